"""Mutation testing that ends within the hour: mutmut makes the faults and says which tests reach them; here each fault is put in by
a process of its own, forked from one that has collected the tests, and meets the quickest of them first.

python -m tools.mutants [PATTERN ...]     below mutants/, PATTERN of a fault's name ("*tie_break*"); what survived is told at the end
"""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from fnmatch import fnmatch
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
WORK = ROOT / "mutants"
MUTMUT = Path(sys.executable).with_name("mutmut")
ONE = "judging_app.core.consolidation.mean.x_mean__mutmut_1"
"""mutmut makes all faults and sees which tests reach them before it tries any; it has to be given one."""
SIDE_BY_SIDE = 2
PATIENCE, TIMES_AS_LONG = 40, 10  # seconds; and of what the tests take without a fault
NAMED = "__mutmut_"
CHOSEN = "MUTANT_UNDER_TEST"
"""What mutmut's own trampolines read at each call."""


@dataclass(kw_only=True)
class Faults:
    """A pytest plugin that runs the collected tests once for each fault, as far as the first that fails."""

    names: Sequence[str]
    reached_by: Mapping[str, Sequence[str]]
    seconds: Mapping[str, float]
    survived: list[str] = field(default_factory=list)
    running: dict[int, str] = field(default_factory=dict)

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """In place of pytest's own loop."""
        items = {item.nodeid: item for item in session.items}
        for name in self.names:
            if len(self.running) == SIDE_BY_SIDE:
                self._wait()
            tests = sorted(self._tests_of(name) & items.keys(), key=lambda test: self.seconds.get(test, 0))
            self.running[self._begin(session, name, [items[test] for test in tests])] = name
        while self.running:
            self._wait()
        return True

    def _tests_of(self, name: str) -> set[str]:
        return set(self.reached_by.get(name.rpartition(NAMED)[0], ()))

    def _begin(self, session: pytest.Session, name: str, items: Sequence[pytest.Item]) -> int:
        """The process in which the fault is there: it ends with 0 where no test found it."""
        pid = os.fork()
        if pid:
            return pid
        os.environ[CHOSEN] = name
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, 1)
        os.dup2(nowhere, 2)
        signal.alarm(PATIENCE + int(TIMES_AS_LONG * sum(self.seconds.get(item.nodeid, 0) for item in items)))
        for item in items:
            item.config.hook.pytest_runtest_protocol(item=item, nextitem=None)
            if session.testsfailed:
                os._exit(1)
        os._exit(0)

    def _wait(self) -> None:
        pid, status = os.wait()
        name = self.running.pop(pid)
        if status == 0:
            self.survived.append(name)
            print(name, flush=True)


def made() -> Iterator[str]:
    """The names of all faults that mutmut made."""
    for path in sorted(WORK.glob("judging_app/**/*.meta")):
        yield from json.loads(path.read_text("utf-8"))["exit_code_by_key"]


def main(patterns: Sequence[str]) -> int:
    """Make the faults, try those that are wanted; 1 where one survived."""
    subprocess.run([str(MUTMUT), "run", ONE], cwd=ROOT, check=True)
    told = json.loads((WORK / "mutmut-stats.json").read_text("utf-8"))
    names = [name for name in made() if any(fnmatch(name, pattern) for pattern in patterns or ["*"])]
    faults = Faults(names=names, reached_by=told["tests_by_mangled_function_name"], seconds=told["duration_by_test"])
    os.chdir(WORK)
    sys.path.insert(0, str(WORK))
    os.environ[CHOSEN] = ""
    pytest.main(["tests/core", "-q", "-s", "-p", "no:cacheprovider", "-p", "no:xdist", "--timeout=0"], plugins=[faults])
    print(f"{len(names)} faults, {len(faults.survived)} survived")
    return int(bool(faults.survived))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
