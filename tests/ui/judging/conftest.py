"""The judge's screen on a small pack, shown and in front, with a player of the test's own."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.fakes.judge_desk import sitting
from tests.ui.judging.front import Desk, shown
from ui.screens.judging import finishing


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Desk:
    return shown(qtbot, sitting(tmp_path))


@pytest.fixture(autouse=True)
def _safety_copies_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(finishing, "AFTER_S", 0)
