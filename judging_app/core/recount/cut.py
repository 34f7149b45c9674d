"""Who goes on to the next round."""

from fractions import Fraction

from judging_app.core.ids import BlockKey, EntryCode
from judging_app.core.rules import AdvanceRules


class Cut:
    """So many of all or of each block, or all from a floor on. A place that is shared at the cut stretches it."""

    def __init__(self, rules: AdvanceRules | None) -> None:
        self._rules = rules
        self._taken: dict[BlockKey | None, int] = {}
        self.going_on: list[EntryCode] = []

    def matters(self, block: BlockKey | None, place: list[EntryCode]) -> bool:
        """Whether some of these could go on and others not."""
        return 0 < self._left(block) < len(place)

    def give(self, block: BlockKey | None, place: list[EntryCode], figure: Fraction, *, waits: bool) -> None:
        """Let the next place go on if there is room; not while its order is still to be settled and matters."""
        if self._rules is not None and self._rules.floor is not None:
            if figure >= self._rules.floor:
                self.going_on += place
            return
        if self._left(block) > 0 and not (waits and self.matters(block, place)):
            self.going_on += place
        self._taken[block] = self._taken.get(block, 0) + len(place)

    def _left(self, block: BlockKey | None) -> int:
        """How many may still go on, where so many are counted."""
        if self._rules is None:
            return 0
        most = self._rules.per_block if self._rules.count is None else self._rules.count
        return 0 if most is None else most - self._taken.get(block, 0)
