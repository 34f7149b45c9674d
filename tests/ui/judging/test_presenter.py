"""Every mark is shown at once, saved in its turn and found again; a sheet is finished only when it is whole."""

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from judging_app.core.ids import CriterionKey, EntryCode
from judging_app.core.score_sheet import SheetState
from judging_app.ports.desk_errors import SafetyCopyLostError
from judging_app.ports.errors import SaveFailedError, SheetSubmittedError
from judging_app.ports.exchange import PackEntry
from judging_app.ports.media import PlayState, Position, StateChanged
from judging_app.services.desk_state import DeskState, desk_state
from judging_app.services.hand_in import write_score_file
from judging_app.services.mark_sheets import submit_sheet
from tests.fakes.judge_desk import ONE, THREE, TWO, FakePlayer, NotingHost, StubbornStore, again, sitting
from tests.services.office import NOVELTY, TOPIC
from tests.ui.judging.test_viewing import Picture
from ui.screens.judging.presenter import Presenter
from ui.screens.judging.rows import EntryRow, Progress, SheetShown
from ui.screens.judging.viewing import Viewing
from ui.tasks.sitting import HANDING_IN, Sitting, Wanted
from ui.theme.phrase import Phrase, Words
from ui.widgets.cells import Dot

FULL = SaveFailedError(path="w", reason="disk full")


class Screen:
    """Fills `presenter.View`."""

    def __init__(self) -> None:
        self.rows: dict[EntryCode, EntryRow] = {}
        self.progress = Progress(done=0, whole=0, aside=0)
        self.entry = EntryCode("")
        self.sheet: SheetShown | None = None
        self.criterion = CriterionKey("")
        self.remark = CriterionKey("")
        self.said: tuple[Words, bool] = ("", False)
        self.asked: tuple[int, int] | None = None
        self.retries = 0
        self.reopening: Callable[[str], object] | None = None

    def show_entries(self, rows: Sequence[EntryRow], progress: Progress) -> None:
        self.rows = {row.code: row for row in rows}
        self.progress = progress

    def show_rows(self, rows: Sequence[EntryRow], progress: Progress) -> None:
        self.rows |= {row.code: row for row in rows}
        self.progress = progress

    def order(self) -> Sequence[EntryCode]:
        return tuple(self.rows)

    def show_entry(self, entry: PackEntry, sheet: SheetShown, needed: int) -> None:
        self.entry, self.sheet = entry.code, sheet

    def show_sheet(self, sheet: SheetShown) -> None:
        self.sheet = sheet

    def show_figures(self, sheet: SheetShown) -> None:
        self.sheet = sheet

    def go_to_criterion(self, key: CriterionKey) -> None:
        self.criterion = key

    def go_to_remark(self, key: CriterionKey) -> None:
        self.remark = key

    def say(self, words: Words, *, wrong: bool = False) -> None:
        self.said = (words, wrong)

    def ask_watched_reason(self, watched: int, needed: int) -> None:
        self.asked = (watched, needed)

    def ask_answer(self, *, changed: bool) -> None:
        self.answering = changed

    def ask_reopening_reason(self, given: Callable[[str], object]) -> None:
        self.reopening = given

    def retry_later(self) -> None:
        self.retries += 1


class Evening:
    """A judge, the screen and the player of one sitting."""

    def __init__(self, at: Sitting) -> None:
        self.sitting = at
        self.host, self.screen = NotingHost(), Screen()
        self.player = FakePlayer(lambda _event: None)
        picture = Picture()
        self.presenter = Presenter(at, self.host, self.screen, Viewing(lambda: self.player, picture), picture)
        self.presenter.begin()

    @property
    def state(self) -> DeskState:
        return desk_state(self.sitting.desk)

    @property
    def sheet(self) -> SheetShown:
        assert self.screen.sheet is not None
        return self.screen.sheet

    def mark_all(self, topic: int = 800, novelty: int = 700) -> None:
        self.presenter.marking.give(TOPIC, topic)
        self.presenter.marking.give(NOVELTY, novelty)

    def play_to(self, ms: int) -> None:
        viewing, opening = self.presenter.viewing, self.player.opening
        viewing.hear(StateChanged(opening=opening, state=PlayState.PLAYING))
        for at in range(0, ms + 1, 500):
            viewing.hear(Position(opening=opening, ms=at))


@pytest.fixture
def evening(tmp_path: Path) -> Evening:
    return Evening(sitting(tmp_path))


