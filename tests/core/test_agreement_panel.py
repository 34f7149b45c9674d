"""W, intraclass correlations and alpha give what was published, and keep their laws."""

from collections.abc import Iterable
from fractions import Fraction
from itertools import combinations
from statistics import NormalDist

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from judging_app.core.agreement.alpha import krippendorff_alpha
from judging_app.core.agreement.chance import chi_square_chance
from judging_app.core.agreement.concordance import Concordance, concordance
from judging_app.core.agreement.correlation import correlation, mid_ranks, rank_correlation, within_chance
from judging_app.core.agreement.found import Found, Why, mean
from judging_app.core.agreement.intraclass import ONE_WAY, TWO_WAY, one_way, two_way
from judging_app.core.agreement.panel import panel_statistics
from judging_app.core.ids import EntryCode, JudgeCode

Rows = list[list[Fraction]]


def rows_of(*rows: Iterable[int | str]) -> Rows:
    return [[Fraction(value) for value in row] for row in rows]


def turned(rows: Rows) -> Rows:
    return [list(column) for column in zip(*rows, strict=True)]


def to(decimals: int, value: Found) -> str:
    assert isinstance(value, Fraction)
    return f"{float(value):.{decimals}f}"


def intraclass(rows: Rows) -> dict[str, Found]:
    """All six of judges who marked the same entries."""
    return {**one_way(turned(rows)), **two_way(rows)}


def found(rows: Rows) -> Concordance:
    one = concordance(rows)
    assert isinstance(one, Concordance)
    return one


# ------------------------------------------------------------------------------------------------- published examples

# Shrout and Fleiss (1979), Psychological Bulletin 86:420, table 2: four judges, six targets; results in table 4.
SHROUT_FLEISS = rows_of([9, 6, 8, 7, 10, 6], [2, 1, 4, 1, 5, 2], [5, 3, 6, 2, 6, 4], [8, 2, 8, 6, 9, 7])
SHROUT_FLEISS_FOUND = {"1,1": ".17", "2,1": ".29", "3,1": ".71", "1,k": ".44", "2,k": ".62", "3,k": ".91"}

# Siegel (1956), Nonparametric Statistics, chapter 9: three rankings of ten objects with ties, W = .828.
SIEGEL = rows_of(
    ["1", "4.5", "2", "4.5", "3", "7.5", "6", "9", "7.5", "10"],
    ["2.5", "1", "2.5", "4.5", "4.5", "8", "9", "6.5", "10", "6.5"],
    ["2", "1", "4.5", "4.5", "4.5", "4.5", "8", "8", "8", "10"],
)
# Zar (2010), Biostatistical Analysis, 5th edition, example 20.5: wings, tails and bills of twelve birds. Sums of ranks as
# printed there and in the guide of Unistat, 6.5.6.
ZAR = rows_of(
    ["10.4", "10.8", "11.1", "10.2", "10.3", "10.2", "10.7", "10.5", "10.8", "11.2", "10.6", "11.4"],
    ["7.4", "7.6", "7.9", "7.2", "7.4", "7.1", "7.4", "7.2", "7.8", "7.7", "7.8", "8.3"],
    ["17.0", "17.0", "20.0", "14.5", "15.5", "13.0", "19.5", "16.0", "21.0", "20.0", "18.0", "22.0"],
)
ZAR_SUMS = ["14.5", "21", "30.5", "6", "11", "3.5", "20", "11.5", "29", "28.5", "22.5", "36"]

# Krippendorff (2011), Computing Krippendorff's alpha-reliability, section D: four observers, twelve units, gaps.
KRIPPENDORFF = ("123321412...", "1233224125.3", ".3332342251.", "12332441251.")

# Upper percentage points of chi-square: Pearson and Hartley (1966), Biometrika Tables, table 8.
CHI_SQUARE = [
    (1, "3.84146", "0.05"), (1, "10.828", "0.001"), (2, "5.99146", "0.05"), (2, "9.21034", "0.01"), (3, "7.81473", "0.05"),
    (4, "18.467", "0.001"), (5, "11.0705", "0.05"), (9, "21.6660", "0.01"), (10, "18.3070", "0.05"), (10, "3.94030", "0.95"),
    (29, "42.5570", "0.05"), (30, "59.703", "0.001"), (100, "124.342", "0.05"), (100, "77.9295", "0.95"),
]  # fmt: skip


