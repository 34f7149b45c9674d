"""One window calls another: it comes to the front and says so; one that is hung, gone or elsewhere is noticed."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from pytestqt.qtbot import QtBot

from ui.shell.main_window import MainWindow
from ui.shell.other_windows import Calling
from ui.shell.remembered import Remembered

ROOT = Path(__file__).resolve().parents[3]
LISTENER = """
from PySide6.QtCore import QCoreApplication
from ui.shell.other_windows import Answering
app = QCoreApplication([])
answering = Answering(lambda: print("came", flush=True), app)
answering.begin()
answering.begin()
print("listens", flush=True)
app.exec()
"""
WAIT_MS = 20_000


@contextmanager
def listener() -> Iterator["subprocess.Popen[str]"]:
    """Another process whose window answers."""
    made = subprocess.Popen([sys.executable, "-c", LISTENER], cwd=ROOT, stdout=subprocess.PIPE, text=True)
    try:
        assert said(made) == "listens"
        yield made
    finally:
        made.kill()
        made.communicate()


def said(process: "subprocess.Popen[str]") -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def answered(qtbot: QtBot, process: int) -> bool:
    caller = QObject()
    calling = Calling(process, caller)
    heard: list[bool] = []
    calling.ended.connect(heard.append)
    calling.begin()
    qtbot.waitUntil(lambda: bool(heard), timeout=WAIT_MS)
    assert len(heard) == 1
    return heard[0]


def test_the_window_that_is_called_comes_and_says_so_each_time(qtbot: QtBot) -> None:
    with listener() as other:
        for _ in range(2):
            assert answered(qtbot, other.pid)
            assert said(other) == "came"


@pytest.mark.skipif(sys.platform == "win32", reason="processes can't be stopped there")
def test_a_window_that_hangs_does_not_answer_and_is_not_waited_for(qtbot: QtBot) -> None:
    with listener() as other:
        os.kill(other.pid, signal.SIGSTOP)
        assert not answered(qtbot, other.pid)


@pytest.mark.skipif(sys.platform == "win32", reason="there the name goes with its process")
def test_what_a_killed_program_left_behind_answers_nobody(qtbot: QtBot) -> None:
    with listener() as other:
        pass
    assert not answered(qtbot, other.pid)


@pytest.mark.parametrize("process", [0, os.getpid()], ids=["unknown", "own number"])
def test_a_holder_that_is_no_process_here_does_not_answer(qtbot: QtBot, process: int) -> None:
    assert not answered(qtbot, process)


def test_a_window_that_was_put_away_is_opened_again(qtbot: QtBot, tmp_path: Path) -> None:
    window = MainWindow(Remembered(tmp_path / "window.ini"), tmp_path / "log.txt")
    qtbot.addWidget(window)
    window.showMaximized()
    window.showMinimized()
    with qtbot.waitActive(window):
        window.come_forward()
    assert window.isVisible()
    assert not window.windowState() & Qt.WindowState.WindowMinimized
    assert window.windowState() & Qt.WindowState.WindowMaximized
