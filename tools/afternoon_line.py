"""The same afternoon by commands alone: the real command line, one process for each, or all in this one to spare their start."""

import io
import json
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from judging_app import paths
from judging_app.__main__ import main as command_line
from judging_app.bootstrap import Application
from judging_app.core.entry import FindingKind
from judging_app.core.rubric import Rubric
from judging_app.core.vietnamese.numbers import format_hundredths
from judging_app.ports.translations import read_ts
from tools.afternoon_inbox import DAMAGED
from tools.afternoon_judges import as_typed, fill_in, mark_at_the_laptop, pile
from tools.afternoon_plan import (
    ACCEPTED,
    BY_FILE,
    CHAIR,
    CODES,
    COMMUNES,
    DEADLINE,
    FIRST_KEYED,
    LEAST_SECONDS,
    MEMBER,
    NAME,
    OFFICES,
    ON_PAPER,
    ON_SPREADSHEET,
    ORGANISER,
    PENALTY,
    PENALTY_POINTS,
    REJECTED,
    RENAMED,
    SEED,
    SHEETS_PER_ENTRY,
    SLIP,
    STEP,
    STEPPED,
    STRANGER,
    THEN_KEYED,
    YEAR,
)
from tools.afternoon_stage import Places, Stage
from ui.models.office import SECRETARIAT
from ui.screens.panel.conflicts_page import REASONS

LIMIT_S = 600
REFUSED = 1
Rules = dict[str, Any]
Answer = tuple[int, str, str]
"""A command's exit code, and what it wrote to standard output and standard error."""


def in_process_of_its_own(words: Sequence[str]) -> Answer:
    """Run a command as an office does."""
    command = [sys.executable, "-m", "ui", *words]
    done = subprocess.run(command, check=False, capture_output=True, timeout=LIMIT_S, text=True, encoding="utf-8")
    return done.returncode, done.stdout, done.stderr


def in_this_process(words: Sequence[str]) -> Answer:
    """Run a command here."""
    with redirect_stdout(io.StringIO()) as out, redirect_stderr(io.StringIO()) as err:
        code = command_line(list(words))
    return code, out.getvalue(), err.getvalue()


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """The command line on one contest; `by` stands in the audit trail."""

    contest: Path
    way: Callable[[Sequence[str]], Answer]

    def run(self, command: str, *words: object, code: int = 0, by: str = SECRETARIAT) -> Any:
        """Run a command, which must end with that code; its document."""
        given = [str(one) for one in (command, self.contest, *words, *(["--by", by] if by else []), "--json")]
        ended, out, err = self.way(given)
        if ended != code:
            raise SystemExit(f"{' '.join(given)}\n{ended}: {err}")
        return json.loads(out)

    def change(self, edit: Callable[[Rules], None], scratch: Path) -> None:
        """Change a setting: its rules file is written out, edited, taken in."""
        rules = self.run("settings", by="")
        edit(rules)
        scratch.write_text(json.dumps(rules), encoding="utf-8")
        self.run("settings", "--rules", scratch)


def spend(stage: Stage, places: Places, way: Callable[[Sequence[str]], Answer] = in_process_of_its_own) -> None:
    """From the new contest to the closed round."""
    line = Line(contest=places.contest, way=way)
    set_up(line, places)
    prepare(line, stage)
    issue(line, places)
    receive(line, places)
    key_paper(line)
    line.run("close")


def set_up(line: Line, places: Places) -> None:
    """A new contest from the usual template, its settings and its rubric changed."""
    line.run("new", "--template", "usual", "--name", NAME, "--year", YEAR)
    scratch = places.root / "rules.json"
    line.change(lambda rules: rules["contest"].update(organiser=ORGANISER), scratch)
    line.change(lambda rules: rules["blocks"][0].update(name=COMMUNES), scratch)
    line.change(lambda rules: rules["blocks"].append({"key": "block-1", "name": OFFICES}), scratch)
    line.change(lambda rules: rules["clip"].update(min_seconds=LEAST_SECONDS), scratch)
    line.change(lambda rules: rules["rounds"][0].update(sheets_per_entry=SHEETS_PER_ENTRY), scratch)
    table = places.root / "thang-diem.xlsx"
    for edits in ({RENAMED[0]: ("name", RENAMED[1])}, {STEPPED: ("step", STEP)}):
        _write_rubric(table, pile(line.contest, ON_PAPER)[0], edits)
        line.run("import", "rubric", table)


