"""2,000 playable clips probed in the window, whose list is open: time a clip against the bare probe, memory at 200 and at 2,000,
silence of the window while they are probed, scrolled and searched, and how soon stopping is answered.

python -m benchmarks.bench_probing [COUNT]
"""

import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from benchmarks.large_contest import clips, contest, helper_mb, memory_mb, until
from benchmarks.stalls import Watch
from judging_app.bootstrap import Application
from judging_app.settings import Settings
from tests.fakes.judge_desk import NotingHost
from ui.messages import Language
from ui.models.office import Office
from ui.screens.clips.rows import Tab
from ui.screens.clips.view import ClipsScreen
from ui.shell.program import TURN_S
from ui.tasks.changes import Changes
from ui.tasks.collector import Collector
from ui.tasks.pool_runner import PoolRunner
from ui.theme.phrase import Words
from ui.theme.theme import Mode, Theme

COUNT, FEW = 2000, 200
BARE_OF = 20
"""The bare reference looks into every twentieth clip only."""
MOST_MORE_MB, MOST_HELPER_MB = 60, 200
"""So much more memory the window may take for all clips than for a few, and so much a helper, however many there are."""
LOOK_S = 0.2
SOON_S = 1.0
"""Stopping is to be answered within so many seconds."""
LOOKED_FOR = "chuyen so 19"


def bare(paths: Sequence[Path]) -> float:
    """Seconds a clip for the probe and the digest alone, in this process: no child, no window, nothing kept."""
    from judging_app.media.clip_reading import read_facts  # here, so that no codec counts as the window's memory
    from judging_app.media.hashing import sha256_of

    began = time.perf_counter()
    for path in paths:
        read_facts(path)
        sha256_of(path)
    return (time.perf_counter() - began) / len(paths)


@dataclass
class Bench:
    """The window on the screen of clips. `helper`: the most megabytes that one helper took."""

    qt: QApplication
    app: Application
    runner: PoolRunner
    screen: ClipsScreen
    watch: Watch
    helper: float = 0.0
    _looked: float = 0.0

    def step(self, name: str, act: Callable[[], object]) -> float:
        """Do something and wait until all that it started has ended; the seconds that it took."""
        self.watch.step = name
        act()
        return until(self.qt, self._over)

    def _over(self) -> bool:
        """Whether nothing is under way; now and then looks what helpers take."""
        if time.perf_counter() - self._looked > LOOK_S:
            self._looked, self.helper = time.perf_counter(), max(self.helper, helper_mb())
        return not self.runner.busy()

    def turn_to(self, path: Path) -> None:
        """The same window on another contest."""
        self.watch.step = "making the screen"
        self.screen.leave()
        self.screen.hide()
        self.screen = window_on(self.qt, self.app, path, self.runner)


def window_on(qt: QApplication, app: Application, path: Path, runner: PoolRunner) -> ClipsScreen:
    """The screen of clips on a contest, shown."""
    changes = Changes()
    screen = ClipsScreen(Office(app, path, runner, changes, NotingHost()), changes)
    screen.resize(1366, 768)
    screen.show()
    screen.come_to_front()
    until(qt, lambda: not runner.busy())
    return screen


def probe(bench: Bench, folder: Path, count: int) -> tuple[float, float, float]:
    """Probe all clips of a folder: seconds a clip; the most memory of this process and of the largest helper by then."""
    bench.helper = 0.0
    took = bench.step(f"probing {count}", lambda: bench.screen.presenter.screen(folder))
    own, helper = memory_mb(), bench.helper
    print(
        f"{count} clips: {took:.1f} s, {took / count * 1000:.1f} ms each; window {own:.0f} MB, helper {helper:.0f} MB"
    )
    return took / count, own, helper


