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


@dataclass(eq=False)
class PrinterMissingError(PortError):
    """The system has no printer of that name any more."""

    printer: str


@dataclass(eq=False)
class PrinterRefusedError(PortError):
    """A printer of the system took no more: it is off, out of reach, or its queue is stopped. `sheets`: how many it took before."""

    printer: str
    sheets: int


@dataclass(eq=False)
class PrinterSilentError(PortError):
    """A printer, or the system's part that speaks to it, did not answer in time. `sheets`: as above."""

    printer: str
    sheets: int


@dataclass(eq=False)
class PapersChangedError(PortError):
    """What is to be printed has other pages by now than those that were looked at."""
