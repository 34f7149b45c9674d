"""A short evening at the real program, by keys alone: what was typed is what the secretariat reads, and nothing else."""

import shutil
from pathlib import Path

import pytest

from judging_app.core.score_sheet import SheetState
from tools.evening import spend
from tools.evening_check import differences
from tools.evening_plan import make_plan
from tools.evening_stage import Look, make_stage

pytestmark = [
    pytest.mark.screen,
    pytest.mark.slow,
    pytest.mark.timeout(600),
    pytest.mark.skipif(not (shutil.which("Xvfb") and shutil.which("xdotool")), reason="needs Xvfb and xdotool"),
]

ENTRIES = 3


def test_everything_typed_in_an_evening_is_found_in_the_score_files(tmp_path: Path) -> None:
    look = Look()
    stage = make_stage(tmp_path / "evening", ENTRIES, look)
    plan = make_plan(stage.pack)
    files = spend(stage, plan, look, None)
    assert len(files) == 2
    assert differences(stage, plan, files) == []
    assert differences(stage, plan, files[::-1]) == []
    sheet = next(one for one in plan.sheets.values() if one.state is SheetState.SUBMITTED)
    key = next(iter(sheet.marks))
    sheet.marks[key] = 0
    sheet.notes.append(("nobody wrote this", key))
    assert len(differences(stage, plan, files)) == 2, "the comparing itself sees what is wrong"
