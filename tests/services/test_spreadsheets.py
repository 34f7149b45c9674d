"""A judge's spreadsheet is written, filled in by the real openpyxl and read back: what it may hold, and what counts of it."""

import io
import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook

from judging_app.core.counting import Source
from judging_app.core.ids import EntryCode, JudgeCode
from judging_app.core.merging import FileOutcome
from judging_app.core.people import Recusal
from judging_app.core.score_sheet import SheetState
from judging_app.exchange.judge_table import SpreadsheetJudgeTables
from judging_app.exchange.rules_file import JsonRulesFiles
from judging_app.ports.errors import (
    FormNewerError,
    JudgeUnknownError,
    OtherContestError,
    OtherRubricError,
    PortError,
    RowsWrongError,
    UnknownJudgeError,
)
from judging_app.ports.office_errors import (
    JudgeTableAlteredError,
    JudgeTableEmptyError,
    NotAJudgeTableError,
    OtherWayError,
)
from judging_app.ports.rubric_errors import OldRubricError
from judging_app.services.issue_spreadsheets import issue_spreadsheets
from judging_app.services.known import known_contest
from judging_app.services.merge_files import Merged, merge_files
from judging_app.services.rounds import RoundView, load_round
from judging_app.services.rubric_versions import issue_version
from judging_app.services.ways_in import declare_way
from tests.fakes.storage import FakeContestStores, FakeWorkspaceStores
from tests.services.office import RULES, Office, table

TABLES = SpreadsheetJudgeTables()
AN, FIRST, TOPIC, NOVELTY, TOTAL, FORCED, REMARK = JudgeCode("GK1"), 6, 5, 6, 7, 8, 9
Fill = Callable[[Any], None]


@pytest.fixture
def office(tmp_path: Path) -> Office:
    made = Office(tmp_path, FakeContestStores(), FakeWorkspaceStores())
    return made.set_up(entries=table("mã,tên clip,đơn vị", "001,=1+1,Sở A", "002,Thời 4.0,Sở B", "003,+84,Sở C"))


def issue(office: Office, *judges: str) -> Path:
    issue_spreadsheets(
        office.store,
        out=office.folder / "out",
        tables=TABLES,
        scribe=office.scribe,
        judges=judges,
        deadline="2024-05-02",
    )
    return office.folder / "out" / "GK1.xlsx"


def filled(path: Path, fill: Fill, name: str = "filled.xlsx", *, minute: int = 0) -> Path:
    """What comes back, saved by another program at that minute."""
    book = load_workbook(path)
    fill(book.active)
    content = io.BytesIO()
    book.save(content)
    other = path.with_name(name)
    other.write_bytes(_saved_at(content.getvalue(), minute))
    return other


def _saved_at(data: bytes, minute: int) -> bytes:
    """The same parts with that time of saving."""

    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as parts, zipfile.ZipFile(out, "w") as made:
        for part in parts.namelist():
            content = parts.read(part)
            if part == "docProps/core.xml":
                start, _, rest = content.partition(b"<dcterms:modified")
                head, _, tail = rest.partition(b">")
                told = datetime(2024, 5, 1, 8, minute, tzinfo=UTC).strftime("%Y-%m-%dT%H:%M:%SZ").encode()
                content = start + b"<dcterms:modified" + head + b">" + told + tail[tail.index(b"<") :]
            made.writestr(part, content)
    return out.getvalue()


def undated(path: Path) -> Path:
    """The same spreadsheet by a program that does not say when it saved."""

    out = path.with_name(f"undated-{path.name}")
    with zipfile.ZipFile(path) as parts, zipfile.ZipFile(out, "w") as made:
        for part in parts.namelist():
            if part != "docProps/core.xml":
                made.writestr(part, parts.read(part))
    return out


def marks(sheet: Any, row: int, topic: object, novelty: object, remark: str = "") -> None:
    for column, value in ((TOPIC, topic), (NOVELTY, novelty), (REMARK, remark)):
        sheet.cell(row, column).value = value or (None if value == "" else value)


