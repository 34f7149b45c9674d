"""The standing of a round: figures, places, ties and how they were broken, awards, open questions."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from judging_app.core.awards import Prizes
from judging_app.core.candidates import Candidate, candidates
from judging_app.core.consolidation.figure import figure_of
from judging_app.core.consolidation.spread import diverging
from judging_app.core.contest import RoundState, RoundStatus
from judging_app.core.entry import Entry, Unit
from judging_app.core.ids import EntryCode, JudgeCode, UnitCode
from judging_app.core.outcome import Figure, OpenKind, OpenQuestion, Place, Standing
from judging_app.core.people import Judge
from judging_app.core.prize_table import InLine
from judging_app.core.rules import AwardRules, Block, Round
from judging_app.core.score_sheet import ScoreSheet
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
) -> Standing:
    """What comes out of the sheets in force (any state, one per judge and entry at most).

    The order of entries, judges and sheets changes nothing. The rules must have passed `check_supported`. Missing
    sheets are an open question until the round was closed with a reason.
    """
    jury = {judge.code: judge for judge in judges}
    field = candidates(round, entries, jury, sheets, recused)
    unranked = [candidate.unranked(round) for candidate in field]
    ranked = [candidate for candidate, reason in zip(field, unranked, strict=True) if reason is None]
    context = TieContext(
        round=round,
        figures={c.entry.code: figure_of(round, c.entry.code, c.sheets, jury) for c in ranked},
        entries={entry.code: entry for entry in entries},
        judges=jury,
        status=status,
    )
    prizes = Prizes(awards, units, blocks)
    places = tuple(_places(context, prizes))
    given = prizes.result()
    return Standing(
        round=round.key,
        places=places,
        unranked=tuple(reason for reason in unranked if reason is not None),
        awards=given.awards,
        passed_over=given.passed_over,
        open=(*given.open, *_divergences(round, ranked), *_gaps(field, status)),
    )


def _places(context: TieContext, prizes: Prizes) -> Iterator[Place]:
    ahead = 0
    for tie in _in_order(context, prizes):
        for code in tie.entries:
            yield Place(
                rank=ahead + 1,
                tied=len(tie.entries) > 1,
                figure=context.figures[code],
                tie_break=tie.tie_break,
            )
        ahead += len(tie.entries)


def _in_order(context: TieContext, prizes: Prizes) -> Iterator[Tie]:
    """Parts of ties that stay together, best first.

    Each gets its prizes before the next tie is looked at, because what is left says whether an award hangs on that.
    """
    for tie in _of_equal_figure(context):
        parts = [tie]
        while parts:
            part = parts.pop()
            line = _in_line(part, context)
            if part.settled:
                prizes.give(line)
                yield part
            else:
                parts.extend(reversed(next_parts(part, context, at_stake=prizes.at_stake(line))))


def _of_equal_figure(context: TieContext) -> Iterator[Tie]:
    def compared(figure: Figure) -> object:
        return figure.compared

    falling = sorted(context.figures.values(), key=lambda figure: (-figure.compared, figure.entry))
    for _, equal in groupby(falling, key=compared):
        yield Tie(entries=tuple(figure.entry for figure in equal), chain=context.round.tie_breaks)


def _in_line(tie: Tie, context: TieContext) -> InLine:
    entries = tuple((code, context.entries[code].unit) for code in tie.entries)
    return InLine(entries=entries, figure=context.figures[tie.entries[0]].compared, waits=tie.waits)


def _divergences(round: Round, ranked: Sequence[Candidate]) -> Iterator[OpenQuestion]:
    for candidate in ranked:
        spread = diverging(round, candidate.sheets)
        if spread is not None:
            yield OpenQuestion(kind=OpenKind.DIVERGENCE, entries=(candidate.entry.code,), spread=spread)


def _gaps(field: Sequence[Candidate], status: RoundStatus) -> Iterator[OpenQuestion]:
    if status.state is RoundState.CLOSED and status.reason:
        return
    for candidate in field:
        gap = candidate.gap()
        if gap is not None:
            yield gap
