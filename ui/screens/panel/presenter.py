"""The panel of judges and its import. Knows no Qt."""

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from judging_app.ports.errors import RowsWrongError
from judging_app.ports.storage import ContestUnit
from judging_app.services.import_entries import Imported
from judging_app.services.import_judges import import_judges
from ui.models.office import Office
from ui.screens.panel.rows import PanelShown, panel_shown
from ui.tasks.steps import PANEL
from ui.theme.phrase import phrase

TABLES = frozenset({".xlsx", ".csv"})


class PanelView(Protocol):
    """What the screen shows."""

    def show_panel(self, shown: PanelShown) -> None: ...
    def show_problems(self, error: BaseException, file_name: str) -> None: ...
    def hide_problems(self) -> None: ...


class PanelPresenter:
    """Reads the panel, takes a table in."""

    def __init__(self, view: PanelView, office: Office) -> None:
        self._view, self._office = view, office

    def load(self) -> None:
        """Read the panel again."""
        self._office.look(panel_shown, self._view.show_panel)

    def take_files(self, paths: Sequence[Path]) -> bool:
        """Import the first table among the files; False where there is none."""
        tables = [path for path in paths if path.suffix.lower() in TABLES]
        if tables:
            self.take_in(tables[0])
        return bool(tables)

    def take_in(self, path: Path) -> None:
        """Import judges: all rows or none."""
        app, scribe = self._office.app, self._office.scribe()

        def act(unit: ContestUnit) -> Imported:
            return import_judges(unit, table=app.tables.read(path), scribe=scribe)

        def fail(error: Exception) -> None:
            if isinstance(error, RowsWrongError):
                self._view.show_problems(error, path.name)
            else:
                self._office.host.tell_error(error)

        self._view.hide_problems()
        self._office.change(act, {PANEL}, self._taken_in, fail)

    def leave(self) -> None:
        """The screen goes away."""
        self._office.leave()

    def _taken_in(self, done: Imported) -> None:
        words = phrase(
            "The panel was taken in: {added} judges are new, {changed} were changed.",
            added=done.added,
            changed=done.changed,
        )
        self._office.host.tell("good", words)
