"""Prizes that go by one criterion or by votes, beside those for places and not counted for how many a unit may have."""

from fractions import Fraction

from judging_app.core.ids import BlockKey, EntryCode
from judging_app.core.recount.combining import equal
from judging_app.core.recount.figures import Figures
from judging_app.core.recount.prizes import Prize
from judging_app.core.recount.ties import Data
from judging_app.core.rules import AwardTier, Shared


def special(figures: Figures, data: Data, members: list[EntryCode], block: BlockKey | None) -> list[Prize]:
    """The special prizes of all together, or of one block."""
    found = []
    for tier in figures.case.awards.tiers:
        if tier.by:
            claims = _claims(figures, data, members, tier)
            winners = _winners(figures, data, claims, tier.count)
            found += [Prize(tier=tier.key, block=block, entry=code, money=tier.money) for code in winners]
    return found


def _claims(figures: Figures, data: Data, members: list[EntryCode], tier: AwardTier) -> dict[EntryCode, Fraction]:
    """What the prize goes by; no claim below its floor, nor without a vote where it goes by votes."""
    found = {}
    for code in members:
        if tier.by == "votes":
            value = figures.tallies.get(code, Fraction(0))
            claim = value > 0
        else:
            value = figures.case.compared(data.criterion(tier.by.removeprefix("criterion:"), code))
            claim = True
        if claim and (tier.floor is None or value >= tier.floor):
            found[code] = value
    return found


def _winners(figures: Figures, data: Data, claims: dict[EntryCode, Fraction], count: int) -> list[EntryCode]:
    """The best so many. Of a tie across the edge all with extra prizes, else whom the chair's word names first, else none."""
    found: list[EntryCode] = []
    for _, tie in sorted(equal(claims).items(), reverse=True):
        left = count - len(found)
        if left <= 0:
            break
        if len(tie) <= left or figures.case.awards.shared is Shared.EXTRA_PRIZE:
            found += tie
        else:
            word = data.word(tie)
            return found + (word[:left] if word else [])
    return found
