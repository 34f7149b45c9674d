"""The way through a standing from its first place down: ties are parted, prizes and places of the next round given out."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from operator import itemgetter

from judging_app.core.advance import Cut
from judging_app.core.awards import Prizes
from judging_app.core.consolidation.methods import METHODS
from judging_app.core.consolidation.rows import whole
from judging_app.core.entry import Unit
from judging_app.core.ids import EntryCode, UnitCode
from judging_app.core.outcome import AwardList, OpenQuestion, Place
from judging_app.core.prize_table import InLine
from judging_app.core.rules import AwardRules, Block
from judging_app.core.special_prizes import special_prizes
from judging_app.core.tie_break import Tie, next_parts
from judging_app.core.tie_context import TieContext

NOBODY: frozenset[EntryCode] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Walked:
    """What was met on the way: places, best first; awards, special ones last; who goes on, and what is open of that."""

    places: tuple[Place, ...]
    awards: AwardList
    going_on: tuple[EntryCode, ...]
    open: tuple[OpenQuestion, ...]


def walked(
    context: TieContext,
    rules: AwardRules,
    units: Mapping[UnitCode, Unit],
    blocks: Sequence[Block],
    without: frozenset[EntryCode] = NOBODY,
) -> Walked:
    """Go down the places and give out what the rules give. The entries of `without` compete for nothing; figures, and what
    rules of ties look at, stay as they were with them.
    """
    left = context if not without else _without(context, without)
    walk = _Walk(context=context, prizes=Prizes(rules, units, blocks), cut=Cut(context.round.advance, units))
    places = tuple(walk.places(left))
    given, special = walk.prizes.result(), special_prizes(left, rules, units, blocks)
    return Walked(
        places=places,
        awards=AwardList(
            awards=(*given.awards, *special.awards),
            passed_over=given.passed_over,
            open=(*given.open, *special.open),
            unawarded=(*given.unawarded, *special.unawarded),
        ),
        going_on=tuple(sorted(walk.cut.going_on)),
        open=tuple(walk.cut.open),
    )


def _without(context: TieContext, without: frozenset[EntryCode]) -> TieContext:
    return replace(context, figures={code: one for code, one in context.figures.items() if code not in without})


@dataclass(frozen=True, slots=True, kw_only=True)
class _Walk:
    context: TieContext
    prizes: Prizes
    cut: Cut

    def places(self, left: TieContext) -> Iterator[Place]:
        """All places of those who are left, best first; prizes and the places of the next round are given out on the way."""
        ahead = 0
        for tie in self._in_order(left):
            for code in tie.entries:
                yield Place(
                    rank=ahead + 1,
                    tied=len(tie.entries) > 1,
                    figure=self.context.figures[code],
                    tie_break=tie.tie_break,
                )
            ahead += len(tie.entries)

    def _in_order(self, left: TieContext) -> Iterator[Tie]:
        """Parts of ties that stay together, best first.

        Each gets what is due to it before the next tie is looked at, because what is left says whether an award or
        going on hangs on that.
        """
        for tie in _of_equal_figure(left):
            parts = [tie]
            while parts:
                part = parts.pop()
                line = _in_line(part, self.context)
                at_stake = self.prizes.at_stake(line) or self.cut.at_stake(line)
                part = part.with_word_of_chair(self.context) if at_stake else part
                if part.settled:
                    self.prizes.give(line)
                    self.cut.give(line)
                    yield part
                else:
                    parts.extend(reversed(next_parts(part, self.context, at_stake=at_stake)))


def _of_equal_figure(context: TieContext) -> Iterator[Tie]:
    sign = 1 if METHODS[context.round.consolidation.method].lower_is_better else -1
    numbers, _ = whole([figure.compared for figure in context.figures.values()])
    best_first = sorted((sign * number, code) for code, number in zip(context.figures, numbers, strict=True))
    for _, equal in groupby(best_first, key=itemgetter(0)):
        yield Tie(entries=tuple(code for _, code in equal), chain=context.round.tie_breaks)


def _in_line(tie: Tie, context: TieContext) -> InLine:
    entries = tuple((code, context.entries[code].unit) for code in tie.entries)
    return InLine(entries=entries, figure=context.figures[tie.entries[0]].compared, waits=tie.waits)
