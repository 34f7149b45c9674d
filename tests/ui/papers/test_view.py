"""The papers' screen: pages of the paper in hand, an explanation where there are none."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.fakes.chair import APART, closed, judged, let_diverge
from tests.fakes.secretariat import Room
from ui.screens.papers.view import PapersScreen
from ui.widgets.labels import Paragraph
from ui.widgets.pages import PageList, image_of


def opened(qtbot: QtBot, room: Room) -> PapersScreen:
    screen = PapersScreen(room.host, room.app, room.contest, room.runner, room.changes)
    qtbot.addWidget(screen, before_close_func=PapersScreen.leave)
    screen.resize(1158, 740)
    screen.show()
    qtbot.waitExposed(screen)
    screen.come_to_front()
    return screen


def test_the_first_paper_is_shown_and_arrows_lead_to_the_next(qtbot: QtBot, tmp_path: Path) -> None:
    screen = opened(qtbot, closed(tmp_path, APART))
    qtbot.waitUntil(screen.preview.pages.isVisible)
    first = screen.presenter.pdf()
    QTest.keyClick(screen.table, Qt.Key.Key_Down)
    second = screen.presenter.pdf()
    assert first is not None
    assert second is not None
    assert (first.name, second.name) == ("quyet-dinh.pdf", "bang-tong-hop.pdf")


def test_an_open_round_offers_the_way_to_the_standings(qtbot: QtBot, tmp_path: Path) -> None:
    room = judged(tmp_path, APART)
    screen = opened(qtbot, room)
    assert not screen.print.isVisible()
    screen._back()
    assert room.host.places == ["standings"]


def test_a_decision_that_waits_says_for_what(qtbot: QtBot, tmp_path: Path) -> None:
    room = closed(tmp_path, APART, {**APART, "001": (200, 200)})
    let_diverge(room, 5)
    screen = opened(qtbot, room)
    said = [label.text() for label in screen.preview.findChildren(Paragraph) if label.isVisible()]
    assert any("001" in text for text in said)
    assert not screen.preview.pages.isVisible()


def test_pages_ask_for_pictures_only_when_they_come_into_sight(qtbot: QtBot) -> None:
    pages = PageList()
    qtbot.addWidget(pages)
    asked: list[int] = []
    pages.page_wanted.connect(lambda page, _width: asked.append(page))
    pages.resize(400, 500)
    pages.show()
    qtbot.waitExposed(pages)
    pages.show_pages(50, 595, 842)
    qtbot.waitUntil(lambda: bool(asked))
    assert max(asked) <= 1
    pages.turn_to(30)
    qtbot.waitUntil(lambda: 30 in asked)
    assert 15 not in asked


def test_a_page_keeps_its_pixels(qtbot: QtBot) -> None:
    image = image_of(2, 1, bytes([255, 0, 0, 255, 0, 0, 255, 255]))
    assert [image.pixelColor(x, 0).name() for x in (0, 1)] == ["#0000ff", "#ff0000"]


def test_printing_hands_the_papers_to_the_window(qtbot: QtBot, tmp_path: Path) -> None:
    room = closed(tmp_path, APART)
    screen = opened(qtbot, room)
    screen.out.click()
    (wish,) = room.host.printed
    assert [paper.key for paper in wish.papers if paper.ticked] == ["decision"]
