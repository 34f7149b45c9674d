"""Points given or taken with a reason, and taken back. Knows no Qt."""

from typing import Protocol

from judging_app.core.entry import FindingKind
from judging_app.core.ids import EntryCode
from judging_app.ports.storage import ContestUnit
from judging_app.services.adjust import set_adjustment, take_back_adjustment
from ui.models.office import ROUND, Office
from ui.screens.adjusting.rows import AdjustmentRow, AdjustmentsShown, adjustments_shown, signed
from ui.theme.phrase import phrase


class AdjustmentsView(Protocol):
    """What the screen shows."""

    def show_adjustments(self, shown: AdjustmentsShown) -> None: ...


class AdjustmentsPresenter:
    """Reads the adjustments of the round in hand, adds to them and takes them back."""

    def __init__(self, view: AdjustmentsView, office: Office) -> None:
        self._view, self._office = view, office

    def load(self) -> None:
        """Read the round again."""
        self._office.look(adjustments_shown, self._view.show_adjustments)

    def give(self, entry: EntryCode, points: int, reason: str, finding: FindingKind | None) -> None:
        """Give an entry points (hundredths), or take some where they are below zero."""
        scribe = self._office.scribe()

        def act(unit: ContestUnit) -> object:
            return set_adjustment(unit, entry=entry, points=points, reason=reason, scribe=scribe, finding=finding)

        told = phrase("Entry {entry}: {points} points. They can be taken back.", entry=entry, points=signed(points))
        self._office.change(act, {ROUND}, lambda _: self._office.host.tell("good", told))

    def take_back(self, row: AdjustmentRow, reason: str) -> None:
        """Let an adjustment count no more; its record stays."""
        scribe, number = self._office.scribe(), row.one.number

        def act(unit: ContestUnit) -> object:
            return take_back_adjustment(unit, number=number, reason=reason, scribe=scribe)

        told = phrase("Entry {entry}: {points} points were taken back.", entry=row.one.entry, points=row.points)
        self._office.change(act, {ROUND}, lambda _: self._office.host.tell("good", told))

    def leave(self) -> None:
        """The screen goes away."""
        self._office.leave()
