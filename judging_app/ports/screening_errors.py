"""What keeps a word on clips and findings from being recorded, besides what stands in errors.py."""

from dataclasses import dataclass

from judging_app.ports.errors import PortError


@dataclass(eq=False)
class ClipFileUnknownError(PortError):
    """Screening found no file of that name, or several in different folders."""

    name: str


@dataclass(eq=False)
class PenaltyMissingError(PortError):
    """Accepting with a penalty needs points greater than zero."""

    entry: str
