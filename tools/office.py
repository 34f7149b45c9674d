"""What LibreOffice makes of the spreadsheets that the program writes: numbers are numbers, text is text, nothing is a formula.

    python -m tools.office

Needs `soffice` (Debian: libreoffice-calc-nogui, 88 MB to fetch, 272 MB on the disk), therefore not a part of `make test`.
"""

import shutil
import sys
import tempfile
from decimal import Decimal
from pathlib import Path

from judging_app.exchange.tables import FileTables
from judging_app.ports.exchange import Value
from tools.office_cells import cells, convert
from tools.office_judges import problems_of_lists, problems_of_sheets

TEXTS = (
    "=1+1", "+84", "-", "@", "@x", "1-2", "00012", "1e5", "12345678901234567890", "3/4", "01/02/2023", "2023-06-15", "8,5",
    "8.5", "TRUE", "#N/A", "'x", '=HYPERLINK("x")', "-1", "10:30", "50%", "Quyết định", "QuyÕt ®Þnh",
)  # fmt: skip
NUMBERS: tuple[Value, ...] = (0, 12, -3, Decimal("8.5"), Decimal("0.25"), 123456789)


def problems(soffice: str, folder: Path) -> list[str]:
    """What LibreOffice understands in another way than it was meant."""
    tables, written = FileTables(), folder / "list.xlsx"
    tables.write(written, sheet="Bảng", heads=("chữ", "số"), rows=[(text, NUMBERS[0]) for text in TEXTS])
    numbers = folder / "numbers.xlsx"
    tables.write(numbers, sheet="Bảng", heads=("số",), rows=[(number,) for number in NUMBERS])
    found = []
    _, *rows = cells(convert(soffice, written, "fods", folder))
    for text, row in zip(TEXTS, rows, strict=True):
        if row != [("string", text, False), ("float", "0", False)]:
            found.append(f"text {text!r} is {row}")
    _, *rows = cells(convert(soffice, numbers, "fods", folder))
    for number, row in zip(NUMBERS, rows, strict=True):
        if len(row) != 1 or row[0][0] != "float" or Decimal(row[0][1]) != number or row[0][2]:
            found.append(f"number {number} is {row}")
    return found + _read_again(soffice, written, tables)


def _read_again(soffice: str, written: Path, tables: FileTables) -> list[str]:
    """Differences after LibreOffice has saved the list as an old and as a new spreadsheet."""
    meant = [row.cells for row in tables.grid(written).rows]
    out = written.parent / "again"
    out.mkdir()
    kinds = ("xls:MS Excel 97", "xlsx")
    read = {kind: [row.cells for row in tables.grid(convert(soffice, written, kind, out)).rows] for kind in kinds}
    return [f"saved as {kind}, row {place} reads {now}, not {before}" for kind, rows in read.items()
            for place, (before, now) in enumerate(zip(meant, rows, strict=True), 1) if before != now]  # fmt: skip


def main() -> int:
    """0 where everything is as it was meant."""
    soffice = shutil.which("soffice")
    if soffice is None:
        print("office: there is no soffice; `make office` installs libreoffice-calc-nogui", file=sys.stderr)
        return 1
    with tempfile.TemporaryDirectory() as folder:
        found = problems(soffice, Path(folder))
    with tempfile.TemporaryDirectory() as folder:
        found += problems_of_sheets(soffice, Path(folder), TEXTS)
    with tempfile.TemporaryDirectory() as folder:
        found += problems_of_lists(soffice, Path(folder), TEXTS)
    told = f"{len(TEXTS)} texts are text, {len(NUMBERS)} numbers are numbers, read again the same"
    print("\n".join(found) or f"office: {told}, in lists, exported entries and a judge's sheet")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
