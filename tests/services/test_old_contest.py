"""A contest file from before rubrics had versions: all in it is on the first version, and another one can be made."""

from dataclasses import replace
from pathlib import Path
from shutil import copy

import pytest

from judging_app.core.ids import EntryCode, JudgeCode
from judging_app.core.keying import under_way
from judging_app.core.rubric import Rubric
from judging_app.exchange.file_exchange import FileExchange
from judging_app.exchange.rules_file import JsonRulesFiles
from judging_app.ports.storage import ContestStore
from judging_app.services.audit import Scribe
from judging_app.services.kept_files import check_kept
from judging_app.services.progress import CellState, progress_of
from judging_app.services.rounds import load_round
from judging_app.services.rubric_versions import issue_version
from judging_app.storage.stores import SqlContestStores
from tests.services.office import StepClock

FILE = Path(__file__).parents[1] / "data" / "contest-0008" / "judging.contest"
MARKS = {("GK1", "001"): (825, 900), ("GK1", "002"): (700, 650), ("GK2", "001"): (500, 625)}
PAIRS = [(JudgeCode(judge), EntryCode(entry)) for judge, entry in MARKS]


@pytest.fixture
def store(tmp_path: Path) -> ContestStore:
    copy(FILE, tmp_path / "a.contest")
    return SqlContestStores(clock=StepClock()).open(tmp_path / "a.contest")


def test_all_of_it_counts_as_before_on_the_first_version(store: ContestStore) -> None:
    with store.unit() as unit:
        view, keyings = load_round(unit), unit.keyings(load_round(unit).round.key)
        packs = unit.enrolments()
        check_kept(unit, view.files, FileExchange())
    assert {(one.judge, one.entry): one.marks for one in view.sheets} == MARKS
    assert {*(one.rubric for one in view.files), *(one.rubric for one in keyings), *(one.rubric for one in packs)} == {
        1
    }
    assert [(one.number, one.rubric) for one in view.versions] == [(1, view.round.rubric)]
    assert list(under_way(keyings)) == [("GK2", "002")]
    store.close()


def test_with_a_new_version_its_sheets_wait_as_they_are_stored(store: ContestStore) -> None:
    with store.unit() as unit:
        old = load_round(unit).round.rubric
        section = replace(old.sections[0], name="Nội dung clip")
        scribe = Scribe(clock=StepClock(), who="test")
        issue_version(
            unit, reason="sửa", rules_files=JsonRulesFiles(), scribe=scribe, rubric=Rubric(sections=(section,))
        )
    with store.unit() as unit:
        view = load_round(unit)
        check_kept(unit, view.files, FileExchange())
        progress = progress_of(view)
    assert [progress.cells[pair] for pair in PAIRS] == [CellState.OLD_RUBRIC] * 3
    assert {(sheet.judge, sheet.entry): sheet.marks for file in view.files for sheet in file.sheets} == MARKS
    assert view.versions[0].at_ms > 0
    store.close()
