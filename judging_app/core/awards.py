"""Who gets which award: the prize table given out over the places of a standing, for all together or for each block."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from judging_app.core.entry import Unit
from judging_app.core.ids import BlockKey, EntryCode, UnitCode
from judging_app.core.outcome import AwardList
from judging_app.core.prize_table import InLine, PrizeTable
from judging_app.core.rules import AwardRules, Block


class Prizes:
    """The prize tables of all blocks while a standing is walked from its first place down; special prizes stand apart."""

    def __init__(self, rules: AwardRules, units: Mapping[UnitCode, Unit], blocks: Sequence[Block]) -> None:
        self._per_block = rules.per_block
        self._units = units
        keys: tuple[BlockKey | None, ...] = tuple(block.key for block in blocks) if rules.per_block else (None,)
        places = replace(rules, tiers=tuple(tier for tier in rules.tiers if not tier.by))
        self._tables = {key: PrizeTable(rules=places, block=key) for key in keys}

    def at_stake(self, line: InLine) -> bool:
        """Whether an award in any block hangs on the order within this place."""
        return not self._used_up and any(table.at_stake(part) for table, part in self._by_block(line))

    def give(self, line: InLine) -> None:
        """Give the next place, best place first, what is due to it."""
        for table, part in () if self._used_up else self._by_block(line):
            table.give(part)

    def result(self) -> AwardList:
        """What was given so far: by block in the order of the rule book, then by tier and place."""
        tables = self._tables.values()
        return AwardList(
            awards=tuple(award for table in tables for award in table.awards),
            passed_over=tuple(passed for table in tables for passed in table.passed_over),
            open=tuple(question for table in tables for question in table.open),
            unawarded=tuple(one for table in tables for one in table.unawarded()),
        )

    @property
    def _used_up(self) -> bool:
        """Whether no table has anything left, as for most places of a long standing."""
        return not any(any(table.left) for table in self._tables.values())

    def _by_block(self, line: InLine) -> Iterator[tuple[PrizeTable, InLine]]:
        parts: defaultdict[BlockKey | None, list[tuple[EntryCode, UnitCode]]] = defaultdict(list)
        for code, unit in line.entries:
            parts[self._units[unit].block if self._per_block else None].append((code, unit))
        for block, entries in parts.items():
            yield self._tables[block], replace(line, entries=tuple(entries))
