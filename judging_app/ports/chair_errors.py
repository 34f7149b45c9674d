"""What keeps a decision from being made or printed, besides what stands in errors.py."""

from dataclasses import dataclass
from enum import Enum

from judging_app.ports.errors import NoAwardsError, PortError


@dataclass(eq=False)
class NobodyAwardedError(NoAwardsError):
    """No award is given, so that there is nothing to certify."""


@dataclass(eq=False)
class NotLastRoundError(NoAwardsError):
    """Only the last round decides about awards; `round`: the name of this one, `last`: the key of that."""

    round: str
    last: str


@dataclass(eq=False)
class CountsDifferError(PortError):
    """The second count says otherwise of these entries than the first one: the program is wrong in one of them."""

    entries: tuple[str, ...]


@dataclass(eq=False)
class KeptFileChangedError(PortError):
    """The sheets that count are not those that the kept, signed file of that judge holds; `digest` names the file."""

    judge: str
    digest: str


@dataclass(eq=False)
class ApprovedError(PortError):
    """The result was approved: by whom and on which day (dd/mm/yyyy); only a revocation or correction changes it."""

    number: int
    by: str
    day: str


@dataclass(eq=False)
class OnlyAwardsOpenError(PortError):
    """An award of this decision was revoked: only who has which prize is open, nothing that figures come from."""

    number: int


@dataclass(eq=False)
class NotApprovedError(PortError):
    """No approved result holds that could be revoked or corrected."""


@dataclass(eq=False)
class NoAwardToRevokeError(PortError):
    """The approved result gives the entry no award."""

    entry: str


@dataclass(eq=False)
class ResultChangedError(PortError):
    """What would be counted now is not what this decision approved."""

    number: int


@dataclass(eq=False)
class ApprovedChangedError(ResultChangedError):
    """That decision holds, so that the file was changed behind the program; `code`: of the result that was approved."""

    code: str


@dataclass(eq=False)
class ApproverMissingError(PortError):
    """It was not said who approves the result."""


@dataclass(eq=False)
class WorkOpenError(PortError):
    """Things are open that were neither settled nor waived; `items` are their keys in the work list."""

    count: int
    items: tuple[str, ...]


@dataclass(eq=False)
class NothingOpenError(PortError):
    """The work list has nothing open under this key."""

    item: str


@dataclass(eq=False)
class NotWaivableError(PortError):
    """This decides who wins: it is settled, never waived."""

    item: str


@dataclass(eq=False)
class TierUnknownError(PortError):
    """The prize table has no such prize; `keys` are those that it has."""

    tier: str
    keys: tuple[str, ...]


@dataclass(eq=False)
class WhosePrizeError(PortError):
    """Several entries have a prize of this tier, or none: it must be said whose is meant."""

    tier: str
    entries: tuple[str, ...]


@dataclass(eq=False)
class PrizeRefusedError(PortError):
    """The prize can't go to the entry: the prize table, the limit for a unit, the block, or no place forbids it."""

    tier: str
    entry: str


@dataclass(eq=False)
class NotOwnFileError(PortError):
    """The file is not the contest's own on this machine, but what `place` says; `own`: where that lies."""

    place: Enum
    own: str


@dataclass(eq=False)
class NotFromHereError(PortError):
    """This machine knows of no file of the contest: it was neither made nor taken over here."""
