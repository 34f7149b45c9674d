"""Any text made safe for ReportLab's paragraph markup, and lines broken so that they are of like length."""

from xml.sax.saxutils import escape

from judging_app.core.vietnamese.text import nfc

_CONTROLS = dict.fromkeys((*range(32), *range(127, 160), 8232, 8233), " ")


def plain(text: str) -> str:
    """The text composed (decomposed tone marks would be misplaced) and without control characters."""
    return nfc(text).translate(_CONTROLS)


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
    """The text in as few lines as the width (points) asks for, broken so that the longest is as short as can be."""
    from reportlab.lib.utils import simpleSplit

    lines: list[str] = simpleSplit(plain(text), face, size, width)
    best, low, high = lines, width // 2, width
    while low < high and len(lines) > 1:
        middle = (low + high) // 2
        tried: list[str] = simpleSplit(plain(text), face, size, middle)
        if len(tried) == len(lines) and all(text_width(line, face, size) <= middle + 1 for line in tried):
            best, high = tried, middle
        else:
            low = middle + 1
    return best
