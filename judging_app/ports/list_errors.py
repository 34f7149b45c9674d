"""What can go wrong with lists and with single entries. Errors carry data; their sentences stand in sentences.py."""

from dataclasses import dataclass

from judging_app.ports.errors import PortError


@dataclass(eq=False)
class ListCodingError(PortError):
    """Text of a list looks older than Unicode, and nobody said how it is coded; one cell before and after."""

    coding: str
    before: str
    after: str


@dataclass(eq=False)
class CodePatternError(PortError):
    """Codes can't be given by this pattern; `example`: one that does."""

    pattern: str
    example: str = "{block}-{n:03}"


@dataclass(eq=False)
class TakeInUndoneError(PortError):
    """The last take-in was undone already, or there was none."""


@dataclass(eq=False)
class UnitUnknownError(PortError):
    """The contest has no unit of that code."""

    unit: str


@dataclass(eq=False)
class UnitFullError(PortError):
    """A unit has as many entries as the rules allow."""

    unit: str
    most: int


@dataclass(eq=False)
class NotEnteringError(PortError):
    """The rules shut out the unit or an author of an entry."""

    entry: str
    name: str


@dataclass(eq=False)
class NotJudgingError(PortError):
    """The rules shut out someone from judging."""

    judge: str
    name: str


@dataclass(eq=False)
class TextMissingError(PortError):
    """A name or title must not be empty."""


@dataclass(eq=False)
class UnitTwiceError(PortError):
    """Another unit has this name in this block."""

    unit: str
