"""The judge's screen on a small pack, shown and in front, with a player of the test's own."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.fakes.judge_desk import sitting
from tests.ui.judging.front import Desk, shown


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Desk:
    return shown(qtbot, sitting(tmp_path))
