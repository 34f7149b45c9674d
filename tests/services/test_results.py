"""From the returned files to the papers: refused or right, in any order, however often."""

from fractions import Fraction
from pathlib import Path

import pytest

from judging_app.core.contest import RoundState
from judging_app.core.ids import EntryCode, JudgeCode
from judging_app.core.merging import FileOutcome
from judging_app.core.outcome import OpenKind
from judging_app.core.people import Recusal
from judging_app.exchange.file_exchange import FileExchange
from judging_app.ports.errors import (
    FileMissingError,
    FileTooLargeError,
    LotDrawnError,
    LotTextError,
    NotSealedError,
    NotSealedForUsError,
    QuestionsOpenError,
    ReasonMissingError,
    RoundClosedError,
    RoundIncompleteError,
    RoundOpenError,
    RoundUnknownError,
    RowProblem,
    RowsWrongError,
    SaveFailedError,
    SealBrokenError,
)
from judging_app.services.close_round import close_round, reopen_round
from judging_app.services.consolidate import standing_in
from judging_app.services.count_twice import look_at_standing
from judging_app.services.draw_lot import draw_lot
from judging_app.services.import_marks import MarksImported, import_marks
from judging_app.services.known import known_contest
from judging_app.services.mark_sheets import recuse, reopen_sheet
from judging_app.services.merge_files import Merged, merge_files
from judging_app.services.paper_kinds import check_decidable
from judging_app.services.progress import CellState, progress_of
from judging_app.services.rounds import RoundView, load_round
from tests.fakes.storage import FakeContestStores, FakeWorkspaceStores
from tests.services.office import RULES, Office, table

MARKS = {"GK1": ((800, 700), (900, 900), (700, 600)), "GK2": ((850, 750), (950, 850), (600, 600))}
CODES = ("001", "002", "003")


def judged(office: Office) -> Office:
    office.set_up().issue()
    for judge, rows in MARKS.items():
        desk = office.desk(judge)
        for code, (topic, novelty) in zip(CODES, rows, strict=True):
            office.mark(desk, code, topic, novelty)
        office.hand_in(desk, f"{judge}.clipscore")
    return office


def merge(office: Office, *names: str) -> tuple[Merged, ...]:
    paths = [office.folder / name for name in names]
    return merge_files(office.store, paths, exchange=office.exchange, scribe=office.scribe)


def view(office: Office) -> RoundView:
    with office.store.unit() as unit:
        return load_round(unit)


def close(office: Office, reason: str = "") -> None:
    with office.store.unit() as unit:
        close_round(unit, scribe=office.scribe, reason=reason)


def ranks(office: Office) -> list[tuple[int, str]]:
    return [(place.rank, place.entry) for place in standing_in(view(office)).places]


def test_files_count_the_same_in_any_order_and_twice(office: Office) -> None:
    judged(office)
    outcomes = [one.outcome for one in merge(office, "GK2.clipscore", "GK1.clipscore", "GK2.clipscore")]
    assert outcomes == [FileOutcome.NEW, FileOutcome.NEW, FileOutcome.SAME_AGAIN]
    assert ranks(office) == [(1, "002"), (2, "001"), (3, "003")]


def test_a_file_without_an_end_is_refused_before_it_fills_the_memory(office: Office) -> None:
    office.exchange = FileExchange(largest=100_000)
    judged(office)
    endless, whole = merge_files(
        office.store,
        [Path("/dev/zero"), office.folder / "GK1.clipscore"],
        exchange=office.exchange,
        scribe=office.scribe,
    )
    assert isinstance(endless.error, FileTooLargeError)
    assert whole.outcome is FileOutcome.NEW


