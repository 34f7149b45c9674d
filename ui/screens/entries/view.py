"""The list of entries: what is there, and the import from a table.

`build(app, path, runner, changes)`: a place of the secretariat's desk.
"""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QWidget

from judging_app.bootstrap import Application
from judging_app.core.entry import EntryState
from ui.dialogs.files import Filter, ask_file
from ui.models.listing import Listing
from ui.models.office import Office
from ui.models.table_card import TableCard
from ui.screens.entries.presenter import ALL, EntriesPresenter
from ui.screens.entries.rows import COLUMNS, EntriesShown, EntryRow, details_of
from ui.tasks.changes import Changes
from ui.tasks.runner import TaskRunner
from ui.theme.phrase import phrase
from ui.widgets.buttons import Button
from ui.widgets.contents import Contents
from ui.widgets.fields import Choice
from ui.widgets.frames import Card, Heading, Page
from ui.widgets.host import Host
from ui.widgets.labels import Paragraph
from ui.widgets.layouts import clear, fix, row
from ui.widgets.locked import LockedNote
from ui.widgets.notices import EmptyState
from ui.widgets.problem_list import ProblemList
from ui.widgets.side_panel import SidePanel

TABLE_FILES: Filter = (phrase("Spreadsheets"), "*.xlsx *.csv")
ROW_HEIGHT = 52


def build(app: Application, path: Path, runner: TaskRunner, changes: Changes) -> Callable[[Host], QWidget]:
    """The builder of the screen."""
    return lambda host: EntriesScreen(Office(app, path, runner, changes, host), changes)


class EntriesScreen(Page):
    """Fills `ui.screens.entries.presenter.EntriesView`."""

    def __init__(self, office: Office, changes: Changes) -> None:
        self.presenter = EntriesPresenter(self, office)
        self.action = Button(phrase("Import a list…"), icon="inbox")
        self.locked = LockedNote()
        self.problems = ProblemList()
        self.trial = Button(phrase("Make it the trial"))
        self._about_trial = Paragraph(
            phrase(
                "All judges mark the trial first to get their bearings. It never counts. Chosen before packs are issued."
            ),
            "note",
            "muted",
        )
        self.panel = SidePanel(self._about_trial, row(self.trial, None))
        self._begun = False
        self._blocks: tuple[tuple[str, str], ...] = ()
        self._choice = row()
        place = QWidget()
        place.setLayout(self._choice)
        card = TableCard(COLUMNS, phrase("Entries"), row_height=ROW_HEIGHT, extra=[place])
        self.list = Listing(card, self.panel, show=self._tell, same=lambda one: one.entry.code, spare=["block"])
        self.pages = Contents({"empty": self._empty(), "full": self.list})
        actions = QWidget()
        actions.setLayout(row(self.locked, self.action))
        super().__init__(Heading(phrase("Entries"), "", actions), self.problems, self.pages)
        self.inner.setStretchFactor(self.pages, 1)
        self._wire(changes)

    def come_to_front(self) -> None:
        """Read the list again."""
        self.presenter.load()

    def take_files(self, paths: Sequence[Path]) -> bool:
        """Import a table that was dropped."""
        return self.presenter.take_files(paths)

    def leave(self) -> None:
        """Let go of what is under way."""
        self.presenter.leave()

    # ui.screens.entries.presenter.EntriesView

    def show_entries(self, shown: EntriesShown) -> None:
        """Show the list's head, or what to do where it is empty."""
        self.heading.say(phrase("Entries"), shown.headline)
        self.pages.turn("full" if shown.rows else "empty")
        self.action.setVisible(bool(shown.rows) and not shown.begun)
        self._begun = bool(shown.begun)
        self.locked.show_reason(phrase("Fixed since the packs were issued") if shown.begun else "")
        if shown.blocks != self._blocks:
            self._blocks = shown.blocks
            self._offer_blocks()

    def show_rows(self, rows: Sequence[EntryRow]) -> None:
        """Show entries."""
        self.list.show_rows(rows, phrase("{count} entries", count=len(rows)))

    def show_problems(self, error: BaseException, file_name: str) -> None:
        """List the rows of a file that must be mended."""
        self.problems.show_error(error, file_name)

    def hide_problems(self) -> None:
        """A new file is on its way in."""
        self.problems.hide()

    # inside

    def _wire(self, changes: Changes) -> None:
        self.action.clicked.connect(self._ask)
        self.empty_action.clicked.connect(self._ask)
        self.trial.clicked.connect(self._turn_trial)
        changes.changed.connect(self._changed)

    def _changed(self, _names: object) -> None:
        if self.isVisible():
            self.presenter.load()

    def _ask(self) -> None:
        ask_file(self, phrase("Import a list of entries"), [TABLE_FILES], self.presenter.take_in)

    def _tell(self, chosen: EntryRow) -> None:
        self.panel.show_details(chosen.entry.title, chosen.entry.code, details_of(chosen))
        is_trial = chosen.entry.state is EntryState.TRIAL
        self.trial.say(phrase("Trial no more") if is_trial else phrase("Make it the trial"))
        for part in (self.trial, self._about_trial):
            part.setVisible(not self._begun)

    def _turn_trial(self) -> None:
        if (chosen := self.list.chosen()) is not None:
            self.presenter.make_trial(chosen)

    def _offer_blocks(self) -> None:
        clear(self._choice)
        if len(self._blocks) < 2:
            return
        choice = Choice(phrase("Block"), [(ALL, phrase("All blocks")), *self._blocks])
        choice.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        fix(choice, width=248)
        choice.chosen.connect(self.presenter.keep_to)
        self._choice.addWidget(choice)

    def _empty(self) -> QWidget:
        self.empty_action = Button(phrase("Import a list…"), kind="primary", icon="inbox")
        text = phrase(
            "Choose or drop an Excel or CSV file with one row for each entry. Its first row names the columns: code, title, "
            "unit, block; clip file and day of receipt where known. Nothing is taken in while a row is wrong."
        )
        return Card(EmptyState("list", phrase("No entries yet"), text, self.empty_action))
