"""What a screen tells: an empty state with its one action, a banner with one or several problems, a list of facts."""

from collections.abc import Iterable, Sequence
from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from ui.theme.phrase import Words, phrase
from ui.widgets.buttons import Button
from ui.widgets.frames import Surfaced, hairline
from ui.widgets.indicators import Icon
from ui.widgets.labels import Label, Paragraph
from ui.widgets.layouts import Item, clear, column, fix, grid, row

BannerTone = Literal["good", "warn", "bad", "soft"]
_ICONS = {"good": "good", "warn": "warning", "bad": "bad", "soft": "info"}
_INKS = {"good": "good", "warn": "warn", "bad": "bad", "soft": "accent"}


class EmptyState(QWidget):
    """Nothing here yet: what belongs here, and the one action that brings it."""

    def __init__(self, icon: str, title: Words, text: Words, action: QWidget | None = None) -> None:
        super().__init__()
        inner = column(None, gap="m", margins="xl")
        for part in (Icon(icon, "muted", 40), Label(title, "panel"), self._centred(text), action):
            if part is not None:
                inner.addLayout(row(None, part, None))
        inner.addStretch(1)
        self.setLayout(inner)

    @staticmethod
    def _centred(text: Words) -> Paragraph:
        made = Paragraph(text, "body", "muted")
        made.setAlignment(Qt.AlignmentFlag.AlignCenter)
        fix(made, width=440)
        return made


class Banner(QFrame):
    """A message across the content; several problems stand in it as a list, each with a button where it leads somewhere."""

    problem_chosen = Signal(int)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._outer = column()
        self.setLayout(self._outer)
        self.hide()

    def tell(self, tone: BannerTone, words: Words, problems: Sequence[Words] = (), *, leads_on: bool = False) -> None:
        """Show a message; with `leads_on` each problem is a button that emits `problem_chosen` with its place in the list."""
        clear(self._outer)
        close = Button(kind="quiet", icon="close", name=phrase("Close this message"))
        close.clicked.connect(self.silence)
        head = row(Icon(_ICONS[tone], _INKS[tone]), gap="m")
        head.addWidget(Paragraph(words, "strong" if problems else "body"), 1)
        head.addWidget(close)
        lines = column(
            *self._problems(problems, leads_on=leads_on), gap="xs", margins=(20 if leads_on else 32, 0, 0, 4)
        )
        parts = (head, lines) if problems else (head,)
        self._outer.addWidget(Surfaced(column(*parts, gap=0, margins=("l", "xs", "xs", "xs")), tone))
        self.show()

    def silence(self) -> None:
        """Take the message away."""
        self.hide()
        self.closed.emit()

    def _problems(self, problems: Sequence[Words], *, leads_on: bool) -> list[Item]:
        if not leads_on:
            return [Paragraph(words) for words in problems]
        return [row(self._way(place, words), None) for place, words in enumerate(problems)]

    def _way(self, place: int, words: Words) -> Button:
        made = Button(words, kind="quiet", icon="chevron-right")
        made.clicked.connect(lambda: self.problem_chosen.emit(place))
        return made


Fact = tuple[Words, Words] | tuple[Words, Words, bool]


class FactList(QWidget):
    """Names at the left, values at the right, a hairline between; a third True makes the value stand out."""

    def __init__(self, facts: Iterable[Fact] = ()) -> None:
        super().__init__()
        self._rows: QVBoxLayout = column(gap=0)
        self.setLayout(self._rows)
        self.show_facts(facts)

    def show_facts(self, facts: Iterable[Fact]) -> None:
        """Show other facts."""
        clear(self._rows)
        for name, value, *strong in facts:
            self._rows.addLayout(self._line(name, value, strong=bool(strong and strong[0])))
            self._rows.addWidget(hairline())

    @staticmethod
    def _line(name: Words, value: Words, *, strong: bool) -> QGridLayout:
        made = grid(gap="s", margins=(0, 5, 0, 4))
        shown = Label(value, "strong" if strong else "body")
        shown.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        made.addWidget(Label(name, "note", "muted"), 0, 0)
        made.addWidget(shown, 0, 1)
        made.setColumnStretch(0, 1)
        return made
