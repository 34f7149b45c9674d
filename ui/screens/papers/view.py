"""The papers of a closed round: a list, how each looks, all of them printed into a folder.

`build(app, path, runner, changes)`: a place of the chair's desk under the key "papers"; leads back to "standings".
"""

import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QStackedWidget, QWidget

from judging_app.bootstrap import Application
from judging_app.ports.documents import PageImage
from ui.dialogs.files import ask_folder
from ui.messages import has_sentence, sentence
from ui.models.columns import Column
from ui.models.row_table import RowTable
from ui.screens.papers.presenter import Drawn, PapersPresenter
from ui.screens.papers.preview import Preview
from ui.screens.papers.rows import PaperRow
from ui.screens.papers.sign_dialog import SignDialog
from ui.tasks.changes import Changes
from ui.tasks.runner import TaskRunner
from ui.theme.phrase import Words, phrase
from ui.widgets.buttons import Button
from ui.widgets.cells import Dot, Marked, TwoLines
from ui.widgets.fields import TextField
from ui.widgets.frames import Card, Heading, Page, Surfaced
from ui.widgets.host import Host, Prints
from ui.widgets.labels import Label, Paragraph, retone
from ui.widgets.layouts import column, fix, row
from ui.widgets.notices import EmptyState
from ui.widgets.pages import image_of
from ui.widgets.work import WorkLine

STANDINGS = "standings"
LEFT, PAPER_ROW = 300, 54

COLUMNS: tuple[Column[PaperRow], ...] = (
    Column(key="paper", heading=phrase("Paper"), value=lambda one: TwoLines(title=one.title, below=one.below)),
    Column(key="state", heading="", value=lambda one: Marked(dot=Dot.WARN) if one.problem else "", width=36),
)


def build(app: Application, path: Path, runner: TaskRunner, changes: Changes) -> Callable[[Host], QWidget]:
    """The builder of the screen."""
    return lambda host: PapersScreen(host, app, path, runner, changes)


