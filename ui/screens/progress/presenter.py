"""Whose sheets are in, and closing the round. Knows no Qt."""

from pathlib import Path
from typing import Protocol

from judging_app.core.ids import EntryCode, JudgeCode
from judging_app.ports.storage import ContestStore, ContestUnit
from judging_app.services.close_round import Closed, close_round, reopen_round
from judging_app.services.export_progress import export_progress
from judging_app.services.move_sheet import move_sheet, take_back_move
from judging_app.services.owed_papers import draw_owed
from judging_app.services.rounds import load_round
from ui.models.office import ROUND, Office
from ui.models.office_print import print_from
from ui.screens.progress.moving import Target, Wrong
from ui.screens.progress.rows import BlockRows, ProgressShown, progress_shown
from ui.tasks.runner import Cancelled, Progress
from ui.tasks.to_print import PaperToPrint
from ui.theme.phrase import phrase
from ui.widgets.matrix_values import MatrixRow

OWED = "phieu-con-thieu.pdf"


class ProgressView(Protocol):
    """What the screen shows."""

    def show_progress(self, shown: ProgressShown) -> None: ...
    def show_block(self, block: BlockRows, rows: tuple[MatrixRow, ...]) -> None: ...
    def ask_reason_to_close(self, missing: int) -> None: ...
    def ask_where_to(self, wrong: Wrong) -> None: ...


class ProgressPresenter:
    """Reads the matrix, keeps to one block and to gaps where wanted, closes and reopens."""

    def __init__(self, view: ProgressView, office: Office) -> None:
        self._view, self._office = view, office
        self._shown: ProgressShown | None = None
        self._block = ""
        self._gaps_only = False

    def load(self) -> None:
        """Read the round again."""
        self._office.look(progress_shown, self._show)

    def keep_to(self, block: str) -> None:
        """Show the entries of one block, of all where none is named."""
        self._block = block
        self._show_block()

    def keep_to_gaps(self, wanted: bool) -> None:
        """Show only entries for which a sheet is missing."""
        self._gaps_only = wanted
        self._show_block()

    def close(self) -> None:
        """Close the round; with sheets missing the chair's reason is asked for first."""
        shown = self._shown
        if shown is not None and shown.missing and not shown.conflicts:
            self._view.ask_reason_to_close(shown.missing)
        else:
            self.close_for("")

    def close_for(self, reason: str) -> None:
        """Close the round, with gaps for a reason."""
        scribe = self._office.scribe()

        def act(unit: ContestUnit) -> Closed:
            return close_round(unit, scribe=scribe, reason=reason)

        self._office.change(act, {ROUND}, self._closed)

    def reopen(self, reason: str) -> None:
        """Open a closed round again."""
        scribe = self._office.scribe()

        def act(unit: ContestUnit) -> object:
            return reopen_round(unit, scribe=scribe, reason=reason)

        self._office.change(act, {ROUND}, self._reopened)

    # a sheet for the wrong entry

    def move(self, entry: str, judge: str) -> None:
        """Ask where the sheet in hand belongs; what comes of it is shown first."""
        shown, pair = self._shown, (JudgeCode(judge), EntryCode(entry))
        if shown is None or not shown.sheets.movable(pair):
            return
        rows = {one.key: one.title for one in shown.blocks[0].rows}
        targets = tuple(
            Target(code=EntryCode(code), title=title, taken=(pair[0], EntryCode(code)) in shown.sheets.finished)
            for code, title in rows.items()
            if code != entry and (pair[0], EntryCode(code)) in shown.sheets.marks
        )
        if targets:
            name = next(one.tip for one in shown.columns if one.key == judge)
            self._view.ask_where_to(
                Wrong(
                    judge=pair[0],
                    name=str(name),
                    entry=pair[1],
                    title=rows[entry],
                    targets=targets,
                    closed=shown.closed,
                )
            )

    def move_to(self, wrong: Wrong, to: str, reason: str, *, swap: bool) -> None:
        """Let the sheet count for the right entry."""
        scribe = self._office.scribe()

        def act(unit: ContestUnit) -> object:
            return move_sheet(
                unit, judge=wrong.judge, entry=wrong.entry, to=EntryCode(to), reason=reason, scribe=scribe, swap=swap
            )

        words = phrase("The sheet for {entry} counts for {to}. That can be taken back.", entry=wrong.entry, to=to)
        self._office.change(act, {ROUND}, lambda _: self._office.host.tell("good", words))

    def move_back(self, entry: str, judge: str) -> None:
        """Let a sheet that was moved here count again for the entry that it was written for."""
        shown, pair = self._shown, (JudgeCode(judge), EntryCode(entry))
        move = None if shown is None else shown.sheets.moved.get(pair)
        if move is None:
            return
        scribe = self._office.scribe()
        words = phrase("The move was taken back: the sheet counts for {entry} again.", entry=move.entry)
        self._office.change(
            lambda unit: take_back_move(unit, move=move, scribe=scribe),
            {ROUND},
            lambda _: self._office.host.tell("soft", words),
        )

    def print_owed(self) -> None:
        """Print who owes what, as matters stand then."""
        app = self._office.app

        def draw(store: ContestStore, key: str, folder: Path) -> Path:
            out = folder / OWED
            draw_owed(store, out=out, printer=app.printer, at_ms=app.clock.now_ms())
            return out

        papers = [PaperToPrint(key="owed", title=phrase("Who owes what"))]
        print_from(self._office, papers, draw, title=phrase("Print who owes what"), name=OWED)

    def export(self, path: Path) -> None:
        """Write the table judge x entry as a spreadsheet."""
        tables = self._office.app.tables

        def act(store: ContestStore, _progress: Progress, _cancelled: Cancelled) -> int:
            with store.unit() as unit:
                return export_progress(load_round(unit), path=path, tables=tables)

        def told(count: int) -> None:
            words = phrase("{count} entries were written to {path}.", count=count, path=str(path))
            self._office.host.tell("good", words)

        self._office.work(act, told, self._office.host.tell_error)

    def leave(self) -> None:
        """The screen goes away."""
        self._office.leave()

    def _show(self, shown: ProgressShown) -> None:
        self._shown = shown
        self._view.show_progress(shown)
        self._show_block()

    def _show_block(self) -> None:
        if self._shown is None:
            return
        block = next((one for one in self._shown.blocks if one.key == self._block), self._shown.blocks[0])
        wanted = tuple(one for one in block.rows if one.key in block.gaps) if self._gaps_only else block.rows
        self._view.show_block(block, wanted)

    def _closed(self, closed: Closed) -> None:
        words = phrase(
            "The round is closed: {count} sheets count. The chair can look at the standings.", count=closed.sheets
        )
        self._office.host.tell("good", words)

    def _reopened(self, _status: object) -> None:
        self._office.host.tell("soft", phrase("The round is open again: files that come in now count."))
