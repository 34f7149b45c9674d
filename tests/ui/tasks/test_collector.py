"""What nobody holds any more is let go of on the window's thread."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.tasks import collector
from ui.tasks.collector import Collector
from ui.tasks.pool_runner import PoolRunner
from ui.tasks.runner import Cancelled, Progress

KNOTS = 20_000


class Knot:
    """Holds itself and a widget."""

    def __init__(self) -> None:
        self.itself = self
        self.widget = QWidget()


@pytest.fixture
def collecting(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Collector]:
    monkeypatch.setattr(collector, "TICK_MS", 5)
    made = Collector(qapp)
    yield made
    made.stop()


def test_a_busy_job_collects_no_widgets(collecting: Collector, qtbot: QtBot) -> None:
    threads: list[int] = []
    littered = threading.Event()

    def job(_progress: Progress, _cancelled: Cancelled) -> None:
        for _ in range(KNOTS):
            one: list[object] = []
            one.append(one)
        littered.set()

    runner = PoolRunner()
    gc.collect()
    weakref.finalize(Knot(), lambda: threads.append(threading.get_ident()))
    runner.run(job, print, print)
    assert littered.wait(30)
    qtbot.waitUntil(lambda: not runner.busy() and bool(threads), timeout=30_000)
    runner.close()
    assert set(threads) == {threading.get_ident()}


def test_what_stays_in_great_numbers_is_not_looked_through_again(
    collecting: Collector, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(collector, "YOUNG", 2)
    monkeypatch.setattr(collector, "MANY", KNOTS)
    staying = [[number] for number in range(2 * KNOTS)]
    before = gc.get_freeze_count()
    qtbot.waitUntil(lambda: gc.get_freeze_count() > before + len(staying))
    assert len(gc.get_objects(2)) < KNOTS


def test_so_many_new_objects_are_looked_through_before_their_turn(
    qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(collector, "TICK_MS", 5)
    monkeypatch.setattr(collector, "EVERY", 1_000_000)
    made = Collector(qapp)
    try:
        gone = weakref.ref(Knot())
        littered = [[number] for number in range(2 * collector.NEW)]
        qtbot.waitUntil(lambda: gone() is None)
        assert littered
    finally:
        made.stop()


def test_collecting_goes_back_to_python_when_the_program_ends(qapp: QApplication) -> None:
    made = Collector(qapp)
    assert not gc.isenabled()
    made.stop()
    assert gc.isenabled()
