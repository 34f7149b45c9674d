"""Writes the documents: finds the face once, builds in memory, puts the file in place in one step."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from judging_app.documents import fonts
from judging_app.ports.certificates import CertificatesData
from judging_app.ports.documents import BlankSheet, CoverData, DecisionData, OwedData, SheetData, SummaryData
from judging_app.ports.judges_paper import JudgesPaper
from judging_app.ports.printing import Printer
from judging_app.ports.whole_files import write_whole
from judging_app.ports.written import Written

if TYPE_CHECKING:
    from judging_app.documents.fonts import FaceFiles


WORD = ".docx"


class PdfPrinter(Printer):
    """Printer of PDF, and of written papers for a word processor. `bundled`: folder with the face that a built program carries, looked at first.

    `invariant`: equal data give equal bytes.
    """

    def __init__(self, *, bundled: Path | None = None, invariant: bool = False) -> None:
        self._bundled = bundled
        self._invariant = invariant
        self._faces: FaceFiles | None = None

    def blank_sheet(self, data: BlankSheet, out: Path) -> None:
        from judging_app.documents.blank_sheet import blank_sheet_pdf

        self._ready()
        write_whole(out, blank_sheet_pdf(data, invariant=self._invariant))

    def decision(self, data: DecisionData, out: Path) -> None:
        from judging_app.documents.decision import decision_written

        self.written(decision_written(data), out)

    def written(self, data: Written, out: Path) -> None:
        self._ready()
        write_whole(out, self._made(data, word=out.suffix == WORD))

    def certificates(self, data: CertificatesData, out: Path) -> None:
        from judging_app.documents.certificates import certificates_pdf

        self._ready()
        write_whole(out, certificates_pdf(data, invariant=self._invariant))

    def summary(self, data: SummaryData, out: Path) -> None:
        from judging_app.documents.summary import summary_pdf

        self._ready()
        write_whole(out, summary_pdf(data, invariant=self._invariant))

    def sheets(self, sheets: Sequence[SheetData], out: Path) -> None:
        from judging_app.documents.sheets import sheets_pdf

        self._ready()
        write_whole(out, sheets_pdf(sheets, invariant=self._invariant))

    def owed(self, data: OwedData, out: Path) -> None:
        from judging_app.documents.owed import owed_pdf

        self._ready()
        write_whole(out, owed_pdf(data, invariant=self._invariant))

    def judges_report(self, data: JudgesPaper, out: Path) -> None:
        from judging_app.documents.judges_report import judges_report_pdf

        self._ready()
        write_whole(out, judges_report_pdf(data, invariant=self._invariant))

    def cover(self, data: CoverData, out: Path) -> None:
        from judging_app.documents.cover import cover_pdf

        self._ready()
        write_whole(out, cover_pdf(data, invariant=self._invariant))

    def _made(self, data: Written, *, word: bool) -> bytes:
        if word:
            from judging_app.documents.word import written_docx

            return written_docx(data, invariant=self._invariant)
        from judging_app.documents.written import written_pdf

        return written_pdf(data, invariant=self._invariant)

    def _ready(self) -> None:
        if self._faces is None:
            self._faces = face_at(self._bundled)


def face_at(bundled: Path | None) -> "FaceFiles":
    """Find the face, that in the folder `bundled` first, and make it known to ReportLab. Raises FontMissingError."""
    found = fonts.find_faces([*([bundled] if bundled else []), *fonts.system_folders()])
    fonts.register(found)
    return found
