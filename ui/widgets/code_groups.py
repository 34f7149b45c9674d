"""A code of groups of digits, large, to be compared by eye or read aloud."""

from PySide6.QtCore import Qt

from ui.widgets.frames import Surface, Surfaced
from ui.widgets.labels import Label
from ui.widgets.layouts import grid

ACROSS = 3


class CodeGroups(Surfaced):
    """Shows a code whose groups are parted by blanks; `across` groups stand on one line."""

    def __init__(self, code: str, *, across: int = ACROSS, surface: Surface = "soft", role: str = "total") -> None:
        inner = grid(gap="l", margins="l")
        super().__init__(inner, surface)
        self.setAccessibleName(code)
        for place, digits in enumerate(code.split()):
            label = Label(digits, role)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            inner.addWidget(label, place // across, place % across)
