"""What counts, rule by rule; the law over any order and repetition stands in tests/exchange/test_merge_law.py."""

from dataclasses import replace

import pytest

from judging_app.core.counting import Choice, Conflict, Counted, CountingRecords, SetAsideReason, Source, StoredFile
from judging_app.core.ids import EntryCode, FileDigest, JudgeCode, RoundKey
from judging_app.core.score_sheet import ScoreSheet, SheetState
from judging_app.core.speaking import count_files

FINAL = RoundKey("final")
AN, BINH = JudgeCode("GK01"), JudgeCode("GK02")
ONE, TWO = EntryCode("001"), EntryCode("002")
RECORDS = CountingRecords(assigned={AN: frozenset({ONE, TWO}), BINH: frozenset({ONE})})
LEFT_OUT = (SheetState.REOPENED, SheetState.WITHDRAWN, SheetState.RECUSED)


def sheet(
    mark: int = 10, *, entry: EntryCode = ONE, state: SheetState = SheetState.SUBMITTED, judge: JudgeCode = AN
) -> ScoreSheet:
    return ScoreSheet(judge=judge, entry=entry, state=state, marks=(mark,), remarks=("",))


def file(
    name: str,
    *sheets: ScoreSheet,
    number: tuple[int, int] = (1, 1),
    device: str = "A",
    source: Source = Source.FILE,
    judge: JudgeCode = AN,
) -> StoredFile:
    return StoredFile(
        digest=FileDigest(name),
        round=FINAL,
        judge=judge,
        enrolment=number[0],
        sequence=number[1],
        device_key=device,
        sheets=sheets,
        source=source,
    )


def table(name: str, *sheets: ScoreSheet, sequence: int = 1, source: Source = Source.TABLE) -> StoredFile:
    return file(name, *sheets, number=(0, sequence), device="contest", source=source)


def choice(enrolment: int, device: str, *digests: str, round_key: RoundKey | None = None) -> Choice:
    chosen = tuple(map(FileDigest, digests))
    return Choice(judge=AN, enrolment=enrolment, device_key=device, digests=chosen, reason="máy mới", round=round_key)


def choosing(*choices: Choice) -> CountingRecords:
    return replace(RECORDS, choices=choices)


def spoken(counted: Counted) -> dict[EntryCode, str]:
    return {entry: one.file for (judge, entry), one in counted.in_force.items() if judge == AN}


def test_the_highest_sequence_speaks() -> None:
    counted = count_files([file("b", sheet(2), number=(1, 2)), file("a", sheet(1))], RECORDS)
    assert spoken(counted) == {ONE: "b"}
    assert counted.in_force[AN, ONE].sheet.marks == (2,)


def test_a_later_enrolment_speaks_before_a_higher_sequence() -> None:
    assert spoken(count_files([file("a", sheet(), number=(1, 9)), file("b", sheet(), number=(2, 1))], RECORDS)) == {
        ONE: "b"
    }


def test_a_sheet_that_a_newer_file_does_not_mention_stays_in_force() -> None:
    files = [file("a", sheet(), sheet(entry=TWO)), file("b", sheet(2), number=(1, 2))]
    assert spoken(count_files(files, RECORDS)) == {ONE: "b", TWO: "a"}


@pytest.mark.parametrize("state", LEFT_OUT)
def test_reopened_withdrawn_and_recused_take_an_earlier_sheet_out(state: SheetState) -> None:
    counted = count_files([file("a", sheet()), file("b", sheet(state=state), number=(1, 2))], RECORDS)
    assert counted.in_force[AN, ONE].sheet.state is state


def test_a_newer_draft_does_not_take_a_submitted_sheet_out() -> None:
    newer = file("b", sheet(state=SheetState.DRAFT), number=(2, 1))
    assert spoken(count_files([file("a", sheet()), newer], RECORDS)) == {ONE: "a"}


def test_a_draft_alone_is_in_force_as_a_draft() -> None:
    counted = count_files([file("a", sheet(state=SheetState.DRAFT))], RECORDS)
    assert counted.in_force[AN, ONE].sheet.state is SheetState.DRAFT


def test_two_devices_of_one_enrolment_silence_it_and_no_other() -> None:
    files = [
        file("a", sheet(1)),
        file("b", sheet(2), number=(2, 1)),
        file("c", sheet(3), number=(2, 2), device="B"),
        file("d", sheet(judge=BINH), judge=BINH),
    ]
    counted = count_files(files, RECORDS)
    assert spoken(counted) == {ONE: "a"}
    assert (BINH, ONE) in counted.in_force
    assert counted.conflicts == (
        Conflict(judge=AN, enrolment=2, digests=(FileDigest("b"), FileDigest("c")), two_devices=True),
    )


def test_two_payloads_of_one_number_silence_the_whole_enrolment() -> None:
    files = [file("a", sheet(1)), file("b", sheet(2), number=(1, 2)), file("c", sheet(3), number=(1, 2))]
    counted = count_files(files, RECORDS)
    assert spoken(counted) == {}
    assert counted.conflicts == (Conflict(judge=AN, enrolment=1, digests=(FileDigest("b"), FileDigest("c"))),)


def test_a_chosen_device_speaks_and_what_the_other_says_is_set_aside() -> None:
    files = [file("a", sheet(1)), file("b", sheet(2), sheet(entry=TWO), number=(1, 2), device="B")]
    counted = count_files(files, choosing(choice(1, "A")))
    assert spoken(counted) == {ONE: "a"}
    assert [(one.sheet.entry, one.file, one.reason) for one in counted.set_aside] == [
        (ONE, "b", SetAsideReason.NOT_CHOSEN),
        (TWO, "b", SetAsideReason.NOT_CHOSEN),
    ]
    assert counted.conflicts == ()


