"""The work list by keys: choose a row, settle it beside the table, go on to approval."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from judging_app.core.work import WorkKind
from tests.fakes import secretariat
from tests.fakes.chair import APART, Marks, closed, judged
from tests.fakes.secretariat import Room
from tests.services.deciding import TIERS
from tests.services.office import RULES
from tests.ui.work_list.test_presenter import EQUAL, compare_codes, office
from ui.dialogs.chairs_word import DecideDialog
from ui.dialogs.lot import LotDialog
from ui.dialogs.order_tie import OrderDialog
from ui.dialogs.reason import ReasonDialog
from ui.messages import language
from ui.screens.work_list.rows import Act
from ui.screens.work_list.third_dialog import ThirdDialog
from ui.screens.work_list.view import WorkListScreen
from ui.tasks.steps import APPROVING
from ui.widgets.labels import Label


@pytest.fixture(autouse=True)
def two_prizes(monkeypatch: pytest.MonkeyPatch) -> None:
    rules = {**RULES, "blocks": secretariat.BLOCKS, "awards": {"tiers": TIERS}}
    monkeypatch.setattr(secretariat, "rules", lambda: rules)


def opened(qtbot: QtBot, room: Room) -> WorkListScreen:
    screen = WorkListScreen(office(room), room.changes)
    qtbot.addWidget(screen, before_close_func=lambda one: one.leave())
    screen.resize(1158, 740)
    with qtbot.waitActive(screen):
        screen.show()
        screen.activateWindow()
    return screen


def in_hand(screen: WorkListScreen, kind: WorkKind) -> None:
    assert screen.list.card.table.choose(lambda one: one.item is not None and one.item.kind is kind)


def panel(screen: WorkListScreen) -> str:
    return "\n".join(one.accessibleName() or one.text() for one in screen.panel.findChildren(Label))


def test_a_tie_is_put_in_order_by_keys_alone_and_leads_to_approval(qtbot: QtBot, tmp_path: Path) -> None:
    room = compare_codes(closed(tmp_path, EQUAL))
    screen = opened(qtbot, room)
    table = screen.list.card.table
    QAbstractItemModelTester(table.source, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert screen.action.isHidden()
    table.setFocus(Qt.FocusReason.TabFocusReason)
    assert screen.panel.isVisible()
    assert "trưởng ban giám khảo quyết định" in panel(screen)
    button = screen.acts[Act.ORDER]
    assert button.isVisible()
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    dialog = screen.findChild(OrderDialog)
    assert dialog is not None
    assert not dialog.act.isEnabled()
    dialog.down.click()
    dialog.reason.setPlainText("bài mang tính mới hơn")
    dialog.act.click()
    assert not screen.action.isHidden()
    screen.action.click()
    assert room.host.places == [APPROVING]


def test_waiving_asks_for_a_reason_and_escape_puts_the_panel_away(qtbot: QtBot, tmp_path: Path) -> None:
    screen = opened(qtbot, closed(tmp_path, APART))
    in_hand(screen, WorkKind.CODE)
    screen.acts[Act.WAIVE].click()
    dialog = screen.findChild(ReasonDialog)
    assert dialog is not None
    assert not dialog.act.isEnabled()
    dialog.field.setPlainText("đã đối chiếu qua điện thoại")
    dialog.act.click()
    assert screen.acts[Act.OPEN_AGAIN].isVisible()
    assert not screen.acts[Act.WAIVE].isVisible()
    screen.acts[Act.OPEN_AGAIN].click()
    again = screen.findChildren(ReasonDialog)[-1]
    again.field.setPlainText("cần đối chiếu thật")
    again.act.click()
    assert screen.acts[Act.WAIVE].isVisible()
    QTest.keyClick(screen.list.card.table, Qt.Key.Key_Escape)
    assert screen.panel.isHidden()


def test_a_round_in_which_nothing_is_open_leads_on(qtbot: QtBot, tmp_path: Path) -> None:
    room = compare_codes(closed(tmp_path, APART))
    screen = opened(qtbot, room)
    assert screen.contents.shown == "none"
    screen.to_approval.click()
    assert room.host.places == [APPROVING]


def test_an_open_round_leads_to_the_standings(qtbot: QtBot, tmp_path: Path) -> None:
    room = judged(tmp_path, APART)
    screen = opened(qtbot, room)
    assert screen.contents.shown == "shut"
    screen.to_standings.click()
    assert room.host.places == ["standings"]


@pytest.mark.parametrize("settle", ["chair-decides", "third-official"])
def test_sheets_far_apart_are_settled_as_the_rules_say(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, settle: str
) -> None:
    screen = opened(qtbot, compare_codes(far_apart(tmp_path, monkeypatch, {"limit": "5", "settle": settle})))
    in_hand(screen, WorkKind.DIVERGENCE)
    dialog: DecideDialog | ThirdDialog | None
    if settle == "chair-decides":
        screen.acts[Act.DECIDE].click()
        dialog = screen.findChild(DecideDialog)
    else:
        screen.acts[Act.THIRD].click()
        dialog = screen.findChild(ThirdDialog)
    assert dialog is not None
    dialog.reason.setPlainText("đã xem lại clip")
    dialog.act.click()
    assert not any(one.open for one in screen.list.card.table.source.rows())
    screen.list.card.table.choose(lambda one: one.word is not None)
    screen.acts[Act.TAKE_BACK].click()
    back = screen.findChildren(ReasonDialog)[-1]
    back.field.setPlainText("bàn lại")
    back.act.click()
    assert any(one.open for one in screen.list.card.table.source.rows())


def far_apart(folder: Path, monkeypatch: pytest.MonkeyPatch, divergence: object) -> Room:
    rounds = [RULES["rounds"][0] | {"divergence": divergence}]
    rules = {**RULES, "blocks": secretariat.BLOCKS, "rounds": rounds, "awards": {"tiers": TIERS}}
    monkeypatch.setattr(secretariat, "rules", lambda: rules)
    second: Marks = {**APART, "001": (500, 500)}
    return closed(folder, APART, second)


def test_a_lot_is_typed_once(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    rounds = [RULES["rounds"][0] | {"tie_breaks": ["lot"]}]
    rules = {**RULES, "blocks": secretariat.BLOCKS, "rounds": rounds, "awards": {"tiers": TIERS}}
    monkeypatch.setattr(secretariat, "rules", lambda: rules)
    screen = opened(qtbot, compare_codes(closed(tmp_path, EQUAL)))
    in_hand(screen, WorkKind.TIE)
    screen.acts[Act.LOT].click()
    dialog = screen.findChild(LotDialog)
    assert dialog is not None
    dialog.field.setPlainText("2023")
    dialog.act.click()
    assert screen.contents.shown == "none"


def test_the_list_speaks_english_too(qtbot: QtBot, tmp_path: Path) -> None:
    screen = opened(qtbot, closed(tmp_path, EQUAL))
    in_hand(screen, WorkKind.TIE)
    spoken = language()
    assert spoken is not None
    spoken.use("en")
    assert "Equal entries, a prize hangs on their order" in panel(screen)
    assert screen.list.card.table.accessibleName() == "Work list"


def test_a_line_is_put_in_hand_from_the_standings_and_leads_back_there(qtbot: QtBot, tmp_path: Path) -> None:
    room = compare_codes(closed(tmp_path, EQUAL))
    screen = WorkListScreen(office(room), room.changes)
    qtbot.addWidget(screen, before_close_func=lambda one: one.leave())
    screen.list.card.table.source.show_rows(())
    screen.take_in_hand("tie:first:001+002")
    assert screen.list.chosen() is None
    screen.presenter.load()
    chosen = screen.list.chosen()
    assert chosen is not None
    assert chosen.key == "tie:first:001+002"
    screen.in_standings.click()
    assert room.host.in_hand == [("standings", "001")]


def test_a_line_about_no_entry_leads_to_none(qtbot: QtBot, tmp_path: Path) -> None:
    screen = opened(qtbot, closed(tmp_path, APART))
    in_hand(screen, WorkKind.CODE)
    assert screen.in_standings.isHidden()
