"""Every step, rule and reason is told in both languages, and no number is told that does not follow from the data."""

import re
from collections.abc import Iterator
from fractions import Fraction

from hypothesis import given

from judging_app.core.consolidation.methods import METHODS
from judging_app.core.outcome import (
    OpenKind,
    PassedOverReason,
    Place,
    TieOutcome,
    TieStep,
    TraceStep,
    UnrankedReason,
)
from judging_app.core.passing import Given, Passing, Untold, to_pass
from judging_app.core.rules import (
    EveningOut,
    RoundingMode,
)
from judging_app.core.score_sheet import SheetState
from judging_app.core.tie_rules import TIE_RULES, Argument
from judging_app.core.why import Unparted, Why, why_of
from judging_app.services.progress import CellState
from judging_app.services.telling import combining, explained, names, numbers, passing, sheets, ties
from judging_app.services.telling.figures import TELLERS, figure_words
from judging_app.services.telling.passing import passing_words
from judging_app.services.telling.places import why_words
from tests.architecture.sources import ROOT
from tests.core.cases import cases, standing_from
from tests.core.making import TWO_SECTIONS
from tests.services.telling import english, vietnamese
from tests.services.told_numbers import follows, numbers_of

# nothing is without words


def steps_of_the_trace() -> set[str]:
    """All steps that docs/judging.md names."""
    text = (ROOT / "docs" / "judging.md").read_text(encoding="utf-8")
    table = text.split("## Steps of a trace")[1].split("\n## ")[0]
    rows = [line for line in table.splitlines() if line.startswith("| `")]
    return {key for row in rows for key in re.findall(r"`([a-z-]+)`", row.split("|")[1])}


def test_every_step_of_a_trace_has_a_sentence() -> None:
    assert steps_of_the_trace() == {*TELLERS, *combining.PARTS}
    assert set(METHODS) == set(combining.OVER_SHEETS) == set(combining.IN_CRITERION) == set(combining.FIELDS)
    assert {one.value for one in EveningOut if one is not EveningOut.NONE} <= set(TELLERS)


def test_every_sheet_that_does_not_count_has_a_reason_in_words() -> None:
    states = {state.value for state in SheetState if state is not SheetState.SUBMITTED}
    assert set(sheets.NOT_COUNTED) == {*states, "unfinished"}
    assert set(explained.SHEETS) == set(CellState)


def test_every_rule_for_ties_and_every_outcome_has_words() -> None:
    plain = {key for key, rule in TIE_RULES.items() if rule.argument is Argument.NOTHING}
    assert set(names.RULES) == plain
    for rule in TIE_RULES.values():
        argument = {Argument.SECTION: ":content", Argument.CRITERION: ":truth", Argument.NOTHING: ""}[rule.argument]
        assert english([names.rule_name(rule.key + argument, TWO_SECTIONS)])
    assert set(ties.OUTCOMES) == set(TieOutcome)
    assert set(ties.UNPARTED) == set(Unparted)


def test_every_reason_has_words() -> None:
    assert set(explained.UNRANKED) == set(UnrankedReason)
    assert set(explained.PASSED_OVER) == set(PassedOverReason)
    assert set(explained.OPEN) == set(OpenKind)
    assert set(passing.UNTOLD) == set(Untold)
    assert set(names.ROUNDINGS) == set(RoundingMode)


# no number is made up


def figures_behind(case: Given, place: Place, reason: Why, rise: Passing | None) -> set[Fraction]:
    """Everything that the sentences on one entry may speak of."""
    found = {Fraction(one) for one in range(len(case.judges) + 3)}
    for step in place.figure.trace:
        found |= set(_of_step(step))
    for compared in reason.steps:
        found |= set(_of_tie(compared))
    for one in (*reason.above, *reason.sharing, *reason.below):
        found |= {one.printed, one.exact, one.gap, one.apart or Fraction(0), Fraction(one.rank)}
        found |= set(_of_tie(one.parted) if one.parted else ())
    rules = case.round
    found |= {
        place.figure.exact,
        place.figure.printed,
        Fraction(rules.rounding.decimals),
        Fraction(rules.consolidation.drop_from),
    }
    found |= {
        rules.chair_weight,
        rules.member_weight,
        rules.chair_weight + rules.member_weight * (len(place.figure.totals) - 1),
    }
    found |= {
        rules.member_weight * len(place.figure.totals),
        Fraction(100) - ((rules.votes and rules.votes.share) or 0),
    }
    found |= {total.total for total in place.figure.totals}
    return found | (set(_of_passing(rise)) if rise else set())


def _of_step(step: TraceStep) -> Iterator[Fraction]:
    yield from step.inputs
    yield from (-one for one in step.inputs)
    yield step.value if step.value is not None else Fraction(0)


def _of_tie(step: TieStep) -> Iterator[Fraction]:
    yield from (one for one in (step.values or {}).values() if isinstance(one, Fraction))


def _of_passing(rise: Passing) -> Iterator[Fraction]:
    yield from (Fraction(rise.rank), rise.printed, rise.figure.value, rise.by)
    if rise.together:
        yield from (rise.together.each, rise.together.sum, Fraction(rise.together.sheets))
    for one in rise.sheets:
        yield from (one.total, one.room, one.least or Fraction(0), one.total + (one.least or 0))


@given(cases())
def test_any_contest_is_told_without_a_gap_and_every_number_follows_from_its_data(case: Given) -> None:
    standing = standing_from(case)
    for place in standing.places:
        reason, rise = why_of(standing, place), to_pass(standing, place, case)
        said = (
            *figure_words(case.round, place.figure),
            *why_words(case.round, reason),
            *passing_words(case.round, rise),
        )
        behind = figures_behind(case, place, reason, rise)
        for sentence in (*vietnamese(said), *english(said)):
            assert sentence
            assert "{" not in sentence
            assert "None" not in sentence
            assert [number for number in numbers_of(sentence) if not follows(number, behind)] == []


@given(cases())
def test_every_figure_of_the_trace_is_told(case: Given) -> None:
    for place in standing_from(case).places:
        shown = " ".join(english(figure_words(case.round, place.figure)))
        values = [step.value for step in place.figure.trace if step.value is not None and step.rule != "weighted"]
        assert all(any(follows(number, [value]) for number in numbers_of(shown)) for value in values)


# numbers


def test_an_exact_figure_that_nobody_would_read_is_cut() -> None:
    value = Fraction(10**14 + 1, 3 * 10**12 + 7)
    assert numbers.exactly(value) == "33,333333333255…"
    assert numbers.exactly(Fraction(250, 3)) == "250/3"
    assert numbers.exactly(Fraction(-5, 4)) == "-1,25"
    assert numbers.short(Fraction(-1, 3)) == "-0,3333…"
