"""Whole rule books by chance: every setting that decides, in any combination that the rules allow."""

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

from hypothesis import strategies as st

from judging_app.core.ids import BlockKey, RoundKey, TierKey
from judging_app.core.rubric import Rubric, Section
from judging_app.core.rules import (
    AdvanceRules,
    AwardRules,
    AwardTier,
    Block,
    Compare,
    ConsolidationRules,
    DivergenceRules,
    DivergenceUnit,
    EveningOut,
    Marking,
    Per,
    Round,
    Rounding,
    RoundingEach,
    RoundingMode,
    Rules,
    Shared,
    VoteRules,
    VoteScale,
    VoteWeight,
)
from judging_app.core.supported import check_supported
from tests.core.making import criterion, round_of, section

BLOCKS = (Block(key=BlockKey("x"), name="X"), Block(key=BlockKey("y"), name="Y"))
OF_RANKS = ("rank-sum", "rank-points")
METHODS = ("mean", "median", "weighted-mean", *OF_RANKS)
SETTLED_BY = ("second-look", "third-official", "third-joins", "chair-decides")
PLAIN_TIES = ("firsts", "median", "chair-sheet", "spread", "receipt", "lot", "chair-decides")
OF_ONE_SHEET = ("receipt", "lot", "chair-decides")
WEIGHTS = [Fraction(1), Fraction(1), Fraction(1, 2), Fraction(5, 4), Fraction(2, 3), Fraction(0)]
NONE = st.none()


def fractions(*written: str) -> st.SearchStrategy[Fraction]:
    return st.sampled_from([Fraction(one) for one in written])


@st.composite
def rubrics(draw: st.DrawFn) -> Rubric:
    """One to five criteria in one to three sections; the first one always counts."""
    sections: list[Section] = []
    for i in range(draw(st.sampled_from([1, 1, 2, 3]))):
        criteria = [
            criterion(f"c{i}{k}", 1000, weight=draw(st.sampled_from(WEIGHTS)), bonus=draw(st.integers(0, 4)) == 4)
            for k in range(draw(st.integers(1, 2)))
        ]
        sections.append(section(f"s{i}", *criteria, weight=draw(st.sampled_from(WEIGHTS))))
    return Rubric(sections=(section("all", criterion("points", 1000)), *sections[1:]))


def scales() -> st.SearchStrategy[VoteScale]:
    tables = [(Fraction(10), Fraction(8), Fraction(3)), (Fraction(2), Fraction(2)), (Fraction(1), Fraction(0))]
    return st.one_of(
        st.just(VoteScale()),
        st.builds(VoteScale, points_per=fractions("1/10", "1/3", "1"), cap=fractions("1", "4", "5/2")),
        st.builds(VoteScale, ranks=st.sampled_from(tables)),
    )


@st.composite
def vote_rules(draw: st.DrawFn, *, of_ranks: bool, prize: bool) -> VoteRules:
    weights = (VoteWeight(column="likes"), VoteWeight(column="shares", weight=draw(fractions("2", "1/3", "0"))))
    share = None if of_ranks else draw(st.one_of(NONE, fractions("0", "1", "30", "100/3", "60")))
    return VoteRules(weights=weights, share=share, prize=TierKey("loved") if prize else None, scale=draw(scales()))


@st.composite
def consolidations(draw: st.DrawFn) -> ConsolidationRules:
    method = draw(st.sampled_from(METHODS))
    drops = st.integers(0, 0 if method == "weighted-mean" else 2)
    return ConsolidationRules(
        per=draw(st.sampled_from(Per)),
        method=method,
        drop_high=draw(drops),
        drop_low=draw(drops),
        drop_from=draw(st.sampled_from([0, 0, 3, 5])),
        points=(Fraction(10), Fraction(8), Fraction(5)) if method == "rank-points" else (),
    )


@st.composite
def roundings(draw: st.DrawFn, per: Per) -> Rounding:
    fine = RoundingEach.SHEET if per is Per.SHEET else RoundingEach.CRITERION
    return Rounding(
        decimals=draw(st.integers(0, 3)),
        mode=draw(st.sampled_from(RoundingMode)),
        each=draw(st.sampled_from([RoundingEach.ENTRY, fine])),
    )


@st.composite
def divergences(draw: st.DrawFn) -> DivergenceRules:
    return DivergenceRules(
        limit=draw(fractions("1/2", "5", "10")),
        unit=draw(st.sampled_from(DivergenceUnit)),
        settle=draw(st.sampled_from(SETTLED_BY)),
    )


@st.composite
def chains(draw: st.DrawFn, plain: Sequence[str], rubric: Rubric, *, votes: bool) -> tuple[str, ...]:
    parts = [f"section:{one.key}" for one in rubric.sections] + [f"criterion:{one.key}" for one in rubric.criteria]
    known = [*plain, *parts, *(["votes"] if votes else [])]
    found = draw(st.lists(st.sampled_from(known), max_size=6, unique=True))
    return (*found, *(["share"] if draw(st.booleans()) else []))


