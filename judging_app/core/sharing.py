"""The table that a drawing works upon: who marks what so far, what may be moved, how much each judge has."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping

from judging_app.core.ids import BlockKey, EntryCode, JudgeCode

Pair = tuple[JudgeCode, EntryCode]
Way = tuple[BlockKey, JudgeCode, JudgeCode]
"""An entry of a block goes from one judge to another."""


class Sharing:
    """Filled by one drawing and never handed out of it. Loads are numbers of entries."""

    def __init__(
        self,
        judges: Iterable[JudgeCode],
        blocks: Mapping[EntryCode, BlockKey],
        barred: Collection[Pair],
        kept: Collection[Pair],
    ) -> None:
        self.judges = tuple(sorted(judges))
        self.blocks = {entry: blocks[entry] for entry in sorted(blocks)}
        self.panels: dict[EntryCode, set[JudgeCode]] = {entry: set() for entry in self.blocks}
        self.loads: Counter[JudgeCode] = Counter()
        self.of_block: Counter[tuple[BlockKey, JudgeCode]] = Counter()
        self.ways: defaultdict[Way, set[EntryCode]] = defaultdict(set)
        self._barred, self._kept = frozenset(barred), frozenset(kept)
        for judge, entry in sorted(self._kept):
            self.give(judge, entry)

    def free(self, entry: EntryCode) -> list[JudgeCode]:
        """Judges who may still mark the entry, in order of code."""
        panel = self.panels[entry]
        return [judge for judge in self.judges if judge not in panel and (judge, entry) not in self._barred]

    def may_mark(self, judge: JudgeCode, entry: EntryCode) -> bool:
        """Whether nothing stands against it."""
        return (judge, entry) not in self._barred

    def is_kept(self, judge: JudgeCode, entry: EntryCode) -> bool:
        """Whether the cell stays as it is."""
        return (judge, entry) in self._kept

    def give(self, judge: JudgeCode, entry: EntryCode) -> None:
        """Let a judge mark an entry."""
        self._change(entry, 1, judge)

    def move(self, entry: EntryCode, giver: JudgeCode, taker: JudgeCode) -> None:
        """Let another judge mark an entry instead of one."""
        self._change(entry, -1, giver)
        self._change(entry, 1, taker)

    def index_ways(self) -> None:
        """Find which entries may go from whom to whom."""
        for entry in self.panels:
            self._note_ways(entry)

    def move_along(self, way: Way) -> None:
        """Move the first entry that may go that way; the ways are kept up to date."""
        _block, giver, taker = way
        entry = min(self.ways[way])
        self._forget_ways(entry)
        self.move(entry, giver, taker)
        self._note_ways(entry)

    def _change(self, entry: EntryCode, by: int, judge: JudgeCode) -> None:
        (self.panels[entry].add if by > 0 else self.panels[entry].remove)(judge)
        self.loads[judge] += by
        self.of_block[self.blocks[entry], judge] += by

    def _ways_of(self, entry: EntryCode) -> Iterable[Way]:
        block, takers = self.blocks[entry], self.free(entry)
        for giver in self.panels[entry]:
            if not self.is_kept(giver, entry):
                for taker in takers:
                    yield block, giver, taker

    def _note_ways(self, entry: EntryCode) -> None:
        for way in self._ways_of(entry):
            self.ways[way].add(entry)

    def _forget_ways(self, entry: EntryCode) -> None:
        for way in self._ways_of(entry):
            self.ways[way].discard(entry)
