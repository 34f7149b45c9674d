"""Comparing a code by eye: the groups on the screen against the groups on paper or read aloud."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.dialogs.base import Dialog
from ui.theme.phrase import Words, phrase
from ui.widgets.buttons import Button
from ui.widgets.frames import Surfaced
from ui.widgets.labels import Label
from ui.widgets.layouts import grid

GROUPS, DIGITS, ACROSS = 6, 4, 3


def groups(code: str) -> tuple[str, ...]:
    """A code in groups of four digits, whatever stood between them. Raises ValueError unless there are six groups."""
    digits = "".join(letter for letter in code if letter.isdigit())
    if len(digits) != GROUPS * DIGITS:
        raise ValueError(code)
    return tuple(digits[start : start + DIGITS] for start in range(0, len(digits), DIGITS))


class ConfirmCodeDialog(Dialog):
    """Shows a code of six groups of four digits, large, and asks whether the other one is the same.

    `answered(True)` for the same, `answered(False)` for a different one; closing without an answer says nothing.
    """

    answered = Signal(bool)

    def __init__(self, title: Words, text: Words, code: str, parent: QWidget | None = None) -> None:
        different = Button(phrase("Different"), kind="danger")
        same = Button(phrase("The same, go on"), kind="primary")
        super().__init__(title, text, [self._shown(code)], [different, same], parent, width=520)
        different.clicked.connect(lambda: self._answer(same=False))
        same.clicked.connect(lambda: self._answer(same=True))
        same.setDefault(False)  # Enter alone must not say that two codes are the same
        different.setFocus()

    def _shown(self, code: str) -> QWidget:
        inner = grid(gap="l", margins="l")
        for place, digits in enumerate(groups(code)):
            label = Label(digits, "total")
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            inner.addWidget(label, place // ACROSS, place % ACROSS)
        made = Surfaced(inner, "soft")
        made.setAccessibleName(" ".join(groups(code)))
        return made

    def _answer(self, *, same: bool) -> None:
        self.answered.emit(same)
        self.accept()
