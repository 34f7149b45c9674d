"""Awards and approval: prizes with the chair's words, what keeps a result from approval, the lock, and the way back."""

from pathlib import Path

import pytest

from judging_app.core.ids import EntryCode
from judging_app.ports.chair_errors import ApprovedChangedError
from judging_app.services.own_file import take_over
from tests.fakes import secretariat
from tests.fakes.chair import APART, closed, judged, trail
from tests.fakes.forging import raise_marks
from tests.fakes.secretariat import Room, filled
from tests.services.deciding import TIERS
from tests.services.office import RULES
from tests.ui.work_list.test_presenter import Desk as WorkList
from tests.ui.work_list.test_presenter import compare_codes, office
from ui.screens.approving.presenter import ApprovingPresenter
from ui.screens.approving.rows import Act, PrizeRow, state_of
from ui.screens.approving.shown import ApprovingShown, State
from ui.tasks.steps import APPROVING
from ui.theme.phrase import Words
from ui.widgets.cells import Dot

ONE, TWO, THREE = EntryCode("001"), EntryCode("002"), EntryCode("003")


class Screen:
    """Fills `presenter.ApprovingView`."""

    def __init__(self) -> None:
        self.shown: ApprovingShown | None = None
        self.shut = ""
        self.asked: list[str] = []

    def show_shut(self, round: str) -> None:
        self.shut = round

    def show_approving(self, shown: ApprovingShown) -> None:
        self.shown = shown

    def ask_revocation(self, entry: EntryCode, sentences: tuple[Words, ...]) -> None:
        self.asked = [filled(one) for one in sentences]


class Desk:
    """A room at the chair's desk, in the contest's own file."""

    def __init__(self, room: Room, *, own: bool = True) -> None:
        self.room, self.screen = room, Screen()
        self.presenter = ApprovingPresenter(self.screen, office(room))
        if own:
            with room.work.store.unit() as unit:
                take_over(
                    unit, own=room.app.own_file(room.contest), reason="máy của trưởng ban", scribe=room.work.scribe
                )

    def shown(self) -> ApprovingShown:
        self.presenter.load()
        assert self.screen.shown is not None
        return self.screen.shown

    def row(self, entry: str | None) -> PrizeRow:
        return next(one for one in self.shown().rows if one.entry == entry)


@pytest.fixture(autouse=True)
def two_prizes(monkeypatch: pytest.MonkeyPatch) -> None:
    rules = {**RULES, "blocks": secretariat.BLOCKS, "awards": {"tiers": TIERS}}
    monkeypatch.setattr(secretariat, "rules", lambda: rules)


def ready(folder: Path) -> Desk:
    return Desk(compare_codes(closed(folder, APART)))


def test_an_open_round_shows_no_awards(tmp_path: Path) -> None:
    desk = Desk(judged(tmp_path, APART))
    desk.presenter.load()
    assert desk.screen.shut
    assert desk.screen.shown is None


def test_while_something_is_open_the_result_can_not_be_approved(tmp_path: Path) -> None:
    desk = Desk(closed(tmp_path, APART))
    shown = desk.shown()
    assert shown.state is State.NOT_YET
    assert type(shown.problem).__name__ == "WorkOpenError"
    desk.presenter.approve("Trần An")
    assert [type(one).__name__ for one in desk.room.host.errors] == ["WorkOpenError"]


def test_prizes_stand_with_money_and_who_is_in_reserve(tmp_path: Path) -> None:
    desk = ready(tmp_path)
    shown = desk.shown()
    assert [(one.prize, one.entry, one.money) for one in shown.rows] == [
        ("Giải Nhất", "001", 3000000),
        ("Giải Nhì", "002", 2000000),
    ]
    assert filled(shown.headline).endswith("2 awards, 5.000.000 đồng")
    told = {filled(one.name): filled(one.text) for one in shown.rows[1].details}
    assert told["In reserve"] == "003 · Không hẹn"
    assert told["Money"] == "2.000.000 đồng of 2.000.000 đồng"
    assert shown.state is State.READY
    assert shown.chair == "Trần An"


def test_the_chair_gives_a_prize_to_another_entry_or_to_nobody_and_takes_that_back(tmp_path: Path) -> None:
    desk = ready(tmp_path)
    desk.presenter.depart(desk.row("002"), THREE, "tác động xã hội")
    given = desk.row("003")
    assert filled(state_of(given).words) == "The chair's word"
    assert given.acts == {Act.DEPART, Act.TAKE_BACK}
    assert given.word is not None
    desk.presenter.take_back(given.word, "bàn lại")
    desk.presenter.depart(desk.row("002"), None, "không đạt yêu cầu")
    left = desk.row(None)
    assert (filled(left.title), filled(left.below)) == ("1 not given", "left unawarded by the chair")
    assert Act.TAKE_BACK in left.acts
    (departure,) = desk.shown().reasons
    assert filled(departure.name) == "Departure from the proposal"
    assert filled(departure.text) == "Giải Nhì: not given to 002 · Thời 4.0 (không đạt yêu cầu)"
    assert desk.room.host.errors == []


