"""Sheets printed on the judge's laptop are those that the secretariat prints, and bear nothing private."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest

from judging_app.core.ids import EntryCode
from judging_app.core.score_sheet import Note
from judging_app.core.vietnamese.dates import clip_time
from judging_app.documents.printer import PdfPrinter
from judging_app.ports.documents import BlankSheet, CoverData, DecisionData, OwedData, SheetData, SummaryData
from judging_app.ports.errors import NotConfirmedError
from judging_app.ports.print_errors import NothingToPrintError
from judging_app.services.close_round import close_round
from judging_app.services.mark_sheets import recuse, reopen_sheet, set_mark, set_notes
from judging_app.services.merge_files import merge_files
from judging_app.services.open_pack import Desk
from judging_app.services.own_sheets import own_papers, print_own_sheets
from judging_app.services.result_papers import sheets_data
from judging_app.services.rounds import load_round
from judging_app.services.scratch import set_scratch
from judging_app.services.trial_entry import choose_trial
from tests.documents.reading import whole_text
from tests.services.office import NOVELTY, TOPIC, Office

ONE, TWO, THREE = EntryCode("001"), EntryCode("002"), EntryCode("003")
NOTE = "so với bài 003: hơi khắt khe"
DAY = date(2024, 6, 15)


class ListingPrinter:
    """Keeps which sheets were to be printed under which name."""

    def __init__(self) -> None:
        self.printed: dict[str, tuple[str, ...]] = {}

    def blank_sheet(self, data: BlankSheet, out: Path) -> None:
        raise AssertionError(out)

    def decision(self, data: DecisionData, out: Path) -> None:
        raise AssertionError(out)

    def written(self, data: object, out: Path) -> None:
        raise AssertionError(out)

    def certificates(self, data: object, out: Path) -> None:
        raise AssertionError(out)

    def summary(self, data: SummaryData, out: Path) -> None:
        raise AssertionError(out)

    def owed(self, data: OwedData, out: Path) -> None:
        raise AssertionError(out)

    def judges_report(self, data: object, out: Path) -> None:
        raise AssertionError(out)

    def sheets(self, sheets: Sequence[SheetData], out: Path) -> None:
        self.printed[out.name] = tuple(one.code for one in sheets)

    def cover(self, data: CoverData, out: Path) -> None:
        raise AssertionError(out)


@pytest.fixture
def desk(office: Office) -> Desk:
    """Two sheets that count, one with notes; the third is recused."""
    office.set_up().issue()
    desk, clock = office.desk("GK1"), office.clock
    notes = (Note(at_ms=61_000, text="Lời bình rõ", criterion=TOPIC), Note(at_ms=75_000, text="Cảnh đẹp"))
    set_notes(desk, entry=TWO, notes=notes, clock=clock)
    for entry, mark in ((TWO, 900), (ONE, 825)):
        office.mark(desk, entry, mark, mark)
    recuse(desk, entry=THREE, reason="người nhà", clock=clock)
    return desk


def listed(desk: Desk, folder: Path, **how: object) -> dict[str, tuple[str, ...]]:
    printer = ListingPrinter()
    made = print_own_sheets(desk, out=folder, printer=printer, **how)  # type: ignore[arg-type]  # any of its settings
    assert [path.name for path in made] == list(printer.printed)
    return printer.printed


def test_all_in_one_and_one_for_each(office: Office, desk: Desk) -> None:
    every = {
        "phieu-cham-GK1.pdf": (ONE, TWO),
        "phieu-cham-GK1-001.pdf": (ONE,),
        "phieu-cham-GK1-002.pdf": (TWO,),
    }
    assert listed(desk, office.folder) == every
    assert list(listed(desk, office.folder, each=False)) == ["phieu-cham-GK1.pdf"]
    assert listed(desk, office.folder, together=False, entries=[TWO]) == {"phieu-cham-GK1-002.pdf": (TWO,)}


def test_only_sheets_that_count_are_printed(office: Office, desk: Desk) -> None:
    reopen_sheet(desk, entry=TWO, reason="", clock=office.clock)
    assert listed(desk, office.folder, each=False) == {"phieu-cham-GK1.pdf": (ONE,)}
    with pytest.raises(NothingToPrintError):
        listed(desk, office.folder, entries=[TWO, THREE])


def test_the_trial_is_never_printed(office: Office) -> None:
    office.set_up()
    with office.store.unit() as unit:
        choose_trial(unit, entry=ONE, scribe=office.scribe)
    office.issue()
    desk = office.desk("GK1")
    office.mark(desk, ONE, 800, 800)
    with pytest.raises(NothingToPrintError):
        listed(desk, office.folder)


def test_nothing_is_printed_before_the_contest_code_was_compared(office: Office) -> None:
    office.set_up().issue()
    with pytest.raises(NotConfirmedError):
        own_papers(office.desk("GK1", confirm=False))


def test_a_cancelled_printing_says_what_is_there(office: Office, desk: Desk) -> None:
    answers = iter([False, True])
    told: list[str] = []
    made = print_own_sheets(
        desk,
        out=office.folder,
        printer=ListingPrinter(),
        progress=lambda what, _: told.append(what),
        cancelled=lambda: next(answers),
    )
    assert [path.name for path in made] == told == ["phieu-cham-GK1.pdf"]


def test_the_secretariat_prints_the_same_sheets(office: Office, desk: Desk) -> None:
    office.hand_in(desk, "a.clipscore")
    other = office.desk("GK2")
    for entry in (ONE, TWO, THREE):
        office.mark(other, entry, 500, 500)
    office.hand_in(other, "b.clipscore")
    files = [office.folder / name for name in ("a.clipscore", "b.clipscore")]
    merge_files(office.store, files, exchange=office.exchange, scribe=office.scribe)
    with office.store.unit() as unit:
        close_round(unit, scribe=office.scribe)
    with office.store.unit() as unit:
        view = load_round(unit)
    (judge,) = (one for one in view.judges if one.code == "GK1")
    (device,) = {file.device_key for file in view.files if file.judge == "GK1"}
    there = sheets_data(view, judge, {(judge.code, device): desk.judge_code}, day=DAY)
    assert own_papers(desk, day=DAY) == there


def test_a_changed_mark_changes_both_codes(office: Office, desk: Desk) -> None:
    (before,) = own_papers(desk, entries=[ONE])
    reopen_sheet(desk, entry=ONE, reason="", clock=office.clock)
    set_mark(desk, entry=ONE, criterion=NOVELTY, mark=850, clock=office.clock)
    office.mark(desk, ONE, 825, 850)
    (after,) = own_papers(desk, entries=[ONE])
    assert before.digest != after.digest
    assert before.qr != after.qr
    assert before.judge_code == after.judge_code == desk.judge_code


def test_the_paper_bears_notes_with_their_times_and_no_private_note(office: Office, desk: Desk) -> None:
    set_scratch(desk, entry=TWO, text=NOTE)
    (path,) = print_own_sheets(
        desk, out=office.folder, printer=PdfPrinter(invariant=True), day=DAY, entries=[TWO], together=False
    )
    text = " ".join(whole_text(path.read_bytes()).split())
    assert "Lời bình rõ (Đúng chủ đề)" in text
    assert "Cảnh đẹp" in text
    assert clip_time(61_000) in text
    assert "khắt khe" not in text
    assert all(group in text for group in desk.judge_code.split())
