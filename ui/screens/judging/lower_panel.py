"""Below the clip, one of four: notes by time, the criterion in hand, one's own marks for it, a private note."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from judging_app.core.ids import CriterionKey
from judging_app.core.own_marks import OwnMark
from judging_app.core.rubric import Criterion, Rubric
from judging_app.core.score_sheet import Note
from ui.screens.judging.guidance import Guidance
from ui.screens.judging.notes_panel import NotesPanel
from ui.screens.judging.own_strip import OwnStrip
from ui.theme.phrase import phrase
from ui.theme.theme import px
from ui.widgets.clip_time import clock
from ui.widgets.fields import TextBox
from ui.widgets.labels import Label
from ui.widgets.layouts import Scaled, column, row
from ui.widgets.tab_row import TabRow

NOTES, CRITERION, OWN, PRIVATE = "notes", "criterion", "own", "private"
TABS = (
    (NOTES, phrase("Notes by time")),
    (CRITERION, phrase("Guidance")),
    (OWN, phrase("Own marks")),
    (PRIVATE, phrase("Private note")),
)
HEIGHT, LEAST = 196, 76

OwnMarks = Callable[[CriterionKey], Sequence[OwnMark]]


class LowerPanel(QWidget):
    """`notes`, `guidance`, `own` and `scratch` are what the tabs lead to."""

    shown = Signal(str)

    def __init__(self, rubric: Rubric, place: Callable[[], int], criterion: Callable[[], CriterionKey]) -> None:
        super().__init__()
        self.tabs = TabRow(TABS)
        self.notes = NotesPanel(rubric, place, criterion)
        self.guidance = Guidance()
        self.own = OwnStrip()
        self.scratch = TextBox(
            phrase("Private note"), phrase("Only for you: it stays on this laptop and is never handed in.")
        )
        self._hint = Label("", "small", "muted")
        self._stack = QStackedWidget()
        for part in (self.notes, self.guidance, self.own, self.scratch):
            self._stack.addWidget(part)
        whole = column(row(self.tabs, None, self._hint), gap=6)
        whole.addWidget(self._stack, 1)
        self.setLayout(whole)
        self.tabs.chosen.connect(self.show_part)
        Scaled(self, lambda: self.setMaximumHeight(px(HEIGHT)))

    def part(self) -> str:
        """The key of what is shown."""
        return TABS[self._stack.currentIndex()][0]

    def show_part(self, key: str) -> None:
        """Show one of the four."""
        self.tabs.choose(key)
        self._stack.setCurrentIndex([one for one, _ in TABS].index(key))
        self.shown.emit(key)

    def show_place(self, ms: int) -> None:
        """Say where a note would be written."""
        self._hint.say(phrase("N: note at {time}", time=clock(ms)))

    def show_notes(self, notes: Sequence[Note], *, is_open: bool) -> None:
        """Show the notes of a sheet."""
        self.notes.show_notes(notes)
        self.notes.show_open(is_open=is_open)
        self.tabs.tabs[NOTES].show_count(len(notes))

    def show_criterion(self, criterion: Criterion, mark: int | None, own: OwnMarks) -> None:
        """Show what the criterion in hand asks for, or what was given for it elsewhere: whichever is in sight."""
        if self.part() == CRITERION:
            self.guidance.show_criterion(criterion, mark)
        elif self.part() == OWN:
            self.own.show_marks(criterion, own(criterion.key), mark)

    def write_note(self) -> None:
        """Begin a note."""
        self.show_part(NOTES)
        self.notes.write()

    def write_scratch(self) -> None:
        """Write for oneself."""
        self.show_part(PRIVATE)
        self.scratch.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def settle(self) -> None:
        """Hand on what is being written."""
        self.notes.settle()
        self.scratch.settle()

    @override
    def hasHeightForWidth(self) -> bool:
        """The picture keeps its place whichever part is shown."""
        return False

    @override
    def sizeHint(self) -> QSize:
        return QSize(px(320), px(HEIGHT))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(px(160), px(LEAST))
