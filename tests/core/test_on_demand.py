"""A mapping whose values are made when they are first read is like any other to whoever reads it."""

from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judging_app.core.consolidation.on_demand import OnDemand

VALUES = st.dictionaries(st.text(max_size=3), st.integers())


@given(VALUES)
def test_it_equals_the_mapping_of_the_same_values(values: Mapping[str, int]) -> None:
    late = OnDemand(tuple(values), values.__getitem__)
    assert late == values
    assert list(late.items()) == list(values.items())
    assert len(late) == len(values)


@given(VALUES, VALUES)
def test_it_equals_no_other(values: Mapping[str, int], others: Mapping[str, int]) -> None:
    assert (OnDemand(tuple(values), values.__getitem__) == others) is (values == others)


def test_a_value_is_made_once_and_only_when_it_is_read() -> None:
    made: list[str] = []

    def make(key: str) -> int:
        made.append(key)
        return len(key)

    late = OnDemand(("a", "bb"), make)
    assert made == []
    assert (late["bb"], late["bb"]) == (2, 2)
    assert made == ["bb"]


def test_what_is_not_among_the_keys_is_not_there() -> None:
    late = OnDemand(("a",), {"a": 1}.__getitem__)
    assert "b" not in late
    with pytest.raises(KeyError):
        late["b"]