@st.composite
def tiers(draw: st.DrawFn, round: Round) -> tuple[AwardTier, ...]:
    """Up to three for places, up to two special ones, in any order."""
    of_ranks = round.consolidation.method in OF_RANKS
    floors = NONE if of_ranks else st.one_of(NONE, NONE, fractions("0", "5", "15/2", "10"))
    places = [
        AwardTier(key=TierKey(key), name=key, count=draw(counts), money=draw(money), floor=draw(floors))
        for key in ("first", "second", "third")[: draw(st.sampled_from([0, 1, 2, 3, 3, 3]))]
    ]
    ways = [f"criterion:{one.key}" for one in round.rubric.criteria] + (["votes"] if round.votes else [])
    special = [
        AwardTier(
            key=TierKey(f"special-{i}"),
            name="",
            count=draw(st.integers(0, 2)),
            money=draw(money),
            floor=draw(st.one_of(NONE, fractions("1", "5"))),
            by=draw(st.sampled_from(ways)),
        )
        for i in range(draw(st.integers(0, 2)))
    ]
    if round.votes is not None and round.votes.prize is not None:
        special.append(AwardTier(key=round.votes.prize, name="", count=draw(st.integers(1, 2)), by="votes"))
    return tuple(draw(st.permutations([*places, *special])))


counts = st.sampled_from([0, 1, 1, 2, 2, 3])
money = st.sampled_from([0, 1_000_000, 3_000_000])


@st.composite
def award_rules(draw: st.DrawFn, round: Round) -> AwardRules:
    return AwardRules(
        tiers=draw(tiers(round)),
        per_block=draw(st.booleans()),
        per_unit=draw(st.sampled_from([None, 1, 2])),
        shared=draw(st.sampled_from(Shared)),
    )


@st.composite
def advances(draw: st.DrawFn, *, of_ranks: bool) -> AdvanceRules:
    counted = [st.builds(AdvanceRules, count=st.integers(0, 4)), st.builds(AdvanceRules, per_block=st.integers(0, 2))]
    floor = st.builds(AdvanceRules, floor=fractions("5", "15/2"))
    found: AdvanceRules = draw(st.one_of(*counted, *([] if of_ranks else [floor])))
    return found


@st.composite
def rounds_alone(draw: st.DrawFn, *, last: bool) -> Round:
    """A round in which judges mark alone."""
    rubric, combine = draw(rubrics()), draw(consolidations())
    of_ranks, weighted = combine.method in OF_RANKS, combine.method == "weighted-mean"
    evens = st.just(EveningOut.NONE) if of_ranks or combine.per is Per.CRITERION else st.sampled_from(EveningOut)
    votes = draw(st.one_of(NONE, vote_rules(of_ranks=of_ranks, prize=last and draw(st.booleans()))))
    return round_of(
        rubric,
        least_sheets=draw(st.integers(0, 2)),
        chair_weight=draw(fractions("1/2", "2", "3")) if weighted else Fraction(1),
        consolidation=combine,
        rounding=draw(roundings(combine.per)),
        compare=draw(st.sampled_from(Compare)),
        divergence=draw(st.one_of(NONE, divergences())),
        evening_out=draw(evens),
        votes=votes,
        carry_over=draw(fractions("0", "0", "50", "100/3")) if last and not of_ranks else Fraction(0),
        tie_breaks=draw(chains(PLAIN_TIES, rubric, votes=votes is not None)),
        advance=None if last else draw(st.one_of(NONE, advances(of_ranks=of_ranks))),
    )


@st.composite
def rounds_together(draw: st.DrawFn, *, last: bool) -> Round:
    """A round in which the judges agree on one sheet for each entry."""
    alone = draw(rounds_alone(last=last))
    mean = replace(alone.consolidation, method="mean", points=(), drop_high=0, drop_low=0)
    return replace(
        alone,
        marking=Marking.TOGETHER,
        least_sheets=1,
        chair_weight=Fraction(1),
        consolidation=mean,
        divergence=None,
        evening_out=EveningOut.NONE,
        tie_breaks=draw(chains(OF_ONE_SHEET, alone.rubric, votes=alone.votes is not None)),
    )


@st.composite
def rounds_of_ties(draw: st.DrawFn, *, last: bool) -> Round:
    """A round with simple figures, where ties, awards and going on are what matters."""
    votes = draw(st.one_of(NONE, vote_rules(of_ranks=True, prize=last and draw(st.booleans()))))
    rubric = draw(rubrics())
    return round_of(
        rubric,
        consolidation=ConsolidationRules(method=draw(st.sampled_from(["mean", "mean", "rank-sum"]))),
        rounding=Rounding(decimals=draw(st.integers(0, 1))),
        compare=draw(st.sampled_from(Compare)),
        votes=votes,
        tie_breaks=draw(chains(PLAIN_TIES, rubric, votes=votes is not None)),
        advance=None if last else draw(advances(of_ranks=True)),
    )


@st.composite
def rule_books(draw: st.DrawFn, *, of_ties: bool) -> tuple[Rules, Round]:
    """A rule book that can be calculated, and the round of it that is to be counted: the first of two, or the last.

    `of_ties`: with simple figures.
    """
    last = draw(st.integers(0, 3)) > 0
    kinds = [rounds_of_ties] if of_ties else [*[rounds_alone] * 5, rounds_together]
    round = draw(draw(st.sampled_from(kinds))(last=last))
    other = replace(round_of(), key=RoundKey("other"))
    awards = draw(award_rules(round)) if last else AwardRules()
    rules = Rules(name="", rounds=(other, round) if last else (round, other), blocks=BLOCKS, awards=awards)
    check_supported(rules)
    return rules, round
