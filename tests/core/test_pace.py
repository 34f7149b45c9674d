"""How many entries are in which state, and what one's own pace says of the rest."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from judging_app.core.ids import EntryCode
from judging_app.core.pace import LAST, WorkState, time_left_ms, work_counts, work_state
from judging_app.core.score_sheet import Note, ScoreSheet, SheetState
from tests.core.making import sheet

MINUTE = 60_000
START = 1_700_000_000_000
OPEN = sheet(1, "A", None, state=SheetState.DRAFT)


def done(entry: str, begun: int, ended: int) -> ScoreSheet:
    """A finished sheet; times in minutes after the start."""
    one = sheet(1, entry, 500, state=SheetState.SUBMITTED)
    return replace(one, first_change_ms=START + begun * MINUTE, last_change_ms=START + ended * MINUTE)


def left(sheets: list[ScoreSheet], to_do: int, length: int = 3) -> int | None:
    """Minutes left with that many entries to do, all clips of that length."""
    rest = [replace(OPEN, entry=EntryCode(f"rest{i}")) for i in range(to_do)]
    lengths = {one.entry: length * MINUTE for one in (*sheets, *rest)}
    found = time_left_ms([*sheets, *rest], lengths)
    return None if found is None else found // MINUTE


def test_states_of_a_sheet() -> None:
    assert work_state(OPEN) is WorkState.UNMARKED
    assert work_state(replace(OPEN, watched_seconds=90)) is WorkState.UNMARKED
    for begun in (
        replace(OPEN, marks=(0,)),
        replace(OPEN, remark="Hay"),
        replace(OPEN, remarks=("Hay",)),
        replace(OPEN, notes=(Note(at_ms=1, text="a"),)),
        replace(OPEN, state=SheetState.REOPENED),
        replace(OPEN, state=SheetState.WITHDRAWN),
    ):
        assert work_state(begun) is WorkState.IN_PROGRESS
    assert work_state(replace(OPEN, state=SheetState.SUBMITTED)) is WorkState.DONE
    assert work_state(replace(OPEN, state=SheetState.RECUSED)) is WorkState.RECUSED


def test_states_are_counted() -> None:
    every = [OPEN, OPEN, replace(OPEN, marks=(0,)), done("B", 0, 1), replace(OPEN, state=SheetState.RECUSED)]
    counts = work_counts(every)
    assert (counts.unmarked, counts.in_progress, counts.done, counts.recused) == (2, 1, 1, 1)
    assert (counts.whole, counts.left) == (5, 3)


def test_too_few_finished_sheets_say_nothing() -> None:
    two = [done("A", 0, 4), done("B", 4, 8)]
    assert left(two, 5) is None
    assert left([*two, done("C", 8, 12)], 5) == 20


def test_sheets_without_times_say_nothing() -> None:
    bare = replace(done("A", 0, 4), first_change_ms=0)
    assert left([bare, bare, bare], 5) is None


def test_a_pause_between_two_sheets_does_not_count() -> None:
    # Three minutes of clip and one of marking each; a night lies between B and C.
    sheets = [done("A", 3, 4), done("B", 7, 8), done("C", 903, 904), done("D", 907, 908)]
    assert left(sheets, 10) == 40


def test_a_pause_within_one_sheet_does_not_move_the_median() -> None:
    sheets = [done("A", 3, 4), done("B", 7, 8), done("C", 11, 600), done("D", 603, 604), done("E", 607, 608)]
    assert left(sheets, 10) == 40


def test_longer_clips_take_longer() -> None:
    sheets = [done("A", 3, 4), done("B", 7, 8), done("C", 11, 12)]
    rest = replace(OPEN, entry=EntryCode("long"))
    lengths = {EntryCode(code): 3 * MINUTE for code in "ABC"} | {rest.entry: 10 * MINUTE}
    assert time_left_ms([*sheets, rest], lengths) == 11 * MINUTE


def test_only_the_sheets_finished_last_set_the_pace() -> None:
    slow = [done(f"s{i}", 10 * i + 3, 10 * i + 10) for i in range(LAST)]
    end = 10 * LAST
    quick = [done(f"t{i}", end + 4 * i + 3, end + 4 * i + 4) for i in range(LAST)]
    assert left(slow, 6) == 60
    assert left([*slow, *quick], 6) == 24


def test_the_time_left_is_never_negative() -> None:
    assert left([done("A", 0, 0), done("B", 0, 0), done("C", 0, 0)], 4) == 0


def test_nothing_to_do_takes_no_time() -> None:
    assert left([done("A", 3, 4), done("B", 7, 8), done("C", 11, 12)], 0) == 0


times = st.tuples(st.integers(min_value=1, max_value=500), st.integers(min_value=0, max_value=60))


@given(st.lists(times, max_size=20), st.integers(min_value=0, max_value=5))
def test_the_order_of_sheets_never_matters(spans: list[tuple[int, int]], to_do: int) -> None:
    sheets = [done(f"{i:02}", begun, begun + took) for i, (begun, took) in enumerate(spans)]
    assert left(sheets[::-1], to_do) == left(sheets, to_do)
