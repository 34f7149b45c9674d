"""What is watched is what the real player played: at any speed the same, nothing twice, nothing that was jumped over."""

from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from judging_app.core.score_sheet import ScoreSheet, SheetState
from judging_app.ports.sample_clips import ClipForm
from judging_app.services.merge_files import merge_files
from judging_app.services.rounds import load_round
from tests.fakes.judge_desk import ONE
from tests.media.watching import Clips
from tests.services.office import Office
from tests.ui.judging.front import Desk, shown
from tests.ui.judging.real import WAIT_MS, Clip, has_picture, office_in, opened_again, real_sitting
from ui.dialogs.reason import ReasonDialog
from ui.screens.judging.viewing import Viewing
from ui.tasks.pool_runner import PoolRunner

pytestmark = pytest.mark.slow

SECONDS = 24
CTRL = Qt.KeyboardModifier.ControlModifier
SLACK_MS = 800
"""What may be missing of a stretch at each end: places are told a few times a second."""


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return office_in(tmp_path)


@pytest.fixture
def runner(qapp: object) -> Iterator[PoolRunner]:
    made = PoolRunner()
    yield made
    assert made.close()


@pytest.fixture(scope="module")
def clip(tmp_path_factory: pytest.TempPathFactory) -> Clip:
    path = Clips(tmp_path_factory.mktemp("clips")).get(ClipForm.SMALL, SECONDS)
    return Clip(name="a.mp4", content=path.read_bytes(), length_ms=SECONDS * 1000)


@pytest.fixture
def desk(qtbot: QtBot, office: Office, runner: PoolRunner, clip: Clip, monkeypatch: pytest.MonkeyPatch) -> Desk:
    monkeypatch.setenv("JUDGING_AUDIO", "dummy")
    made = shown(qtbot, real_sitting(office, runner, {ONE: clip}, least_watched=Fraction(1, 2)))
    qtbot.waitUntil(lambda: has_picture(made), timeout=WAIT_MS)
    return made


def viewing(desk: Desk) -> Viewing:
    return desk.screen.presenter.viewing


def play_to(qtbot: QtBot, desk: Desk, ms: int) -> int:
    """Play until that place, stand still there; where it stands."""
    desk.key(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: viewing(desk).playing and viewing(desk).place_ms >= ms, timeout=WAIT_MS)
    desk.key(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not viewing(desk).playing, timeout=WAIT_MS)
    return viewing(desk).place_ms


def ranges(desk: Desk) -> tuple[tuple[int, int], ...]:
    return viewing(desk).watched.ranges


def close_to(found: tuple[int, int], start: int, end: int) -> bool:
    return start <= found[0] <= start + SLACK_MS and end - SLACK_MS <= found[1] <= end + SLACK_MS


@pytest.mark.parametrize("percent", [50, 200])
def test_speed_changes_nothing_of_what_was_watched(qtbot: QtBot, desk: Desk, percent: int) -> None:
    desk.screen.presenter.set_rate(percent)
    stands = play_to(qtbot, desk, 3_000)
    (stretch,) = ranges(desk)
    assert close_to(stretch, 0, stands)


