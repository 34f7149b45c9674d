"""Rubrics that are quickly drawn and often nearly alike: few keys, few values, any order."""

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

from judging_app.core.rubric import Rubric
from tests.core.making import criterion, section

KEYS = ("a", "b", "c", "d")


@st.composite
def small_rubrics(draw: DrawFn) -> Rubric:
    keys = draw(st.permutations(KEYS))
    cuts = sorted(draw(st.sets(st.integers(1, 3), max_size=2)))
    parts = [
        keys[start:end]
        for start, end in zip([0, *cuts], [*cuts, draw(st.integers(4 if 3 in cuts else 3, 4))], strict=True)
    ]
    values = iter(draw(st.lists(st.integers(0, 2), min_size=4, max_size=4)))
    return Rubric(
        sections=tuple(
            section(f"s{draw(st.integers(0, 1)) * 3 + i}", *(criterion(key, 1000 + next(values)) for key in part))
            for i, part in enumerate(parts)
        )
    )
