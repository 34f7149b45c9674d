"""Words for a look at other ways of counting: how each is called, and why one can't be taken."""

from collections.abc import Iterator

from judging_app.core.changed_rules import Change, Refusal
from judging_app.core.ids import BlockKey, TierKey
from judging_app.core.rules import Compare, EveningOut, Per
from judging_app.ports.sentences import Said
from judging_app.services.rounds import RoundView
from judging_app.services.telling.told import told


def look_words(change: Change) -> Said:
    """A look by what is otherwise in it, in a few words."""
    first, *others = _parts(change)
    return told("{parts}", parts=(first, *others)) if others else first


def _parts(change: Change) -> Iterator[Said]:
    for judge in change.without:
        yield told("without {judge}", judge=judge)
    dropping = change.drop_high or change.drop_low
    if change.method is not None and not (dropping and change.method == "mean"):
        yield _method(change.method)
    if change.drop_high:
        yield told("dropping {count} high", count=change.drop_high)
    if change.drop_low:
        yield told("dropping {count} low", count=change.drop_low)
    if change.method is None and not dropping and (change.drop_high, change.drop_low) != (None, None):
        yield told("nothing dropped")
    if change.per is not None:
        yield told("by criterion") if change.per is Per.CRITERION else told("by sheet")
    if change.evening_out is not None:
        yield _evened(change.evening_out)
    if change.decimals is not None:
        yield told("{count} decimals", count=change.decimals)
    if change.compare is not None:
        yield told("unrounded") if change.compare is Compare.EXACT else told("rounded")
    if change.without_votes:
        yield told("without votes")
    if change.without_adjustments:
        yield told("without points given or taken")
    for entry in change.revoked:
        yield told("{entry} revoked", entry=entry)


def _method(key: str) -> Said:
    names = {
        "mean": told("plain mean"),
        "weighted-mean": told("weighted mean"),
        "median": told("median"),
        "rank-sum": told("mean of places"),
        "rank-points": told("points for places"),
    }
    return names[key]


def _evened(way: EveningOut) -> Said:
    names = {
        EveningOut.NONE: told("not evened out"),
        EveningOut.Z_SCORE: told("z-score"),
        EveningOut.SEVERITY: told("less severity"),
    }
    return names[way]


def refusal_words(refused: Refusal) -> Said:
    """Why a look can't be taken."""
    reasons = {
        "floor-with-ranks": told("the rules have floors in points, and places are no points"),
        "points": told("the rules have no table of points for places"),
        "other-per": told("totals can't be evened out where criteria are combined"),
        "one-sheet": told("the judges agree on one sheet for each entry"),
        "not-connected": told("no entry links some of the judges to the others"),
        "points-given": told("points were given, taken or set by the chair, and places are no points"),
        "nothing-left": told("no sheet would be left"),
        "not-supported": told("a weighted mean drops no sheets"),
    }
    return (
        reasons.get(refused.what)
        or _nothing_to_change(refused)
        or _with_ranks(refused.setting)
        or told("it does not go with {setting} of the rules", setting=refused.setting)
    )


def _nothing_to_change(refused: Refusal) -> Said | None:
    """That what the change would leave out is not there."""
    if refused.what == "no-votes":
        return told("by the rules votes have no share in the figure")
    if refused.what == "no-adjustments":
        return told("no points were given or taken")
    if refused.what == "no-award":
        return told("no award to revoke: {entries}", entries=", ".join(refused.entries))
    if refused.what != "nothing-dropped":
        return None
    if refused.can:
        return told(
            "{count} highest and lowest sheets together would be left out; no entry has more than {most} sheets, so that {can} at "
            "most can be",
            count=refused.needed - 1,
            most=refused.most,
            can=refused.can,
        )
    return told(
        "nothing is left out where an entry has fewer than {needed} sheets, and none has more than {most}",
        needed=refused.needed,
        most=refused.most,
    )


def _with_ranks(setting: str) -> Said | None:
    """What stands against ranks."""
    reasons = {
        "votes.share": told("votes are a part of the figure, and places are no points"),
        "carry_over": told("figures are carried from round to round, and places are no points"),
        "sheets_per_entry": told("not everyone marks everything, and then places can't be compared"),
        "evening_out": told("the rules even totals out, and places are no totals"),
    }
    return reasons.get(setting)


def award_name(view: RoundView, tier: TierKey, block: BlockKey | None) -> str:
    """The name of a tier, with its block where blocks have awards of their own."""
    name = next(one.name for one in view.contest.rules.awards.tiers if one.key == tier)
    of_block = next((one.name for one in view.contest.rules.blocks if one.key == block), None)
    return f"{name} ({of_block})" if of_block else name
