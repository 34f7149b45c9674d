"""A judge hands in: what is missing, the score file, where it lies, the codes to read aloud.

`build(sitting)`: a place of the judge's desk under the key `ui.tasks.sitting.HANDING_IN`.
"""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from ui.tasks.sitting import Sitting
from ui.widgets.host import Host


def build(sitting: Sitting) -> Callable[[Host], QWidget]:
    """The builder of the screen."""
    return lambda _host: QWidget()
