"""How the judges marked, as rows: one for each judge, one for each figure of the panel. Knows no Qt."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction

from judging_app.core.agreement.correlation import within_chance
from judging_app.core.agreement.found import LEAST, Found, Why
from judging_app.core.agreement.statistics import JudgeStatistics, RoundStatistics
from judging_app.core.ids import JudgeCode
from judging_app.services.rounds import RoundView
from judging_app.services.statistics import statistics_in
from judging_app.services.telling.alarms import alarm_words
from judging_app.services.telling.statistics import (
    Column as Statistic,
)
from judging_app.services.telling.statistics import (
    habit_columns,
    panel_lines,
    total_columns,
    why_words,
)
from ui.models.told import told_phrase
from ui.screens.judges_report.tiles import Tile, tiles_of
from ui.theme.phrase import Words
from ui.widgets.cells import Bar, Tone

NOTHING = "–"
WHOLE = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class JudgeRow:
    """One judge. `figures`: every statistic as text, by its name; `chance`: a correlation nearer to 0 may be chance."""

    code: JudgeCode
    name: str
    found: JudgeStatistics
    severity: Bar
    agreement: Bar
    chance: Fraction | None
    panel_halo: Found

    @property
    def alarm(self) -> bool:
        """Whether the judge may have read the scale upside down."""
        return self.found.agreement.upside_down


@dataclass(frozen=True, slots=True, kw_only=True)
class PanelRow:
    """One figure of the panel, and what it says, or why there is none."""

    name: Words
    value: str
    says: Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """Everything of one look."""

    round: str
    judges: tuple[JudgeRow, ...]
    panel: tuple[PanelRow, ...]
    tiles: tuple[Tile, ...]
    alarms: tuple[Words, ...]
    entries: int
    early: bool


def report_of(view: RoundView) -> Report:
    """The statistics of a round, ready to be shown."""
    found = statistics_in(view)
    return Report(
        round=view.round.name,
        judges=tuple(_judges(view, found)),
        panel=tuple(_panel(found)),
        tiles=tiles_of(found),
        alarms=tuple(map(told_phrase, alarm_words(found.upside_down))),
        entries=found.panel.entries,
        early=not view.closed,
    )


def _judges(view: RoundView, found: RoundStatistics) -> Iterator[JudgeRow]:
    names = {judge.code: judge.name for judge in view.panel}
    furthest = max(
        (abs(number) for one in found.judges.values() if (number := _number(one.severity)) is not None), default=None
    )
    for code, one in found.judges.items():
        shared = one.agreement.shared
        chance = within_chance(shared) if shared >= LEAST else None
        yield JudgeRow(
            code=code,
            name=names[code],
            found=one,
            severity=_severity(one.severity, furthest or Fraction(1)),
            agreement=_agreement(one, chance),
            chance=chance,
            panel_halo=found.halo,
        )


def _number(value: Found) -> Fraction | None:
    return None if isinstance(value, Why) else value


def shown(value: Found, of: Callable[[Fraction], str]) -> str:
    """A statistic as text, a dash where there is none."""
    return NOTHING if isinstance(value, Why) else of(value)


def _severity(value: Found, furthest: Fraction) -> Bar:
    """Around the middle: to the left strict, to the right mild; the furthest judge fills the line."""
    number = _number(value)
    if number is None:
        return Bar(text=NOTHING)
    return Bar(text=shown(value, STATISTICS["severity"].shown), share=round(number * WHOLE / furthest), middle=True)


def _agreement(one: JudgeStatistics, chance: Fraction | None) -> Bar:
    number = _number(one.agreement.found)
    if number is None:
        return Bar(text=NOTHING)
    alike = chance is None or number > chance
    tone = Tone.BAD if one.agreement.upside_down else Tone.ACCENT if alike else Tone.WARN
    return Bar(text=shown(number, STATISTICS["agreement"].shown), share=round(number * WHOLE), tone=tone)


def _panel(found: RoundStatistics) -> Iterator[PanelRow]:
    for line in panel_lines(found):
        says = why_words(line.value) if isinstance(line.value, Why) else line.says
        name = line.name if isinstance(line.name, str) else told_phrase(line.name)
        yield PanelRow(name=name, value=shown(line.value, line.shown), says=told_phrase(says))


NAMES = (
    "mean", "deviation", "least", "most", "severity", "agreement",
    "at_least", "at_most", "drift", "halo", "minutes", "watched",
)  # fmt: skip
STATISTICS: Mapping[str, Statistic] = dict(zip(NAMES, (*total_columns(), *habit_columns()), strict=True))
"""What is said of a judge: head, how it is read off, what it says."""
