"""How much more or less each judge gives than the others who marked the same entries."""

from collections.abc import Mapping
from fractions import Fraction

from judging_app.core.agreement.found import ZERO, Found, Totals, Why, marking, mean
from judging_app.core.ids import EntryCode, JudgeCode

Apart = Mapping[EntryCode, Fraction]
"""For each entry that others marked too: the judge's total less the mean of the others' totals."""


def apart_from_others(totals: Totals) -> Mapping[JudgeCode, Apart]:
    """How far each judge's totals lie from the others', in points."""
    by_entry = marking(totals)
    whole = {code: sum(several.values(), ZERO) for code, several in by_entry.items()}
    others = {code: len(several) - 1 for code, several in by_entry.items()}
    return {
        judge: {
            code: total - (whole[code] - total) / others[code] for code, total in sorted(own.items()) if others[code]
        }
        for judge, own in totals.items()
    }


def severity(apart: Apart) -> Found:
    """The mean of these, in points: above zero mild, below zero strict. NOTHING_SHARED.

    What the judge gave more, on average, than the others gave to the same entries. Where all mark all it is k / (k - 1) times
    the judge's mean less the panel's, that is the severity by least squares that evening out takes off.
    """
    return mean(list(apart.values())) if apart else Why.NOTHING_SHARED
