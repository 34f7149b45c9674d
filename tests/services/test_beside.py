"""What counts beside the sheets: set with a reason, taken back by a record, written into the audit trail."""

from collections.abc import Mapping
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from judging_app.core.entry import Finding, FindingKind
from judging_app.core.errors import MarkOutOfRangeError
from judging_app.core.ids import EntryCode, JudgeCode
from judging_app.core.outcome import OpenKind, Standing
from judging_app.ports.errors import (
    EntryUnknownError,
    FindingUnknownError,
    PortError,
    QuestionsOpenError,
    ReasonMissingError,
    RoundOpenError,
    RowProblem,
    RowsWrongError,
    TableHeadsError,
)
from judging_app.ports.office_errors import (
    NothingToAdjustError,
    NothingToSettleError,
    NoVotesAskedError,
    OrderIncompleteError,
    RanksOnlyError,
    RecordGoneError,
    ThirdJudgeError,
)
from judging_app.services.adjust import set_adjustment, take_back_adjustment
from judging_app.services.close_round import close_round
from judging_app.services.consolidate import standing_in
from judging_app.services.import_marks import import_marks
from judging_app.services.import_votes import Moved, VotesImported, import_votes, look_at_votes
from judging_app.services.print_documents import check_decidable
from judging_app.services.result_papers import summary_data
from judging_app.services.rounds import RoundView, load_round
from judging_app.services.settle import order_tie, settle_divergence, take_back_order, take_back_settlement
from tests.core.making import these
from tests.fakes.storage import FakeContestStores, FakeWorkspaceStores
from tests.services.office import RULES, Office, table

ONE, TWO, THREE = EntryCode("001"), EntryCode("002"), EntryCode("003")
EVEN = {"001": 8, "002": 8, "003": 7}


def office_of(folder: Path, **settings: Any) -> Office:
    """An office whose only round has these settings besides the usual ones."""
    rules = {**RULES, "rounds": [RULES["rounds"][0] | settings]}
    return Office(folder, FakeContestStores(), FakeWorkspaceStores(), rules).set_up()


def marked(office: Office, marks: Mapping[str, object], *, close: bool = True) -> Office:
    """Each judge gives every entry these marks, or its own of a pair."""
    rows = [
        f"{judge},{code},{criterion},{mark[i] if isinstance(mark, tuple) else mark}"
        for code, mark in marks.items()
        for i, judge in enumerate(("GK1", "GK2"))
        for criterion in ("topic", "novelty")
    ]
    with office.store.unit() as unit:
        read = table("judge,entry,criterion,mark", *rows)
        import_marks(unit, table=read, name="m.csv", exchange=office.exchange, scribe=office.scribe)
    if close:
        with office.store.unit() as unit:
            close_round(unit, scribe=office.scribe)
    return office


def view(office: Office) -> RoundView:
    with office.store.unit() as unit:
        return load_round(unit)


def standing(office: Office) -> Standing:
    return standing_in(view(office))


def figures(office: Office) -> dict[str, Fraction]:
    return {place.entry: place.figure.exact for place in standing(office).places}


def order(office: Office) -> list[str]:
    return [place.entry for place in standing(office).places]


def trail(office: Office) -> list[tuple[str, str]]:
    with office.store.unit() as unit:
        return [(one.action, one.detail) for one in unit.audit_trail()]


def adjust(office: Office, entry: str, points: int, reason: str = "quá dài", **more: Any) -> int:
    with office.store.unit() as unit:
        made = set_adjustment(unit, entry=EntryCode(entry), points=points, reason=reason, scribe=office.scribe, **more)
    return made.number


def test_an_adjustment_counts_until_it_is_taken_back_and_both_are_on_record(office: Office) -> None:
    marked(office.set_up(), EVEN)
    number = adjust(office, "001", -150, " quá dài ")
    assert figures(office) == {"002": 16, "001": Fraction("14.5"), "003": 14}
    with office.store.unit() as unit:
        take_back_adjustment(unit, number=number, reason="đo lại, đúng độ dài", scribe=office.scribe)
    assert figures(office)["001"] == 16
    with office.store.unit() as unit:
        (kept,) = unit.adjustments()
    assert (kept.points, kept.reason, kept.taken_back) == (-150, "quá dài", "đo lại, đúng độ dài")
    assert trail(office)[-2:] == [
        ("adjust", "#1 final 001 -1,50: quá dài"),
        ("take-back-adjustment", "#1 final 001 -1,50: đo lại, đúng độ dài"),
    ]


