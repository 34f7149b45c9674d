"""Without libVLC, or with another one than is needed, the desk works on and the clip opens in the system's player."""

import sys
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from judging_app.core.score_sheet import SheetState
from judging_app.media import helper_process
from judging_app.media.libvlc import LEAST_VERSION
from judging_app.ports.media_errors import ClipDefect, ClipUnreadableError, PlayerLack, PlayerUnavailableError
from tests.fakes.judge_desk import ONE, TWO
from tests.ui.judging.front import Desk, shown
from tests.ui.judging.real import WAIT_MS, Clip, office_in, real_sitting
from ui.dialogs.reason import ReasonDialog
from ui.messages import sentence
from ui.screens.judging.clip_panel import NOTHING_OPENS_IT
from ui.tasks.pool_runner import PoolRunner

HELPER = Path(__file__).parents[2] / "media" / "lacking_helper.py"
LACKS = {"none": PlayerLack.NOT_FOUND, "old": PlayerLack.WRONG_VERSION}


class SystemsPlayer(QObject):
    """Opens what the system is asked to open."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url.toLocalFile())


@pytest.fixture
def outside() -> Iterator[SystemsPlayer]:
    made = SystemsPlayer()
    QDesktopServices.setUrlHandler("file", made, "open")  # type: ignore[arg-type]  # it takes text, whatever its stub says
    yield made
    QDesktopServices.unsetUrlHandler("file")


@pytest.fixture
def runner(qapp: object) -> Iterator[PoolRunner]:
    made = PoolRunner()
    yield made
    assert made.close()


@pytest.fixture(params=LACKS)
def lack(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> PlayerLack:
    monkeypatch.setenv("LACK", request.param)
    monkeypatch.setattr(helper_process, "helper_command", lambda _name: [sys.executable, str(HELPER)])
    return LACKS[request.param]


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, runner: PoolRunner, lack: PlayerLack) -> Desk:
    clips = {code: Clip(name=f"{code}.mp4", content=b"clip", length_ms=10_000) for code in (ONE, TWO)}
    made = shown(qtbot, real_sitting(office_in(tmp_path), runner, clips, least_watched=Fraction(1, 2)))
    qtbot.waitUntil(lambda: lacking(made, lack), timeout=WAIT_MS)
    return made


def lacking(desk: Desk, lack: PlayerLack) -> bool:
    """Whether the sentence of what is missing stands in the place of the picture."""
    return desk.screen.clip.video._words == sentence(PlayerUnavailableError(lack, "", LEAST_VERSION))


def test_the_clip_opens_in_the_systems_player_by_mouse_and_by_key(desk: Desk, outside: SystemsPlayer) -> None:
    QTest.mouseClick(desk.screen.clip.outside, Qt.MouseButton.LeftButton)
    QTest.keyClick(desk.screen, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    path = desk.sitting.desk.clip_path(ONE)
    assert outside.opened == [str(path), str(path)]


def test_a_clip_that_is_not_there_is_named_instead_of_opened(desk: Desk, outside: SystemsPlayer) -> None:
    path = desk.sitting.desk.clip_path(ONE)
    assert path is not None
    path.unlink()
    desk.screen.clip.outside.click()
    assert outside.opened == []
    assert desk.screen.clip.video._words == sentence(ClipUnreadableError(str(path), ClipDefect.MISSING))


def test_where_no_program_opens_clips_that_is_said(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    desk.screen.clip.outside.click()
    assert desk.screen.clip.video._words == NOTHING_OPENS_IT


def test_marking_goes_on_and_finishing_asks_why_nothing_was_watched(qtbot: QtBot, desk: Desk, lack: PlayerLack) -> None:
    desk.type("9,5")
    desk.key(Qt.Key.Key_Return)
    desk.type("8")
    desk.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(desk.screen.findChildren(ReasonDialog)))
    (dialog,) = desk.screen.findChildren(ReasonDialog)
    dialog.field.setPlainText("Xem bằng trình phát của máy")
    dialog.act.click()
    qtbot.waitUntil(lambda: desk.screen.presenter.entry == TWO)
    qtbot.waitUntil(lambda: desk.stored(ONE).state is SheetState.SUBMITTED)
    sheet = desk.stored(ONE)
    assert sheet.marks == (950, 800)
    assert (sheet.watched_seconds, sheet.watched_reason) == (0, "Xem bằng trình phát của máy")
    qtbot.waitUntil(lambda: lacking(desk, lack), timeout=WAIT_MS)