def test_the_first_entry_is_in_hand_at_its_first_criterion(evening: Evening) -> None:
    assert (evening.screen.entry, evening.screen.criterion) == (ONE, TOPIC)
    assert evening.player.calls[-2:] == [("open", "001.mp4", 0, False), ("prepare", "002.mp4", 0)]
    assert [row.dot for row in evening.screen.rows.values()] == [Dot.NOT_BEGUN] * 3


def test_a_mark_is_shown_at_once_and_stored(evening: Evening) -> None:
    evening.presenter.marking.give(TOPIC, 950)
    assert (evening.sheet.marks, evening.sheet.total, evening.sheet.sections) == ((950, None), "9,50", ("9,50 / 20",))
    assert evening.state.sheets[ONE].marks == (950, None)
    assert (evening.screen.rows[ONE].dot, evening.screen.rows[ONE].figure) == (Dot.BEGUN, "9,50")
    assert isinstance(evening.host.said[-1], Phrase)


def test_a_true_nought_is_a_mark(evening: Evening) -> None:
    evening.presenter.marking.give(TOPIC, 0)
    assert (evening.sheet.total, evening.screen.rows[ONE].dot) == ("0,00", Dot.BEGUN)


def test_a_mark_can_be_taken_back(evening: Evening) -> None:
    evening.presenter.marking.give(TOPIC, 950)
    evening.presenter.marking.give(TOPIC, None)
    assert evening.state.sheets[ONE].marks == (None, None)
    assert (evening.sheet.total, evening.screen.rows[ONE].dot) == ("–", Dot.NOT_BEGUN)


def test_everything_is_found_again_when_the_desk_is_opened_anew(evening: Evening) -> None:
    evening.presenter.choose(TWO)
    evening.presenter.marking.give(NOVELTY, 650)
    evening.presenter.marking.type(TOPIC, "1")
    evening.presenter.marking.remark("Rõ ràng")
    evening.presenter.set_sound(40, muted=True)
    evening.play_to(4_000)
    evening.presenter.leave()
    later = Evening(again(evening.sitting))
    assert (later.screen.entry, later.sheet.marks, later.sheet.pending) == (TWO, (None, 650), ("1", ""))
    assert later.sheet.remark == "Rõ ràng"
    assert ("open", "002.mp4", 4_000, False) in later.player.calls
    assert (later.presenter.viewing.volume, later.presenter.viewing.muted) == (40, True)
    assert later.presenter.viewing.watched.ranges == ((0, 4_000),)
    assert later.screen.criterion == TOPIC


def test_leaving_ends_the_player(evening: Evening) -> None:
    evening.presenter.leave()
    assert evening.player.calls[-1] == ("close",)


def test_a_failed_save_is_said_kept_and_tried_again(evening: Evening) -> None:
    store = evening.sitting.desk.store
    assert isinstance(store, StubbornStore)
    store.error = FULL
    evening.presenter.marking.give(TOPIC, 950)
    evening.presenter.marking.give(NOVELTY, 700)
    assert evening.host.errors == [FULL]
    assert evening.screen.retries > 0
    worry = evening.host.worries[-1]
    assert isinstance(worry, Phrase)
    assert dict(worry.fields) == {"count": 2}
    assert evening.sheet.marks == (950, 700)
    store.error = None
    evening.presenter.retry()
    assert evening.state.sheets[ONE].marks == (950, 700)
    assert evening.host.told[-1][0] == "good"


def test_finishing_a_sheet_goes_on_to_the_next_one(evening: Evening) -> None:
    evening.mark_all()
    evening.presenter.finishing.finish()
    assert evening.state.sheets[ONE].state is SheetState.SUBMITTED
    assert (evening.screen.entry, evening.screen.criterion) == (TWO, TOPIC)
    assert (evening.screen.rows[ONE].dot, evening.screen.progress.done) == (Dot.DONE, 1)
    assert evening.host.marks[HANDING_IN] == (Dot.BEGUN, "1/3")


def test_a_key_right_after_a_sheet_is_finished_belongs_to_the_next_one_however_slow_the_disk(evening: Evening) -> None:
    evening.mark_all()
    store = evening.sitting.desk.store
    assert isinstance(store, StubbornStore)
    store.error = FULL
    evening.presenter.finishing.finish()
    assert (evening.screen.entry, evening.screen.rows[ONE].dot) == (TWO, Dot.DONE)
    evening.presenter.marking.type(TOPIC, "9")
    store.error = None
    assert evening.state.sheets[ONE].state is SheetState.DRAFT
    evening.presenter.retry()
    assert evening.state.sheets[ONE].state is SheetState.SUBMITTED
    assert evening.state.pending == {(TWO, TOPIC): "9"}


