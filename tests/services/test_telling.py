"""Every step, rule and reason is told in both languages, and no number is told that does not follow from the data."""

import re
from fractions import Fraction

from hypothesis import given

from judging_app.core.consolidation.methods import METHODS
from judging_app.core.outcome import (
    OpenKind,
    PassedOverReason,
    TieOutcome,
    UnrankedReason,
)
from judging_app.core.passing import Given, Untold, to_pass
from judging_app.core.rules import (
    EveningOut,
    RoundingMode,
)
from judging_app.core.score_sheet import SheetState
from judging_app.core.tie_rules import TIE_RULES, Argument
from judging_app.core.why import Unparted, why_of
from judging_app.services.progress import CellState
from judging_app.services.telling import combining, explained, names, numbers, passing, sheets, ties
from judging_app.services.telling.figures import TELLERS, figure_words
from judging_app.services.telling.passing import passing_words
from judging_app.services.telling.places import why_words
from tests.architecture.sources import ROOT
from tests.core.cases import cases, standing_from
from tests.core.making import TWO_SECTIONS
from tests.services.telling import english, vietnamese
from tests.services.told_numbers import figures_behind, follows, numbers_of

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
            assert (sentence, [one for one in numbers_of(sentence) if not follows(one, behind)]) == (sentence, [])


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
