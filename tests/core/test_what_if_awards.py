"""Awards in a look: those that were revoked stay so, the chair's words hold where they fit, and what can't be is refused."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from judging_app.core.award_orders import about
from judging_app.core.changed_rules import Refusal
from judging_app.core.decisions import AwardOrder
from judging_app.core.ids import EntryCode, TierKey
from judging_app.core.outcome import Standing
from judging_app.core.rules import AfterRevocation, ConsolidationRules, VoteRules, VoteWeight
from judging_app.core.standings import Case, figured
from judging_app.core.what_if import Variant
from tests.core.making import tier
from tests.core.test_what_if import (
    FINAL,
    FIRST,
    REASON,
    SECOND,
    SPLIT,
    awarded,
    case_of,
    looked,
    looked_after,
    order,
    told,
    why,
)

FALLING = {"A": (900, 900), "B": (800, 700), "C": (600, 600), "D": (400, 500)}


def first_of(one: Variant | Standing) -> list[str]:
    standing = one.standing if isinstance(one, Variant) else one
    assert standing is not None
    return [f"{each.tier}:{each.entry}" for each in standing.awards]


def word(case: Case, prize: str, entry: str, instead_of: str, revoked: Sequence[str] = ()) -> AwardOrder:
    """The chair's word on the case as it is: `entry` ("" = nobody) has the prize of `instead_of` ("" = one that nobody has)."""
    made, key, code = figured(case), TierKey(prize), EntryCode(entry) or None
    _, awards = awarded(made, revoked)
    return AwardOrder(
        number=1,
        round=FINAL,
        tier=key,
        block=None,
        entry=code,
        instead_of=EntryCode(instead_of) or None,
        about=about(awards.proposal, key, None, code),
        reason=REASON,
        who="chair",
        at_ms=1,
    )


def test_looks_are_compared_with_the_awards_after_a_revocation_and_revoke_the_same() -> None:
    case = case_of(FALLING, FIRST, SECOND)
    assert first_of(awarded(figured(case), "A")[0]) == ["first:B", "second:C"]
    found = looked_after(case, "A", (), without=("GK01",))
    assert told(found) == "first:B:holds second:C:holds"
    assert first_of(found) == ["first:B", "second:C"]
    assert order(found) == "A B C D"


def test_a_revoked_prize_that_stays_unawarded_stays_so_in_a_look() -> None:
    case = case_of(FALLING, FIRST, SECOND, awards={"revoked": AfterRevocation.UNAWARDED})
    found = looked_after(case, "A", (), without=("GK01",))
    assert told(found) == "second:B:holds"
    assert first_of(found) == ["second:B"]
    assert not found.changes


def test_the_lot_that_decided_after_a_revocation_speaks_in_a_look_too() -> None:
    tied = {"A": (900, 900), "B": (700, 700), "C": (700, 700)}
    case = case_of(tied, FIRST, rules={"tie_breaks": ("lot",)}, status={"lot": "7"})
    (award,) = awarded(figured(case), "A")[0].awards
    assert told(looked_after(case, "A", (), without=("GK01",))) == f"first:{award.entry}:holds"


def test_a_revoked_entry_is_asked_about_in_no_look() -> None:
    table = {"A": (900, 900), "B": (800, 900), "C": (700, 900), "D": (600, 900)}
    found = looked_after(case_of(table, FIRST), "A", (), without=("GK01",))
    assert told(found) == "first:B:open"
    assert [one.asked for one in found.changes] == [("B", "C", "D")]


def test_the_chairs_word_on_a_prize_holds_in_a_look_where_what_it_speaks_of_is_there() -> None:
    case = case_of(FALLING, FIRST, SECOND)
    words = [word(case, "second", "C", "B")]
    assert first_of(awarded(figured(case), (), words)[0]) == ["first:A", "second:C"]
    assert told(looked_after(case, (), words, without=("GK01",))) == "first:A:holds second:C:holds"


