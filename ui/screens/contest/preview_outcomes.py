"""What the entries of the example get: awards in the last round, a place in the next one before. Knows no Qt."""

from collections.abc import Iterator, Mapping
from fractions import Fraction

from judging_app.core.example import ROOM, UNITS, block_of
from judging_app.core.ids import EntryCode, TierKey
from judging_app.core.outcome import (
    OpenKind,
    OpenQuestion,
    PassedOver,
    PassedOverReason,
    Place,
    Standing,
    TieOutcome,
)
from judging_app.core.rules import Round, Rules
from judging_app.core.vietnamese.numbers import format_fraction
from ui.theme.phrase import Words, phrase


def outcomes(rules: Rules, round: Round, now: Standing) -> Mapping[EntryCode, Words]:
    """What each entry gets; nothing is said of one that gets nothing."""
    names = _names(rules)
    found: dict[EntryCode, Words] = {}
    for award in now.awards:
        if award.tier in names:
            before, name = found.get(award.entry), names[award.tier]
            found[award.entry] = phrase("{first} · {then}", first=before, then=name) if before else name
    if round.advance is not None:
        found |= dict.fromkeys(now.going_on, phrase("goes on to the next round"))
    return found


def block_words(rules: Rules, round: Round, entry: EntryCode) -> str:
    """The block of an entry where awards or places in the next round go by blocks, "" where they do not."""
    last = rules.later(round.key) is None
    by_block = rules.awards.per_block if last else round.advance is not None and round.advance.per_block is not None
    key = block_of(rules, entry)
    return next((block.name for block in rules.blocks if by_block and block.key == key), "")


def outcome_notes(rules: Rules, now: Standing) -> Iterator[Words]:
    """What a person is asked beside lots and words that ties wait for; who was passed over and why."""
    names, waiting = _names(rules), {place.entry for place in now.places if _waits(place)}
    for question in now.open:
        if question.kind is OpenKind.TIE and waiting.isdisjoint(question.entries):
            yield from _asked(question, names)
    for passed in now.passed_over:
        if passed.tier in names:
            yield _passed(passed, names[passed.tier])


def _waits(place: Place) -> bool:
    return place.tie_break is not None and place.tie_break.steps[-1].outcome is TieOutcome.WAITS


def _names(rules: Rules) -> Mapping[TierKey, str]:
    return {tier.key: tier.name for tier in rules.awards.tiers}


def scale_words(rules: Rules, round: Round) -> Words:
    """How the example is made smaller than the contest, so that something hangs on its ties."""
    advance = round.advance
    if rules.later(round.key) is None:
        return phrase("There is one of each award.") if rules.awards.tiers else ""
    if advance is None:
        return phrase("All go on to the next round.")
    if advance.count is not None:
        return phrase(
            "In the example the best {count} go on, in the contest the best {all}.", count=ROOM, all=advance.count
        )
    if advance.per_block is not None:
        return phrase(
            "In the example the best one of each block goes on, in the contest the best {all}.", all=advance.per_block
        )
    floor = advance.floor or Fraction(0)
    points = format_fraction(floor, 0 if floor.denominator == 1 else 2)
    return phrase("All from {points} points on go on to the next round.", points=points)


def _asked(question: OpenQuestion, names: Mapping[TierKey, str]) -> Iterator[Words]:
    entries = " = ".join(question.entries)
    if question.cut:
        yield phrase("{entries}: a person settles who of them goes on.", entries=entries)
    elif question.tier in names:
        award = names[question.tier] if question.tier else ""
        yield phrase("{entries}: a person settles who of them gets “{award}”.", entries=entries, award=award)


def _passed(passed: PassedOver, award: str) -> Words:
    if passed.reason is PassedOverReason.BELOW_FLOOR:
        return phrase("“{award}” is not given: entry {entry} is below its floor.", award=award, entry=passed.entry)
    same = ", ".join(code for code, unit in UNITS.items() if unit == UNITS[passed.entry] and code != passed.entry)
    return phrase(
        "Entry {entry} is passed over for “{award}”: its unit, that of {others}, has enough.",
        entry=passed.entry,
        award=award,
        others=same,
    )
