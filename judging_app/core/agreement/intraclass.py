"""The six intraclass correlations of Shrout and Fleiss: how far can totals be relied on?"""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from judging_app.core.agreement.found import ZERO, Found, Why, mean

ONE_WAY = ("1,1", "1,k")
TWO_WAY = ("2,1", "3,1", "2,k", "3,k")


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


def one_way(columns: Sequence[Sequence[Fraction]]) -> dict[str, Found]:
    """ICC(1,1) and ICC(1,k) of entries (columns) with k totals each, whoever gave them; by their names.

    With BMS and WMS the mean squares between and within entries: (1,1) = (BMS - WMS) / (BMS + (k-1) WMS);
    (1,k) = (BMS - WMS) / BMS. Shrout and Fleiss (1979), Psychological Bulletin 86:420-428, case 1: each entry may have other
    judges. TOO_FEW_ENTRIES (below 2), NOTHING_SHARED (one total each), ALL_EQUAL (all totals are), ENTRIES_ALIKE (what is
    divided by is not above 0: the entries' means do not differ by more than the totals of one entry do).
    """
    why = _without(columns, Why.TOO_FEW_ENTRIES, Why.NOTHING_SHARED)
    if why:
        return dict.fromkeys(ONE_WAY, why)
    s = squares([*zip(*columns, strict=True)])
    part = s.between - s.within
    return {"1,1": _share(part, s.between + (s.k - 1) * s.within), "1,k": _share(part, s.between)}


def two_way(rows: Sequence[Sequence[Fraction]]) -> dict[str, Found]:
    """ICC(2,1), ICC(3,1), ICC(2,k), ICC(3,k) of judges (rows) who all marked the same entries (columns), by their names.

    With BMS, JMS, EMS the mean squares between entries, between judges and of the rest:
    (2,1) = (BMS - EMS) / (BMS + (k-1) EMS + k (JMS - EMS) / n); (3,1) = (BMS - EMS) / (BMS + (k-1) EMS);
    (2,k) = (BMS - EMS) / (BMS + (JMS - EMS) / n); (3,k) = (BMS - EMS) / BMS. Shrout and Fleiss (1979), Psychological Bulletin
    86:420-428, cases 2 and 3. ONE_JUDGE, TOO_FEW_COMPLETE (below 2 entries), ALL_EQUAL, ENTRIES_ALIKE as above.
    """
    why = _without(rows, Why.ONE_JUDGE, Why.TOO_FEW_COMPLETE)
    if why:
        return dict.fromkeys(TWO_WAY, why)
    s = squares(rows)
    part = s.between - s.rest
    return {
        "2,1": _share(part, s.between + (s.k - 1) * s.rest + s.k * (s.judges - s.rest) / s.n),
        "3,1": _share(part, s.between + (s.k - 1) * s.rest),
        "2,k": _share(part, s.between + (s.judges - s.rest) / s.n),
        "3,k": _share(part, s.between),
    }


def _without(table: Sequence[Sequence[Fraction]], one_row: Why, one_column: Why) -> Why | None:
    """Why a table has no variances, None where it has."""
    if len(table) < 2:
        return one_row
    if len(table[0]) < 2:
        return one_column
    return Why.ALL_EQUAL if len({total for row in table for total in row}) == 1 else None


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