def test_a_change_that_storage_refuses_is_shown_as_storage_has_it(evening: Evening) -> None:
    evening.mark_all()
    submit_sheet(evening.sitting.desk, entry=ONE, clock=evening.sitting.app.clock)
    evening.presenter.marking.give(TOPIC, 300)
    assert [type(error) for error in evening.host.errors] == [SheetSubmittedError]
    assert (evening.sheet.marks, evening.sheet.open) == ((800, 700), False)


def test_nothing_is_unfinished_in_a_sheet_that_storage_has_closed(evening: Evening) -> None:
    evening.mark_all()
    submit_sheet(evening.sitting.desk, entry=ONE, clock=evening.sitting.app.clock)
    evening.presenter.marking.type(TOPIC, "3")
    assert [type(error) for error in evening.host.errors] == [SheetSubmittedError]
    assert evening.sheet.pending == ("", "")
    assert evening.state.pending == {}


def test_a_sheet_with_gaps_stays_and_shows_the_first_gap(evening: Evening) -> None:
    evening.presenter.marking.give(TOPIC, 800)
    evening.presenter.finishing.finish()
    assert evening.state.sheets[ONE].state is SheetState.DRAFT
    assert (evening.screen.entry, evening.screen.criterion) == (ONE, NOVELTY)
    words, wrong = evening.screen.said
    assert wrong
    assert isinstance(words, Phrase)
    assert dict(words.fields)["names"] == "Tính mới"


def test_unfinished_text_counts_as_a_gap(evening: Evening) -> None:
    evening.mark_all()
    evening.presenter.marking.type(TOPIC, "9,")
    evening.presenter.finishing.finish()
    assert evening.state.sheets[ONE].state is SheetState.DRAFT
    assert evening.screen.criterion == TOPIC


def test_a_mark_that_needs_a_remark_asks_for_it(evening: Evening) -> None:
    evening.mark_all(novelty=100)
    assert evening.sheet.remarks_wanted == (False, True)
    evening.presenter.finishing.finish()
    assert evening.screen.remark == NOVELTY
    evening.presenter.marking.remark_on(NOVELTY, "Trùng clip năm ngoái")
    evening.presenter.finishing.finish()
    assert evening.state.sheets[ONE].state is SheetState.SUBMITTED


def test_too_little_watched_asks_for_a_reason(tmp_path: Path) -> None:
    evening = Evening(sitting(tmp_path, least_watched=90))
    evening.mark_all()
    evening.play_to(5_000)
    evening.presenter.finishing.finish()
    assert evening.screen.asked == (5, 9)
    assert evening.state.sheets[ONE].state is SheetState.DRAFT
    evening.presenter.finishing.finish("Đã xem ở buổi chiếu chung")
    assert evening.state.sheets[ONE].watched_reason == "Đã xem ở buổi chiếu chung"
    assert evening.screen.entry == TWO


def test_enough_watched_asks_nothing(tmp_path: Path) -> None:
    evening = Evening(sitting(tmp_path, least_watched=90))
    evening.mark_all()
    evening.play_to(9_500)
    evening.presenter.finishing.finish()
    assert evening.screen.asked is None
    assert evening.state.sheets[ONE].watched_seconds == 9


def test_after_the_last_sheet_the_same_step_leads_to_handing_in(evening: Evening) -> None:
    for _ in range(3):
        evening.mark_all()
        evening.presenter.finishing.finish()
    assert evening.screen.progress.permille == 1000
    assert evening.sheet.all_done
    assert evening.host.places == []
    evening.presenter.finishing.finish()
    assert evening.host.places == [HANDING_IN]
    assert evening.host.marks[HANDING_IN] == (Dot.DONE, "3/3")


def test_after_the_last_entry_the_first_open_one_comes(evening: Evening) -> None:
    evening.presenter.choose(THREE)
    evening.mark_all()
    evening.presenter.finishing.finish()
    assert evening.screen.entry == ONE


def test_a_finished_sheet_can_be_opened_again(evening: Evening) -> None:
    evening.mark_all()
    evening.presenter.finishing.finish()
    evening.presenter.choose(ONE)
    closed = evening.sheet
    evening.presenter.finishing.reopen()
    assert (closed.open, evening.sheet.open) == (False, True)
    evening.presenter.marking.give(TOPIC, 825)
    assert evening.state.sheets[ONE].state is SheetState.REOPENED
    assert evening.state.sheets[ONE].marks[0] == 825


