"""A closed round of any size in a contest file: every judge has marked every entry, by chance from a seed."""

import hashlib
import json
import random
from dataclasses import replace
from pathlib import Path

from judging_app.bootstrap import Application
from judging_app.core.contest import RoundState
from judging_app.core.counting import StoredFile
from judging_app.core.ids import EntryCode, FileDigest, JudgeCode, RoundKey
from judging_app.core.score_sheet import ScoreSheet, SheetState
from judging_app.ports.exchange import Table, TableRow
from judging_app.ports.storage import ContestUnit, FileReceipt
from judging_app.services.import_entries import import_entries
from judging_app.services.import_judges import import_judges
from judging_app.services.new_contest import new_contest
from judging_app.services.rounds import begin_round, load_round

JUDGES, CRITERIA, MOST, STEP = 15, 12, 1000, 25
ROUND = RoundKey("final")
RULES = {
    "format": "judging-app/rules",
    "version": 1,
    "contest": {"name": "Bench"},
    "rounds": [
        {
            "key": ROUND,
            "rubric": {
                "sections": [
                    {
                        "key": "all",
                        "name": "all",
                        "criteria": [{"key": f"c{i}", "name": f"c{i}", "max": "10"} for i in range(CRITERIA)],
                    }
                ]
            },
            "tie_breaks": ["criterion:c0", "firsts", "median"],
        }
    ],
    "awards": {
        "tiers": [{"key": "first", "name": "first", "count": 1}, {"key": "second", "name": "second", "count": 2}]
    },
}


def make_round(path: Path, entries: int, judges: int, blocks: int = 0) -> Path:
    """A contest file with so many entries, each marked by so many judges; their units are of so many blocks, or of none."""
    app = Application()
    scribe = app.scribe("bench")
    store = new_contest(
        path=path,
        rules_file=json.dumps(
            {**RULES, "blocks": [{"key": f"b{n}", "name": f"Block {n}"} for n in range(blocks)]}
        ).encode(),
        stores=app.contests,
        rules_files=app.rules_files,
        exchange=app.exchange,
        scribe=scribe,
    )
    with store.unit() as unit:
        import_entries(unit, table=_entries(entries, blocks), scribe=scribe)
        import_judges(unit, table=_table("code,name,role", judges, "GK{n:02},Judge {n},member"), scribe=scribe)
    with store.unit() as unit:
        begin_round(unit, ROUND)
        _mark(unit)
        unit.commit()
    store.close()
    return path


def _entries(count: int, blocks: int) -> Table:
    if not blocks:
        return _table("code,title,unit", count, "{n:05},Clip {n},Unit {n}")
    rows = [
        TableRow(number=n + 2, cells=(f"{n + 1:05}", f"Clip {n + 1}", f"Unit {n + 1}", f"b{n % blocks}"))
        for n in range(count)
    ]
    return Table(heads=("code", "title", "unit", "block"), rows=tuple(rows))


def _table(heads: str, count: int, row: str) -> Table:
    rows = [TableRow(number=n + 2, cells=tuple(row.format(n=n + 1).split(","))) for n in range(count)]
    return Table(heads=tuple(heads.split(",")), rows=tuple(rows))


def _mark(unit: ContestUnit) -> None:
    view, chance = load_round(unit, ROUND), random.Random(2023)
    digests = []
    for judge in view.judges:
        digest = FileDigest(hashlib.sha256(judge.code.encode()).hexdigest())
        sheets = tuple(_sheet(judge.code, entry.code, chance) for entry in view.entries)
        file = StoredFile(
            digest=digest, round=ROUND, judge=judge.code, enrolment=1, sequence=1, device_key="", sheets=sheets
        )
        unit.add_file(file, envelope=b"", receipt=FileReceipt(digest=digest, name=judge.code, received_at_ms=1))
        digests.append(digest)
    unit.save_status(replace(unit.status(ROUND), state=RoundState.CLOSED, frozen=tuple(sorted(digests))))


def _sheet(judge: JudgeCode, entry: EntryCode, chance: random.Random) -> ScoreSheet:
    return ScoreSheet(
        judge=judge,
        entry=entry,
        state=SheetState.SUBMITTED,
        marks=tuple(chance.randrange(0, MOST + 1, STEP) for _ in range(CRITERIA)),
        remarks=("",) * CRITERIA,
        watched_seconds=60,
        first_change_ms=1_700_000_000_000,
        last_change_ms=1_700_000_060_000,
    )
