"""The Protocol of who prints documents."""

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from judging_app.ports.certificates import CertificatesData
from judging_app.ports.documents import BlankSheet, CoverData, DecisionData, OwedData, SheetData, SummaryData
from judging_app.ports.judges_paper import JudgesPaper
from judging_app.ports.written import Written


class Printer(Protocol):
    """Writes documents as PDF; each raises FontMissingError, TextTooLongError or CannotWriteError and leaves no half-written file."""

    def blank_sheet(self, data: BlankSheet, out: Path) -> None:
        """A sheet to be filled in by hand."""

    def decision(self, data: DecisionData, out: Path) -> None:
        """The decision on results and awards; for a word processor where `out` ends in ".docx"."""

    def written(self, data: Written, out: Path) -> None:
        """A written paper; for a word processor where `out` ends in ".docx"."""

    def certificates(self, data: CertificatesData, out: Path) -> None:
        """A certificate for each award, each on a page of its own. Raises NothingToPrintError for none."""

    def summary(self, data: SummaryData, out: Path) -> None:
        """The table of results."""

    def sheets(self, sheets: Sequence[SheetData], out: Path) -> None:
        """Sheets, each beginning on a page of its own and numbered on its own. Raises NothingToPrintError for none."""

    def owed(self, data: OwedData, out: Path) -> None:
        """The list of sheets that are still to come in."""

    def judges_report(self, data: JudgesPaper, out: Path) -> None:
        """The report on how the judges marked."""

    def cover(self, data: CoverData, out: Path) -> None:
        """A judge's covering page."""
