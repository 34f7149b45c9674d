"""Reads the numbers of a sentence, and says whether each follows from figures at hand."""

import re
from collections.abc import Iterable, Iterator
from fractions import Fraction

from judging_app.core.outcome import Place, TieStep, TraceStep
from judging_app.core.passing import Given, Passing
from judging_app.core.why import Why

NUMBER = re.compile(r"-?\d[\d.]*(?:,\d+)?…?(?:/\d+)?")
CODES = re.compile(r"\bE\d\b|GK\d+|z-scores?|“[^”]*”|lý do \d|\d\d/\d\d/\d{4}(?: \d\d:\d\d)?|\b[0-9a-f]{8}\b")


def numbers_of(sentence: str) -> list[str]:
    """All numbers, without those in names and codes."""
    return [found.rstrip(".") for found in NUMBER.findall(CODES.sub("", sentence))]


def follows(number: str, figures: Iterable[Fraction]) -> bool:
    """Whether it is one of these figures, exactly, rounded half-up, or cut where it goes on."""
    if "/" in number:
        top, bottom = number.split("/")
        return Fraction(int(top.replace(".", "")), int(bottom)) in set(figures)
    text = number.rstrip("…").replace(".", "").replace(",", ".")
    value, unit = Fraction(text), Fraction(1, 10 ** len(text.partition(".")[2]))
    if number.endswith("…"):
        return any(0 <= abs(one) - abs(value) < unit for one in figures)
    return any(abs(one - value) <= unit / 2 for one in figures)


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
        Fraction(rules.consolidation.drop_high + rules.consolidation.drop_low + 1),
    }
    several = range(len(place.figure.totals) + 1)
    found |= {rules.chair_weight * chairs + rules.member_weight * members for chairs in several for members in several}
    found.add(Fraction(100) - ((rules.votes and rules.votes.share) or 0))
    found |= {total.total for total in place.figure.totals}
    return found | (set(_of_passing(rise)) if rise else set())


def _of_step(step: TraceStep) -> Iterator[Fraction]:
    yield from step.inputs
    yield from (-one for one in step.inputs)
    if step.rule in {"rank", "points-for-rank"}:
        better, sharing = step.inputs[:2]
        yield from (better + 1, better + sharing)
    yield step.value if step.value is not None else Fraction(0)


def _of_tie(step: TieStep) -> Iterator[Fraction]:
    yield from (one for one in (step.values or {}).values() if isinstance(one, Fraction))


def _of_passing(rise: Passing) -> Iterator[Fraction]:
    yield from (Fraction(rise.rank), rise.printed, rise.figure.value, rise.by)
    if rise.together:
        yield from (rise.together.each, rise.together.sum, Fraction(rise.together.sheets))
    for one in rise.sheets:
        yield from (one.total, one.room, one.least or Fraction(0), one.total + (one.least or 0))
