"""What counts beside the sheets: adjustments, the carried share, votes, in this order, before the end's rounding."""

from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judging_app.core.beside import Adjustment, Beside, VoteCount, VoteTally, in_force, next_number
from judging_app.core.ids import EntryCode, RoundKey, TierKey
from judging_app.core.outcome import OpenKind, Standing, TieOutcome, UnrankedReason
from judging_app.core.rules import Compare, Rounding, VoteRules, VoteScale, VoteWeight
from tests.core.making import judged, place_of, ranks, these
from tests.core.test_trace import Replay

FINAL = RoundKey("final")
TABLE = {"A": [8000, 9000], "B": [8000, 8000], "C": [7000, 7000]}


def adjusted(*points: tuple[str, int]) -> tuple[Adjustment, ...]:
    return tuple(
        Adjustment(number=i, round=FINAL, entry=EntryCode(code), points=amount, reason=f"lý do {i}")
        for i, (code, amount) in enumerate(points, 1)
    )


def tallies(**counts: tuple[int, ...]) -> tuple[VoteTally, ...]:
    return tuple(
        VoteTally(
            entry=EntryCode(code),
            counts=tuple(VoteCount(column=name, count=n) for name, n in zip(("likes", "shares"), some, strict=False)),
        )
        for code, some in counts.items()
    )


def votes(share: int | None = 30, **scale: Any) -> VoteRules:
    weights = (VoteWeight(column="likes"), VoteWeight(column="shares", weight=Fraction(2)))
    prize = TierKey("loved") if share is None else None
    return VoteRules(
        weights=weights, share=None if share is None else Fraction(share), prize=prize, scale=VoteScale(**scale)
    )


def exact(standing: Standing) -> dict[str, Fraction]:
    return {place.entry: place.figure.exact for place in standing.places}


def test_adjustments_of_an_entry_add_up_and_each_is_a_step() -> None:
    standing = judged(TABLE, beside=Beside(adjustments=adjusted(("A", -200), ("B", 50), ("A", -525))))
    assert exact(standing) == {"A": Fraction("77.75"), "B": Fraction("80.5"), "C": 70}
    figure = place_of(standing, "A").figure
    assert these(figure.jury, figure.adjustment) == (85, Fraction("-7.25"))
    steps = [these(one.inputs, one.value, one.detail) for one in figure.trace if one.rule == "adjusted"]
    assert steps == [((85, -2), 83, "lý do 1"), ((83, Fraction("-5.25")), Fraction("77.75"), "lý do 3")]


def test_an_adjustment_may_lead_below_zero_and_beyond_the_rubrics_total() -> None:
    standing = judged({"A": [10000], "B": [100]}, beside=Beside(adjustments=adjusted(("A", 500), ("B", -300))))
    assert exact(standing) == {"A": 105, "B": -2}


def test_only_records_of_the_round_that_were_not_taken_back_are_in_force() -> None:
    one, other = adjusted(("A", 1), ("B", 2))
    gone = Adjustment(number=3, round=FINAL, entry=EntryCode("A"), points=1, reason="x", taken_back="nhầm bài")
    elsewhere = Adjustment(number=4, round=RoundKey("semi"), entry=EntryCode("A"), points=1, reason="x")
    assert in_force([other, gone, elsewhere, one], FINAL) == (one, other)
    assert (next_number([other, elsewhere]), next_number([])) == (5, 1)


def test_a_share_of_the_earlier_figure_is_added() -> None:
    beside = Beside(carried={EntryCode("A"): Fraction(60), EntryCode("B"): Fraction(90), EntryCode("C"): Fraction(0)})
    standing = judged(TABLE, rules={"carry_over": Fraction(50)}, beside=beside)
    assert exact(standing) == {"A": 115, "B": 125, "C": 70}
    assert place_of(standing, "A").figure.carried == 30


def test_without_a_figure_of_the_earlier_round_an_entry_has_no_place() -> None:
    beside = Beside(carried={EntryCode("A"): Fraction(60), EntryCode("C"): Fraction(0)})
    standing = judged(TABLE, rules={"carry_over": Fraction(50)}, beside=beside)
    assert [(one.entry, one.reason) for one in standing.unranked] == [("B", UnrankedReason.NOTHING_CARRIED)]


