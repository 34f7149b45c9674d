"""The chair's work list: what is open before approval, settled, waived, opened again. Knows no Qt."""

from collections.abc import Callable, Sequence
from typing import Protocol

from judging_app.core.beside import ChairOrder, in_force
from judging_app.core.ids import EntryCode, JudgeCode
from judging_app.ports.storage import ContestUnit
from judging_app.services.count_twice import counted_twice
from judging_app.services.draw_lot import draw_lot
from judging_app.services.rounds import RoundView
from judging_app.services.settle import order_tie, settle_divergence, take_back_order, take_back_settlement
from judging_app.services.work_list import take_back_waiver, waive, work_list
from ui.models.office import ROUND, Office
from ui.screens.work_list.rows import WorkRow, WorkShown, work_shown
from ui.tasks.steps import APPROVING, WORK_LIST
from ui.theme.phrase import Words, phrase
from ui.widgets.cells import Dot


class WorkListView(Protocol):
    """What the screen shows."""

    def show_shut(self, round: str) -> None: ...
    def show_work(self, shown: WorkShown) -> None: ...


class WorkListPresenter:
    """Reads the work list of the round in hand and settles what stands in it; a round that is open shows nothing."""

    def __init__(self, view: WorkListView, office: Office) -> None:
        self._view, self._office = view, office

    def load(self) -> None:
        """Read the list again."""
        self._office.look(self._read, self._show)

    def order(self, entries: Sequence[EntryCode], reason: str) -> None:
        """The chair's word on a tie, best first."""
        scribe = self._office.scribe()
        self._change(
            lambda unit: order_tie(unit, entries=entries, reason=reason, scribe=scribe),
            phrase("The chair's word is on record: {entries}, the best first.", entries=", ".join(entries)),
        )

    def draw(self, number: str) -> None:
        """The number drawn in the room."""
        scribe = self._office.scribe()
        self._change(
            lambda unit: draw_lot(unit, number=number, scribe=scribe), phrase("The number drawn is on record.")
        )

    def decide(self, entry: EntryCode, points: int | None, reason: str) -> None:
        """The chair's word on sheets far apart: the figure stands, or these points (hundredths) are set."""
        scribe = self._office.scribe()
        self._change(
            lambda unit: settle_divergence(unit, entry=entry, reason=reason, scribe=scribe, points=points),
            phrase("The chair's word on entry {entry} is on record.", entry=entry),
        )

    def name_third(self, entry: EntryCode, judge: JudgeCode, reason: str) -> None:
        """Which judge is the third one."""
        scribe = self._office.scribe()
        self._change(
            lambda unit: settle_divergence(unit, entry=entry, reason=reason, scribe=scribe, judge=judge),
            phrase("{judge} is the third judge of entry {entry}.", judge=judge, entry=entry),
        )

    def waive(self, row: WorkRow, reason: str) -> None:
        """Let one thing stay open."""
        scribe, exchange = self._office.scribe(), self._office.app.exchange
        self._change(
            lambda unit: waive(unit, item=row.key, reason=reason, exchange=exchange, scribe=scribe),
            phrase("It may stay open; the reason is on record."),
        )

    def open_again(self, row: WorkRow, reason: str) -> None:
        """Take a waiver back."""
        if row.item is None or row.item.waiver is None:
            return
        scribe, number = self._office.scribe(), row.item.waiver.number
        self._change(
            lambda unit: take_back_waiver(unit, number=number, reason=reason, scribe=scribe),
            phrase("It is open again."),
        )

    def take_back(self, row: WorkRow, reason: str) -> None:
        """Let the chair's word count no more."""
        word, scribe = row.word, self._office.scribe()
        if word is None:
            return
        gone = take_back_order if isinstance(word, ChairOrder) else take_back_settlement
        self._change(
            lambda unit: gone(unit, number=word.number, reason=reason, scribe=scribe),
            phrase("The chair's word is taken back; what it settled is open again."),
        )

    def leave(self) -> None:
        """The screen goes away."""
        self._office.leave()

    def _read(self, unit: ContestUnit, view: RoundView) -> WorkShown | str:
        if not view.closed:
            return view.round.name
        work = work_list(unit, view, counted_twice(view), self._office.app.exchange)
        key = view.round.key
        return work_shown(work, in_force(unit.chair_orders(), key), in_force(unit.settlements(), key))

    def _show(self, shown: WorkShown | str) -> None:
        host = self._office.host
        if isinstance(shown, str):
            self._view.show_shut(shown)
            host.mark(WORK_LIST, Dot.NOT_BEGUN)
            host.mark(APPROVING, Dot.NOT_BEGUN)
            return
        self._view.show_work(shown)
        waiting = str(shown.waiting) if shown.waiting else ""
        host.mark(WORK_LIST, Dot.BAD if shown.must else Dot.WARN if shown.waiting else Dot.DONE, waiting)
        approved = Dot.BAD if shown.changed else Dot.DONE
        host.mark(APPROVING, approved if shown.approved else Dot.NOT_BEGUN)

    def _change(self, act: Callable[[ContestUnit], object], told: Words) -> None:
        self._office.change(act, {ROUND}, lambda _: self._office.host.tell("good", told))
