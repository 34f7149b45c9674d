"""The awards as rows: who has which prize, which is left and why, where the chair departs from the proposal. Knows no Qt."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum

from judging_app.core.award_changes import Prize
from judging_app.core.decisions import AwardOrder, Lock
from judging_app.core.entry import Entry
from judging_app.core.ids import BlockKey, EntryCode, TierKey
from judging_app.core.outcome import Award, Unawarded, UnawardedReason
from judging_app.core.prize_money import TierSum, tier_sums
from judging_app.core.reserves import Reserve, reserves
from judging_app.core.vietnamese.numbers import format_money
from judging_app.services.count_twice import CountedTwice
from judging_app.services.rounds import RoundView
from ui.models.columns import Column
from ui.theme.phrase import Phrase, Words, phrase
from ui.widgets.cells import Chip, Detail, Dot, Figure, Marked, Tone, TwoLines

NONE = "–"
LEFT: Mapping[UnawardedReason, Phrase] = {
    UnawardedReason.BELOW_FLOOR: phrase("no entry reaches the floor"),
    UnawardedReason.NOBODY_LEFT: phrase("no entry is left in line"),
    UnawardedReason.USED_UP: phrase("used up by a shared place above"),
    UnawardedReason.WAITS: phrase("waits for an open question"),
    UnawardedReason.REVOKED: phrase("was revoked"),
    UnawardedReason.WITHHELD: phrase("left unawarded by the chair"),
}


class Act(Enum):
    """What can be done with a prize."""

    DEPART = "depart"
    TAKE_BACK = "take-back"
    REVOKE = "revoke"


@dataclass(frozen=True, slots=True, kw_only=True)
class PrizeRow:
    """A prize of one tier and block: `entry` has it, or `count` of it are left. `word` is the chair's, `void` where it fits no more."""

    tier: TierKey
    block: BlockKey | None
    prize: str
    entry: EntryCode | None
    title: Words
    below: Words
    money: int
    count: int = 1
    word: AwardOrder | None = None
    void: bool = False
    details: tuple[Detail, ...]
    acts: frozenset[Act]

    @property
    def key(self) -> tuple[object, ...]:
        """What the row is known by."""
        return self.tier, self.block, self.entry, self.void and self.word and self.word.number


def prize_rows(view: RoundView, counted: CountedTwice, *, decidable: bool) -> tuple[PrizeRow, ...]:
    """All prizes, in the order of blocks and tiers; what is left of a tier behind who has it; void words last."""
    return tuple(_Rows(view, counted, decidable=decidable).rows())


class _Rows:
    """One table while it is made."""

    def __init__(self, view: RoundView, counted: CountedTwice, *, decidable: bool) -> None:
        rules, approval = view.contest.rules, view.approval
        self._view, self._awards = view, counted.awards
        self._entries = {entry.code: entry for entry in view.entries}
        awards = counted.awards.awards.awards
        self._sums = {(one.tier, one.block): one for one in tier_sums(rules.awards, rules.blocks, awards)}
        self._reserves = {
            (one.tier, one.block): one for one in reserves(counted.made, counted.awards, approval.revoked)
        }
        self._free = decidable and approval.lock is not Lock.ALL
        self._revocable = approval.last is not None and approval.lock is not Lock.NONE
        self._revoked = approval.revoked

    def rows(self) -> Iterator[PrizeRow]:
        awards = self._awards.awards
        order: list[Prize] = list(self._sums)
        found = [*(self._given(one) for one in awards.awards), *(self._left(one) for one in awards.unawarded)]
        yield from sorted(found, key=lambda one: (order.index((one.tier, one.block)), one.entry is None))
        yield from (self._void(one) for one in self._awards.void)

    def _given(self, one: Award) -> PrizeRow:
        word = next((each for each in self._words(one.tier, one.block) if each.entry == one.entry), None)
        acts = {Act.DEPART} if self._free else set[Act]()
        if word is not None and self._free:
            acts.add(Act.TAKE_BACK)
        if self._revocable and one.entry not in self._revoked:
            acts.add(Act.REVOKE)
        entry = self._entries[one.entry]
        unit = self._view.unit_of(entry).name
        return PrizeRow(
            tier=one.tier,
            block=one.block,
            prize=self._prize(one.tier, one.block),
            entry=one.entry,
            title=f"{one.entry} · {entry.title}",
            below=unit,
            money=one.money,
            word=word,
            details=tuple(self._details(one.tier, one.block, word)),
            acts=frozenset(acts),
        )

    def _left(self, one: Unawarded) -> PrizeRow:
        word = next((each for each in self._words(one.tier, one.block) if each.entry is None), None)
        withheld = one.reason is UnawardedReason.WITHHELD
        free = self._free and one.reason is not UnawardedReason.WAITS
        acts = {Act.DEPART} if free else set[Act]()
        if word is not None and withheld and self._free:
            acts.add(Act.TAKE_BACK)
        return PrizeRow(
            tier=one.tier,
            block=one.block,
            prize=self._prize(one.tier, one.block),
            entry=None,
            title=phrase("{count} not given", count=one.count),
            below=LEFT[one.reason],
            money=0,
            count=one.count,
            word=word if withheld else None,
            details=tuple(self._details(one.tier, one.block, word if withheld else None)),
            acts=frozenset(acts),
        )

    def _void(self, one: AwardOrder) -> PrizeRow:
        return PrizeRow(
            tier=one.tier,
            block=one.block,
            prize=self._prize(one.tier, one.block),
            entry=one.entry,
            title=word_on_prize(one, self._entries),
            below=phrase("void: the proposal is another one"),
            money=0,
            word=one,
            void=True,
            details=tuple(self._details(one.tier, one.block, one)),
            acts=frozenset({Act.TAKE_BACK}) if self._view.approval.lock is not Lock.ALL else frozenset(),
        )

    def _prize(self, tier: TierKey, block: BlockKey | None) -> str:
        return prize_name(self._view, tier, block)

    def _words(self, tier: TierKey, block: BlockKey | None) -> Iterator[AwardOrder]:
        return (one for one in self._awards.holding if (one.tier, one.block) == (tier, block))

    def _details(self, tier: TierKey, block: BlockKey | None, word: AwardOrder | None) -> Iterator[Detail]:
        if word is not None:
            yield Detail(name=phrase("The chair's word"), text=word_on_prize(word, self._entries))
            yield Detail(name=phrase("Reason"), text=word.reason)
        else:
            yield Detail(name=phrase("State"), text=phrase("As the rules propose"))
        yield from _summed(self._sums[tier, block])
        if (one := self._reserves.get((tier, block))) is not None:
            yield Detail(name=phrase("In reserve"), text=_in_reserve(one, self._entries))


