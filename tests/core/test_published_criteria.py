"""Published figures of panels whose marks are combined criterion by criterion, to the last digit."""

from fractions import Fraction

import pytest

from judging_app.core.beside import Adjustment, Beside
from judging_app.core.ids import EntryCode, RoundKey
from judging_app.core.outcome import Standing
from judging_app.core.rules import ConsolidationRules, Per, Rounding, RoundingEach
from tests.core.making import place_of, ranks
from tests.core.published import counted, exact, printed

PAIRS = {
    "Sui/Han": """
        9.25 9.50 9.00 9.00 9.00 8.75 9.25 9.25 8.50 | 9.07
        9.50 9.25 9.25 8.75 9.00 8.75 9.00 9.25 8.25 | 9.04
        9.75 9.75 9.75 9.25 8.75 9.25 9.25 9.50 9.00 | 9.39
        9.50 9.25 9.50 9.25 8.75 9.25 9.25 9.25 9.00 | 9.25
        9.75 9.50 9.50 9.00 8.50 9.00 9.25 9.75 9.00 | 9.29
    """,
    "Savchenko/Massot": """
        8.75 9.25 9.25 9.00 9.25 8.75 9.00 9.00 9.25 | 9.07
        8.50 9.50 9.50 8.75 9.25 8.50 8.75 9.00 9.50 | 9.04
        9.00 9.25 9.50 9.00 9.50 8.50 9.25 9.25 9.50 | 9.25
        8.75 9.50 9.75 9.25 9.00 8.50 9.25 9.50 9.75 | 9.29
        8.75 9.50 10.0 9.25 9.00 8.75 9.25 9.50 9.75 | 9.29
    """,
    "Tarasova/Morozov": """
        9.00 9.00 8.75 9.25 9.25 9.00 9.00 9.25 8.25 | 9.04
        8.50 8.75 8.75 9.00 9.25 9.00 8.75 9.00 8.00 | 8.82
        8.75 9.00 9.00 9.25 9.00 9.25 9.00 9.25 8.25 | 9.04
        8.50 8.75 9.25 9.00 9.00 9.25 8.75 9.25 8.50 | 8.93
        8.75 8.25 9.25 9.25 9.25 9.25 8.75 9.50 8.50 | 9.00
    """,
}
ELEMENTS = {"Sui/Han": 4440, "Savchenko/Massot": 4309, "Tarasova/Morozov": 4351}


def parts_of(table: str) -> tuple[list[list[str]], list[Fraction]]:
    """Marks by judge, and the figure of each part; lines are parts, columns are judges."""
    marks, figures = zip(*(line.split("|") for line in table.strip().splitlines()), strict=True)
    by_judge = zip(*(line.split() for line in marks), strict=True)
    return [list(row) for row in by_judge], [Fraction(one) for one in figures]


def pairs(factor: str, adjustments: tuple[Adjustment, ...] = ()) -> Standing:
    return counted(
        {code: parts_of(table)[0] for code, table in PAIRS.items()},
        most=10,
        weights=[Fraction(factor)] * 5,
        consolidation=ConsolidationRules(per=Per.CRITERION, drop_high=1, drop_low=1),
        rounding=Rounding(each=RoundingEach.CRITERION),
        beside={"beside": Beside(adjustments=adjustments)},
    )


@pytest.mark.parametrize("code", PAIRS)
def test_the_panels_score_of_each_component(code: str) -> None:
    """A real panel: pairs' short program, ISU World Championships 2017, the first three; nine judges, of each component the
    highest and lowest mark left out, the mean rounded half up to two decimals.

    From the protocol as kept in the public repository BuzzFeedNews/figure-skating-scores.
    """
    assert list(place_of(pairs("1"), code).figure.criteria.values()) == parts_of(PAIRS[code])[1]


def test_total_of_components_and_of_the_whole_program() -> None:
    """The same panel: components times 0.8; with the points of the elements, which no judge gives alone, as an adjustment.

    The rule there adds first and multiplies then, here each product is rounded: for these three pairs it is the same.
    """
    components = {"Sui/Han": ("36.83", 1), "Savchenko/Massot": ("36.75", 2), "Tarasova/Morozov": ("35.86", 3)}
    assert printed(pairs("0.8")) == {code: (Fraction(figure), rank) for code, (figure, rank) in components.items()}
    elements = tuple(
        Adjustment(number=i, round=RoundKey("final"), entry=EntryCode(code), points=points, reason="elements")
        for i, (code, points) in enumerate(ELEMENTS.items(), 1)
    )
    program = {"Sui/Han": ("81.23", 1), "Savchenko/Massot": ("79.84", 2), "Tarasova/Morozov": ("79.37", 3)}
    found = printed(pairs("0.8", elements))
    assert found == {code: (Fraction(figure), rank) for code, (figure, rank) in program.items()}


DIVERS = {
    "Cao": (
        "3.4 3.2 3.6 3.6 3.7 3.6",
        """
        9.5 9.5 9.5 9.5 9.5 9.5 9.5 | 96.90
        9   9   9   9   8.5 9   8.5 | 86.40
        8.5 9   9   9   8   9   9   | 97.20
        8   8.5 8.5 8.5 8   9   8.5 | 91.80
        8   8   8   9   8   8.5 8   | 88.80
        8   8   8.5 8   8   8   8   | 86.40
        """,
        "547.50",
    ),
    "Tamai": (
        "3.2 3.6 3.7 3.6 3.4 3.6",
        """
        9   9   9   9   9.5 9.5 9.5 | 88.00
        8.5 9   8.5 8.5 9   9   9.5 | 95.40
        9   9   9   8.5 8   7.5 8   | 94.35
        8.5 8.5 8.5 8   8.5 9   8.5 | 91.80
        4   4   3.5 4   4   3.5 3.5 | 39.10
        9.5 9   9   9   9   9.5 9.5 | 99.00
        """,
        "507.65",
    ),
    "Williams": (
        "3.2 3.6 3.4 3.6 3.6 3.7",
        """
        8   8   8   8   8.5 8.5 9   | 78.40
        8   7.5 7.5 8   8   8.5 8   | 86.40
        8   7.5 8   8.5 8.5 8   8   | 81.60
        5.5 5.5 6   6   6   6   5.5 | 63.00
        8   8   8.5 8.5 9   9   9   | 93.60
        8.5 8.5 9   8.5 8.5 9   8.5 | 94.35
        """,
        "497.35",
    ),
}


@pytest.mark.parametrize("diver", DIVERS)
def test_six_dives_of_different_difficulty(diver: str) -> None:
    """A real panel: men's 10 m platform, Olympic final, Paris 2024; of each dive's seven marks two and two are left out, three
    added up, times difficulty; six dives are a total.

    From the scores as kept in the public repository ericw5134/math303-project; the total is the sum of its round scores.
    """
    difficulty, table, total = DIVERS[diver]
    marks, dives = parts_of(table)
    found = counted(
        {diver: marks},
        most=10,
        weights=[3 * Fraction(one) for one in difficulty.split()],
        consolidation=ConsolidationRules(per=Per.CRITERION, drop_high=2, drop_low=2),
    )
    assert list(place_of(found, diver).figure.criteria.values()) == dives
    assert exact(found) == {diver: (Fraction(total), 1)}
    assert ranks(found) == {diver: 1}
