"""Any text made safe for ReportLab's paragraph markup, and lines broken so that they are of like length."""

import unicodedata
from functools import lru_cache
from xml.sax.saxutils import escape

from judging_app.core.vietnamese.text import nfc
from judging_app.documents.breaks import COMPOUND_WORDS, compound_patterns
from judging_app.documents.fonts import lacking

# What a title must not be broken within.
COMPOUNDS = compound_patterns(COMPOUND_WORDS)
_BOX = "□"
_GLUE = "\u2060"
_CONTROLS = dict.fromkeys((*range(32), *range(127, 160), 8232, 8233, 0xFFFE, 0xFFFF), " ")


def plain(text: str) -> str:
    """The text composed (decomposed tone marks would be misplaced) and without control characters.

    A sign that the face lacks becomes an empty box: ReportLab would draw nothing, and nobody would miss it on a paper.
    Signs that are not seen anyway (joiners, marks of direction) go.
    """
    words = composed(text)
    if words.isascii():
        return words
    signs = lacking(words)
    return "".join(_shown(sign) if sign in signs else sign for sign in words) if signs else words


def composed(text: str) -> str:
    """The text in Unicode NFC, control characters and what no document may hold as blanks."""
    return nfc(text).translate(_CONTROLS)


def _shown(sign: str) -> str:
    return "" if unicodedata.category(sign) in {"Cf", "Mn"} else _BOX


def safe(text: str) -> str:
    """The text as paragraph markup that draws exactly it, whatever `&`, `<` and quotes it holds."""
    return escape(plain(text), {'"': "&quot;"})


def bold(text: str) -> str:
    """Markup for the text in bold."""
    return f"<b>{safe(text)}</b>"


def italic(text: str) -> str:
    """Markup for the text in italics."""
    return f"<i>{safe(text)}</i>"


def text_width(text: str, face: str, size: int) -> int:
    """Width in points, rounded up."""
    from reportlab.pdfbase.pdfmetrics import stringWidth

    return int(stringWidth(plain(text), face, size)) + 1


def balanced(text: str, face: str, size: int, width: int) -> list[str]:
    """The text in as few lines as the width (points) asks for, broken so that the longest is as short as can be.

    A line feed in the text is kept as a break; years like "2021 - 2025" and usual compounds stay together.
    """
    return [line for piece in text.split("\n") for line in _even(_glued(plain(piece)), face, size, width)]


@lru_cache(maxsize=64)
def _even(text: str, face: str, size: int, width: int) -> tuple[str, ...]:
    """Remembered, because many papers bear the same titles."""
    fewest = len(_broken(text, face, size, width))
    low, high = 1, width
    while low < high:
        middle = (low + high) // 2
        low, high = (low, middle) if len(_broken(text, face, size, middle)) <= fewest else (middle + 1, high)
    return tuple(_broken(text, face, size, high))


def _broken(text: str, face: str, size: int, width: int) -> list[str]:
    lines: list[str] = []
    for word in (piece.replace(_GLUE, " ") for piece in text.split(" ") if piece):
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and text_width(longer, face, size) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def _glued(text: str) -> str:
    for compound in COMPOUNDS:
        text = compound.sub(lambda found: found.group().replace(" ", _GLUE), text)
    return text