@pytest.mark.parametrize(
    ("scale", "worth"),
    [
        ({}, {"A": Fraction(1, 2), "B": Fraction(1), "C": Fraction(0)}),
        (
            {"points_per": Fraction(1, 10), "cap": Fraction(5)},
            {"A": Fraction(3, 5), "B": Fraction(1), "C": Fraction(0)},
        ),
        ({"ranks": (Fraction(10), Fraction(8))}, {"A": Fraction(8, 10), "B": Fraction(1), "C": Fraction(0)}),
    ],
)
def test_votes_are_worth_what_their_scale_says(scale: dict[str, Any], worth: dict[str, Fraction]) -> None:
    beside = Beside(votes=tallies(A=(35, 0), B=(30, 20), C=(0, 0)))
    standing = judged(TABLE, rules={"votes": votes(**scale)}, beside=beside)
    jury = {"A": 85, "B": 80, "C": 70}
    assert exact(standing) == {code: jury[code] * Fraction(7, 10) + 30 * worth[code] for code in TABLE}
    figure = place_of(standing, "B").figure
    assert these(figure.jury, figure.votes, figure.tally) == (80, 30 * worth["B"], 70)


def test_equal_tallies_share_the_points_of_their_places() -> None:
    beside = Beside(votes=tallies(A=(5,), B=(5,), C=(1,)))
    rules = {"votes": votes(10, ranks=(Fraction(10), Fraction(8), Fraction(1)))}
    standing = judged({code: [0] for code in TABLE}, rules=rules, beside=beside)
    assert exact(standing) == {"A": 9, "B": 9, "C": 1}


@pytest.mark.parametrize(
    "scale", [{}, {"points_per": Fraction(1), "cap": Fraction(5)}, {"ranks": (Fraction(10), Fraction(8))}]
)
def test_votes_all_zero_are_worth_nothing(scale: dict[str, Any]) -> None:
    standing = judged(TABLE, rules={"votes": votes(**scale)}, beside=Beside(votes=tallies(A=(0,), B=(0,), C=(0,))))
    assert exact(standing) == {"A": Fraction("59.5"), "B": 56, "C": 49}
    assert standing.open == ()


def test_entries_without_votes_are_an_open_question() -> None:
    standing = judged(TABLE, rules={"votes": votes()}, beside=Beside(votes=tallies(B=(1,))))
    (question,) = standing.open
    assert (question.kind, question.entries) == (OpenKind.NO_VOTES, ("A", "C"))


def test_a_prize_by_votes_leaves_the_jurys_figure_alone() -> None:
    beside = Beside(votes=tallies(A=(1,), B=(2,), C=(3,)))
    standing = judged(TABLE, rules={"votes": votes(None)}, beside=beside)
    assert exact(standing) == {"A": 85, "B": 80, "C": 70}
    assert place_of(standing, "A").figure.votes == 0
    assert Replay().run(place_of(standing, "A").figure.trace) == 85


def test_more_votes_break_a_tie_and_a_missing_tally_skips_the_rule() -> None:
    rules = {"votes": votes(0), "tie_breaks": ("votes",)}
    even = {"A": [8000], "B": [8000]}
    assert ranks(judged(even, rules=rules, beside=Beside(votes=tallies(A=(1,), B=(0, 1))))) == {"B": 1, "A": 2}
    standing = judged(even, rules=rules, beside=Beside(votes=tallies(A=(1,))))
    tie = place_of(standing, "A").tie_break
    assert tie is not None
    assert [(one.outcome, one.lacking) for one in tie.steps] == [(TieOutcome.LACKING, ("B",))]


def test_a_column_that_the_table_lacks_is_no_vote() -> None:
    standing = judged({"A": [0]}, rules={"votes": votes()}, beside=Beside(votes=tallies(A=(3,))))
    assert place_of(standing, "A").figure.tally == 3


def test_the_figure_is_rounded_once_after_everything() -> None:
    beside = Beside(adjustments=adjusted(("A", 33)), carried={EntryCode("A"): Fraction("0.05")}, votes=tallies(A=(1,)))
    rules = {"carry_over": Fraction(10), "votes": votes(1), "rounding": Rounding(decimals=1)}
    figure = place_of(judged({"A": [8000]}, rules=rules, beside=beside), "A").figure
    assert figure.exact == (80 + Fraction("0.33") + Fraction("0.005")) * Fraction(99, 100) + 1
    assert figure.printed == Fraction("80.5")


