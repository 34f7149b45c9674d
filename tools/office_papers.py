"""What LibreOffice makes of the papers for a word processor: as many pages as the print, the same words, the same faces.

    python -m tools.office_papers [DIR]     DIR holds papers as .docx beside their .pdf (build/demo/van-ban)

Needs `soffice` with Writer (Debian: libreoffice-writer-nogui).
"""

import shutil
import sys
import tempfile
from collections import Counter
from pathlib import Path
from typing import Any

import pdfplumber

from tools.office_cells import convert

ROOT = Path(__file__).resolve().parents[1]
PAPERS = ROOT / "build" / "demo" / "van-ban"
_PRINTED = "In lúc "
PAGES_APART = 1
"""Lines lie a little closer than in print, so that a page may begin a line earlier."""


def problems_of_papers(soffice: str, folder: Path, out: Path) -> list[str]:
    """Where what LibreOffice shows of a paper is not what its print shows."""
    return [found for paper in sorted(folder.glob("*.docx")) for found in _problems(soffice, paper, out)]


def _problems(soffice: str, paper: Path, out: Path) -> list[str]:
    with (
        pdfplumber.open(convert(soffice, paper, "pdf", out)) as made,
        pdfplumber.open(paper.with_suffix(".pdf")) as print_,
    ):
        pages = (len(made.pages), len(print_.pages))
        words, wanted = _words(made), _words(print_)
        pictures = sum(len(page.images) for page in made.pages)
    found = []
    if abs(pages[0] - pages[1]) > PAGES_APART:
        found.append(f"{paper.name}: {pages[0]} pages, in print {pages[1]}")
    if words - wanted or (wanted - words and not pictures):  # the words of a chart are drawn in its picture
        found.append(f"{paper.name}: {dict(words - wanted)} more than in print, {dict(wanted - words)} less")
    return found


def _words(document: Any) -> Counter[str]:
    """Words of all pages without page numbers, the heads of tables, which follow from where pages end, and dots up to the margin;
    when it was printed a paper for a word processor does not say.
    """
    heads = {"STT", "Hạng"}
    counted: Counter[str] = Counter()
    for page in document.pages:
        lines = (page.extract_text() or "").splitlines()
        counted.update(
            word
            for line in lines
            for word in line.split()
            if not (heads & set(line.split()) or line.isdigit() or line.startswith(_PRINTED) or set(word) == {"."})
        )
    return counted


def main(arguments: list[str]) -> int:
    """0 where every paper is what is printed."""
    soffice, folder = shutil.which("soffice"), Path(arguments[0]) if arguments else PAPERS
    if soffice is None or not any(folder.glob("*.docx")):
        print(f"office: needs soffice with Writer and papers in {folder}", file=sys.stderr)
        return 1
    with tempfile.TemporaryDirectory() as out:
        found = problems_of_papers(soffice, folder, Path(out))
    print("\n".join(found) or f"office: {len(list(folder.glob('*.docx')))} papers show what is printed")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
