"""Differences between plain values name the smallest place that differs."""

import pytest

from judging_app.core.differences import differences
from judging_app.core.plain import Plain


@pytest.mark.parametrize(
    ("before", "after", "found"),
    [
        ({"a": 1}, {"a": 1}, []),
        ({"a": 1, "b": {"c": "x"}}, {"a": 1, "b": {"c": "y"}}, [("$.b.c", "x", "y")]),
        ({"a": [1, 2]}, {"a": [1, 3]}, [("$.a[1]", 2, 3)]),
        ({"a": [1, 2]}, {"a": [1]}, [("$.a", [1, 2], [1])]),
        ({"a": None}, {"a": {"b": 1}}, [("$.a", None, {"b": 1})]),
        ({"a": 1}, {"b": 2}, [("$.a", 1, None), ("$.b", None, 2)]),
        ({"a": True}, {"a": 1}, [("$.a", True, 1)]),
    ],
)
def test_each_place_that_differs_is_named(before: Plain, after: Plain, found: list[tuple[str, Plain, Plain]]) -> None:
    assert [(one.where, one.before, one.after) for one in differences(before, after)] == found
