"""Pages of a paper as they come out of a printer: their sizes, how they look at its resolution, and many of them in one file."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from judging_app.ports.documents import PagePreview


@dataclass(frozen=True, slots=True, kw_only=True)
class Sides:
    """Widths at the four sides of a page, in micrometres."""

    left: int
    top: int
    right: int
    bottom: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PageShape:
    """A page's sides in micrometres, and how much of it is left white at each side, 0 and less where it is drawn to the edge."""

    width: int
    height: int
    white: Sides

    @property
    def lies(self) -> bool:
        """Whether it lies across."""
        return self.width > self.height


@dataclass(frozen=True, slots=True, kw_only=True)
class PageStrip:
    """Some rows of a page's picture. `top`: how many pixels lie above; `pixels`: rows of one byte (grey), or of blue, green, red and
    an unused byte, without padding.
    """

    top: int
    width: int
    height: int
    grey: bool
    pixels: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class PagesOf:
    """Pages of one file, counted from 0, in the order wanted."""

    pdf: Path
    pages: tuple[int, ...]


class PrintPages(PagePreview, Protocol):
    """Pages to be printed; all raise PdfUnreadableError."""

    def shapes(self, pdf: Path) -> tuple[PageShape, ...]:
        """The shape of each page."""

    def strips(self, pdf: Path, page: int, dpi: int) -> Iterator[PageStrip]:
        """A page's picture from top to bottom at so many pixels for an inch, a few megabytes at a time."""

    def gather(self, parts: Sequence[PagesOf], out: Path) -> None:
        """Write pages of several files into one, as they are. Raises CannotWriteError."""
