"""Marks of many sheets are read together as each alone, and no text lends a mark to its neighbour."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judging_app.core.errors import NotPlainError
from judging_app.storage.sheet_rows import Marks, _all_marks, _marks

MARKS = st.lists(st.one_of(st.none(), st.integers(-9, 10_000)), max_size=4)
GOOD = MARKS.map(json.dumps)
PIECES = st.lists(st.sampled_from(["[", "]", ",", "1", '"', "null", "true", "1.5", " ", "\\", "]["]), max_size=6)
ANY = st.one_of(GOOD, PIECES.map("".join), st.integers())


def alone(text: object) -> Marks | None:
    """What one text says by itself; None where it is no marks."""
    try:
        return _marks(text)
    except (NotPlainError, ValueError):
        return None


@given(st.lists(ANY, max_size=4))
def test_texts_read_together_say_what_each_says_alone(texts: list[object]) -> None:
    together = _all_marks(texts)
    assert together is None or together == [alone(text) for text in texts]


@given(st.lists(GOOD, min_size=1, max_size=4))
def test_sound_texts_are_read_together(texts: list[str]) -> None:
    assert _all_marks(texts) == [tuple(json.loads(text)) for text in texts]


@pytest.mark.parametrize(
    "texts", [("[1],[2", "3]"), ("[1", "2]"), ('["]"]',), ("[1,]",), ("[[1]]",), ("", "[1],"), (7,)]
)
def test_texts_that_only_make_sense_beside_each_other_are_not_read(texts: tuple[object, ...]) -> None:
    assert _all_marks(texts) is None
    assert None in [alone(text) for text in texts]
