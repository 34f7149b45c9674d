"""All that is said of one entry: its place or why it has none, what does not count, what is open, awards and the next round."""

from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest

from judging_app.core.entry import EntryState
from judging_app.core.ids import JudgeCode, TierKey
from judging_app.core.outcome import (
    OpenKind,
    OpenQuestion,
    PassedOver,
    PassedOverReason,
    TraceStep,
    Unranked,
    UnrankedReason,
)
from judging_app.ports.errors import EntryUnknownError
from judging_app.services.consolidate import standing_in
from judging_app.services.edit_entry import put_out
from judging_app.services.explain import Explanation, explained
from judging_app.services.progress import CellState
from judging_app.services.recuse import recuse
from judging_app.services.rounds import RoundView, load_round
from judging_app.services.telling.explained import all_words, open_words, place_words, sheet_words
from tests.fakes.storage import FakeContestStores, FakeWorkspaceStores
from tests.services.closed_round import EVEN, ONE, THREE, TWO, marked, office_of, standing, view
from tests.services.office import RULES, Office
from tests.services.telling import vietnamese
from tests.services.test_next_round import mark as mark_round
from tests.services.test_next_round import two_rounds

GK1, GK2 = JudgeCode("GK1"), JudgeCode("GK2")
APART = {"001": 9, "002": 8, "003": 7}


def about(office: Office, code: str) -> tuple[RoundView, Explanation]:
    return view(office), explained(view(office), standing(office), code)


def words(office: Office, code: str) -> tuple[str, ...]:
    return vietnamese(all_words(*about(office, code)))


def test_an_entry_is_told_from_its_place_to_what_it_takes_to_rise(tmp_path: Path) -> None:
    assert words(marked(office_of(tmp_path), APART), "002") == (
        "Bài 002 “Thời 4.0” (Sở B): hạng 2, 16,00 điểm.",
        "2 phiếu được tính: GK1 16,00; GK2 16,00.",
        "Trung bình cộng 2 phiếu: (16,00 + 16,00) / 2 = 16,00.",
        "Điểm của bài: 16,00.",
        "Kém bài 001 (hạng 1, 18,00 điểm) 2,00 điểm.",
        "Hơn bài 003 (hạng 3, 14,00 điểm) 2,00 điểm.",
        "Muốn vượt bài 001 (hạng 1, 18,00), điểm chưa làm tròn phải tăng ít nhất 2,005, lên 18,005.",
        "Tức là mỗi phiếu trong 2 phiếu lấy trung bình tăng thêm 2,005 điểm; cộng lại là 4,01 điểm.",
        "Dù chấm điểm tối đa, riêng phiếu của giám khảo sau vẫn không đủ: GK1, GK2.",
    )


def test_an_award_and_a_shared_place_stand_at_the_head(tmp_path: Path) -> None:
    apart, even = marked(office_of(tmp_path / "a"), APART), marked(office_of(tmp_path / "b", tie_breaks=[]), EVEN)
    assert vietnamese(place_words(*about(apart, "001"))) == (
        "Bài 001 “Một cửa” (Sở A): hạng 1, 18,00 điểm.",
        "Đề nghị trao: Giải Nhất.",
    )
    assert vietnamese(place_words(*about(even, "001"))) == ("Bài 001 “Một cửa” (Sở A): đồng hạng 1, 16,00 điểm.",)
    assert words(even, "001")[-1] == "Còn phải xử lý: các bài 001, 002 bằng điểm, có liên quan đến Giải Nhất."


def test_an_entry_that_is_not_in_the_standing_is_refused(tmp_path: Path) -> None:
    with pytest.raises(EntryUnknownError):
        about(marked(office_of(tmp_path), APART), "099")


def test_an_entry_that_is_not_judged_says_so_with_its_reason_and_nothing_of_sheets(tmp_path: Path) -> None:
    office = marked(office_of(tmp_path), APART, close=False)
    with office.store.unit() as unit:
        put_out(unit, code=THREE, state=EntryState.WITHDRAWN, reason="đơn vị xin rút.", scribe=office.scribe)
    assert words(office, "003") == ("Bài 003 “Không hẹn” (Sở C) không xếp hạng: không được chấm (đơn vị xin rút).",)


def test_an_entry_without_enough_sheets_says_whose_are_missing(tmp_path: Path) -> None:
    office = marked(office_of(tmp_path, least_sheets=2), {"001": 9}, close=False)
    with office.store.unit() as unit:
        recuse(unit, judge=GK2, entry=ONE, reason="cùng đơn vị", scribe=office.scribe)
    assert words(office, "001") == (
        "Bài 001 “Một cửa” (Sở A) không xếp hạng: có 1 phiếu được tính, cần ít nhất 2.",
        "Rút khỏi chấm bài này: GK2.",
    )
    assert words(office, "002") == (
        "Bài 002 “Thời 4.0” (Sở B) không xếp hạng: chưa có phiếu nào được tính.",
        "Chưa có phiếu của GK1, GK2.",
        "Còn phải xử lý: thiếu phiếu của GK1, GK2.",
    )


@pytest.mark.parametrize(
    ("reason", "why"),
    [
        (UnrankedReason.ALL_RECUSED, "tất cả giám khảo rút khỏi chấm"),
        (UnrankedReason.NOTHING_CARRIED, "chưa có điểm của vòng trước"),
    ],
)
def test_every_reason_without_a_place_is_told(tmp_path: Path, reason: UnrankedReason, why: str) -> None:
    seen, one = about(marked(office_of(tmp_path), {"001": 9}, close=False), "002")
    other = replace(one, unranked=Unranked(entry=TWO, reason=reason, sheets=0, needed=1))
    assert vietnamese(place_words(seen, other)) == (f"Bài 002 “Thời 4.0” (Sở B) không xếp hạng: {why}.",)


