"""The second count of a round: written from the rules as docs/judging.md has them, apart from what it checks.

It shares nothing with the first count but the values that go in. It is short and plain, and neither quick nor able to
explain itself: it is there to say the same figures, places, awards and entries that go on, or else that something is wrong.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from judging_app.core.beside import NOTHING_BESIDE, Beside
from judging_app.core.contest import RoundStatus
from judging_app.core.entry import Entry, Unit
from judging_app.core.ids import BlockKey, EntryCode, JudgeCode, UnitCode
from judging_app.core.people import Judge
from judging_app.core.recount.case import Case
from judging_app.core.recount.combining import equal
from judging_app.core.recount.cut import Cut
from judging_app.core.recount.figures import Figures
from judging_app.core.recount.prizes import Prize, Table
from judging_app.core.recount.rounding import rounded
from judging_app.core.recount.special import special
from judging_app.core.recount.ties import Data
from judging_app.core.rules import AwardRules, Block, Round
from judging_app.core.score_sheet import ScoreSheet


@dataclass(frozen=True, slots=True, kw_only=True)
class Recounted:
    """One entry that has a place: its figure before and after the last rounding, which of them ranks, and its rank."""

    entry: EntryCode
    exact: Fraction
    printed: Fraction
    compared: Fraction
    rank: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Recount:
    """What the second count says: all entries with a place, best first, prizes, and who goes on in order of code."""

    places: tuple[Recounted, ...]
    prizes: tuple[Prize, ...]
    going_on: tuple[EntryCode, ...]


def recount(
    *,
    round: Round,
    entries: Sequence[Entry],
    units: Mapping[UnitCode, Unit],
    judges: Sequence[Judge],
    sheets: Sequence[ScoreSheet],
    recused: frozenset[tuple[JudgeCode, EntryCode]],
    awards: AwardRules,
    blocks: Sequence[Block],
    status: RoundStatus,
    beside: Beside = NOTHING_BESIDE,
) -> Recount:
    """Count a round again, from what its standing was made of. Raises JudgesNotConnectedError."""
    case = Case(
        round=round,
        entries=entries,
        units=units,
        judges=judges,
        sheets=sheets,
        recused=recused,
        awards=awards,
        blocks=blocks,
        status=status,
        beside=beside,
    )
    return _Walk(case).result()


class _Walk:
    """From the best figure down: a tie goes through the chain, each place then takes its prizes and goes on."""

    def __init__(self, case: Case) -> None:
        self._case = case
        self._figures = Figures(case)
        self._data = Data(self._figures)
        self._entries = {entry.code: entry for entry in case.entries}
        keys: list[BlockKey | None] = [block.key for block in case.blocks] if case.awards.per_block else [None]
        self._tables = {key: Table(case.awards, key) for key in keys}
        self._cut = Cut(case.round.advance)
        self._places: list[Recounted] = []

    def result(self) -> Recount:
        exact = self._figures.exact
        compared = {code: self._case.compared(figure) for code, figure in exact.items()}
        lower_is_better = self._case.round.consolidation.method == "rank-sum"
        ties = equal(compared)
        for figure in sorted(ties, reverse=not lower_is_better):
            self._settle(ties[figure], figure, self._case.round.tie_breaks)
        prizes = [prize for table in self._tables.values() for prize in table.given]
        for key in self._tables:
            members = [code for code in sorted(exact) if key in (None, self._block(code))]
            prizes += special(self._figures, self._data, members, key)
        return Recount(places=tuple(self._places), prizes=tuple(prizes), going_on=tuple(sorted(self._cut.going_on)))

    def _settle(self, tie: list[EntryCode], figure: Fraction, rules: Sequence[str]) -> None:
        """Part a tie by the first rule that tells its entries apart, and each part by the rules behind it."""
        for i, rule in enumerate(rules if len(tie) > 1 else ()):
            if rule == "share":
                break
            if rule in ("lot", "chair-decides"):
                if not self._matters(tie, figure):
                    continue
                keys = self._data.lots(tie) if rule == "lot" else self._spoken(tie)
                if keys is None:
                    self._take(tie, figure, waits=True)
                    return
            else:
                keys = self._data.keys(rule, tie)
            if keys is not None and len(set(keys.values())) > 1:
                for _, part in sorted(equal(keys).items()):
                    self._settle(part, figure, rules[i + 1 :])
                return
        word = self._data.word(tie)
        parts = [[code] for code in word] if word and self._matters(tie, figure) else [tie]
        for part in parts:
            self._take(part, figure, waits=False)

    def _spoken(self, tie: list[EntryCode]) -> dict[EntryCode, Fraction] | None:
        word = self._data.word(tie)
        return {code: Fraction(i) for i, code in enumerate(word)} if word else None

    def _matters(self, tie: list[EntryCode], figure: Fraction) -> bool:
        """Whether an award or going on hangs on the order within the tie."""
        if any(table.matters(self._members(tie, key), figure) for key, table in self._tables.items()):
            return True
        return any(self._cut.matters(block, part) for block, part in self._parts(tie))

    def _take(self, place: list[EntryCode], figure: Fraction, *, waits: bool) -> None:
        rank = len(self._places) + 1
        for code in place:
            exact = self._figures.exact[code]
            printed = rounded(exact, self._case.round.rounding)
            self._places.append(Recounted(entry=code, exact=exact, printed=printed, compared=figure, rank=rank))
        for key, table in self._tables.items():
            table.give(self._members(place, key), figure, waits=waits)
        for block, part in self._parts(place):
            self._cut.give(block, part, figure, waits=waits)

    def _block(self, code: EntryCode) -> BlockKey:
        return self._case.units[self._entries[code].unit].block

    def _members(self, place: list[EntryCode], key: BlockKey | None) -> list[tuple[EntryCode, UnitCode]]:
        return [(code, self._entries[code].unit) for code in place if key in (None, self._block(code))]

    def _parts(self, place: list[EntryCode]) -> Iterator[tuple[BlockKey | None, list[EntryCode]]]:
        """The entries of a place that compete for going on: all, or those of each block."""
        rules = self._case.round.advance
        if rules is None or rules.per_block is None:
            yield None, place
            return
        for block in sorted({self._block(code) for code in place}):
            yield block, [code for code in place if self._block(code) == block]
