"""What a table cell can hold besides plain words. Knows no Qt: rows of a screen are made of these and tested without a window."""

from dataclasses import dataclass
from enum import StrEnum

from ui.theme.phrase import Phrase, Words


class Tone(StrEnum):
    """What words mean, as the name of a colour; always beside an icon or a word that says the same."""

    PLAIN = "text"
    MUTED = "muted"
    ACCENT = "accent"
    GOOD = "good"
    WARN = "warn"
    BAD = "bad"
    GOLD = "gold"


class Dot(StrEnum):
    """The state of a step, a sheet or an entry as a small mark."""

    NOT_BEGUN = "not-begun"
    BEGUN = "begun"
    CURRENT = "current"
    DONE = "done"
    WARN = "warn"
    BAD = "bad"
    STOOD_ASIDE = "stood-aside"


@dataclass(frozen=True, slots=True, kw_only=True)
class TwoLines:
    """A title over a quieter line."""

    title: Words
    below: Words = ""
    strong: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A number as it is printed, aligned right unless it is a rank; `strong` for the one that decides."""

    text: str
    strong: bool = False
    right: bool = True
    tone: Tone = Tone.PLAIN


@dataclass(frozen=True, slots=True, kw_only=True)
class Chip:
    """Words on a coloured ground, such as an award; `filled` for the loudest."""

    words: Words
    tone: Tone = Tone.ACCENT
    filled: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Chips:
    """Several words on coloured grounds, under each other, such as the awards of one entry."""

    chips: tuple[Chip, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Marked:
    """A state's mark and its words."""

    dot: Dot
    words: Words = ""
    tone: Tone = Tone.PLAIN


@dataclass(frozen=True, slots=True, kw_only=True)
class Quiet:
    """Words that step back."""

    words: Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Wrapped:
    """Words on up to two lines, such as a unit's long name; `quiet` steps back."""

    words: Words
    quiet: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """One figure on a line; `kept` is False when the rules dropped it (drawn hollow). `value` in hundredths or any one unit."""

    value: int
    kept: bool = True
    name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Points:
    """Figures on one line from `least` to `most`, in the unit of the points; `text` is what a listener hears."""

    points: tuple[Point, ...]
    least: int
    most: int
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """A figure and a bar as long as it, `share` in permille of the whole line: from the left, or both ways around the `middle`."""

    text: str
    share: int = 0
    middle: bool = False
    tone: Tone = Tone.ACCENT


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupHead:
    """The head of a group of rows, across the whole table: its name, what is said of it at the right, whether its rows are away."""

    words: Words
    beside: Words = ""
    folded: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Detail:
    """One named text of the panel beside a table; a dot where it is a state."""

    name: Words
    text: Words
    dot: Dot | None = None


Cell = str | Phrase | TwoLines | Figure | Chip | Marked | Quiet | Wrapped | Points | Bar | Chips | GroupHead


def said(cell: Cell) -> Words:
    """The words of a cell, for sorting, copying, screen readers and tooltips."""
    match cell:
        case TwoLines():
            return cell.title
        case Figure() | Points() | Bar():
            return cell.text
        case Chips():
            return ", ".join(str(chip.words) for chip in cell.chips)
        case Chip() | Marked() | Quiet() | Wrapped() | GroupHead():
            return cell.words
        case _:
            return cell


def said_whole(cell: Cell) -> tuple[Words, ...]:
    """All words of a cell, for the filter: a title and what stands below it."""
    return (cell.title, cell.below) if isinstance(cell, TwoLines) else (said(cell),)