def test_what_is_jumped_over_is_not_watched_and_the_bar_shows_it(qtbot: QtBot, desk: Desk) -> None:
    desk.screen.presenter.set_rate(200)
    first = play_to(qtbot, desk, 2_000)
    desk.screen.clip.seek.seek_wanted.emit(12_000)
    second = play_to(qtbot, desk, 14_000)
    desk.key(Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    desk.key(Qt.Key.Key_Right)
    stretches = ranges(desk)
    assert len(stretches) == 2
    assert close_to(stretches[0], 0, first)
    assert close_to(stretches[1], 12_000, second)
    assert desk.screen.clip.seek._watched == stretches


def test_a_stretch_that_is_repeated_counts_once(qtbot: QtBot, desk: Desk) -> None:
    desk.key(Qt.Key.Key_Right)
    desk.key(Qt.Key.Key_L)
    viewing(desk).seek(7_000)
    desk.key(Qt.Key.Key_L)
    assert viewing(desk).loop == (5_000, 7_000)
    viewing(desk).seek(5_000)
    desk.key(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: viewing(desk).watched.seconds >= 1, timeout=WAIT_MS)
    places: list[int] = []
    desk.screen.clip.seek.valueChanged.connect(places.append)
    qtbot.waitUntil(lambda: sum(after < before for before, after in pairwise(places)) >= 2, timeout=WAIT_MS)
    (stretch,) = ranges(desk)
    assert close_to(stretch, 5_000, 7_000)
    assert viewing(desk).watched.seconds <= 2


def test_too_little_watched_asks_why_and_both_go_into_the_score_file(qtbot: QtBot, desk: Desk, office: Office) -> None:
    desk.screen.presenter.set_rate(200)
    stands = play_to(qtbot, desk, 4_000)
    desk.type("9,5")
    desk.key(Qt.Key.Key_Return)
    desk.type("8")
    desk.key(Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: bool(desk.screen.findChildren(ReasonDialog)), timeout=WAIT_MS)
    (dialog,) = desk.screen.findChildren(ReasonDialog)
    dialog.field.setPlainText("Đã xem tại hội trường")
    dialog.act.click()
    qtbot.waitUntil(lambda: desk.stored(ONE).state is SheetState.SUBMITTED, timeout=WAIT_MS)

    sheet = taken_in(desk, office)
    assert abs(sheet.watched_seconds * 1000 - stands) <= 1000 + SLACK_MS
    assert sheet.watched_reason == "Đã xem tại hội trường"


def test_enough_watched_asks_nothing_and_goes_into_the_score_file(qtbot: QtBot, desk: Desk, office: Office) -> None:
    desk.screen.presenter.set_rate(200)
    stands = play_to(qtbot, desk, SECONDS * 1000 // 2 + 1_000)
    desk.type("9,5")
    desk.key(Qt.Key.Key_Return)
    desk.type("8")
    desk.key(Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: desk.stored(ONE).state is SheetState.SUBMITTED, timeout=WAIT_MS)
    assert not desk.screen.findChildren(ReasonDialog)
    sheet = taken_in(desk, office)
    assert SECONDS // 2 <= sheet.watched_seconds <= stands // 1000
    assert sheet.watched_reason == ""


def test_what_was_watched_and_the_place_are_there_after_a_restart(qtbot: QtBot, desk: Desk) -> None:
    desk.screen.presenter.set_rate(200)
    desk.screen.presenter.set_sound(40, muted=True)
    stands = play_to(qtbot, desk, 3_000)
    before = ranges(desk)
    later = opened_again(qtbot, desk)
    qtbot.waitUntil(lambda: has_picture(later), timeout=WAIT_MS)
    assert ranges(later) == before
    assert viewing(later).place_ms == stands
    assert (viewing(later).volume, viewing(later).muted, viewing(later).rate) == (40, True, 200)
    assert later.screen.clip.volume.value() == 0, "silent, and shown so"
    later.key(Qt.Key.Key_M)
    assert later.screen.clip.volume.value() == 40
    play_to(qtbot, later, stands + 1_500)
    (stretch,) = ranges(later)
    assert stretch[1] > before[0][1]


def taken_in(desk: Desk, office: Office) -> ScoreSheet:
    """The sheet as the secretariat reads it out of the file that is handed in."""
    office.hand_in(desk.sitting.desk, "a.clipscore")
    path = office.folder / "a.clipscore"
    (told,) = merge_files(office.store, [path], exchange=office.exchange, scribe=office.scribe)
    assert not told.refused
    with office.store.unit() as unit:
        (sheet,) = (one for one in load_round(unit).sheets if one.entry == ONE)
    return sheet
