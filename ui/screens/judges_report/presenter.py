"""How the judges marked: severity, agreement, habits. Knows no Qt."""

from pathlib import Path
from typing import Protocol

from judging_app.bootstrap import Application
from judging_app.services.rounds import RoundView
from ui.models.closed_look import ClosedLook
from ui.screens.judges_report.rows import Report, report_of
from ui.tasks.runner import TaskRunner
from ui.theme.phrase import Words
from ui.widgets.cells import Dot

JUDGES_REPORT = "judges-report"


class ReportView(Protocol):
    """What the screen shows."""

    def show_shut(self, round: str) -> None: ...
    def show_report(self, report: Report) -> None: ...
    def tell_error(self, error: BaseException) -> None: ...
    def mark(self, place: str, dot: Dot, count: Words) -> None: ...


class ReportPresenter:
    """Works the statistics out beside the window."""

    def __init__(self, view: ReportView, app: Application, path: Path, runner: TaskRunner) -> None:
        self._view = view
        self._look = ClosedLook[Report](
            app, path, runner, report_of, shut=self._shut, found=self._show, failed=view.tell_error
        )

    def load(self) -> None:
        """Work them out again."""
        self._look.load()

    def look_early(self) -> None:
        """Show them while the round is open; that is written down."""
        self._look.look_early()

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