def prize_name(view: RoundView, tier: TierKey, block: BlockKey | None) -> str:
    """A prize by its tier, and its block where there is one."""
    rules = view.contest.rules
    named = next(one.name for one in rules.awards.tiers if one.key == tier)
    return " · ".join(filter(None, (named, next((one.name for one in rules.blocks if one.key == block), ""))))


def _summed(one: TierSum) -> Iterator[Detail]:
    counts = phrase("{given} of {count} given", given=one.given, count=one.count)
    yield Detail(name=phrase("Prizes of this kind"), text=counts)
    money = phrase("{given} of {planned}", given=format_money(one.money), planned=format_money(one.planned))
    yield Detail(name=phrase("Money"), text=money)


def _in_reserve(one: Reserve, entries: Mapping[EntryCode, Entry]) -> Words:
    if one.reason is not None:
        return LEFT[one.reason]
    named = ", ".join(f"{code} · {entries[code].title}" for code in one.entries)
    return phrase("{entries} (equal)", entries=named) if one.tied else named


def word_on_prize(one: AwardOrder, entries: Mapping[EntryCode, Entry]) -> Words:
    """The chair's word on a prize."""
    if one.entry is None:
        return phrase("not given to {other}", other=_named(one.instead_of, entries))
    if one.instead_of is None:
        return phrase("given to {entry}", entry=_named(one.entry, entries))
    return phrase(
        "given to {entry} instead of {other}", entry=_named(one.entry, entries), other=_named(one.instead_of, entries)
    )


def _named(code: EntryCode | None, entries: Mapping[EntryCode, Entry]) -> str:
    return f"{code} · {entries[code].title}" if code is not None else NONE


def state_of(row: PrizeRow) -> Marked:
    """Whether the rules propose it, the chair said otherwise, or it is left."""
    if row.void:
        return Marked(dot=Dot.BAD, words=phrase("Void"), tone=Tone.BAD)
    if row.word is not None:
        return Marked(dot=Dot.WARN, words=phrase("The chair's word"), tone=Tone.WARN)
    if row.entry is None:
        return Marked(dot=Dot.STOOD_ASIDE, words=phrase("Not given"), tone=Tone.MUTED)
    return Marked(dot=Dot.DONE, words=phrase("As proposed"), tone=Tone.MUTED)


COLUMNS: tuple[Column[PrizeRow], ...] = (
    Column(
        key="prize",
        heading=phrase("Prize"),
        value=lambda one: Chip(words=one.prize, tone=Tone.GOLD if one.entry else Tone.MUTED),
        width=172,
    ),
    Column(key="entry", heading=phrase("Entry"), value=lambda one: TwoLines(title=one.title, below=one.below)),
    Column(key="state", heading=phrase("State"), value=state_of, width=200),
    Column(
        key="money",
        heading=phrase("Money"),
        value=lambda one: Figure(text=format_money(one.money) if one.money else NONE),
        sort=lambda one: one.money,
        width=136,
        right=True,
    ),
)
