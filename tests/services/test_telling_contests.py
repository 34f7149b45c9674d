"""Contests of every rule by chance: each place and each gap is told, and what is told to be enough to rise is enough."""

from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from judging_app.core.consolidation.methods import METHODS
from judging_app.core.errors import JudgesNotConnectedError
from judging_app.core.outcome import Standing
from judging_app.core.passing import Given, to_pass
from judging_app.core.raising import raises_of
from judging_app.core.standings import Case, figured, standing_in_full, standing_of
from judging_app.core.why import why_of
from judging_app.services.telling.figures import figure_words
from judging_app.services.telling.passing import passing_words
from judging_app.services.telling.places import why_words
from tests.core.contests import contests
from tests.core.making import place_of
from tests.services.telling import english, vietnamese
from tests.services.told_numbers import figures_behind, follows, numbers_of


def counted(contest: dict[str, Any]) -> tuple[Standing, Given]:
    """The standing of a contest, and what its figures come from."""
    try:
        made = figured(Case(**contest))
    except JudgesNotConnectedError:
        assume(False)
        raise
    sheets = {one.entry.code: one.sheets for one in made.ranked}
    judges = {judge.code: judge for judge in contest["judges"]}
    return standing_in_full(made), Given(round=made.case.round, sheets=sheets, judges=judges, beside=made.case.beside)


@pytest.mark.slow
@pytest.mark.parametrize("of_ties", [False, True])
@given(data=st.data())
def test_contests_of_every_rule_are_told_without_a_gap(of_ties: bool, data: st.DataObject) -> None:
    standing, case = counted(data.draw(contests(of_ties=of_ties)))
    for place in standing.places:
        reason = why_of(standing, place)
        rise = to_pass(standing, place, case) if place is standing.places[-1] else None
        said = (
            *figure_words(case.round, place.figure),
            *why_words(case.round, reason),
            *passing_words(case.round, rise),
        )
        behind = figures_behind(case, place, reason, rise)
        for sentence in (*vietnamese(said), *english(said)):
            assert "{" not in sentence
            assert "None" not in sentence
            assert (sentence, [one for one in numbers_of(sentence) if not follows(one, behind)]) == (sentence, [])


@pytest.mark.slow
@settings(max_examples=max(30, settings().max_examples // 3))
@given(contests())
def test_what_one_sheet_is_told_to_need_is_enough_in_a_standing_of_its_own(contest: dict[str, Any]) -> None:
    standing, case = counted(contest)
    assume(standing.places)
    place = standing.places[-1]
    rise = to_pass(standing, place, case)
    lower = METHODS[case.round.consolidation.method].lower_is_better
    for one in rise.sheets if rise else ():
        (own,) = (each for each in case.sheets[place.entry] if each.judge == one.judge)
        raises = raises_of(case.round.rubric, own)
        told = None if one.least is None else int(one.least / raises.unit)
        less = [units for units in raises.units if told is None or units < told][-1:]
        for units, enough in [*((units, False) for units in less), *([(told, True)] if told else [])]:
            sheets = [raises.raised(units) if each is own else each for each in contest["sheets"]]
            after = standing_of(**{**contest, "sheets": sheets})
            ours, theirs = (
                place_of(after, code).figure.compared for code in (place.entry, rise.above[0] if rise else "")
            )
            assert (ours < theirs if lower else ours > theirs) is enough
