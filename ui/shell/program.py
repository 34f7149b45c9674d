"""The program with its window, from its files to its end."""

import logging
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QApplication

from judging_app.bootstrap import Application
from judging_app.services.files import make_folder
from ui.shell.doors import Doors
from ui.shell.main_window import MainWindow
from ui.shell.start import WindowFiles, make_application, make_window, run
from ui.tasks.collector import Collector

TURN_S = 0.00001
"""How soon a busy job lets the window's thread have its turn, seconds. Painting asks for it hundreds of times, so with Python's
own measure, 5 ms, one key beside a safety copy would take a third of a second."""
LOG_FORM = "%(asctime)s %(levelname)s %(name)s: %(message)s"


@dataclass(frozen=True, slots=True, kw_only=True)
class Program:
    """The parts of the running program. `doors` opens files at their desks."""

    qt: QApplication
    window: MainWindow
    doors: Doors
    collector: Collector

    def run(self) -> int:
        """Show the window until it is closed; the exit code."""
        try:
            return run(self.qt, self.window)
        finally:
            self.doors.close()
            self.collector.stop()


def run_program(paths: Sequence[Path]) -> int:
    """Open the window on these files, or on the start, until it is closed; the exit code."""
    program = make_program(Application())
    program.doors.open_files([path.resolve() for path in paths])
    return program.run()


def make_program(app: Application) -> Program:
    """The program at its start, its window not shown yet."""
    sys.setswitchinterval(TURN_S)
    files = window_files(app)
    keep_log(files.log)
    qt, remembered = make_application(files)
    window = make_window(files, remembered)
    doors = Doors(app, window)
    doors.show_start()
    return Program(qt=qt, window=window, doors=doors, collector=Collector(qt))


def window_files(app: Application) -> WindowFiles:
    """Where this person's window keeps its things."""
    data = app.settings.data
    return WindowFiles(resources=app.settings.resources, remembered=data / "window.ini", log=data / "judging-app.log")


def keep_log(path: Path) -> None:
    """Write warnings and failures of this run into a file. Raises CannotWriteError."""
    make_folder(path.parent)
    handler = logging.FileHandler(path, encoding="utf-8", delay=True)
    handler.setFormatter(logging.Formatter(LOG_FORM))
    logging.getLogger().addHandler(handler)
