"""The program with its window, from its files to its end."""

import logging
from collections.abc import Sequence
from pathlib import Path

from judging_app.bootstrap import Application
from judging_app.services.files import make_folder
from ui.shell.doors import Doors
from ui.shell.start import WindowFiles, make_application, make_window, run

LOG_FORM = "%(asctime)s %(levelname)s %(name)s: %(message)s"


def run_program(paths: Sequence[Path]) -> int:
    """Open the window on these files, or on the start, until it is closed; the exit code."""
    app = Application()
    files = window_files(app)
    keep_log(files.log)
    qt, remembered = make_application(files)
    window = make_window(files, remembered)
    doors = Doors(app, window)
    doors.show_start()
    doors.open_files([path.resolve() for path in paths])
    try:
        return run(qt, window)
    finally:
        doors.close()


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
