"""Buttons: one primary on a screen, the rest secondary; quiet ones look like links."""

from typing import Literal

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QAction, QIcon, QKeySequence, QPaintEvent
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QStylePainter, QToolButton, QWidget
from typing_extensions import override

from ui.theme.icons import icon as icon_of
from ui.theme.phrase import Words
from ui.theme.theme import px
from ui.widgets.labels import retone
from ui.widgets.layouts import Scaled
from ui.widgets.speech import speak

Kind = Literal["primary", "secondary", "quiet", "danger", "small"]
_INK = {"primary": "on_accent", "quiet": "accent", "danger": "bad", "small": "muted"}
ICON_SIZE, ICON_ROOM, SHORT_ROOM = 18, 4, 28
QT_ICON_GAP = 4
"""What Qt leaves between icon and words at any scale."""


def with_shortcut(tip: str, shortcut: str) -> str:
    """A tooltip that names the key: "Play or pause (Space)"."""
    shown = QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText)
    return f"{tip} ({shown})" if shown else tip


class Button(QPushButton):
    """A push button. Without words give `name`: what a screen reader says and the tooltip shows."""

    def __init__(
        self,
        words: Words = "",
        *,
        kind: Kind = "secondary",
        icon: str = "",
        name: Words = "",
        shortcut: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon, self._shortcut = icon, shortcut
        self.setProperty("kind", kind)
        self.setProperty("square", not words)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        speak(self, self.setText, words)
        speak(self, self._name, name or words)
        if shortcut:
            self.setShortcut(QKeySequence(shortcut))
        Scaled(self, self._draw_icon)

    def say(self, words: Words) -> None:
        """Show other words."""
        speak(self, self.setText, words)
        speak(self, self._name, words)

    def set_icon(self, name: str) -> None:
        """Take another icon of resources/icons, "" for none."""
        if name != self._icon:
            self._icon = name
            self._draw_icon()

    def set_kind(self, kind: Kind) -> None:
        """Become primary, secondary, quiet, danger or small."""
        retone(self, "kind", kind)
        self._draw_icon()

    def _name(self, text: str) -> None:
        self.setAccessibleName(text)
        shown = with_shortcut(text, self._shortcut)
        self.setToolTip(shown if self._shortcut or not self.text() else "")
        if self._shortcut:
            self.setShortcut(QKeySequence(self._shortcut))

    def _draw_icon(self) -> None:
        ink = _INK.get(self.property("kind"), "text")
        room = ICON_ROOM if self.text() else 0
        self.setIconSize(QSize(px(ICON_SIZE) + px(room), px(ICON_SIZE)))
        self.setIcon(icon_of(self._icon, ink, ICON_SIZE, room) if self._icon else QIcon())


class ShortButton(Button):
    """A button as wide as its place: words that are too long end in …, and stand whole in its name."""

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(px(SHORT_ROOM), super().minimumSizeHint().height())

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        inside = self.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, self)
        room = inside.width() - (0 if self.icon().isNull() else self.iconSize().width() + QT_ICON_GAP)
        option.text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        QStylePainter(self).drawControl(QStyle.ControlElement.CE_PushButton, option)


class ActionButton(QToolButton):
    """A button of an action: its icon (or its words where it has none), tooltip, state; presses it."""

    def __init__(self, action: QAction, *, words: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDefaultAction(action)
        icon_only = Qt.ToolButtonStyle.ToolButtonIconOnly
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon if words else icon_only)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        action.changed.connect(self._named)
        Scaled(self, self._sized)
        self._named()

    @Slot()
    def _named(self) -> None:
        self.setAccessibleName(self.defaultAction().text())

    def _sized(self) -> None:
        self.setIconSize(QSize(px(22), px(22)))


def button_of(action: QAction, kind: Kind = "secondary") -> Button:
    """A push button that triggers an action and follows its words and whether it can be used."""
    made = Button(action.text(), kind=kind, name=action.toolTip())
    made.clicked.connect(action.trigger)

    def follow() -> None:
        made.setText(action.text())
        made.setToolTip(action.toolTip())
        made.setEnabled(action.isEnabled())

    action.changed.connect(follow)
    follow()
    return made
