"""After a revocation prizes pass on, or stay unawarded, as the rules say; figures stay as they were published."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from judging_app.core.award_changes import TierChange
from judging_app.core.ids import EntryCode, TierKey
from judging_app.core.outcome import AwardList
from judging_app.core.passing_on import PassedOn, passed_on
from judging_app.core.prize_money import tier_sums
from judging_app.core.reserves import reserves
from judging_app.core.rules import AfterRevocation, AwardRules, Shared
from tests.core.making import tier
from tests.core.test_reserves import BLOCKS, TABLE, awarded, made

UNAWARDED = AfterRevocation.UNAWARDED


def codes(text: str) -> frozenset[EntryCode]:
    return frozenset(EntryCode(one) for one in text.split())


def told(awards: AwardList) -> str:
    return " ".join(f"{one.entry}:{one.tier}" for one in awards.awards)


def after(marks: dict[str, int], rules: AwardRules, gone: str) -> PassedOn:
    return passed_on(made(marks, rules), codes(gone))


MARKS = {"A": 900, "B": 800, "C": 700, "D": 600, "E": 600}


def change(key: str, leaving: str, coming: str, asked: str = "") -> TierChange:
    return TierChange(
        tier=TierKey(key),
        block=None,
        leaving=tuple(sorted(codes(leaving))),
        coming=tuple(sorted(codes(coming))),
        asked=tuple(sorted(codes(asked))),
    )


def test_everyone_behind_moves_up_and_a_tie_at_the_new_edge_is_asked_about() -> None:
    found = after(MARKS, AwardRules(tiers=TABLE), "A")
    assert told(found.before) == "A:first B:second C:third"
    assert told(found.after) == "B:first C:second"
    assert found.changes == (change("first", "A", "B"), change("second", "B", "C"), change("third", "C", "", "D E"))
    assert [(one.entries, one.tier) for one in found.after.open] == [(("D", "E"), "third")]
    assert found.money == -1


def test_the_last_award_goes_to_the_next_in_line() -> None:
    found = after({"A": 900, "B": 800, "C": 700, "D": 600}, AwardRules(tiers=TABLE), "C")
    assert found.changes == (change("third", "C", "D"),)
    assert found.money == 0


def test_with_nobody_behind_the_prize_stays_unawarded() -> None:
    found = after({"A": 900, "B": 800}, AwardRules(tiers=TABLE), "B")
    assert told(found.after) == "A:first"
    assert [(one.tier, one.count) for one in found.after.unawarded] == [("second", 1), ("third", 1)]
    assert found.money == -2


def test_rules_may_leave_it_unawarded_and_nobody_moves() -> None:
    found = after(MARKS, AwardRules(tiers=TABLE, revoked=UNAWARDED), "A")
    assert told(found.after) == "B:second C:third"
    assert [(one.tier, one.count, one.reason.value) for one in found.after.unawarded] == [("first", 1, "revoked")]
    assert found.changes == (change("first", "A", ""),)
    assert found.money == -3


def test_the_unit_of_a_revoked_entry_may_have_another_award() -> None:
    rules = AwardRules(tiers=TABLE, per_unit=1)
    found = after({"A1": 900, "A2": 800, "B": 700, "C": 600, "D": 500}, rules, "A1")
    assert told(found.before) == "A1:first B:second C:third"
    assert told(found.after) == "A2:first B:second C:third"


def test_the_floor_holds_for_those_who_move_up() -> None:
    rules = AwardRules(tiers=(tier("first", 1, 5, floor=8), tier("second", 1, 2)))
    found = after({"A": 900, "B": 700, "C": 600}, rules, "A")
    assert told(found.after) == "B:second"
    assert [(one.tier, one.reason.value) for one in found.after.unawarded] == [("first", "below-floor")]


def test_a_shared_place_that_is_shared_no_more_costs_no_extra_prize() -> None:
    rules = AwardRules(tiers=(tier("first", 1, 5),), shared=Shared.EXTRA_PRIZE)
    found = after({"A": 900, "B": 900, "C": 600}, rules, "A")
    assert (told(found.before), told(found.after), found.money) == ("A:first B:first", "B:first", -5)


def test_a_special_prize_of_a_revoked_entry_is_given_out_anew() -> None:
    best = replace(tier("best", 1, 4), by="criterion:points")
    found = after({"A": 900, "B": 800}, AwardRules(tiers=(tier("first", 1, 5), best)), "A")
    assert (told(found.before), told(found.after)) == ("A:first A:best", "B:first B:best")


@given(
    st.lists(st.integers(1, 6), min_size=1, max_size=8),
    st.sets(st.integers(0, 7)),
    st.sampled_from(Shared),
    st.sampled_from(AfterRevocation),
)
def test_revoked_entries_have_nothing_and_nothing_changes_without_them(
    marks: list[int], gone: set[int], shared: Shared, revoked: AfterRevocation
) -> None:
    entries = {"ABCDEFGH"[i]: mark * 100 for i, mark in enumerate(marks)}
    rules = AwardRules(tiers=TABLE, shared=shared, revoked=revoked)
    case = made(entries, rules)
    named = frozenset(EntryCode("ABCDEFGH"[i]) for i in gone)
    found = passed_on(case, named)
    assert not {one.entry for one in found.after.awards} & named
    nothing = passed_on(case, frozenset())
    assert (nothing.after, nothing.changes, nothing.money) == (nothing.before, (), 0)


@given(st.lists(st.integers(1, 90), min_size=1, max_size=8, unique=True), st.sampled_from(["first", "second", "third"]))
def test_the_reserve_of_a_tier_is_who_comes_when_its_winner_goes(marks: list[int], key: str) -> None:
    case = made({"ABCDEFGH"[i]: mark * 100 for i, mark in enumerate(marks)}, AwardRules(tiers=TABLE))
    winners = [one.entry for one in case.walked(case.case.awards).awards.awards if one.tier == key]
    found = passed_on(case, frozenset(winners))
    coming = [one.coming for one in found.changes if one.tier == key]
    (reserve,) = (one for one in reserves(case, awarded(case)) if one.tier == key)
    assert (list(reserve.entries) or None) == (list(coming[0]) if coming and coming[0] else None)


def test_money_is_told_by_tier_and_block_as_given_and_as_planned() -> None:
    rules = AwardRules(tiers=(tier("first", 1, 5), tier("second", 2, 3)), per_block=True, shared=Shared.EXTRA_PRIZE)
    case = made({"A": 900, "B": 900, "C": 600}, rules)
    sums = tier_sums(rules, BLOCKS, case.walked(rules).awards.awards)
    assert [(one.block, one.tier, one.count, one.given, one.planned, one.money) for one in sums] == [
        ("x", "first", 1, 2, 5, 10),
        ("x", "second", 2, 0, 6, 0),
        ("y", "first", 1, 1, 5, 5),
        ("y", "second", 2, 0, 6, 0),
    ]
    together = tier_sums(AwardRules(tiers=rules.tiers), BLOCKS, ())
    assert [(one.block, one.given, one.money) for one in together] == [(None, 0, 0), (None, 0, 0)]
