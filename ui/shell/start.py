"""Making the application and its window from plain values; `ui/__main__.py` adds the desks."""

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QScrollArea

from ui.messages import LANGUAGES, Language
from ui.shell.appearance import MODES
from ui.shell.exception_hook import ExceptionHook
from ui.shell.main_window import MainWindow
from ui.shell.remembered import Remembered
from ui.theme.theme import Mode, Theme
from ui.theme.tokens import LEAST_SCALE

APPLICATION = "judging-app"


@dataclass(frozen=True, slots=True, kw_only=True)
class WindowFiles:
    """Where the window finds and keeps things: data of the program, its remembered choices, the log."""

    resources: Path
    remembered: Path
    log: Path


def make_application(files: WindowFiles, arguments: Sequence[str] = ()) -> tuple[QApplication, Remembered]:
    """The application in the theme, language and scale that were used last; Vietnamese the first time."""
    app = QApplication([APPLICATION, *arguments])
    app.setApplicationName(APPLICATION)
    remembered = Remembered(files.remembered, app)
    dress(app, files.resources, remembered)
    QScrollArea().viewport()  # PySide gets to know all kinds of widgets at the first such question, which takes 10 ms
    return app, remembered


def dress(app: QApplication, resources: Path, remembered: Remembered) -> Theme:
    """Give an application its language and its look."""
    Language(app, resources / "i18n", remembered.one_of("language", LANGUAGES))
    mode = Mode(remembered.one_of("theme", MODES))
    made = Theme(app, resources, mode, remembered.number("scale", LEAST_SCALE))
    app.setWindowIcon(QIcon(str(resources / "icons" / "app.svg")))
    return made


def make_window(files: WindowFiles, remembered: Remembered) -> MainWindow:
    """The window, still without a desk and not shown; unexpected errors are told in it from now on."""
    window = MainWindow(remembered, files.log)
    ExceptionHook(window.tell_failure, window).install()
    return window


def run(app: QApplication, window: MainWindow) -> int:
    """Show the window until it is closed; the program's exit code."""
    window.show()
    code = app.exec()
    sys.excepthook = sys.__excepthook__
    return code
