"""The papers of a closed round: a list, how each looks, what they say besides results, all of them printed into a folder.

`build(app, path, runner, changes)`: a place of the chair's desk under the key "papers"; leads back to "standings". `build_for_office`:
the same at the secretariat's desk; leads back to "rounds".
"""

import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QStandardPaths, QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QStackedWidget, QWidget

from judging_app.bootstrap import Application
from judging_app.core.contest import Contest
from judging_app.core.papers import Papers
from judging_app.ports.documents import PageImage, Spot
from judging_app.services.paper_kinds import Paper
from ui.dialogs.files import ask_folder
from ui.messages import has_sentence, sentence
from ui.models.columns import Column
from ui.models.office import SECRETARIAT, Office
from ui.models.row_table import RowTable
from ui.screens.papers.form_presenter import CHANGED
from ui.screens.papers.form_rows import PAPER_NAMES
from ui.screens.papers.form_view import PapersForm
from ui.screens.papers.presenter import Drawn, PapersPresenter
from ui.screens.papers.preview import Preview
from ui.screens.papers.printing import WHO
from ui.screens.papers.rows import PaperRow
from ui.screens.papers.sign_dialog import SignDialog
from ui.tasks.changes import Changes
from ui.tasks.runner import TaskRunner
from ui.theme.phrase import Words, phrase
from ui.widgets.buttons import Button
from ui.widgets.cells import Dot, Marked, TwoLines
from ui.widgets.frames import Card, Heading, Page, Surfaced
from ui.widgets.host import Host, Prints
from ui.widgets.labels import Paragraph
from ui.widgets.layouts import column, fix, row
from ui.widgets.notices import EmptyState
from ui.widgets.pages import image_of
from ui.widgets.work import WorkLine

STANDINGS, ROUNDS = "standings", "rounds"
LEFT, FORM, PAPER_ROW = 300, 456, 54
REST_MS = 300
"""How long after the last key the paper is drawn anew."""

OPEN = phrase("Papers are printed from a closed round, so that what is signed can't change any more.")
COLUMNS: tuple[Column[PaperRow], ...] = (
    Column(key="paper", heading=phrase("Paper"), value=lambda one: TwoLines(title=one.title, below=one.below)),
    Column(key="state", heading="", value=lambda one: Marked(dot=Dot.WARN) if one.problem else "", width=36),
)


def build(app: Application, path: Path, runner: TaskRunner, changes: Changes) -> Callable[[Host], QWidget]:
    """The builder of the screen."""
    return lambda host: PapersScreen(host, app, path, runner, changes)


def build_for_office(app: Application, path: Path, runner: TaskRunner, changes: Changes) -> Callable[[Host], QWidget]:
    """The builder of the screen at the secretariat's desk."""
    return lambda host: PapersScreen(host, app, path, runner, changes, who=SECRETARIAT, back=ROUNDS)