def test_what_was_taken_back_can_not_be_taken_back_again(office: Office) -> None:
    office.set_up()
    number = adjust(office, "001", 100)
    for reason, error in (("", ReasonMissingError), ("nhầm", None), ("nhầm", RecordGoneError)):
        with office.store.unit() as unit:
            if error is None:
                take_back_adjustment(unit, number=number, reason=reason, scribe=office.scribe)
            else:
                with pytest.raises(error):
                    take_back_adjustment(unit, number=number, reason=reason, scribe=office.scribe)


def test_an_adjustment_may_name_the_finding_that_it_comes_from(office: Office) -> None:
    office.set_up()
    with office.store.unit() as unit:
        unit.replace_findings([Finding(entry=ONE, kind=FindingKind.TOO_LONG)])
        unit.commit()
    adjust(office, "001", -100, finding=FindingKind.TOO_LONG)
    assert view(office).beside.adjustments[0].finding is FindingKind.TOO_LONG
    with pytest.raises(FindingUnknownError):
        adjust(office, "002", -100, finding=FindingKind.TOO_LONG)


@pytest.mark.parametrize(
    ("entry", "points", "reason", "error"),
    [
        ("009", 100, "x", EntryUnknownError),
        ("001", 0, "x", NothingToAdjustError),
        ("001", 100, " ", ReasonMissingError),
    ],
)
def test_an_adjustment_without_entry_points_or_reason_is_refused(
    office: Office, entry: str, points: int, reason: str, error: type[PortError]
) -> None:
    office.set_up()
    with pytest.raises(error):
        adjust(office, entry, points, reason)
    assert not view(office).beside.adjustments


def test_places_can_not_be_adjusted_by_points(tmp_path: Path) -> None:
    office = office_of(tmp_path, consolidation={"method": "rank-sum"})
    with pytest.raises(RanksOnlyError):
        adjust(office, "001", 100)


def test_the_table_of_results_shows_mean_adjustment_and_reason(office: Office) -> None:
    marked(office.set_up(), EVEN)
    adjust(office, "001", 150, "phụ đề tiếng dân tộc")
    adjust(office, "002", -25, "nộp muộn")
    seen = view(office)
    rows = {row.code: row for row in summary_data(seen, standing_in(seen), day=None).rows}
    assert [(rows[c].mean, rows[c].adjustment, rows[c].total) for c in ("001", "002", "003")] == [
        ("16,00", "+1,50", "17,50"),
        ("16,00", "-0,25", "15,75"),
        ("14,00", "", "14,00"),
    ]
    assert rows["001"].note == "Cộng 1,50 điểm: phụ đề tiếng dân tộc"
    assert rows["002"].note == "Trừ 0,25 điểm: nộp muộn"


# votes

VOTED = {"votes": {"share": "50", "weights": {"likes": "1", "shares": "2"}}}
LIKES = table("mã bài,lượt thích,chia sẻ", "001,10,0", "002,0,20", "003,0,0")


def bring(office: Office, read: Any = LIKES) -> VotesImported:
    with office.store.unit() as unit:
        return import_votes(unit, table=read, name="bc.csv", scribe=office.scribe)


def test_votes_count_once_they_are_taken_in_and_replace_earlier_ones(tmp_path: Path) -> None:
    office = marked(office_of(tmp_path, **VOTED), EVEN)
    assert [one.kind for one in standing(office).open if one.kind is OpenKind.NO_VOTES] == [OpenKind.NO_VOTES]
    assert bring(office) == VotesImported(entries=3, without=0)
    assert figures(office) == {"002": 18, "001": Fraction("10.5"), "003": 7}
    assert bring(office, table("entry,likes,shares", "003,5,0")) == VotesImported(entries=1, without=2)
    assert figures(office) == {"003": 17, "001": 8, "002": 8}
    assert trail(office)[-1] == ("import-votes", "final bc.csv: 1")


