"""Theme, language and scale: chosen in the settings menu, used at once, remembered."""

from PySide6.QtWidgets import QMenu, QWidget

from ui.messages import LANGUAGES, language
from ui.shell.commands import LANGUAGE, SCALES, THEMES
from ui.shell.remembered import Remembered
from ui.theme.theme import Mode, theme
from ui.theme.tokens import LEAST_SCALE, SCALE_STEP
from ui.widgets.actions import build_choice, tick

MODES = tuple(mode.value for mode in Mode)


class Appearance:
    """The three choices and their submenus."""

    def __init__(self, owner: QWidget, remembered: Remembered) -> None:
        self._remembered = remembered
        spoken = language()
        self.menus: dict[str, QMenu] = {
            "theme": build_choice(owner, THEMES, theme().mode, self.use_theme),
            "language": build_choice(owner, LANGUAGE, spoken.code if spoken else "", self.use_language),
            "scale": build_choice(owner, SCALES, str(theme().tokens.scale), lambda scale: self.zoom(int(scale))),
        }

    def use_theme(self, key: str) -> None:
        """Follow the system, or be light or dark."""
        theme().use(Mode(key))
        self._remembered.put("theme", key)

    def use_language(self, key: str) -> None:
        """Speak another language."""
        if (spoken := language()) is not None and key in LANGUAGES:
            spoken.use(key)
            self._remembered.put("language", key)

    def zoom(self, scale: int) -> None:
        """Take another scale, per cent."""
        theme().zoom(scale)
        tick(self.menus["scale"], str(theme().tokens.scale))
        self._remembered.put("scale", theme().tokens.scale)

    def larger(self) -> None:
        """One step larger."""
        self.zoom(theme().tokens.scale + SCALE_STEP)

    def smaller(self) -> None:
        """One step smaller."""
        self.zoom(theme().tokens.scale - SCALE_STEP)

    def normal(self) -> None:
        """Back to 100 %."""
        self.zoom(LEAST_SCALE)
