from collections.abc import Iterable
from dataclasses import replace

from judging_app.core.counting import CountingRecords, Source, StoredFile
from judging_app.core.ids import EntryCode
from judging_app.core.merging import FileOutcome, FileReport, outcome_of
from judging_app.core.score_sheet import SheetState
from judging_app.core.speaking import count_files
from tests.core.test_counting import AN, ONE, RECORDS, TWO, file, sheet, table


def merged(new: StoredFile, *stored: StoredFile, records: CountingRecords = RECORDS) -> FileReport:
    before, after = count_files(stored, records), count_files([*stored, new], records)
    return outcome_of(new, stored={one.digest for one in stored}, before=before, after=after)


def outcomes(report: FileReport) -> Iterable[FileOutcome]:
    return report.outcome, *report.sheets.values()


def test_a_first_file_is_new() -> None:
    report = merged(file("a", sheet(), sheet(entry=TWO)))
    assert outcomes(report) == (FileOutcome.NEW, FileOutcome.NEW, FileOutcome.NEW)
    assert report.count(FileOutcome.NEW) == 2
    assert report.count(FileOutcome.OLDER) == 0


def test_a_file_that_is_kept_already_is_the_same_again() -> None:
    a = file("a", sheet())
    assert outcomes(merged(a, a)) == (FileOutcome.SAME_AGAIN, FileOutcome.SAME_AGAIN)


def test_a_newer_file_replaces_what_it_says_otherwise_and_repeats_the_rest() -> None:
    report = merged(file("b", sheet(2), sheet(entry=TWO), number=(1, 2)), file("a", sheet(1), sheet(entry=TWO)))
    assert outcomes(report) == (FileOutcome.REPLACES, FileOutcome.REPLACES, FileOutcome.SAME_AGAIN)


def test_a_file_from_before_is_older() -> None:
    report = merged(file("a", sheet(1)), file("b", sheet(2), number=(1, 2)))
    assert outcomes(report) == (FileOutcome.OLDER, FileOutcome.OLDER)


def test_a_sheet_that_does_not_count_is_set_aside() -> None:
    report = merged(file("a", sheet(), sheet(entry=EntryCode("009"))))
    assert outcomes(report) == (FileOutcome.NEW, FileOutcome.NEW, FileOutcome.SET_ASIDE)


def test_a_second_device_is_a_conflict() -> None:
    report = merged(file("b", sheet(2), number=(1, 2), device="B"), file("a", sheet(1)))
    assert outcomes(report) == (FileOutcome.CONFLICT, FileOutcome.CONFLICT)


def test_a_second_way_is_a_conflict_for_the_entries_of_both() -> None:
    report = merged(table("t", sheet(2), sheet(entry=TWO)), file("a", sheet(1)))
    assert outcomes(report) == (FileOutcome.CONFLICT, FileOutcome.CONFLICT, FileOutcome.NEW)


def test_a_conflict_of_another_enrolment_or_way_is_not_this_files() -> None:
    clash = (file("a", sheet(1)), file("b", sheet(2)))
    assert merged(file("c", sheet(3), number=(2, 1)), *clash).outcome is FileOutcome.NEW
    assert merged(table("t", sheet(3), source=Source.PAPER), *clash).outcome is FileOutcome.NEW


def test_a_file_after_closing_is_late() -> None:
    closed = replace(RECORDS, frozen=frozenset())
    assert outcomes(merged(file("a", sheet()), records=closed)) == (FileOutcome.LATE, FileOutcome.LATE)


def test_a_file_without_sheets_is_new_late_or_a_conflict() -> None:
    assert outcomes(merged(file("a"))) == (FileOutcome.NEW,)
    assert merged(file("a"), records=replace(RECORDS, frozen=frozenset())).outcome is FileOutcome.LATE
    assert merged(file("b", device="B"), file("a", sheet())).outcome is FileOutcome.CONFLICT


def test_a_draft_against_a_submitted_sheet_is_older() -> None:
    draft = file("b", sheet(2, state=SheetState.DRAFT), number=(1, 2))
    assert outcomes(merged(draft, file("a", sheet(1)))) == (FileOutcome.OLDER, FileOutcome.OLDER)
    assert (AN, ONE) in count_files([draft], RECORDS).in_force
