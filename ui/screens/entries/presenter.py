"""The list of entries and its import. Knows no Qt."""

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from judging_app.core.entry import EntryState
from judging_app.ports.errors import RowsWrongError
from judging_app.ports.storage import ContestUnit
from judging_app.services.import_entries import Imported, import_entries
from judging_app.services.trial_entry import choose_trial
from ui.models.office import Office
from ui.screens.entries.rows import EntriesShown, EntryRow, entries_shown
from ui.tasks.steps import ENTRIES
from ui.theme.phrase import phrase

TABLES = frozenset({".xlsx", ".csv"})
ALL = ""


class EntriesView(Protocol):
    """What the screen shows."""

    def show_entries(self, shown: EntriesShown) -> None: ...
    def show_rows(self, rows: Sequence[EntryRow]) -> None: ...
    def show_problems(self, error: BaseException, file_name: str) -> None: ...
    def hide_problems(self) -> None: ...


class EntriesPresenter:
    """Reads the list, takes a table in, keeps to one block where wanted."""

    def __init__(self, view: EntriesView, office: Office) -> None:
        self._view, self._office = view, office
        self._shown: EntriesShown | None = None
        self._block = ALL

    def load(self) -> None:
        """Read the list again."""
        self._office.look(entries_shown, self._show)

    def keep_to(self, block: str) -> None:
        """Show the entries of one block, or of all where none is named."""
        self._block = block
        if self._shown is not None:
            self._view.show_rows(self._rows(self._shown))

    def take_files(self, paths: Sequence[Path]) -> bool:
        """Import the first table among the files; False where there is none."""
        tables = [path for path in paths if path.suffix.lower() in TABLES]
        if tables:
            self.take_in(tables[0])
        return bool(tables)

    def take_in(self, path: Path) -> None:
        """Import units and entries: all rows or none."""
        app, scribe = self._office.app, self._office.scribe()

        def act(unit: ContestUnit) -> Imported:
            return import_entries(unit, table=app.tables.read(path), scribe=scribe)

        def fail(error: Exception) -> None:
            if isinstance(error, RowsWrongError):
                self._view.show_problems(error, path.name)
            else:
                self._office.host.tell_error(error)

        self._view.hide_problems()
        self._office.change(act, {ENTRIES}, self._taken_in, fail)

    def make_trial(self, row: EntryRow) -> None:
        """Let all judges mark this entry first to get their bearings; the trial in hand is judged like the others again."""
        entry = row.entry
        chosen = None if entry.state is EntryState.TRIAL else entry.code
        scribe = self._office.scribe()

        def told(_none: None) -> None:
            words = phrase("Entry {code} is the trial: all judges mark it first, and it never counts.", code=entry.code)
            self._office.host.tell(
                "good", words if chosen else phrase("Entry {code} is judged like the others.", code=entry.code)
            )

        self._office.change(lambda unit: choose_trial(unit, entry=chosen, scribe=scribe), {ENTRIES}, told)

    def leave(self) -> None:
        """The screen goes away."""
        self._office.leave()

    def _taken_in(self, done: Imported) -> None:
        words = phrase(
            "The list was taken in: {added} entries are new, {changed} were changed.",
            added=done.added,
            changed=done.changed,
        )
        self._office.host.tell("good", words)

    def _show(self, shown: EntriesShown) -> None:
        self._shown = shown
        self._view.show_entries(shown)
        self._view.show_rows(self._rows(shown))

    def _rows(self, shown: EntriesShown) -> tuple[EntryRow, ...]:
        return tuple(row for row in shown.rows if self._block in {ALL, row.block_key})
