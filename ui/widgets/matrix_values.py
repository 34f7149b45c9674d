"""What a matrix shows: rows with a code and a title, cells each in one of a few states. Knows no Qt."""

from dataclasses import dataclass
from enum import StrEnum

from ui.theme.phrase import Words


class Look(StrEnum):
    """How loud a state is: the common one is pale, the exceptions stand out."""

    PALE = "pale"
    GAP = "gap"
    DARK = "dark"
    WARN = "warn"
    BAD = "bad"
    ACCENT = "accent"
    NONE = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class MatrixState:
    """One state of the legend; `told`: whether it stands there, which it need not where its cells say what they are."""

    key: str
    words: Words
    look: Look
    told: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class MatrixCell:
    """One cell: the key of its state, a word where the state needs one, a longer word for the tooltip."""

    state: str
    text: Words = ""
    tip: Words = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MatrixColumn:
    """A column's key and head."""

    key: str
    head: str
    tip: Words = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MatrixRow:
    """A row's key, its code and title at the left, its cells in the order of the columns."""

    key: str
    code: str
    title: str
    cells: tuple[MatrixCell, ...]
