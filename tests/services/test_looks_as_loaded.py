"""Looks at a round as it was loaded, and how good a figure of the panel is by the rule of thumb."""

from fractions import Fraction
from pathlib import Path

import pytest

from judging_app.services.telling.statistics import thumb_words
from judging_app.services.what_if import look_into_changes, usual_looks
from tests.services.closed_round import EVEN, marked, office_of, trail, view


def test_looks_into_a_round_as_loaded_are_the_usual_ones_and_write_nothing(tmp_path: Path) -> None:
    office = marked(office_of(tmp_path), EVEN)
    before = trail(office)
    found = usual_looks(view(office))
    assert trail(office) == before
    with office.store.unit() as unit:
        asked = look_into_changes(unit, scribe=office.scribe)
    assert found.standing == asked.standing
    assert found.found == asked.found


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("0.49", "poor"),
        ("0.5", "moderate"),
        ("0.74", "moderate"),
        ("0.75", "good"),
        ("0.9", "excellent"),
        ("1", "excellent"),
    ],
)
def test_an_icc_is_named_by_the_rule_of_thumb(value: str, words: str) -> None:
    assert thumb_words(Fraction(value)).template == words
