"""A judge who types without a pause and whose laptop is switched off at any moment, over and over.

The child process says what it is about to do, does it by the use cases, and says when it is committed. Whoever kills it
knows then what must be there when the pack is opened again: all that was committed, and of what was under way all or nothing.
"""

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from random import Random

from judging_app.bootstrap import SystemClock
from judging_app.core.ids import CriterionKey, EntryCode
from judging_app.core.score_sheet import ScoreSheet, SheetState
from judging_app.exchange.file_exchange import FileExchange
from judging_app.ports.exchange import Pack
from judging_app.services import mark_sheets
from judging_app.services.hand_in import score_file_name, write_safety_copy
from judging_app.services.known import known_contest
from judging_app.services.open_pack import Desk, open_pack
from judging_app.storage.stores import SqlContestStores, SqlWorkspaceStores
from tests.services.office import Office

ROOT = Path(__file__).resolve().parents[2]
CLOCK = SystemClock()
HALF = 0.5
OPEN = (SheetState.DRAFT, SheetState.REOPENED)
Step = tuple[str, str, str, str]
"""What to do, entry, criterion, and the text or the mark in hundredths."""


@dataclass
class Work:
    """What a workspace must hold: sheets without their times, and text that is no mark yet."""

    sheets: dict[EntryCode, ScoreSheet] = field(default_factory=dict)
    pending: dict[tuple[EntryCode, CriterionKey], str] = field(default_factory=dict)

    def after(self, step: Step, pack: Pack) -> "Work":
        """What it must hold once the step is done."""
        what, entry, criterion, text = step[0], EntryCode(step[1]), CriterionKey(step[2]), step[3]
        sheet, at = self.sheets[entry], pack.rubric.position(criterion)
        pending = {key: kept for key, kept in self.pending.items() if key != (entry, criterion)}
        match what:
            case "mark":
                sheet = replace(sheet, marks=(*sheet.marks[:at], int(text), *sheet.marks[at + 1 :]))
            case "pending":
                pending[entry, criterion] = text
            case "submit":
                sheet = replace(sheet, state=SheetState.SUBMITTED)
            case "reopen":
                sheet = replace(sheet, state=SheetState.REOPENED, reason=text)
            case "remark":
                sheet = replace(sheet, remark=text)
        kept = pending if what in {"mark", "pending"} else self.pending
        return Work(sheets=self.sheets | {entry: sheet}, pending=kept)


def stored(desk: Desk) -> Work:
    """What a workspace holds."""
    with desk.store.unit() as unit:
        sheets = {one.code: mark_sheets.sheet_of(unit, desk, one.code) for one in desk.pack.entries}
        pending = dict(unit.pending())
    timeless = {code: replace(one, first_change_ms=0, last_change_ms=0) for code, one in sheets.items()}
    return Work(sheets=timeless, pending=pending)


def any_step(work: Work, pack: Pack, chance: Random) -> Step:
    """What the judge does next."""
    entry = chance.choice(pack.entries).code
    criterion = chance.choice(pack.rubric.criteria)
    sheet = work.sheets[entry]
    if sheet.state not in OPEN:
        return "reopen", entry, criterion.key, f"nghe lại {chance.randrange(100)}"
    waiting = any(code == entry for code, _ in work.pending)
    marks = zip(pack.rubric.criteria, sheet.marks, strict=True)
    remarked = all(mark is None or not one.needs_remark(mark) for one, mark in marks)
    if not sheet.missing(pack.rubric) and not waiting and remarked and chance.random() < HALF:
        return "submit", entry, criterion.key, ""
    mark = chance.randrange(criterion.least, criterion.most + 1, criterion.step)
    what = chance.choice(("mark", "mark", "mark", "mark", "pending", "remark", "copy"))
    return what, entry, criterion.key, str(mark)


def _step(line: str) -> Step:
    what, entry, criterion, text = json.loads(line)
    return what, entry, criterion, text


