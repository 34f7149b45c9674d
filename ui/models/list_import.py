"""A list on its way in: from a file or the clipboard, over the question of its coding and the meaning of its columns, to a
preview, until a person takes it in or lets it be. Knows no Qt.
"""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from judging_app.core.vietnamese.legacy import Coding
from judging_app.ports.grid import Grid
from judging_app.ports.list_errors import CodePatternError
from judging_app.ports.storage import ContestStore
from judging_app.services.files import name_of
from judging_app.services.import_entries import Imported
from judging_app.services.list_reading import (
    LEFT_OUT,
    LOOKED_AT,
    Reading,
    headed,
    heads_of,
    missing,
    old_text,
    proposed,
    read_in,
    table_of,
)
from judging_app.services.take_ins import TakenIn, undo_take_in
from ui.models.list_rows import CodingAsked, Importing, ListColumn, ListShown, Plan, preview, todo
from ui.models.office import Office
from ui.tasks.runner import Cancelled, Progress, R
from ui.theme.phrase import Words, phrase

LIST_FILES = frozenset({".xlsx", ".xls", ".csv", ".txt", ".tsv"})


class ImportView(Protocol):
    """What shows a list on its way in."""

    def ask_coding(self, asked: CodingAsked) -> None: ...
    def show_list(self, shown: ListShown) -> None: ...
    def show_no_list(self) -> None: ...
    def offer_undo(self, *, offered: bool) -> None: ...


class ListImport:
    """One list at a time; nothing is changed in the contest before `take_in`."""

    def __init__(self, view: ImportView, office: Office, kind: Importing) -> None:
        self._view, self._office, self._kind = view, office, kind
        self._name: Words = ""
        self._grid = self._raw = Grid(rows=())
        self._reading = Reading(heads=0, columns=())
        self._codes = ""
        self._asked = 0
        self._taken: TakenIn | None = None

    def begin_files(self, paths: Sequence[Path]) -> bool:
        """Read the first list among the files; False where there is none."""
        lists = [path for path in paths if path.suffix.lower() in LIST_FILES]
        if lists:
            self.begin(lists[0])
        return bool(lists)

    def begin(self, path: Path) -> None:
        """Read a file."""
        tables = self._office.app.tables
        self._read(name_of(path), lambda: tables.grid(path))

    def begin_pasted(self, text: str) -> None:
        """Read what a spreadsheet put on the clipboard; blank text is no list."""
        tables = self._office.app.tables
        if text.strip():
            self._read(phrase("Pasted rows"), lambda: tables.pasted(text))

    def read_as(self, coding: Coding) -> None:
        """A person said how the text is coded; Unicode leaves it as it stands."""
        self._grid = read_in(self._raw, coding)
        self._propose()

    def take_heads_from(self, number: int) -> None:
        """Another row names the columns, or none (0)."""
        self._reading = headed(self._grid, self._kind.kind, number)
        self._plan()

    def let_column_be(self, place: int, key: str) -> None:
        """A column means something else, or nothing."""
        self._reading = self._reading.with_column(place, key)
        self._plan()

    def give_codes(self, pattern: str) -> None:
        """Give codes by this pattern to rows that have none; "" gives none."""
        if pattern.strip() != self._codes:
            self._codes = pattern.strip()
            self._plan()

    def give_up(self) -> None:
        """Leave the list; nothing was changed."""
        self._asked += 1
        self._view.show_no_list()

    def take_in(self) -> None:
        """Take the list in: all rows or none."""
        table, scribe, kind = table_of(self._grid, self._reading), self._office.scribe(), self._kind
        given = {"codes": self._codes} if kind.gives_codes else {}
        self._office.change(
            lambda unit: kind.take_in(unit, table=table, scribe=scribe, **given), {kind.changes}, self._taken_in
        )

    def undo(self) -> None:
        """Take the last list back."""
        taken, scribe = self._taken, self._office.scribe()
        if taken is not None:
            self._office.change(
                lambda unit: undo_take_in(unit, taken=taken, scribe=scribe), {self._kind.changes}, self._undone
            )

    def leave(self) -> None:
        """The screen goes away."""
        self._office.leave()

    # inside

    def _read(self, name: Words, read: Callable[[], Grid]) -> None:
        self._name, self._codes = name, ""

        def show(grid: Grid) -> None:
            self._grid = self._raw = grid
            found = old_text(grid)
            if found is None:
                self._propose()
            else:
                self._view.ask_coding(CodingAsked(name=name, found=found))

        self._work(lambda _store: read(), show)

    def _propose(self) -> None:
        self._reading = proposed(self._grid, self._kind.kind)
        self._plan()

    def _plan(self) -> None:
        lacking = missing(self._reading, self._kind.kind, codes=bool(self._codes))
        table, codes, kind = table_of(self._grid, self._reading), self._codes, self._kind
        given = {"codes": codes} if kind.gives_codes else {}

        def job(store: ContestStore) -> Plan | CodePatternError:
            if lacking:
                return Plan(rows=())
            try:
                with store.unit() as unit:
                    return kind.plan(unit, table=table, **given)
            except CodePatternError as error:
                return error

        self._work(job, lambda found: self._view.show_list(self._shown(found, lacking)))

    def _work(self, job: Callable[[ContestStore], R], done: Callable[[R], None]) -> None:
        """Do it away from the window; what was asked for before is not shown any more."""
        self._asked += 1
        asked = self._asked

        def act(store: ContestStore, _progress: Progress, _cancelled: Cancelled) -> R:
            return job(store)

        def show(found: R) -> None:
            if asked == self._asked:
                done(found)

        self._office.work(act, show, self._office.host.tell_error)

    def _shown(self, found: Plan | CodePatternError, lacking: tuple[str, ...]) -> ListShown:
        plan = found if isinstance(found, Plan) else Plan(rows=())
        columns = self._columns()
        return ListShown(
            name=self._name,
            columns=columns,
            heads=self._reading.heads,
            head_rows=tuple(row.number for row in self._grid.rows[:LOOKED_AT]),
            fields=tuple(self._kind.kind.columns),
            lacking=lacking,
            codes=self._codes,
            codes_wrong=found if isinstance(found, CodePatternError) else None,
            rows=preview(plan),
            todo=todo(plan, {one.key: one.head for one in columns if one.key != LEFT_OUT}),
        )

    def _columns(self) -> tuple[ListColumn, ...]:
        heads = heads_of(self._grid, self._reading)
        below = [row.cells for row in self._grid.rows if row.number > self._reading.heads]
        return tuple(
            ListColumn(
                place=place,
                head=heads[place],
                example=next((cells[place] for cells in below if place < len(cells) and cells[place]), ""),
                key=key,
            )
            for place, key in enumerate(self._reading.columns)
        )

    def _taken_in(self, done: Imported) -> None:
        self._taken = done.taken
        self._view.show_no_list()
        self._view.offer_undo(offered=True)
        self._office.host.tell("good", self._kind.told(done))

    def _undone(self, _none: None) -> None:
        self._taken = None
        self._view.offer_undo(offered=False)
        self._office.host.tell("good", phrase("The list was taken back: everything is as it was before it."))
