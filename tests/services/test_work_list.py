"""All that is open before approval stands in one list, with how it is settled; what does not decide who wins can be waived."""

from pathlib import Path
from typing import Any

import pytest

from judging_app.core.ids import JudgeCode
from judging_app.core.work import Way, WorkItem, WorkKind
from judging_app.ports.chair_errors import NothingOpenError, NotWaivableError
from judging_app.ports.errors import ReasonMissingError, RoundOpenError
from judging_app.ports.office_errors import RecordGoneError
from judging_app.services.close_round import close_round, reopen_round
from judging_app.services.count_twice import counted_twice
from judging_app.services.import_marks import import_marks
from judging_app.services.judge_codes import laptop_codes, record_compared
from judging_app.services.merge_files import merge_files
from judging_app.services.rounds import load_round
from judging_app.services.rule_on_file import accept_late
from judging_app.services.work_list import take_back_waiver, work_list
from tests.fakes.storage import FakeContestStores, FakeWorkspaceStores
from tests.services.closed_round import EVEN, marked, office_of, trail, view
from tests.services.deciding import CLEAR, keys, let_stay, work
from tests.services.office import RULES, Office, table
from tests.services.spoilt import spoil

APART = {"001": (9, 2), "002": (8, 8), "003": (7, 7)}


def items(office: Office) -> dict[str, WorkItem]:
    return {one.key: one for one in work(office).items}


def sent(office: Office, judge: str, name: str, *entries: tuple[str, int]) -> None:
    """Sheets of a judge's laptop arrive."""
    desk = office.desk(judge)
    for code, mark in entries:
        office.mark(desk, code, mark, mark)
    office.hand_in(desk, name)
    desk.store.close()
    merge_files(office.store, [office.folder / name], exchange=office.exchange, scribe=office.scribe)


def on_laptops(folder: Path, **settings: Any) -> Office:
    """Both judges' files are in, the second one's without entry 003, and the round is closed with a reason."""
    office = office_of(folder, **settings)
    office.issue()
    sent(office, "GK1", "a.clipscore", ("001", 900), ("002", 800), ("003", 700))
    sent(office, "GK2", "b.clipscore", ("001", 900), ("002", 800))
    with office.store.unit() as unit:
        close_round(unit, reason="giám khảo ốm", scribe=office.scribe)
    return office


def test_a_clear_round_has_nothing_open_and_is_consolidated_by_the_look(office: Office) -> None:
    marked(office.set_up(), CLEAR)
    assert keys(office) == []
    assert trail(office)[-1][0] == "consolidate"


def test_the_list_and_waivers_wait_for_the_close(office: Office) -> None:
    marked(office.set_up(), CLEAR, close=False)
    with pytest.raises(RoundOpenError):
        work(office)
    with pytest.raises(RoundOpenError):
        let_stay(office, "tie:first:001+002")


@pytest.mark.parametrize(
    ("rules", "ways"),
    [(["chair-decides"], (Way.CHAIRS_WORD,)), (["lot"], (Way.LOT, Way.CHAIRS_WORD))],
)
def test_a_tie_at_an_award_is_settled_and_never_waived(tmp_path: Path, rules: list[str], ways: tuple[Way, ...]) -> None:
    office = marked(office_of(tmp_path, tie_breaks=rules), EVEN)
    (tie,) = work(office).open
    assert (tie.key, tie.kind, tie.must, tie.ways) == ("tie:first:001+002", WorkKind.TIE, True, ways)
    with pytest.raises(NotWaivableError):
        let_stay(office, tie.key)


@pytest.mark.parametrize(
    ("settle", "ways"),
    [
        ("second-look", (Way.SECOND_LOOK, Way.CHAIRS_WORD)),
        ("chair-decides", (Way.CHAIRS_WORD,)),
        ("third-joins", (Way.THIRD_JUDGE,)),
    ],
)
def test_a_divergence_is_settled_as_the_rules_say(tmp_path: Path, settle: str, ways: tuple[Way, ...]) -> None:
    office = marked(office_of(tmp_path, divergence={"limit": "10", "settle": settle}), APART)
    (found,) = (one for one in work(office).open if one.kind is WorkKind.DIVERGENCE)
    assert (found.key, found.must, found.ways) == ("divergence:001", True, ways)


def test_lacking_votes_and_counts_that_differ_must_be_settled(tmp_path: Path) -> None:
    office = marked(office_of(tmp_path, votes={"share": "50", "weights": {"likes": "1"}}), CLEAR)
    spoil(office.store)
    found = items(office)
    assert found["no-votes:001+002+003"].ways == (Way.IMPORT_VOTES,)
    assert found["counts-differ:001"].ways == (Way.ASK_HELP,)
    assert all(one.must for one in found.values() if one.kind in (WorkKind.NO_VOTES, WorkKind.COUNTS_DIFFER))


def test_a_code_that_nobody_compared_is_open_until_it_is_or_is_waived(tmp_path: Path) -> None:
    office = on_laptops(tmp_path)
    assert keys(office) == ["code-not-compared:GK1", "code-not-compared:GK2"]
    made = let_stay(office, "code-not-compared:GK2", " đã nghe đọc ")
    assert (made.number, made.reason, made.who) == (1, "đã nghe đọc", "test")
    assert trail(office)[-1] == ("waive", "#1 final code-not-compared:GK2: đã nghe đọc")
    with office.store.unit() as unit:
        code = next(one.code for one in laptop_codes(unit, view(office), office.exchange) if one.judge == "GK1")
        record_compared(unit, judge=JudgeCode("GK1"), code=code, exchange=office.exchange, scribe=office.scribe)
    assert keys(office) == []
    assert items(office)["code-not-compared:GK2"].waiver == made
    with pytest.raises(NothingOpenError):
        let_stay(office, "code-not-compared:GK2")


