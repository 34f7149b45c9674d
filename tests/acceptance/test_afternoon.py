"""A short afternoon of the secretariat, at the real window and by commands: both make the same contest, with nothing missing."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tools import afternoon_line
from tools.afternoon import incomplete, places, spend
from tools.afternoon_compare import differences
from tools.afternoon_plan import SHORT
from tools.afternoon_stage import make_stage

pytestmark = [
    pytest.mark.screen,
    pytest.mark.slow,
    pytest.mark.timeout(600),
    pytest.mark.skipif(not (shutil.which("Xvfb") and shutil.which("xdotool")), reason="needs Xvfb and xdotool"),
]


def test_the_window_and_the_command_line_make_the_same_contest(tmp_path: Path) -> None:
    stage = make_stage(tmp_path / "stage", SHORT)
    at_window, by_line = places(stage)
    spend(stage, at_window, None)
    afternoon_line.spend(stage, by_line, afternoon_line.in_this_process)
    assert incomplete(at_window.contest) == []
    assert differences(at_window.contest, by_line.contest) == []
    with closing(sqlite3.connect(by_line.contest)) as base:
        base.execute("UPDATE entry SET title = title || '!' WHERE code = '001'")
        base.execute("DELETE FROM recusal")
        base.commit()
    found = differences(at_window.contest, by_line.contest)
    assert {line.split(",")[0].split(":")[0] for line in found} == {"entry", "recusal"}, "the comparing itself sees it"