def test_a_chosen_payload_speaks_for_its_number() -> None:
    files = [file("a", sheet(1)), file("b", sheet(2), number=(1, 2)), file("c", sheet(3), number=(1, 2))]
    counted = count_files(files, choosing(choice(1, "A", "c")))
    assert spoken(counted) == {ONE: "c"}
    assert [one.file for one in counted.set_aside] == ["b"]


def test_a_choice_settles_only_what_it_names() -> None:
    two_devices = [file("a", sheet(1)), file("b", sheet(2), device="B")]
    assert count_files(two_devices, choosing(choice(2, "A"))).conflicts
    assert count_files(two_devices, choosing(choice(1, "C"))).conflicts
    assert count_files(two_devices, choosing(choice(1, "A", round_key=RoundKey("first")))).conflicts
    assert not count_files(two_devices, choosing(choice(1, "A", round_key=FINAL))).conflicts


def test_the_last_choice_stands() -> None:
    files = [file("a", sheet(1)), file("b", sheet(2), device="B")]
    assert spoken(count_files(files, choosing(choice(1, "A"), choice(1, "B")))) == {ONE: "b"}


def test_a_choice_of_both_payloads_settles_nothing() -> None:
    files = [file("a", sheet(1)), file("b", sheet(2))]
    assert count_files(files, choosing(choice(1, "A", "a", "b"))).conflicts


def test_a_recused_pair_and_an_entry_not_assigned_are_set_aside_until_undone() -> None:
    files = [file("a", sheet(), sheet(entry=EntryCode("003")))]
    counted = count_files(files, replace(RECORDS, recused=frozenset({(AN, ONE)})))
    assert spoken(counted) == {}
    assert [(one.sheet.entry, one.reason) for one in counted.set_aside] == [
        (ONE, SetAsideReason.RECUSED),
        ("003", SetAsideReason.NOT_ASSIGNED),
    ]
    assert spoken(count_files(files, RECORDS)) == {ONE: "a"}


def test_a_judge_who_is_not_of_the_panel_any_more_is_set_aside() -> None:
    counted = count_files([file("a", sheet())], CountingRecords(assigned={}))
    assert [one.reason for one in counted.set_aside] == [SetAsideReason.NOT_ASSIGNED]


def test_files_that_come_after_closing_are_late_and_say_nothing() -> None:
    files = [file("a", sheet(1)), file("b", sheet(2), number=(1, 2)), file("c", sheet(3), device="B")]
    counted = count_files(files, replace(RECORDS, frozen=frozenset({FileDigest("a")})))
    assert spoken(counted) == {ONE: "a"}
    assert counted.late == ("b", "c")
    assert counted.conflicts == ()


def test_sheets_of_two_ways_are_a_conflict_over_the_entries_that_came_by_both() -> None:
    counted = count_files([file("a", sheet(1), sheet(entry=TWO)), table("t", sheet(2))], RECORDS)
    assert spoken(counted) == {TWO: "a"}
    digests = (FileDigest("a"), FileDigest("t"))
    assert counted.conflicts == (Conflict(judge=AN, enrolment=0, digests=digests, two_ways=True, entries=(ONE,)),)


@pytest.mark.parametrize(("way", "speaks", "silent"), [(Source.TABLE, "t", "a"), (Source.FILE, "a", "t")])
def test_a_chosen_way_speaks(way: Source, speaks: str, silent: str) -> None:
    counted = count_files([file("a", sheet(1)), table("t", sheet(2))], choosing(choice(0, way.value)))
    assert spoken(counted) == {ONE: speaks}
    assert [(one.file, one.reason) for one in counted.set_aside] == [(silent, SetAsideReason.NOT_CHOSEN)]


def test_a_chosen_way_that_says_nothing_of_an_entry_leaves_the_other_in_force() -> None:
    counted = count_files([file("a", sheet(1)), table("t", sheet(entry=TWO))], choosing(choice(0, "table")))
    assert spoken(counted) == {ONE: "a", TWO: "t"}


def test_a_way_that_was_not_used_settles_nothing() -> None:
    assert count_files([file("a", sheet(1)), table("t", sheet(2))], choosing(choice(0, "paper"))).conflicts


def test_a_draft_in_a_file_does_not_stand_against_a_sheet_on_paper() -> None:
    files = [file("a", sheet(state=SheetState.DRAFT)), table("t", sheet(2), source=Source.PAPER)]
    counted = count_files(files, RECORDS)
    assert spoken(counted) == {ONE: "t"}
    assert (counted.conflicts, counted.set_aside) == ((), ())


def test_of_drafts_by_two_ways_the_signed_one_shows() -> None:
    draft = sheet(state=SheetState.DRAFT)
    assert spoken(count_files([table("a", draft), file("b", draft)], RECORDS)) == {ONE: "b"}


def test_a_recused_entry_is_no_conflict_of_ways() -> None:
    counted = count_files([file("a", sheet(1)), table("t", sheet(2))], replace(RECORDS, recused=frozenset({(AN, ONE)})))
    assert counted.conflicts == ()
    assert [one.file for one in counted.set_aside] == ["a", "t"]


def test_two_tables_of_one_number_are_a_conflict_that_a_choice_settles() -> None:
    files = [table("s", sheet(1)), table("t", sheet(2))]
    assert count_files(files, RECORDS).conflicts == (
        Conflict(judge=AN, enrolment=0, digests=(FileDigest("s"), FileDigest("t")), source=Source.TABLE),
    )
    assert spoken(count_files(files, choosing(choice(0, "table", "t")))) == {ONE: "t"}
