"""Words that follow the language: what a widget was told to say is said again when the language changes."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Slot

from ui.messages import language, text_of
from ui.theme.phrase import Words


class Speaker(QObject):
    """The phrases of one widget, by the setter that shows each; lives as long as the widget."""

    def __init__(self, owner: QObject) -> None:
        super().__init__(owner)
        self._said: dict[str, tuple[Callable[[str], object], Words]] = {}
        if (spoken := language()) is not None:
            spoken.changed.connect(self.repeat)

    def say(self, setter: Callable[[str], object], words: Words) -> None:
        """Show the words now and after each change of language."""
        self._said[setter.__name__] = (setter, words)
        setter(text_of(words))

    @Slot()
    def repeat(self) -> None:
        """Say everything again in the language in use."""
        for setter, words in self._said.values():
            setter(text_of(words))


def speak(owner: QObject, setter: Callable[[str], object], words: Words) -> None:
    """Let a setter of `owner` (setText, setToolTip ...) show the words, now and in every later language."""
    found = owner.findChild(Speaker, options=Qt.FindChildOption.FindDirectChildrenOnly)
    (found or Speaker(owner)).say(setter, words)
