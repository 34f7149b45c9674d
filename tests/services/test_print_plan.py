"""What comes out of a printer: order, copies, and the size where the printer leaves an edge."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judging_app.ports.pages import PageShape, PagesOf, Sides
from judging_app.services.print_plan import WHOLE, Wanted, parts_of, permille_of, sheets_of

A4 = (210_000, 297_000)


def shape(width: int, height: int, white: int) -> PageShape:
    return PageShape(width=width, height=height, white=Sides(left=white, top=white, right=white, bottom=white))


def edge(width: int) -> Sides:
    return Sides(left=width, top=width, right=width, bottom=width)


UPRIGHT, ACROSS = shape(*A4, 10_000), shape(A4[1], A4[0], 10_000)
FIRST = Wanted(pdf=Path("a.pdf"), pages=(0, 2), copies=2, shapes=(UPRIGHT, UPRIGHT, ACROSS))
SECOND = Wanted(pdf=Path("b.pdf"), pages=(0,), copies=1, shapes=(UPRIGHT,))


def test_each_copy_of_a_paper_is_whole_before_the_next() -> None:
    sheets = sheets_of((FIRST, SECOND), edge(0))
    assert [(one.pdf.name, one.page) for one in sheets] == [
        ("a.pdf", 0), ("a.pdf", 2), ("a.pdf", 0), ("a.pdf", 2), ("b.pdf", 0),
    ]  # fmt: skip
    assert {(one.width, one.height) for one in sheets if one.page == 2} == {(297_000, 210_000)}


def test_a_file_has_the_same_pages_as_the_paper() -> None:
    assert parts_of((FIRST, SECOND)) == (
        PagesOf(pdf=Path("a.pdf"), pages=(0, 2)),
        PagesOf(pdf=Path("a.pdf"), pages=(0, 2)),
        PagesOf(pdf=Path("b.pdf"), pages=(0,)),
    )


@pytest.mark.parametrize(("white", "margin"), [(10_000, 0), (10_000, 10_000), (9_000, 4_200)])
def test_pages_are_true_to_size_where_the_printer_reaches_all_that_is_drawn(white: int, margin: int) -> None:
    assert permille_of(shape(*A4, white), edge(margin)) == WHOLE


def test_a_wide_edge_makes_a_page_smaller_by_what_is_needed_and_no_more() -> None:
    # Drawn to 5 mm from the edge, 100 mm from the middle; the printer reaches 90 mm.
    assert permille_of(shape(*A4, 5_000), edge(15_000)) == 900


def test_what_is_drawn_over_the_edge_counts_as_drawn_to_it() -> None:
    assert permille_of(shape(*A4, -3_000), edge(10_500)) == permille_of(shape(*A4, 0), edge(10_500)) == 900


def test_a_page_that_lies_across_meets_the_margins_turned() -> None:
    feet = Sides(left=3_000, top=3_000, right=3_000, bottom=12_000)
    assert permille_of(shape(A4[1], A4[0], 10_000), feet) < WHOLE
    heads = Sides(left=12_000, top=3_000, right=3_000, bottom=3_000)
    assert (
        permille_of(
            PageShape(width=297_000, height=210_000, white=Sides(left=5_000, top=13_000, right=5_000, bottom=13_000)),
            heads,
        )
        == WHOLE
    )


@given(*[st.integers(-20_000, 100_000)] * 4, st.integers(0, 60_000))
def test_nothing_that_is_drawn_is_ever_cut_off(left: int, top: int, right: int, bottom: int, margin: int) -> None:
    drawn = PageShape(width=A4[0], height=A4[1], white=Sides(left=left, top=top, right=right, bottom=bottom))
    share = permille_of(drawn, edge(margin))
    for side, white in ((A4[0], left), (A4[1], top), (A4[0], right), (A4[1], bottom)):
        assert (side - 2 * max(0, white)) * share // WHOLE <= side - 2 * min(margin, max(0, white)) or share == WHOLE
        assert share == WHOLE or (side - 2 * max(0, white)) * share <= WHOLE * (side - 2 * margin) or white >= margin
