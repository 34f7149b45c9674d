"""The panel of judges and its import.

`build(app, path, runner, changes)`: a place of the secretariat's desk.
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
