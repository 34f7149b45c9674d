"""The look in use: follows the system's light or dark unless told otherwise, and a scale that can change at any time.

There is one `Theme` per application, made by the start of the program and found again with `theme()`.
"""

from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QApplication, QStyleFactory

from ui.theme import fonts, style
from ui.theme.tokens import DARK, LEAST_SCALE, LIGHT, MOST_SCALE, Tokens


class Mode(StrEnum):
    """Whose wish the colours follow."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


_SCHEMES = {
    Mode.SYSTEM: Qt.ColorScheme.Unknown,
    Mode.LIGHT: Qt.ColorScheme.Light,
    Mode.DARK: Qt.ColorScheme.Dark,
}


class Theme(QObject):
    """Tokens in use, applied to the whole application; `changed` follows each change of colours or scale."""

    changed = Signal()

    def __init__(self, app: QApplication, resources: Path, mode: Mode = Mode.SYSTEM, scale: int = LEAST_SCALE) -> None:
        """Take `resources` as the folder that holds styles/ and icons/; `scale` is per cent, 100 to 200."""
        super().__init__(app)
        self._app = app
        self.resources = resources
        self._template = (resources / "styles" / "app.qss").read_text(encoding="utf-8")
        self.family = fonts.family()
        self.mode = mode
        self.tokens = Tokens(colours=LIGHT, scale=_held(scale))
        app.setStyle(QStyleFactory.create("Fusion"))
        app.styleHints().setColorScheme(_SCHEMES[mode])
        app.styleHints().colorSchemeChanged.connect(self._follow)
        self._apply()

    def use(self, mode: Mode) -> None:
        """Take light, dark, or what the system says."""
        self.mode = mode
        self._app.styleHints().setColorScheme(_SCHEMES[mode])
        self._apply()

    def zoom(self, scale: int) -> None:
        """Take another scale, per cent, held between 100 and 200."""
        self.tokens = Tokens(colours=self.tokens.colours, scale=_held(scale))
        self._apply()

    def dark(self) -> bool:
        """Whether the dark colours are in use."""
        if self.mode is Mode.SYSTEM:
            return self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return self.mode is Mode.DARK

    def font(self, role: str) -> QFont:
        """The font of a role of the type table (`ui.theme.tokens.TYPE`)."""
        return fonts.font(role, self.tokens, self.family)

    def colour(self, name: str) -> QColor:
        """A colour of the table by its name."""
        return QColor(self.tokens.colours.named(name))

    @Slot()
    def _follow(self) -> None:
        if self.mode is Mode.SYSTEM:
            self._apply()

    def _apply(self) -> None:
        self.tokens = Tokens(colours=DARK if self.dark() else LIGHT, scale=self.tokens.scale)
        self._app.setFont(self.font("body"))
        self._app.setPalette(style.palette(self.tokens.colours))
        self._app.setStyleSheet(style.fill(self._template, self.tokens))
        self.changed.emit()


def _held(scale: int) -> int:
    return min(MOST_SCALE, max(LEAST_SCALE, scale))


def theme() -> Theme:
    """The application's theme. Raises LookupError when the program has not made one yet."""
    app = QApplication.instance()
    found = app.findChild(Theme, options=Qt.FindChildOption.FindDirectChildrenOnly) if app else None
    if found is None:
        raise LookupError(Theme.__name__)
    return found


def px(size: int) -> int:
    """Pixels, at the scale in use, of a size of the 100 % drawing."""
    return theme().tokens.px(size)


def colour(name: str) -> QColor:
    """A colour in use by its name in the table."""
    return theme().colour(name)
