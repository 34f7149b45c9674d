"""Between two ways of giving prizes out every award holds, changes hands, or is an open question."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judging_app.core.award_changes import Fate, fates, tier_changes
from judging_app.core.ids import EntryCode, TierKey
from judging_app.core.outcome import Award, AwardList, OpenKind, OpenQuestion

LOVED = frozenset({TierKey("loved")})


def awards(text: str, questions: str = "") -> AwardList:
    """ "A:first B:second" and the open ties "C=D:third"."""
    given = [one.split(":") for one in text.split()]
    asked = [one.split(":") for one in questions.split()]
    return AwardList(
        awards=tuple(Award(tier=TierKey(key), entry=EntryCode(code), money=0) for code, key in given),
        open=tuple(
            OpenQuestion(kind=OpenKind.TIE, entries=tuple(map(EntryCode, codes.split("="))), tier=TierKey(key))
            for codes, key in asked
        ),
    )


def told(before: AwardList, after: AwardList) -> str:
    found = fates(before, after, LOVED)
    return " ".join(f"{one.award.entry}:{one.fate.value}{f'>{one.now}' if one.now else ''}" for one in found)


@pytest.mark.parametrize(
    ("before", "after", "asked", "wanted"),
    [
        ("A:first B:second", "A:first B:second", "", "A:holds>first B:holds>second"),
        ("A:first B:second", "B:first A:second", "", "A:changes>second B:changes>first"),
        ("A:first B:second", "B:first C:second", "", "A:changes B:changes>first"),
        ("A:first B:second C:third", "C:third", "A=B:first", "A:open B:open C:holds>third"),
        ("A:first B:second", "B:second", "C=D:first", "A:changes B:holds>second"),
        ("A:first A:loved", "A:first B:loved", "", "A:holds>first A:changes"),
        ("A:first A:loved", "B:first", "A=B:loved", "A:changes A:open"),
        ("A:first A:loved", "A:loved", "A=B:first", "A:open A:holds>loved"),
        ("A:first", "A:loved", "", "A:changes"),
    ],
)
def test_what_becomes_of_each_award(before: str, after: str, asked: str, wanted: str) -> None:
    assert told(awards(before), awards(after, asked)) == wanted


def test_who_leaves_and_who_comes_to_a_tier() -> None:
    before, after = awards("A:first B:second C:second", "E=F:third"), awards("B:first C:second D:second", "F=G:third")
    found = [(one.tier, one.leaving, one.coming, one.asked) for one in tier_changes(before, after)]
    assert found == [("first", ("A",), ("B",), ()), ("second", ("B",), ("D",), ()), ("third", (), (), ("F", "G"))]


def test_a_question_that_was_open_before_is_no_change_and_one_of_the_cut_is_none_of_an_award() -> None:
    asked = awards("A:first", "B=C:second")
    cut = OpenQuestion(kind=OpenKind.TIE, entries=(EntryCode("D"), EntryCode("E")), cut=True)
    after = AwardList(awards=asked.awards, open=(*asked.open, cut))
    assert tier_changes(asked, after) == ()
    assert fates(asked, after)[0].fate is Fate.HOLDS


LISTS = st.dictionaries(st.sampled_from("ABCDEF"), st.sampled_from(["first", "second", "loved"]), max_size=5)


@given(LISTS, LISTS, st.sets(st.sampled_from("ABCDEF"), max_size=3))
def test_awards_that_hold_change_or_are_open_are_all_awards(
    before: dict[str, str], after: dict[str, str], asked: set[str]
) -> None:
    first, second = (awards(" ".join(f"{code}:{key}" for code, key in one.items())) for one in (before, after))
    left = sorted(asked - set(after))
    second = AwardList(awards=second.awards, open=awards("", f"{'='.join(left)}:first" if left else "").open)
    found = fates(first, second, LOVED)
    assert [one.award for one in found] == list(first.awards)
    changes = tier_changes(first, second)
    lost = {(one.award.tier, one.award.entry) for one in found if one.fate is not Fate.HOLDS}
    assert {(one.tier, code) for one in changes for code in one.leaving} == lost
