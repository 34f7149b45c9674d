"""CSV files as offices write them: which encoding, which sign between the fields."""

import codecs
import csv
import io
import re
from collections.abc import Sequence

from judging_app.core.vietnamese.guess import LEGACY, syllables
from judging_app.core.vietnamese.legacy import Coding
from judging_app.core.vietnamese.text import nfc
from judging_app.exchange.forms import cleaned
from judging_app.ports.exchange import Value

_UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_LOOKED_AT = 64
_TAKEN_FOR_ANOTHER = re.compile(
    r"[=+\-@\t\r\n']|\s*[\d.,][\d\s.,:/%eE+-]*$|(?:TRUE|FALSE)$|#N/A|\s*\d{1,4}\s*[-/ ]\s*[A-Za-z]{3}"
)
_PASTED = re.compile(r'(?:"(?P<quoted>(?:[^"]|"")*\n(?:[^"]|"")*)"(?=[\t\n])|(?P<plain>[^\t\n]*))(?P<after>[\t\n])')


def rows_of_csv(data: bytes) -> list[list[str]]:
    """All rows with their fields. Raises ValueError or csv.Error where the bytes are no text or no table."""
    text = decoded(data)
    if "\0" in text:
        raise ValueError("binary")
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=separator(text), strict=True))


def rows_of_paste(text: str) -> list[list[str]]:
    """Rows as a spreadsheet puts them on the clipboard: tabs between cells, quotes around a cell of several lines only."""
    rows: list[list[str]] = [[]]
    lines = text.replace("\r\n", "\n").replace("\r", "\n").removesuffix("\n")
    for found in _PASTED.finditer(lines + "\n"):
        quoted = found["quoted"]
        rows[-1].append(found["plain"] if quoted is None else quoted.replace('""', '"'))
        if found["after"] == "\n":
            rows.append([])
    return rows[:-1]


def csv_of(rows: Sequence[Sequence[Value]]) -> bytes:
    """Rows as a spreadsheet of an office opens them: UTF-8 with its mark, semicolons, decimal commas.

    A text that a spreadsheet would take for a formula, a number or a date has an apostrophe before it, which makes it text.
    """
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerows([[_field(value) for value in row] for row in rows])
    return codecs.BOM_UTF8 + out.getvalue().encode("utf-8")


def _field(value: Value) -> str:
    if isinstance(value, str):
        text = cleaned(value)
        return f"'{text}" if _TAKEN_FOR_ANOTHER.match(text) else text
    return str(value).replace(".", ",")


def decoded(data: bytes) -> str:
    """The text of UTF-8 with or without a mark, UTF-16, or else of one byte for each sign. Raises UnicodeDecodeError."""
    if data.startswith(_UTF_16):
        return data.decode("utf-16")
    start = data[:_LOOKED_AT]
    if b"\0" in start:
        return data.decode("utf-16-le" if start[1::2].count(0) > start[::2].count(0) else "utf-16-be")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return _of_single_bytes(data)


def _of_single_bytes(data: bytes) -> str:
    """Windows-1258, or Latin where the text is of an older coding, whose bytes Latin keeps as they are."""
    text, latin = nfc(data.decode("cp1258")), data.decode("latin-1")
    older = max(syllables(latin, coding) for coding in LEGACY)
    return latin if older > syllables(text, Coding.UNICODE) else text


def separator(text: str) -> str:
    """What stands between the fields of the head line: semicolon, tab or comma, whichever is there most."""
    head = text.partition("\n")[0]
    outside = "".join(head.split('"')[::2])
    return max(";\t,", key=outside.count)
