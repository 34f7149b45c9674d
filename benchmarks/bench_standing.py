"""The standing of a large contest, from its SQLite file to places with all that explains them, against a bare reference: the
same rows read with the sqlite3 module and the arithmetic done by numpy in whole numbers. Time and most memory, each size in a
process of its own that has read a contest of one entry before, because what imports and setting up take is the same for any size;
how time grows from 100 to 10,000 entries; and a contest of the usual size calculated again, and by every change of what-if.

python -m benchmarks.bench_standing
"""

import gc
import json
import math
import resource
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from benchmarks.large_round import CRITERIA, JUDGES, make_round
from judging_app.__main__ import MANY_NEW
from judging_app.bootstrap import Application
from judging_app.core.award_orders import awards_in_force
from judging_app.core.stability import stability
from judging_app.core.standings import figured, standing_in_full
from judging_app.services.consolidate import case_of, standing_in
from judging_app.services.rounds import RoundView, load_round

SIZES = (100, 1000, 10_000)
USUAL = (110, 7)
TIMES, GOAL, INTERACTIVE_MS, LOOKS_S = 3, 2.0, 50, 2.0
WHOLE, BARE = "whole", "bare"


def whole(path: Path) -> int:
    """Load the round through the program's storage and calculate; its number of places."""
    with Application().contest(path) as store, store.unit() as unit:
        return len(standing_in(load_round(unit)).places)


def bare(path: Path) -> int:
    """Read the same rows, add up the marks of each sheet, take the mean for each entry, sort."""
    import numpy as np

    base = sqlite3.connect(path)
    for table in ("entry", "unit", "judge", "stored_file"):
        base.execute(f"SELECT * FROM {table}").fetchall()  # noqa: S608 - names of this line
    sheets = base.execute("SELECT * FROM sheet WHERE state = 'submitted'")
    at = {column[0]: place for place, column in enumerate(sheets.description)}
    entry, arrays = at["entry"], [at[name] for name in ("marks", "remarks", "notes")]
    rows = [(row[entry], *[json.loads(row[place]) for place in arrays]) for row in sheets]
    codes = {code: place for place, code in enumerate(sorted({row[0] for row in rows}))}
    places = np.array([codes[row[0]] for row in rows])
    totals = np.array([row[1] for row in rows], dtype=np.int64).sum(axis=1)
    sums, counts = np.zeros(len(codes), dtype=np.int64), np.bincount(places)
    np.add.at(sums, places, totals)
    rounded = (2 * sums + counts) // (2 * counts)
    return len(np.lexsort((np.arange(len(codes)), -rounded)))


WAYS: dict[str, Callable[[Path], int]] = {WHOLE: whole, BARE: bare}


def once(way: str, path: Path, first: Path) -> None:
    """One way in this process, after the same with the contest `first`: print its seconds and the most megabytes that it took beyond the start."""
    gc.set_threshold(MANY_NEW)  # as every command does
    WAYS[way](first)
    before = memory_mb()
    began = time.perf_counter()
    places = WAYS[way](path)
    took = time.perf_counter() - began
    print(json.dumps([places, took, memory_mb() - before]))


def memory_mb() -> float:
    """The most memory that this process used so far."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def in_a_process(way: str, path: Path, first: Path) -> tuple[float, float]:
    """Seconds, the best of several, and megabytes."""
    command = [sys.executable, "-m", "benchmarks.bench_standing", way, str(path), str(first)]
    runs = [json.loads(subprocess.run(command, check=True, capture_output=True).stdout) for _ in range(TIMES)]
    return min(run[1] for run in runs), min(run[2] for run in runs)


def again(view: RoundView) -> float:
    """Milliseconds of one calculation of a round that is loaded, the best of several."""
    times = []
    for _ in range(TIMES):
        began = time.perf_counter()
        standing_in(view)
        times.append((time.perf_counter() - began) * 1000)
    return min(times)


def all_looks(view: RoundView) -> float:
    """Seconds of the table of what-if: without each judge, and every other way of counting; the standing is there."""
    made = figured(case_of(view))
    standing, began = standing_in_full(made), time.perf_counter()
    awards = awards_in_force(made, standing, view.approval.revoked, view.award_orders)
    stability(made, standing, awards, view.contest.rules)
    return time.perf_counter() - began


def usual(folder: Path) -> tuple[float, float]:
    """Milliseconds in which a contest of the usual size is calculated again, and seconds of all looks of what-if at it."""
    path = make_round(folder / "usual.contest", *USUAL)
    with Application().contest(path) as store, store.unit() as unit:
        view = load_round(unit)
        _ = view.counted
        return again(view), all_looks(view)


def main() -> int:
    """Print all figures; 1 where a goal is missed."""
    with tempfile.TemporaryDirectory() as name:
        folder, figures = Path(name), []
        first = make_round(folder / "first.contest", 1, JUDGES)
        for size in SIZES:
            path = make_round(folder / f"{size}.contest", size, JUDGES)
            (slow, much), (fast, little) = in_a_process(WHOLE, path, first), in_a_process(BARE, path, first)
            figures.append((size, slow, slow / fast))
            print(
                f"{size:6} entries x {JUDGES} judges x {CRITERIA} criteria: {slow:7.3f} s, bare {fast:7.3f} s,"
                f" ratio {slow / fast:5.2f}; memory {much:6.0f} MB, bare {little:6.0f} MB"
            )
        ok = grows_slowly(figures[-2], figures[-1]) and figures[-1][2] <= GOAL
        took, looks = usual(folder)
        print(f"{USUAL[0]} x {USUAL[1]} calculated again: {took:.1f} ms, {took / INTERACTIVE_MS:.2f} of the goal")
        print(f"{USUAL[0]} x {USUAL[1]} by every usual change: {looks:.2f} s, {looks / LOOKS_S:.2f} of the goal")
        return int(not ok or took > INTERACTIVE_MS or looks > LOOKS_S)


def grows_slowly(small: tuple[int, float, float], large: tuple[int, float, float]) -> bool:
    """Whether time grew no faster than n log n between two sizes."""
    (few, short, _), (many, long, _) = small, large
    allowed = many * math.log(many) / (few * math.log(few))
    print(f"{many // few} times the entries took {long / short:.1f} times as long; n log n allows {allowed:.1f}")
    return long / short <= allowed


if __name__ == "__main__":
    if len(sys.argv) > 1:
        once(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]))
    else:
        sys.exit(main())
