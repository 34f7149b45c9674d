"""How long the judge's desk takes to answer each key, with 1,000 entries and 30 criteria, in the real window.

From the key until the window is painted and idle again: the middle one and the slowest of many, and the longest silence
while what it started ends behind it (saving, the safety copy). The goal is 50 ms for the slowest, on a machine that does
nothing else; on a busy one the work of the window's own thread says more than the clock.

python -m benchmarks.bench_judge_desk
"""

import json
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from benchmarks.large_desk import FINISHED, WHOLE, WORKSPACE, code, large_desk
from tests.fakes.judge_desk import laptop
from ui.dialogs.choose_reason import ChooseReasonDialog
from ui.screens.comparing.view import ComparingScreen
from ui.screens.judging.view import JudgingScreen
from ui.shell.desks import judge_desk
from ui.shell.main_window import MainWindow
from ui.shell.program import TURN_S
from ui.shell.start import WindowFiles, make_application, make_window
from ui.tasks.changes import Changes
from ui.tasks.collector import Collector
from ui.tasks.pool_runner import PoolRunner
from ui.tasks.sitting import COMPARING, HANDING_IN, JUDGING, PACK, Sitting

TIMES, GOAL_MS = 30, 50
EMPTY = 950
"""From this place on the sheets are empty."""
RESOURCES = Path(__file__).resolve().parents[1] / "resources"
KEY = Qt.Key
Took = tuple[float, float]
"""Milliseconds on the clock, and of work."""
PLAIN, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier


class Clocks:
    """The clock on the wall, and the work of this thread: what is far less had to wait for others on this machine."""

    def __init__(self) -> None:
        self._wall, self._work = time.perf_counter(), time.thread_time()

    def passed(self) -> Took:
        """Milliseconds since then."""
        return (time.perf_counter() - self._wall) * 1000, (time.thread_time() - self._work) * 1000


@dataclass
class Bench:
    """The window on the desk, and what was measured: by kind the answers and the silences behind them."""

    qt: QApplication
    window: MainWindow
    sitting: Sitting
    reader: sqlite3.Connection
    answers: dict[str, list[Took]] = field(default_factory=dict)
    behind: dict[str, list[Took]] = field(default_factory=dict)

    @property
    def judging(self) -> JudgingScreen:
        """The screen where clips are judged."""
        screen = self.window.front()
        assert isinstance(screen, JudgingScreen)
        return screen

    def is_ready(self) -> bool:
        """Whether marks can be given."""
        return isinstance(self.window.front(), JudgingScreen) and self.judging.isEnabled()

    def measure(self, kind: str, act: Callable[[], object], ready: Callable[[], bool] = lambda: True) -> None:
        """Do something and wait until it is answered, then until all that it started has ended."""
        watch = Clocks()
        act()
        self.qt.processEvents()
        self.answers.setdefault(kind, []).append(watch.passed())
        self.behind.setdefault(kind, []).append(self.rest(ready))

    def rest(self, ready: Callable[[], bool] = lambda: True) -> Took:
        """Let everything under way end; the longest silence of the window meanwhile, and the most work in one."""
        longest, most, runner = 0.0, 0.0, self.sitting.runner
        assert isinstance(runner, PoolRunner)
        until = time.perf_counter() + 60
        while runner.busy() or self.sitting.saves.waiting() or not ready():
            assert time.perf_counter() < until
            watch = Clocks()
            self.qt.processEvents()
            wall, work = watch.passed()
            longest, most = max(longest, wall), max(most, work)
            time.sleep(0.001)
        self.qt.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.qt.processEvents()
        return longest, most

    def key(self, kind: str, key: Qt.Key, modifier: Qt.KeyboardModifier = PLAIN) -> None:
        """Measure one key, typed where the focus is."""
        self.measure(kind, lambda: QTest.keyClick(self.focused(), key, modifier))

    def keys(self, kind: str, key: Qt.Key, modifier: Qt.KeyboardModifier = PLAIN, times: int = TIMES) -> None:
        """Measure one key many times."""
        for _ in range(times):
            self.key(kind, key, modifier)

    def focused(self) -> QWidget:
        """Where keys go."""
        return QApplication.focusWidget() or self.window

    def go(self, place: str, ready: Callable[[], bool] = lambda: True) -> None:
        """Measure how a screen comes to the front, the first time and again."""
        known = {f"first show: {place}"} & self.answers.keys() or place == JUDGING
        self.measure(f"again: {place}" if known else f"first show: {place}", lambda: self.window.go(place), ready)

    def tell(self) -> None:
        """One line for each kind."""
        print(
            f"{'':26} {'answer: median':>15} {'slowest':>8} {'work':>6}   {'behind it: slowest':>18} {'work':>6}   of the goal"
        )
        for kind, took in self.answers.items():
            walls, works = zip(*took, strict=True)
            late, later = (max(one) for one in zip(*self.behind[kind], strict=True))
            share = max(*walls, late) / GOAL_MS
            print(
                f"{kind:26} {statistics.median(walls):12.1f} ms {max(walls):8.1f} {max(works):6.1f}"
                f"   {late:18.1f} {later:6.1f}   {share:5.2f}{'  OVER' if share > 1 else ''}"
            )