def test_no_decision_while_votes_are_missing(tmp_path: Path) -> None:
    office = marked(office_of(tmp_path, **VOTED), {"001": 9, "002": 8, "003": 7})
    with pytest.raises(QuestionsOpenError):
        check_decidable(view(office), standing(office))
    bring(office)
    check_decidable(view(office), standing(office))


def test_the_table_of_results_shows_the_points_of_votes(tmp_path: Path) -> None:
    office = marked(office_of(tmp_path, **VOTED), EVEN)
    bring(office)
    seen = view(office)
    data = summary_data(seen, standing_in(seen), day=None)
    assert [(row.code, row.mean, row.votes, row.total) for row in data.rows] == [
        ("002", "16,00", "10,00", "18,00"),
        ("001", "16,00", "2,50", "10,50"),
        ("003", "14,00", "0,00", "7,00"),
    ]
    assert "Điểm của ban giám khảo chiếm 50%, điểm bình chọn chiếm 50%" in data.legend


def look(office: Office, read: Any = LIKES) -> tuple[Moved, ...]:
    with office.store.unit() as unit:
        return look_at_votes(unit, table=read, scribe=office.scribe)


def test_what_votes_would_move_is_shown_before_they_count(tmp_path: Path) -> None:
    office = marked(office_of(tmp_path, **VOTED), {"001": 9, "002": 8, "003": 7})
    moved = look(office)
    assert [(one.entry, one.rank_without, one.rank_with, one.places) for one in moved] == [
        ("001", 1, 2, -1),
        ("002", 2, 1, 1),
        ("003", 3, 3, 0),
    ]
    assert these(moved[0].figure_without, moved[0].figure_with) == (18, Fraction("11.5"))
    assert not view(office).beside.votes
    assert "look-before-close" not in dict(trail(office))


def test_a_look_at_votes_while_the_round_is_open_is_written_down(tmp_path: Path) -> None:
    office = marked(office_of(tmp_path, **VOTED), EVEN, close=False)
    look(office)
    assert trail(office)[-1] == ("look-before-close", "Chung khảo")


@pytest.mark.parametrize(
    ("row", "problem"),
    [
        ("009,1,1", RowProblem(3, "entry-unknown", "009")),
        ("001,1,1", RowProblem(3, "code-twice", "001")),
        ("002,-1,1", RowProblem(3, "votes-no-number", "-1")),
        ("002,1,", RowProblem(3, "votes-no-number", "")),
        ("002,1.5,1", RowProblem(3, "votes-no-number", "1.5")),
    ],
)
def test_a_bad_row_keeps_all_votes_out(tmp_path: Path, row: str, problem: RowProblem) -> None:
    office = office_of(tmp_path, **VOTED)
    with pytest.raises(RowsWrongError) as refused:
        bring(office, table("entry,likes,shares", "001,1,1", row))
    assert refused.value.problems == (problem,)
    assert not view(office).beside.votes


def test_a_table_without_a_column_that_the_rules_weigh_is_refused(tmp_path: Path) -> None:
    office = office_of(tmp_path, **VOTED)
    with pytest.raises(TableHeadsError) as refused:
        bring(office, table("entry,likes", "001,1"))
    assert refused.value.missing == ("shares",)


def test_votes_that_no_rule_asks_for_are_refused(office: Office) -> None:
    office.set_up()
    with pytest.raises(NoVotesAskedError):
        bring(office)


# divergences


def settle(office: Office, entry: EntryCode = ONE, reason: str = "đã xem lại", **more: Any) -> int:
    with office.store.unit() as unit:
        return settle_divergence(unit, entry=entry, reason=reason, scribe=office.scribe, **more).number


def diverging(office: Office) -> list[str]:
    return [code for one in standing(office).open if one.kind is OpenKind.DIVERGENCE for code in one.entries]


APART = {"001": (9, 5), "002": 8, "003": 7}


def apart(folder: Path, settle: str, *, close: bool = True, **more: Any) -> Office:
    office = office_of(folder, divergence={"limit": "5", "settle": settle}, **more)
    return marked(office, APART, close=close)


