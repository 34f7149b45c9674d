"""What may be typed as a mark."""

import pytest

from ui.widgets.mark_rules import MarkRange

TEN = MarkRange(most=1000, step=25)


@pytest.mark.parametrize(
    ("text", "mark"), [("8,75", 875), ("8.75", 875), ("8", 800), ("8,", 800), (" 10 ", 1000), ("0", 0), ("", None)]
)
def test_comma_and_point_are_read_alike(text: str, mark: int | None) -> None:
    assert TEN.read(text) == mark


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("11", "At most {most}"),
        ("8,8", "In steps of {step}"),
        ("1,2,3", "“{text}” is not a mark"),
        (",", "“{text}” is not a mark"),
    ],
)
def test_what_is_no_mark_is_refused_with_the_reason(text: str, source: str) -> None:
    objection = TEN.objection(text)
    assert objection is not None
    assert objection.source == source


@pytest.mark.parametrize("text", ["", "1", "9", "9,", "9,7", "9.7", "10", "9,75", "0,2"])
def test_what_can_still_become_a_mark_is_not_objected_to(text: str) -> None:
    assert TEN.objection_so_far(text) is None


@pytest.mark.parametrize("text", ["12", "9,3", "9,755", "10,5", "x"])
def test_what_can_never_become_a_mark_is_objected_to_at_once(text: str) -> None:
    assert TEN.objection_so_far(text) is not None


def test_a_first_figure_below_the_least_mark_may_grow_into_one() -> None:
    five_to_ten = MarkRange(least=500, most=1000, step=50)
    assert five_to_ten.objection_so_far("1") is None
    objection = five_to_ten.objection("1")
    assert objection is not None
    assert objection.source == "At least {least}"


def test_steps_are_counted_from_the_least_mark() -> None:
    odd = MarkRange(least=25, most=525, step=50)
    assert odd.fits(75)
    assert not odd.fits(100)


def test_a_true_zero_is_a_mark_and_nothing_is_none() -> None:
    assert TEN.show(0) == "0,00"
    assert TEN.show(None) == ""


def test_the_range_is_said_without_needless_decimals() -> None:
    assert dict(TEN.words().fields) == {"least": "0", "most": "10", "step": "0,25"}
