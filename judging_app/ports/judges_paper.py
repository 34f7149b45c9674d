"""What the report on how the judges marked says, as plain values: an internal paper of the jury."""

from dataclasses import dataclass

from judging_app.ports.documents import Letterhead


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """A figure with its name, as printed, and what it says in a line."""

    name: str
    figure: str
    says: str


@dataclass(frozen=True, slots=True, kw_only=True)
class JudgeBar:
    """A judge's bar of a chart. `permille`: its length of the whole, to the left where it is below 0; None draws none."""

    label: str
    text: str
    permille: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class JudgeChart:
    """A chart of a bar for each judge. `middle`: 0 stands in the middle, and `left`, `right` say what either side means."""

    title: str
    bars: tuple[JudgeBar, ...]
    middle: bool = False
    left: str = ""
    right: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class JudgeRead:
    """What is said of one judge in sentences, each with what it is about; an `alarm` is told first."""

    name: str
    alarm: str = ""
    lines: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class JudgesPaper:
    """The report. `heads` and `rows`: the table of judges; `chance`: what of correlations may be chance; `foot` as on tables."""

    head: Letterhead
    contest: str
    round: str
    summary: str
    questions: tuple[Answer, ...]
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    chance: str
    charts: tuple[JudgeChart, ...]
    judges: tuple[JudgeRead, ...]
    panel: tuple[Answer, ...]
    foot: str = ""
    sample_note: str | None = None
