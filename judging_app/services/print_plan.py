"""What comes out of a printer: pages of several papers, each paper so many times, page after page, as large as they are."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from judging_app.ports.pages import PageShape, PagesOf, Sides

WHOLE = 1000
LEAST, MOST = 1, 99
"""Copies of one paper."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Pages of one paper (counted from 0, in the order wanted) and how many copies of them; `shapes`: of all its pages."""

    pdf: Path
    pages: tuple[int, ...]
    copies: int
    shapes: tuple[PageShape, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """One sheet that a printer is to bring out. `permille`: its size, 1000 where it is as large as it is."""

    pdf: Path
    page: int
    width: int
    height: int
    permille: int


def sheets_of(wanted: Sequence[Wanted], margins: Sides) -> tuple[Sheet, ...]:
    """All sheets, a copy of a paper whole before its next one. `margins`: what the printer can't print on, of an upright sheet."""
    return tuple(sheet for one in wanted for _ in range(one.copies) for sheet in _sheets(one, margins))


def parts_of(wanted: Sequence[Wanted]) -> tuple[PagesOf, ...]:
    """The same sheets as pages of files."""
    return tuple(PagesOf(pdf=one.pdf, pages=one.pages) for one in wanted for _ in range(one.copies))


def _sheets(one: Wanted, margins: Sides) -> Iterator[Sheet]:
    for page in one.pages:
        shape = one.shapes[page]
        yield Sheet(
            pdf=one.pdf, page=page, width=shape.width, height=shape.height, permille=permille_of(shape, margins)
        )


def permille_of(shape: PageShape, margins: Sides) -> int:
    """How large a page comes out, about the middle of its sheet, so that nothing of it is cut off by the printer's margins.

    1000 where all that is drawn lies within them; smaller only where it must be.
    """
    at = _turned(margins) if shape.lies else margins
    halves = ((shape.width, shape.white.left, at.left), (shape.height, shape.white.top, at.top),
              (shape.width, shape.white.right, at.right), (shape.height, shape.white.bottom, at.bottom))  # fmt: skip
    return min(_share(side, white, margin) for side, white, margin in halves)


def _share(side: int, white: int, margin: int) -> int:
    """Of one side: from the middle of the sheet to the margin, beside from the middle to what is drawn."""
    if white >= margin:
        return WHOLE
    return (side - 2 * margin) * WHOLE // (side - 2 * max(0, white))


def _turned(margins: Sides) -> Sides:
    """The margins of a sheet that lies across; printers turn it to either side, so the larger one counts for both."""
    ends, sides = max(margins.top, margins.bottom), max(margins.left, margins.right)
    return Sides(left=ends, right=ends, top=sides, bottom=sides)
