"""Pages as people type them: what is meant, and what is wrong."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judging_app.core.errors import PageMissingError, PageRangeTextError, PagesBackwardsError
from judging_app.core.page_ranges import pages_in


@pytest.mark.parametrize(
    ("text", "pages"),
    [
        ("", (1, 2, 3, 4, 5)),
        ("  ", (1, 2, 3, 4, 5)),
        ("3", (3,)),
        ("1-3, 5", (1, 2, 3, 5)),
        ("1–3;5", (1, 2, 3, 5)),
        ("4-", (4, 5)),
        ("5, 1-2", (5, 1, 2)),
        ("2, 2, 1-3", (2, 1, 3)),
        (" 1 - 2 ,, 4 ,", (1, 2, 4)),
    ],
)
def test_pages_come_once_in_the_order_in_which_they_are_named(text: str, pages: tuple[int, ...]) -> None:
    assert pages_in(text, 5) == pages


@pytest.mark.parametrize("text", ["a", "1-3-5", "-3", "1.5", "٣", "1 2"])
def test_what_is_no_page_is_named(text: str) -> None:
    with pytest.raises(PageRangeTextError) as caught:
        pages_in(f"1, {text}", 5)
    assert caught.value.text == text


@pytest.mark.parametrize(("text", "page"), [("0", 0), ("6", 6), ("2-9", 9), ("9-2", 9), ("6-", 6)])
def test_a_page_that_the_paper_has_not_is_named(text: str, page: int) -> None:
    with pytest.raises(PageMissingError) as caught:
        pages_in(text, 5)
    assert (caught.value.page, caught.value.pages) == (page, 5)


def test_a_range_never_runs_backwards() -> None:
    with pytest.raises(PagesBackwardsError):
        pages_in("3-1", 5)


@given(st.integers(1, 50), st.data())
def test_any_pages_written_down_are_read_back(count: int, data: st.DataObject) -> None:
    pages = data.draw(st.lists(st.integers(1, count), min_size=1, unique=True))
    assert pages_in(", ".join(map(str, pages)), count) == tuple(pages)
