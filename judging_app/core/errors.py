"""What can be wrong with a value by the rules of judging. Errors carry data; sentences stand elsewhere."""

from dataclasses import dataclass


class CoreError(Exception):
    """Root of all errors that the rules of judging raise."""


class MarkError(CoreError):
    """Root of what can be wrong with one mark."""


@dataclass(eq=False)
class MarkOutOfRangeError(MarkError):
    """A mark (hundredths) lies outside of its criterion's least and most."""

    criterion: str
    mark: int
    least: int
    most: int


@dataclass(eq=False)
class MarkOffStepError(MarkError):
    """A mark (hundredths) is not a whole number of steps above the least."""

    criterion: str
    mark: int
    step: int


@dataclass(eq=False)
class MarkTextError(MarkError, ValueError):
    """What was typed is not a number with at most two decimals."""

    text: str


@dataclass(eq=False)
class SheetIncompleteError(CoreError):
    """A sheet can't be submitted while criteria have no mark."""

    entry: str
    criteria: tuple[str, ...]


@dataclass(eq=False)
class RemarkMissingError(CoreError):
    """The rules force a remark for this mark and there is none."""

    entry: str
    criteria: tuple[str, ...]


@dataclass(eq=False)
class WatchedTooLittleError(CoreError):
    """Too little of the clip was played, and no reason is given (seconds)."""

    entry: str
    watched: int
    needed: int


@dataclass(eq=False)
class NotPlainError(CoreError, ValueError):
    """A value read from a file has not the form that it must have; `where` is the path to it."""

    where: str
    expected: str


@dataclass(eq=False)
class RuleNotSupportedError(CoreError):
    """A rule book asks for a rule that this version can't calculate."""

    round: str
    setting: str
    value: str


@dataclass(eq=False)
class JudgesNotConnectedError(CoreError):
    """Severities can't be compared: no entry links these judges to the others."""

    round: str
    judges: tuple[str, ...]


@dataclass(eq=False)
class MoneyTextError(CoreError, ValueError):
    """What was typed is not a whole amount of money."""

    text: str


@dataclass(eq=False)
class NotCanonicalError(CoreError, TypeError):
    """A value has no canonical JSON; `kind` names what stood in it."""

    kind: str


class PageRangeError(CoreError, ValueError):
    """Root of what can be wrong with the pages that are wanted."""


@dataclass(eq=False)
class PageRangeTextError(PageRangeError):
    """What was typed is neither a page nor a range of pages."""

    text: str


@dataclass(eq=False)
class PageMissingError(PageRangeError):
    """The paper has `pages` pages and not this one, counted from 1."""

    page: int
    pages: int


@dataclass(eq=False)
class PagesBackwardsError(PageRangeError):
    """A range ends before it begins."""

    first: int
    last: int