def do(desk: Desk, step: Step, exchange: FileExchange) -> None:
    """Do the step by its use case."""
    what, entry, criterion, text = step[0], EntryCode(step[1]), CriterionKey(step[2]), step[3]
    match what:
        case "mark":
            mark_sheets.set_mark(desk, entry=entry, criterion=criterion, mark=int(text), clock=CLOCK)
        case "pending":
            mark_sheets.set_pending(desk, entry=entry, criterion=criterion, text=text)
        case "submit":
            mark_sheets.submit_sheet(desk, entry=entry, clock=CLOCK)
        case "reopen":
            mark_sheets.reopen_sheet(desk, entry=entry, reason=text, clock=CLOCK)
        case "remark":
            mark_sheets.set_remark(desk, entry=entry, text=text, clock=CLOCK)
        case "copy":
            write_safety_copy(desk, exchange=exchange)


def type_for_ever(pack: Path, workspaces: Path, seed: int) -> None:
    """What the child process does until it is killed."""
    exchange, chance = FileExchange(), Random(seed)
    desk = open_pack(path=pack, workspaces=workspaces, stores=SqlWorkspaceStores(clock=CLOCK), exchange=exchange)
    work = stored(desk)
    print("open", flush=True)
    while True:
        step = any_step(work, desk.pack, chance)
        print(json.dumps(step), flush=True)
        do(desk, step, exchange)
        work = work.after(step, desk.pack)
        print("done", flush=True)


@dataclass
class Soak:
    """One judge's laptop and what must be on it. `steps`: how many were committed so far."""

    office: Office
    chance: Random
    steps: int = 0

    def round(self, longest_ms: int) -> None:
        """Let the judge type, switch off within so many milliseconds, open the pack again and compare."""
        with self._opened() as desk:
            before, pack = stored(desk), desk.pack
        told = self._type_and_kill(self.chance.randrange(longest_ms))
        done = [_step(told[i]) for i in range(len(told) - 1) if told[i + 1] == "done"]
        for step in done:
            before = before.after(step, pack)
        self.steps += len(done)
        self._compare(before, self._under_way(told), pack)

    def _compare(self, committed: Work, under_way: Step | None, pack: Pack) -> None:
        allowed = [committed, committed.after(under_way, pack)] if under_way else [committed]
        with self._opened() as desk:
            assert stored(desk) in allowed
            copy = desk.folder / f"{score_file_name(desk)}.safety.clipscore"
        if copy.exists():
            with self.office.store.unit() as unit:
                self.office.exchange.read_score_file(copy.read_bytes(), known_contest(unit))

    def _under_way(self, told: list[str]) -> Step | None:
        """The step that was begun and not said to be done; one that was not even said in full was not begun."""
        try:
            return _step(told[-1]) if told and told[-1] != "done" else None
        except json.JSONDecodeError:
            return None

    def _type_and_kill(self, after_ms: int) -> list[str]:
        call = f"from {__name__} import *; type_for_ever(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))"
        pack, laptop = self.office.folder / "packs" / "GK1.clipjury", self.office.folder / "laptop"
        command = [sys.executable, "-c", call, str(pack), str(laptop), str(self.chance.randrange(2**31))]
        with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as child:
            assert child.stdout is not None
            assert child.stdout.readline() == "open\n"
            time.sleep(after_ms / 1000)
            child.kill()
            return child.stdout.read().splitlines()

    @contextmanager
    def _opened(self) -> Iterator[Desk]:
        desk = self.office.desk("GK1", confirm=self.steps == 0)
        try:
            yield desk
        finally:
            desk.store.close()


def new_soak(folder: Path, seed: int) -> Soak:
    """A fresh contest of three entries, its packs, and one laptop."""
    office = Office(folder, SqlContestStores(clock=CLOCK), SqlWorkspaceStores(clock=CLOCK))
    office.set_up().issue()
    return Soak(office=office, chance=Random(seed))
