"""The panel at the right: why an entry stands where it stands."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ui.screens.standings.why import Why
from ui.theme.phrase import Words, phrase
from ui.widgets.frames import Surfaced, scrolling
from ui.widgets.indicators import PointStrip
from ui.widgets.labels import Elided, Label, Paragraph
from ui.widgets.layouts import clear, column, fix, grid
from ui.widgets.notices import FactList

WIDTH, NAME_WIDTH, STRIP_WIDTH, TOTAL_WIDTH = 384, 126, 60, 44


class WhyPanel(Surfaced):
    """Title, figures step by step, neighbours and ties in words, each judge's total."""

    def __init__(self) -> None:
        self._title = Label("", "panel")
        self._below = Paragraph("", "note", "muted")
        self._clip = Paragraph("", "note")
        self._facts = FactList()
        self._sentences, self._rising = column(gap="xs"), column(gap="xs")
        self._rising_head = Label(phrase("What it would take to rise"), "strong")
        self._judges_head = Label(phrase("Each judge"), "strong")
        self._judges = grid(gap="s")
        self._judges.setColumnStretch(3, 1)
        head = column(self._title, self._below, gap=0)
        judges = (self._judges_head, self._judges)
        rising = (self._rising_head, self._rising)
        parts = column(head, self._clip, self._facts, self._sentences, 2, *judges, 2, *rising, None, margins="l")
        super().__init__(column(scrolling(Surfaced(parts, "panel")), margins=1), "card")
        fix(self, width=WIDTH)

    def show_why(self, why: Why) -> None:
        """Explain another entry."""
        self._title.say(why.title)
        self._below.say(why.below)
        self._clip.say(why.entry_title)
        self._facts.show_facts(why.facts)
        self._facts.setVisible(bool(why.facts))
        _say(self._sentences, why.sentences)
        self.show_rising(())
        self._judges_head.setVisible(bool(why.judges))
        clear(self._judges)
        _show_judges(self._judges, why)
        self.setAccessibleName(self._title.text())

    def show_rising(self, sentences: Sequence[Words]) -> None:
        """What it would take to pass the next place above; nothing until that is known."""
        _say(self._rising, sentences)
        self._rising_head.setVisible(bool(sentences))


def _say(lines: QVBoxLayout, sentences: Sequence[Words]) -> None:
    clear(lines)
    for words in sentences:
        lines.addWidget(Paragraph(words))


def _show_judges(lines: QGridLayout, why: Why) -> None:
    for place, line in enumerate(why.judges):
        name = Elided(f"{line.judge} · {line.name}", "note")
        strip = PointStrip(line.strip)
        total = Label(line.total, "note", "muted" if line.dropped else "")
        total.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        fix(name, width=NAME_WIDTH)
        fix(strip, width=STRIP_WIDTH)
        fix(total, width=TOTAL_WIDTH)
        parts: Sequence[QWidget] = (name, strip, total, Elided(line.note, "small", "muted"))
        for across, part in enumerate(parts):
            lines.addWidget(part, place, across)
