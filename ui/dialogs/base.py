"""What dialogs share: a title, a body, buttons at the right; never a nested event loop (`open()`, then signals)."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QWidget
from typing_extensions import override

from ui.theme.phrase import Words
from ui.widgets.buttons import Button
from ui.widgets.labels import Label, Paragraph
from ui.widgets.layouts import Item, at_least, column, row
from ui.widgets.speech import speak


class Dialog(QDialog):
    """A quiet dialog upon its window. The last button is the one that Enter presses when it is primary."""

    def __init__(
        self,
        title: Words,
        text: Words,
        body: Sequence[Item],
        buttons: Sequence[Button],
        parent: QWidget | None = None,
        width: int = 480,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        speak(self, self.setWindowTitle, title)
        parts: list[Item] = [Label(title, "panel")]
        if text:
            parts.append(Paragraph(text, "body", "muted"))
        foot = row(None, *buttons)
        self._body = column(*parts, *body, foot, gap="l", margins="xl")
        self.setLayout(self._body)
        at_least(self, width=width)
        for button in buttons:
            button.setDefault(button.property("kind") == "primary")

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Take the height that the wrapped words need at this width."""
        super().showEvent(event)
        self.resize(self.width(), self._body.totalHeightForWidth(self.width()))
