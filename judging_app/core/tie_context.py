"""What tie-break rules may look at: all figures of the standing, the entries, the jury, the lot."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property

from judging_app.core.beside import ChairOrder
from judging_app.core.consolidation.rows import whole
from judging_app.core.contest import RoundStatus
from judging_app.core.entry import Entry
from judging_app.core.ids import EntryCode, JudgeCode
from judging_app.core.outcome import Figure, JudgeTotal
from judging_app.core.people import Judge
from judging_app.core.rules import Round


@dataclass(frozen=True, kw_only=True)
class TieContext:
    """One standing before its ties are broken. `figures` holds every entry that will have a place, `orders` what the
    chair said of ties, `drawn` what a lot did, where it speaks of no other ties.
    """

    round: Round
    figures: Mapping[EntryCode, Figure]
    entries: Mapping[EntryCode, Entry]
    judges: Mapping[JudgeCode, Judge]
    status: RoundStatus
    orders: tuple[ChairOrder, ...] = ()
    drawn: tuple[tuple[EntryCode, ...], ...] | None = None

    def order_among(self, between: Sequence[EntryCode]) -> tuple[EntryCode, ...] | None:
        """The chair's last word that names all of these entries, best first."""
        words = [one.entries for one in self.orders if set(between) <= set(one.entries)]
        return words[-1] if words else None

    @cached_property
    def firsts(self) -> Mapping[EntryCode, Fraction]:
        """How often each entry is some judge's best of all entries in the standing that the judge marked.

        A judge's first place shared by k entries is worth 1/k to each. Dropped sheets are looked at as well.
        """
        found: defaultdict[EntryCode, Fraction] = defaultdict(Fraction)
        for best in self._best_of_each_judge().values():
            for code in best:
                found[code] += Fraction(1, len(best))
        return found

    def _best_of_each_judge(self) -> Mapping[JudgeCode, list[EntryCode]]:
        """Totals that are one value kept once are compared once: the same few come up in thousands of entries."""
        totals: dict[int, JudgeTotal] = {}
        given_to: defaultdict[int, list[EntryCode]] = defaultdict(list)
        for code, figure in self.figures.items():
            for total in figure.totals:
                totals[id(total)] = total
                given_to[id(total)].append(code)
        numbers, _ = whole([total.total for total in totals.values()])
        judges = [total.judge for total in totals.values()]
        highest: dict[JudgeCode, int] = {}
        for judge, number in zip(judges, numbers, strict=True):
            highest[judge] = max(highest.get(judge, number), number)
        best: defaultdict[JudgeCode, list[EntryCode]] = defaultdict(list)
        for key, judge, number in zip(totals, judges, numbers, strict=True):
            if number == highest[judge]:
                best[judge] += given_to[key]
        return best