def test_the_six_intraclass_correlations_of_shrout_and_fleiss() -> None:
    assert {name: to(2, value)[1:] for name, value in intraclass(SHROUT_FLEISS).items()} == SHROUT_FLEISS_FOUND


def test_w_with_ties_as_siegel_has_it() -> None:
    assert to(3, found(SIEGEL).w) == "0.828"


def test_chi_square_of_w_has_a_degree_of_freedom_less_than_there_are_entries() -> None:
    """m (n - 1) W, here 3 x 9 x 591/714, lies between the tabled points of 9 degrees for 1 % (21.67) and 0.1 % (27.88)."""
    one = found(SIEGEL)
    assert (one.w, one.chi_square, one.degrees) == (Fraction(591, 714), 27 * Fraction(591, 714), 9)
    assert one.chance == chi_square_chance(one.chi_square, 9)
    assert Fraction(1, 1000) < one.chance < Fraction(1, 100)


def test_sums_of_mid_ranks_as_zar_has_them() -> None:
    sums = [sum(column) for column in turned([mid_ranks(row) for row in ZAR])]
    assert sums == [Fraction(one) for one in ZAR_SUMS]


def test_alpha_with_gaps_as_krippendorff_has_it() -> None:
    columns = [[Fraction(value) for value in column if value != "."] for column in zip(*KRIPPENDORFF, strict=True)]
    assert to(3, krippendorff_alpha(columns)) == "0.849"


@pytest.mark.parametrize(("degrees", "value", "chance"), CHI_SQUARE)
def test_chances_of_chi_square_as_the_tables_have_them(degrees: int, value: str, chance: str) -> None:
    assert abs(chi_square_chance(Fraction(value), degrees) / Fraction(chance) - 1) < Fraction(1, 2000)


# ------------------------------------------------------------------------------------------------------- chi-square


def test_a_chance_is_certain_at_zero_and_never_zero() -> None:
    assert chi_square_chance(Fraction(0), 3) == 1
    assert 0 < chi_square_chance(Fraction(100_000), 1) < Fraction(1, 10**300)


def test_of_one_degree_chi_square_is_the_square_of_a_normal_value() -> None:
    for z in (Fraction(1, 2), Fraction(1), Fraction(5, 2)):
        assert abs(float(chi_square_chance(z * z, 1)) - 2 * NormalDist().cdf(-float(z))) < 1e-12


@given(st.integers(1, 400), st.integers(1, 4000), st.integers(1, 400))
def test_a_larger_chi_square_is_less_likely_and_more_degrees_make_it_likelier(
    degrees: int, tenths: int, more: int
) -> None:
    value, slack = Fraction(tenths, 10), 1 + Fraction(1, 10**9)
    chance = chi_square_chance(value, degrees)
    assert chi_square_chance(value + more, degrees) <= chance * slack
    assert chi_square_chance(value, degrees + more) * slack >= chance


# ------------------------------------------------------------------------------------------------------------- laws

totals = st.integers(0, 40).map(lambda quarter: Fraction(quarter, 4))


@st.composite
def tables(draw: st.DrawFn, judges: int = 2, entries: int = 2) -> Rows:
    width = draw(st.integers(entries, 7))
    return draw(st.lists(st.lists(totals, min_size=width, max_size=width), min_size=judges, max_size=5))


def everything(rows: Rows) -> tuple[object, ...]:
    return concordance(rows), intraclass(rows), krippendorff_alpha(turned(rows))


@given(tables(), st.randoms(use_true_random=False))
def test_the_order_of_judges_and_entries_never_matters(rows: Rows, chance: object) -> None:
    shuffled = [*rows]
    chance.shuffle(shuffled)  # type: ignore[attr-defined]  # hypothesis has no type of its own for it
    columns = turned(shuffled)
    chance.shuffle(columns)  # type: ignore[attr-defined]  # as above
    assert everything(turned(columns)) == everything(rows)


@given(tables(), st.integers(1, 9), st.integers(-50, 50))
def test_another_scale_changes_nothing(rows: Rows, times: int, more: int) -> None:
    assert everything([[value * times + more for value in row] for row in rows]) == everything(rows)


