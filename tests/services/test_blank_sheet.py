"""A rubric as a sheet to be filled in by hand."""

from dataclasses import replace
from pathlib import Path

import pytest

from judging_app.core.rubric import Rubric
from judging_app.documents.printer import PdfPrinter
from judging_app.ports.errors import RoundUnknownError
from judging_app.services.blank_sheet import blank_sheet, print_blank_sheet
from tests.fakes.storage import FakeContestStores, FakeWorkspaceStores
from tests.services.office import Office


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return Office(tmp_path, FakeContestStores(), FakeWorkspaceStores())


def test_it_says_how_marks_are_given_and_which_criteria_are_marked_otherwise(office: Office) -> None:
    with office.store.unit() as unit:
        contest = unit.contest()
    round = contest.rules.rounds[0]
    section = round.rubric.sections[0]
    other = replace(section.criteria[1], least=100, step=50)
    third = replace(section.criteria[0], name="Ảnh")
    rubric = Rubric(sections=(replace(section, criteria=(section.criteria[0], other, third)),))
    sheet = blank_sheet(contest, replace(round, rubric=rubric))
    assert sheet.steps == "Điểm mỗi tiêu chí cho từ 0 đến điểm tối đa, theo bước 0,25."
    assert [one.name for one in sheet.sections[0].criteria] == ["Đúng chủ đề", "Tính mới (từ 1, bước 0,5)", "Ảnh"]
    assert all(one.mark is None for one in sheet.sections[0].criteria)
    assert sheet.maximum == 3000


def test_it_is_printed_and_noted(office: Office, tmp_path: Path) -> None:
    path = tmp_path / "trong.pdf"
    print_blank_sheet(office.store, path=path, printer=PdfPrinter(), scribe=office.scribe)
    assert path.read_bytes().startswith(b"%PDF")
    with office.store.unit() as unit:
        last = unit.audit_trail()[-1]
    assert (last.action, last.detail) == ("print-blank", "final: trong.pdf")
    with pytest.raises(RoundUnknownError):
        print_blank_sheet(office.store, path=path, printer=PdfPrinter(), scribe=office.scribe, key="?")
