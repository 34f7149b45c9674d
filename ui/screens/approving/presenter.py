"""The chair's awards and approval: departing from the proposal, approving, revoking, correcting. Knows no Qt."""

from collections.abc import Callable, Mapping
from typing import Protocol

from judging_app.core.decisions import AwardOrder
from judging_app.core.ids import EntryCode
from judging_app.ports.errors import PortError
from judging_app.ports.storage import ContestUnit
from judging_app.services.approve import Approvable, approvable, approve
from judging_app.services.approved import changed_since
from judging_app.services.award_prizes import PrizeWish, look_at_award_order, order_award, take_back_award_order
from judging_app.services.count_twice import CountedTwice, counted_twice
from judging_app.services.own_file import take_over
from judging_app.services.paper_kinds import check_decidable
from judging_app.services.reverse import open_correction, revoke_award, take_back_reversal
from judging_app.services.rounds import RoundView
from ui.models.office import ROUND, Office
from ui.screens.approving.follows import follows, follows_word
from ui.screens.approving.rows import PrizeRow
from ui.screens.approving.shown import ApprovingShown, State, approving_shown
from ui.tasks.steps import APPROVING
from ui.theme.phrase import Words, phrase
from ui.widgets.cells import Dot

Foreseen = tuple[Words, ...] | PortError
"""What follows, or why it can't be."""
DOTS: Mapping[State, Dot] = {State.APPROVED: Dot.DONE, State.CHANGED: Dot.BAD}


class ApprovingView(Protocol):
    """What the screen shows and asks."""

    def show_shut(self, round: str) -> None: ...
    def show_approving(self, shown: ApprovingShown) -> None: ...
    def ask_revocation(self, entry: EntryCode, sentences: tuple[Words, ...]) -> None: ...


class ApprovingPresenter:
    """Reads the awards of the round in hand. Decisions go into the contest's own file only."""

    def __init__(self, view: ApprovingView, office: Office) -> None:
        self._view, self._office = view, office
        self._own = office.app.own_file(office.path)
        self.last_word: AwardOrder | None = None

    def load(self) -> None:
        """Read the awards again."""
        self._office.look(self._read, self._show)

    def foresee(self, row: PrizeRow, entry: EntryCode | None, told: Callable[[Foreseen], None]) -> None:
        """Work out what it comes to when another entry has the prize, or nobody; or why that can't be."""
        wish, scribe = _wish(row, entry), self._office.scribe()

        def look(unit: ContestUnit, view: RoundView) -> Foreseen:
            counted = counted_twice(view)
            try:
                after = look_at_award_order(unit, view, counted, wish=wish, scribe=scribe)
            except PortError as error:
                return error
            return follows_word(view, counted.awards, after)

        self._office.look(look, told)

    def depart(self, row: PrizeRow, entry: EntryCode | None, reason: str) -> None:
        """Another entry has the prize, or nobody."""
        wish, scribe = _wish(row, entry), self._office.scribe()
        self._office.change(
            lambda unit: order_award(unit, wish=wish, reason=reason, scribe=scribe),
            {ROUND},
            lambda made: self._departed(row, made),
        )

    def _departed(self, row: PrizeRow, made: AwardOrder) -> None:
        self.last_word = made
        words = phrase("{prize}: the chair's word is on record. Ctrl+Z takes it back.", prize=row.prize)
        self._office.host.tell("good", words)

    def take_back(self, word: AwardOrder, reason: str) -> None:
        """Let the proposal stand again."""
        scribe = self._office.scribe()
        self.last_word = None
        self._change(
            lambda unit: take_back_award_order(unit, number=word.number, reason=reason, scribe=scribe),
            phrase("The chair's word is taken back; the proposal stands again."),
        )

    def approve(self, by: str) -> None:
        """Approve the result in this name."""
        scribe, exchange = self._office.app.scribe(by), self._office.app.exchange
        self._change(
            lambda unit: approve(unit, by=by, own=self._own, exchange=exchange, scribe=scribe),
            phrase("The result is approved and locked. Papers can be printed now."),
        )

    def ask_revocation(self, entry: EntryCode) -> None:
        """Work out what follows, then ask."""
        self._office.look(
            lambda _unit, view: follows(view, counted_twice(view), entry),
            lambda sentences: self._view.ask_revocation(entry, sentences),
        )

    def revoke(self, entry: EntryCode, reason: str) -> None:
        """Revoke the award of an entry."""
        scribe = self._office.scribe()
        self._change(
            lambda unit: revoke_award(unit, entry=entry, reason=reason, own=self._own, scribe=scribe),
            phrase("The award of entry {entry} is revoked. The result has to be approved anew.", entry=entry),
        )

    def correct(self, reason: str) -> None:
        """Open the approved result wholly."""
        scribe = self._office.scribe()
        self._change(
            lambda unit: open_correction(unit, reason=reason, own=self._own, scribe=scribe),
            phrase("The result is open for corrections. It has to be approved anew."),
        )

    def take_reversal_back(self, number: int, reason: str) -> None:
        """Let a revocation or correction count no more."""
        scribe = self._office.scribe()
        self._change(
            lambda unit: take_back_reversal(unit, number=number, reason=reason, own=self._own, scribe=scribe),
            phrase("It is taken back."),
        )

    def take_over(self, reason: str) -> None:
        """Let this file be the contest's own from now on."""
        scribe = self._office.scribe()
        self._change(
            lambda unit: take_over(unit, own=self._own, reason=reason, scribe=scribe),
            phrase("This file is the contest's own from now on."),
        )

    def leave(self) -> None:
        """The screen goes away."""
        self._office.leave()

    def _read(self, unit: ContestUnit, view: RoundView) -> ApprovingShown | str:
        if not view.closed:
            return view.round.name
        counted = counted_twice(view)
        made, problem = self._approvable(unit, view, counted)
        decidable = _decidable(view, counted)
        return approving_shown(view, counted, made, problem, waivers=unit.waivers(), decidable=decidable)

    def _approvable(
        self, unit: ContestUnit, view: RoundView, counted: CountedTwice
    ) -> tuple[Approvable | None, PortError | None]:
        """What would be approved, and what keeps it from being."""
        if view.approval.holding is not None:
            return None, changed_since(view, counted)
        try:
            made = approvable(unit, view, counted, exchange=self._office.app.exchange, scribe=self._office.scribe())
        except PortError as error:
            return None, error
        try:
            self._own.check(unit)
        except PortError as error:
            return made, error
        return made, None

    def _show(self, shown: ApprovingShown | str) -> None:
        if isinstance(shown, str):
            self._view.show_shut(shown)
            self._office.host.mark(APPROVING, Dot.NOT_BEGUN)
            return
        self._view.show_approving(shown)
        self._office.host.mark(APPROVING, DOTS.get(shown.state, Dot.NOT_BEGUN))

    def _change(self, act: Callable[[ContestUnit], object], told: Words) -> None:
        self._office.change(act, {ROUND}, lambda _: self._office.host.tell("good", told))


def _wish(row: PrizeRow, entry: EntryCode | None) -> PrizeWish:
    return PrizeWish(tier=row.tier, block=row.block, entry=entry, instead_of=row.entry)


def _decidable(view: RoundView, counted: CountedTwice) -> bool:
    try:
        check_decidable(view, counted.standing)
    except PortError:
        return False
    return True
