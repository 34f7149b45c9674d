"""Two keyings of a sheet on paper: what differs, and which sheets wait for their second."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from judging_app.core.ids import EntryCode, FileDigest, JudgeCode, RoundKey
from judging_app.core.keying import FIRST, SECOND, Keyed, Keying, under_way

ONE = Keying(
    number=1,
    round=RoundKey("final"),
    judge=JudgeCode("GK1"),
    entry=EntryCode("001"),
    turn=FIRST,
    who="Hoa",
    at_ms=1,
    marks=(800, None),
)
AGAIN = replace(ONE, number=2, turn=SECOND, marks=(800, 0))
PAIR = (ONE.judge, ONE.entry)
MARKS = st.tuples(*[st.none() | st.integers(0, 2)] * 4)


def test_nothing_differs_before_the_second_keying_and_not_given_is_not_zero() -> None:
    assert Keyed(first=ONE).differences == ()
    assert Keyed(first=ONE, second=AGAIN).differences == (1,)


@given(MARKS, MARKS)
def test_a_difference_is_where_the_marks_are_not_the_same(
    first: tuple[int | None, ...], then: tuple[int | None, ...]
) -> None:
    keyed = Keyed(first=replace(ONE, marks=first), second=replace(AGAIN, marks=then))
    assert keyed.differences == tuple(i for i in range(4) if first[i] != then[i])
    assert (keyed.differences == ()) == (first == then)


def test_a_second_keying_belongs_to_the_first_before_it_and_what_became_a_file_waits_no_more() -> None:
    assert under_way([AGAIN, ONE]) == {PAIR: Keyed(first=ONE, second=AGAIN)}
    assert under_way([AGAIN]) == {}
    anew = replace(ONE, number=3)
    assert under_way([ONE, AGAIN, anew]) == {PAIR: Keyed(first=anew)}
    assert under_way([replace(one, file=FileDigest("d")) for one in (ONE, AGAIN)]) == {}
