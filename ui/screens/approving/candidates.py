"""The entries that may have a prize, best first, with what they have or stand in reserve for. Knows no Qt."""

from collections.abc import Iterator
from dataclasses import dataclass

from judging_app.core.ids import EntryCode
from judging_app.core.reserves import reserves
from judging_app.services.count_twice import CountedTwice
from judging_app.services.rounds import RoundView
from ui.models.columns import Column
from ui.theme.phrase import Words, phrase
from ui.widgets.cells import Figure, TwoLines


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """An entry with a place; `below`: its prizes, or what it is in reserve for, before its unit."""

    code: EntryCode
    rank: str
    title: str
    below: Words
    has: bool

    @property
    def name(self) -> str:
        """The entry in one line."""
        return f"{self.rank} · {self.code} · {self.title}"


def candidates(view: RoundView, counted: CountedTwice) -> tuple[Candidate, ...]:
    """All entries that have a place and whose award was not revoked."""
    return tuple(_candidates(view, counted))


def _candidates(view: RoundView, counted: CountedTwice) -> Iterator[Candidate]:
    entries, revoked = {entry.code: entry for entry in view.entries}, view.approval.revoked
    names = {tier.key: tier.name for tier in view.contest.rules.awards.tiers}
    has: dict[EntryCode, list[str]] = {}
    for award in counted.awards.awards.awards:
        has.setdefault(award.entry, []).append(names[award.tier])
    waits: dict[EntryCode, list[str]] = {}
    for one in reserves(counted.made, counted.awards, revoked):
        for code in one.entries:
            waits.setdefault(code, []).append(names[one.tier])
    for place in counted.first.places:
        code, unit = place.entry, view.unit_of(entries[place.entry]).name
        if code not in revoked:
            words: Words = unit
            if code in has:
                words = phrase("{first} · {then}", first=", ".join(has[code]), then=unit)
            elif code in waits:
                words = phrase("in reserve for {prizes} · {unit}", prizes=", ".join(waits[code]), unit=unit)
            yield Candidate(code=code, rank=str(place.rank), title=entries[code].title, below=words, has=code in has)


COLUMNS: tuple[Column[Candidate], ...] = (
    Column(key="rank", heading=phrase("Rank"), value=lambda one: Figure(text=one.rank, right=False), width=52),
    Column(
        key="entry",
        heading=phrase("Entry"),
        value=lambda one: TwoLines(title=f"{one.code} · {one.title}", below=one.below, strong=one.has),
    ),
)
