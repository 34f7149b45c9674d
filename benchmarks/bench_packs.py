"""200 packs for 2,000 entries with their clips issued in the window, against a bare copy: time, memory, silence of the window.

python -m benchmarks.bench_packs [ENTRIES [JUDGES [KILOBYTES A CLIP]]]
"""

import os
import shutil
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QApplication

from benchmarks.large_contest import contest, memory_mb, until
from benchmarks.stalls import Watch
from judging_app.bootstrap import Application
from judging_app.core.entry import Clip
from judging_app.core.ids import JudgeCode
from judging_app.core.people import Judge
from judging_app.media.hashing import sha256_of
from judging_app.settings import Settings
from tests.fakes.judge_desk import NotingHost
from ui.messages import Language
from ui.models.office import Office
from ui.screens.packs.view import PacksScreen
from ui.screens.packs.wish import PackWish
from ui.shell.program import TURN_S
from ui.tasks.changes import Changes
from ui.tasks.collector import Collector
from ui.tasks.pool_runner import PoolRunner
from ui.theme.theme import Mode, Theme

ENTRIES, JUDGES, KILOBYTES = 2000, 200, 256
MOST_MORE_MB = 250
"""So much more memory issuing may take, however many packs and clips there are."""


def clips(folder: Path, count: int, kilobytes: int) -> list[Path]:
    """So many files, each of another content."""
    folder.mkdir()
    made = []
    for number in range(count):
        made.append(folder / f"{number:04}.mp4")
        made[-1].write_bytes(os.urandom(1024) * kilobytes)
    return made


def prepare(app: Application, path: Path, paths: Sequence[Path], judges: int) -> None:
    """A contest with these clips, one for each entry, and so many judges."""
    contest(app, path, len(paths))
    with app.contest(path) as store, store.unit() as unit:
        unit.save_judges(Judge(code=JudgeCode(f"GK{at:03}"), name=f"Giám khảo số {at}") for at in range(judges))
        unit.save_entries(replace(entry, clip=clip_of(clip)) for entry, clip in zip(unit.entries(), paths, strict=True))
        unit.commit()


def clip_of(path: Path) -> Clip:
    """What screening would know of a file; how long it is does not matter here."""
    return Clip(
        path=str(path),
        size=path.stat().st_size,
        sha256=sha256_of(path),
        length_ms=60_000,
        width=1280,
        height=720,
        container="mp4",
        video_codec="h264",
    )


def bare_copy(paths: Sequence[Path], out: Path) -> float:
    """Seconds for a plain copy that is on the disk at its end and was read once more: no names, hashes or checks."""
    out.mkdir()
    began = time.perf_counter()
    for path in paths:
        copy = out / path.name
        shutil.copyfile(path, copy)
        with copy.open("rb") as file:
            os.fsync(file.fileno())
            while file.read(1 << 20):
                pass
    return time.perf_counter() - began


def main(argv: Sequence[str]) -> int:
    """Print a line for each figure; 1 where packs are missing or memory is out of bounds."""
    entries, judges, kilobytes = (*map(int, argv), *(ENTRIES, JUDGES, KILOBYTES)[len(argv) :])
    window = QApplication([])
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        app = Application(Settings(data=folder / "data"))
        Language(window, app.settings.resources / "i18n", "vi")
        _look = Theme(window, app.settings.resources, Mode.LIGHT, 100)
        paths = clips(folder / "clips", entries, kilobytes)
        prepare(app, folder / "a.contest", paths, judges)
        bare = bare_copy(paths, folder / "bare")
        print(f"bare copy, read once more: {bare:.1f} s for {entries} clips of {kilobytes} KB")
        runner, changes = PoolRunner(), Changes()
        screen = PacksScreen(Office(app, folder / "a.contest", runner, changes, NotingHost()), changes)
        screen.resize(1366, 768)
        screen.show()
        collector = Collector(window)  # as the program does: collecting on a job's thread would keep the window waiting
        sys.setswitchinterval(TURN_S)
        with Watch() as watch:
            fit = issue(window, runner, screen, watch, folder / "out", bare)
        watch.tell_steps()
        collector.stop()
        screen.leave()
        runner.close()
    return 0 if fit else 1


def issue(window: QApplication, runner: PoolRunner, screen: PacksScreen, watch: Watch, out: Path, bare: float) -> bool:
    """Issue all with clips, then all once more, and say what it took; whether memory stayed within bounds."""
    watch.step = "opening"
    screen.come_to_front()
    until(window, lambda: not runner.busy())
    judges = tuple(one.judge.code for one in screen.list.card.table.source.rows())

    def step(name: str, judges: tuple[JudgeCode, ...]) -> float:
        watch.step = name
        screen.presenter.issue(PackWish(folder=out, judges=judges, with_clips=True, reason="bench"))
        return until(window, lambda: not runner.busy())

    before = memory_mb()
    took = step("issuing all", judges)
    packs, pages = (len(list(out.glob(kind))) for kind in ("*.clipjury", "*.pdf"))
    print(f"issued: {packs} packs, {pages} pages in {took:.1f} s, {took / bare:.2f} of the bare copy alone")
    again = step("issuing to one", judges[:1])
    print(
        f"another pack for one judge, clips lie there and are checked: {again:.1f} s, {again / bare:.2f} of the bare copy"
    )
    more = memory_mb() - before
    print(f"memory: {more:.0f} MB more than before")
    return more <= MOST_MORE_MB and packs == pages == len(judges)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
