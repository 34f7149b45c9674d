"""What a finished PDF shows: words with places and faces, lines, pages."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from io import BytesIO
from typing import Any

import pdfplumber

from judging_app.documents import fonts

MM = 72 / 25.4


@dataclass(frozen=True, slots=True, kw_only=True)
class TextLine:
    """A line of text: left and right edge, distance from the top, size (points), face of its first letter."""

    text: str
    left: float
    right: float
    top: float
    size: float
    face: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A page as a reader sees it."""

    width: float
    height: float
    lines: tuple[TextLine, ...]
    rules: tuple[tuple[float, float, float], ...]
    text: str

    def line(self, start: str) -> TextLine:
        """The first line that begins so."""
        return next(line for line in self.lines if line.text.startswith(start))


def pages(pdf: bytes) -> list[Page]:
    """Every page of the document."""
    with pdfplumber.open(BytesIO(pdf)) as document:
        return [_page(page) for page in document.pages]


def whole_text(pdf: bytes) -> str:
    """All words of the document with single spaces between them."""
    return " ".join(" ".join(page.text for page in pages(pdf)).split())


def face_names(pdf: bytes) -> set[str]:
    """Names of all faces that letters are set in."""
    with pdfplumber.open(BytesIO(pdf)) as document:
        return {char["fontname"] for page in document.pages for char in page.chars}


def upright_letters(pdf: bytes, left: float, right: float) -> str:
    """Letters between two distances from the left, in the order of drawing, without spaces, bold and slanted ones."""
    with pdfplumber.open(BytesIO(pdf)) as document:
        chars = [char for page in document.pages for char in page.chars if left <= char["x0"] < right]
    upright = [char["text"] for char in chars if not char["fontname"].endswith(("Bold", "Italic"))]
    return "".join(upright).replace(" ", "")


def all_letters(pdf: bytes) -> str:
    """All letters in the order of drawing, without spaces."""
    with pdfplumber.open(BytesIO(pdf)) as document:
        return "".join(char["text"] for page in document.pages for char in page.chars).replace(" ", "")


def commas(pdf: bytes, top: float) -> dict[int, list[float]]:
    """Decimal commas of the first page below `top`: distance from the left in points -> distances from the top."""
    with pdfplumber.open(BytesIO(pdf)) as document:
        chars = document.pages[0].chars
    columns: dict[int, list[float]] = {}
    for before, char, after in zip(chars, chars[1:], chars[2:], strict=False):
        if char["text"] == "," and before["text"].isdigit() and after["text"].isdigit() and char["top"] > top:
            columns.setdefault(round(char["x0"]), []).append(char["top"])
    return columns


@cache
def ready() -> None:
    """Makes the machine's face known to ReportLab."""
    fonts.register(fonts.find_faces(fonts.system_folders()))


def _page(page: Any) -> Page:
    return Page(
        width=page.width,
        height=page.height,
        lines=tuple(_lines(page)),
        rules=tuple((line["x0"], line["x1"], line["top"]) for line in page.lines if line["height"] < 0.1),
        text=page.extract_text() or "",
    )


def _lines(page: Any) -> Iterator[TextLine]:
    words = page.extract_words(
        extra_attrs=["size", "fontname"], keep_blank_chars=True, x_tolerance=12, y_tolerance=1, return_chars=True
    )
    for word in words:
        seen = [char for char in word["chars"] if char["text"].strip()]
        if not seen:
            continue
        yield TextLine(
            text=word["text"].strip(),
            left=word["x0"],
            right=max(char["x1"] for char in seen),
            top=word["top"],
            size=round(word["size"], 1),
            face=word["fontname"].split("+")[-1],
        )
