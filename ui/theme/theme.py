"""The look in use: follows the system's light or dark unless told otherwise, and a scale that can change at any time.

There is one `Theme` per application, made by the start of the program and found again with `theme()`.
"""

from enum import StrEnum
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontMetrics
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
        self._fonts: dict[str, QFont] = {}
        self._metrics: dict[str, QFontMetrics] = {}
        self._colours: dict[str, QColor] = {}
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
        if role not in self._fonts:
            self._fonts[role] = fonts.font(role, self.tokens, self.family)
        return self._fonts[role]

    def metrics(self, role: str) -> QFontMetrics:
        """The measures of the font of a role."""
        if role not in self._metrics:
            self._metrics[role] = QFontMetrics(self.font(role))
        return self._metrics[role]

    def colour(self, name: str) -> QColor:
        """A colour of the table by its name."""
        if name not in self._colours:
            self._colours[name] = QColor(self.tokens.colours.named(name))
        return self._colours[name]

    @Slot()
    def _follow(self) -> None:
        if self.mode is Mode.SYSTEM:
            self._apply()

    def _apply(self) -> None:
        self.tokens = Tokens(colours=DARK if self.dark() else LIGHT, scale=self.tokens.scale)
        self._fonts.clear()
        self._metrics.clear()
        self._colours.clear()
        self._app.setFont(self.font("body"))
        self._app.setPalette(style.palette(self.tokens.colours))
        self._app.setStyleSheet(style.fill(self._template, self.tokens))
        self.changed.emit()


def _held(scale: int) -> int:
    return min(MOST_SCALE, max(LEAST_SCALE, scale))


def theme() -> Theme:
    """The application's theme. Raises LookupError when the program has not made one yet."""
    return _theme_of(QApplication.instance())


@lru_cache(maxsize=1)
def _theme_of(app: QCoreApplication | None) -> Theme:
    """Looked for once: every line that is painted asks."""
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
