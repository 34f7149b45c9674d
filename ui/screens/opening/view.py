"""A judge opens a pack: contest, name and contest code, compared with the printed page; missing clips are named.

`build(app, pack, runner, opened)`: for a pack file that is only chosen yet. It is read through the runner; once its code
is confirmed, now or earlier, `opened(desk)` is called on the window's thread with the desk to show. Goes into a desk of
one place without a rail.

`build_known(sitting)`: the same facts of the pack in hand, as a place of the judge's desk.
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from judging_app.bootstrap import Application
from judging_app.services.open_pack import Desk
from ui.tasks.runner import TaskRunner
from ui.tasks.sitting import Sitting
from ui.widgets.host import Host


def build(
    app: Application, pack: Path, runner: TaskRunner, opened: Callable[[Desk], None]
) -> Callable[[Host], QWidget]:
    """The builder of the screen for a chosen pack file."""
    return lambda _host: QWidget()


def build_known(sitting: Sitting) -> Callable[[Host], QWidget]:
    """The builder of the screen for the pack in hand."""
    return lambda _host: QWidget()