def marking(bench: Bench) -> None:
    """Marks typed into an empty sheet, taken back and given again."""
    screen = bench.judging
    screen.presenter.choose(code(EMPTY))
    screen.to_marks()
    bench.rest()
    for number in range(TIMES):
        bench.key("digit", KEY.Key_7)
        bench.key("second digit", KEY.Key_Comma)
        bench.key("Backspace", KEY.Key_Backspace)
        bench.key(*(("mark and Enter", KEY.Key_Return) if number % 2 else ("mark and Tab", KEY.Key_Tab)))
    bench.keys("take back", KEY.Key_Z, CTRL)
    bench.keys("do again", KEY.Key_Y, CTRL)
    bench.keys("wrong digit", KEY.Key_9, times=4)


def keeping(bench: Bench) -> None:
    """From Enter until a reader of its own finds the mark on the disk, at rest and right after a sheet was finished."""
    for kind, place in (("mark on the disk", EMPTY + 10), ("the same, copying", FINISHED + 35)):
        for number in range(TIMES if place >= EMPTY else WHOLE - place):
            if place >= EMPTY:
                bench.judging.presenter.choose(code(place + number))
                bench.judging.to_marks()
                bench.rest()
            else:
                bench.judging.presenter.choose(code(place + number))
                bench.judging.finish()
            QTest.keyClick(bench.focused(), KEY.Key_7 if place >= EMPTY else KEY.Key_3)
            bench.qt.processEvents()
            watch = Clocks()
            QTest.keyClick(bench.focused(), KEY.Key_Return)
            entry = bench.judging.presenter.entry
            assert entry is not None
            mark = bench.judging.presenter.table.in_hand()[0].sheet(entry).marks[0]
            while stored(bench, entry) != mark:
                bench.qt.processEvents()
            bench.answers.setdefault(kind, []).append(watch.passed())
            bench.behind.setdefault(kind, []).append(bench.rest())


def stored(bench: Bench, entry: str) -> int | None:
    """The first mark of a sheet as another reader finds it."""
    row = bench.reader.execute("SELECT marks FROM sheet WHERE entry = ?", (entry,)).fetchone()
    return json.loads(row[0])[0] if row else None


def below(bench: Bench) -> None:
    """Own marks, guidance, notes, the private note."""
    for _ in range(TIMES):
        bench.judging.to_marks()
        bench.key("own marks (C)", KEY.Key_C)
        bench.key("digit beside own marks", KEY.Key_8)
        bench.key("Enter beside own marks", KEY.Key_Return)
        bench.key("guidance (G)", KEY.Key_G)
        bench.key("Down beside guidance", KEY.Key_Down)
        bench.key("note (N)", KEY.Key_N)
        bench.key("letter of a note", KEY.Key_A)
        bench.key("note and Enter", KEY.Key_Return)
        bench.key("private note (P)", KEY.Key_P)
        bench.key("letter of private note", KEY.Key_A)
        bench.judging.to_marks()
        bench.rest()


