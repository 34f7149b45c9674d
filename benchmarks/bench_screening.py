"""2,000 clips screened in the window against bare PyAV in one process: time, memory, and how long the window stood still.

python -m benchmarks.bench_screening [COUNT]
"""

import resource
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import av
from PySide6.QtWidgets import QApplication

from benchmarks.stalls import Watch
from judging_app.bootstrap import Application
from judging_app.media.sample_clips import encode_clip
from judging_app.ports.exchange import Table, TableRow
from judging_app.ports.sample_clips import ClipForm, ClipPlan
from judging_app.services.import_entries import import_entries
from judging_app.services.new_contest import new_contest
from judging_app.settings import Settings
from tests.fakes.judge_desk import NotingHost
from ui.messages import Language
from ui.models.office import Office
from ui.screens.clips.rows import Tab
from ui.screens.clips.view import ClipsScreen
from ui.tasks.changes import Changes
from ui.tasks.pool_runner import PoolRunner
from ui.theme.theme import Mode, Theme

COUNT, KINDS = 2000, 8
BARE_OF = 10
"""The bare reference looks into every tenth clip only."""


def clips(folder: Path, count: int) -> list[Path]:
    """So many files of a second each: a few encoded clips, each copy with another number at its end."""
    folder.mkdir()
    made = []
    for kind in range(KINDS):
        plan = ClipPlan(title=f"Clip {kind}", unit=f"Xã {kind}", seed=kind, form=ClipForm.SMALL, seconds=1)
        encode_clip(plan, folder / f"kind{kind}.mp4")
        made.append((folder / f"kind{kind}.mp4").read_bytes())
        (folder / f"kind{kind}.mp4").unlink()
    for number in range(count):
        box = (16).to_bytes(4, "big") + b"free" + number.to_bytes(8, "big")
        (folder / f"{number:04}.mp4").write_bytes(made[number % KINDS] + box)
    return sorted(folder.iterdir())


def contest(app: Application, path: Path, count: int) -> None:
    """A contest with that many entries of as many units."""
    rules = (app.settings.resources / "sample" / "rules.json").read_bytes()
    store = new_contest(
        path=path,
        rules_file=rules,
        stores=app.contests,
        rules_files=app.rules_files,
        exchange=app.exchange,
        scribe=app.scribe("bench"),
    )
    block = "xa-phuong"
    with store.unit() as unit:
        block = unit.contest().rules.blocks[0].key
        rows = [
            TableRow(number=at + 2, cells=(f"{at:04}", f"Chuyện số {at}", f"Đơn vị {at}", block)) for at in range(count)
        ]
        table = Table(heads=("mã", "tên clip", "đơn vị", "khối"), rows=tuple(rows))
        import_entries(unit, table=table, scribe=app.scribe("bench"))
    store.close()


def bare(paths: Sequence[Path]) -> float:
    """Seconds a clip in one process: open, length, size, the first picture."""
    began = time.perf_counter()
    for path in paths:
        with av.open(str(path)) as container:
            next(container.decode(video=0)).reformat(width=320, height=180, format="rgb24")
    return (time.perf_counter() - began) / len(paths)


def until(app: QApplication, done: Callable[[], bool], seconds: float = 3600) -> float:
    """Let the window live until something is so; the seconds that it took."""
    began = time.perf_counter()
    while not done() and time.perf_counter() - began < seconds:
        app.processEvents()
        time.sleep(0.001)
    return time.perf_counter() - began


def memory_mb(who: int) -> float:
    """The most memory that was used so far: by this process, or by the largest of its children."""
    return resource.getrusage(who).ru_maxrss / 1024


def main(argv: Sequence[str]) -> int:
    """Print a line for each figure."""
    count = int(argv[0]) if argv else COUNT
    window = QApplication([])
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        app = Application(Settings(data=folder / "data"))
        Language(window, app.settings.resources / "i18n", "vi")
        _look = Theme(window, app.settings.resources, Mode.LIGHT, 100)
        paths = clips(folder / "clips", count)
        contest(app, folder / "a.contest", count)
        each = bare(paths[::BARE_OF])
        print(f"bare PyAV, one process: {each * 1000:.1f} ms a clip (first picture only)")
        runner, changes = PoolRunner(), Changes()
        screen = ClipsScreen(Office(app, folder / "a.contest", runner, changes, NotingHost()), changes)
        screen.resize(1366, 768)
        screen.show()
        with Watch() as watch:
            use(Bench(window, runner, screen, watch), folder / "clips", count, each)
        tell(watch)
        screen.leave()
        runner.close()
    return 0


def tell(watch: Watch) -> None:
    """The longest silence of each step and how many were too long."""
    for step, ms in watch.longest.items():
        long = sum(stall.step == step for stall in watch.stalls)
        print(f"{step:24} longest silence {ms:6.1f} ms; longer than 50 ms {long} times")


@dataclass
class Bench:
    """The window on the screen of clips."""

    qt: QApplication
    runner: PoolRunner
    screen: ClipsScreen
    watch: Watch

    def step(self, name: str, act: Callable[[], object]) -> float:
        """Do something and wait until all that it started has ended; the seconds that it took."""
        self.watch.step = name
        act()
        return until(self.qt, lambda: not self.runner.busy())


def use(bench: Bench, folder: Path, count: int, each: float) -> None:
    """Screen, screen again, go through the list, and say what it took."""
    screen = bench.screen
    bench.step("opening", screen.come_to_front)
    before = memory_mb(resource.RUSAGE_SELF)
    took = bench.step("screening", lambda: screen.presenter.screen(folder))
    print(f"screened: {took:.1f} s, {took / count * 1000:.1f} ms a clip, {took / count / each:.2f} of bare")
    after = memory_mb(resource.RUSAGE_SELF)
    print(
        f"memory: {after:.0f} MB, {after - before:.0f} more than before; largest helper {memory_mb(resource.RUSAGE_CHILDREN):.0f} MB"
    )
    took = bench.step("screening again", lambda: screen.presenter.screen(folder))
    print(f"screened again, nothing altered: {took:.1f} s")
    took = bench.step("showing", screen.come_to_front)
    print(f"shown: {took:.1f} s, {len(screen.presenter.rows(Tab.ENTRIES))} entries")
    bench.step("turning to all entries", screen.tabs.tabs[Tab.ENTRIES].click)
    bench.step("scrolling", partial(scroll, bench))
    bench.step("choosing a row", lambda: screen.list.card.table.choose(lambda one: one.waiting > 0))


def scroll(bench: Bench) -> None:
    """From top to bottom in steps."""
    bar = bench.screen.list.card.table.verticalScrollBar()
    for share in range(0, 101, 4):
        bar.setValue(bar.maximum() * share // 100)
        until(bench.qt, lambda: False, 0.05)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