def test_a_prize_that_the_chair_withheld_stays_withheld_in_a_look_as_long_as_its_entry_would_have_it() -> None:
    case = case_of({**FALLING, "B": (800, 100)}, FIRST, SECOND)
    words = [word(case, "second", "", "C")]
    held_back = looked_after(case, (), words, method="median")
    assert (told(held_back), first_of(held_back)) == ("first:A:holds", ["first:A"])
    assert first_of(looked_after(case, (), words, without=("GK02",))) == ["first:A", "second:B"]


def test_a_word_is_void_in_a_look_where_its_entry_has_another_award_by_the_rules() -> None:
    """The chair gave B, which has the second prize, the first one; without GK02 it would have none to give up."""
    case = case_of({"A": (900, 900), "B": (500, 900), "C": (600, 600)}, FIRST, SECOND)
    words = [word(case, "first", "B", "A")]
    assert first_of(awarded(figured(case), (), words)[0]) == ["first:B"]
    found = looked_after(case, (), words, without=("GK02",))
    assert told(found) == "first:B:changes"
    assert first_of(found) == ["first:A", "second:C"]


def test_a_word_on_a_prize_that_nobody_had_is_void_where_it_is_not_left() -> None:
    case = case_of({"A": (900, 900), "B": (500, 850), "C": (300, 800)}, FIRST, tier("second", 1, 1, floor=8))
    words = [word(case, "second", "C", "")]
    assert first_of(awarded(figured(case), (), words)[0]) == ["first:A", "second:C"]
    assert told(looked_after(case, (), words, method="median")) == "first:A:holds second:C:holds"
    found = looked_after(case, (), words, drop_low=1)
    assert told(found) == "first:A:holds second:C:changes"
    assert first_of(found) == ["first:A", "second:B"]


def test_revoking_the_award_that_a_word_gave_lets_the_rules_alone_speak() -> None:
    case = case_of(FALLING, FIRST, SECOND)
    found = looked_after(case, (), [word(case, "second", "C", "B")], revoked=("C",))
    assert told(found) == "first:A:holds second:C:changes"
    assert first_of(found) == ["first:A", "second:B"]


def test_a_word_after_a_revocation_holds_in_a_look() -> None:
    case = case_of(FALLING, FIRST, SECOND)
    words = [word(case, "second", "D", "C", "A")]
    assert told(looked_after(case, "A", words, without=("GK02",))) == "first:B:holds second:D:holds"


@pytest.mark.parametrize(
    ("high", "low", "drop_from", "needed", "can"),
    [(3, 0, 0, 4, 2), (9, 0, 0, 10, 2), (2, 1, 0, 4, 2), (1, 0, 4, 4, 0), (1, 1, 3, 0, 0), (2, 0, 0, 0, 0)],
)
def test_leaving_out_more_sheets_than_any_entry_can_spare_is_refused(
    high: int, low: int, drop_from: int, needed: int, can: int
) -> None:
    """0 needed = the look is taken."""
    case = case_of(SPLIT, FIRST, rules={"consolidation": ConsolidationRules(drop_from=drop_from)})
    refused = looked(case, drop_high=high, drop_low=low).refused
    wanted = Refusal(what="nothing-dropped", needed=needed, most=3, can=can) if needed else None
    assert refused == wanted


def test_a_judge_left_out_as_well_leaves_a_sheet_less_to_leave_out() -> None:
    case = case_of(SPLIT, FIRST)
    assert looked(case, drop_high=1, drop_low=1).undropped == ()
    assert why(looked(case, drop_high=1, drop_low=1, without=("GK01",))) == "nothing-dropped"


def test_entries_with_too_few_sheets_to_leave_any_out_are_named() -> None:
    case = case_of({"A": (900, 800, 100), "B": (700, 600, None), "C": (500, None, None)}, FIRST)
    assert looked(case, drop_high=1, drop_low=1).undropped == ("B", "C")
    assert looked(case, drop_high=1).undropped == ("C",)
    assert looked(case, method="median").undropped == ()


