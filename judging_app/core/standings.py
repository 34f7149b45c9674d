"""The standing of a round: figures, places, ties and how they were broken, awards, open questions."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from judging_app.core.beside import NOTHING_BESIDE, Beside
from judging_app.core.candidates import Candidate, candidates
from judging_app.core.consolidation.figure import Consolidated, consolidated
from judging_app.core.consolidation.spread import diverging
from judging_app.core.contest import RoundState, RoundStatus
from judging_app.core.entry import Entry, Unit
from judging_app.core.ids import EntryCode, JudgeCode, UnitCode
from judging_app.core.outcome import OpenKind, OpenQuestion, Standing, Unranked
from judging_app.core.people import Judge
from judging_app.core.rules import AwardRules, Block, Round
from judging_app.core.score_sheet import ScoreSheet
from judging_app.core.tie_context import TieContext
from judging_app.core.walking import NOBODY, Walked, walked


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """All that a standing follows from. `sheets`: those in force, in any state, one per judge and entry at most."""

    round: Round
    entries: Sequence[Entry]
    units: Mapping[UnitCode, Unit]
    judges: Sequence[Judge]
    sheets: Sequence[ScoreSheet]
    recused: frozenset[tuple[JudgeCode, EntryCode]]
    awards: AwardRules
    blocks: Sequence[Block]
    status: RoundStatus
    beside: Beside = NOTHING_BESIDE


@dataclass(frozen=True, slots=True, kw_only=True)
class Figured:
    """A case whose entries have their figures: what speaks for each, who has a place, and what ties may look at."""

    case: Case
    field: tuple[Candidate, ...]
    ranked: tuple[Candidate, ...]
    unranked: tuple[Unranked, ...]
    work: Consolidated
    context: TieContext

    def walked(self, rules: AwardRules, without: frozenset[EntryCode] = NOBODY) -> Walked:
        """Places and awards by this prize table; the entries of `without` compete for nothing."""
        return walked(self.context, rules, self.case.units, self.case.blocks, without)


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
    return standing_in_full(figured(case))


def figured(case: Case) -> Figured:
    """The figures of all entries that have a place. Raises JudgesNotConnectedError."""
    jury = {judge.code: judge for judge in case.judges}
    field = candidates(case.round, case.entries, jury, case.sheets, case.recused, case.beside)
    reasons = [candidate.unranked(case.round) for candidate in field]
    ranked = tuple(candidate for candidate, reason in zip(field, reasons, strict=True) if reason is None)
    work = consolidated(case.round, {one.entry.code: one.sheets for one in ranked}, jury, case.beside)
    context = TieContext(
        round=case.round,
        figures=work.figures,
        entries={entry.code: entry for entry in case.entries},
        judges=jury,
        status=case.status,
        orders=case.beside.orders,
        drawn=case.beside.drawn,
    )
    unranked = tuple(reason for reason in reasons if reason is not None)
    return Figured(case=case, field=field, ranked=ranked, unranked=unranked, work=work, context=context)


def standing_in_full(made: Figured, without: frozenset[EntryCode] = NOBODY) -> Standing:
    """Places, awards and all open questions of a case; the entries of `without` compete for nothing and have no place."""
    round, walk = made.case.round, made.walked(made.case.awards, without)
    questions = _questions(round, made.field, made.ranked, made.work, made.case.status)
    return Standing(
        round=round.key,
        places=walk.places,
        unranked=made.unranked,
        awards=walk.awards.awards,
        passed_over=walk.awards.passed_over,
        open=(*walk.awards.open, *walk.open, *questions),
        going_on=walk.going_on,
        unawarded=walk.awards.unawarded,
    )


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