def test_the_reserve_follows_the_chairs_word(tmp_path: Path) -> None:
    desk = ready(tmp_path)
    desk.presenter.depart(desk.row("002"), THREE, "tác động xã hội")
    told = {filled(one.name): filled(one.text) for one in desk.row("003").details}
    assert told["In reserve"] == "no entry is left in line"


def test_what_stays_open_is_said_in_words_before_and_after_approval(tmp_path: Path) -> None:
    desk = Desk(closed(tmp_path, APART))
    work = WorkList(desk.room)
    for row in work.shown().rows:
        work.presenter.waive(row, "đã gọi điện hỏi")
    words = ["The judge's code was not compared: GK1 · Trần An, GK2 · Lê Bình (đã gọi điện hỏi)"]
    assert [filled(one.text) for one in desk.shown().reasons] == words
    desk.presenter.approve("Trần An")
    shown = desk.shown()
    assert shown.state is State.APPROVED
    assert [filled(one.text) for one in shown.reasons] == words
    assert [filled(one.name) for one in shown.reasons] == ["Stays open with a reason"]


def test_an_approved_result_says_so_and_is_opened_only_by_revoking_or_correcting(tmp_path: Path) -> None:
    desk = ready(tmp_path)
    desk.presenter.approve("Trần An")
    shown = desk.shown()
    assert shown.state is State.APPROVED
    assert filled(shown.summary[0].text) == "Trần An"
    assert desk.row("001").acts == {Act.REVOKE}
    assert desk.room.host.marks[APPROVING] == (Dot.DONE, "")
    desk.presenter.ask_revocation(ONE)
    assert desk.screen.asked == [
        "Giải Nhất goes to 002 · Thời 4.0.",
        "Giải Nhì goes to 003 · Không hẹn.",
        "Figures and places stay. The result has to be approved anew.",
    ]
    desk.presenter.revoke(ONE, "vi phạm thể lệ")
    shown = desk.shown()
    assert [one.entry for one in shown.rows] == ["002", "003"]
    assert shown.state is State.READY
    assert [(filled(one.name), filled(one.text)) for one in shown.reasons] == [
        ("Award revoked", "entry 001 (vi phạm thể lệ)")
    ]
    desk.presenter.take_reversal_back(shown.opening[-1].number, "nhầm bài")
    assert desk.shown().state is State.APPROVED
    desk.presenter.correct("nhập sai điểm")
    shown = desk.shown()
    assert (shown.state, shown.can_correct) == (State.READY, False)
    desk.presenter.approve("Trần An")
    replaced = next(one.text for one in desk.shown().summary if filled(one.name) == "Replaces decision")
    assert filled(replaced) == "no. 1: nhập sai điểm"
    assert desk.room.host.errors == []


def test_a_file_changed_after_the_approval_does_not_show_as_approved(tmp_path: Path) -> None:
    desk = ready(tmp_path)
    desk.presenter.approve("Trần An")
    code = next(one.text for one in desk.shown().summary if filled(one.name) == "Code of the result")
    raise_marks(desk.room.contest, "003")
    shown = desk.shown()
    assert shown.state is State.CHANGED
    assert isinstance(shown.problem, ApprovedChangedError)
    assert (shown.problem.number, shown.problem.code) == (1, code)
    assert next(one.text for one in shown.summary if filled(one.name) == "Code of the result") == code
    assert desk.room.host.marks[APPROVING] == (Dot.BAD, "")
    work = WorkList(desk.room)
    assert filled(work.shown().locked) == "Changed after the approval (no. 1)"
    assert desk.room.host.marks[APPROVING] == (Dot.BAD, "")


def test_another_file_than_the_contests_own_is_taken_over_first(tmp_path: Path) -> None:
    desk = Desk(compare_codes(closed(tmp_path, APART)), own=False)
    shown = desk.shown()
    assert shown.state is State.NOT_YET
    assert type(shown.problem).__name__ == "NotFromHereError"
    desk.presenter.take_over("máy cũ hỏng")
    assert desk.shown().state is State.READY
    assert trail(desk.room)[-1] == "take-over"
