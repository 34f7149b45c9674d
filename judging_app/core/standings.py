"""The standing of a round: figures, places, ties and how they were broken, awards, open questions."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from judging_app.core.advance import Cut
from judging_app.core.awards import Prizes
from judging_app.core.beside import NOTHING_BESIDE, Beside
from judging_app.core.candidates import Candidate, candidates
from judging_app.core.consolidation.figure import Consolidated, consolidated
from judging_app.core.consolidation.methods import METHODS
from judging_app.core.consolidation.spread import diverging
from judging_app.core.contest import RoundState, RoundStatus
from judging_app.core.entry import Entry, Unit
from judging_app.core.ids import EntryCode, JudgeCode, UnitCode
from judging_app.core.outcome import Figure, OpenKind, OpenQuestion, Place, Standing
from judging_app.core.people import Judge
from judging_app.core.prize_table import InLine
from judging_app.core.rules import AwardRules, Block, Round
from judging_app.core.score_sheet import ScoreSheet
from judging_app.core.special_prizes import special_prizes
from judging_app.core.tie_break import Tie, next_parts
from judging_app.core.tie_context import TieContext


def standing_of(
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
) -> Standing:
    """What comes out of the sheets in force (any state, one per judge and entry at most) and of what counts beside them.

    The order of entries, judges and sheets changes nothing. The rules must have passed `check_supported`. Missing
    sheets are an open question until the round was closed with a reason. Raises JudgesNotConnectedError.
    """
    jury = {judge.code: judge for judge in judges}
    field = candidates(round, entries, jury, sheets, recused, beside)
    unranked = [candidate.unranked(round) for candidate in field]
    ranked = [candidate for candidate, reason in zip(field, unranked, strict=True) if reason is None]
    work = consolidated(round, {one.entry.code: one.sheets for one in ranked}, jury, beside)
    context = TieContext(
        round=round,
        figures=work.figures,
        entries={entry.code: entry for entry in entries},
        judges=jury,
        status=status,
        orders=beside.orders,
    )
    walk = _Walk(context=context, prizes=Prizes(awards, units, blocks), cut=Cut(round.advance, units))
    places = tuple(walk.places())
    given, special = walk.prizes.result(), special_prizes(context, awards, units)
    return Standing(
        round=round.key,
        places=places,
        unranked=tuple(reason for reason in unranked if reason is not None),
        awards=(*given.awards, *special.awards),
        passed_over=given.passed_over,
        open=(*given.open, *special.open, *walk.cut.open, *_questions(round, field, ranked, work, status)),
        going_on=tuple(sorted(walk.cut.going_on)),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Walk:
    """The way through a standing from its first place down."""

    context: TieContext
    prizes: Prizes
    cut: Cut

    def places(self) -> Iterator[Place]:
        """All places, best first; prizes and the places of the next round are given out on the way."""
        ahead = 0
        for tie in self._in_order():
            for code in tie.entries:
                yield Place(
                    rank=ahead + 1,
                    tied=len(tie.entries) > 1,
                    figure=self.context.figures[code],
                    tie_break=tie.tie_break,
                )
            ahead += len(tie.entries)

    def _in_order(self) -> Iterator[Tie]:
        """Parts of ties that stay together, best first.

        Each gets what is due to it before the next tie is looked at, because what is left says whether an award or
        going on hangs on that.
        """
        for tie in _of_equal_figure(self.context):
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
    def compared(figure: Figure) -> object:
        return figure.compared

    sign = 1 if METHODS[context.round.consolidation.method].lower_is_better else -1
    best_first = sorted(context.figures.values(), key=lambda figure: (sign * figure.compared, figure.entry))
    for _, equal in groupby(best_first, key=compared):
        yield Tie(entries=tuple(figure.entry for figure in equal), chain=context.round.tie_breaks)


def _in_line(tie: Tie, context: TieContext) -> InLine:
    entries = tuple((code, context.entries[code].unit) for code in tie.entries)
    return InLine(entries=entries, figure=context.figures[tie.entries[0]].compared, waits=tie.waits)


def _questions(
    round: Round, field: Sequence[Candidate], ranked: Sequence[Candidate], work: Consolidated, status: RoundStatus
) -> Iterator[OpenQuestion]:
    """What else a person has to settle. A reason given at the closing answers for gaps and for judges without spread."""
    for candidate in ranked:
        spread = diverging(round, candidate.sheets)
        if spread is not None and candidate.entry.code not in work.settled:
            yield OpenQuestion(kind=OpenKind.DIVERGENCE, entries=(candidate.entry.code,), spread=spread)
    without_votes = tuple(sorted(code for code, figure in work.figures.items() if figure.tally is None))
    if round.votes is not None and without_votes:
        yield OpenQuestion(kind=OpenKind.NO_VOTES, entries=without_votes)
    if status.state is RoundState.CLOSED and status.reason:
        return
    if work.without_spread:
        yield OpenQuestion(kind=OpenKind.NO_SPREAD, entries=_marked_by(work), judges=work.without_spread)
    for candidate in field:
        gap = candidate.gap()
        if gap is not None:
            yield gap


def _marked_by(work: Consolidated) -> tuple[EntryCode, ...]:
    """The entries that judges without spread marked."""
    judges = frozenset(work.without_spread)
    return tuple(sorted(code for code, f in work.figures.items() if any(one.judge in judges for one in f.totals)))
