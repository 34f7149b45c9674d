"""A spreadsheet as LibreOffice has it once it has opened it: each cell's kind and value."""

import subprocess
from pathlib import Path
from xml.etree import ElementTree as ET

LIMIT_S = 180
SPACES = {
    "table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
    "office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
    "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
}
Found = tuple[str, str, bool]
"""A cell as LibreOffice has it: its kind, its value, whether it is a formula."""


def convert(soffice: str, source: Path, kind: str, out: Path) -> Path:
    """Let LibreOffice open a file and save it as another kind."""
    profile = f"-env:UserInstallation={(out / 'profile').as_uri()}"
    command = [soffice, profile, "--headless", "--convert-to", kind, "--outdir", str(out), str(source)]
    subprocess.run(command, check=True, timeout=LIMIT_S, capture_output=True)
    return out / f"{source.stem}.{kind.partition(':')[0]}"


def cells(path: Path) -> list[list[Found]]:
    """All rows with their cells, those without any left out, of a flat OpenDocument file."""
    root = ET.parse(path).getroot()  # noqa: S314 - a file that was just made here
    rows = (row.iterfind("table:table-cell", SPACES) for row in root.iterfind(".//table:table-row", SPACES))
    return [found for row in rows if (found := [_cell(cell) for cell in row if _kind(cell)])]


def _kind(cell: ET.Element) -> str:
    return cell.get(f"{{{SPACES['office']}}}value-type", "")


def _cell(cell: ET.Element) -> Found:
    text = "".join(part.text or "" for part in cell.iterfind("text:p", SPACES))
    value = cell.get(f"{{{SPACES['office']}}}value", text)
    return _kind(cell), value, f"{{{SPACES['table']}}}formula" in cell.attrib
