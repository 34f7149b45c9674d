"""Sticks and other disks that a person plugs in."""

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol


@dataclass(frozen=True, slots=True, kw_only=True)
class Volume:
    """A place that can be written to; sizes in bytes."""

    path: Path
    name: str
    free: int
    size: int


class Volumes(Protocol):
    """Finds what is plugged in."""

    def plugged_in(self) -> tuple[Volume, ...]:
        """Removable disks that can be written to, in order of name; none where a system does not tell."""
        ...
