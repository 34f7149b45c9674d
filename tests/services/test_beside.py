"""What counts beside the sheets: set with a reason, taken back by a record, written into the audit trail."""

from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from judging_app.core.entry import Finding, FindingKind
from judging_app.core.ids import EntryCode
from judging_app.core.outcome import OpenKind
from judging_app.ports.errors import (
    EntryUnknownError,
    FindingUnknownError,
    PortError,
    QuestionsOpenError,
    ReasonMissingError,
    RowProblem,
    RowsWrongError,
    TableHeadsError,
)
from judging_app.ports.office_errors import (
    NothingToAdjustError,
    NoVotesAskedError,
    RanksOnlyError,
    RecordGoneError,
)
from judging_app.services.adjust import set_adjustment, take_back_adjustment
from judging_app.services.count_twice import counted_twice
from judging_app.services.import_votes import (
    Moved,
    VotesImported,
    import_votes,
    look_at_votes,
    take_back_votes,
    vote_tables,
)
from judging_app.services.paper_kinds import check_decidable
from judging_app.services.result_papers import summary_data
from tests.core.making import these
from tests.services.closed_round import EVEN, ONE, figures, marked, office_of, standing, trail, view
from tests.services.office import Office, table


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
    rows = {row.code: row for row in summary_data(seen, counted_twice(seen), day=None).rows}
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


def test_votes_that_are_taken_back_give_way_to_those_before_them(tmp_path: Path) -> None:
    office = marked(office_of(tmp_path, **VOTED), EVEN)
    bring(office, table("mã bài,lượt thích,chia sẻ", "001,1,0"))
    bring(office, table("mã bài,lượt thích,chia sẻ", "002,5,1"))
    with office.store.unit() as unit:
        with pytest.raises(RecordGoneError):
            take_back_votes(unit, number=1, reason="x", scribe=office.scribe)
        with pytest.raises(ReasonMissingError):
            take_back_votes(unit, number=2, reason=" ", scribe=office.scribe)
        gone = take_back_votes(unit, number=2, reason=" bảng năm ngoái ", scribe=office.scribe)
        assert (gone.name, gone.taken_back) == ("bc.csv", "bảng năm ngoái")
        assert [one.number for one in vote_tables(unit, gone.round)] == [1]
    assert [one.entry for one in view(office).beside.votes] == [ONE]
    with office.store.unit() as unit:
        take_back_votes(unit, number=1, reason="x", scribe=office.scribe)
        with pytest.raises(RecordGoneError):
            take_back_votes(unit, number=1, reason="x", scribe=office.scribe)
        assert [one.number for one in unit.vote_imports()] == [1, 2]
    assert view(office).beside.votes == ()
    assert trail(office)[-1] == ("take-back-votes", "#1 final bc.csv: x")


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
    data = summary_data(seen, counted_twice(seen), day=None)
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
