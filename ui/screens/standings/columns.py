"""The columns of the standings. Knows no Qt."""

from ui.models.columns import Column
from ui.screens.standings.rows import StandingRow
from ui.theme.phrase import phrase
from ui.widgets.cells import Cell, Chip, Chips, Figure, Quiet, Tone, TwoLines


def _first(one: StandingRow) -> Cell:
    """The head of a block stands across its row."""
    return one.head if one.head is not None else _rank(one)


def _figure(one: StandingRow) -> Cell:
    strong = one.compared is not None
    return Figure(text=one.figure, strong=strong, tone=Tone.PLAIN if strong else Tone.MUTED)


def _rank(one: StandingRow) -> Cell:
    strong = one.compared is not None
    return Figure(text=one.rank, strong=strong, right=False, tone=Tone.PLAIN if strong else Tone.MUTED)


def _sheets(one: StandingRow) -> Cell:
    return Quiet(words=one.reason) if one.reason else one.strip


def _awards(one: StandingRow) -> Cell:
    """The highest award is the loudest; an entry may have another beside it. A tie that is not settled says so."""
    if one.waits and not one.awards:
        return Chip(words=phrase("undecided"), tone=Tone.WARN)
    return Chips(chips=tuple(Chip(words=name, filled=one.first and not place) for place, name in enumerate(one.awards)))


COLUMNS: tuple[Column[StandingRow], ...] = (
    Column(key="rank", heading=phrase("Rank"), value=_first, sort=lambda one: one.number, width=60),
    Column(key="code", heading=phrase("Code"), value=lambda one: Quiet(words=one.code), width=48),
    Column(
        key="title",
        heading=phrase("Clip and unit"),
        value=lambda one: TwoLines(title=one.title, below=one.unit, strong=bool(one.awards)),
    ),
    Column(
        key="sheets",
        heading=phrase("Sheets"),
        value=_sheets,
        sort=lambda one: one.compared,
        width=136,
        tip=phrase("All judges' totals on one line; hollow where the rules drop them"),
    ),
    Column(
        key="figure",
        heading=phrase("Points"),
        value=_figure,
        sort=lambda one: one.compared,
        width=80,
        right=True,
    ),
    Column(
        key="award",
        heading=phrase("Award"),
        value=_awards,
        sort=lambda one: one.number if one.awards else None,
        width=114,
    ),
)
