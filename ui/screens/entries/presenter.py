"""The list of entries and what a person does to single ones. Knows no Qt."""

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from judging_app.core.entry import EntryState
from judging_app.ports.storage import ContestStore, ContestUnit
from judging_app.services.edit_entry import edit_entry, edit_unit, put_out, take_back_in
from judging_app.services.export_lists import export_entries
from judging_app.services.trial_entry import choose_trial
from ui.models.office import Office
from ui.screens.entries.rows import Edited, EntriesShown, EntryRow, entries_shown
from ui.tasks.runner import Cancelled, Progress
from ui.tasks.steps import ENTRIES
from ui.theme.phrase import phrase

ALL = ""


class EntriesView(Protocol):
    """What the screen shows."""

    def show_entries(self, shown: EntriesShown) -> None: ...
    def show_rows(self, rows: Sequence[EntryRow]) -> None: ...
    def end_editing(self) -> None: ...


class EntriesPresenter:
    """Reads the list, keeps to one block where wanted, changes single entries, writes the list."""

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

    def export(self, path: Path) -> None:
        """Write the list as a spreadsheet that reads the same again."""
        tables = self._office.app.tables

        def act(store: ContestStore, _progress: Progress, _cancelled: Cancelled) -> int:
            with store.unit() as unit:
                return export_entries(unit, path=path, tables=tables)

        def told(count: int) -> None:
            self._office.host.tell(
                "good", phrase("{count} entries were written to {path}.", count=count, path=str(path))
            )

        self._office.work(act, told, self._office.host.tell_error)

    def edit(self, row: EntryRow, edited: Edited) -> None:
        """Give an entry another title or unit; its unit another name or block, for all its entries."""
        scribe, entry, own = self._office.scribe(), row.entry, row.own

        def act(unit: ContestUnit) -> None:
            if (edited.title, edited.unit, edited.authors) != (entry.title, entry.unit, entry.authors):
                edit_entry(
                    unit,
                    code=entry.code,
                    title=edited.title,
                    of_unit=edited.unit,
                    authors=edited.authors,
                    scribe=scribe,
                )
            if edited.unit == own.code and (edited.unit_name, edited.block) != (own.name, own.block):
                edit_unit(unit, code=own.code, name=edited.unit_name, block=edited.block, scribe=scribe)

        self._office.change(act, {ENTRIES}, lambda _none: self._view.end_editing())

    def put_out(self, row: EntryRow, state: EntryState, reason: str) -> None:
        """Withdraw or disqualify an entry for a reason."""
        code, scribe = row.entry.code, self._office.scribe()
        self._office.change(
            lambda unit: put_out(unit, code=code, state=state, reason=reason, scribe=scribe), {ENTRIES}, _nothing
        )

    def take_back_in(self, row: EntryRow, reason: str) -> None:
        """An entry that was put out is judged again."""
        code, scribe = row.entry.code, self._office.scribe()
        self._office.change(
            lambda unit: take_back_in(unit, code=code, reason=reason, scribe=scribe), {ENTRIES}, _nothing
        )

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

    def _show(self, shown: EntriesShown) -> None:
        self._shown = shown
        self._view.show_entries(shown)
        self._view.show_rows(self._rows(shown))

    def _rows(self, shown: EntriesShown) -> tuple[EntryRow, ...]:
        return tuple(row for row in shown.rows if self._block in {ALL, row.block_key})


def _nothing(_done: object) -> None:
    """The list is read again by itself."""
