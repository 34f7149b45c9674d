"""A sheet that was written for the wrong entry speaks for the one to which a person moved it."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from judging_app.core.counting import Counted, StoredFile
from judging_app.core.ids import EntryCode, RoundKey
from judging_app.core.moving import Move, moved, sheet_digest
from judging_app.core.score_sheet import ScoreSheet, SheetState
from judging_app.core.speaking import count_files
from tests.core.test_counting import AN, BINH, FINAL, ONE, RECORDS, TWO, file, sheet


def move(one: ScoreSheet, to: EntryCode) -> Move:
    return Move(round=FINAL, judge=one.judge, entry=one.entry, sheet=sheet_digest(one), to=to, reason="nhầm bài")


def counted(files: list[StoredFile], *moves: Move) -> Counted:
    return count_files(files, replace(RECORDS, moves=moves))


def test_a_moved_sheet_counts_for_the_other_entry_and_no_more_for_its_own() -> None:
    wrong = sheet(entry=ONE)
    found = counted([file("a", wrong)], move(wrong, TWO))
    assert {pair: one.sheet for pair, one in found.in_force.items()} == {(AN, TWO): replace(wrong, entry=TWO)}


def test_the_same_sheet_in_a_later_file_goes_the_same_way() -> None:
    wrong = sheet(entry=ONE)
    found = counted([file("a", wrong), file("b", wrong, number=(1, 2))], move(wrong, TWO))
    assert [(pair, one.file) for pair, one in found.in_force.items()] == [((AN, TWO), "b")]


def test_a_sheet_that_the_judge_has_changed_since_stays_where_it_was_written() -> None:
    wrong = sheet(entry=ONE)
    found = counted([file("a", wrong), file("b", sheet(20, entry=ONE), number=(1, 2))], move(wrong, TWO))
    assert [(pair, one.file) for pair, one in found.in_force.items()] == [((AN, ONE), "b"), ((AN, TWO), "a")]


def test_two_sheets_can_change_places() -> None:
    one, two = sheet(10, entry=ONE), sheet(20, entry=TWO)
    found = counted([file("a", one, two)], move(one, TWO), move(two, ONE))
    assert {pair: mine.sheet.marks for pair, mine in found.in_force.items()} == {(AN, ONE): (20,), (AN, TWO): (10,)}


def test_what_the_same_file_says_of_an_entry_goes_before_what_is_moved_there() -> None:
    wrong, right = sheet(10, entry=ONE), sheet(20, entry=TWO)
    found = counted([file("a", wrong, right)], move(wrong, TWO))
    assert {pair: mine.sheet for pair, mine in found.in_force.items()} == {(AN, TWO): right}


def test_a_draft_does_not_stand_in_the_way() -> None:
    wrong, begun = sheet(10, entry=ONE), sheet(20, entry=TWO, state=SheetState.DRAFT)
    found = counted([file("a", wrong, begun)], move(wrong, TWO))
    assert found.in_force[AN, TWO].sheet.marks == (10,)


def test_a_move_touches_no_other_judge_and_no_other_round() -> None:
    wrong = sheet(entry=ONE)
    of_other_round = replace(file("a", wrong), round=RoundKey("first"))
    other = file("b", replace(wrong, judge=BINH), judge=BINH)
    assert set(counted([of_other_round, other], move(wrong, TWO)).in_force) == {(AN, ONE), (BINH, ONE)}


ENTRIES = [EntryCode(code) for code in ("001", "002", "003")]


@given(
    st.lists(
        st.builds(
            lambda e, m, s: sheet(m, entry=e, state=s),
            st.sampled_from(ENTRIES),
            st.integers(0, 2),
            st.sampled_from(SheetState),
        ),
        max_size=4,
        unique_by=lambda one: one.entry,
    ),
    st.lists(st.tuples(st.sampled_from(ENTRIES), st.integers(0, 2), st.sampled_from(ENTRIES)), max_size=3),
)
def test_moves_invent_nothing_and_no_moves_change_nothing(
    sheets: list[ScoreSheet], records: list[tuple[EntryCode, int, EntryCode]]
) -> None:
    moves = [move(sheet(mark, entry=entry), to) for entry, mark, to in records]
    found = moved(tuple(sheets), moves)
    assert moved(tuple(sheets), ()) == tuple(sheets)
    assert {replace(one, entry=ONE) for one in found} <= {replace(one, entry=ONE) for one in sheets}
    untouched = [one for one in sheets if sheet_digest(one) not in {each.sheet for each in moves}]
    assert set(untouched) <= set(found)
