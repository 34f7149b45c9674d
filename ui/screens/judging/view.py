"""The heart: entries, the clip, the rubric.

`build(sitting)`: a place of the judge's desk under the key `ui.tasks.sitting.JUDGING`.
"""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from ui.tasks.sitting import Sitting
from ui.widgets.host import Host


def build(sitting: Sitting) -> Callable[[Host], QWidget]:
    """The builder of the screen."""
    return lambda _host: QWidget()
