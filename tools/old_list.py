"""Spreadsheets as offices have them on old machines: Excel 97 files whose Vietnamese is in the bytes of TCVN3, in its fonts.

Written here byte by byte (records of the stream "Workbook", in a compound file of one stream): no maintained package writes
such files, and the text is to be in no code that a writer of today knows.
"""

import struct
from collections.abc import Sequence
from pathlib import Path
from unicodedata import normalize

from judging_app.core.vietnamese.legacy import TCVN3_LETTERS

FONT, FONT_OF_CAPITALS = ".VnTime", ".VnTimeH"
SECTOR, LEAST_STREAM = 512, 4096
FREE, END, FAT_SECTOR = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
FIRST_CELL_FORM = 15
Value = str | int


def write_old_list(path: Path, rows: Sequence[Sequence[Value]], *, font: str = FONT) -> None:
    """Write rows as an .xls; texts are in TCVN3, numbers are numbers."""
    path.write_bytes(_compound(_workbook(rows, font)))


def tcvn3(text: str) -> bytes:
    """A text in TCVN3. Raises KeyError for a letter that it lacks, such as a capital with a tone."""
    spelt = TCVN3_LETTERS.split()
    codes = {letter: int(code, 16) for letter, code in zip(spelt[::2], spelt[1::2], strict=True)}
    return bytes(ord(letter) if letter.isascii() else codes[letter] for letter in normalize("NFC", text))


def _record(kind: int, body: bytes = b"") -> bytes:
    return struct.pack("<HH", kind, len(body)) + body


def _workbook(rows: Sequence[Sequence[Value]], font: str) -> bytes:
    begin = _record(0x809, struct.pack("<HHHHII", 0x600, 5, 0x0DBB, 1996, 0x41, 6)) + _record(0x42, b"\xb0\x04")
    begin += _font(font) * 4
    begin += b"".join(_form(cell=place == FIRST_CELL_FORM) for place in range(FIRST_CELL_FORM + 1))
    name = b"Sheet1"
    at = len(begin) + 4 + 8 + len(name) + 4
    begin += _record(0x85, struct.pack("<IHBB", at, 0, len(name), 0) + name) + _record(0x0A)
    sheet = _record(0x809, struct.pack("<HHHHII", 0x600, 0x10, 0x0DBB, 1996, 0x41, 6))
    across = max(len(row) for row in rows)
    sheet += _record(0x200, struct.pack("<IIHHH", 0, len(rows), 0, across, 0))
    cells = ((down, place, value) for down, row in enumerate(rows) for place, value in enumerate(row) if value != "")
    sheet += b"".join(_cell(*one) for one in cells)
    return begin + sheet + _record(0x0A)


def _font(name: str) -> bytes:
    return _record(0x31, struct.pack("<HHHHHBBBBBB", 240, 0, 0x7FFF, 400, 0, 0, 0, 0, 0, len(name), 0) + name.encode())


def _form(*, cell: bool) -> bytes:
    return _record(0xE0, struct.pack("<HHH", 0, 0, 1 if cell else 0xFFF5) + bytes(14))


def _cell(row: int, column: int, value: Value) -> bytes:
    place = struct.pack("<HHH", row, column, FIRST_CELL_FORM)
    if isinstance(value, int):
        return _record(0x203, place + struct.pack("<d", value))
    text = tcvn3(value)
    return _record(0x204, place + struct.pack("<HB", len(text), 0) + text)


def _compound(stream: bytes) -> bytes:
    """A compound file: its head, one sector of allocation, one of folders, then the stream."""
    stream = stream.ljust(max(LEAST_STREAM, -(-len(stream) // SECTOR) * SECTOR), b"\0")
    sectors = len(stream) // SECTOR
    chain = [FAT_SECTOR, END, *range(3, sectors + 2), END]
    fat = struct.pack(f"<{len(chain)}I", *chain).ljust(SECTOR, b"\xff")
    if len(fat) > SECTOR:
        raise ValueError("a list of that length needs more than one sector of allocation")
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16)
    head += struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + bytes(6)
    head += struct.pack("<IIIIIIIII", 0, 1, 1, 0, LEAST_STREAM, END, 0, END, 0)
    head += struct.pack("<109I", 0, *[FREE] * 108)
    folders = _folder("Root Entry", 5, below=1, start=END, size=0) + _folder("Workbook", 2, start=2, size=len(stream))
    return head.ljust(SECTOR, b"\0") + fat + folders.ljust(SECTOR, b"\0") + stream


def _folder(name: str, kind: int, *, below: int = FREE, start: int, size: int) -> bytes:
    text = name.encode("utf-16-le") + b"\0\0"
    made = text.ljust(64, b"\0") + struct.pack("<HBBIII", len(text), kind, 1, FREE, FREE, below)
    return made + bytes(36) + struct.pack("<III", start, size, 0)
