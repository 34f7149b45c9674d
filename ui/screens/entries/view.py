"""The list of entries: what is there, a list on its way in, one entry beside it.

`build(app, path, runner, changes)`: a place of the secretariat's desk.
"""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from judging_app.bootstrap import Application
from ui.dialogs.files import Filter, ask_file, ask_new_file
from ui.models.list_import_page import ListImportPage
from ui.models.listing import Listing
from ui.models.office import Office
from ui.models.table_card import TableCard
from ui.screens.entries.entry_panel import EntryPanel
from ui.screens.entries.importing import ENTRY_IMPORT
from ui.screens.entries.presenter import ALL, EntriesPresenter
from ui.screens.entries.rows import COLUMNS, EntriesShown, EntryRow
from ui.tasks.changes import Changes
from ui.tasks.runner import TaskRunner
from ui.theme.phrase import phrase
from ui.widgets.buttons import Button
from ui.widgets.contents import Contents
from ui.widgets.fields import Choice
from ui.widgets.frames import Card, Heading, Page
from ui.widgets.host import Host
from ui.widgets.layouts import clear, fix, row
from ui.widgets.locked import LockedNote
from ui.widgets.notices import EmptyState

LIST_FILES: Filter = (phrase("Lists"), "*.xlsx *.xls *.csv *.txt *.tsv")
NEW_FILE: Filter = (phrase("Excel spreadsheet"), "*.xlsx")
ROW_HEIGHT = 52


def build(app: Application, path: Path, runner: TaskRunner, changes: Changes) -> Callable[[Host], QWidget]:
    """The builder of the screen."""
    return lambda host: EntriesScreen(Office(app, path, runner, changes, host), changes)


class EntriesScreen(Page):
    """Fills `ui.screens.entries.presenter.EntriesView`."""

    def __init__(self, office: Office, changes: Changes) -> None:
        self.presenter = EntriesPresenter(self, office)
        self.action = Button(phrase("Import a list…"), icon="inbox")
        self.paste = Button(phrase("Paste rows"))
        self.export = Button(phrase("Export…"))
        self.undo = Button(phrase("Take the last list back"), icon="undo")
        self.locked = LockedNote()
        self.panel = EntryPanel()
        self.importing = ListImportPage(office, ENTRY_IMPORT)
        self._shown: EntriesShown | None = None
        self._blocks: tuple[tuple[str, str], ...] = ()
        self._undo = False
        self._choice = row()
        place = QWidget()
        place.setLayout(self._choice)
        card = TableCard(COLUMNS, phrase("Entries"), row_height=ROW_HEIGHT, extra=[place])
        self.list = Listing(card, self.panel, show=self._tell, same=lambda one: one.entry.code, spare=["block"])
        self.pages = Contents({"empty": self._empty(), "full": self.list, "import": self.importing})
        self._actions = QWidget()
        self._actions.setLayout(row(self.locked, self.undo, self.export, self.paste, self.action))
        super().__init__(Heading(phrase("Entries"), "", self._actions), self.pages)
        self.inner.setStretchFactor(self.pages, 1)
        self._wire(changes)

    def come_to_front(self) -> None:
        """Read the list again."""
        self.presenter.load()

    def take_files(self, paths: Sequence[Path]) -> bool:
        """Read a list that was dropped."""
        return not self._fixed() and self.importing.presenter.begin_files(paths)

    def leave(self) -> None:
        """Let go of what is under way."""
        self.presenter.leave()

    # ui.screens.entries.presenter.EntriesView

    def show_entries(self, shown: EntriesShown) -> None:
        """Show the list's head, or what to do where it is empty."""
        self._shown = shown
        self.heading.say(phrase("Entries"), shown.headline)
        self.locked.show_reason(phrase("Fixed since the packs were issued") if shown.begun else "")
        if shown.blocks != self._blocks:
            self._blocks = shown.blocks
            self._offer_blocks()
        self._turn()

    def show_rows(self, rows: Sequence[EntryRow]) -> None:
        """Show entries."""
        self.list.show_rows(rows, phrase("{count} entries", count=len(rows)))

    def end_editing(self) -> None:
        """What was edited is saved."""
        self.panel.end_editing()

    # inside

    def _wire(self, changes: Changes) -> None:
        for button in (self.action, self.empty_action):
            button.clicked.connect(self._ask)
        for button in (self.paste, self.empty_paste):
            button.clicked.connect(self._paste)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self, self._paste)
        self.export.clicked.connect(self._export)
        self.undo.clicked.connect(self.importing.presenter.undo)
        self.importing.opened.connect(self._turn)
        self.importing.closed.connect(self._turn)
        self.importing.undo_offered.connect(self._offer_undo)
        self.panel.trial_turned.connect(lambda: self._with_chosen(self.presenter.make_trial))
        self.panel.edited.connect(lambda made: self._with_chosen(lambda one: self.presenter.edit(one, made)))
        self.panel.put_out.connect(
            lambda state, why: self._with_chosen(lambda one: self.presenter.put_out(one, state, why))
        )
        self.panel.back_in.connect(lambda why: self._with_chosen(lambda one: self.presenter.take_back_in(one, why)))
        changes.changed.connect(self._changed)

    def _with_chosen(self, act: Callable[[EntryRow], object]) -> None:
        if (chosen := self.list.chosen()) is not None:
            act(chosen)

    def _changed(self, _names: object) -> None:
        if self.isVisible():
            self.presenter.load()

    def _fixed(self) -> bool:
        return self._shown is not None and bool(self._shown.begun)

    def _turn(self) -> None:
        """Show what there is to show: a list on its way in, the entries, or what to do first."""
        coming, full = bool(self.importing.shown), self._shown is not None and bool(self._shown.rows)
        self.pages.turn("import" if coming else "full" if full else "empty")
        for button in (self.action, self.paste):
            button.setVisible(full and not coming and not self._fixed())
        self.export.setVisible(full and not coming)
        self.undo.setVisible(self._undo and not coming and not self._fixed())

    def _offer_undo(self, offered: object) -> None:
        self._undo = bool(offered)
        self._turn()

    def _ask(self) -> None:
        ask_file(self, phrase("Import a list of entries"), [LIST_FILES], self.importing.presenter.begin)

    def _paste(self) -> None:
        if not self._fixed():
            self.importing.presenter.begin_pasted(QGuiApplication.clipboard().text())

    def _export(self) -> None:
        ask_new_file(self, phrase("Export the entries"), NEW_FILE, "bai-du-thi.xlsx", self.presenter.export)

    def _tell(self, chosen: EntryRow) -> None:
        if self._shown is not None:
            self.panel.show_entry(chosen, self._shown)

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
        self.empty_paste = Button(phrase("Paste rows"), shortcut="")
        acts = QWidget()
        acts.setLayout(row(self.empty_action, self.empty_paste))
        text = phrase(
            "Choose or drop an Excel or CSV file with one row for each entry, or copy the rows in Excel and paste them here. "
            "You see how each column is read before anything is taken in."
        )
        return Card(EmptyState("list", phrase("No entries yet"), text, acts))