def test_nothing_can_be_left_out_that_is_not_there() -> None:
    ties = {"votes": VoteRules(weights=(VoteWeight(column="likes"),)), "tie_breaks": ("votes",)}
    assert why(looked(case_of(SPLIT, FIRST), without_votes=True)) == "no-votes"
    assert why(looked(case_of(SPLIT, FIRST, rules=ties), without_votes=True)) == "no-votes"
    assert why(looked(case_of(SPLIT, FIRST), without_adjustments=True)) == "no-adjustments"


def test_an_award_is_revoked_of_an_entry_that_has_one_or_comes_to_one_by_the_others() -> None:
    case = case_of(FALLING, FIRST, SECOND)
    assert looked(case, revoked=("C", "D")).refused == Refusal(
        what="no-award", entries=(EntryCode("C"), EntryCode("D"))
    )
    assert first_of(looked(case, revoked=("B", "C"))) == ["first:A", "second:D"]
    assert why(looked_after(case, "A", (), revoked=("A",))) == "no-award"
    assert looked_after(case, "A", (), revoked=("C",)).refused is None
    tied = case_of({"A": (900,), "B": (900,)}, FIRST)
    assert first_of(looked(tied, revoked=("A",))) == ["first:B"]


def test_a_prize_that_was_withheld_and_given_to_another_goes_to_nobody_twice_in_a_look() -> None:
    """Where the word that withheld it is void, the prize table has no room for the one that gave it to D."""
    case = case_of({"A": (900, 900), "B": (800, 500), "C": (600, 600), "D": (400, 400)}, FIRST, SECOND)
    withheld = word(case, "second", "", "B")
    given = replace(word(case, "second", "D", ""), number=2)
    assert first_of(awarded(figured(case), (), [withheld, given])[0]) == ["first:A", "second:D"]
    found = looked_after(case, (), [withheld, given], without=("GK01",))
    assert told(found) == "first:A:holds second:D:changes"
    assert first_of(found) == ["first:A", "second:C"]


def test_a_prize_about_which_a_look_leaves_a_tie_open_is_not_given_by_a_word_on_a_prize_that_was_left() -> None:
    case = case_of({"A": (900, 900), "B": (850, 300), "C": (850, 200), "D": (100, 100)}, FIRST, tier("second", 1, 1, 8))
    words = [word(case, "second", "D", "")]
    assert first_of(awarded(figured(case), (), words)[0]) == ["first:A", "second:D"]
    found = looked_after(case, (), words, without=("GK02",))
    assert first_of(found) == ["first:A"]
    assert [one.asked for one in found.changes] == [("B", "C")]


def test_a_word_in_place_of_another_holds_whatever_is_left_of_the_prize_besides() -> None:
    """By both marks C lies below the floor of the second prize and one of two is left; without GK02 it has that."""
    case = case_of({"A": (900, 900), "B": (850, 850), "C": (840, 100), "D": (100, 100)}, FIRST, tier("second", 2, 1, 8))
    words = [word(case, "second", "D", "B")]
    assert first_of(awarded(figured(case), (), words)[0]) == ["first:A", "second:D"]
    assert first_of(looked_after(case, (), words, without=("GK02",))) == ["first:A", "second:C", "second:D"]


def test_no_lot_was_drawn_for_a_prize_that_stayed_unawarded_after_a_revocation() -> None:
    table = {"A": (1000, 600), "B": (700, 700), "C": (700, 700)}
    rules = {"tie_breaks": ("lot",)}
    case = case_of(table, FIRST, rules=rules, status={"lot": "7"}, awards={"revoked": AfterRevocation.UNAWARDED})
    found = looked_after(case, "A", (), without=("GK01",))
    assert [one.asked for one in found.changes] == [("B", "C")]
