"""CSV files as offices write them: which encoding, which sign between the fields."""

import codecs
import csv
import io

_UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_LOOKED_AT = 64


def rows_of_csv(data: bytes) -> list[list[str]]:
    """All rows with their fields. Raises ValueError or csv.Error where the bytes are no text or no table."""
    text = decoded(data)
    if "\0" in text:
        raise ValueError("binary")
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=separator(text), strict=True))


def decoded(data: bytes) -> str:
    """The text of UTF-8 with or without a mark, UTF-16, or else Windows-1258. Raises UnicodeDecodeError."""
    if data.startswith(_UTF_16):
        return data.decode("utf-16")
    start = data[:_LOOKED_AT]
    if b"\0" in start:
        return data.decode("utf-16-le" if start[1::2].count(0) > start[::2].count(0) else "utf-16-be")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1258")


def separator(text: str) -> str:
    """What stands between the fields of the head line: semicolon, tab or comma, whichever is there most."""
    head = text.partition("\n")[0]
    outside = "".join(head.split('"')[::2])
    return max(";\t,", key=outside.count)