@pytest.mark.parametrize(
    ("state", "lines"),
    [
        (CellState.IN, ()),
        (CellState.NOT_ASSIGNED, ()),
        (CellState.SET_ASIDE, ("Phiếu được lưu nhưng để riêng, không tính: GK1.",)),
        (CellState.OLD_RUBRIC, ("Phiếu chấm theo thang điểm cũ nên chưa được tính: GK1.",)),
        (CellState.CONFLICT, ("Có các phiếu mâu thuẫn, chưa tính cho đến khi quyết định phiếu nào có giá trị: GK1.",)),
    ],
)
def test_every_state_of_a_sheet_is_told(tmp_path: Path, state: CellState, lines: tuple[str, ...]) -> None:
    _, one = about(marked(office_of(tmp_path), APART), "001")
    assert vietnamese(sheet_words(replace(one, sheets={GK1: state, GK2: CellState.IN}))) == lines


def test_of_judges_who_agree_on_one_sheet_none_is_said_to_owe_any(tmp_path: Path) -> None:
    rules = {**RULES, "version": 2, "rounds": [RULES["rounds"][0] | {"marking": "together"}]}
    office = marked(Office(tmp_path, FakeContestStores(), FakeWorkspaceStores(), rules).set_up(), APART, close=False)
    assert words(office, "002")[1:4] == (
        "Phiếu được lưu nhưng để riêng, không tính: GK2.",
        "Các giám khảo thống nhất một phiếu, do GK1 ghi: GK1, GK2.",
        "1 phiếu được tính: GK1 16,00.",
    )


def test_a_sheet_that_the_figure_tells_of_is_not_told_twice(tmp_path: Path) -> None:
    seen, one = about(marked(office_of(tmp_path), APART), "001")
    assert one.place is not None
    trace = (TraceStep(rule="not-counted", subject="GK2", detail="reopened"), *one.place.figure.trace)
    place = replace(one.place, figure=replace(one.place.figure, trace=trace))
    twice = replace(one, place=place, sheets={GK1: CellState.IN, GK2: CellState.MISSING})
    assert next(line for line in vietnamese(all_words(seen, twice)) if "GK2" in line) == (
        "Phiếu của GK2 không được tính: đã mở lại và chưa nộp lại."
    )
    assert sheet_words(twice) == ()


@pytest.mark.parametrize(
    ("question", "line"),
    [
        (
            OpenQuestion(kind=OpenKind.NO_SPREAD, entries=(ONE,), judges=(GK1, GK2)),
            "các phiếu của GK1, GK2 có tổng điểm bằng nhau, không có căn cứ để quy về cùng mức",
        ),
        (
            OpenQuestion(kind=OpenKind.COUNTS_DIFFER, entries=(ONE,)),
            "kiểm đếm lần hai cho kết quả khác về bài này",
        ),
        (OpenQuestion(kind=OpenKind.NO_VOTES, entries=(ONE,)), "chưa nhập bình chọn của bài"),
        (
            OpenQuestion(kind=OpenKind.DIVERGENCE, entries=(ONE,), spread=Fraction(13, 2)),
            "điểm các phiếu chênh nhau 6,50, đến mức quy chế yêu cầu xem lại",
        ),
        (
            OpenQuestion(kind=OpenKind.TIE, entries=(ONE, TWO), cut=True),
            "các bài 001, 002 bằng điểm, có liên quan đến suất vào vòng sau",
        ),
        (OpenQuestion(kind=OpenKind.TIE, entries=(ONE, TWO)), "các bài 001, 002 bằng điểm, có liên quan đến giải"),
    ],
)
def test_every_open_question_is_told(tmp_path: Path, question: OpenQuestion, line: str) -> None:
    seen, one = about(marked(office_of(tmp_path), APART), "001")
    assert vietnamese(open_words(seen, replace(one, open=(question,)))) == (f"Còn phải xử lý: {line}.",)


@pytest.mark.parametrize(
    ("reason", "line"),
    [
        (PassedOverReason.UNIT_HAS_ENOUGH, "Đến lượt nhận Giải Nhất nhưng đơn vị đã có đủ số giải được nhận."),
        (PassedOverReason.BELOW_FLOOR, "Đến lượt nhận Giải Nhất nhưng điểm thấp hơn mức tối thiểu của giải."),
    ],
)
def test_who_was_passed_over_is_told_why(tmp_path: Path, reason: PassedOverReason, line: str) -> None:
    seen, one = about(marked(office_of(tmp_path), APART), "002")
    passed = PassedOver(tier=TierKey("first"), entry=TWO, reason=reason)
    assert vietnamese(place_words(seen, replace(one, passed_over=(passed,))))[1:] == (line,)


def test_whether_it_goes_on_is_told_where_not_all_do(tmp_path: Path) -> None:
    office = two_rounds(tmp_path)
    mark_round(office, "semi", ("GK1", "GK2"), e001=9, e002=8, e003=7)
    with office.store.unit() as unit:
        seen = load_round(unit, "semi")
    found = [vietnamese(place_words(seen, explained(seen, standing_in(seen), code)))[1:] for code in ("001", "003")]
    assert found == [("Bài được vào vòng sau.",), ("Bài không vào vòng sau.",)]
