"""The whole chain on the sample contest, through the same use cases as the window."""

import shutil
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from judging_app.ports.errors import FileExistsAlreadyError, StorageError
from judging_app.ports.exchange import Table
from judging_app.ports.storage import ContestStore
from judging_app.services.clip_files import ClipTools
from judging_app.services.close_round import close_round
from judging_app.services.consolidate import standing_in
from judging_app.services.copy_clips import Follower
from judging_app.services.decide_finding import decide_finding
from judging_app.services.deliver_packs import deliver_packs
from judging_app.services.files import make_folder
from judging_app.services.import_entries import import_entries
from judging_app.services.import_judges import import_judges
from judging_app.services.merge_files import merge_files
from judging_app.services.new_contest import new_contest
from judging_app.services.print_documents import print_documents
from judging_app.services.print_jobs import PrintOrder
from judging_app.services.rounds import load_round
from judging_app.services.sample.chance import Chance
from judging_app.services.sample.clips import clip_plans
from judging_app.services.sample.decisions import decide
from judging_app.services.sample.demo_judging import judge_all
from judging_app.services.sample.demo_tools import DemoPlaces, DemoTools
from judging_app.services.sample.papers import PAPERS
from judging_app.services.sample.winners import choose_entries, choose_judges
from judging_app.services.screen_clips import screen_clips


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One step of the chain: its name, how much it made, where, and how long it took (milliseconds)."""

    name: str
    count: int
    path: Path
    took_ms: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoSize:
    """How large the sample is to be, and the seed of all that is made up."""

    entries: int = 110
    judges: int = 7
    seed: int = 2023


Made = tuple[int, Path]
STEP_NAMES = (
    "clips",
    "new",
    "lists",
    "import",
    "screen",
    "decide",
    "issue",
    "judge",
    "merge",
    "close",
    "standings",
    "documents",
)
"""The steps in their order; three before the contest file is open, the others on it."""


class Demo:
    """Runs the chain once into one folder. What an earlier run left there is made anew, but for the clips."""

    def __init__(self, tools: DemoTools, places: DemoPlaces, size: DemoSize) -> None:
        self.tools = tools
        self.places = places
        self.size = size
        self.entries = choose_entries(tools.tables.read(tools.sample / "entries.csv"), size.entries)
        self.judges = choose_judges(tools.tables.read(tools.sample / "judges.csv"), size.judges)

    def run(self) -> Iterator[Step]:
        """Do every step, and tell of each when it is done. Raises what the use cases raise."""
        self._clear()
        for name, make in zip(STEP_NAMES, (self._encode, self._new, self._write_lists), strict=False):
            yield self._timed(name, make)
        store = self.tools.contests.open(self.places.contest)
        try:
            for name, step in zip(STEP_NAMES[3:], self._steps(), strict=True):
                yield self._timed(name, partial(step, store))
        finally:
            store.close()

    def _steps(self) -> Sequence[Callable[[ContestStore], Made]]:
        return (
            self._import,
            self._screen,
            self._decide,
            self._issue,
            self._judge,
            self._merge,
            self._close,
            self._standings,
            self._print,
        )

    def _timed(self, name: str, step: Callable[[], Made]) -> Step:
        start = self.tools.clock.now_ms()
        self.tools.progress(name, 0)
        count, path = step()
        self.tools.progress(name, 1000)
        return Step(name=name, count=count, path=path, took_ms=self.tools.clock.now_ms() - start)

    def _clear(self) -> None:
        """Remove what an earlier demonstration made, which its contest proves; anything else is left alone and refused."""
        places = self.places
        made = (places.lists, places.packs, places.laptops, places.score_files, places.papers)
        if not places.contest.exists():
            foreign = [folder for folder in made if folder.exists()]
        else:
            foreign = [] if self._is_sample(places.contest) else [places.contest]
        if foreign:
            raise FileExistsAlreadyError(path=str(foreign[0]))
        for folder in made:
            shutil.rmtree(folder, ignore_errors=True)
        places.contest.unlink(missing_ok=True)

    def _is_sample(self, path: Path) -> bool:
        try:
            store = self.tools.contests.open(path)
        except StorageError:
            return False
        with store.unit() as unit:
            sample = unit.contest().sample
        store.close()
        return sample

    def _encode(self) -> Made:
        plans = clip_plans(self.entries, self.size.seed)
        self.tools.sample_clips.encode_all(
            plans, self.places.clips, lambda done, of: self.tools.progress("clips", done * 1000 // of)
        )
        return len(plans), self.places.clips

    def _write_lists(self) -> Made:
        make_folder(self.places.lists)
        for name, table in (("bai-du-thi", self.entries), ("giam-khao", self.judges)):
            rows = [row.cells for row in table.rows]
            self.tools.tables.write(self.places.lists / f"{name}.xlsx", sheet=name, heads=table.heads, rows=rows)
        return len(self.entries.rows) + len(self.judges.rows), self.places.lists

    def _new(self) -> Made:
        store = new_contest(
            path=self.places.contest,
            rules_file=(self.tools.sample / "rules.json").read_bytes(),
            stores=self.tools.contests,
            rules_files=self.tools.rules_files,
            exchange=self.tools.exchange,
            scribe=self.tools.scribe,
            sample=True,
        )
        with store.unit() as unit:
            unit.save_contest(replace(unit.contest(), papers=PAPERS))
            unit.commit()
        store.close()
        return 1, self.places.contest

    def _import(self, store: ContestStore) -> Made:
        lists = self.places.lists
        with store.unit() as unit:
            entries = self._read(lists / "bai-du-thi.xlsx")
            import_entries(unit, table=entries, scribe=self.tools.scribe)
        with store.unit() as unit:
            judges = self._read(lists / "giam-khao.xlsx")
            import_judges(unit, table=judges, scribe=self.tools.scribe)
        return len(entries.rows) + len(judges.rows), self.places.contest

    def _read(self, path: Path) -> Table:
        return self.tools.tables.read(path)

    def _screen(self, store: ContestStore) -> Made:
        done = screen_clips(
            store,
            folders=[self.places.clips],
            tools=ClipTools(probe=self.tools.probe, hasher=self.tools.copying.hasher),
            scribe=self.tools.scribe,
            progress=self.tools.progress,
        )
        return done.matched, self.places.contest

    def _decide(self, store: ContestStore) -> Made:
        with store.unit() as unit:
            findings = unit.findings()
        for finding in findings:
            decision, reason = decide(finding)
            with store.unit() as unit:
                decide_finding(
                    unit,
                    entry=finding.entry,
                    kind=finding.kind,
                    decision=decision,
                    reason=reason,
                    scribe=self.tools.scribe,
                )
        return len(findings), self.places.contest

    def _issue(self, store: ContestStore) -> Made:
        done = deliver_packs(
            store,
            out=self.places.packs,
            tools=self.tools.delivery,
            scribe=self.tools.scribe,
            with_clips=True,
            follower=Follower(progress=self.tools.progress),
        )
        if done.trouble:
            raise done.trouble
        return len(done.packs), self.places.packs

    def _judge(self, store: ContestStore) -> Made:
        with store.unit() as unit:
            view = load_round(unit)
        return judge_all(self.tools, self.places, view, self.size.seed), self.places.score_files

    def _merge(self, store: ContestStore) -> Made:
        """All files in shuffled order, and the first of them once more."""
        files = sorted(self.places.score_files.glob("*.clipscore"))
        shuffled = sorted(files, key=lambda path: Chance(self.size.seed).below(2**32, "merge", path.name))
        merged = merge_files(store, [*shuffled, shuffled[0]], exchange=self.tools.exchange, scribe=self.tools.scribe)
        for one in merged:
            if one.error:
                raise one.error
        return len(merged), self.places.contest

    def _close(self, store: ContestStore) -> Made:
        with store.unit() as unit:
            closed = close_round(unit, scribe=self.tools.scribe)
        return closed.sheets, self.places.contest

    def _standings(self, store: ContestStore) -> Made:
        with store.unit() as unit:
            standing = standing_in(load_round(unit))
        return len(standing.places), self.places.contest

    def _print(self, store: ContestStore) -> Made:
        printed = print_documents(
            store,
            PrintOrder(out=self.places.papers, word=True),
            printer=self.tools.printer,
            exchange=self.tools.exchange,
            scribe=self.tools.scribe,
            progress=self.tools.progress,
        )
        return len(printed), self.places.papers
