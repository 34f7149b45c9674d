"""An office whose rubric is made anew after judging has begun, and what tests ask of it."""

from dataclasses import replace
from typing import Any

from judging_app.core.ids import EntryCode, JudgeCode
from judging_app.core.rubric import Rubric
from judging_app.core.rubric_edit import Spot, part_at, with_part
from judging_app.core.rubric_versions import RubricRulingKind, RubricVersion
from judging_app.exchange.rules_file import JsonRulesFiles
from judging_app.services.merge_files import Merged, merge_files
from judging_app.services.progress import CellState, progress_of
from judging_app.services.rounds import RoundView, load_round
from judging_app.services.rubric_rulings import rule_on_sheets
from judging_app.services.rubric_versions import (
    issue_version,
)
from tests.services.office import Office

FILES = JsonRulesFiles()
AT_TOPIC, AT_NOVELTY = Spot(section=0, criterion=0), Spot(section=0, criterion=1)
GK1, GK2 = JudgeCode("GK1"), JudgeCode("GK2")
ONE, TWO = EntryCode("001"), EntryCode("002")


def judged_office(office: Office) -> Office:
    """Packs are out, and the first judge has handed in two sheets."""
    office.set_up().issue()
    desk = office.desk("GK1")
    office.mark(desk, "001", 825, 900)
    office.mark(desk, "002", 700, 650)
    office.hand_in(desk, "old.clipscore")
    desk.store.close()
    merge(office, "old.clipscore")
    return office


def merge(office: Office, *names: str) -> tuple[Merged, ...]:
    paths = [office.folder / name for name in names]
    return merge_files(office.store, paths, exchange=office.exchange, scribe=office.scribe)


def view(office: Office) -> RoundView:
    with office.store.unit() as unit:
        return load_round(unit)


def rubric_of(office: Office) -> Rubric:
    return view(office).round.rubric


def with_part_as(rubric: Rubric, spot: Spot, **more: Any) -> Rubric:
    return with_part(rubric, spot, replace(part_at(rubric, spot), **more))


def renamed(office: Office) -> Rubric:
    return with_part_as(rubric_of(office), AT_TOPIC, name="Đúng chủ đề hội thi")


def coarser(office: Office) -> Rubric:
    """The first judge's 8,25 for the first entry is not on the step any more."""
    return with_part_as(rubric_of(office), AT_TOPIC, step=100)


def new_version(office: Office, rubric: Rubric, reason: str = "sửa lỗi in") -> RubricVersion:
    with office.store.unit() as unit:
        return issue_version(unit, reason=reason, rules_files=FILES, scribe=office.scribe, rubric=rubric)


def rule(office: Office, kind: RubricRulingKind, reason: str = "trưởng ban đồng ý") -> None:
    with office.store.unit() as unit:
        rule_on_sheets(unit, kind=kind, reason=reason, scribe=office.scribe)


def cells(office: Office) -> list[CellState]:
    return [progress_of(view(office)).cells[GK1, code] for code in (ONE, TWO)]


def stored_marks(office: Office) -> list[tuple[int, tuple[int | None, ...]]]:
    return [(file.rubric, sheet.marks) for file in view(office).files for sheet in file.sheets]
