"""What can go wrong around a judge's workspace as a whole. Errors carry data; their sentences stand in sentences.py."""

from dataclasses import dataclass

from judging_app.ports.errors import CannotWriteError, PortError, StorageError


@dataclass(eq=False)
class WorkspaceBusyError(StorageError):
    """The workspace is open in another window; `process`: the other program's number, 0 where it is not known."""

    path: str
    process: int = 0


@dataclass(eq=False)
class CopyNotForPackError(PortError):
    """A safety copy was not made with an earlier pack of this judge."""

    path: str


@dataclass(eq=False)
class SafetyCopyLostError(CannotWriteError):
    """The safety copy beside the pack can't be written; every sheet is in the workspace all the same."""


@dataclass(eq=False)
class OtherPackError(PortError):
    """The pack belongs to another judge or contest key than the workspace."""
