"""Notes at times of the clip: the list, and one line in which a note is written."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from judging_app.core.ids import CriterionKey
from judging_app.core.rubric import Rubric
from judging_app.core.score_sheet import Note
from ui.screens.judging.note_list import GAP, ROW, NoteList, NoteRow
from ui.theme.phrase import Words, phrase
from ui.theme.theme import px
from ui.widgets.clip_time import clock
from ui.widgets.fields import Choice, TextField
from ui.widgets.labels import Label
from ui.widgets.layouts import column, fix, row

NO_CRITERION = ""
CHOICE_WIDTH = 168


class NoteField(TextField):
    """`came` when a person comes to write, `left` on Escape."""

    came = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__(phrase("Note at this time of the clip"), phrase("Add a note…"))

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.came.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class NotesPanel(QWidget):
    """`added(note)`, `changed(old, new)`, `dropped(note)`, `jumped(note)`; `done` when writing is over."""

    added = Signal(object)
    changed = Signal(object, object)
    dropped = Signal(object)
    jumped = Signal(object)
    done = Signal()

    def __init__(self, rubric: Rubric, place: Callable[[], int], criterion: Callable[[], CriterionKey]) -> None:
        """`place` says where the clip stands, `criterion` which one is in hand."""
        super().__init__()
        self._names = {one.key: one.name for one in rubric.criteria}
        self._place, self._criterion = place, criterion
        self._old: Note | None = None
        self._at_ms: int | None = None
        self.list = NoteList()
        self.field = NoteField()
        self.tie = Choice(phrase("Criterion of the note"), self._ties())
        self._time = Label("", "note-strong", "accent")
        writing = row(self._time, gap=6)
        writing.addWidget(self.field, 1)
        writing.addWidget(self.tie)
        whole = column(gap="xs")
        whole.addWidget(self.list, 1000)
        whole.addLayout(writing)
        whole.addStretch(1)
        self.setLayout(whole)
        fix(self.tie, width=CHOICE_WIDTH)
        self._connect()
        self._rest()

    def show_notes(self, notes: Sequence[Note]) -> None:
        """Show the notes of a sheet."""
        self.list.show_notes([NoteRow(note=one, name=self._name(one.criterion)) for one in notes])
        self.list.setVisible(bool(notes))
        self.list.setMaximumHeight(len(notes) * px(ROW + GAP))

    def show_open(self, *, is_open: bool) -> None:
        """Let notes be written, or only read."""
        self.field.setEnabled(is_open)

    def write(self) -> None:
        """Begin a note at the place where the clip stands."""
        self._old = self._at_ms = None
        self.field.clear()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._came()

    def settle(self) -> None:
        """Keep a note that is being written."""
        text = self.field.text().strip()
        if self._at_ms is None:
            return
        if text and self._old is None:
            self.added.emit(self._note(text))
        elif text and self._old is not None and self._note(text) != self._old:
            self.changed.emit(self._old, self._note(text))
        self._rest()

    # inside

    def _connect(self) -> None:
        self.field.came.connect(self._came)
        self.field.left.connect(self._give_up)
        self.field.returnPressed.connect(self._keep)
        self.list.jumped.connect(self.jumped)
        self.list.drop_wanted.connect(self.dropped)
        self.list.change_wanted.connect(self._change)

    def _ties(self) -> tuple[tuple[str, Words], ...]:
        return ((NO_CRITERION, phrase("No criterion")), *self._names.items())

    def _name(self, key: CriterionKey | None) -> str:
        return self._names.get(key, "") if key else ""

    def _came(self) -> None:
        if self._at_ms is None:
            self._at_ms = self._place()
            self.tie.choose(self._criterion())
            self._show_writing()

    def _change(self, note: Note) -> None:
        if not self.field.isEnabled():
            return
        self._old, self._at_ms = note, note.at_ms
        self.field.setText(note.text)
        self.tie.choose(note.criterion or NO_CRITERION)
        self._show_writing()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_writing(self) -> None:
        self._time.say(clock(self._at_ms or 0))
        self._time.show()
        self.tie.show()

    def _note(self, text: str) -> Note:
        tie = self.tie.key()
        return Note(at_ms=self._at_ms or 0, text=text, criterion=CriterionKey(tie) if tie else None)

    def _keep(self) -> None:
        self.settle()
        self.done.emit()

    def _give_up(self) -> None:
        self._rest()
        self.done.emit()

    def _rest(self) -> None:
        self._old = self._at_ms = None
        self.field.clear()
        self._time.hide()
        self.tie.hide()
