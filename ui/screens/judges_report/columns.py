"""The columns of the judges' report. Knows no Qt."""

from collections.abc import Callable

from judging_app.core.agreement.found import Found, Why
from ui.models.columns import Column
from ui.models.told import told_phrase
from ui.screens.judges_report.rows import STATISTICS, JudgeRow, PanelRow, shown
from ui.theme.phrase import phrase
from ui.widgets.cells import Bar, Cell, Figure, Tone, TwoLines, Wrapped

SPARE = ("drift", "halo", "watched", "minutes")
"""What makes way for the panel, which says it in sentences."""


def _value(key: str) -> Callable[[JudgeRow], Cell]:
    one = STATISTICS[key]
    return lambda row: Figure(text=shown(one.of(row.found), one.shown), tone=Tone.PLAIN)


def _size(key: str) -> Callable[[JudgeRow], Found | None]:
    def sort(row: JudgeRow) -> Found | None:
        value = STATISTICS[key].of(row.found)
        return None if isinstance(value, Why) else value

    return sort


def _figure(key: str, width: int) -> Column[JudgeRow]:
    one = STATISTICS[key]
    return Column(
        key=key,
        heading=told_phrase(one.head),
        tip=told_phrase(one.says),
        value=_value(key),
        sort=_size(key),
        width=width,
        right=True,
    )


def _bar(key: str, value: Callable[[JudgeRow], Bar], width: int) -> Column[JudgeRow]:
    one = STATISTICS[key]
    head, tip = told_phrase(one.head), told_phrase(one.says)
    return Column(key=key, heading=head, tip=tip, value=value, sort=_size(key), width=width)


JUDGES: tuple[Column[JudgeRow], ...] = (
    Column(
        key="judge",
        heading=phrase("Judge"),
        value=lambda row: TwoLines(
            title=row.name,
            below=phrase("{code} · {count} sheets", code=row.code, count=row.found.sheets),
            strong=row.alarm,
        ),
        sort=lambda row: row.code,
    ),
    _figure("mean", 92),
    _figure("deviation", 112),
    _bar("severity", lambda row: row.severity, 152),
    _bar("agreement", lambda row: row.agreement, 152),
    _figure("drift", 134),
    _figure("halo", 142),
    _figure("watched", 76),
    _figure("minutes", 76),
)

PANEL: tuple[Column[PanelRow], ...] = (
    Column(key="name", heading=phrase("Statistic"), value=lambda row: Wrapped(words=row.name), width=220),
    Column(
        key="value",
        heading=phrase("Value"),
        value=lambda row: Figure(text=row.value, strong=True),
        width=96,
        right=True,
    ),
    Column(key="says", heading=phrase("What it says"), value=lambda row: Wrapped(words=row.says)),
)
