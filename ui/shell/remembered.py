"""What the window remembers from one time to the next: geometry, theme, language, scale, and what screens put there."""

from pathlib import Path

from PySide6.QtCore import QObject, QSettings


class Remembered:
    """A small ini file; a value that can't be used is as good as none."""

    def __init__(self, file: Path, parent: QObject | None = None) -> None:
        self._settings = QSettings(str(file), QSettings.Format.IniFormat, parent)

    def text(self, key: str, default: str = "") -> str:
        """A remembered text."""
        found = self._settings.value(key, default)
        return found if isinstance(found, str) else default

    def one_of(self, key: str, options: tuple[str, ...]) -> str:
        """A remembered choice; the first option where nothing usable was remembered."""
        found = self.text(key)
        return found if found in options else options[0]

    def number(self, key: str, default: int) -> int:
        """A remembered whole number."""
        found = self.text(key)
        return int(found) if found.isascii() and found.isdigit() else default

    def put(self, key: str, value: str | int) -> None:
        """Remember a value."""
        self._settings.setValue(key, str(value))

    def write(self) -> None:
        """Bring everything to the file now."""
        self._settings.sync()
