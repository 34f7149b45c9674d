"""Makes all clips of the sample contest on several processors, and each of them only once."""

import json
import multiprocessing
import os
import signal
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor, as_completed
from pathlib import Path

from judging_app.core.digest import digest
from judging_app.media.sample_forms import RECIPES
from judging_app.ports.errors import CannotWriteError
from judging_app.ports.sample_clips import ClipPlan

_MAKING = 1
"""Raised when the picture or the sound of the same plan changes, so that old clips are made anew."""


class SampleFactory:
    """Fills the port `SampleClips`. What was made stands in a list beside the folder, not among the clips."""

    def __init__(self, *, workers: int | None = None) -> None:
        self._workers = workers or os.cpu_count() or 1

    def encode_all(
        self, plans: Mapping[str, ClipPlan], folder: Path, progress: Callable[[int, int], None] | None = None
    ) -> tuple[str, ...]:
        """Make each file name's clip in `folder` where it is not there yet as planned; names of those made now.

        Raises FontMissingError, CannotWriteError.
        """
        done = _DoneList(folder)
        due = {name: plan for name, plan in plans.items() if not done.has(name, plan)}
        for count, name in enumerate(self._made(due, folder), len(plans) - len(due) + 1):
            done.add(name, due[name])
            if progress is not None:
                progress(count, len(plans))
        return tuple(due)

    def _made(self, due: Mapping[str, ClipPlan], folder: Path) -> Iterator[str]:
        """Names as their clips become ready; the longest are begun first so that none is waited for at the end."""
        if not due:
            return
        longest_first = sorted(due, key=lambda name: -_frames(due[name]))
        method = multiprocessing.get_context("spawn")
        workers = min(self._workers, len(due))
        with ProcessPoolExecutor(workers, mp_context=method, initializer=_leave_interrupts) as pool:
            jobs = {pool.submit(_encode, due[name], folder / name): name for name in longest_first}
            try:
                for job in as_completed(jobs):
                    job.result()
                    yield jobs[job]
            finally:
                pool.shutdown(wait=True, cancel_futures=True)


def _leave_interrupts() -> None:
    """Ctrl+C is answered by the program alone; a process that encodes ends with its clip."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _encode(plan: ClipPlan, out: Path) -> None:
    """Codecs are loaded in the processes that encode only."""
    from judging_app.media.sample_clips import encode_clip

    encode_clip(plan, out)


class _DoneList:
    """Which plans were made into which files: a clip that was changed or is unfinished is made again."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._file = folder.with_name(f"{folder.name}.made.json")
        self._marks = self._read()
        _make_folder(folder)

    def has(self, name: str, plan: ClipPlan) -> bool:
        path = self._folder / name
        return path.is_file() and self._marks.get(name) == [_plan_digest(plan), path.stat().st_size]

    def add(self, name: str, plan: ClipPlan) -> None:
        self._marks[name] = [_plan_digest(plan), (self._folder / name).stat().st_size]
        self._file.write_text(json.dumps(self._marks, ensure_ascii=False, indent=1), encoding="utf-8")

    def _read(self) -> dict[str, list[str | int]]:
        try:
            marks: dict[str, list[str | int]] = json.loads(self._file.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return marks


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CannotWriteError(str(folder), str(error.strerror)) from error


def _frames(plan: ClipPlan) -> int:
    recipe = RECIPES[plan.form]
    return (recipe.seconds or plan.seconds) * recipe.frames_a_second * recipe.width


def _plan_digest(plan: ClipPlan) -> str:
    return digest([_MAKING, plan.title, plan.unit, plan.seed, plan.form.value[1], plan.seconds])