points = st.integers(-1000, 1000)
counts = st.tuples(st.integers(0, 20), st.integers(0, 5))
scales: st.SearchStrategy[dict[str, Any]] = st.sampled_from(
    [{}, {"points_per": Fraction(1, 3), "cap": Fraction(4)}, {"ranks": (Fraction(5), Fraction(2))}]
)


@st.composite
def cases(draw: st.DrawFn) -> dict[str, Any]:
    codes = "ABC"[: draw(st.integers(1, 3))]
    table = {code: [draw(st.integers(0, 40)) * 250, draw(st.integers(0, 40)) * 250] for code in codes}
    carried = {EntryCode(code): Fraction(draw(st.integers(0, 300)), 3) for code in codes}
    beside = Beside(
        adjustments=adjusted(*draw(st.lists(st.tuples(st.sampled_from(codes), points), max_size=3))),
        votes=tallies(**{code: draw(counts) for code in codes}),
        carried=carried,
    )
    rules = {
        "carry_over": Fraction(draw(st.integers(0, 100))),
        "votes": votes(draw(st.integers(0, 60)), **draw(scales)),
        "compare": draw(st.sampled_from(Compare)),
    }
    return {"table": table, "rules": rules, "beside": beside}


@given(cases())
def test_the_trace_recomputes_figures_with_all_that_counts_beside(case: dict[str, Any]) -> None:
    for place in judged(**case).places:
        assert Replay().run(place.figure.trace) == place.figure.compared


@given(cases())
def test_figures_agree_with_the_plain_count(case: dict[str, Any]) -> None:
    beside, rules = case["beside"], case["rules"]
    jury = {code: Fraction(sum(marks), 200) for code, marks in case["table"].items()}
    tally = {one.entry: sum(c.count * (2 if c.column == "shares" else 1) for c in one.counts) for one in beside.votes}
    for place in judged(**case).places:
        code = place.entry
        figure = jury[code] + sum(Fraction(a.points, 100) for a in beside.adjustments if a.entry == code)
        figure += beside.carried[code] * rules["carry_over"] / 100
        share = rules["votes"].share / 100
        assert place.figure.exact == figure * (1 - share) + 100 * share * plain_worth(rules["votes"].scale, tally, code)


def plain_worth(scale: VoteScale, tally: dict[EntryCode, int], code: EntryCode) -> Fraction:
    if not any(tally.values()):
        return Fraction(0)
    if scale.ranks:
        row = [*scale.ranks, *[Fraction(0)] * len(tally)]
        order = sorted(tally.values(), reverse=True)
        shared = [row[i] for i, value in enumerate(order) if value == tally[code]]
        return sum(shared, Fraction(0)) / len(shared) / row[0]
    if scale.points_per and scale.cap:
        return min(Fraction(int(tally[code] * scale.points_per)), scale.cap) / scale.cap
    return Fraction(tally[code], max(tally.values()))


@given(cases(), st.integers(1, 500))
def test_points_given_never_lower_the_place(case: dict[str, Any], more: int) -> None:
    before = ranks(judged(**case))
    beside = case["beside"]
    extra = Adjustment(number=99, round=FINAL, entry=EntryCode("A"), points=more, reason="x")
    raised = Beside(adjustments=(*beside.adjustments, extra), votes=beside.votes, carried=beside.carried)
    after = judged(**{**case, "beside": raised})
    assert ranks(after)["A"] <= before["A"]


@pytest.mark.parametrize(
    ("scale", "detail"),
    [
        ({}, "best"),
        ({"points_per": Fraction(1), "cap": Fraction(5)}, "points-per"),
        ({"ranks": (Fraction(3),)}, "ranks"),
    ],
)
def test_the_step_of_the_votes_names_their_scale(scale: dict[str, Any], detail: str) -> None:
    standing = judged(TABLE, rules={"votes": votes(**scale)}, beside=Beside(votes=tallies(A=(3,), B=(2,), C=(1,))))
    steps = [step for step in place_of(standing, "A").figure.trace if step.rule == "vote-worth"]
    assert [step.detail for step in steps] == [detail]


@pytest.mark.parametrize("scale", [{}, {"ranks": (Fraction(3),)}])
def test_votes_of_a_round_without_entries_are_worth_nothing_to_nobody(scale: dict[str, Any]) -> None:
    assert judged({}, rules={"votes": votes(**scale)}).places == ()
