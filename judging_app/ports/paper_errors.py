"""What can go wrong while contest data for papers is changed and earlier contests are taken in."""

from dataclasses import dataclass

from judging_app.ports.errors import PortError


@dataclass(eq=False)
class PaperFieldUnknownError(PortError):
    """There is no such field of contest data for papers."""

    field: str


@dataclass(eq=False)
class PaperValueError(PortError):
    """A field can't hold what was typed: `what` it has to be."""

    paper_field: str
    text: str
    what: str


@dataclass(eq=False)
class PaperFileError(PortError):
    """This is no file of contest data for papers: `where` it is wrong."""

    where: str


@dataclass(eq=False)
class EarlierUnreadableError(PortError):
    """An earlier contest's file can't be read without changing it: locked by another program, or a change in it was broken off."""

    path: str


@dataclass(eq=False)
class EarlierSameError(PortError):
    """The file holds this very contest."""

    path: str


@dataclass(eq=False)
class EarlierNotBeforeError(PortError):
    """The contest in the file is of the same year as this one, or of a later one: `year` its own, `now` this one's."""

    path: str
    year: int
    now: int


@dataclass(eq=False)
class EarlierYearMissingError(PortError):
    """The rules of the earlier contest name no year."""

    path: str


@dataclass(eq=False)
class EarlierNotLastError(PortError):
    """The earlier contest's last round has not been closed."""

    path: str
    round: str


@dataclass(eq=False)
class EarlierUnsettledError(PortError):
    """Who won in the earlier contest is open: a question, or both counts differ, or another result was approved."""

    path: str


@dataclass(eq=False)
class EarlierUnknownError(PortError):
    """No earlier contest of that year or id was taken in."""

    which: str
