"""Printed papers: time a page and most memory of each, and of 110 certificates, against the bare ReportLab canvas that draws the same
strings and lines at the same places in the same faces; each in a process of its own. Then the whole set and 110 certificates in
the window, made and printed, with each silence told.

python -m benchmarks.bench_papers [FOLDER OF THE SAMPLE]
"""

import json
import subprocess
import sys
import tempfile
import time
import tracemalloc
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import Any

from reportlab.pdfgen.canvas import Canvas

from benchmarks.papers_window import in_the_window
from judging_app.documents.certificates import certificates_pdf
from judging_app.documents.cover import cover_pdf
from judging_app.documents.decision import decision_pdf
from judging_app.documents.fonts import BOLD, BOLD_ITALIC, ITALIC, REGULAR
from judging_app.documents.judges_report import judges_report_pdf
from judging_app.documents.owed import owed_pdf
from judging_app.documents.sheets import sheets_pdf
from judging_app.documents.summary import summary_pdf
from judging_app.documents.written import written_pdf
from judging_app.ports.certificates import CertificatesData
from tests.documents import papers, reading, written
from tests.documents.test_judges_report import report as judges_paper
from tests.documents.test_owed import LINES, owed

ENTRIES, TIMES = 110, 3
GOAL = 25.0
"""So many times as long as the bare canvas a page may take: breaking lines, measuring tables and tags are not in that one."""
MOST_MB = 64
"""ReportLab keeps every part of a document until its last page is drawn: half a megabyte for each of 110 sheets."""
WHOLE, BARE = "whole", "bare"
SAMPLE = Path(__file__).resolve().parents[1] / "build" / "demo"
FACES = {"Bold": BOLD, "Italic": ITALIC, "BoldItalic": BOLD_ITALIC}


def certificates() -> CertificatesData:
    """110 of them, each of another unit and title."""
    data = written.certificates_paper()
    lines = [
        replace(data.lines[at % len(data.lines)], number=at + 1, title=f"Chuyện một cửa, phần {at + 1}")
        for at in range(ENTRIES)
    ]
    return replace(data, lines=tuple(lines))


MAKERS: Mapping[str, Callable[[], bytes]] = {
    "decision": lambda: decision_pdf(papers.decision(), invariant=True),
    "summary, 110 entries": lambda: summary_pdf(papers.summary(ENTRIES), invariant=True),
    "minutes, 110 entries": lambda: written_pdf(written.minutes_paper(ENTRIES), invariant=True),
    "proposal": lambda: written_pdf(written.proposal_paper(), invariant=True),
    "report": lambda: written_pdf(written.report_paper(), invariant=True),
    "certificates, 110": lambda: certificates_pdf(certificates(), invariant=True),
    "sheets, 110": lambda: sheets_pdf([papers.sheet(f"CL-{at:03}") for at in range(ENTRIES)], invariant=True),
    "covering page": lambda: cover_pdf(papers.cover(), invariant=True),
    "owed, 7 judges": lambda: owed_pdf(owed(*(LINES[at % 3] for at in range(7))), invariant=True),
    "judges' report": lambda: judges_report_pdf(judges_paper(7), invariant=True),
}


def drawn(pdf: bytes) -> list[dict[str, Any]]:
    """What stands on each page: strings with face, size and place, lines, boxes."""
    import pdfplumber

    with pdfplumber.open(BytesIO(pdf)) as document:
        return [
            {
                "size": [page.width, page.height],
                "strings": list(_strings(page)),
                "lines": [
                    [one["x0"], page.height - one["top"], one["x1"], page.height - one["bottom"]] for one in page.lines
                ],
                "boxes": [[one["x0"], one["y0"], one["width"], one["height"]] for one in page.rects],
            }
            for page in document.pages
        ]


def _strings(page: Any) -> list[list[object]]:
    """Letters that follow each other in one face on one line are one string."""
    found: list[list[Any]] = []
    end = 0.0
    for char in page.chars:
        face = FACES.get(char["fontname"].rpartition("-")[2], REGULAR)
        base = page.height - char["bottom"]
        follows = bool(found) and found[-1][:2] == [face, char["size"]] and abs(found[-1][3] - base) < 0.1
        if follows and abs(char["x0"] - end) < 0.5:
            found[-1][4] += char["text"]
        else:
            found.append([face, char["size"], char["x0"], base, char["text"]])
        end = char["x1"]
    return found


def bare(pages: list[dict[str, Any]]) -> bytes:
    """The same pages by the canvas alone."""
    target = BytesIO()
    canvas = Canvas(target, initialFontName=REGULAR)
    for page in pages:
        canvas.setPageSize(page["size"])
        for face, size, x, y, text in page["strings"]:
            canvas.setFont(face, size)
            canvas.drawString(x, y, text)
        for line in page["lines"]:
            canvas.line(*line)
        for box in page["boxes"]:
            canvas.rect(*box)
        canvas.showPage()
    canvas.save()
    return target.getvalue()


def once(way: str, name: str, given: Path) -> None:
    """One way in this process, after the faces are read: print the best seconds, and the most megabytes that Python held meanwhile."""
    reading.ready()
    make = MAKERS[name]
    if way == BARE:
        pages = json.loads(given.read_text(encoding="utf-8"))
        make = partial(bare, pages)
    times = []
    for _ in range(TIMES):
        began = time.perf_counter()
        make()
        times.append(time.perf_counter() - began)
    tracemalloc.start()  # after the times, which it would make longer
    make()
    print(json.dumps([min(times), tracemalloc.get_traced_memory()[1] / (1 << 20)]))


def in_a_process(way: str, name: str, given: Path) -> tuple[float, float]:
    """Seconds and megabytes."""
    command = [sys.executable, "-m", "benchmarks.bench_papers", way, name, str(given)]
    seconds, much = json.loads(subprocess.run(command, check=True, capture_output=True).stdout)
    return seconds, much


def main(sample: Path) -> int:
    """Print all figures; 1 where a goal is missed."""
    reading.ready()
    ok = True
    with tempfile.TemporaryDirectory() as folder:
        given = Path(folder) / "drawn.json"
        for name, make in MAKERS.items():
            pages = drawn(make())
            given.write_text(json.dumps(pages), encoding="utf-8")
            (slow, much), (fast, little) = in_a_process(WHOLE, name, given), in_a_process(BARE, name, given)
            count = len(pages)
            print(
                f"{name:22} {count:4} pages: {slow / count * 1000:6.1f} ms a page, bare {fast / count * 1000:5.1f} ms, ratio {slow / fast:5.1f};"
                f" memory {much:4.0f} MB, bare {little:4.0f} MB"
            )
            ok &= slow <= GOAL * fast and much - little <= MOST_MB
    if sample.is_dir():
        ok &= in_the_window(sample, certificates())
    return int(not ok)


if __name__ == "__main__":
    if sys.argv[1:2] in ([WHOLE], [BARE]):
        once(sys.argv[1], sys.argv[2], Path(sys.argv[3]))
    else:
        sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else SAMPLE))
