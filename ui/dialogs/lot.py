"""Asking for the number drawn in the room, which decides ties by lot."""

from PySide6.QtWidgets import QWidget

from ui.dialogs.reason import ReasonDialog
from ui.theme.phrase import phrase


class LotDialog(ReasonDialog):
    """`given(str)` brings the number as typed."""

    def __init__(self, parent: QWidget) -> None:
        text = phrase(
            "Type the number that was drawn in the room, once, before anyone knows the outcome. It stays on record."
        )
        name = phrase("The number drawn")
        super().__init__(name, text, phrase("Record"), field=name, parent=parent)
