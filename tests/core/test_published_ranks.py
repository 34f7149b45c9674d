"""Published sums of places and points for places, ties and gaps among them, to the last digit."""

from fractions import Fraction

import pytest

from judging_app.core.rules import ConsolidationRules
from tests.core.published import Rows, counted, exact

WINES = {
    "30 March 1998": """
        4 2 1 3 5 7 6
        3 6 5 1 2 7 4
        5 1 7 4 6 3 2
        4 3 7 1 2 6 5
        6 4 1 5 3 2 7
        6 3 2 1 4 7 5
        3 6 1 4 5 7 2
        31 25 24 19 27 39 31
        5 3 2 1 4 7 5
    """,
    "6 March 1995": """
        4 3 2 7 1 6 5
        4 3 1 5 6 2 7
        3 4 5 7 1 6 2
        1 2 5 3 4 6 7
        7 3 2 5 4 1 6
        19 15 15 27 16 21 27
        4 1 1 6 3 5 6
    """,
    "3 October 2005": """
        8 4 3 1 5 2 6 7
        7 5 3 2 6 4 1 8
        6 5 8 7 4 1 2 3
        4 2 3 5 6 1 8 7
        5 8 4 2 6 3 1 7
        6 3 7 2 5 8 1 4
        8 5 6 2 3 4 1 7
        7 8 6 1 5 3 2 4
        51 40 40 22 40 26 22 47
        8 4 4 1 4 3 1 7
    """,
}


def low_is_good(number: Fraction) -> Fraction:
    return 100 - number


@pytest.mark.parametrize("evening", WINES)
def test_sums_of_places_of_wine_tastings(evening: str) -> None:
    """Real panels: three evenings of Liquid Assets, liquidasset.com, reports 4, -14 and 88 of R. E. Quandt's program: each row a
    judge's order of the wines, then "votes against", the sum of places, and the wines' ranking, in which equal sums share.
    """
    *judges, sums, ranking = (row.split() for row in WINES[evening].strip().splitlines())
    rows: Rows = {f"wine{i}": [[place] for place in column] for i, column in enumerate(zip(*judges, strict=True))}
    found = counted(rows, mark=low_is_good, consolidation=ConsolidationRules(method="rank-sum"))
    assert exact(found, times=len(judges)) == {
        f"wine{i}": (Fraction(total), int(rank)) for i, (total, rank) in enumerate(zip(sums, ranking, strict=True))
    }


RUNS = """
16 18 -  32 -
19 -  -  46 45
-  26 39 -  61
-  -  21 35 55
-  19 -  47 48
20 -  33 31 -
13 13 34 -  -
21 -  30 -  52
24 10 -  -  50
-  24 31 37 -
"""


def test_places_among_what_each_one_had_before_it_with_a_tie() -> None:
    """A textbook table: Hollander and Wolfe, Nonparametric Statistical Methods, 2nd ed., table 7.14, as worked out by S. Sawyer
    (TwoWayBibd): ten runs, three of five pressures in each, lowest first; sums of ranks within runs, a tie shares 1.5 and 1.5.
    """
    columns = zip(*(row.split() for row in RUNS.strip().splitlines()), strict=True)
    rows: Rows = {
        pressure: [[None if one == "-" else one] for one in column]
        for pressure, column in zip(("250", "325", "400", "475", "550"), columns, strict=True)
    }
    found = counted(rows, mark=low_is_good, consolidation=ConsolidationRules(method="rank-sum"))
    sums = {"250": ("7.5", 1), "325": ("7.5", 1), "400": ("13", 3), "475": ("15", 4), "550": ("17", 5)}
    assert exact(found, times=6) == {pressure: (Fraction(total), rank) for pressure, (total, rank) in sums.items()}


BALLOTS = {
    "Seattle Tacoma Olympia Puyallup": 51,
    "Tacoma Puyallup Olympia Seattle": 25,
    "Puyallup Tacoma Olympia Seattle": 10,
    "Olympia Tacoma Puyallup Seattle": 14,
}


def test_points_for_places_add_up() -> None:
    """A textbook example: D. Lippman, Math in Society, Voting Theory, Borda count: a hundred voters, 4, 3, 2 and 1 points."""
    orders = [order.split() for order, voters in BALLOTS.items() for _ in range(voters)]
    rows: Rows = {city: [[str(order.index(city))] for order in orders] for city in orders[0]}
    points = tuple(Fraction(one) for one in (4, 3, 2, 1))
    found = counted(rows, mark=low_is_good, consolidation=ConsolidationRules(method="rank-points", points=points))
    totals = {"Tacoma": (325, 1), "Seattle": (253, 2), "Olympia": (228, 3), "Puyallup": (194, 4)}
    assert exact(found, times=100) == {city: (Fraction(total), rank) for city, (total, rank) in totals.items()}