def entries(bench: Bench) -> None:
    """From entry to entry, by keys and in the list; filter, order and search."""
    screen = bench.judging
    bench.keys("next entry", KEY.Key_PageDown)
    bench.keys("entry before", KEY.Key_PageUp, times=2 * TIMES)
    screen.entries.view.setFocus()
    bench.keys("Down in the list", KEY.Key_Down)
    screen.entries.filter.setFocus()
    for _ in range(4):
        bench.keys("filter: next", KEY.Key_Down, times=7)
        bench.keys("filter: before", KEY.Key_Up, times=7)
    screen.entries.order.setFocus()
    for _ in range(5):
        bench.keys("order: next", KEY.Key_Down, times=3)
        bench.keys("order: before", KEY.Key_Up, times=3)
    screen.entries.search.setFocus()
    for _ in range(6):
        for key in (KEY.Key_B, KEY.Key_A, KEY.Key_I, KEY.Key_Space, KEY.Key_9):
            bench.key("search letter", key)
        bench.keys("search Backspace", KEY.Key_Backspace, times=5)


def finishing(bench: Bench) -> None:
    """Sheets finished one after another, each with its safety copy; opened again; stood aside from."""
    bench.judging.presenter.choose(code(FINISHED))
    bench.judging.to_marks()
    bench.rest()
    bench.keys("finish (Ctrl+Enter)", KEY.Key_Return, CTRL)
    bench.judging.presenter.choose(code(FINISHED))
    bench.judging.to_marks()
    for _ in range(5):
        bench.key("open again (Ctrl+E)", KEY.Key_E, CTRL)
        bench.key("finish (Ctrl+Enter)", KEY.Key_Return, CTRL)
        bench.key("entry before", KEY.Key_PageUp)
    for _ in range(5):
        bench.judging.presenter.choose(code(EMPTY + 20))
        bench.key("stand aside (Ctrl+R)", KEY.Key_R, CTRL)
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ChooseReasonDialog)
        bench.measure("reason given", dialog.act.click)
        bench.window.activateWindow()  # there is no window manager off screen
        bench.qt.processEvents()
        bench.judging.sheet.finish.setFocus()
        bench.key("mark after all (Ctrl+E)", KEY.Key_E, CTRL)
    bench.keys("full picture (F)", KEY.Key_F, times=6)
    bench.keys("sheet upon it (S)", KEY.Key_S, times=6)


def comparing(bench: Bench) -> None:
    """The table of own marks."""
    bench.go(COMPARING, lambda: bool(table_of(bench).grid.rows.lines))
    grid = table_of(bench).grid
    grid.setCurrentIndex(grid.rows.index(0, 2))
    bench.keys("table: Down", KEY.Key_Down)
    bench.keys("table: Right", KEY.Key_Right)
    bench.keys("table: Page down", KEY.Key_PageDown, times=10)
    for column in (0, 1, 2, 5, 5, 31):
        bench.measure("table: in order", partial(grid.sorted_by.emit, column))
    for _ in range(10):
        bench.key("table: digit", KEY.Key_7)
        bench.key("table: Enter", KEY.Key_Return)
        bench.key("table: take back", KEY.Key_Z, CTRL)
        bench.key("table: Down", KEY.Key_Down)


def table_of(bench: Bench) -> ComparingScreen:
    """The screen in front."""
    screen = bench.window.front()
    assert isinstance(screen, ComparingScreen)
    return screen


def main() -> None:
    """Open the desk, press every key, show every screen."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        desk = large_desk(folder)
        qt, remembered = make_application(
            WindowFiles(resources=RESOURCES, remembered=folder / "window.ini", log=folder / "log")
        )
        window = make_window(WindowFiles(resources=RESOURCES, remembered=folder / "w", log=folder / "l"), remembered)
        collector = Collector(qt)
        sys.setswitchinterval(TURN_S)
        sitting = Sitting(app=laptop(folder), desk=desk, runner=PoolRunner(qt), changes=Changes(qt))
        window.show()
        qt.processEvents()
        reader = sqlite3.connect(f"file:{folder / WORKSPACE}?mode=ro", uri=True, isolation_level=None)
        bench = Bench(qt, window, sitting, reader)
        bench.measure("open the desk", partial(window.show_desk, judge_desk(sitting)), bench.is_ready)
        for part in (marking, keeping, below, entries, finishing):
            part(bench)
        comparing(bench)
        for place in (HANDING_IN, PACK, JUDGING, COMPARING, HANDING_IN, JUDGING):
            bench.go(place)
        bench.tell()
        window.close()
        collector.stop()


if __name__ == "__main__":
    main()
