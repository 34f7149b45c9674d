"""Sheets on a judge's laptop come over to a newer version of the rubric; as they were, they stay in the workspace."""

import json
from collections.abc import Mapping

from judging_app.core.carrying import Carrier
from judging_app.core.digest import canonical_json
from judging_app.core.ids import EntryCode
from judging_app.core.moving import sheet_digest
from judging_app.core.plain import from_plain, to_plain
from judging_app.core.score_sheet import ScoreSheet, SheetState
from judging_app.ports.exchange import Pack
from judging_app.ports.storage import WorkspaceUnit

HANDED_IN = "handed-in "
"""Begins the names of the workspace's settings that say what was handed in; the entry's code follows."""
ON_VERSION = "on-version "
"""Begins the names of those that keep a sheet as it was on an earlier version: its number and the entry's code follow."""


def bring_over(unit: WorkspaceUnit, held: Pack, pack: Pack) -> None:
    """Let all sheets that were given with one pack go on with another, whose rubric may be a newer version."""
    if held.rubric != pack.rubric:
        for sheet in unit.sheets():
            take_over(unit, sheet, len(held.rubrics), pack)


def take_over(unit: WorkspaceUnit, sheet: ScoreSheet, version: int, pack: Pack) -> None:
    """Put a sheet that was given on that version of the pack's rubric into the workspace.

    On a newer one its marks are proposals: it is open until the judge finishes it once more, and says nothing to the
    secretariat, which has the earlier one. It stays finished where the pack says that it counts as it is.
    """
    carrier = Carrier(before=pack.rubrics[version - 1], after=pack.rubric)
    if carrier.before == carrier.after:
        unit.save_sheet(sheet)
        return
    carried = carrier.carry(sheet).sheet
    name = HANDED_IN + sheet.entry
    unit.save_setting(f"{ON_VERSION}{version} {sheet.entry}", canonical_json(to_plain(sheet)).decode())
    if carried.state is SheetState.SUBMITTED and not (sheet.entry in pack.received and carried.counts(pack.rubric)):
        carried = opened(carried)
    unit.save_sheet(carried)
    if unit.settings().get(name):
        unit.save_setting(name, "" if carried.state is SheetState.DRAFT else f"0 {sheet_digest(carried)}")


def opened(sheet: ScoreSheet) -> ScoreSheet:
    """The sheet as a draft: unlike a reopened one it takes nothing out that the secretariat may count."""
    return ScoreSheet(
        judge=sheet.judge,
        entry=sheet.entry,
        state=SheetState.DRAFT,
        marks=sheet.marks,
        remarks=sheet.remarks,
        remark=sheet.remark,
        notes=sheet.notes,
        watched_seconds=sheet.watched_seconds,
        first_change_ms=sheet.first_change_ms,
        last_change_ms=sheet.last_change_ms,
    )


def kept_sheets(settings: Mapping[str, str]) -> dict[EntryCode, tuple[int, ScoreSheet]]:
    """The sheets as they were before they came over, each from the newest version that it was on, with that version."""
    found: dict[EntryCode, tuple[int, ScoreSheet]] = {}
    for name, value in settings.items():
        if name.startswith(ON_VERSION):
            number, entry = name.removeprefix(ON_VERSION).split(" ", 1)
            earlier = found.get(EntryCode(entry))
            if earlier is None or earlier[0] < int(number):
                found[EntryCode(entry)] = int(number), from_plain(ScoreSheet, json.loads(value), name)
    return found
