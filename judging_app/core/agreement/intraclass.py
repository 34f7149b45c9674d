"""The six intraclass correlations of Shrout and Fleiss: how far can totals be relied on?"""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from judging_app.core.agreement.found import ZERO, Found, Why, mean

NAMES = ("1,1", "2,1", "3,1", "1,k", "2,k", "3,k")


@dataclass(frozen=True, slots=True, kw_only=True)
class Squares:
    """Mean squares of the analysis of variance: `between` entries, `within` entries, between `judges`, and the `rest`;
    `n` entries, `k` judges.
    """

    between: Fraction
    within: Fraction
    judges: Fraction
    rest: Fraction
    n: int
    k: int


def intraclass(rows: Sequence[Sequence[Fraction]]) -> dict[str, Found]:
    """ICC(1,1) to ICC(3,k) of judges (rows) who all marked the same entries (columns), by their names.

    With BMS, WMS, JMS, EMS the mean squares between entries, within entries, between judges and of the rest:
    (1,1) = (BMS - WMS) / (BMS + (k-1) WMS); (2,1) = (BMS - EMS) / (BMS + (k-1) EMS + k (JMS - EMS) / n);
    (3,1) = (BMS - EMS) / (BMS + (k-1) EMS); (1,k) = (BMS - WMS) / BMS; (2,k) = (BMS - EMS) / (BMS + (JMS - EMS) / n);
    (3,k) = (BMS - EMS) / BMS. Shrout and Fleiss (1979), Psychological Bulletin 86:420-428.
    ONE_JUDGE, TOO_FEW_COMPLETE (below 2 entries), ALL_EQUAL (all totals are), ENTRIES_ALIKE (what is divided by is not
    above 0: the entries' means do not differ by more than the judges' totals of one entry do).
    """
    k, n = len(rows), len(rows[0]) if rows else 0
    if k < 2 or n < 2:
        return dict.fromkeys(NAMES, Why.ONE_JUDGE if k < 2 else Why.TOO_FEW_COMPLETE)
    if len({total for row in rows for total in row}) == 1:
        return dict.fromkeys(NAMES, Why.ALL_EQUAL)
    s = squares(rows)
    one, rest = s.between - s.within, s.between - s.rest
    return {
        "1,1": _share(one, s.between + (k - 1) * s.within),
        "2,1": _share(rest, s.between + (k - 1) * s.rest + k * (s.judges - s.rest) / n),
        "3,1": _share(rest, s.between + (k - 1) * s.rest),
        "1,k": _share(one, s.between),
        "2,k": _share(rest, s.between + (s.judges - s.rest) / n),
        "3,k": _share(rest, s.between),
    }


def squares(rows: Sequence[Sequence[Fraction]]) -> Squares:
    """The mean squares of at least two judges and two entries, exact."""
    k, n = len(rows), len(rows[0])
    columns = list(zip(*rows, strict=True))
    whole = mean([total for row in rows for total in row])
    between = k * _squared([mean(column) for column in columns], whole)
    judges = n * _squared([mean(row) for row in rows], whole)
    within = sum((_squared(column, mean(column)) for column in columns), ZERO)
    return Squares(
        between=between / (n - 1),
        within=within / (n * (k - 1)),
        judges=judges / (k - 1),
        rest=(within - judges) / ((n - 1) * (k - 1)),
        n=n,
        k=k,
    )


def _squared(values: Sequence[Fraction], middle: Fraction) -> Fraction:
    return sum(((value - middle) ** 2 for value in values), ZERO)


def _share(part: Fraction, whole: Fraction) -> Found:
    return part / whole if whole > 0 else Why.ENTRIES_ALIKE
