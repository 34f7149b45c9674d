"""The panel at the right: why an entry stands where it stands."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLayout, QVBoxLayout, QWidget

from ui.screens.standings.sheet_list import SheetList
from ui.screens.standings.sheets import Beside
from ui.screens.standings.why import JudgeLine, Why
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
        self.to_looks = Button(phrase("Does it hold if counted otherwise?"), kind="small", icon="compare")
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
        self._judge_parts: list[_JudgeParts] = []
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
            row(self.to_looks, None),
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
        self._show_judges(why.judges)
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

    def _show_judges(self, judges: Sequence[JudgeLine]) -> None:
        """Lines are kept while there are as many: walking down a long list makes no new ones."""
        if len(judges) != len(self._judge_parts):
            clear(self._judges)
            self._judge_parts = [_JudgeParts(self._judges, place) for place in range(len(judges))]
        for parts, line in zip(self._judge_parts, judges, strict=True):
            parts.show_line(line)

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


class _JudgeParts:
    """The parts of one judge's line: name, strip, total, note; told anew for each entry."""

    def __init__(self, lines: QGridLayout, place: int) -> None:
        self.name, self.strip, self.total = Elided("", "note"), PointStrip(), Label("", "note")
        self.note = Elided("", "small", "muted")
        self.total.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        fix(self.name, width=NAME_WIDTH)
        fix(self.strip, width=STRIP_WIDTH)
        fix(self.total, width=TOTAL_WIDTH)
        for across, part in enumerate((self.name, self.strip, self.total, self.note)):
            lines.addWidget(part, place, across)

    def show_line(self, line: JudgeLine) -> None:
        self.name.say(f"{line.judge} · {line.name}")
        self.strip.show_points(line.strip)
        self.total.say(line.total)
        self.total.set_tone("muted" if line.dropped else "")
        self.note.say(line.note)
