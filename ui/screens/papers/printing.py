"""Papers of a round for the print dialog: drawn one by one to be looked at, then printed on record. Knows no Qt."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from judging_app.bootstrap import Application
from judging_app.core.file_names import file_name
from judging_app.services.paper_kinds import Paper, Printed
from judging_app.services.print_documents import draw_documents, print_documents
from judging_app.services.print_jobs import PrintOrder
from ui.screens.papers.rows import PaperRow
from ui.tasks.runner import WHOLE, Cancelled, Progress, StoppedError
from ui.theme.phrase import phrase

WHO = "chair"
SHARE = 20
"""Of the whole work the drawing is a twentieth: a printer takes its time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundPapers:
    """`rows` by their keys; `order` says where the files of some go, and for which judges."""

    app: Application
    path: Path
    rows: Mapping[str, PaperRow]
    order: Callable[[Path, Sequence[PaperRow]], PrintOrder]
    who: str = WHO

    def draw(self, key: str, folder: Path, _progress: Progress, cancelled: Cancelled) -> Path:
        """Draw one paper, on no record yet."""
        app, order = self.app, self.order(folder, (self.rows[key],))
        with app.contest(self.path) as store:
            now = app.clock.now_ms()
            drawn = draw_documents(
                store, order, printer=app.printer, exchange=app.exchange, at_ms=now, cancelled=cancelled
            )
        if not drawn:
            raise StoppedError
        return drawn[0].path

    def settle(
        self, files: Mapping[str, Path], folder: Path, progress: Progress, cancelled: Cancelled
    ) -> Mapping[str, Path]:
        """Print the chosen papers as the command does, which checks the kept files and stands on record."""

        def told(what: str, permille: int) -> None:
            progress(phrase("Printing {name}", name=what), min(WHOLE, permille) // SHARE)

        wanted, app = [self.rows[key] for key in files], self.app
        with app.contest(self.path) as store:
            printed = print_documents(
                store,
                self.order(folder, wanted),
                printer=app.printer,
                exchange=app.exchange,
                scribe=app.scribe(self.who),
                progress=told,
                cancelled=cancelled,
            )
        if cancelled():
            raise StoppedError
        return {row.key: _of(row, printed) for row in wanted}


def _of(row: PaperRow, printed: Sequence[Printed]) -> Path:
    """The file of a paper; a judge's sheets end in the judge's code."""
    files = [one.path for one in printed if one.kind is row.kind]
    if row.kind is not Paper.SHEETS or row.judge is None:
        return files[0]
    return next(one for one in files if one.stem.endswith(f"-{file_name(row.judge)}"))
