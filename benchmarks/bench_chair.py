"""How long the window is silent while a chair goes through all places of the desk, in a contest of 900 entries and seven judges.

Opens the desk, goes to every place twice, walks down the standings, searches, reads them block by block, folds a block. Each
silence over 50 ms is told with what the window was doing; the exit code is 1 where one is the program's own fault.

python -m benchmarks.bench_chair [ENTRIES]
"""

import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from benchmarks.large_round import make_round
from benchmarks.stalls import LONG_MS, Watch
from judging_app.bootstrap import Application
from judging_app.settings import Settings
from tools.live import live
from ui.screens.start.recents import Role
from ui.shell.desks import CHAIR
from ui.shell.program import Program, make_program

ENTRIES, JUDGES, BLOCKS = 900, 7, 5
STEPS_DOWN, LIMIT_S, SETTLE_MS = 20, 120, 60


class Chair:
    """The program at the chair's desk."""

    def __init__(self, program: Program, watch: Watch) -> None:
        self._program, self._watch = program, watch

    @property
    def front(self) -> Any:
        """The screen in front; each step knows which it is."""
        return self._program.window.front()

    def step(self, name: str, act: Callable[[], object]) -> None:
        """Do something and let the window live until all that came of it is done."""
        self._watch.step = name
        act()
        live(SETTLE_MS)
        end = time.monotonic() + LIMIT_S
        while self._program.doors.busy():
            assert time.monotonic() < end, name
            live(5)
        live(SETTLE_MS)

    def places(self) -> None:
        """Every place of the desk, twice: made for the first time, and shown again."""
        for again in ("", " again"):
            for key, *_ in CHAIR:
                self.step(f"{key}{again}", lambda key=key: self._program.window.go(key))  # type: ignore[misc]  # mypy can't infer it

    def standings(self) -> None:
        """Walk down, search, read block by block, fold one."""
        self.step("to the standings", lambda: self._program.window.go("standings"))
        table = self.front.table
        for _ in range(STEPS_DOWN):
            self.step("walk down", lambda: QTest.keyClick(table, Qt.Key.Key_Down))
        self.step("search", lambda: QTest.keyClicks(self.front.search, "clip 77"))
        self.step("search no more", self.front.search.clear)
        self.step("block by block", self._by_block)
        table.setCurrentIndex(table.sieve.index(0, 0))
        self.step("fold a block", lambda: QTest.keyClick(table, Qt.Key.Key_Space))

    def _by_block(self) -> None:
        self.front.blocks.choose("*")
        self.front.blocks.chosen.emit("*")


def main(entries: int) -> int:
    """The walk under watch; 1 where the window was silent too long by its own fault."""
    with tempfile.TemporaryDirectory() as folder:
        path = make_round(Path(folder) / "large.contest", entries, JUDGES, BLOCKS)
        program = make_program(Application(settings=Settings(data=Path(folder) / "home")))
        program.window.resize(1366, 768)
        program.window.show()
        with Watch() as watch:
            chair = Chair(program, watch)
            chair.step("open the desk", lambda: program.doors.open_at(path, Role.CHAIR))
            chair.places()
            chair.standings()
        watch.tell()
        program.window.close()
        program.doors.close()
        program.collector.stop()
    return int(any(one.own_ms > LONG_MS for one in watch.stalls))


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else ENTRIES))
