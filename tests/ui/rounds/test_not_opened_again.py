"""While a result is approved no screen offers to open the round again, which would be refused."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.fakes import secretariat
from tests.fakes.chair import APART, closed
from tests.services.deciding import TIERS
from tests.services.office import RULES
from tests.ui.approving.test_presenter import Desk as Approving
from tests.ui.work_list.test_presenter import compare_codes
from ui.screens.progress.view import ProgressScreen
from ui.screens.rounds.view import RoundsScreen


@pytest.mark.parametrize("kind", [ProgressScreen, RoundsScreen])
def test_an_approved_round_is_opened_again_only_after_the_result_is(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: type[ProgressScreen] | type[RoundsScreen]
) -> None:
    rules = {**RULES, "blocks": secretariat.BLOCKS, "awards": {"tiers": TIERS}}
    monkeypatch.setattr(secretariat, "rules", lambda: rules)
    room = compare_codes(closed(tmp_path, APART))
    screen = kind(room.desk(), room.changes)
    qtbot.addWidget(screen, before_close_func=lambda one: one.leave())
    screen.come_to_front()
    assert not screen.again.isHidden()
    chair = Approving(room).presenter
    chair.approve("Trần An")
    screen.come_to_front()
    assert screen.again.isHidden()
    chair.correct("nhập sai điểm")
    screen.come_to_front()
    assert not screen.again.isHidden()
