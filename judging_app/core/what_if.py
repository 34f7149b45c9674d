"""What would come out if a judge's sheets were left out or another rule held, and which awards would change hands.

Nothing of it changes a result: the rules of the contest decide. What the look takes over from the standing as it is:

- Only entries that have a place there take part, and keep one as long as a sheet of theirs counts.
- A divergence that was settled stays settled, unless its third judge is left out; a figure that the chair set stays.
- A lot and the chair's word speak of the ties that they settled, and of parts of these. Another tie at an award stays an
  open question: no lot was drawn and nobody was asked for it.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from fractions import Fraction

from judging_app.core.award_changes import AwardFate, TierChange, fates, tier_changes
from judging_app.core.beside import Beside, Settlement
from judging_app.core.changed_rules import Change, Refusal, changed_round, refusal
from judging_app.core.combinations import of_ranks
from judging_app.core.consolidation.settling import about
from judging_app.core.errors import JudgesNotConnectedError
from judging_app.core.ids import EntryCode
from judging_app.core.outcome import AwardList, Standing, TieOutcome
from judging_app.core.passing_on import standing_after
from judging_app.core.rules import Marking, Round, Rules
from judging_app.core.score_sheet import ScoreSheet
from judging_app.core.standings import Case, Figured, figured

LOT = "lot"


@dataclass(frozen=True, slots=True, kw_only=True)
class Variant:
    """What comes out by a change, against the standing as it is; without a standing `refused` says why.

    `fates`: what becomes of each award, in their order; `changes`: who leaves and who comes, tier by tier; `going_out`,
    `going_in`: who would not go on to the next round, and who would instead.
    """

    change: Change
    standing: Standing | None = None
    refused: Refusal | None = None
    fates: tuple[AwardFate, ...] = ()
    changes: tuple[TierChange, ...] = ()
    going_out: tuple[EntryCode, ...] = ()
    going_in: tuple[EntryCode, ...] = ()


def what_if(made: Figured, standing: Standing, rules: Rules, change: Change) -> Variant:
    """The outcome by the change. `made`, `standing`: the case as it is; `rules`: the rule book that its round stands in."""
    round = changed_round(made.case.round, change)
    against = refusal(rules, round) or _against(made, round, change)
    if against is not None:
        return Variant(change=change, refused=against)
    try:
        changed = figured(_changed_case(made, standing, round, change))
    except JudgesNotConnectedError:
        return Variant(change=change, refused=Refusal(what="not-connected", setting="evening_out"))
    return _compared(made.case, standing, standing_after(changed, frozenset(change.revoked)), change)


def margin(standing: Standing) -> Fraction | None:
    """How far the second best figure lies behind the best, 0 where both are equal; None below two places."""
    if len(standing.places) < 2:
        return None
    first, second = (place.figure.compared for place in standing.places[:2])
    return abs(first - second)


def awards_of(standing: Standing) -> AwardList:
    """The awards of a standing and the questions about them."""
    return AwardList(awards=standing.awards, open=standing.open)


def _compared(case: Case, before: Standing, after: Standing, change: Change) -> Variant:
    was, now = awards_of(before), awards_of(after)
    goes, would_go = set(before.going_on), set(after.going_on)
    return Variant(
        change=change,
        standing=after,
        fates=fates(was, now, frozenset(tier.key for tier in case.awards.tiers if tier.by)),
        changes=tier_changes(was, now),
        going_out=tuple(sorted(goes - would_go)),
        going_in=tuple(sorted(would_go - goes)),
    )


def _against(made: Figured, round: Round, change: Change) -> Refusal | None:
    """What of the sheets and records stands against the change."""
    if change.without and round.marking is Marking.TOGETHER:
        return Refusal(what="one-sheet", setting="marking")
    if not any(row.judge not in change.without for one in made.work.figures.values() for row in one.totals):
        return Refusal(what="nothing-left")
    given = not change.without_adjustments and any(one.adjustment for one in made.work.figures.values())
    set_by_chair = any(one.points is not None for one in made.work.settled.values())
    return Refusal(what="points-given") if of_ranks(round) and (given or set_by_chair) else None


def _changed_case(made: Figured, standing: Standing, round: Round, change: Change) -> Case:
    case, placed = made.case, made.work.figures
    sheets = [one for one in case.sheets if one.entry in placed and one.judge not in change.without]
    return replace(
        case,
        round=replace(round, least_sheets=1),
        entries=[entry for entry in case.entries if entry.code in placed],
        sheets=sheets,
        beside=_beside(made, standing, sheets, change),
    )


def _beside(made: Figured, standing: Standing, sheets: list[ScoreSheet], change: Change) -> Beside:
    beside = made.case.beside
    return replace(
        beside,
        adjustments=() if change.without_adjustments else beside.adjustments,
        settlements=tuple(_still_settled(made, sheets, change)),
        drawn=tuple(_drawn(standing)),
    )


def _still_settled(made: Figured, sheets: list[ScoreSheet], change: Change) -> Iterator[Settlement]:
    for code, one in made.work.settled.items():
        if one.judge not in change.without:
            yield replace(one, about=about(made.case.round, (sheet for sheet in sheets if sheet.entry == code)))


def _drawn(standing: Standing) -> Iterator[tuple[EntryCode, ...]]:
    """The orders that a lot gave, each once."""
    found: dict[tuple[EntryCode, ...], None] = {}
    for place in standing.places:
        for step in place.tie_break.steps if place.tie_break else ():
            if step.rule == LOT and step.outcome is TieOutcome.SPLIT and step.values is not None:
                values = {code: str(value) for code, value in step.values.items()}
                found[tuple(sorted(values, key=lambda code: values[code]))] = None
    yield from found
