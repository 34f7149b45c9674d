"""What looks at other ways of counting come to, in sentences for the chair: what does not hold first, then what does."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from enum import Enum

from judging_app.core.award_changes import Fate, Prize
from judging_app.core.changed_rules import Refusal
from judging_app.core.outcome import Standing
from judging_app.core.vietnamese.numbers import format_fraction, format_money
from judging_app.core.what_if import Variant, margin
from judging_app.ports.sentences import Chain, Said
from judging_app.services.telling.looks import award_name, look_words, refusal_words
from judging_app.services.telling.told import told
from judging_app.services.what_if import LookedInto

MOST_NAMED = 4


class Ending(Enum):
    """What becomes of awards of a tier that do not hold: others have them, nobody has, or a tie is open about them."""

    OTHERS = "others"
    NOBODY = "nobody"
    OPEN = "open"


Lost = Sequence[tuple[Variant, Mapping[Ending, int]]]
"""Looks in which awards of a tier do not hold, and how many end how."""


def chair_words(looked: LookedInto) -> tuple[Said, ...]:
    """What the looks come to, in sentences; the last one says that they change nothing."""
    found, standing = looked.found, looked.standing
    lines: list[Said] = []
    if standing.awards:
        lines += _about_awards(looked, found.judges, of_judges=True)
        lines += _about_awards(looked, found.rules, of_judges=False)
    looks = taken((*found.judges, *found.rules))
    if looked.view.round.advance is not None and looks:
        lines += _about_going_on(looks)
    if standing.open:
        count = len(standing.open)
        lines.append(told("Still open in the result itself: {count}. The looks go by what stands now.", count=count))
    lines += _about_dropping(looks)
    lines += _about_money(standing, looks)
    gap = margin(standing)
    if gap is not None:
        decimals = looked.view.round.rounding.decimals
        lines.append(told("The first place lies {margin} before the second.", margin=format_fraction(gap, decimals)))
    lines.append(
        told("All this is only a look: the result is by the rules of the contest, and nothing here changes it.")
    )
    return tuple(lines)


def _about_dropping(looks: Sequence[Variant]) -> Iterator[Said]:
    """From how many entries nothing was left out, where a look leaves out the highest or the lowest."""
    for look in looks:
        if look.undropped and look.standing:
            name, count, every = look_words(look.change), len(look.undropped), len(look.standing.places)
            yield told(
                "{look}: nothing is left out for {count} of {all} entries (too few sheets).",
                look=name,
                all=every,
                count=count,
            )


def _about_money(standing: Standing, looks: Sequence[Variant]) -> Iterator[Said]:
    """What prizes would cost where awards are revoked."""
    now = sum(one.money for one in standing.awards)
    for look in looks:
        after = sum(one.money for one in look.standing.awards) if look.standing else now
        if look.change.revoked and after != now:
            said = {"now": format_money(now), "after": format_money(after)}
            yield told("Prize money would be {after} instead of {now}.", **said)


def taken(variants: Sequence[Variant]) -> tuple[Variant, ...]:
    """The looks that could be taken."""
    return tuple(one for one in variants if one.standing is not None)


def not_taken(variants: Sequence[Variant]) -> Iterator[Said]:
    """The looks that can't be taken, those with the same reason in one sentence."""
    looks: dict[Refusal, list[Said]] = {}
    for one in variants:
        if one.refused is not None:
            looks.setdefault(one.refused, []).append(look_words(one.change))
    for refused, names in looks.items():
        yield told("Not looked at: {looks} ({reason}).", looks=Chain(names), reason=refusal_words(refused))


