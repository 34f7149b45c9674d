"""The panel of judges and its import.

`build(app, path, runner, changes)`: a place of the secretariat's desk.
"""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QWidget

from judging_app.bootstrap import Application
from ui.dialogs.files import Filter, ask_file
from ui.models.office import Office
from ui.models.table_card import TableCard
from ui.screens.panel.presenter import PanelPresenter
from ui.screens.panel.rows import COLUMNS, PanelShown
from ui.tasks.changes import Changes
from ui.tasks.runner import TaskRunner
from ui.theme.phrase import phrase
from ui.widgets.buttons import Button
from ui.widgets.contents import Contents
from ui.widgets.frames import Card, Heading, Page
from ui.widgets.host import Host
from ui.widgets.layouts import row
from ui.widgets.locked import LockedNote
from ui.widgets.notices import EmptyState
from ui.widgets.problem_list import ProblemList

TABLE_FILES: Filter = (phrase("Spreadsheets"), "*.xlsx *.csv")
ROW_HEIGHT = 52


def build(app: Application, path: Path, runner: TaskRunner, changes: Changes) -> Callable[[Host], QWidget]:
    """The builder of the screen."""
    return lambda host: PanelScreen(Office(app, path, runner, changes, host), changes)


class PanelScreen(Page):
    """Fills `ui.screens.panel.presenter.PanelView`."""

    def __init__(self, office: Office, changes: Changes) -> None:
        self.presenter = PanelPresenter(self, office)
        self.action = Button(phrase("Import a panel…"), icon="inbox")
        self.locked = LockedNote()
        self.problems = ProblemList()
        self.card = TableCard(COLUMNS, phrase("Judges"), row_height=ROW_HEIGHT)
        self.pages = Contents({"empty": self._empty(), "full": self.card})
        actions = QWidget()
        actions.setLayout(row(self.locked, self.action))
        super().__init__(Heading(phrase("Judges"), "", actions), self.problems, self.pages)
        self.inner.setStretchFactor(self.pages, 1)
        self.action.clicked.connect(self._ask)
        self.empty_action.clicked.connect(self._ask)
        changes.changed.connect(self._changed)

    def come_to_front(self) -> None:
        """Read the panel again."""
        self.presenter.load()

    def take_files(self, paths: Sequence[Path]) -> bool:
        """Import a table that was dropped."""
        return self.presenter.take_files(paths)

    def leave(self) -> None:
        """Let go of what is under way."""
        self.presenter.leave()

    # ui.screens.panel.presenter.PanelView

    def show_panel(self, shown: PanelShown) -> None:
        """Show the judges, or what to do where there are none."""
        self.heading.say(phrase("Judges"), shown.headline)
        self.pages.turn("full" if shown.rows else "empty")
        self.action.setVisible(bool(shown.rows) and not shown.begun)
        self.locked.show_reason(phrase("Fixed since the packs were issued") if shown.begun else "")
        self.card.show_rows(shown.rows, phrase("{count} judges", count=len(shown.rows)))

    def show_problems(self, error: BaseException, file_name: str) -> None:
        """List the rows of a file that must be mended."""
        self.problems.show_error(error, file_name)

    def hide_problems(self) -> None:
        """A new file is on its way in."""
        self.problems.hide()

    # inside

    def _changed(self, _names: object) -> None:
        if self.isVisible():
            self.presenter.load()

    def _ask(self) -> None:
        ask_file(self, phrase("Import a panel of judges"), [TABLE_FILES], self.presenter.take_in)

    def _empty(self) -> QWidget:
        self.empty_action = Button(phrase("Import a panel…"), kind="primary", icon="inbox")
        text = phrase(
            "Choose or drop an Excel or CSV file with one row for each judge. Its first row names the columns: code, name, role "
            "(chair or member), office."
        )
        return Card(EmptyState("people", phrase("No judges yet"), text, self.empty_action))
