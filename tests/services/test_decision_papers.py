"""What papers say of decisions: the awards as they are given, why they are not those proposed, which decision is replaced."""

from datetime import date
from pathlib import Path

from judging_app.core.digest import code_of
from judging_app.core.outcome import UnawardedReason
from judging_app.core.work import MUST, WorkKind
from judging_app.documents.decision import award_grid
from judging_app.documents.decision_words import articles
from judging_app.ports.documents import DecisionData, ReplacedDecision
from judging_app.services.change_papers import change_papers
from judging_app.services.count_twice import counted_twice
from judging_app.services.result_papers import decision_data, summary_data
from judging_app.services.rounds import load_round
from judging_app.services.usual_papers import usual_papers
from judging_app.services.written.decided import WAIVED_WORDS, departures, waived
from judging_app.services.written.facts import facts_of
from judging_app.services.written.minutes import minutes
from judging_app.services.written.words import UNAWARDED_WORDS
from tests.fakes.storage import FakeContestStores, FakeWorkspaceStores
from tests.services.closed_round import marked, view
from tests.services.deciding import CLEAR, TIERS, decide, give, let_stay, take_away, with_tiers
from tests.services.office import Office
from tests.services.test_work_list import MANY, many


def judged(folder: Path) -> Office:
    return marked(Office(folder, FakeContestStores(), FakeWorkspaceStores(), with_tiers()).set_up(), CLEAR)


def decision(office: Office, earlier: ReplacedDecision | None = None) -> DecisionData:
    seen = view(office)
    known = {"earlier": earlier} if earlier else {}
    return decision_data(seen, counted_twice(seen).standing, day=None, number=None, **known)


def last_article(office: Office, earlier: ReplacedDecision | None = None) -> str:
    return "".join(part.text for part in articles(decision(office, earlier))[-1]).replace("\u00a0", " ")


def told(office: Office) -> list[tuple[str, list[str]]]:
    seen = view(office)
    return [(head, list(lines)) for head, lines in departures(seen, counted_twice(seen))]


def test_minutes_say_what_was_waived_once_the_result_is_approved(tmp_path: Path) -> None:
    office = many(tmp_path, {code: (i, 10 - i / 2) for i, code in enumerate(MANY)})
    for judge in ("GK1", "GK2"):
        let_stay(office, f"direction:{judge}", "đã hỏi lại.")
    let_stay(office, "no-agreement", "như trên")
    assert stayed_open(office) == []
    decide(office)
    assert stayed_open(office) == [
        "Thứ tự xếp bài gần như ngược với các giám khảo khác: giám khảo GK1, GK2 (lý do: đã hỏi lại)",
        "Thứ tự xếp bài của các giám khảo gần như không thống nhất (lý do: như trên)",
    ]


def stayed_open(office: Office) -> list[str]:
    with office.store.unit() as unit:
        return [line for _, lines in waived(facts_of(unit, view(office))) for line in lines]


def test_there_are_words_for_all_that_can_be_waived_and_for_each_reason_of_a_prize_not_given() -> None:
    assert set(WAIVED_WORDS) == set(WorkKind) - MUST
    assert set(UNAWARDED_WORDS) == set(UnawardedReason)


def test_minutes_with_a_prize_that_the_chair_withholds_are_written(tmp_path: Path) -> None:
    office = judged(tmp_path)
    give(office, "first", None)
    with office.store.unit() as unit:
        seen = load_round(unit)
        told = str(minutes(seen, counted_twice(seen), facts_of(unit, seen)))
    assert "01 giải Nhất: Trưởng ban Giám khảo quyết định không trao" in told


def test_the_first_decision_replaces_none(tmp_path: Path) -> None:
    office = judged(tmp_path)
    assert decision(office).replaces is None
    decide(office)
    assert decision(office).replaces is None
    assert "thay thế" not in last_article(office)


