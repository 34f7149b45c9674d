"""What papers say besides results, as a form beside the pages that it changes."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from judging_app.core.papers import Papers
from judging_app.services.paper_kinds import Paper
from ui.dialogs.files import ask_files
from ui.models.office import Office
from ui.screens.papers.form_page import FormPage
from ui.screens.papers.form_presenter import FormPresenter
from ui.screens.papers.form_rows import PAPER_NAMES, FormShown
from ui.theme.phrase import phrase
from ui.widgets.buttons import Button
from ui.widgets.fields import Choice
from ui.widgets.frames import Surfaced, scrolling
from ui.widgets.indicators import Icon
from ui.widgets.labels import Paragraph
from ui.widgets.layouts import column, row

HEAD_END = 18
KEEP_MS = 1000
"""How long after the last key what was typed is kept."""


class PapersForm(QWidget):
    """Fills `ui.screens.papers.form_presenter.FormView`. `closed()`: back to the list of papers; `paper_chosen(Paper)`: the form of
    another one; `turned_to(key, row)`: a field has the focus.
    """

    closed = Signal()
    paper_chosen = Signal(object)
    turned_to = Signal(str, int)

    def __init__(self, office: Office, told: Callable[[Papers, str, int], None]) -> None:
        super().__init__()
        self.paper = Choice(phrase("Which paper"), [(one.value, name) for one, name in PAPER_NAMES.items()])
        self.undo = Button(kind="quiet", icon="undo", name=phrase("Take the last change back"), shortcut="Ctrl+Z")
        self.redo = Button(kind="quiet", icon="redo", name=phrase("Do it again"), shortcut="Ctrl+Y")
        self.done = Button(phrase("Done"), icon="check")
        self.page = FormPage(self)
        self.area = scrolling(self.page)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._note_words = Paragraph("", "small")
        note = row(gap="s", margins="s")
        note.addWidget(Icon("info", "accent", 18), 0, Qt.AlignmentFlag.AlignTop)
        note.addWidget(self._note_words, 1)
        self.note = Surfaced(note, "soft")
        self.note.hide()
        head = row(gap="xs", margins=(0, 0, HEAD_END, 0))
        head.addWidget(self.paper, 1)
        for button in (self.undo, self.redo, self.done):
            head.addWidget(button)
        inner = column(gap="m")
        inner.addLayout(head)
        inner.addLayout(column(self.note, margins=(0, 0, HEAD_END, 0)))
        inner.addWidget(self.area, 1)
        self.setLayout(inner)
        self._shown: FormShown | None = None
        self.presenter = FormPresenter(self, office, told)
        leave = QShortcut(QKeySequence("Escape"), self)
        leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        leave.activated.connect(self.close_form)
        self._keeper = QTimer(self, singleShot=True, interval=KEEP_MS)
        self._keeper.timeout.connect(self.presenter.keep)
        self.undo.clicked.connect(self.presenter.undo)
        self.redo.clicked.connect(self.presenter.redo)
        self.done.clicked.connect(self.close_form)
        self.paper.chosen.connect(lambda key: self.paper_chosen.emit(Paper(key)))

    # ui.screens.papers.form_presenter.FormView

    def show_form(self, shown: FormShown) -> None:
        """The fields of one paper; nothing is made before the form is looked at."""
        self._shown = shown
        if self.isVisible():
            self._show(shown)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._shown is not None:
            self._show(self._shown)

    def _show(self, shown: FormShown) -> None:
        self.paper.choose(shown.paper.value)
        self.note.setVisible(bool(shown.note))
        self._note_words.say(shown.note)
        self.undo.setEnabled(shown.can_undo)
        self.redo.setEnabled(shown.can_redo)
        self.page.show_fields(shown.fields)

    def keep_soon(self) -> None:
        """Keep what was typed once nothing more is."""
        self._keeper.start()

    # what a person does

    def focus_first(self) -> None:
        """Give the focus to the first field."""
        self.area.verticalScrollBar().setValue(0)
        self.paper.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_form(self) -> None:
        """Keep all and go back."""
        self.finish()
        self.closed.emit()

    def finish(self, then: Callable[[], None] = lambda: None) -> None:
        """Keep what is being typed now, then do something."""
        self._keeper.stop()
        self.presenter.settle(then)

    def take_file(self, path: Path) -> None:
        """Compare with the contest in a file."""
        self.presenter.take_earlier((path,))

    # ui.screens.papers.form_line.LineHears

    def typed(self, key: str, texts: Sequence[str], row: int) -> None:
        """Something stands in a field now."""
        self.presenter.type(key, texts, row)

    def left(self) -> None:
        """A field was left."""
        self.finish()

    def entered(self, key: str, row: int) -> None:
        """A field was turned to."""
        self.turned_to.emit(key, row)

    def reset(self, key: str) -> None:
        """The usual wording again."""
        self.presenter.reset(key)

    def file_wanted(self) -> None:
        """Choose earlier contests."""
        kinds = ((phrase("Contests"), "*.contest"),)
        ask_files(self, phrase("An earlier contest's file"), kinds, self._take_files)

    def left_out(self, contest: str) -> None:
        """Compare with that contest no more."""
        self.presenter.leave_out(contest)

    def _take_files(self, paths: Sequence[Path]) -> None:
        if paths:
            self.presenter.take_earlier(paths)
