"""The papers of the print dialog: what is wanted of each, and what all of it comes to. Knows no Qt."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from judging_app.core.errors import PageRangeError
from judging_app.core.page_ranges import pages_in
from judging_app.ports.pages import PageShape, Sides
from judging_app.services.print_plan import LEAST, MOST, WHOLE, Wanted, permille_of
from ui.theme.phrase import Words, phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperChoice:
    """One paper. `text`: its pages as typed; `copies` None for what is no number of copies; `pdf` None until it is drawn."""

    key: str
    title: Words
    ticked: bool
    text: str = ""
    copies: int | None = LEAST
    pdf: Path | None = None
    shapes: tuple[PageShape, ...] = ()

    @property
    def pages(self) -> tuple[int, ...]:
        """The pages wanted, from 0. Raises PageRangeError."""
        return tuple(page - 1 for page in pages_in(self.text, len(self.shapes)))

    def fault(self) -> Exception | None:
        """What is wrong with the pages as typed, None where nothing is or the paper is not drawn yet."""
        try:
            _ = self.pages if self.pdf else ()
        except PageRangeError as error:
            return error
        return None


def copies_in(text: str) -> int | None:
    """A number of copies as typed, None for what is none."""
    number = int(text) if text.strip().isascii() and text.strip().isdigit() else 0
    return number if LEAST <= number <= MOST else None


def ready(choices: Sequence[PaperChoice]) -> bool:
    """Whether everything that is ticked is drawn and can be printed, and there is something."""
    ticked = [one for one in choices if one.ticked]
    return bool(ticked) and all(one.pdf and one.copies and not one.fault() for one in ticked)


def wanted_of(choices: Sequence[PaperChoice]) -> tuple[Wanted, ...]:
    """What is to be printed, of papers that are drawn and have no fault."""
    return tuple(
        Wanted(pdf=one.pdf, pages=one.pages, copies=one.copies or LEAST, shapes=one.shapes)
        for one in choices
        if one.ticked and one.pdf and not one.fault()
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class PagePlace:
    """A page that will be printed: whose it is, which one (from 0)."""

    choice: PaperChoice
    page: int

    @property
    def shape(self) -> PageShape:
        """Its sides."""
        return self.choice.shapes[self.page]

    @property
    def words(self) -> Words:
        """What it is, in a line."""
        return phrase(
            "{title}, page {page} of {pages}",
            title=self.choice.title,
            page=self.page + 1,
            pages=len(self.choice.shapes),
        )


def places_of(choices: Sequence[PaperChoice]) -> tuple[PagePlace, ...]:
    """The pages that will be printed, once each, in order."""
    return tuple(_places(choices))


def _places(choices: Sequence[PaperChoice]) -> Iterator[PagePlace]:
    for one in choices:
        if one.ticked and one.pdf and not one.fault():
            yield from (PagePlace(choice=one, page=page) for page in one.pages)


def total_words(choices: Sequence[PaperChoice]) -> Words:
    """How many pages and sheets of paper all comes to."""
    wanted = wanted_of(choices)
    if not wanted:
        return phrase("Nothing is chosen yet.")
    pages = sum(len(one.pages) for one in wanted)
    sheets = sum(len(one.pages) * one.copies for one in wanted)
    return phrase(
        "{pages} pages of {papers} papers, {sheets} sheets of A4", pages=pages, papers=len(wanted), sheets=sheets
    )


def shrunk_words(choices: Sequence[PaperChoice], margins: Sides) -> Words:
    """What comes out smaller than it is, "" where all is true to size."""
    sizes = [permille_of(one.shape, margins) for one in places_of(choices)]
    smaller = [one for one in sizes if one < WHOLE]
    if not smaller:
        return ""
    return phrase(
        "This printer leaves too wide an edge: {count} pages come out smaller, at {percent} % of their size. All others are true to size.",
        count=len(smaller),
        percent=min(smaller) // 10,
    )


def same_pages(before: Mapping[str, tuple[PageShape, ...]], after: Mapping[str, tuple[PageShape, ...]]) -> bool:
    """Whether papers still have the pages that were looked at."""
    return {key: _sizes(shapes) for key, shapes in before.items()} == {
        key: _sizes(shapes) for key, shapes in after.items()
    }


def _sizes(shapes: Sequence[PageShape]) -> list[tuple[int, int]]:
    return [(one.width, one.height) for one in shapes]
