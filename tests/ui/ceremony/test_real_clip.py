"""The hall's window with the real libVLC and a real clip: the stretch moves in its place and stands still at its end."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from judging_app.bootstrap import Application
from judging_app.core.ids import EntryCode
from judging_app.media.sample_clips import encode_clip
from judging_app.ports.sample_clips import ClipPlan
from judging_app.settings import Settings
from tests.ui.ceremony.evenings import BEST, evening, winner
from tools.live import live
from ui.screens.ceremony.evening import ClipFile
from ui.screens.ceremony.painter import Look
from ui.screens.ceremony.reveal import Reveal
from ui.screens.ceremony.run import Stretch, Wish, slides_of

SECONDS, WAIT_MS = 4, 60_000


@pytest.fixture
def reveal(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Reveal]:
    monkeypatch.setenv("JUDGING_AUDIO", "dummy")
    path = tmp_path / "001.mp4"
    encode_clip(ClipPlan(title="Một cửa", unit="Sở A", seed=1, seconds=SECONDS), path)
    clip = ClipFile(path=path, length_ms=SECONDS * 1000)
    held = evening(replace(BEST, winners=(winner("001", 1, clip),)))
    wish = Wish(stretches={EntryCode("001"): Stretch(start_s=1, length_s=1)})
    app = Application(settings=Settings(data=tmp_path / "data"))
    made = Reveal(slides_of(held, wish), Look(evening=held), app.player, 0, 1, qapp)
    made.begin(QGuiApplication.primaryScreen())
    yield made
    made.end()


def picture(reveal: Reveal) -> QImage:
    """What stands in the clip's place."""
    return reveal.window.grab(reveal.window.clip_place().toAlignedRect()).toImage()


@pytest.mark.slow
def test_a_stretch_plays_beside_the_name_and_stands_still_at_its_end(qtbot: QtBot, reveal: Reveal) -> None:
    assert not reveal.window.has_frame()
    QTest.keyClick(reveal.window, Qt.Key.Key_PageDown)
    qtbot.waitUntil(reveal.window.has_frame, timeout=WAIT_MS)
    first = picture(reveal)
    qtbot.waitUntil(lambda: reveal.stands_still, timeout=WAIT_MS)
    live(300)
    last = picture(reveal)
    assert last != first
    live(300)
    assert picture(reveal) == last
    QTest.keyClick(reveal.window, Qt.Key.Key_PageUp)
    assert not reveal.window.has_frame()
