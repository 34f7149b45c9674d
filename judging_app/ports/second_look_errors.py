"""What can go wrong where diverging entries go back to their judges."""

from dataclasses import dataclass

from judging_app.ports.errors import FileRefusedError, PortError


@dataclass(eq=False)
class NoSecondLookError(PortError):
    """The rules of the round settle a divergence in another way, or know none."""

    round: str


@dataclass(eq=False)
class NothingToLookAtError(PortError):
    """None of these entries diverges with a sheet that its judge has not answered on yet."""

    entries: tuple[str, ...]


@dataclass(eq=False)
class SecondLookFirstError(PortError):
    """The rules let judges look again before the chair decides on an entry, and none was asked to."""

    entry: str


@dataclass(eq=False)
class LookUnknownError(PortError):
    """No second look of that number is in force, or it is not on paper, or it asks nothing about that entry."""

    number: int


@dataclass(eq=False)
class AnswerWrongError(FileRefusedError):
    """An answer to a second look that can't be one. `what`: "reason" or "incomplete"."""

    judge: str
    entry: str
    what: str


@dataclass(eq=False)
class AnswersMissingError(PortError):
    """A second look is handed in whole only: these entries have no answer yet."""

    entries: tuple[str, ...]


@dataclass(eq=False)
class NotInSecondLookError(PortError):
    """A second look is answered by confirming or changing; standing aside is told to the secretariat."""

    entry: str
