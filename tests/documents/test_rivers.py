"""Justified lines have no rivers: no gap between two words of a line is wider than half an em.

From half the height of the letters on a gap is wider than most letters, and gaps of neighbouring lines join to white streams.
"""

from collections import defaultdict
from dataclasses import replace
from io import BytesIO
from itertools import pairwise

import pdfplumber
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from judging_app.documents.decision import decision_pdf
from tests.documents import every, papers

WIDEST = 0.5  # of the size of the letters
_ROUNDING = 0.02


def widest(pdf: bytes) -> float:
    """The widest room that a blank takes within a paragraph, as a part of the size; several blanks share what lies between."""
    found = 0.0
    with pdfplumber.open(BytesIO(pdf)) as document:
        for page in document.pages:
            lines = defaultdict(list)
            for char in page.chars:
                if char["mcid"] is not None:
                    lines[char["mcid"], round(char["bottom"])].append(char)
            for chars in lines.values():
                found = max([found, *_gaps(chars)])
    return found


def _gaps(chars: list[dict[str, float | str]]) -> list[float]:
    seen = [place for place, char in enumerate(chars) if str(char["text"]).strip()]
    return [
        (float(chars[after]["x0"]) - float(chars[before]["x1"])) / (after - before - 1) / float(chars[before]["size"])
        for before, after in pairwise(seen)
        if after - before > 1
    ]


@pytest.mark.parametrize("name", every.MAKERS)
def test_no_paper_has_a_gap_wider_than_half_an_em(name: str) -> None:
    assert 0.2 < widest(every.pdf(name)) <= WIDEST + _ROUNDING


_NAMES = st.lists(st.text("aăâđêôơưệữgnhBĐ,-", min_size=1, max_size=40), min_size=1, max_size=9).map(" ".join)


@settings(max_examples=12)
@given(_NAMES, _NAMES, st.integers(min_value=0, max_value=60))
def test_whatever_units_and_works_are_called_their_lines_have_no_rivers(unit: str, title: str, letters: int) -> None:
    """Long words leave much room on the line above, which then stays ragged."""
    awards = tuple(replace(one, unit=f"{unit} {'n' * letters}", title=title) for one in papers.awards()[:3])
    pdf = decision_pdf(replace(papers.decision(), awards=awards, appendix=False), invariant=True)
    assert widest(pdf) <= WIDEST + _ROUNDING