def test_after_a_revocation_the_decision_names_the_one_that_it_replaces(tmp_path: Path) -> None:
    office = judged(tmp_path)
    decide(office)
    take_away(office, "001")
    assert decision(office).replaces == ReplacedDecision()
    blank = " ".join(last_article(office).split())
    assert "và thay thế Quyết định số /QĐ-BTC ngày tháng năm của Trưởng Ban Tổ chức" in blank
    decide(office)
    known = ReplacedDecision(number=5, day=date(2023, 11, 20))
    assert "kể từ ngày ký và thay thế Quyết định số 05/QĐ-" in last_article(office, known)
    assert "ngày 20 tháng 11 năm 2023 của" in last_article(office, known)
    assert [(one.tier_name, one.entry_code) for one in decision(office).awards] == [
        ("Giải Nhất", "002"),
        ("Giải Nhì", "003"),
    ]


def test_without_money_there_is_no_article_on_it_no_column_of_it_and_receipt_is_as_in_the_second_article(
    tmp_path: Path,
) -> None:
    plain = [{key: value for key, value in tier.items() if key != "money"} for tier in TIERS]
    rules = {**with_tiers(), "awards": {"tiers": plain}}
    office = marked(Office(tmp_path, FakeContestStores(), FakeWorkspaceStores(), rules).set_up(), CLEAR)
    made = decision(office)
    assert usual_papers(view(office).contest).recipients[0] == made.recipients[0] == "Như Điều 2"
    assert "".join(part.text for part in articles(made)[-1]).startswith("Điều 2. ")
    grid = award_grid(made)
    assert [one.head for one in grid.columns] == ["STT", "Giải", "Tác phẩm (mã số)", "Đơn vị"]
    assert len(grid.rows) == len(made.awards) == 2


def test_the_usual_place_of_receipt_follows_the_last_article_as_it_is(tmp_path: Path) -> None:
    office = judged(tmp_path)
    assert decision(office).recipients[0] == "Như Điều 3"
    for tier, entry in (("first", "001"), ("second", "002")):
        give(office, tier, None, instead_of=entry)
    assert decision(office).awards == ()
    assert decision(office).recipients[0] == "Như Điều 2"
    with office.store.unit() as unit:
        change_papers(unit, {"recipients": ("Như Điều 3", "Lưu: VT")}, scribe=office.scribe)
    assert decision(office).recipients == ("Như Điều 3", "Lưu: VT")


def test_minutes_say_what_departs_from_the_proposal_and_why(tmp_path: Path) -> None:
    office = judged(tmp_path)
    assert told(office) == []
    give(office, "first", None, reason="chưa xứng đáng.")
    give(office, "second", "003", instead_of="002", reason="tác động xã hội")
    give(office, "first", "002", reason="xét lại")
    assert told(office) == [
        (
            "Trưởng ban Giám khảo quyết định khác với đề xuất theo thể lệ:",
            [
                "Giải Nhất: không trao cho bài 001 (lý do: chưa xứng đáng)",
                "Giải Nhì: trao cho bài 003 thay cho bài 002 (lý do: tác động xã hội)",
                "Giải Nhất: trao cho bài 002 (lý do: xét lại)",
            ],
        )
    ]
    decide(office)
    take_away(office, "002", "sao chép")
    assert told(office)[0] == ("Giải đã thu hồi và lý do:", ["Bài 002 (lý do: sao chép)"])


def test_the_result_has_one_code_in_the_approval_and_on_all_papers(tmp_path: Path) -> None:
    office = judged(tmp_path)
    before = papers_code(office)
    approved = decide(office).decision
    assert papers_code(office) == before == code_of(approved.result)
    seen = view(office)
    assert summary_data(seen, counted_twice(seen), day=None).qr.endswith(f":{approved.result}")


def papers_code(office: Office) -> str:
    """The code that minutes and table of results bear, which is the same."""
    seen = view(office)
    counted = counted_twice(seen)
    with office.store.unit() as unit:
        paper = str(minutes(seen, counted, facts_of(unit, seen)))
    (line,) = (one for one in summary_data(seen, counted, day=None).legend if one.startswith("Mã kết quả: "))
    assert f"{line}." in paper
    return line.removeprefix("Mã kết quả: ")
