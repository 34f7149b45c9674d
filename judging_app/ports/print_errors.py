"""What can go wrong while papers are printed."""

from dataclasses import dataclass

from judging_app.ports.errors import PortError


@dataclass(eq=False)
class FontMissingError(PortError):
    """No Times-like face that covers Vietnamese; `package`: what to install."""

    package: str


@dataclass(eq=False)
class PdfUnreadableError(PortError):
    """A document can't be shown: no PDF, damaged, or without that page (counted from 0)."""

    path: str
    page: int | None = None


@dataclass(eq=False)
class NothingToPrintError(PortError):
    """There are no sheets to print."""


@dataclass(eq=False)
class TextTooLongError(PortError):
    """A text outside of a table's rows is longer than a page of paper."""
