"""Where every line of a paper stands, as text; run as a program it writes the golden files anew."""

from collections.abc import Callable
from pathlib import Path

from judging_app.documents.certificates import certificates_pdf
from judging_app.documents.cover import cover_pdf
from judging_app.documents.decision import decision_pdf
from judging_app.documents.sheets import sheets_pdf
from judging_app.documents.summary import summary_pdf
from judging_app.documents.written import written_pdf
from tests.documents import papers, reading, written

FOLDER = Path(__file__).parents[1] / "data" / "documents"

MAKERS: dict[str, Callable[[], bytes]] = {
    "decision": lambda: decision_pdf(papers.decision(), invariant=True),
    "minutes": lambda: written_pdf(written.minutes_paper(), invariant=True),
    "proposal": lambda: written_pdf(written.proposal_paper(), invariant=True),
    "report": lambda: written_pdf(written.report_paper(), invariant=True),
    "certificates": lambda: certificates_pdf(written.certificates_paper(), invariant=True),
    "summary": lambda: summary_pdf(papers.summary(12), invariant=True),
    "cover": lambda: cover_pdf(papers.cover(), invariant=True),
    "sheets": lambda: sheets_pdf([papers.sheet(), papers.weighted_sheet()], invariant=True),
}


def layout(pdf: bytes) -> str:
    """One line for each line of text and each rule: page, left, right, top (points), size, style, text."""
    rows: list[str] = []
    for number, page in enumerate(reading.pages(pdf), 1):
        rows += [
            f"{number} {one.left:.0f} {one.right:.0f} {one.top:.0f} {one.size:g} {_style(one.face)} {one.text}"
            for one in page.lines
        ]
        rows += [f"{number} {left:.0f} {right:.0f} {top:.0f} rule" for left, right, top in page.rules]
    return "\n".join(rows).replace("\u00a0", " ") + "\n"


def _style(face: str) -> str:
    name = face.rpartition("-")[2].lower()
    return "-".join(style for style in ("bold", "italic") if style in name) or "upright"


if __name__ == "__main__":
    reading.ready()
    for name, make in MAKERS.items():
        (FOLDER / f"{name}.txt").write_text(layout(make()), encoding="utf-8")
