"""The system is asked to stay awake, each in its own way; one that can't be asked is logged and stops nothing."""

import logging
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtDBus import QDBusConnection

from ui.tasks.awake import LASTING, SCREEN, SYSTEM, BusAwake, ProgramAwake, WindowsAwake, awake

TOOL = Path("/usr/bin/dbus-daemon")


def test_windows_is_told_to_keep_system_and_screen_on_and_then_no_more(caplog: pytest.LogCaptureFixture) -> None:
    states: list[int] = []

    def set_state(state: int) -> int:
        states.append(state)
        return len(states)

    one = WindowsAwake(set_state)
    one.hold()
    one.let_go()
    assert states == [LASTING | SYSTEM | SCREEN, LASTING]
    with caplog.at_level(logging.WARNING):
        WindowsAwake(lambda _state: 0).hold()
    assert "can't be kept awake" in caplog.text


def test_a_program_runs_as_long_as_the_evening_and_one_that_is_missing_is_logged(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    began = tmp_path / "began"
    one = ProgramAwake(("sh", "-c", f"touch {began}; exec sleep 60"))
    one.let_go()
    one.hold()
    for _ in range(200):
        if began.exists():
            break
        subprocess.run(["sleep", "0.02"], check=True)
    assert began.exists()
    one.let_go()
    one.let_go()
    with caplog.at_level(logging.WARNING):
        ProgramAwake((str(tmp_path / "none"),)).hold()
    assert "can't be kept awake" in caplog.text
    assert isinstance(awake("darwin"), ProgramAwake)


@pytest.fixture
def empty_bus() -> Iterator[QDBusConnection]:
    """A session bus on which nobody keeps a screen saver."""
    if not TOOL.exists():
        pytest.skip("this machine has no message bus")
    command = [str(TOOL), "--session", "--nofork", "--print-address=1"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as running:
        assert running.stdout is not None
        yield QDBusConnection.connectToBus(running.stdout.readline().strip(), "test")
        QDBusConnection.disconnectFromBus("test")
        running.terminate()


def test_a_bus_without_a_screen_saver_is_logged(empty_bus: QDBusConnection, caplog: pytest.LogCaptureFixture) -> None:
    assert empty_bus.isConnected()
    one = BusAwake(empty_bus)
    with caplog.at_level(logging.WARNING):
        one.hold()
    one.let_go()
    assert "org.freedesktop.ScreenSaver" in caplog.text
    assert isinstance(awake("linux"), BusAwake)