@given(tables(), st.integers(-50, 50))
def test_a_milder_judge_changes_neither_w_nor_what_leaves_severity_out(rows: Rows, milder: int) -> None:
    assume(len({value for row in rows for value in row}) > 1)
    changed = [[value + milder for value in rows[0]], *rows[1:]]
    assume(len({value for row in changed for value in row}) > 1)
    assert concordance(changed) == concordance(rows)
    before, after = intraclass(rows), intraclass(changed)
    assert (after["3,1"], after["3,k"]) == (before["3,1"], before["3,k"])


@given(tables())
def test_w_lies_between_no_order_and_one_order(rows: Rows) -> None:
    one = concordance(rows)
    assert one is Why.ALL_EQUAL or (isinstance(one, Concordance) and 0 <= one.w <= 1 and 0 < one.chance <= 1)


@given(st.lists(totals, min_size=2, max_size=8).filter(lambda row: len(set(row)) > 1), st.integers(2, 5))
def test_judges_who_say_the_same_agree_wholly(row: list[Fraction], judges: int) -> None:
    rows = [row] * judges
    assert found(rows).w == 1
    assert set(intraclass(rows).values()) == {Fraction(1)}
    assert krippendorff_alpha(turned(rows)) == 1


@given(st.lists(st.permutations(range(6)), min_size=2, max_size=5))
def test_without_ties_w_follows_from_the_mean_rank_correlation_of_pairs(orders: list[list[int]]) -> None:
    """Kendall (1948): the mean of Spearman's over all pairs is (m W - 1) / (m - 1)."""
    rows, m = [[Fraction(value) for value in order] for order in orders], len(orders)
    pairs = [rank_correlation(one, other) for one, other in combinations(rows, 2)]
    numbers = [value for value in pairs if isinstance(value, Fraction)]
    assert abs(mean(numbers) - (m * found(rows).w - 1) / (m - 1)) < Fraction(1, 10**11)


@given(tables())
def test_alpha_is_what_comes_of_comparing_every_pair(rows: Rows) -> None:
    """Krippendorff's definition, pair by pair."""
    columns = turned(rows)
    every = [value for column in columns for value in column]
    n = len(every)
    expected = sum((2 * (a - b) ** 2 for a, b in combinations(every, 2)), Fraction(0)) / (n * (n - 1))
    assume(expected)
    observed = sum(
        sum(2 * (a - b) ** 2 for a, b in combinations(column, 2)) / Fraction(len(column) - 1) for column in columns
    ) / Fraction(n)
    assert krippendorff_alpha(columns) == 1 - observed / expected


@given(st.lists(st.tuples(totals, totals), min_size=3, max_size=9))
def test_a_correlation_is_between_minus_one_and_one_the_same_both_ways_and_turns_with_its_sides(
    pairs: list[tuple[Fraction, Fraction]],
) -> None:
    xs, ys = [x for x, _ in pairs], [y for _, y in pairs]
    r = correlation(xs, ys)
    assert correlation(ys, xs) == r
    if isinstance(r, Fraction):
        assert -1 <= r <= 1
        assert correlation(xs, [-y for y in ys]) == -r
        assert correlation(xs, xs) == 1
    else:
        assert len(set(xs)) == 1 or len(set(ys)) == 1


# ------------------------------------------------------------------------------------------- what can't be computed


@pytest.mark.parametrize(
    ("rows", "why"),
    [
        ([], Why.ONE_JUDGE),
        (rows_of([1, 2, 3]), Why.ONE_JUDGE),
        (rows_of([1], [2]), Why.TOO_FEW_COMPLETE),
        (rows_of([], []), Why.TOO_FEW_COMPLETE),
        (rows_of([1, 1], [1, 1]), Why.ALL_EQUAL),
    ],
)
def test_w_and_intraclass_correlations_say_why_there_are_none(rows: Rows, why: Why) -> None:
    assert concordance(rows) is why
    assert two_way(rows) == dict.fromkeys(TWO_WAY, why)


@pytest.mark.parametrize(
    ("columns", "why"),
    [
        ([], Why.TOO_FEW_ENTRIES),
        ([[1, 2]], Why.TOO_FEW_ENTRIES),
        ([[1], [2]], Why.NOTHING_SHARED),
        ([[3, 3], [3, 3]], Why.ALL_EQUAL),
    ],
)
def test_intraclass_correlations_of_entries_with_other_judges_say_why_there_are_none(
    columns: list[list[int]], why: Why
) -> None:
    assert one_way(rows_of(*columns)) == dict.fromkeys(ONE_WAY, why)


