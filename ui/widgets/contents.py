"""One of several contents in the same place: what is empty, what is full."""

from collections.abc import Mapping

from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget


class Contents(QStackedWidget):
    """Contents by name; nothing is shown until `turn` names one."""

    def __init__(self, contents: Mapping[str, QWidget]) -> None:
        super().__init__()
        self._contents = dict(contents)
        self.addWidget(QWidget())
        for one in self._contents.values():
            self.addWidget(one)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.shown = ""

    def turn(self, name: str) -> None:
        """Show the content of that name; KeyError where there is none."""
        self.setCurrentWidget(self._contents[name])
        self.shown = name