def test_a_refused_file_changes_nothing_and_does_not_stop_the_others(office: Office) -> None:
    judged(office)
    whole = (office.folder / "GK1.clipscore").read_bytes()
    (office.folder / "cut.clipscore").write_bytes(whole[: len(whole) // 2])
    flipped = bytearray(whole)
    flipped[-20] ^= 1
    (office.folder / "flipped.clipscore").write_bytes(flipped)
    (office.folder / "letter.txt").write_text("xin chào")
    bad = ("cut.clipscore", "flipped.clipscore", "letter.txt", "nowhere")
    merged = merge(office, *bad, "GK1.clipscore")
    kinds = [type(one.error) for one in merged]
    assert kinds == [SealBrokenError, SealBrokenError, NotSealedError, FileMissingError, type(None)]
    assert len(view(office).files) == 1
    assert (office.folder / "flipped.clipscore").read_bytes() == flipped


@pytest.mark.parametrize("name", ["phiếu \udcff.clipscore", "a\nb\x1b[31m.clipscore"])
def test_a_file_counts_whatever_its_name(office: Office, name: str) -> None:
    judged(office)
    (office.folder / "GK1.clipscore").rename(office.folder / name)
    (office.folder / f"junk {name}").write_bytes(b"junk")
    refused, taken = merge(office, f"junk {name}", name)
    assert isinstance(refused.error, NotSealedError)
    assert taken.outcome is FileOutcome.NEW
    with office.store.unit() as unit:
        (receipt,) = unit.receipts()
    assert receipt.name in {"phiếu \ufffd.clipscore", "a\ufffdb\ufffd[31m.clipscore"}


def test_a_file_that_can_not_be_kept_is_told_like_any_other(tmp_path: Path) -> None:
    office = Office(tmp_path, FakeContestStores(), FakeWorkspaceStores())
    judged(office)
    with office.store.unit() as held:
        held.contest()
        first, second = merge(office, "GK1.clipscore", "GK2.clipscore")
    assert {type(one.error) for one in (first, second)} == {SaveFailedError}
    assert [one.outcome for one in merge(office, "GK1.clipscore")] == [FileOutcome.NEW]


def test_a_file_of_another_contest_is_refused(office: Office, tmp_path_factory: pytest.TempPathFactory) -> None:
    judged(office)
    other = Office(tmp_path_factory.mktemp("other"), office.contests, office.workspaces)
    judged(other)
    (one,) = merge(office, str(other.folder / "GK1.clipscore"))
    assert type(one.error) is NotSealedForUsError
    assert not view(office).files


def test_a_newer_file_replaces_and_an_older_one_arriving_late_does_not(office: Office) -> None:
    judged(office)
    desk = office.desk("GK1")
    reopen_sheet(desk, entry=EntryCode("003"), reason="nghe lại", clock=office.clock)
    office.mark(desk, "003", 1000, 1000)
    office.hand_in(desk, "GK1-later.clipscore")
    first, second = merge(office, "GK1-later.clipscore", "GK1.clipscore")
    assert (first.outcome, second.outcome) == (FileOutcome.NEW, FileOutcome.OLDER)
    merge(office, "GK2.clipscore")
    assert ranks(office)[0] == (1, "002")
    assert ranks(office)[1] == (2, "003")


def test_a_reopened_sheet_takes_the_submitted_one_out(office: Office) -> None:
    judged(office)
    desk = office.desk("GK1")
    reopen_sheet(desk, entry=EntryCode("003"), reason="nghe lại", clock=office.clock)
    office.hand_in(desk, "open.clipscore")
    merge(office, "GK1.clipscore", "open.clipscore")
    progress = progress_of(view(office))
    assert progress.cells["GK1", "003"] is CellState.MISSING  # type: ignore[index]


def test_progress_shows_states_and_no_marks_before_the_close(office: Office) -> None:
    judged(office)
    desk = office.desk("GK1")
    reopen_sheet(desk, entry=EntryCode("001"), reason="đơn vị mình", clock=office.clock)
    recuse(desk, entry=EntryCode("001"), reason="đơn vị mình", clock=office.clock)
    office.hand_in(desk, "again.clipscore")
    merge(office, "GK1.clipscore", "again.clipscore")
    progress = progress_of(view(office))
    assert progress.count(CellState.RECUSED) == 1
    assert progress.count(CellState.IN) == 2
    assert progress.count(CellState.MISSING) == 3
    assert progress.expected == 5
    assert progress.diverging is None


def test_an_office_recusal_sets_the_sheet_aside_until_it_is_undone(office: Office) -> None:
    judged(office)
    with office.store.unit() as unit:
        unit.save_recusal(Recusal(judge=view_judge(office, "GK1"), entry=EntryCode("001"), reason="người nhà"))
        unit.commit()
    merge(office, "GK1.clipscore", "GK2.clipscore")
    assert [len(p.figure.totals) for p in standing_in(view(office)).places if p.entry == "001"] == [1]
    with office.store.unit() as unit:
        unit.remove_recusal(view_judge(office, "GK1"), EntryCode("001"))
        unit.commit()
    assert [len(p.figure.totals) for p in standing_in(view(office)).places if p.entry == "001"] == [2]


def view_judge(office: Office, code: str) -> JudgeCode:
    return next(judge.code for judge in view(office).judges if judge.code == code)


def test_a_round_with_gaps_closes_only_for_a_reason(office: Office) -> None:
    judged(office)
    merge(office, "GK1.clipscore")
    with pytest.raises(RoundIncompleteError) as refused:
        close(office)
    assert (refused.value.missing, refused.value.conflicts) == (3, 0)
    close(office, "GK2 ốm")
    assert view(office).status.reason == "GK2 ốm"


def test_what_comes_after_the_close_is_late_until_the_round_is_opened_again(office: Office) -> None:
    judged(office)
    merge(office, "GK1.clipscore")
    close(office, "GK2 ốm")
    before = ranks(office)
    (late,) = merge(office, "GK2.clipscore")
    assert late.outcome is FileOutcome.LATE
    assert ranks(office) == before
    with office.store.unit() as unit, pytest.raises(ReasonMissingError):
        reopen_round(unit, scribe=office.scribe, reason="")
    with office.store.unit() as unit:
        reopen_round(unit, scribe=office.scribe, reason="GK2 đã gửi")
    assert all(len(place.figure.totals) == 2 for place in standing_in(view(office)).places)


def test_a_closed_round_takes_no_second_close_no_packs_and_no_marks(office: Office) -> None:
    judged(office)
    merge(office, "GK1.clipscore", "GK2.clipscore")
    close(office)
    with pytest.raises(RoundClosedError):
        close(office)
    with pytest.raises(RoundClosedError):
        office.issue("GK1")
    with pytest.raises(RoundClosedError):
        bring_marks(office, "GK1,001,topic,5")


def bring_marks(office: Office, *rows: str, heads: str = "judge,entry,criterion,mark") -> MarksImported:
    with office.store.unit() as unit:
        return import_marks(
            unit, table=table(heads, *rows), name="marks.csv", exchange=office.exchange, scribe=office.scribe
        )


def test_an_early_look_is_written_down_and_a_later_one_is_not(office: Office) -> None:
    judged(office)
    merge(office, "GK1.clipscore", "GK2.clipscore")

    def looks() -> int:
        with office.store.unit() as unit:
            look_at_standing(unit, scribe=office.scribe)
        with office.store.unit() as unit:
            return sum(entry.action == "look-before-close" for entry in unit.audit_trail())

    assert looks() == 1
    close(office)
    assert looks() == 1
    assert view(office).status.state is RoundState.CLOSED


def test_a_table_of_marks_counts_and_an_empty_mark_is_not_given(office: Office) -> None:
    office.set_up()
    rows = ("GK1,001,Đúng chủ đề,8.5", "GK1,001,novelty,7", "GK2,001,topic,0", "GK2,001,novelty,")
    done = bring_marks(office, *rows)
    assert (done.sheets, done.judges, done.same) == (2, 2, 0)
    standing = standing_in(view(office))
    assert [(place.entry, place.figure.exact) for place in standing.places] == [("001", Fraction(31, 2))]
    again = bring_marks(office, *rows)
    assert (again.sheets, again.same) == (2, 2)
    assert len(view(office).files) == 2


def test_a_correction_that_is_taken_back_by_the_first_table_counts(office: Office) -> None:
    office.set_up()
    first, corrected = ("GK1,001,topic,5", "GK1,001,novelty,7"), ("GK1,001,topic,9", "GK1,001,novelty,7")
    figures = []
    for rows in (first, corrected, first, first):
        done = bring_marks(office, *rows)
        figures.append((int(standing_in(view(office)).places[0].figure.exact), done.same))
    assert figures == [(12, 0), (16, 0), (12, 0), (12, 1)]


def test_a_table_counts_no_older_sheet_of_another_entry_away(office: Office) -> None:
    office.set_up()
    bring_marks(office, "GK1,001,topic,5", "GK1,001,novelty,7")
    bring_marks(office, "GK1,002,topic,6", "GK1,002,novelty,6")
    assert bring_marks(office, "GK1,001,topic,5", "GK1,001,novelty,7").same == 1
    assert len(standing_in(view(office)).places) == 2


ALIKE = [
    {"key": key, "name": name, "max": "10"}
    for key, name in (("a", "Âm thanh"), ("b", "Ẩm thanh"), ("c", "Ý"), ("d", "Ý"))
]


def test_a_mark_goes_to_the_criterion_that_is_named_and_never_to_one_alike(tmp_path: Path) -> None:
    round_ = {"key": "final", "rubric": {"sections": [{"key": "s", "criteria": ALIKE}]}}
    office = Office(tmp_path, FakeContestStores(), FakeWorkspaceStores(), {**RULES, "rounds": [round_]}).set_up()
    bring_marks(office, "GK1,001,Âm thanh,1", "GK1,001,Ẩm thanh,2", "GK1,001,c,3", "GK1,001,D,4")
    (file,) = view(office).files
    assert file.sheets[0].marks == (100, 200, 300, 400)
    for text in ("am thanh", "Ý"):
        with pytest.raises(RowsWrongError) as refused:
            bring_marks(office, f"GK1,001,{text},1")
        assert refused.value.problems == (RowProblem(2, "criterion-ambiguous", text),)


@pytest.mark.parametrize(
    ("row", "what", "cell"),
    [
        ("GK9,001,topic,5", "judge-unknown", "GK9"),
        ("GK1,009,topic,5", "entry-unknown", "009"),
        ("GK1,001,lạ,5", "criterion-unknown", "lạ"),
        ("GK1,001,topic,tám", "mark-no-number", "tám"),
        ("GK1,001,topic,10.25", "mark-out-of-range", "10.25"),
        ("GK1,001,topic,5.1", "mark-off-step", "5.1"),
    ],
)
def test_a_bad_mark_keeps_the_whole_table_out(office: Office, row: str, what: str, cell: str) -> None:
    office.set_up()
    with pytest.raises(RowsWrongError) as refused:
        bring_marks(office, "GK1,002,topic,5", row)
    assert refused.value.problems == (RowProblem(3, what, cell),)
    assert not view(office).files


def test_a_mark_given_twice_is_refused(office: Office) -> None:
    office.set_up()
    with pytest.raises(RowsWrongError) as refused:
        bring_marks(office, "GK1,001,topic,5", "GK1,001,Đúng chủ đề,6")
    assert [one.what for one in refused.value.problems] == ["mark-twice"]


def test_no_decision_while_a_tie_at_an_award_is_open(office: Office) -> None:
    office.set_up()
    marks = [
        f"{judge},{entry},{criterion},8" for judge in MARKS for entry in CODES for criterion in ("topic", "novelty")
    ]
    bring_marks(office, *marks)
    close(office)
    standing = standing_in(view(office))
    assert {one.kind for one in standing.open} == {OpenKind.TIE}
    with pytest.raises(QuestionsOpenError) as refused:
        check_decidable(view(office), standing)
    assert refused.value.entries == CODES


def test_a_lot_is_drawn_once_and_again_only_for_a_reason(office: Office) -> None:
    judged(office)
    merge(office, "GK1.clipscore", "GK2.clipscore")

    def draw(number: str, override: str = "") -> str:
        with office.store.unit() as unit:
            return draw_lot(unit, number=number, scribe=office.scribe, override=override).lot

    with pytest.raises(RoundOpenError):
        draw("7")
    close(office)
    with pytest.raises(LotTextError):
        draw("bảy")
    assert draw("7") == "7"
    with pytest.raises(LotDrawnError):
        draw("8")
    assert draw("8", "bốc nhầm hộp") == "8"


def test_an_unknown_round_is_named(office: Office) -> None:
    with office.store.unit() as unit, pytest.raises(RoundUnknownError):
        load_round(unit, "semi")


def test_the_fingerprint_is_frozen_at_the_first_pack(office: Office) -> None:
    office.set_up()
    assert view(office).status.fingerprint == ""
    office.issue("GK1")
    first = view(office).status.fingerprint
    office.issue("GK2", to="later")
    assert first
    assert view(office).status.fingerprint == first


def test_a_pack_lies_where_it_says(office: Office) -> None:
    issued = office.set_up().issue()
    assert [one.path for one in issued] == [office.folder / "packs" / f"GK{i}.clipjury" for i in (1, 2)]
    assert all(one.path.is_file() for one in issued)


def test_the_contest_knows_every_pack_that_it_issued(office: Office) -> None:
    office.set_up().issue()
    packs = {
        judge: office.exchange.read_pack((office.folder / "packs" / f"{judge}.clipjury").read_bytes())
        for judge in MARKS
    }
    with office.store.unit() as unit:
        assert known_contest(unit).packs == {("final", judge, 1): pack.digest for judge, pack in packs.items()}
