"""The chair's work list: what is open, what can be done about each, and that all of it can be taken back until approval."""

from pathlib import Path

import pytest

from judging_app.core.beside import ChairOrder
from judging_app.core.ids import EntryCode
from judging_app.core.work import WorkKind
from judging_app.services.approve import approve
from judging_app.services.close_round import close_round
from judging_app.services.judge_codes import laptop_codes, record_compared
from judging_app.services.own_file import take_over
from judging_app.services.reverse import revoke_award
from judging_app.services.rounds import load_round
from tests.fakes import secretariat
from tests.fakes.chair import APART, Marks, closed, judged, let_diverge, trail
from tests.fakes.secretariat import Room, filled
from tests.services.deciding import TIERS
from tests.services.office import RULES
from ui.models.closed_look import CHAIR
from ui.models.office import Office
from ui.screens.work_list.presenter import WorkListPresenter
from ui.screens.work_list.rows import Act, WorkRow, WorkShown, state_of
from ui.tasks.steps import APPROVING, WORK_LIST
from ui.widgets.cells import Dot

EQUAL: Marks = {"001": (800, 700), "002": (800, 700), "003": (600, 500)}
ORDER = [EntryCode("002"), EntryCode("001")]


class Screen:
    """Fills `presenter.WorkListView`."""

    def __init__(self) -> None:
        self.shown: WorkShown | None = None
        self.shut = ""

    def show_shut(self, round: str) -> None:
        self.shut = round

    def show_work(self, shown: WorkShown) -> None:
        self.shown = shown


class Desk:
    """A room at the chair's desk."""

    def __init__(self, room: Room) -> None:
        self.room, self.screen = room, Screen()
        self.presenter = WorkListPresenter(self.screen, office(room))

    def shown(self) -> WorkShown:
        self.presenter.load()
        assert self.screen.shown is not None
        return self.screen.shown

    def row(self, kind: WorkKind) -> WorkRow:
        return next(one for one in self.shown().rows if one.item is not None and one.item.kind is kind)


def office(room: Room) -> Office:
    return Office(room.app, room.contest, room.runner, room.changes, room.host, CHAIR)


def compare_codes(room: Room) -> Room:
    """The judges' codes are vouched for, so that nothing of them is open."""
    with room.work.store.unit() as unit:
        for one in laptop_codes(unit, load_round(unit), room.work.exchange):
            record_compared(unit, judge=one.judge, code=one.code, exchange=room.work.exchange, scribe=room.work.scribe)
    return room


@pytest.fixture(autouse=True)
def two_prizes(monkeypatch: pytest.MonkeyPatch) -> None:
    rules = {**RULES, "blocks": secretariat.BLOCKS, "awards": {"tiers": TIERS}}
    monkeypatch.setattr(secretariat, "rules", lambda: rules)


def test_an_open_round_shows_nothing_of_its_marks(tmp_path: Path) -> None:
    desk = Desk(judged(tmp_path, APART))
    desk.presenter.load()
    assert desk.screen.shown is None
    assert desk.screen.shut
    assert desk.room.host.marks[WORK_LIST] == (Dot.NOT_BEGUN, "")


def test_a_tie_is_settled_by_the_chairs_word_which_can_be_taken_back(tmp_path: Path) -> None:
    desk = Desk(compare_codes(closed(tmp_path, EQUAL)))
    tie = desk.row(WorkKind.TIE)
    assert desk.room.host.marks[WORK_LIST] == (Dot.BAD, str(desk.shown().waiting))
    assert Act.ORDER in tie.acts
    assert Act.WAIVE not in tie.acts
    assert filled(state_of(tie).words) == "Must be settled"
    desk.presenter.order(ORDER, "bài mang tính mới hơn")
    (word,) = [one for one in desk.shown().rows if isinstance(one.word, ChairOrder)]
    assert filled(word.how) == "Order, best first: 002, 001"
    assert not desk.shown().waiting
    assert desk.room.host.marks[WORK_LIST] == (Dot.DONE, "")
    desk.presenter.take_back(word, "bàn lại")
    assert desk.row(WorkKind.TIE).open
    assert desk.room.host.errors == []


def test_sheets_far_apart_are_settled_with_the_figure_or_with_other_points(tmp_path: Path) -> None:
    room = judged(tmp_path, APART, {**APART, "001": (500, 500)})
    let_diverge(room, 5)
    desk = Desk(compare_codes(closing(room)))
    apart = desk.row(WorkKind.DIVERGENCE)
    assert [code for code, _ in apart.judges] == ["GK1", "GK2"]
    assert apart.acts == {Act.DECIDE}
    desk.presenter.decide(EntryCode("001"), 1850, "đã xem lại clip cùng hội đồng")
    (word,) = [one for one in desk.shown().rows if one.word is not None]
    assert filled(word.how) == "The figure is set to 18,50 points"
    desk.presenter.take_back(word, "nhầm")
    desk.presenter.decide(EntryCode("001"), None, "điểm đúng như phiếu")
    (word,) = [one for one in desk.shown().rows if one.word is not None]
    assert filled(word.how) == "The figure stands as it is"


def closing(room: Room) -> Room:
    with room.work.store.unit() as unit:
        close_round(unit, scribe=room.work.scribe)
    return room


def test_what_decides_no_prize_is_waived_and_opened_again(tmp_path: Path) -> None:
    desk = Desk(closed(tmp_path, APART))
    code = desk.row(WorkKind.CODE)
    before = desk.shown().waiting
    assert Act.WAIVE in code.acts
    desk.presenter.waive(code, "đã đối chiếu qua điện thoại")
    waived = next(one for one in desk.shown().rows if one.key == code.key)
    assert waived.acts == {Act.OPEN_AGAIN}
    assert filled(state_of(waived).words) == "Waived"
    assert desk.shown().waiting == before - 1
    desk.presenter.open_again(waived, "cần đối chiếu thật")
    assert desk.shown().waiting == before
    assert trail(desk.room)[-2:] == ["waive", "take-back-waiver"]


def test_a_result_that_is_approved_leaves_nothing_to_do_and_a_revocation_only_what_concerns_prizes(
    tmp_path: Path,
) -> None:
    room = compare_codes(closed(tmp_path, EQUAL))
    desk = Desk(room)
    desk.presenter.order(ORDER, "bài mang tính mới hơn")
    own = room.app.own_file(room.contest)
    with room.work.store.unit() as unit:
        take_over(unit, own=own, reason="máy của trưởng ban", scribe=room.work.scribe)
        approve(unit, by="Trần An", own=own, exchange=room.work.exchange, scribe=room.work.scribe)
    shown = desk.shown()
    assert filled(shown.locked) == "The result is approved (no. 1)"
    assert all(not one.acts for one in shown.rows)
    assert room.host.marks[APPROVING] == (Dot.DONE, "")
    with room.work.store.unit() as unit:
        revoke_award(unit, entry=EntryCode("002"), reason="vi phạm thể lệ", own=own, scribe=room.work.scribe)
    shown = desk.shown()
    assert not shown.locked
    assert all(Act.TAKE_BACK not in one.acts for one in shown.rows)


def test_what_can_not_be_recorded_is_told(tmp_path: Path) -> None:
    desk = Desk(compare_codes(closed(tmp_path, EQUAL)))
    desk.presenter.order([EntryCode("001"), EntryCode("003")], "x")
    desk.presenter.draw("mười")
    assert [type(one).__name__ for one in desk.room.host.errors] == ["OrderIncompleteError", "LotTextError"]
