"""Steps of an assignment build upon each other: everyone everything, a drawing, changes by hand."""

from hypothesis import given
from hypothesis import strategies as st

from judging_app.core.assignment import (
    Assignment,
    AssignmentKind,
    Share,
    assigned_by,
    cells,
    left_out,
    pairs_of,
    shares,
    standing_at,
    writing,
)
from judging_app.core.ids import EntryCode, JudgeCode, RoundKey

AN, BINH = JudgeCode("GK1"), JudgeCode("GK2")
ONE, TWO = EntryCode("001"), EntryCode("002")


def step(kind: AssignmentKind = AssignmentKind.EDIT, **more: object) -> Assignment:
    return Assignment(number=1, round=RoundKey("final"), kind=kind, **more)  # type: ignore[arg-type]


def give(*pairs: tuple[JudgeCode, EntryCode]) -> tuple[Share, ...]:
    return shares(pairs)


def test_without_steps_everyone_marks_everything() -> None:
    assert assigned_by((), (AN, BINH), (ONE, TWO), per_entry=None) == {AN: {ONE, TWO}, BINH: {ONE, TWO}}


def test_before_a_drawing_nobody_marks_anything_where_only_some_judges_mark_each_entry() -> None:
    assert assigned_by((), (AN, BINH), (ONE, TWO), per_entry=1) == {AN: frozenset(), BINH: frozenset()}


def test_cells_are_taken_and_given_one_after_the_other() -> None:
    steps = (step(taken=give((AN, ONE), (BINH, ONE))), step(given=give((AN, ONE))))
    assert assigned_by(steps, (AN, BINH), (ONE, TWO), per_entry=None) == {AN: {ONE, TWO}, BINH: {TWO}}


def test_a_drawing_begins_anew() -> None:
    drawn = step(AssignmentKind.DRAW, given=give((AN, ONE), (BINH, TWO)))
    steps = (step(given=give((AN, TWO))), drawn, step(taken=give((BINH, TWO))))
    assert assigned_by(steps, (AN, BINH), (ONE, TWO), per_entry=1) == {AN: {ONE}, BINH: frozenset()}


def test_who_and_what_is_gone_is_assigned_to_nobody() -> None:
    drawn = step(AssignmentKind.DRAW, given=give((AN, ONE), (BINH, TWO)))
    assert assigned_by((drawn,), (AN,), (TWO,), per_entry=1) == {AN: frozenset()}


def test_shares_say_what_cells_say() -> None:
    pairs = {(AN, ONE), (AN, TWO), (BINH, ONE)}
    assert pairs_of(shares(pairs)) == pairs
    assert cells({AN: frozenset({ONE, TWO}), BINH: frozenset({ONE})}) == pairs


def test_what_stood_at_a_time_was_made_before_and_taken_back_later() -> None:
    stays, later, gone = step(at_ms=1), step(at_ms=5), step(at_ms=2, taken_back="nhầm", taken_back_ms=4)
    assert standing_at((stays, gone, later), 3) == (stays, gone)
    assert standing_at((stays, gone, later), 4) == (stays,)


def test_entries_that_nobody_marks_are_left_out_unless_all_stand_aside() -> None:
    assigned = {AN: frozenset({ONE}), BINH: frozenset[EntryCode]()}
    assert left_out(assigned, (ONE, TWO), frozenset()) == (TWO,)
    assert left_out(assigned, (ONE, TWO), {(AN, TWO), (BINH, TWO)}) == ()


@given(st.data())
def test_one_of_those_who_mark_an_entry_writes_its_sheet_and_none_who_stands_aside_but_where_all_do(
    data: st.DataObject,
) -> None:
    jury, codes = [JudgeCode(name) for name in "ABC"], [EntryCode(str(number)) for number in range(4)]
    mine = st.frozensets(st.sampled_from(codes))
    assigned = {judge: data.draw(mine) for judge in jury}
    aside = data.draw(st.frozensets(st.tuples(st.sampled_from(jury), st.sampled_from(codes))))
    writers = writing(assigned, aside, data.draw(st.permutations(jury)))
    for entry in codes:
        marking = {judge for judge in jury if entry in assigned[judge]}
        found = {judge for judge in jury if entry in writers[judge]}
        assert len(found) == bool(marking)
        able = {judge for judge in marking if (judge, entry) not in aside}
        assert found <= (able or marking)


def test_the_first_in_order_writes() -> None:
    assigned = {JudgeCode("A"): frozenset({EntryCode("1")}), JudgeCode("B"): frozenset({EntryCode("1")})}
    assert writing(assigned, (), [JudgeCode("B"), JudgeCode("A")])[JudgeCode("B")] == {"1"}


def test_a_substitute_marks_nothing_but_what_is_given() -> None:
    judges, codes = [JudgeCode("A"), JudgeCode("S")], [EntryCode("1"), EntryCode("2")]
    given = Assignment(
        number=1, round=RoundKey("r"), kind=AssignmentKind.STEP_IN, given=shares({(judges[1], codes[1])})
    )
    assert assigned_by((), judges, codes, per_entry=None, waiting=judges[1:])[judges[1]] == frozenset()
    assert assigned_by((given,), judges, codes, per_entry=None, waiting=judges[1:])[judges[1]] == {"2"}
