"""A contest far larger than any: thousands of entries, each with a clip of its own that can be played."""

import resource
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication

from judging_app.bootstrap import Application
from judging_app.media.sample_clips import encode_clip
from judging_app.ports.exchange import Table, TableRow
from judging_app.ports.sample_clips import ClipForm, ClipPlan
from judging_app.services.import_entries import import_entries
from judging_app.services.new_contest import new_contest

FORMS = (ClipForm.SMALL, ClipForm.PLAIN, ClipForm.SILENT, ClipForm.SMALL)
KINDS, SECONDS = 8, 2


HIGHEST = "VmHWM:"


def clips(folder: Path, count: int) -> None:
    """So many playable files, no two of the same bytes, made by a process of their own: encoding takes memory."""
    subprocess.run([sys.executable, "-m", "benchmarks.large_contest", str(folder), str(count)], check=True)


def make_clips(folder: Path, count: int) -> None:
    """A few encoded clips, and copies of them, each with another number at its end."""
    folder.mkdir()
    made = [_encoded(folder / f"kind{kind}.mp4", kind) for kind in range(KINDS)]
    for number in range(count):
        box = (16).to_bytes(4, "big") + b"free" + number.to_bytes(8, "big")
        (folder / f"{number:04}.mp4").write_bytes(made[number % KINDS] + box)


def _encoded(path: Path, kind: int) -> bytes:
    form = FORMS[kind % len(FORMS)]
    encode_clip(ClipPlan(title=f"Clip {kind}", unit=f"Xã {kind}", seed=kind, form=form, seconds=SECONDS), path)
    content = path.read_bytes()
    path.unlink()
    return content


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
    with store.unit() as unit:
        block = unit.contest().rules.blocks[0].key
        rows = [
            TableRow(number=at + 2, cells=(f"{at:04}", f"Chuyện số {at}", f"Đơn vị {at}", block)) for at in range(count)
        ]
        table = Table(heads=("mã", "tên clip", "đơn vị", "khối"), rows=tuple(rows))
        import_entries(unit, table=table, scribe=app.scribe("bench"))
    store.close()


def until(app: QApplication, done: Callable[[], bool], seconds: float = 3600) -> float:
    """Let the window live until something is so; the seconds that it took."""
    began = time.perf_counter()
    while not done() and time.perf_counter() - began < seconds:
        app.processEvents()
        time.sleep(0.001)
    return time.perf_counter() - began


def memory_mb() -> float:
    """The most memory that this process used so far."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def helper_mb() -> float:
    """The most memory that one of the children that live now used so far; 0 where the system does not tell."""
    tasks = Path("/proc/self/task").glob("*/children")
    return max((_most_mb(child) for task in tasks for child in task.read_text().split()), default=0.0)


def _most_mb(child: str) -> float:
    try:
        lines = Path(f"/proc/{child}/status").read_text().splitlines()
    except OSError:  # it has ended meanwhile
        return 0.0
    return next((int(line.split()[1]) / 1024 for line in lines if line.startswith(HIGHEST)), 0.0)


if __name__ == "__main__":
    make_clips(Path(sys.argv[1]), int(sys.argv[2]))
