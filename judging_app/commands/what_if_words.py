"""Words for a look at other ways of counting: how each is called, why one can't be taken, what to tell the chair."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from judging_app.commands.words import Speaker
from judging_app.core.award_changes import Fate
from judging_app.core.changed_rules import Change, Refusal
from judging_app.core.ids import BlockKey, TierKey
from judging_app.core.outcome import Standing
from judging_app.core.rules import Compare, EveningOut, Per
from judging_app.core.vietnamese.numbers import format_fraction
from judging_app.core.what_if import Variant, margin
from judging_app.services.rounds import RoundView
from judging_app.services.what_if import LookedInto

MOST_NAMED = 4


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


def for_the_chair(looked: LookedInto, say: Speaker) -> tuple[str, ...]:
    """What the looks come to, in sentences; the last one says that they change nothing."""
    found, standing = looked.found, looked.standing
    lines: list[str] = []
    if standing.awards:
        lines += _about_awards(looked, found.judges, say, of_judges=True)
        lines += _about_awards(looked, found.rules, say, of_judges=False)
    looks = taken((*found.judges, *found.rules))
    if looked.view.round.advance is not None and looks:
        lines += _about_going_on(looks, say)
    if standing.open:
        count = len(standing.open)
        lines.append(say.say("Still open in the result itself: {count}. The looks go by what stands now.", count=count))
    gap = margin(standing)
    if gap is not None:
        decimals = looked.view.round.rounding.decimals
        lines.append(say.say("The first place lies {margin} before the second.", margin=format_fraction(gap, decimals)))
    lines.append(
        say.say("All this is only a look: the result is by the rules of the contest, and nothing here changes it.")
    )
    return tuple(lines)


def taken(variants: Sequence[Variant]) -> tuple[Variant, ...]:
    """The looks that could be taken."""
    return tuple(one for one in variants if one.standing is not None)


def _about_awards(looked: LookedInto, variants: Sequence[Variant], say: Speaker, *, of_judges: bool) -> Iterator[str]:
    looks = taken(variants)
    if not looks:
        return
    moved = [one for one in looks if any(fate.fate is not Fate.HOLDS for fate in one.fates)]
    if not moved:
        yield (
            say.say("Every award holds whichever one judge is left out.")
            if of_judges
            else say.say("Every award holds: {looks}.", looks="; ".join(look_name(one.change, say) for one in looks))
        )
        return
    firm, shaky = _by_tier(looked.standing, looks)
    for prize, lost in shaky.items():
        count = sum((one.tier, one.block) == prize for one in looked.standing.awards)
        yield from _shaky(award_name(looked.view, *prize), count, lost, say)
    if firm:
        names = ", ".join(award_name(looked.view, *prize) for prize in firm) if len(firm) <= MOST_NAMED else ""
        yield _firm(names, say, of_judges=of_judges)


def _firm(names: str, say: Speaker, *, of_judges: bool) -> str:
    """What holds beside what does not; a long list is not read out."""
    if of_judges and names:
        return say.say("Hold whichever one judge is left out: {awards}.", awards=names)
    if of_judges:
        return say.say("All other awards hold whichever one judge is left out.")
    if names:
        return say.say("Hold by every other way of counting looked at: {awards}.", awards=names)
    return say.say("All other awards hold by every other way of counting looked at.")


def _by_tier(
    standing: Standing, looks: Sequence[Variant]
) -> tuple[
    list[tuple[TierKey, BlockKey | None]], Mapping[tuple[TierKey, BlockKey | None], list[tuple[Variant, Counter[Fate]]]]
]:
    prizes = dict.fromkeys((one.tier, one.block) for one in standing.awards)
    shaky: dict[tuple[TierKey, BlockKey | None], list[tuple[Variant, Counter[Fate]]]] = {}
    for prize in prizes:
        for look in looks:
            fates = Counter(one.fate for one in look.fates if (one.award.tier, one.award.block) == prize)
            if fates.total() > fates[Fate.HOLDS]:
                shaky.setdefault(prize, []).append((look, fates))
    return [prize for prize in prizes if prize not in shaky], shaky


def _shaky(award: str, count: int, lost: Sequence[tuple[Variant, Counter[Fate]]], say: Speaker) -> Iterator[str]:
    """One sentence for the looks in which so many of a tier's awards change hands, one for those that leave them open."""
    for fate in (Fate.CHANGES, Fate.OPEN):
        by_number: dict[int, list[str]] = {}
        for look, fates in lost:
            if fates[fate]:
                by_number.setdefault(fates[fate], []).append(look_name(look.change, say))
        for number, looks in sorted(by_number.items()):
            said: dict[str, object] = {"award": award, "count": number, "all": count, "looks": "; ".join(looks)}
            yield _lost_all(said, fate, say) if count == 1 else _lost_some(said, fate, say)


def _lost_all(said: Mapping[str, object], fate: Fate, say: Speaker) -> str:
    """Of a tier with one award."""
    if fate is Fate.CHANGES:
        return say.say("{award} would change hands ({looks}).", **said)
    return say.say("{award} would be an open tie ({looks}).", **said)


def _lost_some(said: Mapping[str, object], fate: Fate, say: Speaker) -> str:
    if fate is Fate.CHANGES:
        return say.say("{award}: {count} of {all} would change hands ({looks}).", **said)
    return say.say("{award}: {count} of {all} would be an open tie ({looks}).", **said)


def _about_going_on(looks: Sequence[Variant], say: Speaker) -> Iterator[str]:
    moved = [look_name(one.change, say) for one in looks if one.going_out or one.going_in]
    if moved:
        yield say.say("Others would go on to the next round ({looks}).", looks="; ".join(moved))
    else:
        yield say.say("The same entries go on to the next round in every look.")
