"""Switched off at any moment, the desk has every mark that was committed, and nothing by halves."""

from pathlib import Path

from tests.services.soaking import new_soak

ROUNDS = 4
LONGEST_MS = 250


def test_a_desk_that_is_killed_while_its_judge_types_loses_nothing(tmp_path: Path) -> None:
    soak = new_soak(tmp_path, seed=11)
    for _ in range(ROUNDS):
        soak.round(LONGEST_MS)
    assert soak.steps > 0
