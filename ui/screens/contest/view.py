"""The contest: its rules and its code, or a new one from the sample rules or a rules file.

`build(app, path, runner, changes)`: a place of the secretariat's desk.
`build_new(app, runner, changes, made)`: a place of its own while there is no contest file yet.
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from judging_app.bootstrap import Application
from ui.tasks.changes import Changes
from ui.tasks.runner import TaskRunner
from ui.widgets.host import Host


def build(app: Application, path: Path, runner: TaskRunner, changes: Changes) -> Callable[[Host], QWidget]:
    """The builder of the screen."""
    return lambda _host: QWidget()


def build_new(
    app: Application, runner: TaskRunner, changes: Changes, made: Callable[[Path], object]
) -> Callable[[Host], QWidget]:
    """The builder of the screen while there is no contest file yet; `made` is told the file of a new contest."""
    return lambda _host: QWidget()