def test_a_waiver_that_is_taken_back_counts_no_more(tmp_path: Path) -> None:
    office = on_laptops(tmp_path)
    made = let_stay(office, "code-not-compared:GK2")
    for reason, error in ((" ", ReasonMissingError), ("nhầm", None), ("nhầm", RecordGoneError)):
        with office.store.unit() as unit:
            if error is None:
                take_back_waiver(unit, number=made.number, reason=reason, scribe=office.scribe)
            else:
                with pytest.raises(error):
                    take_back_waiver(unit, number=made.number, reason=reason, scribe=office.scribe)
    assert trail(office)[-1] == ("take-back-waiver", "#1 final code-not-compared:GK2: nhầm")
    assert keys(office) == ["code-not-compared:GK1", "code-not-compared:GK2"]


def test_a_late_file_is_open_until_it_is_accepted_or_waived(tmp_path: Path) -> None:
    office = on_laptops(tmp_path)
    sent(office, "GK2", "c.clipscore", ("003", 700))
    (late,) = (one for one in work(office).open if one.kind is WorkKind.LATE_FILE)
    assert late.file is not None
    assert (late.key, late.judges, late.must) == (f"late-file:{late.file[:12]}", ("GK2",), False)
    let_stay(office, late.key)
    assert late.key not in keys(office)
    with office.store.unit() as unit:
        accept_late(unit, file=late.file, reason="mạng hỏng", scribe=office.scribe)
    assert late.key not in items(office)


def test_contradicting_files_must_be_settled(tmp_path: Path) -> None:
    office = office_of(tmp_path)
    office.issue()
    sent(office, "GK1", "a.clipscore", ("001", 900))
    bring(office, "GK1,001,topic,5", "GK1,001,novelty,5")
    with office.store.unit() as unit:
        seen = load_round(unit)
        (found,) = (
            one
            for one in work_list(unit, seen, counted_twice(seen), office.exchange).open
            if one.kind is WorkKind.CONFLICT
        )
    assert (found.judges, found.entries, found.must, found.ways) == (("GK1",), ("001",), True, (Way.CHOOSE_FILE,))


def bring(office: Office, *rows: str) -> None:
    with office.store.unit() as unit:
        read = table("judge,entry,criterion,mark", *rows)
        import_marks(unit, table=read, name="m.csv", exchange=office.exchange, scribe=office.scribe)


def test_a_waiver_needs_a_reason_and_something_open(office: Office) -> None:
    marked(office.set_up(), CLEAR)
    with pytest.raises(ReasonMissingError):
        let_stay(office, "direction:GK1", " ")
    with pytest.raises(NothingOpenError):
        let_stay(office, "direction:GK1")


MANY = [f"{i:03}" for i in range(1, 11)]


def many(folder: Path, marks: dict[str, Any], **settings: Any) -> Office:
    """Ten entries, marked by two judges."""
    rules = {**RULES, "rounds": [RULES["rounds"][0] | settings]}
    office = Office(folder, FakeContestStores(), FakeWorkspaceStores(), rules)
    office.set_up(table("mã,tên clip,đơn vị", *(f"{code},Bài {code},Đơn vị {code}" for code in MANY)))
    return marked(office, marks)


def test_a_judge_who_orders_them_upside_down_is_asked_and_his_later_marks_are_asked_about_anew(tmp_path: Path) -> None:
    office = many(tmp_path, {code: (i, 10 - i) for i, code in enumerate(MANY)})
    found = items(office)
    assert [key for key in found if key.startswith("direction")] == ["direction:GK1", "direction:GK2"]
    assert found["direction:GK1"].ways == (Way.ASK_JUDGE, Way.WAIVE)
    let_stay(office, "direction:GK1", "đã hỏi, giám khảo xác nhận")
    assert "direction:GK1" not in keys(office)
    with office.store.unit() as unit:
        reopen_round(unit, reason="sửa phiếu", scribe=office.scribe)
    bring(office, "GK1,001,topic,1", "GK1,001,novelty,1")
    with office.store.unit() as unit:
        close_round(unit, scribe=office.scribe)
    assert "direction:GK1" in keys(office)


def test_judges_without_a_common_order_are_worth_a_look(tmp_path: Path) -> None:
    order = [3, 8, 1, 9, 5, 0, 7, 2, 6, 4]
    office = many(tmp_path, {code: (i, order[i]) for i, code in enumerate(MANY)})
    found = items(office)["no-agreement"]
    assert (found.must, found.ways) == (False, (Way.ASK_JUDGE, Way.WAIVE))
    let_stay(office, "no-agreement", "thể lệ mới")
    assert "no-agreement" not in keys(office)


def test_a_judge_without_spread_and_an_incomplete_entry_may_stay(tmp_path: Path) -> None:
    office = many(tmp_path, {code: (i, 5) for i, code in enumerate(MANY)}, evening_out="z-score")
    found = items(office)["no-spread:GK2"]
    assert (found.entries, found.judges, found.must) == ((), ("GK2",), False)
