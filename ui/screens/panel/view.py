"""The panel of judges and its import, conflicts of interest, and who marks what.

`build(app, path, runner, changes)`: a place of the secretariat's desk.
"""

from collections.abc import Callable, Sequence
from functools import cached_property
from pathlib import Path

from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from judging_app.bootstrap import Application
from ui.dialogs.files import Filter, ask_file, ask_new_file
from ui.models.list_import_page import ListImportPage
from ui.models.listing import Listing
from ui.models.office import Office
from ui.models.table_card import TableCard
from ui.screens.panel.assign_page import AssignPage
from ui.screens.panel.conflicts_page import ConflictsPage
from ui.screens.panel.filling import FillShown
from ui.screens.panel.importing import JUDGE_IMPORT
from ui.screens.panel.people_dialogs import EditDialog
from ui.screens.panel.presenter import PanelPresenter
from ui.screens.panel.rows import COLUMNS, JudgeRow, PanelShown, details_of
from ui.tasks.changes import Changes
from ui.tasks.runner import TaskRunner
from ui.theme.phrase import phrase
from ui.widgets.buttons import Button
from ui.widgets.contents import Contents
from ui.widgets.frames import Card, Heading, Page
from ui.widgets.host import Host
from ui.widgets.layouts import column, row
from ui.widgets.locked import LockedNote
from ui.widgets.notices import EmptyState
from ui.widgets.side_panel import SidePanel
from ui.widgets.tab_row import TabRow

LIST_FILES: Filter = (phrase("Lists"), "*.xlsx *.xls *.csv *.txt *.tsv")
NEW_FILE: Filter = (phrase("Excel spreadsheet"), "*.xlsx")
ROW_HEIGHT = 52
JUDGES, CONFLICTS, ASSIGN = "judges", "conflicts", "assign"


def build(app: Application, path: Path, runner: TaskRunner, changes: Changes) -> Callable[[Host], QWidget]:
    """The builder of the screen."""
    return lambda host: PanelScreen(Office(app, path, runner, changes, host), changes)


