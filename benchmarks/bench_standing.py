"""The standing of a large contest against a bare sum of the same marks, in time and in memory, within one run.

python -m benchmarks.bench_standing
"""

import random
import time
import tracemalloc
from collections.abc import Callable

from judging_app.core.contest import RoundStatus
from judging_app.core.entry import Entry, Unit
from judging_app.core.ids import BlockKey, CriterionKey, EntryCode, JudgeCode, RoundKey, SectionKey, UnitCode
from judging_app.core.people import Judge, JudgeRole
from judging_app.core.rubric import Criterion, Rubric, Section
from judging_app.core.rules import AwardRules, Block, Round
from judging_app.core.score_sheet import ScoreSheet, SheetState
from judging_app.core.standings import standing_of

ENTRIES, JUDGES, CRITERIA = 2000, 9, 12
BLOCK = BlockKey("all")


def rubric() -> Rubric:
    """Twelve criteria of up to ten points."""
    criteria = tuple(Criterion(key=CriterionKey(f"c{i}"), name=f"c{i}", most=1000, step=25) for i in range(CRITERIA))
    return Rubric(sections=(Section(key=SectionKey("all"), name="all", criteria=criteria),))


def sheets() -> list[ScoreSheet]:
    """Every judge on every entry, marks by chance from a seed."""
    chance = random.Random(2023)
    return [
        ScoreSheet(
            judge=JudgeCode(f"GK{judge}"),
            entry=EntryCode(f"{entry:04}"),
            state=SheetState.SUBMITTED,
            marks=tuple(chance.randrange(0, 1001, 25) for _ in range(CRITERIA)),
            remarks=("",) * CRITERIA,
        )
        for entry in range(ENTRIES)
        for judge in range(JUDGES)
    ]


def bare(given: list[ScoreSheet]) -> list[int]:
    """What can't be left out: add up all marks of each entry and sort."""
    totals = dict.fromkeys((sheet.entry for sheet in given), 0)
    for sheet in given:
        totals[sheet.entry] += sum(mark or 0 for mark in sheet.marks)
    return sorted(totals.values())


def whole(given: list[ScoreSheet]) -> int:
    """The standing with all that it can explain; its number of places."""
    codes = [f"{entry:04}" for entry in range(ENTRIES)]
    standing = standing_of(
        round=Round(key=RoundKey("final"), name="final", rubric=rubric(), tie_breaks=("firsts", "median")),
        entries=[Entry(code=EntryCode(code), title=code, unit=UnitCode(code)) for code in codes],
        units={UnitCode(code): Unit(code=UnitCode(code), name=code, block=BLOCK) for code in codes},
        judges=[Judge(code=JudgeCode(f"GK{i}"), name=str(i), role=JudgeRole.MEMBER) for i in range(JUDGES)],
        sheets=given,
        recused=frozenset(),
        awards=AwardRules(),
        blocks=(Block(key=BLOCK, name="all"),),
        status=RoundStatus(key=RoundKey("final")),
    )
    return len(standing.places)


def seconds(work: Callable[[], object]) -> float:
    """The best of three runs."""
    times = []
    for _ in range(3):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return min(times)


def peak(work: Callable[[], object]) -> float:
    """Most memory in use while working, in MiB."""
    tracemalloc.start()
    work()
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return most / 2**20


def main() -> None:
    """Print both figures and their ratios."""
    given = sheets()
    slow, fast = seconds(lambda: whole(given)), seconds(lambda: bare(given))
    print(f"{ENTRIES} entries, {JUDGES} judges, {CRITERIA} criteria: {len(given) * CRITERIA} marks")
    print(f"time    {slow:8.3f} s    bare sum {fast:8.3f} s    ratio {slow / fast:6.1f}")
    print(f"memory  {peak(lambda: whole(given)):8.1f} MiB  bare sum {peak(lambda: bare(given)):8.1f} MiB")


if __name__ == "__main__":
    main()
