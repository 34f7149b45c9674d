"""Decisions are made in the contest's own file, never in a copy of it, unless the copy is taken over, which is recorded."""

from contextlib import suppress
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from judging_app.core.contest import AuditEntry
from judging_app.core.digest import digest
from judging_app.core.plain import to_plain
from judging_app.ports.chair_errors import NotFromHereError, NotOwnFileError
from judging_app.ports.errors import CannotWriteError, ReasonMissingError
from judging_app.ports.homes import Home, Homes
from judging_app.ports.storage import ContestUnit
from judging_app.services.audit import Scribe


class Place(Enum):
    """What a contest's file is on this machine: the contest's own; a copy beside it; older than it was when something was
    decided in it here; gone another way since then; or never made, decided or taken over here.
    """

    OWN = "own"
    COPY = "copy"
    OLDER = "older-copy"
    APART = "other-way"
    UNKNOWN = "not-from-here"


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnFile:
    """The file that is open, and what this machine remembers."""

    path: Path
    homes: Homes

    def place(self, unit: ContestUnit) -> Place:
        """What the file is. One that was moved or given another name is the contest's own still."""
        home = self.homes.home(unit.contest().id)
        return Place.UNKNOWN if home is None else self._beside(home, unit)

    def _beside(self, home: Home, unit: ContestUnit) -> Place:
        if Path(home.path) != self.path.resolve() and Path(home.path).exists():
            return Place.COPY
        trail = unit.audit_trail()
        if len(trail) < home.length:
            return Place.OLDER
        return Place.OWN if _mark(trail[: home.length]) == home.trail else Place.APART

    def check(self, unit: ContestUnit) -> None:
        """Raise NotOwnFileError, or NotFromHereError, unless it is the contest's own."""
        home = self.homes.home(unit.contest().id)
        if home is None:
            raise NotFromHereError
        place = self._beside(home, unit)
        if place is not Place.OWN:
            raise NotOwnFileError(place=place, own=home.path)

    def keep(self, unit: ContestUnit) -> None:
        """Remember the file as it is now; where that can't be written, what was remembered before goes on holding."""
        with suppress(CannotWriteError):
            self._remember(unit)

    def _remember(self, unit: ContestUnit) -> None:
        trail = unit.audit_trail()
        home = Home(path=str(self.path.resolve()), length=len(trail), trail=_mark(trail))
        self.homes.save_home(unit.contest().id, home)


def take_over(unit: ContestUnit, *, own: OwnFile, reason: str, scribe: Scribe) -> Place:
    """Let this file be the contest's own on this machine from now on; what it was. Raises ReasonMissingError."""
    if not reason.strip():
        raise ReasonMissingError
    place = own.place(unit)
    scribe.note(unit, "take-over", f"{place.value}: {reason.strip()}")
    unit.commit()
    own.keep(unit)
    return place


def _mark(trail: tuple[AuditEntry, ...]) -> str:
    return digest([to_plain(one) for one in trail])
