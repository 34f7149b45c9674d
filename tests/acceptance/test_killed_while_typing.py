"""Killed at any moment under real typing, the window opens again where it was, with every mark that it said was saved."""

import os
from pathlib import Path
from random import Random

import pytest

from tests.acceptance.typing_soak import TypingSoak

KILLS = 5
LONGEST_MS = 1_200


@pytest.mark.slow
@pytest.mark.skipif(not hasattr(os, "fork"), reason="judges are forked")
def test_a_judge_who_is_killed_while_typing_finds_everything_again(tmp_path: Path) -> None:
    soak = TypingSoak(tmp_path, Random(5))
    try:
        for _ in range(KILLS):
            soak.round(LONGEST_MS)
    finally:
        soak.close()
    assert soak.changes > KILLS
    assert soak.saves > 0