class PapersScreen(Page):
    """Fills `ui.screens.papers.presenter.PapersView`."""

    def __init__(self, host: Host, app: Application, path: Path, runner: TaskRunner, changes: Changes) -> None:
        self._host, self._tools = host, (app, path, runner)
        self._folder = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        self._printed: Path | None = None
        self.out = Button(phrase("Print…"), kind="primary", icon="printer", shortcut="Ctrl+P")
        self.print = Button(phrase("Print all into a folder…"))
        self.folder = Button(phrase("Open the folder"), kind="quiet", icon="folder")
        self.work = WorkLine()
        self.table: RowTable[PaperRow] = RowTable(COLUMNS, PAPER_ROW)
        self.day = TextField(phrase("Date"), phrase("dd/mm/yyyy"))
        self.number = TextField(phrase("Number"), phrase("written by hand"))
        self.preview = Preview()
        self._stack = QStackedWidget()
        actions = QWidget()
        actions.setLayout(row(self.folder, self.print, self.out))
        super().__init__(Heading(phrase("Papers"), "", actions), self.work, self._stack)
        self._assemble()
        self.presenter = PapersPresenter(self, app, path, runner, Path(self._folder.name))
        self._wire(changes)

    def come_to_front(self) -> None:
        """Read which papers there are."""
        self.presenter.load()

    def leave(self) -> None:
        """Stop what is under way; what was drawn to be looked at is thrown away."""
        self.presenter.stop()
        self._folder.cleanup()

    # ui.screens.papers.presenter.PapersView

    def show_open(self, round: str) -> None:
        """The round is open: there is nothing to print."""
        self.heading.say(phrase("Papers"), round)
        self._stack.setCurrentIndex(0)
        for button in (self.print, self.out):
            button.hide()

    def show_papers(self, round: str, rows: Sequence[PaperRow]) -> None:
        """The list of papers."""
        self.heading.say(phrase("Papers"), phrase("{round} · {count} papers", round=round, count=len(rows)))
        kept = self.table.chosen()
        self.table.show_rows(rows)
        self._stack.setCurrentIndex(1)
        for button in (self.print, self.out):
            button.show()
        if not self.table.choose(lambda one: kept is not None and one.key == kept.key):
            self.table.choose(lambda _one: True)
        self._chosen(self.table.chosen())

    def show_drawing(self) -> None:
        """The paper is being drawn."""
        self.preview.show_words("document", phrase("The pages are being drawn…"))

    def show_drawn(self, drawn: Drawn) -> None:
        """The paper's pages."""
        self.preview.show_pages(drawn.pages, drawn.across, drawn.down)

    def show_problem(self, error: Exception) -> None:
        """Why the paper can't be printed yet."""
        if has_sentence(error):
            self.preview.show_words("warning", sentence(error), phrase("See the standings"))
        else:
            self._host.tell_error(error)

    def show_page(self, page: int, image: PageImage) -> None:
        """One page's picture."""
        self.preview.pages.show_page(page, image_of(image.width, image.height, image.pixels))

    def show_work(self, what: Words, permille: int, left: Words) -> None:
        """How far printing is."""
        self.work.show_work(what, permille, left)
        for button in (self.print, self.out):
            button.setEnabled(False)

    def show_idle(self) -> None:
        """Nothing is being printed."""
        self.work.hide()
        for button in (self.print, self.out):
            button.setEnabled(True)

    def show_wrong(self, *, day: bool, number: bool) -> None:
        """Show which field is not understood."""
        retone(self.day, "state", "bad" if day else "")
        retone(self.number, "state", "bad" if number else "")

    def tell_printed(self, folder: Path, count: int) -> None:
        """All papers lie in the folder."""
        self._printed = folder
        self.folder.show()
        self._host.tell("good", phrase("{count} papers were printed into {folder}.", count=count, folder=str(folder)))

    def tell_error(self, error: BaseException) -> None:
        """Hand an error on to the window."""
        self._host.tell_error(error)

    def mark(self, place: str, dot: Dot, count: Words) -> None:
        """Show the step's state in the rail."""
        self._host.mark(place, dot, count)

    # inside

    def _assemble(self) -> None:
        self.table.horizontalHeader().hide()
        self.table.setSortingEnabled(False)
        hint = Paragraph(phrase("Left empty, both are written by hand after signing."), "small", "muted")
        fields = row(
            column(Label(phrase("Date"), "small", "muted"), self.day, gap="xs"),
            column(Label(phrase("Number"), "small", "muted"), self.number, gap="xs"),
        )
        left = QWidget()
        listed = Surfaced(column(self.table, margins=1), "card")
        inner = column(gap="l")
        inner.addWidget(listed, 1)
        inner.addWidget(Card(fields, hint))
        left.setLayout(inner)
        fix(left, width=LEFT)
        body = row(gap="l")
        body.addWidget(left)
        body.addWidget(self.preview, 1)
        whole = QWidget()
        whole.setLayout(body)
        self._stack.addWidget(Card(self._open_state()))
        self._stack.addWidget(whole)
        self.inner.setStretchFactor(self._stack, 1)
        self.folder.hide()

    def _open_state(self) -> EmptyState:
        back = Button(phrase("Go to the standings"))
        back.clicked.connect(self._back)
        text = phrase("Papers are printed from a closed round, so that what is signed can't change any more.")
        return EmptyState("lock", phrase("The round is still open"), text, back)

    def _wire(self, changes: Changes) -> None:
        self.table.row_chosen.connect(self._chosen)
        self.preview.pages.page_wanted.connect(self.presenter.wanted)
        self.preview.open_wanted.connect(self._open_reader)
        self.preview.settle_wanted.connect(self._back)
        self.preview.sign.clicked.connect(self._sign)
        self.day.editingFinished.connect(self._fill_in)
        self.number.editingFinished.connect(self._fill_in)
        self.work.stopped.connect(self.presenter.stop)
        self.print.clicked.connect(self._ask_folder)
        self.out.clicked.connect(self._print_out)
        self.folder.clicked.connect(self._open_folder)
        changes.changed.connect(self._changed)

    def _chosen(self, chosen: PaperRow | None) -> None:
        if chosen is not None:
            self.preview.show_title(chosen.title)
            self.presenter.choose(chosen)

    def _fill_in(self) -> None:
        self.presenter.fill_in(self.day.text(), self.number.text())

    def _print_out(self) -> None:
        self._fill_in()
        if isinstance(self._host, Prints):
            self._host.print_papers(self.presenter.to_print())

    def _ask_folder(self) -> None:
        self._fill_in()
        start = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        ask_folder(self, phrase("Where to print the papers"), self.presenter.print_all, Path(start))

    def _open_folder(self) -> None:
        if self._printed is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._printed)))

    def _open_reader(self) -> None:
        if (pdf := self.presenter.pdf()) is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(pdf)))

    def _sign(self) -> None:
        if (pdf := self.presenter.pdf()) is not None:
            start = self._printed or Path(
                QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
            )
            sign = SignDialog(self._host, *self._tools, pdf, start, self)
            sign.open()

    def _back(self) -> None:
        self._host.go(STANDINGS)

    def _changed(self, names: frozenset[str]) -> None:
        if names and self.isVisible():
            self.presenter.load()