class PanelScreen(Page):
    """Fills `ui.screens.panel.presenter.PanelView`."""

    def __init__(self, office: Office, changes: Changes) -> None:
        self.presenter = PanelPresenter(self, office)
        self.action = Button(phrase("Import a panel…"), icon="inbox")
        self.paste = Button(phrase("Paste rows"))
        self.export = Button(phrase("Export…"))
        self.undo = Button(phrase("Take the last list back"), icon="undo")
        self.locked = LockedNote()
        self.importing = ListImportPage(office, JUDGE_IMPORT)
        self._shown: PanelShown | None = None
        self._undo = False
        self.card = TableCard(COLUMNS, phrase("Judges"), row_height=ROW_HEIGHT)
        self.edit = Button(phrase("Edit…"))
        self.panel = SidePanel(row(self.edit, None))
        self.list = Listing(
            self.card, self.panel, show=self._tell, same=lambda one: one.judge.code, spare=["entries", "recused"]
        )
        self.tabs = TabRow(
            [(JUDGES, phrase("Judges")), (CONFLICTS, phrase("Conflicts")), (ASSIGN, phrase("Assignment"))]
        )
        self.parts = Contents({JUDGES: self.list, CONFLICTS: lambda: self.conflicts, ASSIGN: lambda: self.assigning})
        self.parts.turn(JUDGES)
        self.pages = Contents({"empty": self._empty(), "full": self._full(), "import": self.importing})
        actions = QWidget()
        actions.setLayout(row(self.locked, self.undo, self.export, self.paste, self.action))
        super().__init__(Heading(phrase("Judges"), "", actions), self.pages)
        self.inner.setStretchFactor(self.pages, 1)
        self._wire(changes)

    @cached_property
    def conflicts(self) -> ConflictsPage:
        """Who may not judge what."""
        page = ConflictsPage(self.presenter)
        self.parts.put(CONFLICTS, page)
        if self._shown is not None:
            page.show_panel(self._shown)
        return page

    @cached_property
    def assigning(self) -> AssignPage:
        """Who judges what."""
        page = AssignPage(self.presenter)
        self.parts.put(ASSIGN, page)
        if self._shown is not None:
            page.show_assignment(self._shown.matrix)
        return page

    def come_to_front(self) -> None:
        """Read the panel again."""
        self.presenter.load()

    def take_files(self, paths: Sequence[Path]) -> bool:
        """Read a list that was dropped."""
        return not self._fixed() and self.importing.presenter.begin_files(paths)

    def leave(self) -> None:
        """Let go of what is under way."""
        self.presenter.leave()

    # ui.screens.panel.presenter.PanelView

    def show_panel(self, shown: PanelShown) -> None:
        """Show the judges, or what to do where there are none."""
        self.heading.say(phrase("Judges"), shown.headline)
        self._shown = shown
        self.locked.show_reason(phrase("Fixed since the packs were issued") if shown.begun else "")
        self.list.show_rows(shown.rows, phrase("{count} judges", count=len(shown.rows)))
        self.list.leave_out([] if shown.weighed else ["weight"])
        if self.parts.made(CONFLICTS):
            self.conflicts.show_panel(shown)
        self.tabs.tabs[CONFLICTS].show_count(sum(one.open for one in shown.conflicts))
        if self.parts.made(ASSIGN):
            self.assigning.show_assignment(shown.matrix)
        self._turn()

    def ask_reason_to_turn(self, entry: str, judge: str) -> None:
        """Packs are out: a change needs a reason."""
        self.assigning.ask_reason_to_turn(entry, judge)

    def ask_to_fill(self, shown: FillShown) -> None:
        """Show what would be drawn."""
        self.assigning.ask_to_fill(shown)

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
        self.edit.clicked.connect(self._ask_to_edit)
        self.tabs.chosen.connect(self.parts.turn)
        changes.changed.connect(self._changed)

    def _tell(self, chosen: JudgeRow) -> None:
        self.panel.show_details(chosen.judge.name, chosen.judge.code, details_of(chosen))
        self.edit.setVisible(not self._fixed())

    def _ask_to_edit(self) -> None:
        if (chosen := self.list.chosen()) is not None:
            dialog = EditDialog(chosen.judge, self)
            dialog.given.connect(self.presenter.edit)
            dialog.open()

    def _fixed(self) -> bool:
        return self._shown is not None and self._shown.begun

    def _turn(self) -> None:
        """Show what there is to show: a list on its way in, the panel, or what to do first."""
        coming, full = bool(self.importing.shown), self._shown is not None and bool(self._shown.rows)
        self.pages.turn("import" if coming else "full" if full else "empty")
        for button in (self.action, self.paste):
            button.setVisible(full and not coming and not self._fixed())
        self.export.setVisible(full and not coming)
        self.undo.setVisible(self._undo and not coming and not self._fixed())

    def _offer_undo(self, offered: object) -> None:
        self._undo = bool(offered)
        self._turn()

    def _changed(self, _names: object) -> None:
        if self.isVisible():
            self.presenter.load()

    def _ask(self) -> None:
        ask_file(self, phrase("Import a panel of judges"), [LIST_FILES], self.importing.presenter.begin)

    def _paste(self) -> None:
        if not self._fixed():
            self.importing.presenter.begin_pasted(QGuiApplication.clipboard().text())

    def _export(self) -> None:
        ask_new_file(self, phrase("Export the panel"), NEW_FILE, "ban-giam-khao.xlsx", self.presenter.export)

    def _full(self) -> QWidget:
        whole = column(row(self.tabs, None), gap="m")
        whole.addWidget(self.parts, 1)
        made = QWidget()
        made.setLayout(whole)
        return made

    def _empty(self) -> QWidget:
        self.empty_action = Button(phrase("Import a panel…"), kind="primary", icon="inbox")
        self.empty_paste = Button(phrase("Paste rows"))
        acts = QWidget()
        acts.setLayout(row(self.empty_action, self.empty_paste))
        text = phrase(
            "Choose or drop an Excel or CSV file with one row for each judge (code, name, role, office), or copy the rows in "
            "Excel and paste them here. You see how each column is read before anything is taken in."
        )
        return Card(EmptyState("people", phrase("No judges yet"), text, acts))
