"""Who owes what, as the list says it while a round goes on."""

from pathlib import Path

import pytest

from judging_app.core.ids import EntryCode, JudgeCode
from judging_app.core.people import Recusal
from judging_app.documents.printer import PdfPrinter
from judging_app.ports.documents import OwedData
from judging_app.services.assign import change_cells, leave
from judging_app.services.merge_files import merge_files
from judging_app.services.owed_papers import owed_data, print_owed
from judging_app.services.rounds import load_round
from tests.fakes.storage import FakeContestStores, FakeWorkspaceStores
from tests.services.closed_round import trail
from tests.services.office import Office
from tests.services.test_assigning import GK1, mark

AT_MS = 1_689_836_700_000  # 2023-07-20 07:05 UTC


@pytest.fixture
def office(tmp_path: Path) -> Office:
    made = Office(tmp_path, FakeContestStores(), FakeWorkspaceStores()).set_up()
    made.issue()
    return made


def data(office: Office) -> OwedData:
    with office.store.unit() as unit:
        return owed_data(load_round(unit), at_ms=AT_MS)


def owed(office: Office) -> list[tuple[str, int, int, str]]:
    return [(one.head, one.received, one.expected, one.owed) for one in data(office).lines]


def test_each_judge_is_told_what_is_missing(office: Office) -> None:
    mark(office, "GK1", "001", "003")
    assert owed(office) == [("GK1", 2, 3, "002"), ("GK2", 0, 3, "Chưa có phiếu nào (3 bài)")]


def test_who_stands_aside_or_is_not_assigned_owes_nothing(office: Office) -> None:
    with office.store.unit() as unit:
        unit.save_recusal(Recusal(judge=GK1, entry=EntryCode("002"), reason="cùng đơn vị"))
        unit.commit()
    with office.store.unit() as unit:
        leave(unit, judge=JudgeCode("GK2"), reason="ốm", scribe=office.scribe)
    mark(office, "GK1", "001", "003")
    assert owed(office) == [("GK1", 2, 2, "Đã đủ"), ("GK2", 0, 0, "Không phải chấm bài nào")]


def test_what_lies_there_without_counting_is_named_apart(office: Office) -> None:
    desk = office.desk("GK1")
    office.mark(desk, "001", 800, 700)
    written = office.hand_in(desk, "a.clipscore").path
    merge_files(office.store, [written], exchange=office.exchange, scribe=office.scribe)
    mark(office, "GK1", "001")
    assert owed(office)[0] == ("GK1", 0, 3, "002, 003; hai bản mâu thuẫn: 001")


def test_the_moment_is_vietnams(office: Office) -> None:
    assert data(office).moment == "14:05 ngày 20/07/2023"
    assert data(office).head.day is not None


def test_printing_is_written_down(office: Office, tmp_path: Path) -> None:
    with office.store.unit() as unit:
        change_cells(unit, take=[(GK1, EntryCode("002"))], reason="bớt việc", scribe=office.scribe)
    print_owed(office.store, out=tmp_path / "no.pdf", printer=PdfPrinter(), scribe=office.scribe)
    assert (tmp_path / "no.pdf").read_bytes().startswith(b"%PDF")
    assert trail(office)[-1] == ("print", "no.pdf")
