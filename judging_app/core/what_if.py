"""What would come out if a judge's sheets were left out or another rule held, and which awards would change hands.

Nothing of it changes a result: the rules of the contest decide. What the look takes over from the standing as it is:

- Only entries that have a place there take part, and keep one as long as a sheet of theirs counts.
- A divergence that was settled stays settled, unless its third judge is left out; a figure that the chair set stays.
- A lot and the chair's word speak of the ties that they settled, and of parts of these. Another tie at an award stays an
  open question: no lot was drawn and nobody was asked for it.
- Whose award was revoked competes for nothing in a look either, and keeps its place, as in the standing. The chair's words on
  prizes hold as far as what they speak of is still there (`core.award_orders.ordered_as`).
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from judging_app.core.award_changes import AwardFate, TierChange, fates, tier_changes
from judging_app.core.award_orders import Ordered, as_awarded, ordered_as
from judging_app.core.beside import Beside, Settlement
from judging_app.core.changed_rules import Change, Refusal, changed_round, refusal
from judging_app.core.combinations import of_ranks
from judging_app.core.consolidation.settling import about
from judging_app.core.errors import JudgesNotConnectedError
from judging_app.core.ids import EntryCode
from judging_app.core.outcome import AwardList, Figure, OpenKind, Place, Standing, TieOutcome
from judging_app.core.rules import AfterRevocation, Marking, Round, Rules
from judging_app.core.score_sheet import ScoreSheet
from judging_app.core.standings import Case, Figured, figured, standing_in_full

LOT = "lot"


@dataclass(frozen=True, slots=True, kw_only=True)
class Variant:
    """What comes out by a change, against the standing as it is; without a standing `refused` says why.

    `fates`: what becomes of each award, in their order; `changes`: who leaves and who comes, tier by tier; `going_out`,
    `going_in`: who would not go on to the next round, and who would instead; `undropped`: entries with too few sheets for any
    to be left out, where the change leaves out the highest or the lowest.
    """

    change: Change
    standing: Standing | None = None
    refused: Refusal | None = None
    fates: tuple[AwardFate, ...] = ()
    changes: tuple[TierChange, ...] = ()
    going_out: tuple[EntryCode, ...] = ()
    going_in: tuple[EntryCode, ...] = ()
    undropped: tuple[EntryCode, ...] = ()


def what_if(made: Figured, standing: Standing, awards: Ordered, rules: Rules, change: Change) -> Variant:
    """The outcome by the change. `made`: the case as it is; `standing`: its standing as awarded, with these `awards`; `rules`: the
    rule book that its round stands in.
    """
    round = changed_round(made.case.round, change)
    against = refusal(rules, round) or _against(made, round, change) or nothing_dropped(made, round, change)
    if against is not None:
        return Variant(change=change, refused=against)
    try:
        changed = figured(_changed_case(made, _places(made, standing, awards), round, change))
    except JudgesNotConnectedError:
        return Variant(change=change, refused=Refusal(what="not-connected", setting="evening_out"))
    first = standing_in_full(changed)
    more = frozenset(change.revoked)
    nothing = tuple(one for one in change.revoked if one not in _having(_awarded(changed, first, awards, more - {one})))
    if nothing:
        return Variant(change=change, refused=Refusal(what="no-award", entries=nothing))
    after = _awarded(changed, first, awards, more)
    return _compared(made.case, standing, after, change, _undropped(changed, change))


def nothing_dropped(made: Figured, round: Round, change: Change) -> Refusal | None:
    """Why no sheet at all can be left out as the highest or the lowest, where the change wants that; `round`: the changed one."""
    if not (change.drop_high or change.drop_low):
        return None
    most = max((_left(one, change) for one in made.work.figures.values()), default=0)
    needed = _needed(round)
    if most >= needed:
        return None
    can = most - 1 if most >= max(round.consolidation.drop_from, 2) else 0
    return Refusal(what="nothing-dropped", needed=needed, most=most, can=can)


def adjusted(made: Figured) -> bool:
    """Whether points were given or taken."""
    return any(one.adjustment for one in made.work.figures.values())


def margin(standing: Standing) -> Fraction | None:
    """How far the second best figure lies behind the best, 0 where both are equal; None below two places."""
    if len(standing.places) < 2:
        return None
    first, second = (place.figure.compared for place in standing.places[:2])
    return abs(first - second)


def awards_of(standing: Standing) -> AwardList:
    """The awards of a standing and the questions about them."""
    return AwardList(awards=standing.awards, open=standing.open)


def _having(standing: Standing) -> frozenset[EntryCode]:
    """Who has an award, goes on, or stands in an open tie about either."""
    asked = (code for question in standing.open if question.kind is OpenKind.TIE for code in question.entries)
    return frozenset((*(one.entry for one in standing.awards), *standing.going_on, *asked))


def _awarded(changed: Figured, first: Standing, awards: Ordered, more: frozenset[EntryCode]) -> Standing:
    """The standing of a look as awarded, once the awards of `more` are revoked as well. These have no place where prizes pass on."""
    passes_on = changed.case.awards.revoked is AfterRevocation.PASSES_ON
    left = standing_in_full(changed, more) if more and passes_on else first
    return as_awarded(left, ordered_as(awards, changed, first, awards.revoked | more))


def _needed(round: Round) -> int:
    """How many sheets an entry must have so that the highest and the lowest are left out."""
    rules = round.consolidation
    return max(rules.drop_from, rules.drop_high + rules.drop_low + 1)


def _left(figure: Figure, change: Change) -> int:
    return sum(row.judge not in change.without for row in figure.totals)


def _undropped(changed: Figured, change: Change) -> tuple[EntryCode, ...]:
    if not (change.drop_high or change.drop_low):
        return ()
    figures, needed = changed.work.figures, _needed(changed.case.round)
    return tuple(sorted(code for code, one in figures.items() if len(one.totals) < needed))


def _compared(
    case: Case, before: Standing, after: Standing, change: Change, undropped: tuple[EntryCode, ...]
) -> Variant:
    was, now = awards_of(before), awards_of(after)
    goes, would_go = set(before.going_on), set(after.going_on)
    return Variant(
        change=change,
        standing=after,
        fates=fates(was, now, frozenset(tier.key for tier in case.awards.tiers if tier.by)),
        changes=tier_changes(was, now),
        going_out=tuple(sorted(goes - would_go)),
        going_in=tuple(sorted(would_go - goes)),
        undropped=undropped,
    )


def _against(made: Figured, round: Round, change: Change) -> Refusal | None:
    """What of the sheets and records stands against the change."""
    if change.without and round.marking is Marking.TOGETHER:
        return Refusal(what="one-sheet", setting="marking")
    votes = made.case.round.votes
    if change.without_votes and (votes is None or not votes.share):
        return Refusal(what="no-votes", setting="votes.share")
    if change.without_adjustments and not adjusted(made):
        return Refusal(what="no-adjustments")
    if not any(row.judge not in change.without for one in made.work.figures.values() for row in one.totals):
        return Refusal(what="nothing-left")
    given = not change.without_adjustments and adjusted(made)
    set_by_chair = any(one.points is not None for one in made.work.settled.values())
    return Refusal(what="points-given") if of_ranks(round) and (given or set_by_chair) else None


def _places(made: Figured, standing: Standing, awards: Ordered) -> Sequence[Place]:
    """All places whose ties were parted: those of the standing, and those by which awards passed on after revocations."""
    rules = made.case.awards
    if not awards.revoked or rules.revoked is not AfterRevocation.PASSES_ON:
        return standing.places
    return (*standing.places, *made.walked(rules, awards.revoked).places)


def _changed_case(made: Figured, places: Sequence[Place], round: Round, change: Change) -> Case:
    case, placed = made.case, made.work.figures
    sheets = [one for one in case.sheets if one.entry in placed and one.judge not in change.without]
    return replace(
        case,
        round=replace(round, least_sheets=1),
        entries=[entry for entry in case.entries if entry.code in placed],
        sheets=sheets,
        beside=_beside(made, places, sheets, change),
    )


def _beside(made: Figured, places: Sequence[Place], sheets: list[ScoreSheet], change: Change) -> Beside:
    beside = made.case.beside
    return replace(
        beside,
        adjustments=() if change.without_adjustments else beside.adjustments,
        settlements=tuple(_still_settled(made, sheets, change)),
        drawn=tuple(_drawn(places)),
    )


def _still_settled(made: Figured, sheets: list[ScoreSheet], change: Change) -> Iterator[Settlement]:
    for code, one in made.work.settled.items():
        if one.judge not in change.without:
            yield replace(one, about=about(made.case.round, (sheet for sheet in sheets if sheet.entry == code)))


def _drawn(places: Sequence[Place]) -> Iterator[tuple[EntryCode, ...]]:
    """The orders that a lot gave, each once."""
    found: dict[tuple[EntryCode, ...], None] = {}
    for place in places:
        for step in place.tie_break.steps if place.tie_break else ():
            if step.rule == LOT and step.outcome is TieOutcome.SPLIT and step.values is not None:
                values = {code: str(value) for code, value in step.values.items()}
                found[tuple(sorted(values, key=lambda code: values[code]))] = None
    yield from found
