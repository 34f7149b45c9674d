"""Every page of every paper of the sample as a picture in build/pages, to be looked at; papers for a word processor as
LibreOffice shows them, where it is there.

python -m tools.pages        makes the sample first where it is missing; needs pdftoppm
"""

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from judging_app.__main__ import main as command
from tools.office_cells import convert

ROOT = Path(__file__).resolve().parents[1]
DEMO = ROOT / "build" / "demo"
PAPERS = DEMO / "van-ban"
PAGES = ROOT / "build" / "pages"
DOTS_PER_INCH = 80
MOST_OF_SHEETS = 3
"""Pages of each judge's sheets: they are all alike."""


def main() -> int:
    """Render all pages; 0, or the demonstration's exit code where it failed."""
    if not PAPERS.is_dir():
        code = command(["demo", "--out", str(DEMO)])
        if code:
            return code
    shutil.rmtree(PAGES, ignore_errors=True)
    PAGES.mkdir(parents=True)
    for paper in sorted(PAPERS.glob("*.pdf")):
        last = ["-l", str(MOST_OF_SHEETS)] if paper.name.startswith("phieu-cham") else []
        subprocess.run(
            ["pdftoppm", "-r", str(DOTS_PER_INCH), "-png", *last, str(paper), str(PAGES / paper.stem)], check=True
        )
    soffice = shutil.which("soffice")
    for paper in sorted(PAPERS.glob("*.docx")) if soffice else []:
        with tempfile.TemporaryDirectory() as out:
            pdf = convert(soffice or "", paper, "pdf", Path(out))
            subprocess.run(
                ["pdftoppm", "-r", str(DOTS_PER_INCH), "-png", str(pdf), str(PAGES / f"{paper.stem}-docx")], check=True
            )
    made = sorted(PAGES.glob("*.png"))
    print(f"{len(made)} pages in {PAGES}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
