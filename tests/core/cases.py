"""Whole rounds with their sheets, ready to be calculated again with one sheet changed."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from fractions import Fraction

from hypothesis import strategies as st

from judging_app.core.beside import NOTHING_BESIDE, Adjustment, Beside, VoteCount, VoteTally
from judging_app.core.contest import RoundStatus
from judging_app.core.ids import EntryCode, RoundKey
from judging_app.core.outcome import Standing
from judging_app.core.passing import Given
from judging_app.core.rubric import Rubric
from judging_app.core.rules import (
    AwardRules,
    EveningOut,
    Per,
    Round,
    VoteRules,
    VoteScale,
    VoteWeight,
)
from judging_app.core.score_sheet import ScoreSheet
from judging_app.core.standings import standing_of
from tests.core.making import (
    METHODS_AND_DROPS,
    NOBODY,
    TWO_SECTIONS,
    by_code,
    criterion,
    entry,
    jury,
    rounds,
    section,
    sheet,
    tier,
    units_of,
)

ONE_PRIZE = AwardRules(tiers=(tier("first", 1),))
CODES = ("A", "B", "C")
POINTS = (Fraction(10), Fraction(6), Fraction(3))
BY_METHOD = (*METHODS_AND_DROPS, ("weighted-mean", 0, 0), ("rank-sum", 0, 0), ("rank-sum", 1, 0), ("rank-points", 0, 0))
COARSE = Rubric(
    sections=tuple(
        replace(one, criteria=tuple(replace(each, step=125) for each in one.criteria)) for one in TWO_SECTIONS.sections
    )
)


def given_of(round: Round, table: Mapping[str, Sequence[ScoreSheet]], beside: Beside = NOTHING_BESIDE) -> Given:
    """A round in which these sheets came in, none of which leaves an entry without a place."""
    size = max(len(sheets) for sheets in table.values())
    sheets = {EntryCode(code): tuple(some) for code, some in table.items()}
    return Given(round=round, sheets=sheets, judges=by_code(jury(size)), beside=beside)


def standing_from(case: Given) -> Standing:
    entries = [entry(code) for code in case.sheets]
    return standing_of(
        round=case.round,
        entries=entries,
        units=units_of(entries),
        judges=tuple(case.judges.values()),
        sheets=[one for some in case.sheets.values() for one in some],
        recused=NOBODY,
        awards=AwardRules(),
        blocks=(),
        status=RoundStatus(key=RoundKey("final")),
        beside=case.beside,
    )


def one_mark(
    table: Mapping[str, Sequence[int]], beside: Beside = NOTHING_BESIDE, step: int = 1, **rules: object
) -> Given:
    """One criterion of 100 points, a mark of each judge in hundredths."""
    rubric = Rubric(sections=(section("all", replace(criterion("points"), step=step)),))
    sheets = {code: [sheet(i, code, mark) for i, mark in enumerate(marks, 1)] for code, marks in table.items()}
    return given_of(Round(key=RoundKey("final"), name="r", rubric=rubric, **rules), sheets, beside)  # type: ignore[arg-type]


@st.composite
def cases(draw: st.DrawFn) -> Given:
    """Any round that can be calculated, with up to three entries that everyone marked."""
    round = draw(rounds(BY_METHOD))
    size = draw(st.integers(1, 4))
    coarse = st.sampled_from([0, 125, 250, 1000, 1500])
    rows = st.tuples(coarse, coarse, coarse, st.sampled_from([None, 0, 250, 1000]))
    table = {code: [sheet(i, code, *draw(rows)) for i in range(1, size + 1)] for code in CODES}
    return given_of(draw(settings(round)), table, draw(beside()))


@st.composite
def settings(draw: st.DrawFn, round: Round) -> Round:
    """The round with some more rules, as far as they go with its method."""
    method = round.consolidation.method
    if method.startswith("rank"):
        points = POINTS if method == "rank-points" else ()
        return replace(round, rubric=COARSE, consolidation=replace(round.consolidation, points=points))
    share = draw(st.sampled_from([None, Fraction(0), Fraction(30), Fraction(60)]))
    scale = draw(
        st.sampled_from([VoteScale(), VoteScale(points_per=Fraction(1, 2), cap=Fraction(4)), VoteScale(ranks=POINTS)])
    )
    evened = draw(st.sampled_from(EveningOut)) if round.consolidation.per is Per.SHEET else EveningOut.NONE
    return replace(
        round,
        rubric=COARSE,
        votes=None if share is None else VoteRules(weights=(VoteWeight(column="likes"),), share=share, scale=scale),
        evening_out=evened,
        carry_over=draw(st.sampled_from([Fraction(0), Fraction(50)])),
    )


@st.composite
def beside(draw: st.DrawFn) -> Beside:
    """Points taken, votes and the earlier round's figures."""
    final = RoundKey("final")
    adjusted = draw(st.lists(st.tuples(st.sampled_from(CODES), st.sampled_from([-150, 33])), max_size=2))
    counts = draw(st.tuples(*[st.integers(0, 9)] * len(CODES)))
    return Beside(
        adjustments=tuple(
            Adjustment(number=i, round=final, entry=EntryCode(code), points=points, reason=f"lý do {i}")
            for i, (code, points) in enumerate(adjusted, 1)
        ),
        votes=tuple(
            VoteTally(entry=EntryCode(code), counts=(VoteCount(column="likes", count=count),))
            for code, count in zip(CODES, counts, strict=True)
        ),
        carried={EntryCode(code): Fraction(draw(st.integers(0, 400)), 4) for code in CODES},
    )
