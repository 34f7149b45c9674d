"""The judge's desk with the real libVLC, real clips and a real workspace: pictures move, marks are typed, the next clip comes."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from judging_app.bootstrap import Application
from judging_app.core.score_sheet import SheetState
from judging_app.media.sample_clips import encode_clip
from judging_app.ports.exchange import PackClip
from judging_app.ports.sample_clips import ClipPlan
from judging_app.settings import Settings
from judging_app.storage.stores import SqlWorkspaceStores
from tests.fakes.judge_desk import ONE, TWO, NotingChanges, rules
from tests.fakes.storage import FakeContestStores
from tests.services.office import Office, StepClock
from tests.ui.judging.front import Desk, shown
from ui.tasks.pool_runner import PoolRunner
from ui.tasks.sitting import Sitting

SECONDS = 2
WAIT_MS = 30_000


def clip(folder: Path, name: str, seed: int) -> PackClip:
    path = folder / "clips" / f"{name}.mp4"
    path.parent.mkdir(exist_ok=True)
    encode_clip(ClipPlan(title=f"Clip {name}", unit="Xã Quảng Thành", seed=seed, seconds=SECONDS), path)
    return PackClip(path=f"clips/{name}.mp4", size=path.stat().st_size, sha256="0" * 64, length_ms=SECONDS * 1000)


@pytest.fixture
def runner(qapp: object) -> Iterator[PoolRunner]:
    made = PoolRunner()
    yield made
    assert made.close()


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, runner: PoolRunner, monkeypatch: pytest.MonkeyPatch) -> Desk:
    monkeypatch.setenv("JUDGING_AUDIO", "dummy")
    office = Office(tmp_path, FakeContestStores(), SqlWorkspaceStores(clock=StepClock()), rules())
    office.set_up().issue()
    opened = office.desk("GK1")
    with_clips = [
        replace(one, clip=clip(opened.folder, one.code, seed))
        for seed, one in enumerate(sorted(opened.pack.entries, key=lambda one: one.code)[:2])
    ]
    opened = replace(opened, pack=replace(opened.pack, entries=tuple(with_clips)))
    app = Application(settings=Settings(data=tmp_path / "data"))
    return shown(qtbot, Sitting(app=app, desk=opened, runner=runner, changes=NotingChanges()))


def picture(desk: Desk) -> QImage:
    """What stands in the middle of the picture's place."""
    video = desk.screen.clip.video
    return video.grab(video.picture_place().adjusted(20, 20, -20, -20)).toImage()


def has_picture(desk: Desk) -> bool:
    return not desk.screen.clip.video._image.isNull()


@pytest.mark.slow
def test_a_clip_plays_while_marks_are_typed_and_the_next_one_follows(qtbot: QtBot, desk: Desk) -> None:
    viewing = desk.screen.presenter.viewing
    qtbot.waitUntil(lambda: has_picture(desk), timeout=WAIT_MS)
    first = picture(desk)
    desk.key(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: viewing.watched.seconds >= 1, timeout=WAIT_MS)
    assert picture(desk) != first
    assert desk.screen.clip.seek.value() > 0

    desk.type("9,5")
    desk.key(Qt.Key.Key_Return)
    desk.type("8")
    desk.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: desk.screen.presenter.entry == TWO, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: has_picture(desk), timeout=WAIT_MS)
    assert picture(desk) != first

    qtbot.waitUntil(lambda: desk.stored(ONE).state is SheetState.SUBMITTED, timeout=WAIT_MS)
    sheet = desk.stored(ONE)
    assert (sheet.marks, sheet.state) == ((950, 800), SheetState.SUBMITTED)
    assert sheet.watched_seconds >= 1
    safety = desk.sitting.desk.folder / "GK1-1.safety.clipscore"
    qtbot.waitUntil(safety.exists, timeout=WAIT_MS)
