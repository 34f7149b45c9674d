"""Who goes on to the next round, while a standing is walked from its first place down.

A tie at the cut goes through the round's tie-breaks like one at an award. Where they leave the place shared, the cut
stretches and all who share it go on; while a lot or the chair's word is waited for, it is an open question.
"""

from collections import defaultdict
from collections.abc import Mapping

from judging_app.core.entry import Unit
from judging_app.core.ids import BlockKey, EntryCode, UnitCode
from judging_app.core.outcome import OpenKind, OpenQuestion
from judging_app.core.prize_table import InLine
from judging_app.core.rules import AdvanceRules

Parts = Mapping[BlockKey | None, tuple[EntryCode, ...]]


class Cut:
    """How many places of the next round are taken, of all together (None) or of each block."""

    def __init__(self, rules: AdvanceRules | None, units: Mapping[UnitCode, Unit]) -> None:
        self._rules, self._units = rules, units
        self._taken: defaultdict[BlockKey | None, int] = defaultdict(int)
        self.going_on: list[EntryCode] = []
        self.open: list[OpenQuestion] = []

    def at_stake(self, line: InLine) -> bool:
        """Whether the order within this place decides who goes on."""
        return any(0 < self._left(block) < len(codes) for block, codes in self._parts(line).items())

    def give(self, line: InLine) -> None:
        """Let the next place go on where there is room, or where it reaches the floor. Places must come in their order."""
        if self._rules is not None and self._rules.floor is not None and line.figure >= self._rules.floor:
            self.going_on.extend(code for code, _ in line.entries)
        for block, codes in self._parts(line).items():
            left = self._left(block)
            self._taken[block] += len(codes)
            if line.waits and 0 < left < len(codes):
                self.open.append(OpenQuestion(kind=OpenKind.TIE, entries=codes, block=block, cut=True))
            elif left > 0:
                self.going_on.extend(codes)

    def _left(self, block: BlockKey | None) -> int:
        most = (self._rules.count or self._rules.per_block) if self._rules else None
        return (most or 0) - self._taken[block]

    def _parts(self, line: InLine) -> Parts:
        """The entries of a place that compete for the same room; with a floor, or where all go on, no one competes."""
        if self._rules is None or self._rules.floor is not None:
            return {}
        parts: defaultdict[BlockKey | None, tuple[EntryCode, ...]] = defaultdict(tuple)
        for code, unit in line.entries:
            parts[self._units[unit].block if self._rules.per_block else None] += (code,)
        return parts