def stop_half_way(bench: Bench, folder: Path, count: int) -> float:
    """Begin to probe, stop when half of the clips may be done; seconds until nothing is under way any more."""
    bench.watch.step = "stopping half way"
    seen: list[int] = []
    told = bench.screen.work.show_work

    def note(what: Words, permille: int, left: Words = "") -> None:
        seen.append(permille)
        told(what, permille, left)

    bench.screen.work.show_work = note  # type: ignore[method-assign]  # a benchmark may listen
    bench.screen.presenter.screen(folder)
    until(bench.qt, lambda: bool(seen) and seen[-1] >= 500)
    bench.screen.presenter.stop()
    took = until(bench.qt, lambda: not bench.runner.busy())
    bench.screen.work.show_work = told  # type: ignore[method-assign]  # as it was
    print(f"stopped at {seen[-1] * count // 1000} of {count} clips: all is still after {took * 1000:.0f} ms")
    return took


def go_through(bench: Bench) -> None:
    """Scroll through the list of all entries, search it letter by letter, choose a row."""
    screen = bench.screen
    bench.step("turning to all entries", screen.tabs.tabs[Tab.ENTRIES].click)
    bench.step("scrolling", partial(scroll, bench))
    bench.step("searching", partial(search, bench))
    bench.step("choosing a row", lambda: screen.list.card.table.choose(lambda one: one.waiting > 0))


def scroll(bench: Bench) -> None:
    """From top to bottom in steps."""
    bar = bench.screen.list.card.table.verticalScrollBar()
    for share in range(0, 101, 4):
        bar.setValue(bar.maximum() * share // 100)
        until(bench.qt, lambda: False, 0.05)


def search(bench: Bench) -> None:
    """Letter by letter, then all gone again."""
    field = bench.screen.list.card.search
    for letter in LOOKED_FOR:
        QTest.keyClicks(field, letter)
        until(bench.qt, lambda: False, 0.1)
    print(f"searched: {bench.screen.list.card.table.sieve.rowCount()} rows have “{LOOKED_FOR}”")
    field.clear()
    until(bench.qt, lambda: False, 0.3)


def use(bench: Bench, folder: Path, count: int) -> bool:
    """Probe few clips, then many that are stopped half way and taken up again; whether memory and stopping are as promised."""
    few = min(FEW, count)
    _each, small, _helper = probe(bench, folder / "few", few)
    bench.turn_to(folder / "many.contest")
    stopped = stop_half_way(bench, folder / "many", count)
    bench.step("probing the rest", lambda: bench.screen.presenter.screen(folder / "many"))
    go_through(bench)
    bench.step("probing again", bench.screen.presenter.again)
    bench.turn_to(folder / "again.contest")
    each, large, helper = probe(bench, folder / "many", count)
    reference = bare(sorted((folder / "many").iterdir())[::BARE_OF])
    print(f"bare probe and digest in one process: {reference * 1000:.1f} ms a clip; {each / reference:.2f} of it here")
    print(f"the window took {large - small:.0f} MB more for {count} than for {few} clips")
    return large - small <= MOST_MORE_MB and helper <= MOST_HELPER_MB and stopped <= SOON_S


def main(argv: Sequence[str]) -> int:
    """Print a line for each figure; 1 where memory or stopping are not as promised."""
    count = int(argv[0]) if argv else COUNT
    window = QApplication([])
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        app = Application(Settings(data=folder / "data"))
        Language(window, app.settings.resources / "i18n", "vi")
        _look = Theme(window, app.settings.resources, Mode.LIGHT, 100)
        for name, size in (("few", min(FEW, count)), ("many", count)):
            clips(folder / name, size)
            contest(app, folder / f"{name}.contest", size)
        contest(app, folder / "again.contest", count)
        runner = PoolRunner()
        screen = window_on(window, app, folder / "few.contest", runner)
        collector = Collector(window)  # as the program does
        sys.setswitchinterval(TURN_S)
        with Watch() as watch:
            bench = Bench(window, app, runner, screen, watch)
            fit = use(bench, folder, count)
        watch.tell()
        collector.stop()
        bench.screen.leave()
        runner.close()
    return 0 if fit else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
