"""What a program that reads a PDF aloud is told: the tree of tags with the texts of each."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO
from typing import Any

import pdfplumber
from pdfminer.pdftypes import resolve1
from pdfminer.utils import decode_text

Mark = tuple[int, int]
"""A page and one of its marks."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tag:
    """One tag: `marks`: its own pieces; `text`: what they hold."""

    role: str
    kids: tuple["Tag", ...]
    marks: tuple[Mark, ...]
    text: str
    alt: str
    attributes: dict[str, Any]

    def all(self) -> Iterator["Tag"]:
        """This one and all within it, in the order of reading."""
        yield self
        for kid in self.kids:
            yield from kid.all()

    def of(self, role: str) -> list["Tag"]:
        """All of that kind."""
        return [one for one in self.all() if one.role == role]

    def words(self) -> str:
        """The text of this and all within it."""
        return " ".join(" ".join(one.text for one in self.all()).split())


@lru_cache(maxsize=32)
def tree(pdf: bytes) -> Tag:
    """The whole document."""
    with pdfplumber.open(BytesIO(pdf)) as document:
        numbers = {page.page_obj.pageid: page.page_number for page in document.pages}
        root = resolve1(document.doc.catalog["StructTreeRoot"])
        return _tag(resolve1(root["K"]), _texts(document), numbers)


@lru_cache(maxsize=32)
def drawn(pdf: bytes) -> dict[Mark, str]:
    """The texts of all marks in the order of drawing."""
    with pdfplumber.open(BytesIO(pdf)) as document:
        return _texts(document)


def untagged(pdf: bytes) -> list[str]:
    """Letters, lines, areas that are neither content of a tag nor an artifact."""
    with pdfplumber.open(BytesIO(pdf)) as document:
        return [
            f"{page.page_number}: {one.get('text', one['object_type'])}"
            for page in document.pages
            for one in (*page.chars, *page.lines, *page.rects, *page.curves)
            if one.get("mcid") is None and one.get("tag") != "Artifact"
        ]


def artifacts(pdf: bytes) -> list[str]:
    """Of each page the text that is not read."""
    with pdfplumber.open(BytesIO(pdf)) as document:
        return [
            "".join(char["text"] for char in page.chars if char.get("tag") == "Artifact") for page in document.pages
        ]


def _texts(document: Any) -> dict[Mark, str]:
    found: defaultdict[Mark, str] = defaultdict(str)
    for page in document.pages:
        for char in page.chars:
            if char.get("mcid") is not None:
                found[page.page_number, char["mcid"]] += char["text"]
    return dict(found)


def _tag(node: dict[str, Any], texts: dict[Mark, str], numbers: dict[Any, int]) -> Tag:
    kids = [resolve1(kid) for kid in node["K"]]
    marks = [mark for kid in kids for mark in _mark(kid, node, numbers)]
    return Tag(
        role=node["S"].name,
        kids=tuple(_tag(kid, texts, numbers) for kid in kids if isinstance(kid, dict) and "S" in kid),
        marks=tuple(marks),
        text="".join(texts.get(mark, "") for mark in marks),
        alt=decode_text(node["Alt"]) if "Alt" in node else "",
        attributes=resolve1(node.get("A", {})),
    )


def _mark(kid: Any, node: dict[str, Any], numbers: dict[Any, int]) -> Iterator[Mark]:
    if isinstance(kid, int):
        yield numbers[node["Pg"].objid], kid
    elif "MCID" in kid:
        yield numbers[kid["Pg"].objid], kid["MCID"]