def test_the_chairs_word_settles_a_divergence_until_it_is_taken_back(tmp_path: Path) -> None:
    office = apart(tmp_path, "chair-decides")
    assert diverging(office) == ["001"]
    number = settle(office, points=1550)
    assert these(diverging(office), figures(office)["001"]) == ([], Fraction("15.5"))
    with office.store.unit() as unit, pytest.raises(ReasonMissingError):
        take_back_settlement(unit, number=number, reason="", scribe=office.scribe)
    with office.store.unit() as unit:
        take_back_settlement(unit, number=number, reason="xem lại lần nữa", scribe=office.scribe)
    assert these(diverging(office), figures(office)["001"]) == (["001"], 14)
    with office.store.unit() as unit, pytest.raises(RecordGoneError):
        take_back_settlement(unit, number=number, reason="x", scribe=office.scribe)
    assert [action for action, _ in trail(office)][-2:] == ["settle", "take-back-settlement"]


def test_an_official_third_judge_is_named_and_must_have_marked(tmp_path: Path) -> None:
    office = apart(tmp_path, "third-official")
    for judge in (None, JudgeCode("GK9")):
        with pytest.raises(ThirdJudgeError):
            settle(office, judge=judge)
    with pytest.raises(ThirdJudgeError):
        settle(office, judge=JudgeCode("GK2"), points=1500)
    settle(office, judge=JudgeCode("GK2"))
    assert these(diverging(office), figures(office)["001"]) == ([], 10)


def test_a_third_judge_has_no_say_where_the_rules_call_none(tmp_path: Path) -> None:
    with pytest.raises(ThirdJudgeError):
        settle(apart(tmp_path, "second-look"), judge=JudgeCode("GK2"))


def test_only_an_open_divergence_of_a_closed_round_is_settled_and_for_a_reason(tmp_path: Path) -> None:
    office = apart(tmp_path, "chair-decides", close=False)
    with pytest.raises(RoundOpenError):
        settle(office)
    with office.store.unit() as unit:
        close_round(unit, scribe=office.scribe)
    with pytest.raises(NothingToSettleError):
        settle(office, TWO)
    with pytest.raises(ReasonMissingError):
        settle(office, reason=" ")


@pytest.mark.parametrize("points", [-1, 2001])
def test_the_chair_sets_no_figure_that_a_sheet_can_not_have(tmp_path: Path, points: int) -> None:
    with pytest.raises(MarkOutOfRangeError):
        settle(apart(tmp_path, "chair-decides"), points=points)


def test_the_chair_sets_no_points_where_figures_are_places(tmp_path: Path) -> None:
    office = apart(tmp_path, "chair-decides", consolidation={"method": "rank-sum"})
    with pytest.raises(RanksOnlyError):
        settle(office, points=1000)


# ties


def word(office: Office, *codes: EntryCode, reason: str = "nội dung tốt hơn") -> int:
    with office.store.unit() as unit:
        return order_tie(unit, entries=codes, reason=reason, scribe=office.scribe).number


def test_the_chairs_word_parts_a_tie_at_an_award_until_it_is_taken_back(office: Office) -> None:
    marked(office.set_up(), EVEN)
    assert [one.entries for one in standing(office).open] == [("001", "002")]
    number = word(office, TWO, ONE)
    assert (order(office), standing(office).open) == (["002", "001", "003"], ())
    with office.store.unit() as unit, pytest.raises(ReasonMissingError):
        take_back_order(unit, number=number, reason="", scribe=office.scribe)
    with office.store.unit() as unit:
        take_back_order(unit, number=number, reason="bàn lại", scribe=office.scribe)
    assert len(standing(office).open) == 1
    with office.store.unit() as unit, pytest.raises(RecordGoneError):
        take_back_order(unit, number=number, reason="x", scribe=office.scribe)
    assert trail(office)[-2] == ("order-tie", "#1 final 002 > 001: nội dung tốt hơn")


def test_the_chairs_word_names_each_entry_of_an_open_tie_once(office: Office) -> None:
    marked(office.set_up(), EVEN)
    with pytest.raises(OrderIncompleteError) as refused:
        word(office, ONE)
    assert refused.value.entries == ("001", "002")
    for codes in ((ONE, TWO, THREE), (ONE, TWO, ONE)):
        with pytest.raises(OrderIncompleteError):
            word(office, *codes)
    with pytest.raises(NothingToSettleError):
        word(office, THREE)