def test_where_entries_have_other_judges_what_does_not_ask_who_they_are_is_left() -> None:
    """Two of three judges mark each entry; 4 has one sheet more than is usual. BMS = 247/6, WMS = 1."""
    codes = [EntryCode(code) for code in "1234"]
    given = (("10", "12", ".", "5"), ("8", ".", "3", "5"), (".", "13", "4", "9"))
    table = {
        JudgeCode(f"GK{i}"): {code: Fraction(total) for code, total in zip(codes, own, strict=True) if total != "."}
        for i, own in enumerate(given)
    }
    panel = panel_statistics(table)
    assert (panel.judges, panel.complete, panel.sheets, panel.alike) == (3, 1, 2, 3)
    assert panel.concordance is panel.icc["2,1"] is Why.TOO_FEW_COMPLETE
    assert {name: panel.icc[name] for name in ONE_WAY} == one_way(rows_of([10, 8], [12, 13], [3, 4]))
    assert panel.icc["1,k"] == 1 - Fraction(6, 247)


def test_of_two_usual_numbers_of_sheets_the_greater_counts() -> None:
    one, two = JudgeCode("GK1"), JudgeCode("GK2")
    a, b = EntryCode("A"), EntryCode("B")
    panel = panel_statistics({one: {a: Fraction(1), b: Fraction(2)}, two: {b: Fraction(3)}})
    assert (panel.sheets, panel.alike) == (2, 1)


def test_judges_who_tell_no_entries_apart_have_no_order_and_no_spread_to_share() -> None:
    rows = rows_of([1, 1], [2, 2])
    assert concordance(rows) is Why.ALL_EQUAL
    assert intraclass(rows)["3,k"] is Why.ENTRIES_ALIKE
    assert intraclass(rows)["1,1"] == -1


def test_a_panel_that_contradicts_itself_has_no_reliability_of_its_mean() -> None:
    """Where entries differ less than chance the formula would divide by less than nothing."""
    assert intraclass(rows_of([1, 2, 3, 4], [4, 3, 2, 1]))["2,k"] is Why.ENTRIES_ALIKE


@pytest.mark.parametrize(
    ("columns", "why"),
    [([], Why.NOTHING_SHARED), ([[1], [2]], Why.NOTHING_SHARED), ([[3, 3], [3, 3, 3]], Why.ALL_EQUAL)],
)
def test_alpha_says_why_there_is_none(columns: list[list[int]], why: Why) -> None:
    assert krippendorff_alpha(rows_of(*columns)) is why


def test_two_points_have_no_correlation() -> None:
    assert correlation(rows_of([1, 2])[0], rows_of([1, 2])[0]) is Why.TOO_FEW_ENTRIES


@pytest.mark.parametrize(("pairs", "limit"), [(2, "1.00"), (10, "0.65"), (50, "0.28"), (101, "0.20")])
def test_the_more_entries_the_less_of_a_rank_correlation_is_chance(pairs: int, limit: str) -> None:
    assert to(2, within_chance(pairs)) == limit


@pytest.mark.parametrize(("entries", "rough"), [(7, True), (8, False)])
def test_below_eight_entries_the_chance_is_rough(entries: int, rough: bool) -> None:
    assert found(rows_of(range(entries), range(entries))).rough is rough


def test_gaps_leave_entries_out_of_w_but_not_of_alpha() -> None:
    one, two, nobody = (JudgeCode(code) for code in ("GK1", "GK2", "GK3"))
    a, b, c = (EntryCode(code) for code in "ABC")
    table = {one: {a: Fraction(1), b: Fraction(2), c: Fraction(9)}, two: {b: Fraction(3), a: Fraction(1)}, nobody: {}}
    panel = panel_statistics(table)
    assert (panel.judges, panel.entries, panel.complete) == (2, 3, 2)
    assert panel.concordance == concordance(rows_of([1, 2], [1, 3]))
    assert panel.icc == intraclass(rows_of([1, 2], [1, 3]))
    assert panel.alpha == krippendorff_alpha(rows_of([1, 1], [2, 3], [9]))


def test_without_any_sheet_the_panel_has_nothing_to_say() -> None:
    panel = panel_statistics({JudgeCode("GK1"): {}})
    assert (panel.judges, panel.entries, panel.complete) == (0, 0, 0)
    assert (panel.concordance, panel.alpha) == (Why.ONE_JUDGE, Why.NOTHING_SHARED)
