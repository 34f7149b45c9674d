"""A pack with a newer version of the rubric on a laptop with marks: what came along is told first, once; later it can be read again."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from judging_app.exchange.rules_file import JsonRulesFiles
from judging_app.ports.storage import ContestUnit
from judging_app.services.open_pack import Desk, open_pack
from judging_app.services.rubric_news import note_read, unread_news
from judging_app.services.rubric_versions import issue_version
from tests.fakes.immediate_runner import ImmediateRunner
from tests.fakes.judge_desk import NotingChanges, NotingHost, laptop
from tests.fakes.storage import FakeContestStores, FakeWorkspaceStores
from tests.services.office import Office
from tests.ui.opening.test_presenter import Opening
from ui.screens.opening.view import OpeningScreen, build_known
from ui.tasks.sitting import Sitting


@pytest.fixture
def office(tmp_path: Path) -> Office:
    """Two sheets are finished on the laptop; then the first criterion's step is another, and there is another pack."""
    made = Office(tmp_path, FakeContestStores(), FakeWorkspaceStores())
    made.set_up().issue()
    desk = made.desk("GK1")
    made.mark(desk, "001", 825, 900)
    made.mark(desk, "002", 700, 650)
    desk.store.close()
    with made.store.unit() as unit:
        revise(unit, made)
    made.issue("GK1", to="second")
    return made


def revise(unit: ContestUnit, office: Office) -> None:
    old = unit.contest().rules.rounds[0].rubric
    first, second = old.criteria
    rubric = replace(old, sections=(replace(old.sections[0], criteria=(replace(first, step=100), second)),))
    issue_version(unit, reason="sửa bước điểm", rules_files=JsonRulesFiles(), scribe=office.scribe, rubric=rubric)


def desk_of(office: Office) -> Desk:
    return office.desk("GK1", packs="second", confirm=False)


def opening_at(office: Office) -> Opening:
    app = laptop(office.folder)
    app.__dict__["open_pack"] = lambda path: open_pack(
        path=path, workspaces=office.folder / "laptop", stores=office.workspaces, exchange=office.exchange
    )
    return Opening(app)


def test_the_news_come_before_marking_goes_on_and_only_once(office: Office) -> None:
    pack, first, again = office.folder / "second" / "GK1.clipjury", opening_at(office), opening_at(office)
    first.presenter.read(pack)
    news, leads_on = first.screen.heard[-1]  # type: ignore[misc]
    assert (news.version, leads_on, first.desks) == (2, True, [])  # type: ignore[has-type]
    first.presenter.news_read()
    (desk,) = first.desks
    desk.store.close()
    again.presenter.read(pack)
    assert len(again.desks) == 1


def test_what_was_read_is_news_no_more(office: Office) -> None:
    desk = desk_of(office)
    assert unread_news(desk) is not None
    note_read(desk)
    assert unread_news(desk) is None


def test_in_the_place_of_the_pack_it_can_be_read_again(qtbot: QtBot, office: Office, tmp_path: Path) -> None:
    at = Sitting(app=laptop(tmp_path), desk=desk_of(office), runner=ImmediateRunner(), changes=NotingChanges())
    made = build_known(at)(NotingHost())
    assert isinstance(made, OpeningScreen)
    qtbot.addWidget(made)
    made.show()
    assert made.rubric.isVisible()
    assert not made.rubric.marking.isVisible()
    assert not made.code.isVisible()


def test_the_card_names_what_is_to_be_marked_again_with_the_earlier_mark(
    qtbot: QtBot, office: Office, tmp_path: Path
) -> None:
    made = OpeningScreen(laptop(tmp_path), ImmediateRunner(), NotingHost(), lambda _desk: None)
    qtbot.addWidget(made)
    made.show()
    desk = desk_of(office)
    news = unread_news(desk)
    assert news is not None
    made.show_rubric_news(news, leads_on=True)
    words = [one.accessibleName() or one.text() for one in made.rubric.findChildren(QLabel)]
    assert "Đúng chủ đề (trước: 8,25)" in words
    assert "Lý do: sửa bước điểm" in words
    assert any(one.startswith("001 · ") for one in words)
    assert any("xem lại từng phiếu" in one for one in words)
    assert made.rubric.marking.hasFocus() or made.rubric.marking.isVisible()
