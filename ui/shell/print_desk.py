"""Opens the print dialog for any screen that has papers to print."""

from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtWidgets import QWidget

from judging_app.bootstrap import Application
from ui.dialogs.printing import PrintDialog
from ui.models.print_work import PrintTools
from ui.shell.main_window import MainWindow
from ui.tasks.print_client import HelperPrinters, Printers
from ui.tasks.runner import TaskRunner
from ui.tasks.to_print import ToPrint
from ui.theme.phrase import Words


class PrintDesk:
    """One for each window; what comes of a dialog is told by the window."""

    def __init__(self, app: Application, runner: TaskRunner, window: MainWindow) -> None:
        self._app, self._runner, self._window = app, runner, window
        self.printers: Printers = HelperPrinters()
        window.printing_wanted.connect(self.open)

    def open(self, wish: ToPrint) -> QWidget:
        """Ask what is to be printed, and print it."""
        app, folder = self._app, TemporaryDirectory(ignore_cleanup_errors=True)
        tools = PrintTools(
            pages=app.preview,
            printers=self.printers,
            runner=self._runner,
            keeps=self._window.remembered,
            clock=app.clock,
            folder=Path(folder.name),
        )
        dialog = PrintDialog(wish, tools, self._window)
        dialog.finished_with.connect(self._tell)
        dialog.failed.connect(self._window.tell_error)
        dialog.finished.connect(lambda _result: self._throw_away(folder))
        dialog.open()
        return dialog

    def _tell(self, words: Words) -> None:
        self._window.tell("good", words)

    def _throw_away(self, folder: "TemporaryDirectory[str]") -> None:
        """Beside the window: there may be hundreds of megabytes in it."""
        self._runner.run(lambda _progress, _cancelled: folder.cleanup(), lambda _none: None, self._window.tell_error)
