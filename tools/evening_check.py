"""Reads the score files back as the secretariat does, on a fresh copy of the contest, and compares each thing typed."""

import json
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from judging_app.bootstrap import Application
from judging_app.core.score_sheet import ScoreSheet, SheetState
from judging_app.ports.exchange import Pack
from judging_app.services.rounds import load_round
from tools.evening_plan import Plan, Sheet
from tools.evening_stage import Stage


def differences(stage: Stage, plan: Plan, files: Sequence[Path]) -> list[str]:
    """What the contest has otherwise than it was typed, after these files were merged into a copy of it."""
    copy = stage.contest.with_name("read-back.contest")
    shutil.copyfile(stage.contest, copy)
    command = [sys.executable, "-m", "judging_app", "merge", str(copy), *(str(file) for file in files), "--json"]
    json.loads(subprocess.run(command, check=True, capture_output=True, timeout=120).stdout)
    with Application().contest(copy) as store, store.unit() as unit:
        found = {sheet.entry: sheet for sheet in load_round(unit).sheets}
    lost = [f"{entry}: no sheet came" for entry in plan.sheets if entry not in found]
    strange = [f"{entry}: nobody marked it" for entry in found if entry not in plan.sheets]
    pairs = [(sheet, found[entry]) for entry, sheet in plan.sheets.items() if entry in found]
    return [*lost, *strange, *(words for sheet, came in pairs for words in _compare(stage.pack, sheet, came))]


def figures(plan: Plan) -> str:
    """How much was compared, in words."""
    sheets = plan.sheets.values()
    marks, notes = sum(len(one.marks) for one in sheets), sum(len(one.notes) for one in sheets)
    remarks = sum(len(one.remarks) + bool(one.overall) for one in sheets)
    reasons = sum(bool(one.enough) + bool(one.reason) for one in sheets)
    return f"{len(sheets)} sheets, {marks} marks, {remarks} remarks, {notes} notes, {reasons} reasons"


def _compare(pack: Pack, typed: Sheet, came: ScoreSheet) -> list[str]:
    keys = [one.key for one in pack.rubric.criteria]
    aside = typed.state is SheetState.RECUSED
    pairs: list[tuple[str, object, object]] = [
        ("state", typed.state, came.state),
        ("reason", typed.reason, came.reason),
        ("why so little was watched", typed.enough, came.watched_reason),
        ("remark", typed.overall, came.remark),
        ("notes", sorted(typed.notes), sorted((one.text, str(one.criterion)) for one in came.notes)),
        *((key, None if aside else typed.marks[key], came.marks[place]) for place, key in enumerate(keys)),
        *((f"remark on {key}", typed.remarks.get(key, ""), came.remarks[place]) for place, key in enumerate(keys)),
    ]
    return [f"{typed.entry}, {what}: typed {wanted!r}, came {got!r}" for what, wanted, got in pairs if wanted != got]
