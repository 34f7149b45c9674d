"""How the judges marked: severity, agreement, habits. Knows no Qt."""

from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import Protocol

from judging_app.bootstrap import Application
from judging_app.services.paper_kinds import Paper
from judging_app.services.print_documents import draw_documents
from judging_app.services.print_jobs import NAMES, PrintOrder
from judging_app.services.print_record import record_printed
from judging_app.services.rounds import RoundView
from ui.models.closed_look import ClosedLook
from ui.screens.judges_report.rows import Report, report_of
from ui.tasks.runner import Cancelled, Progress, TaskRunner
from ui.tasks.to_print import PaperToPrint, ToPrint
from ui.theme.phrase import Words, phrase
from ui.widgets.cells import Dot

JUDGES_REPORT, WHO = "judges-report", "chair"


class ReportView(Protocol):
    """What the screen shows."""

    def show_shut(self, round: str) -> None: ...
    def show_report(self, report: Report) -> None: ...
    def tell_error(self, error: BaseException) -> None: ...
    def mark(self, place: str, dot: Dot, count: Words) -> None: ...


class ReportPresenter:
    """Works the statistics out beside the window."""

    def __init__(self, view: ReportView, app: Application, path: Path, runner: TaskRunner) -> None:
        self._view, self._app, self._path = view, app, path
        self._look = ClosedLook[Report](
            app, path, runner, report_of, shut=self._shut, found=self._show, failed=view.tell_error
        )

    def load(self) -> None:
        """Work them out again."""
        self._look.load()

    def look_early(self) -> None:
        """Show them while the round is open; that is written down."""
        self._look.look_early()

    def to_print(self) -> ToPrint:
        """The report on paper, for the print dialog."""
        return ToPrint(
            title=phrase("Print the report on the judges"),
            name=f"{NAMES[Paper.JUDGES]}.pdf",
            papers=[PaperToPrint(key=Paper.JUDGES.value, title=phrase("How the judges marked"))],
            draw=partial(_draw, self._app, self._path),
            settle=partial(_settle, self._app, self._path),
        )

    def leave(self) -> None:
        """The screen goes away."""
        self._look.leave()

    def _shut(self, view: RoundView) -> None:
        self._view.show_shut(view.round.name)
        self._view.mark(JUDGES_REPORT, Dot.NOT_BEGUN, "")

    def _show(self, report: Report) -> None:
        self._view.show_report(report)
        alarms = len(report.alarms)
        dot = Dot.BAD if alarms else Dot.WARN if report.early else Dot.DONE
        self._view.mark(JUDGES_REPORT, dot, str(alarms) if alarms else "")


def _draw(app: Application, path: Path, _key: str, folder: Path, _progress: Progress, _cancelled: Cancelled) -> Path:
    order = PrintOrder(out=folder, kinds=(Paper.JUDGES,))
    with app.contest(path) as store:
        (drawn,) = draw_documents(store, order, printer=app.printer, exchange=app.exchange, at_ms=app.clock.now_ms())
    return drawn.path


def _settle(
    app: Application, path: Path, files: Mapping[str, Path], _folder: Path, _progress: Progress, _cancelled: Cancelled
) -> Mapping[str, Path]:
    with app.contest(path) as store:
        record_printed(store, [one.name for one in files.values()], scribe=app.scribe(WHO))
    return files