def test_a_judge_stands_aside_and_comes_back(evening: Evening) -> None:
    evening.presenter.marking.give(TOPIC, 800)
    evening.presenter.finishing.recuse("Bài của đơn vị mình")
    assert (evening.sheet.state, evening.sheet.reason) == (SheetState.RECUSED, "Bài của đơn vị mình")
    assert (evening.screen.rows[ONE].dot, evening.screen.progress.whole) == (Dot.STOOD_ASIDE, 2)
    evening.presenter.finishing.undo_recusal()
    assert evening.sheet.open
    assert evening.sheet.marks == (800, None)


def test_after_each_finished_sheet_a_safety_copy_lies_beside_the_pack(evening: Evening) -> None:
    evening.mark_all()
    evening.presenter.finishing.finish()
    assert [one.name for one in evening.sitting.desk.folder.glob("*.clipscore")] == ["GK1-1.safety.clipscore"]


def test_a_safety_copy_that_cannot_be_written_is_said_once_and_that_it_is_written_again_too(evening: Evening) -> None:
    blocked = evening.sitting.desk.folder / "GK1-1.safety.clipscore"
    blocked.mkdir()
    for _ in range(2):
        evening.mark_all()
        evening.presenter.finishing.finish()
    assert [type(error) for error in evening.host.errors] == [SafetyCopyLostError]
    assert evening.state.sheets[TWO].state is SheetState.SUBMITTED
    blocked.rmdir()
    evening.mark_all()
    evening.presenter.finishing.finish()
    assert blocked.is_file()
    assert [tone for tone, _ in evening.host.told] == ["good"]


def test_what_another_screen_asks_for_is_shown(evening: Evening) -> None:
    evening.sitting.wanted = Wanted(entry=THREE, criterion=NOVELTY)
    evening.presenter.come()
    assert (evening.screen.entry, evening.screen.criterion) == (THREE, NOVELTY)
    evening.presenter.choose(ONE)
    evening.presenter.come()
    assert evening.screen.entry == ONE


def test_page_keys_walk_through_the_list_and_stop_at_its_ends(evening: Evening) -> None:
    evening.presenter.step(-1)
    assert evening.screen.entry == ONE
    for _ in range(5):
        evening.presenter.step(1)
    assert evening.screen.entry == THREE


def test_what_was_watched_is_kept_when_another_entry_is_chosen(evening: Evening) -> None:
    evening.play_to(3_000)
    evening.presenter.choose(TWO)
    assert evening.state.watched[ONE].ranges == ((0, 3_000),)
    assert evening.state.sheets[ONE].watched_seconds == 3
    evening.presenter.choose(ONE)
    assert ("open", "001.mp4", 3_000, False) in evening.player.calls


def test_closing_is_held_only_while_something_can_not_be_written(evening: Evening) -> None:
    store = evening.sitting.desk.store
    assert isinstance(store, StubbornStore)
    assert evening.presenter.holds() == ""
    store.error = FULL
    evening.presenter.marking.give(TOPIC, 900)
    assert evening.presenter.holds()
    store.error = None
    assert evening.presenter.holds() == ""
    assert evening.state.sheets[ONE].marks == (900, None)


def test_a_sheet_that_was_handed_in_is_opened_again_only_with_a_reason(evening: Evening, tmp_path: Path) -> None:
    evening.mark_all()
    evening.presenter.finishing.finish()
    write_score_file(evening.sitting.desk, path=tmp_path / "a.clipscore", exchange=evening.sitting.app.exchange)
    evening.presenter.choose(ONE)
    evening.presenter.finishing.reopen()
    assert evening.screen.reopening
    assert evening.state.sheets[ONE].state is SheetState.SUBMITTED
    evening.presenter.finishing.reopen("Nghe lại phần lời bình")
    assert evening.state.sheets[ONE].state is SheetState.REOPENED


def test_the_place_of_each_clip_and_the_speed_are_found_again(evening: Evening) -> None:
    evening.presenter.change_rate(2)
    evening.play_to(3_000)
    evening.presenter.leave()
    later = Evening(again(evening.sitting))
    assert ("open", "001.mp4", 3_000, False) in later.player.calls
    assert ("rate", 150) in later.player.calls
