"""The strip above a version that is being written: what it is, and the way to put it in force."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.dialogs.base import Dialog
from ui.theme.phrase import phrase
from ui.widgets.buttons import Button
from ui.widgets.frames import Surfaced
from ui.widgets.indicators import Icon
from ui.widgets.labels import Paragraph
from ui.widgets.layouts import row


class GiveUpDialog(Dialog):
    """Asks whether a version that is being written is to go; `accepted` where it is."""

    def __init__(self, parent: QWidget) -> None:
        keep, self.act = Button(phrase("Keep writing")), Button(phrase("Give it up"), kind="danger")
        text = phrase("What was changed in this version is lost. The rubric in force stays as it is.")
        super().__init__(phrase("Give up the new version"), text, [], [keep, self.act], parent)
        keep.clicked.connect(self.reject)
        self.act.clicked.connect(self.accept)
        keep.setFocus()


class WritingStrip(Surfaced):
    """Hidden where no version is being written."""

    look_wanted = Signal()

    def __init__(self) -> None:
        self._words = Paragraph("", "note")
        self.look = Button(phrase("What changes, and for whom…"))
        line = row(Icon("info", "accent"), gap="m", margins=("l", "s", "s", "s"))
        line.addWidget(self._words, 1)
        line.addWidget(self.look)
        super().__init__(line, "soft")
        self.look.clicked.connect(self.look_wanted)
        self.hide()

    def show_number(self, number: int) -> None:
        """Say which version is being written, 0 for none."""
        self.setVisible(bool(number))
        if number:
            self._words.say(
                phrase(
                    "You are writing version {number}. It is saved as you go; judges and sheets go by version {now} until you put it in "
                    "force.",
                    number=number,
                    now=number - 1,
                )
            )
