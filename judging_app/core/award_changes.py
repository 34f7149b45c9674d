"""What of the awards holds, and which change hands, between two ways of giving them out."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from judging_app.core.ids import BlockKey, EntryCode, TierKey
from judging_app.core.outcome import Award, AwardList, OpenKind, OpenQuestion

Prize = tuple[TierKey, BlockKey | None]
"""A tier of one block, or of all together."""


class Fate(Enum):
    """What becomes of an award: its entry keeps it, another way gives it not to this one, or a question decides about it."""

    HOLDS = "holds"
    CHANGES = "changes"
    OPEN = "open"


@dataclass(frozen=True, slots=True, kw_only=True)
class AwardFate:
    """An award as it was, what becomes of it, and which tier its entry has instead, None = none or not known yet."""

    award: Award
    fate: Fate
    now: TierKey | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TierChange:
    """Who has no prize of a tier any more, who has one now, and who is asked about; each in order of code."""

    tier: TierKey
    block: BlockKey | None
    leaving: tuple[EntryCode, ...]
    coming: tuple[EntryCode, ...]
    asked: tuple[EntryCode, ...] = ()


def fates(before: AwardList, after: AwardList, special: frozenset[TierKey] = frozenset()) -> tuple[AwardFate, ...]:
    """What becomes of each award of `before`, in its order.

    An award is open where its entry stands in an open tie of `after` about a prize of the same kind: about a place in its
    block, or about the same prize where that is one of the `special` tiers, which go by something else than the places.
    """
    kept = {(one.tier, one.block, one.entry) for one in after.awards}
    asked = {(_kind(prize, special), code) for prize, entries in ties(after.open) for code in entries}
    now = {(_kind((one.tier, one.block), special), one.entry): one.tier for one in after.awards}
    found = []
    for one in before.awards:
        kind = _kind((one.tier, one.block), special)
        if (one.tier, one.block, one.entry) in kept:
            found.append(AwardFate(award=one, fate=Fate.HOLDS, now=one.tier))
        elif (kind, one.entry) in asked:
            found.append(AwardFate(award=one, fate=Fate.OPEN))
        else:
            found.append(AwardFate(award=one, fate=Fate.CHANGES, now=now.get((kind, one.entry))))
    return tuple(found)


def tier_changes(before: AwardList, after: AwardList) -> tuple[TierChange, ...]:
    """The tiers whose prizes go to others, or that become an open question; in the order of awards before, then after."""
    prizes: dict[Prize, None] = dict.fromkeys((one.tier, one.block) for one in (*before.awards, *after.awards))
    asked: dict[Prize, set[EntryCode]] = {}
    open_before = set(ties(before.open))
    for question in ties(after.open):
        if question not in open_before:
            prizes.setdefault(question[0])
            asked.setdefault(question[0], set()).update(question[1])
    made = []
    for prize in prizes:
        had, has = _holders(before.awards, prize), _holders(after.awards, prize)
        if had != has or prize in asked:
            change = TierChange(
                tier=prize[0],
                block=prize[1],
                leaving=tuple(sorted(had - has)),
                coming=tuple(sorted(has - had)),
                asked=tuple(sorted(asked.get(prize, ()))),
            )
            made.append(change)
    return tuple(made)


def ties(questions: Iterable[OpenQuestion]) -> tuple[tuple[Prize, tuple[EntryCode, ...]], ...]:
    """The questions about awards among them: about which prize, and between whom."""
    return tuple(
        ((one.tier, one.block), one.entries) for one in questions if one.kind is OpenKind.TIE and one.tier is not None
    )


def _kind(prize: Prize, special: frozenset[TierKey]) -> tuple[TierKey | None, BlockKey | None]:
    return prize[0] if prize[0] in special else None, prize[1]


def _holders(awards: Iterable[Award], prize: Prize) -> frozenset[EntryCode]:
    return frozenset(one.entry for one in awards if (one.tier, one.block) == prize)