def first_row(topic: object = 8.5, novelty: object = "9,25") -> Fill:
    return lambda sheet: marks(sheet, FIRST, topic, novelty, "tốt")


def merge(office: Office, *paths: Path) -> list[Merged]:
    return list(merge_files(office.store, paths, exchange=office.exchange, scribe=office.scribe, tables=TABLES))


def refusal(office: Office, path: Path) -> PortError:
    (one,) = merge(office, path)
    assert one.error is not None
    assert view(office).files == ()
    return one.error


def view(office: Office) -> RoundView:
    with office.store.unit() as unit:
        return load_round(unit)


def counting(office: Office) -> dict[str, tuple[int | None, ...]]:
    return {entry: one.sheet.marks for (_, entry), one in view(office).counted.in_force.items()}


def test_only_marks_and_remarks_can_be_typed_and_text_stays_text(office: Office) -> None:
    sheet = load_workbook(issue(office)).active
    assert sheet is not None
    assert sheet.protection.sheet
    rows = range(FIRST, FIRST + 3)
    free = {(r, c) for r in range(1, FIRST + 4) for c in range(1, REMARK + 1) if not sheet.cell(r, c).protection.locked}
    assert free == {(r, c) for r in rows for c in (TOPIC, NOVELTY, FORCED, REMARK)}
    assert [sheet.cell(row, 3).value for row in rows] == ["=1+1", "Thời 4.0", "+84"]
    formulas = {cell.column for line in sheet.iter_rows(min_row=1) for cell in line if cell.data_type == "f"}
    assert formulas == {TOTAL}
    assert sheet.cell(FIRST, TOTAL).value == '=IF(COUNT(E6:F6)=0,"",N(E6)+N(F6))'
    assert "02/05/2024" in sheet.cell(2, 1).value


def test_each_mark_is_checked_while_it_is_typed_by_range_and_step(office: Office) -> None:
    sheet = load_workbook(issue(office)).active
    assert sheet is not None
    found = {str(one.sqref): one.formula1 for one in sheet.data_validations.dataValidation}
    assert found == {
        "E6:E8": "AND(ISNUMBER(E6),E6>=0,E6<=10,MOD(ROUND(E6*100,4)-0,25)=0)",
        "F6:F8": "AND(ISNUMBER(F6),F6>=0,F6<=10,MOD(ROUND(F6*100,4)-0,25)=0)",
    }


def test_what_was_filled_in_counts_and_the_way_in_is_declared(office: Office) -> None:
    (one,) = merge(office, filled(issue(office, "GK1"), first_row()))
    assert (one.outcome, one.judge) == (FileOutcome.NEW, AN)
    assert counting(office) == {"001": (850, 925)}
    sheet = view(office).sheets[0]
    assert (sheet.state, sheet.remark) == (SheetState.SUBMITTED, "tốt")
    assert view(office).files[0].source is Source.SPREADSHEET
    assert view(office).records.ways == {AN: Source.SPREADSHEET}


def test_a_row_that_lacks_a_mark_is_kept_and_does_not_count(office: Office) -> None:
    def half(sheet: Any) -> None:
        marks(sheet, FIRST, 0, "")
        sheet.cell(FIRST + 6, 1).value = " "

    merge(office, filled(issue(office), half))
    assert counting(office) == {"001": (0, None)}
    assert view(office).sheets[0].state is SheetState.DRAFT


@pytest.mark.parametrize("order", [(0, 1, 2), (2, 1, 0), (1, 2, 0, 1)])
def test_the_spreadsheet_saved_last_counts_in_whichever_order_they_come(office: Office, order: tuple[int, ...]) -> None:
    issued = issue(office)
    paths = [filled(issued, first_row(mark), f"{mark}.xlsx", minute=mark) for mark in (5, 7, 6)]
    merge(office, *(paths[i] for i in order))
    assert counting(office) == {"001": (700, 925)}