class PapersScreen(Page):
    """Fills `ui.screens.papers.presenter.PapersView`."""

    def __init__(
        self,
        host: Host,
        app: Application,
        path: Path,
        runner: TaskRunner,
        changes: Changes,
        *,
        who: str = WHO,
        back: str = STANDINGS,
    ) -> None:
        self._host, self._tools = host, (app, path, runner)
        self._back_to, self._open, self._shown, self._sign_next = back, False, "", False
        self._folder = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        self._printed: Path | None = None
        self.out = Button(phrase("Print…"), kind="primary", icon="printer", shortcut="Ctrl+P")
        self.print = Button(phrase("Print all into a folder…"))
        self.folder = Button(phrase("Open the folder"), kind="quiet", icon="folder")
        self.work = WorkLine()
        self.table: RowTable[PaperRow] = RowTable(COLUMNS, PAPER_ROW)
        self.edit = Button(phrase("Edit what papers say"), icon="note", shortcut="F2")
        self.edit_early = Button(phrase("Edit what papers say"), icon="note")
        self.to_look_at = Paragraph("", "small", "muted")
        self.form = PapersForm(Office(app, path, runner, changes, host, who), self._words_changed)
        self.preview = Preview()
        self._left = QStackedWidget()
        self._stack = QStackedWidget()
        actions = QWidget()
        actions.setLayout(row(self.folder, self.print, self.out))
        super().__init__(Heading(phrase("Papers"), "", actions), self.work, self._stack)
        self._assemble()
        self.presenter = PapersPresenter(self, app, path, runner, Path(self._folder.name), who)
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self.presenter.draw_now)
        self._wire(changes)

    def come_to_front(self) -> None:
        """Read which papers there are."""
        self.presenter.load()

    def leave(self) -> None:
        """Stop what is under way; what was drawn to be looked at is thrown away."""
        self.form.presenter.leave()
        self.presenter.leave()
        self._folder.cleanup()

    def take_files(self, paths: Sequence[Path]) -> bool:
        """Earlier contests dropped on the form of the report."""
        contests = [path for path in paths if path.suffix == ".contest"]
        if not self.form.isVisible() or not contests:
            return False
        for path in contests:
            self.form.take_file(path)
        return True

    # ui.screens.papers.presenter.PapersView

    def show_open(self, round: str) -> None:
        """The round is open: there is nothing to print."""
        self.heading.say(phrase("Papers"), round)
        self._open = True
        for button in (self.print, self.out):
            button.hide()
        if self._left.currentWidget() is self.form:
            self._tell_open()
        else:
            self._stack.setCurrentIndex(0)

    def show_papers(self, round: str, rows: Sequence[PaperRow]) -> None:
        """The list of papers."""
        self.heading.say(phrase("Papers"), phrase("{round} · {count} papers", round=round, count=len(rows)))
        self._open = False
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
        self.preview.show_pages(drawn.pages, drawn.across, drawn.down, again=drawn.row == self._shown)
        self._shown = drawn.row
        if drawn.spot is not None:
            self.show_spot(drawn.spot)
        if self._sign_next:
            self._sign()

    def show_spot(self, spot: Spot) -> None:
        """Where what is being edited stands on the paper."""
        self.preview.show_spot(spot.page, spot.top, spot.bottom)

    def show_contest(self, contest: Contest, *, approved: bool, replaces: bool) -> None:
        """What papers say besides results."""
        self.form.presenter.take(contest, approved=approved, replaces=replaces)
        self._count_notes()

    def draw_soon(self) -> None:
        """Draw the paper in hand anew, once typing rests."""
        self._rest.start()

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
        hint = Paragraph(
            phrase("Agencies, legal bases, signer, numbers and dates, places of receipt, wording."), "small", "muted"
        )
        left = QWidget()
        listed = Surfaced(column(self.table, margins=1), "card")
        inner = column(gap="l")
        inner.addWidget(listed, 1)
        inner.addWidget(Card(self.edit, hint, self.to_look_at))
        left.setLayout(inner)
        self._left.addWidget(left)
        self._left.addWidget(self.form)
        fix(self._left, width=LEFT)
        body = row(gap="l")
        body.addWidget(self._left)
        body.addWidget(self.preview, 1)
        whole = QWidget()
        whole.setLayout(body)
        self._stack.addWidget(Card(self._open_state()))
        self._stack.addWidget(whole)
        self.inner.setStretchFactor(self._stack, 1)
        self.folder.hide()

    def _open_state(self) -> EmptyState:
        words = phrase("Go to the standings") if self._back_to == STANDINGS else phrase("Go to the rounds")
        back = Button(words)
        back.clicked.connect(self._back)
        both = QWidget()
        both.setLayout(row(back, self.edit_early))
        return EmptyState("lock", phrase("The round is still open"), OPEN, both)

    def _wire(self, changes: Changes) -> None:
        self.table.row_chosen.connect(self._chosen)
        self.preview.pages.page_wanted.connect(self.presenter.wanted)
        self.preview.open_wanted.connect(self._open_reader)
        self.preview.settle_wanted.connect(self._back)
        self.preview.sign.clicked.connect(self._sign)
        self.edit.clicked.connect(self.open_form)
        self.edit_early.clicked.connect(self.open_form)
        self.form.closed.connect(self.close_form)
        self.form.paper_chosen.connect(self._choose_kind)
        self.form.turned_to.connect(self.presenter.look_for)
        self.work.stopped.connect(self.presenter.stop)
        self.print.clicked.connect(self._ask_folder)
        self.out.clicked.connect(self._print_out)
        self.folder.clicked.connect(self._open_folder)
        changes.changed.connect(self._changed)

    def _chosen(self, chosen: PaperRow | None) -> None:
        if chosen is not None:
            self.preview.show_title(chosen.title)
            self.presenter.choose(chosen)

    def open_form(self) -> None:
        """Edit what the paper in hand says."""
        chosen = self.table.chosen()
        if not self._open and chosen is not None:
            self.form.presenter.choose(chosen.kind)
        self._left.setCurrentWidget(self.form)
        fix(self._left, width=FORM)
        self._stack.setCurrentIndex(1)
        if self._open:
            self._tell_open()
        self.form.focus_first()

    def close_form(self) -> None:
        """Back to the list of papers."""
        self._left.setCurrentIndex(0)
        fix(self._left, width=LEFT)
        self._count_notes()
        if self._open:
            self._stack.setCurrentIndex(0)
        else:
            self.table.setFocus()

    def _choose_kind(self, paper: Paper) -> None:
        self.form.presenter.choose(paper)
        if self._open:
            self.preview.show_title(PAPER_NAMES[paper])
        else:
            self.table.choose(lambda one: one.kind is paper)
            self._chosen(self.table.chosen())

    def _tell_open(self) -> None:
        self.preview.show_title("")
        self.preview.show_words("lock", OPEN)

    def _words_changed(self, papers: Papers, key: str, row: int) -> None:
        self.presenter.change_words(papers, key, row)

    def _count_notes(self) -> None:
        count = self.form.presenter.notes()
        self.to_look_at.say(phrase("{count} places to look at", count=count) if count else "")
        self.to_look_at.setVisible(count > 0)

    def _print_out(self) -> None:
        if isinstance(self._host, Prints):
            host = self._host
            self.form.finish(lambda: host.print_papers(self.presenter.to_print()))

    def _ask_folder(self) -> None:
        self.form.finish()
        start = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        ask_folder(self, phrase("Where to print the papers"), self._print_all, Path(start))

    def _print_all(self, folder: Path) -> None:
        self.form.finish(lambda: self.presenter.print_all(folder))

    def _open_folder(self) -> None:
        if self._printed is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._printed)))

    def _open_reader(self) -> None:
        if (pdf := self.presenter.pdf()) is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(pdf)))

    def _sign(self) -> None:
        """Sign what is kept: words that were typed just now are drawn first."""
        self._sign_next = not self.presenter.fresh
        if self._sign_next:
            self.form.finish()
        elif (pdf := self.presenter.pdf()) is not None:
            start = self._printed or Path(
                QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
            )
            sign = SignDialog(self._host, *self._tools, pdf, start, self)
            sign.open()

    def _back(self) -> None:
        self._host.go(self._back_to)

    def _changed(self, names: frozenset[str]) -> None:
        if names - {CHANGED} and self.isVisible():
            self.presenter.load()
