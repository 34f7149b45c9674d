"""What papers say of decisions: the awards as they are given, why they are not those proposed, which decision is replaced."""

from datetime import date
from pathlib import Path

from judging_app.documents.decision_words import articles
from judging_app.ports.documents import DecisionData, ReplacedDecision
from judging_app.services.count_twice import counted_twice
from judging_app.services.result_papers import decision_data
from judging_app.services.written.outcome import departures
from tests.fakes.storage import FakeContestStores, FakeWorkspaceStores
from tests.services.closed_round import marked, view
from tests.services.deciding import CLEAR, decide, give, take_away, with_tiers
from tests.services.office import Office


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
    assert decision(office).replaces == ReplacedDecision(year=2023)
    assert "và thay thế Quyết định số" in last_article(office)
    decide(office)
    known = ReplacedDecision(number=5, day=date(2023, 11, 20))
    assert "kể từ ngày ký và thay thế Quyết định số 05/QĐ-" in last_article(office, known)
    assert "ngày 20 tháng 11 năm 2023 của" in last_article(office, known)
    assert [(one.tier_name, one.entry_code) for one in decision(office).awards] == [
        ("Giải Nhất", "002"),
        ("Giải Nhì", "003"),
    ]


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