def _about_awards(looked: LookedInto, variants: Sequence[Variant], *, of_judges: bool) -> Iterator[Said]:
    looks = taken(variants)
    if not looks:
        return
    moved = [one for one in looks if any(fate.fate is not Fate.HOLDS for fate in one.fates)]
    if not moved:
        yield (
            told("Every award holds whichever one judge is left out.")
            if of_judges
            else told("Every award holds: {looks}.", looks=Chain(look_words(one.change) for one in looks))
        )
        return
    firm, shaky = _by_tier(looked.standing, looks)
    for prize, lost in shaky.items():
        count = sum((one.tier, one.block) == prize for one in looked.standing.awards)
        yield from _shaky(award_name(looked.view, *prize), count, lost)
    if firm:
        names = ", ".join(award_name(looked.view, *prize) for prize in firm) if len(firm) <= MOST_NAMED else ""
        yield _firm(names, of_judges=of_judges)


def _firm(names: str, *, of_judges: bool) -> Said:
    """What holds beside what does not; a long list is not read out."""
    if of_judges and names:
        return told("Hold whichever one judge is left out: {awards}.", awards=names)
    if of_judges:
        return told("All other awards hold whichever one judge is left out.")
    if names:
        return told("Hold by every other way of counting looked at: {awards}.", awards=names)
    return told("All other awards hold by every other way of counting looked at.")


def _by_tier(standing: Standing, looks: Sequence[Variant]) -> tuple[list[Prize], Mapping[Prize, Lost]]:
    """The tiers whose awards all hold in every look, and the others with the looks in which they don't."""
    prizes = dict.fromkeys((one.tier, one.block) for one in standing.awards)
    shaky: dict[Prize, list[tuple[Variant, Mapping[Ending, int]]]] = {}
    for prize in prizes:
        for look in looks:
            endings = _endings(look, prize)
            if endings:
                shaky.setdefault(prize, []).append((look, endings))
    return [prize for prize in prizes if prize not in shaky], shaky


def _endings(look: Variant, prize: Prize) -> Mapping[Ending, int]:
    fates = Counter(one.fate for one in look.fates if (one.award.tier, one.award.block) == prize)
    changes = [one for one in look.changes if (one.tier, one.block) == prize]
    moving = Ending.NOBODY
    if any(one.coming for one in changes):
        moving = Ending.OTHERS
    elif any(one.asked for one in changes):
        moving = Ending.OPEN
    return +(Counter({moving: fates[Fate.CHANGES]}) + Counter({Ending.OPEN: fates[Fate.OPEN]}))


def _shaky(award: str, count: int, lost: Lost) -> Iterator[Said]:
    """A sentence for each ending and number of awards, with the looks in which they end so."""
    for ending in Ending:
        by_number: dict[int, list[Said]] = {}
        for look, endings in lost:
            if ending in endings:
                by_number.setdefault(endings[ending], []).append(look_words(look.change))
        for number, looks in sorted(by_number.items()):
            said: dict[str, object] = {"award": award, "count": number, "all": count, "looks": Chain(looks)}
            yield _lost_all(said, ending) if count == 1 else _lost_some(said, ending)


def _lost_all(said: Mapping[str, object], ending: Ending) -> Said:
    """Of a tier with one award."""
    sentences = {
        Ending.OTHERS: told("{award} would change hands ({looks}).", **said),
        Ending.NOBODY: told("{award} would go to nobody ({looks}).", **said),
        Ending.OPEN: told("{award} would be an open tie ({looks}).", **said),
    }
    return sentences[ending]


def _lost_some(said: Mapping[str, object], ending: Ending) -> Said:
    sentences = {
        Ending.OTHERS: told("{award}: {count} of {all} would change hands ({looks}).", **said),
        Ending.NOBODY: told("{award}: {count} of {all} would go to nobody ({looks}).", **said),
        Ending.OPEN: told("{award}: {count} of {all} would be an open tie ({looks}).", **said),
    }
    return sentences[ending]


def _about_going_on(looks: Sequence[Variant]) -> Iterator[Said]:
    moved = [look_words(one.change) for one in looks if one.going_out or one.going_in]
    if moved:
        yield told("Others would go on to the next round ({looks}).", looks=Chain(moved))
    else:
        yield told("The same entries go on to the next round in every look.")