def _write_rubric(path: Path, rubric: Rubric, edits: dict[str, tuple[str, str]]) -> None:
    """The rubric as a table, with other texts in some of its criteria."""
    heads = ("section", "key", "criterion", "least", "most", "step", "guidance", "remark_below")
    rows = []
    for section in rubric.sections:
        for one in section.criteria:
            field, text = edits.get(one.name, ("", ""))
            least, most, step = (format_hundredths(mark) for mark in (one.least, one.most, one.step))
            below = "" if one.remark_below is None else format_hundredths(one.remark_below)
            cells = [section.name, one.key, one.name, least, most, step, one.guidance, below]
            if field:
                cells[heads.index({"name": "criterion", "step": "step"}[field])] = text
            rows.append(tuple(cells))
    Application().tables.write(path, sheet="Bảng", heads=heads, rows=rows)


def prepare(line: Line, stage: Stage) -> None:
    """Entries, clips, findings, panel, conflicts, assignment."""
    line.run("import", "entries", stage.entries, "--encoding", "tcvn3", "--codes", CODES)
    unsure = {one["name"] for one in line.run("screen", "--clips", stage.clips)["unsure"]}
    for place, one in enumerate(stage.items, 1):
        if one.clip in unsure:
            unsure = {other["name"] for other in line.run("match", one.clip, f"{place:03}")["unsure"]}
    line.run("match", STRANGER, "-")
    while waiting := [one for one in line.run("findings", "--all", by="")["findings"] if one["decision"] == "open"]:
        first = min(waiting, key=lambda one: one["entry"])
        line.run("decide", first["entry"], first["kind"], *_decision(FindingKind(first["kind"])))
    line.run("import", "judges", stage.panel)
    words = read_ts(paths.resources() / "i18n" / "vi.ts")
    for one in line.run("conflicts", by=""):
        line.run("recuse", one["judge"], one["entry"], "--reason", words["app", REASONS[0].source])
    line.run("assign", "--seed", SEED)


def _decision(kind: FindingKind) -> tuple[str, ...]:
    if kind is FindingKind.UNREADABLE:
        return ("rejected", "--reason", REJECTED)
    if kind is FindingKind.LOW_RESOLUTION:
        return ("penalty", "--points", PENALTY_POINTS, "--reason", PENALTY)
    return ("accepted", "--reason", ACCEPTED)


def issue(line: Line, places: Places) -> None:
    """Packs with clips for two judges, a spreadsheet for one; one writes on paper."""
    line.run("issue", "--out", places.packs, "--with-clips", "--deadline", DEADLINE, "--judge", *BY_FILE)
    line.run("way", ON_PAPER, "paper")
    line.run("way", ON_SPREADSHEET, "spreadsheet")
    line.run("issue", "--spreadsheets", "--out", places.tables, "--judge", ON_SPREADSHEET)


def receive(line: Line, places: Places) -> None:
    """Score files: one, a damaged one, another, the first again; then the spreadsheet."""
    first, second = (
        mark_at_the_laptop(places.packs / f"{judge}.clipjury", places.laptops / judge, places.returned)
        for judge in (CHAIR, MEMBER)
    )
    damaged = places.returned / DAMAGED
    damaged.write_bytes(second.read_bytes()[:-100])
    line.run("merge", first, damaged, code=REFUSED)
    line.run("merge", second)
    again = places.returned / f"{first.stem} (1){first.suffix}"
    shutil.copyfile(first, again)
    line.run("merge", again)
    table = places.tables / f"{ON_SPREADSHEET}.xlsx"
    fill_in(table, ON_SPREADSHEET, pile(line.contest, ON_PAPER)[0])
    line.run("merge", table)


def key_paper(line: Line) -> None:
    """The pile is keyed twice; the second person slips once, and the paper decides."""
    rubric, entries = pile(line.contest, ON_PAPER)
    for entry in entries:
        line.run("key", ON_PAPER, entry, *as_typed(ON_PAPER, entry, rubric), by=FIRST_KEYED)
    for entry in entries:
        marks = as_typed(ON_PAPER, entry, rubric)
        slips = entry == entries[0]
        line.run(
            "key", ON_PAPER, entry, *([SLIP, *marks[1:]] if slips else marks), "--again", by=THEN_KEYED, code=int(slips)
        )
    line.run("key", ON_PAPER, entries[0], *as_typed(ON_PAPER, entries[0], rubric), "--settle", by=THEN_KEYED)
