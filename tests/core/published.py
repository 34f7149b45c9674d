"""Tables of marks as they were published, put into rounds that both counts go through.

Only numbers are taken over; each table names its source and whether it is of a real panel or an example of a rule text.
"""

from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction
from typing import Any, NamedTuple

from judging_app.core.contest import RoundStatus
from judging_app.core.ids import RoundKey
from judging_app.core.outcome import Standing
from judging_app.core.rubric import Rubric
from judging_app.core.rules import AwardRules, Round
from tests.core.making import NOBODY, criterion, entry, jury, section, sheet, standing_of, units_of

Rows = Mapping[str, Sequence[Sequence[str | None]]]
Transform = Callable[[Fraction], Fraction]


class Line(NamedTuple):
    """One entry of a table: the mark of each judge, the published figure, the published place."""

    code: str
    marks: list[str | None]
    figure: Fraction
    rank: int


def lines(table: str) -> list[Line]:
    """ "NAME mark mark ... | figure place" in each line; "-" is a mark not given."""
    found = []
    for line in table.strip().splitlines():
        (code, *marks), (figure, rank) = (part.split() for part in line.split("|"))
        found.append(Line(code, [None if one == "-" else one for one in marks], Fraction(figure), int(rank)))
    return found


def as_marked(mark: Fraction) -> Fraction:
    return mark


def counted(
    rows: Rows,
    *,
    weights: Sequence[Fraction] = (Fraction(1),),
    most: int = 100,
    mark: Transform = as_marked,
    beside: Mapping[str, Any] | None = None,
    **rules: Any,
) -> Standing:
    """The standing by both counts. A row of `rows` is a judge's marks, one for each criterion, which weigh `weights`.

    `most`: greatest mark in points; `mark`: what a published number is as a mark, where low ones are good.
    """
    parts = [criterion(f"c{i}", most * 100, weight=weight) for i, weight in enumerate(weights)]
    sheets = [
        sheet(i, code, *(int(mark(Fraction(one)) * 100) for one in row if one is not None))
        for code, judges in rows.items()
        for i, row in enumerate(judges, 1)
        if None not in row
    ]
    entries = [entry(code) for code in rows]
    return standing_of(
        round=Round(key=RoundKey("final"), name="r", rubric=Rubric(sections=(section("all", *parts),)), **rules),
        entries=entries,
        units=units_of(entries),
        judges=jury(max(len(judges) for judges in rows.values())),
        sheets=sheets,
        recused=NOBODY,
        awards=AwardRules(),
        blocks=(),
        status=RoundStatus(key=RoundKey("final")),
        **(beside or {}),
    )


def alone(table: Sequence[Line]) -> Rows:
    """Each judge gave one mark."""
    return {line.code: [[mark] for mark in line.marks] for line in table}


def printed(standing: Standing) -> dict[str, tuple[Fraction, int]]:
    """Printed figure and place of each entry."""
    return {place.entry: (place.figure.printed, place.rank) for place in standing.places}


def exact(standing: Standing, times: int = 1) -> dict[str, tuple[Fraction, int]]:
    """Exact figure, so many times, and place of each entry: where a mean here is a sum in the source."""
    return {place.entry: (place.figure.exact * times, place.rank) for place in standing.places}


def expected(table: Sequence[Line]) -> dict[str, tuple[Fraction, int]]:
    return {line.code: (line.figure, line.rank) for line in table}
