"""One of several contents in the same place: what is empty, what is full."""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget


class Contents(QStackedWidget):
    """Contents by name; nothing is shown until `turn` names one. One that is given as its maker is made when it is first turned
    to: the others are there sooner.
    """

    def __init__(self, contents: Mapping[str, QWidget | Callable[[], QWidget]]) -> None:
        super().__init__()
        self._contents = dict(contents)
        self.addWidget(QWidget())
        for one in self._contents.values():
            if isinstance(one, QWidget):
                self.addWidget(one)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.shown = ""

    def made(self, name: str) -> bool:
        """Whether the content of that name is there already."""
        return isinstance(self._contents[name], QWidget)

    def turn(self, name: str) -> None:
        """Show the content of that name; KeyError where there is none."""
        content = self._contents[name]
        if not isinstance(content, QWidget):
            content = content()
            self.put(name, content)
        self.setCurrentWidget(content)
        self.shown = name

    def put(self, name: str, content: QWidget) -> None:
        """The content of that name is made now."""
        self._contents[name] = content
        self.addWidget(content)
