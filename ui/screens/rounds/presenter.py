"""From round to round: who goes on, what waits at the cut, opening the next round, opening one again. Knows no Qt."""

from collections.abc import Sequence
from typing import Protocol

from judging_app.core.contest import RoundStatus
from judging_app.core.ids import EntryCode, RoundKey
from judging_app.ports.storage import ContestUnit
from judging_app.services.close_round import reopen_round
from judging_app.services.draw_lot import draw_lot
from judging_app.services.open_next_round import open_next_round
from judging_app.services.settle import order_tie
from ui.models.office import ROUND, Office
from ui.screens.rounds.rows import RoundsShown, rounds_shown
from ui.theme.phrase import Words, phrase


class RoundsView(Protocol):
    """What the screen shows."""

    def show_rounds(self, shown: RoundsShown) -> None: ...


class RoundsPresenter:
    """Shows one round: the one in hand until another is chosen."""

    def __init__(self, view: RoundsView, office: Office) -> None:
        self._view, self._office = view, office
        self._key: RoundKey | None = None
        self._shown: RoundsShown | None = None

    def load(self) -> None:
        """Read the contest again."""
        key = self._key
        self._office.look(lambda unit, view: rounds_shown(unit, view, key), self._show)

    def choose(self, key: RoundKey) -> None:
        """Show another round."""
        self._key = key
        self.load()

    def open_next(self) -> None:
        """Let the entries that the rules name go on; the next round is in hand from then on."""
        key, scribe = self._at(), self._office.scribe()

        def act(unit: ContestUnit) -> RoundStatus:
            return open_next_round(unit, scribe=scribe, round_key=key)

        def done(status: RoundStatus) -> None:
            count = len(status.entries or ())
            self._tell(
                phrase("{count} entries went on. The steps at the left are now those of the next round.", count=count)
            )

        self._office.change(act, {ROUND}, done)

    def settle(self, entries: Sequence[EntryCode], reason: str) -> None:
        """The chair's word on a tie at the cut, best entry first."""
        key, scribe = self._at(), self._office.scribe()

        def act(unit: ContestUnit) -> object:
            return order_tie(unit, entries=entries, reason=reason, scribe=scribe, round_key=key)

        self._office.change(act, {ROUND}, lambda _: self._tell(phrase("The chair's word on the tie is on record.")))

    def draw(self, number: str) -> None:
        """The number drawn in the room, for ties that a lot decides."""
        key, scribe = self._at(), self._office.scribe()

        def act(unit: ContestUnit) -> object:
            return draw_lot(unit, number=number, scribe=scribe, round_key=key)

        self._office.change(act, {ROUND}, lambda _: self._tell(phrase("The number drawn is on record.")))

    def reopen(self, reason: str) -> None:
        """Open a closed round again: who went on from it is open again, too."""
        key, scribe = self._at(), self._office.scribe()

        def act(unit: ContestUnit) -> object:
            return reopen_round(unit, scribe=scribe, round_key=key, reason=reason)

        self._office.change(act, {ROUND}, lambda _: self._tell(phrase("The round is open again.")))

    def leave(self) -> None:
        """The screen goes away."""
        self._office.leave()

    def _at(self) -> RoundKey | None:
        return self._shown.key if self._shown else self._key

    def _tell(self, words: Words) -> None:
        self._office.host.tell("good", words)

    def _show(self, shown: RoundsShown) -> None:
        self._shown = shown
        self._key = shown.key
        self._view.show_rounds(shown)
