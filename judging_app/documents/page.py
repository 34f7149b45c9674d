"""The page: A4, the decree's margins, page numbers, and the making of a whole PDF from parts."""

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from itertools import pairwise
from typing import Any

from reportlab import rl_config
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.units import mm
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, NextPageTemplate, PageBreak, PageTemplate

from judging_app.documents import looks, tags
from judging_app.documents.fonts import REGULAR
from judging_app.documents.markup import plain, text_width

Story = list[Flowable]


@dataclass(frozen=True, slots=True, kw_only=True)
class PageSetup:
    """Paper and margins in points; `note`: how high the small line at the foot stands."""

    width: float
    height: float
    top: float = 20 * mm
    bottom: float = 20 * mm
    left: float = 30 * mm
    right: float = 20 * mm
    note: float = 10 * mm

    @property
    def body(self) -> tuple[float, float]:
        """Width and height between the margins."""
        return self.width - self.left - self.right, self.height - self.top - self.bottom

    @property
    def inner(self) -> int:
        """Width between the margins, in whole points."""
        return int(self.body[0])


PORTRAIT = PageSetup(width=A4[0], height=A4[1])
LANDSCAPE = PageSetup(width=landscape(A4)[0], height=landscape(A4)[1], right=15 * mm)


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentInfo:
    """What a reader's program shows as the document's properties; `origin`: which contest and result it comes from."""

    title: str
    author: str
    subject: str = ""
    origin: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """What is numbered on its own (body, appendix, one sheet). `running`: small line on top of its later pages; `name`: its
    bookmark, "" for none; `label`: what a reader's program shows before the page's number, "" for none; `foot`: small line at the
    foot of all its pages; `limited`: in a frame at their top right, who may see it, and in small letters below.
    """

    story: Sequence[Flowable]
    running: str = ""
    name: str = ""
    label: str = ""
    foot: str = ""
    limited: tuple[str, str] = ("", "")


def build(
    parts: Sequence[Part], setup: PageSetup, info: DocumentInfo, *, note: str | None = None, invariant: bool = False
) -> bytes:
    """The PDF of the parts, each beginning on a new page whose number is hidden; `note` stands small on every page.

    `invariant`: equal parts give equal bytes (no time, no random id).
    """
    rl_config.useA85 = 0  # pages and faces as bytes, not as letters: a fifth smaller
    target = BytesIO()
    document = _document(target, setup, info, invariant=invariant)
    for number, part in enumerate(parts):
        document.addPageTemplates(_templates(number, part, setup, note))
    document.build(_joined(parts), canvasmaker=tags.TaggedCanvas)
    return target.getvalue()


def fits_one_page(story: Story, setup: PageSetup) -> bool:
    """Whether the story needs one page only; it can be used afterwards."""
    width, height = setup.body
    gaps = [max(above.getSpaceAfter(), below.getSpaceBefore()) for above, below in pairwise(story)]
    return bool(sum(gaps) + sum(flowable.wrap(width, height)[1] for flowable in story) <= height)


def _document(target: BytesIO, setup: PageSetup, info: DocumentInfo, *, invariant: bool) -> BaseDocTemplate:
    return BaseDocTemplate(
        target,
        pagesize=(setup.width, setup.height),
        title=plain(info.title),
        author=plain(info.author),
        subject=plain(info.subject),
        creator="judging-app",
        keywords=info.origin,
        lang="vi-VN",
        initialFontName=REGULAR,
        invariant=int(invariant),
    )


def _joined(parts: Sequence[Part]) -> Story:
    story: Story = []
    for number, part in enumerate(parts):
        story += [NextPageTemplate(f"first-{number}"), PageBreak()] if number else []
        story += part.story
    return story


def _templates(number: int, part: Part, setup: PageSetup, note: str | None) -> list[PageTemplate]:
    numbering = _Numbering(setup=setup, part=part, key=f"part-{number}", note=note)
    later = f"later-{number}"
    return [
        PageTemplate(f"first-{number}", [_frame(setup)], onPage=numbering.first, autoNextPageTemplate=later),
        PageTemplate(later, [_frame(setup)], onPage=numbering.later),
    ]


def _frame(setup: PageSetup) -> Frame:
    width, height = setup.body
    return Frame(setup.left, setup.bottom, width, height, leftPadding=0, rightPadding=0, topPadding=0, bottomPadding=0)


_STAMP_ABOVE = 12  # points above the note
_LIMITED_TOP = 28  # points from the edge of the paper


class _Numbering:
    """Counts the pages of one part and draws what stands in the margins."""

    def __init__(self, *, setup: PageSetup, part: Part, key: str, note: str | None) -> None:
        self._setup = setup
        self._running, self._name, self._key = plain(part.running), plain(part.name), key
        self._note, self._foot = plain(note or ""), plain(part.foot)
        self._limited = part.limited
        self._label = f"{plain(part.label)}, " if part.label else None
        self._page = 1

    def first(self, canvas: Any, _document: object) -> None:
        self._page = 1
        canvas.structure.part()
        if self._name:
            canvas.bookmarkPage(self._key)
            canvas.addOutlineEntry(self._name, self._key, level=0, closed=False)
            canvas.showOutline()
        canvas.addPageLabel(canvas.getPageNumber() - 1, style="ARABIC", start=1, prefix=self._label)
        self._draw_note(canvas)

    def later(self, canvas: Any, _document: object) -> None:
        self._page += 1
        setup = self._setup
        height = setup.height - setup.top / 2
        with tags.artifact(canvas, "Pagination"):
            canvas.setFont(looks.PAGE_NUMBER.face, looks.PAGE_NUMBER.size)
            canvas.drawCentredString(setup.left + setup.inner / 2, height, str(self._page))
            canvas.setFont(looks.RUNNING.face, looks.RUNNING.size)
            canvas.drawRightString(setup.width - setup.right, height, self._running)
        self._draw_note(canvas)

    def _draw_note(self, canvas: Any) -> None:
        setup = self._setup
        with tags.artifact(canvas, "Pagination"):
            canvas.setFont(looks.FOOTNOTE.face, looks.FOOTNOTE.size)
            canvas.drawCentredString(setup.left + setup.inner / 2, setup.note, self._note)
            canvas.setFont(looks.STAMP.face, looks.STAMP.size)
            canvas.drawRightString(setup.width - setup.right, setup.note + _STAMP_ABOVE, self._foot)
            if self._limited[0]:
                _draw_limited(canvas, setup, *self._limited)


def _draw_limited(canvas: Any, setup: PageSetup, words: str, below: str) -> None:
    """Capitals in a frame of a single line at the top right, the small line centred below it."""
    look, right, top = looks.LIMITED, setup.width - setup.right, setup.height - _LIMITED_TOP
    width, height = text_width(words, look.face, look.size) + 12, look.size + 6
    canvas.setLineWidth(0.75)
    canvas.rect(right - width, top - height, width, height)
    canvas.setFont(look.face, look.size)
    canvas.drawCentredString(right - width / 2, top - height + 5, plain(words))
    canvas.setFont(looks.LIMITED_BELOW.face, looks.LIMITED_BELOW.size)
    canvas.drawCentredString(right - width / 2, top - height - 10, plain(below))
