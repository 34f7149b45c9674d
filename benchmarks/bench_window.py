"""Where the window does not answer for 50 ms, in an evening's work on the sample contest with its real clips (`make demo`).

Opens a pack as a judge does, steps through entries while their clips play, types marks, shows every screen of the judge's,
the secretariat's and the chair's desk. Each silence is told with what the window was doing.

python -m benchmarks.bench_window [FOLDER OF THE SAMPLE]
"""

import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from benchmarks.stalls import Watch
from judging_app.bootstrap import Application, SystemClock
from judging_app.services.open_pack import confirm_code
from judging_app.settings import Settings
from tools.live import live
from ui.screens.judging.view import JudgingScreen
from ui.screens.start.recents import Role
from ui.shell.program import Program, make_program
from ui.tasks.sitting import COMPARING, HANDING_IN, JUDGING, PACK

SAMPLE = Path(__file__).resolve().parents[1] / "build" / "demo"
CLIPS, MARKS = 8, ("8", "7,5", "9", "6,25")
JUDGE, SECRETARIAT, CHAIR = (JUDGING, COMPARING, HANDING_IN, PACK), 7, 5
LIMIT_S = 60


class Evening:
    """The program on a copy of nothing: the sample is read, the judge's workspace is new."""

    def __init__(self, program: Program, watch: Watch) -> None:
        self.program, self.watch = program, watch

    def step(self, name: str, act: Callable[[], object], ready: Callable[[], bool] = lambda: True) -> None:
        """Do something and let the window live until it is done and idle."""
        self.watch.step = name
        act()
        live(50)
        end = time.monotonic() + LIMIT_S
        while not ready() or self.program.doors.busy():
            assert time.monotonic() < end, name
            live(5)

    @property
    def judging(self) -> JudgingScreen:
        """Where clips are judged."""
        (found,) = self.program.window.findChildren(JudgingScreen)
        return found

    def at_the_desk(self) -> bool:
        """Whether marks can be given."""
        return bool(self.program.window.findChildren(JudgingScreen)) and self.judging.isEnabled()

    def key(self, name: str, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the focus is."""
        self.step(name, lambda: QTest.keyClick(self._focused(), key, modifier))

    def mark(self, text: str) -> None:
        """Type a mark."""
        self.step("type a mark", lambda: QTest.keyClicks(self._focused(), text))
        self.key("Enter", Qt.Key.Key_Return)

    def _focused(self) -> QWidget:
        return QApplication.focusWidget() or self.program.window


def judge(evening: Evening, pack: Path) -> None:
    """Open the pack, judge some clips while they play, look at every screen."""
    window = evening.program.window
    evening.step("open a pack", lambda: evening.program.doors.open_files([pack]), evening.at_the_desk)
    for _ in range(CLIPS):
        evening.key("play", Qt.Key.Key_Space)
        for text in MARKS:
            evening.mark(text)
        evening.key("seek", Qt.Key.Key_Right)
        evening.key("note", Qt.Key.Key_N)
        evening.key("note kept", Qt.Key.Key_Return)
        evening.key("next entry", Qt.Key.Key_PageDown)
    for place in JUDGE * 2:
        evening.step(f"judge: {place}", lambda place=place: window.go(place))  # type: ignore[misc]  # mypy can't infer it


def office(evening: Evening, contest: Path) -> None:
    """Every screen of the secretariat's and the chair's desk."""
    window = evening.program.window
    for role, places in ((Role.SECRETARIAT, SECRETARIAT), (Role.CHAIR, CHAIR)):
        before = window.windowTitle() + window.place
        evening.step(
            f"open a contest: {role.value}",
            lambda role=role: evening.program.doors.open_at(contest, role),  # type: ignore[misc]  # as above
            lambda before=before: window.windowTitle() + window.place != before,  # type: ignore[misc]  # as above
        )
        for number in range(places):
            key = Qt.Key(int(Qt.Key.Key_1) + number)
            evening.key(f"{role.value}: screen {number + 1}", key, Qt.KeyboardModifier.ControlModifier)
            evening.step(f"{role.value}: screen {number + 1}", lambda: None)


def main(sample: Path) -> None:
    """The evening under watch."""
    pack = min(sample.rglob("*.clipjury"))
    (contest,) = sample.glob("*.contest")
    with tempfile.TemporaryDirectory() as home:
        app = Application(settings=Settings(data=Path(home)))
        confirm_code(app.open_pack(pack), clock=SystemClock()).store.close()
        program = make_program(app)
        program.window.show()
        with Watch() as watch:
            evening = Evening(program, watch)
            evening.step("start", lambda: None)
            judge(evening, pack)
            office(evening, contest)
        watch.tell()
        program.window.close()
        program.doors.close()
        program.collector.stop()


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else SAMPLE)
