"""What keeps a decision from being made or printed, besides what stands in errors.py."""

from dataclasses import dataclass

from judging_app.ports.errors import NoAwardsError, PortError


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
