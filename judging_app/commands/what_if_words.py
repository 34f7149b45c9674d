"""Words for a look at other ways of counting: how each is called, and why one can't be taken."""

from collections.abc import Iterator

from judging_app.commands.words import Speaker
from judging_app.core.changed_rules import Change, Refusal
from judging_app.core.ids import BlockKey, TierKey
from judging_app.core.rules import Compare, EveningOut, Per
from judging_app.services.rounds import RoundView


def look_name(change: Change, say: Speaker) -> str:
    """A look by what is otherwise in it, in a few words."""
    return ", ".join(_parts(change, say))


def _parts(change: Change, say: Speaker) -> Iterator[str]:
    for judge in change.without:
        yield say.say("without {judge}", judge=judge)
    dropping = change.drop_high or change.drop_low
    if change.method is not None and not (dropping and change.method == "mean"):
        yield _method(change.method, say)
    if change.drop_high:
        yield say.say("dropping {count} high", count=change.drop_high)
    if change.drop_low:
        yield say.say("dropping {count} low", count=change.drop_low)
    if change.method is None and not dropping and (change.drop_high, change.drop_low) != (None, None):
        yield say.say("nothing dropped")
    if change.per is not None:
        yield say.say("by criterion") if change.per is Per.CRITERION else say.say("by sheet")
    if change.evening_out is not None:
        yield _evened(change.evening_out, say)
    if change.decimals is not None:
        yield say.say("{count} decimals", count=change.decimals)
    if change.compare is not None:
        yield say.say("unrounded") if change.compare is Compare.EXACT else say.say("rounded")
    if change.without_votes:
        yield say.say("without votes")
    if change.without_adjustments:
        yield say.say("without points given or taken")
    for entry in change.revoked:
        yield say.say("{entry} revoked", entry=entry)


def _method(key: str, say: Speaker) -> str:
    names = {
        "mean": say.say("plain mean"),
        "weighted-mean": say.say("weighted mean"),
        "median": say.say("median"),
        "rank-sum": say.say("mean of places"),
        "rank-points": say.say("points for places"),
    }
    return names[key]


def _evened(way: EveningOut, say: Speaker) -> str:
    names = {
        EveningOut.NONE: say.say("not evened out"),
        EveningOut.Z_SCORE: say.say("z-score"),
        EveningOut.SEVERITY: say.say("less severity"),
    }
    return names[way]


def why_not(refused: Refusal, say: Speaker) -> str:
    """Why a look can't be taken."""
    reasons = {
        "floor-with-ranks": say.say("the rules have floors in points, and places are no points"),
        "points": say.say("the rules have no table of points for places"),
        "other-per": say.say("totals can't be evened out where criteria are combined"),
        "one-sheet": say.say("the judges agree on one sheet for each entry"),
        "not-connected": say.say("no entry links some of the judges to the others"),
        "points-given": say.say("points were given, taken or set by the chair, and places are no points"),
        "nothing-left": say.say("no sheet would be left"),
        "not-supported": say.say("a weighted mean drops no sheets"),
    }
    return (
        reasons.get(refused.what)
        or _with_ranks(refused.setting, say)
        or say.say("it does not go with {setting} of the rules", setting=refused.setting)
    )


def _with_ranks(setting: str, say: Speaker) -> str | None:
    """What stands against ranks."""
    reasons = {
        "votes.share": say.say("votes are a part of the figure, and places are no points"),
        "carry_over": say.say("figures are carried from round to round, and places are no points"),
        "sheets_per_entry": say.say("not everyone marks everything, and then places can't be compared"),
        "evening_out": say.say("the rules even totals out, and places are no totals"),
    }
    return reasons.get(setting)


def award_name(view: RoundView, tier: TierKey, block: BlockKey | None) -> str:
    """The name of a tier, with its block where blocks have awards of their own."""
    name = next(one.name for one in view.contest.rules.awards.tiers if one.key == tier)
    of_block = next((one.name for one in view.contest.rules.blocks if one.key == block), None)
    return f"{name} ({of_block})" if of_block else name
