"""How the sample's judges come to their totals: targets, severities, luck. Whole steps of the rubric throughout."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from judging_app.core.ids import EntryCode, JudgeCode
from judging_app.core.rules import ConsolidationRules
from judging_app.services.sample.chance import Chance
from judging_app.services.sample.oddities import flawed

PLACES = (930, 918, 909, 896, 886, 874, 864, 864)
"""Targets of the awarded clips, best first, in thousandths of the whole scale. The last two meet at one figure."""
MIDDLE, REACH, BELOW_AWARDS, FLAWED = 715, 175, 850, 775
"""The others: mean and reach of their bell, the most that they may have, the most with a flaw in the clip."""
SEVERITY, SHAKIEST, STEADIEST, WIDEST = 20, 36, 22, 28
"""Reaches in steps: of a judge's severity, of his luck with one entry (the two ends), and of both together."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """What the totals are made for: the scale's length in steps, the method, the awarded clips, chance."""

    full: int
    method: ConsolidationRules
    winners: Sequence[EntryCode]
    chance: Chance

    def totals(self, entry: EntryCode, judges: Sequence[JudgeCode]) -> Mapping[JudgeCode, int]:
        """Each judge's total for that entry, such that the consolidated figure lies within half a step of its target.

        Only the clip in eighth place differs: it has the totals of the one before it, exchanged between judges who lie
        next to each other, and so the very same figure.
        """
        if entry in self.winners[7:8]:
            return _exchanged(self.totals(self.winners[6], judges))
        target = self.target(entry)
        widest = min(WIDEST, (self.full - target) * 2 // 5)
        moods = {judge: self._mood(judge, entry, widest) for judge in judges}
        shift = round(self._middle(sorted(moods.values())))
        return {judge: target + mood - shift for judge, mood in moods.items()}

    def target(self, entry: EntryCode) -> int:
        """What an entry is worth, in steps."""
        if entry in self.winners[: len(PLACES)]:
            return PLACES[self.winners.index(entry)] * self.full // 1000
        worth = MIDDLE + self.chance.bell(REACH, "worth", entry)
        return min(worth, FLAWED if flawed(entry) else BELOW_AWARDS) * self.full // 1000

    def lean(self, entry: EntryCode) -> int:
        """By how many steps an entry is better in the part that breaks ties than in the rest."""
        return {6: 4, 7: -4}.get(self.winners.index(entry), 0) if entry in self.winners else 0

    def _mood(self, judge: JudgeCode, entry: EntryCode, widest: int) -> int:
        shaky = STEADIEST + self.chance.below(SHAKIEST - STEADIEST + 1, "shaky", judge)
        mood = self.chance.bell(SEVERITY, "severity", judge) + self.chance.bell(shaky, "luck", judge, entry)
        return max(-widest, min(widest, mood))

    def _middle(self, moods: Sequence[int]) -> Fraction:
        """The mean of what the method keeps; `moods` sorted, one at least."""
        low, high = self.method.drop_low, self.method.drop_high
        drops = len(moods) >= max(self.method.drop_from, low + high + 1)
        kept = moods[low : len(moods) - high] if drops else moods
        return Fraction(sum(kept), len(kept))


def _exchanged(totals: Mapping[JudgeCode, int]) -> Mapping[JudgeCode, int]:
    """The same totals, each pair of neighbours in order of total exchanged."""
    order = sorted(totals, key=lambda judge: (totals[judge], judge))
    pairs = zip(order[::2], order[1::2], strict=False)
    swapped = {one: totals[other] for pair in pairs for one, other in (pair, pair[::-1])}
    return {**totals, **swapped}
