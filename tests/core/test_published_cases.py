"""Published figures of panels that leave out the highest and lowest marks, or take the median, to the last digit."""

from fractions import Fraction

import pytest

from judging_app.core.rules import ConsolidationRules, Rounding
from tests.core.published import Rows, alone, counted, exact, expected, lines, printed


def dropping(many: int) -> ConsolidationRules:
    return ConsolidationRules(drop_high=many, drop_low=many)


HALFPIPE = """
Totsuka  95 95 96 95 95 95 | 95.00  1
James    94 93 94 93 94 93 | 93.50  2
Yamada   92 88 92 92 92 92 | 92.00  3
RHirano  91 91 91 89 91 91 | 91.00  4
Guseli   89 89 89 87 87 85 | 88.00  5
Lee      88 89 88 88 86 86 | 87.50  6
AHirano  85 86 87 86 87 88 | 86.50  7
Pates    78 77 78 77 79 77 | 77.50  8
Wang     76 76 76 76 77 76 | 76.00  9
Barbieri 75 74 75 75 76 75 | 75.00 10
Josey    70 70 70 70 71 71 | 70.25 11
Ives     43 42 45 40 45 42 | 43.00 12
"""


def test_snowboard_halfpipe_olympic_final_2026() -> None:
    """A real panel: men's halfpipe, Milano Cortina 2026, the best run of each; six judges, highest and lowest left out, mean.

    From the official results as kept in the public repository thekatiefox/snowboarding-halfpipe-analysis.
    """
    table = lines(HALFPIPE)
    assert printed(counted(alone(table), consolidation=dropping(1))) == expected(table)


DIVE = """
Tamai    9   9   9   9   9.5 9.5 9.5 | 88.00 1
Murray   8.5 8.5 9   9   8.5 8   9   | 83.20 2
Williams 8   8   8   8   8.5 8.5 9   | 78.40 3
Wiens    7.5 8   8   8   8   8   8   | 76.80 4
Yang     7.5 8   8   8.5 8.5 8   8   | 76.80 4
Barthel  7.5 7.5 7.5 7   7   7.5 7   | 70.40 6
Sereda   7   7   7   7.5 7   7   7   | 67.20 7
Berlin   7   7   6.5 7.5 6.5 7   6.5 | 65.60 8
"""


def test_platform_diving_olympic_final_2024() -> None:
    """A real panel: men's 10 m, Paris 2024, the first dives of difficulty 3.2; of seven marks two and two are left out, three
    are added up, times difficulty: a mean whose criterion weighs 3 x 3.2.

    From the scores as kept in the public repository ericw5134/math303-project; places follow from them. A tenth diver is left
    out: that file's marks (7 7 7 7.5 7.5 7.5 7) make 68.80, its score says 70.40.
    """
    table = lines(DIVE)
    found = counted(alone(table), most=10, weights=[3 * Fraction("3.2")], consolidation=dropping(2))
    assert printed(found) == expected(table)


@pytest.mark.parametrize(
    ("marks", "dropped", "difficulty", "figure"),
    [
        ("6.5 7 7 7.5 7.5 8 8", 2, "2.8", "61.6"),
        ("7 7.5 6.5 8 8 7.5 7", 2, "2.9", "63.8"),
        ("9.5 8 8.5", 0, "2.6", "67.6"),
        ("7.5 7 7 8.5 8", 1, "2.7", "60.75"),
    ],
)
def test_dives_before_seven_five_and_three_judges(marks: str, dropped: int, difficulty: str, figure: str) -> None:
    """Examples of a rule text: the first of wikiHow, Calculate Diving Scores; the others of the Dyalog APL competition 2020,
    problem 1 (of seven judges two and two, of five one and one, of three none are left out).
    """
    found = counted(
        {"A": [[mark] for mark in marks.split()]},
        most=10,
        weights=[3 * Fraction(difficulty)],
        consolidation=dropping(dropped),
    )
    assert exact(found) == {"A": (Fraction(figure), 1)}


POLE: dict[str, tuple[list[int], str, str]] = {
    "elite": ([4, 3, 3], "5.5 3.4 4.1/9.9 5.1 8.8/6.7 2.4 4.6/8.2 6.7 8.1/5.7 4.3 5.0/6.1 4.2 5.1", "57.0"),
    "performer": ([5, 5], "2.4 4.1/5.1 8.8/3.4 4.6/3.7 8.1/4.3 5.0/4.2 5.1", "48.0"),
}


@pytest.mark.parametrize("category", POLE)
def test_weighted_criteria_and_whole_sheets_left_out(category: str) -> None:
    """An example of a rule text: UK Professional Pole Championships, Marking System, both tables; six judges, criteria that
    weigh 40, 30 and 30 percent or 50 and 50, the highest and the lowest total left out, mean.
    """
    weights, marks, figure = POLE[category]
    rows: Rows = {"A": [row.split() for row in marks.split("/")]}
    found = counted(rows, most=10, weights=[Fraction(one) for one in weights], consolidation=dropping(1))
    assert exact(found) == {"A": (Fraction(figure), 1)}


@pytest.mark.parametrize("rules", [ConsolidationRules(method="median"), dropping(1)])
def test_the_middle_of_four_judges(rules: ConsolidationRules) -> None:
    """An example of a rule text: USA Gymnastics, Xcel judging, as told by a guide to its test: of four marks the middle two,
    which is the median as well as the mean without the highest and lowest.
    """
    found = counted({"A": [["9.5"], ["9.0"], ["9.2"], ["9.4"]]}, most=10, consolidation=rules, rounding=Rounding())
    assert exact(found) == {"A": (Fraction("9.3"), 1)}


@pytest.mark.parametrize(
    ("marks", "weights", "figure"),
    [
        ("6.0 8.5", "0.5 0.5", "7.3"),
        ("0 10", "0.5 0.5", "5.0"),
        ("4 4 5 5", "0.15 0.15 0.30 0.40", "4.7"),
    ],
)
def test_weights_that_add_up_to_one_and_a_half_that_goes_up(marks: str, weights: str, figure: str) -> None:
    """Examples of rule texts, one decimal: marks of a course at Trường Đại học Công nghệ TP.HCM (HUTECH, 2018), where 7.25 becomes
    7.3, and of a course at Trường Đại học Sư phạm Hà Nội (student Y).
    """
    found = counted(
        {"A": [marks.split()]},
        most=10,
        weights=[Fraction(one) for one in weights.split()],
        rounding=Rounding(decimals=1),
    )
    assert printed(found) == {"A": (Fraction(figure), 1)}
