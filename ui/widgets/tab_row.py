"""A line of words of which one is chosen: what stands below it follows."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QWidget
from typing_extensions import override

from ui.theme.phrase import Words
from ui.theme.theme import colour, px, theme
from ui.widgets.layouts import row
from ui.widgets.painting import painting
from ui.widgets.speech import speak

HEIGHT, LINE = 28, 2


class Tab(QAbstractButton):
    """One choice: semibold over a line in the accent while it is chosen; `count` stands beside its words."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words, self._count = "", 0
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        speak(self, self._say, words)

    def show_count(self, count: int) -> None:
        """Show how many there are below; none is not shown."""
        self._count = count
        self._say(self._words)

    def _say(self, text: str) -> None:
        self._words = text
        self.setText(f"{text} ({self._count})" if self._count else text)
        self.setAccessibleName(self.text())
        self.updateGeometry()

    @override
    def sizeHint(self) -> QSize:
        self.setFont(theme().font("note-strong"))
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + px(2), px(HEIGHT))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        place = QRectF(self.rect())
        chosen = self.isChecked()
        with painting(self) as painter:
            painter.setFont(theme().font("note-strong" if chosen else "note"))
            painter.setPen(colour("text" if chosen or self.underMouse() else "muted"))
            painter.drawText(place, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), self.text())
            if chosen or self.hasFocus():
                height = px(LINE)
                line = QRectF(place.left(), place.bottom() - height, place.width(), height)
                painter.fillRect(line, colour("text" if self.hasFocus() else "accent"))


class TabRow(QWidget):
    """`chosen(key)` follows a person's choice; `tabs` are the choices by key."""

    chosen = Signal(str)

    def __init__(self, choices: Sequence[tuple[str, Words]]) -> None:
        super().__init__()
        self.tabs = {key: Tab(words) for key, words in choices}
        self._group = QButtonGroup(self)
        for key, tab in self.tabs.items():
            self._group.addButton(tab)
            tab.clicked.connect(lambda _checked=False, key=key: self.chosen.emit(key))
        self.setLayout(row(*self.tabs.values(), gap="l"))
        self.choose(choices[0][0])

    def choose(self, key: str) -> None:
        """Show a choice as chosen, without a signal."""
        self.tabs[key].setChecked(True)
