"""Rules of a round changed for a look at what would come out: one thing at a time, or several.

A change takes along what can't stand beside it: judges' weights go where the method leaves them aside, dropping goes where it
weighs, a table of points where places get none, and rounding of sheets or criteria where these are not what is combined.
What is left of the rule book stays, and refuses the change where both can't be followed.
"""

from dataclasses import dataclass, replace

from judging_app.core.combinations import clashes
from judging_app.core.consolidation.methods import METHODS
from judging_app.core.errors import RuleNotSupportedError
from judging_app.core.ids import EntryCode, JudgeCode
from judging_app.core.rules import (
    ONE,
    Compare,
    ConsolidationRules,
    EveningOut,
    Per,
    Round,
    RoundingEach,
    Rules,
    VoteRules,
)
from judging_app.core.supported import WRONG_EACH, check_supported


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What is otherwise than the rules and the sheets say; None and False = as they say.

    `without`: judges whose sheets are left out. `compare`: with the exact figure nothing is rounded on the way either.
    `without_votes`: their share of the figure, not prizes and ties that go by them. `revoked`: entries whose awards are revoked.
    """

    without: tuple[JudgeCode, ...] = ()
    method: str | None = None
    drop_high: int | None = None
    drop_low: int | None = None
    per: Per | None = None
    evening_out: EveningOut | None = None
    decimals: int | None = None
    compare: Compare | None = None
    without_votes: bool = False
    without_adjustments: bool = False
    revoked: tuple[EntryCode, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """Why a change can't be looked at: `what`, as a key, and the setting of the rules file that stands against it, if one does.

    Keys: those of `core.combinations`, "not-supported", "not-connected" (judges whom no entry links to the others),
    "points-given" (points given, taken or set by the chair, under ranks), "nothing-left" (no sheet counts any more),
    "nothing-dropped" (no entry has the `needed` sheets; `most`: the most that one has, of which `can` may be left out in all),
    "no-votes" and "no-adjustments" (none are there to be left out), "no-award" (`entries` have none to be revoked).
    """

    what: str
    setting: str = ""
    entries: tuple[EntryCode, ...] = ()
    needed: int = 0
    most: int = 0
    can: int = 0


def changed_round(round: Round, change: Change) -> Round:
    """The round by the changed rules."""
    rules = _consolidation(round.consolidation, change)
    weighted = METHODS[rules.method].weighted
    rounding = round.rounding
    if change.decimals is not None:
        rounding = replace(rounding, decimals=change.decimals)
    if change.compare is Compare.EXACT or (rules.per, rounding.each) in WRONG_EACH:
        rounding = replace(rounding, each=RoundingEach.ENTRY)
    return replace(
        round,
        consolidation=rules,
        chair_weight=round.chair_weight if weighted else ONE,
        member_weight=round.member_weight if weighted else ONE,
        rounding=rounding,
        compare=change.compare or round.compare,
        evening_out=change.evening_out or round.evening_out,
        votes=_without_share(round.votes) if change.without_votes else round.votes,
    )


def refusal(rules: Rules, round: Round) -> Refusal | None:
    """Why the rule book can't be followed with this round in the place of its own, None where it can."""
    changed = replace(rules, rounds=tuple(round if one.key == round.key else one for one in rules.rounds))
    for _, clash in clashes(changed):
        return Refusal(what=clash.what, setting=clash.setting)
    try:
        check_supported(changed)
    except RuleNotSupportedError as error:
        return Refusal(what="not-supported", setting=error.setting)
    return None


def _consolidation(rules: ConsolidationRules, change: Change) -> ConsolidationRules:
    method = change.method or rules.method
    weighted = METHODS[method].weighted
    drops = (change.drop_high, change.drop_low)
    high, low = (
        given if given is not None else 0 if weighted else own
        for given, own in zip(drops, (rules.drop_high, rules.drop_low), strict=True)
    )
    return replace(
        rules,
        method=method,
        per=change.per or rules.per,
        drop_high=high,
        drop_low=low,
        points=rules.points if method == "rank-points" else (),
    )


def _without_share(votes: VoteRules | None) -> VoteRules | None:
    return None if votes is None else replace(votes, share=None)
