"""The panel at the right: why an entry stands where it stands."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLayout, QVBoxLayout, QWidget

from ui.screens.standings.sheet_list import SheetList
from ui.screens.standings.sheets import Beside
from ui.screens.standings.why import Why
from ui.theme.phrase import Words, phrase
from ui.widgets.buttons import Button
from ui.widgets.clip_preview import ClipPreview, PlayerMaker
from ui.widgets.frames import Surfaced, scrolling
from ui.widgets.indicators import PointStrip
from ui.widgets.labels import Elided, Label, Paragraph
from ui.widgets.layouts import clear, column, fix, grid, row
from ui.widgets.notices import FactList

WIDTH, NAME_WIDTH, STRIP_WIDTH, TOTAL_WIDTH = 384, 126, 60, 44


class WhyPanel(Surfaced):
    """Title, figures step by step, neighbours and ties in words, each judge's total."""

    def __init__(self, make_player: PlayerMaker) -> None:
        self.preview = ClipPreview(make_player)
        self.watch = Button(phrase("Watch the clip again"), icon="play", shortcut="P")
        self.sheets = SheetList()
        self._sheets_head = Label(phrase("Sheets, remarks and notes"), "strong")
        self._clip_at: tuple[str, int] = ("", 0)
        self.to_line = Button(phrase("Settle it in the work list"), kind="small", icon="list")
        self._open = Paragraph("", "note")
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
        read = (self._sheets_head, self.sheets)
        self._question = _held(column(self._open, row(self.to_line, None), gap="s"))
        parts = column(
            head,
            self._question,
            self._clip,
            self._facts,
            self._sentences,
            2,
            *judges,
            2,
            *rising,
            2,
            *read,
            None,
            margins="l",
        )
        self.reading = scrolling(Surfaced(parts, "panel"))
        self._playing = _held(row(None, self.preview, None, margins=("l", "l", "l", 0)))
        self._foot = _held(column(self.watch, margins=("l", "s", "l", "l")))
        whole = column(self._playing, gap=0, margins=1)
        whole.addWidget(self.reading, 1)
        whole.addWidget(self._foot)
        super().__init__(whole, "card")
        fix(self, width=WIDTH)
        self._put_away()
        self.watch.clicked.connect(self._watch)

    def show_why(self, why: Why) -> None:
        """Explain another entry."""
        self._title.say(why.title)
        self._below.say(why.below)
        self._clip.say(why.entry_title)
        self._facts.show_facts(why.facts)
        self._facts.setVisible(bool(why.facts))
        _say(self._sentences, why.sentences)
        self.show_rising(())
        self._put_away()
        self._judges_head.setVisible(bool(why.judges))
        clear(self._judges)
        _show_judges(self._judges, why)
        self.setAccessibleName(self._title.text())

    def show_question(self, words: Words) -> None:
        """What is open about the entry, "" where nothing is."""
        self._open.say(words)
        self._question.setVisible(bool(words))

    def show_rising(self, sentences: Sequence[Words]) -> None:
        """What it would take to pass the next place above; nothing until that is known."""
        _say(self._rising, sentences)
        self._rising_head.setVisible(bool(sentences))

    def show_beside(self, beside: Beside) -> None:
        """The sheets of the entry, and its clip where there is one to play."""
        self._clip_at = (beside.clip, beside.length_ms)
        self._foot.setVisible(bool(beside.clip))
        self.sheets.show_sheets(beside.sheets)
        for part in (self._sheets_head, self.sheets):
            part.setVisible(bool(beside.sheets))

    def _put_away(self) -> None:
        """Nothing of the entry before stays in sight until what stands beside this one is known."""
        self.preview.forget()
        for part in (self._playing, self._foot, self._sheets_head, self.sheets):
            part.hide()

    def _watch(self) -> None:
        """The clip takes the place of its button, so that one key begins and stops it."""
        self._foot.hide()
        self.preview.show_clip(*self._clip_at)
        self._playing.show()
        self.preview.toggle()
        self.preview.play.setFocus()


def _held(inner: QLayout) -> QWidget:
    """A layout that can be hidden as a whole, with its margins."""
    made = QWidget()
    made.setLayout(inner)
    return made


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