def test_the_same_spreadsheet_again_changes_nothing(office: Office) -> None:
    path = filled(issue(office), first_row())
    for one, outcome in zip(merge(office, path, path), (FileOutcome.NEW, FileOutcome.SAME_AGAIN), strict=True):
        assert one.outcome is outcome
    twice = [undated(path), undated(filled(issue(office), first_row(6), "b.xlsx"))]
    told = [one.outcome for one in merge(office, twice[0], twice[0], twice[1], twice[0])]
    assert told == [FileOutcome.SAME_AGAIN, FileOutcome.SAME_AGAIN, FileOutcome.REPLACES, FileOutcome.SAME_AGAIN]
    assert counting(office) == {"001": (600, 925)}


def test_all_rows_or_none_and_each_wrong_one_is_named(office: Office) -> None:
    def wrong(sheet: Any) -> None:
        marks(sheet, FIRST, 11, "8,1")
        marks(sheet, FIRST + 1, "tám", 1)
        marks(sheet, FIRST + 2, 5, 5)
        sheet.cell(FIRST + 2, 2).value = "001"
        marks(sheet, FIRST + 3, 5, 5)
        sheet.cell(FIRST + 3, 2).value = "9"

    error = refusal(office, filled(issue(office), wrong))
    assert isinstance(error, RowsWrongError)
    assert [(one.row, one.what, one.cell) for one in error.problems] == [
        (6, "mark-out-of-range", "Đúng chủ đề: 11"),
        (6, "mark-off-step", "Tính mới: 8,1"),
        (7, "mark-no-number", "Đúng chủ đề: tám"),
        (7, "remark-missing", "Tính mới: 1"),
        (8, "code-twice", "001"),
        (9, "entry-unknown", "9"),
    ]


def test_a_remark_that_a_mark_forces_has_a_column_of_its_own(office: Office) -> None:
    def forced(sheet: Any) -> None:
        marks(sheet, FIRST, 5, 1)
        sheet.cell(FIRST, FORCED).value = "chép lại"

    merge(office, filled(issue(office), forced))
    assert view(office).sheets[0].remarks == ("", "chép lại")


def test_an_empty_spreadsheet_is_refused(office: Office) -> None:
    assert isinstance(refusal(office, issue(office)), JudgeTableEmptyError)


@pytest.mark.parametrize(
    ("name", "value", "error"),
    [
        ("format", "x", NotAJudgeTableError),
        ("version", "2", FormNewerError),
        ("contest_id", "0" * 32, OtherContestError),
        ("judge", "GK2", JudgeTableAlteredError),
        ("rubric_digest", "0" * 64, JudgeTableAlteredError),
        ("proof", "0" * 64, JudgeTableAlteredError),
    ],
)
def test_the_hidden_particulars_can_not_be_another_judges(
    office: Office, name: str, value: str, error: type[PortError]
) -> None:
    path = issue(office)
    book = load_workbook(path)
    hidden = book["judging-app"]
    assert hidden.sheet_state == "veryHidden"
    for row in hidden.iter_rows():
        if row[0].value == name:
            row[1].value = value
    marks(book.active, FIRST, 5, 5)
    book.save(path)
    assert isinstance(refusal(office, path), error)


def test_heads_that_were_altered_and_files_that_are_none_are_refused(office: Office) -> None:
    path = issue(office)

    def swapped(sheet: Any) -> None:
        sheet.cell(5, TOPIC).value, sheet.cell(5, NOVELTY).value = sheet.cell(5, NOVELTY).value, "x"

    assert isinstance(refusal(office, filled(path, swapped)), JudgeTableAlteredError)
    assert isinstance(refusal(office, filled(path, lambda sheet: sheet.delete_rows(1, 20))), JudgeTableAlteredError)
    Workbook().save(path)
    assert isinstance(refusal(office, path), NotAJudgeTableError)
    path.write_bytes(b"PK\x03\x04 no spreadsheet")
    assert isinstance(refusal(office, path), NotAJudgeTableError)


