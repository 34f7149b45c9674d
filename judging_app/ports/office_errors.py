"""What keeps the secretariat from changing what counts, besides what stands in errors.py."""

from dataclasses import dataclass

from judging_app.ports.errors import PortError


@dataclass(eq=False)
class ConflictGoneError(PortError):
    """There is no open conflict in which the file of judge `judge` could be chosen."""

    judge: str


@dataclass(eq=False)
class NothingToMoveError(PortError):
    """The judge has no finished sheet for the entry, or one that was moved there."""

    judge: str
    entry: str


@dataclass(eq=False)
class SheetThereError(PortError):
    """The judge has a finished sheet for the entry to which another one was to be moved."""

    judge: str
    entry: str


@dataclass(eq=False)
class NotMarkedHereError(PortError):
    """The judge does not mark the entry to which a sheet was to be moved."""

    judge: str
    entry: str


@dataclass(eq=False)
class RecordGoneError(PortError):
    """What was to be taken back is not on record any more."""