def test_a_spreadsheet_that_unpacks_to_too_much_is_refused(office: Office) -> None:
    data, small = issue(office).read_bytes(), SpreadsheetJudgeTables(largest=100)
    with office.store.unit() as unit:
        known = known_contest(unit)
    with pytest.raises(NotAJudgeTableError):
        small.read(data, known)


def test_a_judge_who_left_and_a_rubric_that_changed_are_told(office: Office) -> None:
    path = filled(issue(office), first_row())
    with office.store.unit() as unit:
        contest, judges = unit.contest(), unit.judges()
        unit.remove_judges([AN])
        unit.commit()
    assert isinstance(refusal(office, path), UnknownJudgeError)
    (one,) = contest.rules.rounds
    (section,) = one.rubric.sections
    rubric = replace(one.rubric, sections=(replace(section, criteria=section.criteria[:1]),))
    with office.store.unit() as unit:
        unit.save_judges(judges)
        unit.save_contest(replace(contest, rules=replace(contest.rules, rounds=(replace(one, rubric=rubric),))))
        unit.commit()
    assert isinstance(refusal(office, path), OtherRubricError)


def test_a_spreadsheet_of_the_version_before_is_refused_and_named(office: Office) -> None:
    path = issue(office, "GK1")
    with office.store.unit() as unit:
        old = unit.contest().rules.rounds[0].rubric
        section = old.sections[0]
        rubric = replace(old, sections=(replace(section, name="Nội dung clip"), *old.sections[1:]))
        issue_version(unit, reason="sửa", rules_files=JsonRulesFiles(), scribe=office.scribe, rubric=rubric)
    found = refusal(office, path)
    assert isinstance(found, OldRubricError)
    assert (found.judge, found.version, found.newest) == ("GK1", 1, 2)


def test_who_stands_aside_gets_no_row_and_another_way_in_is_not_overrun(office: Office) -> None:
    with office.store.unit() as unit:
        unit.save_recusal(Recusal(judge=AN, entry=EntryCode("002"), reason="cùng đơn vị"))
        unit.commit()
    sheet = load_workbook(issue(office, "GK1")).active
    assert sheet is not None
    assert [sheet.cell(row, 2).value for row in range(FIRST, FIRST + 3)] == ["001", "003", None]
    with office.store.unit() as unit:
        declare_way(unit, judge=JudgeCode("GK2"), way=Source.PAPER, scribe=office.scribe)
    with pytest.raises(OtherWayError):
        issue(office)
    with pytest.raises(JudgeUnknownError):
        issue(office, "GK9")
    assert not (office.folder / "out" / "GK2.xlsx").exists()


def test_weights_are_in_the_total_as_exact_fractions(tmp_path: Path) -> None:
    section = RULES["rounds"][0]["rubric"]["sections"][0]
    criteria = [
        {"key": "a", "name": "A", "max": "10", "weight": "1.5"},
        {"key": "b", "name": "B", "min": "0.5", "max": "10.5"},
    ]
    rounds = [
        {
            **RULES["rounds"][0],
            "tie_breaks": [],
            "rubric": {"sections": [{**section, "weight": "2", "criteria": criteria}]},
        }
    ]
    office = Office(tmp_path, FakeContestStores(), FakeWorkspaceStores(), {**RULES, "rounds": rounds}).set_up()
    sheet = load_workbook(issue(office)).active
    assert sheet is not None
    assert sheet.cell(FIRST, 7).value == '=IF(COUNT(E6:F6)=0,"",N(E6)*3+N(F6)*2)'
    (second,) = [one.formula1 for one in sheet.data_validations.dataValidation if "F6" in str(one.sqref)]
    assert second == "AND(ISNUMBER(F6),F6>=0.50,F6<=10.50,MOD(ROUND(F6*100,4)-50,25)=0)"
