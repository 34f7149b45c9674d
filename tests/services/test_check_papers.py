"""What is missing or against the decree is named at its field; what is right is not."""

from dataclasses import replace

import pytest

from judging_app.core.contest import Contest
from judging_app.core.papers import Papers, Value, with_value
from judging_app.ports.sentences import filled
from judging_app.services.check_papers import PaperFault, check_papers
from judging_app.services.sample.papers import PAPERS
from judging_app.services.usual_papers import papers_of
from tests.storage.samples import CONTEST

RIGHT = replace(CONTEST, papers=PAPERS, rules=replace(CONTEST.rules, place="Huế"))


def faults(contest: Contest, **fields: Value) -> list[tuple[str, str, str, int]]:
    papers = contest.papers
    for key, value in fields.items():
        papers = with_value(papers, key, value)
    found = check_papers(replace(contest, papers=papers))
    return [(one.key, one.fault.value, one.text, one.row) for one in found]


def test_the_samples_decision_has_no_fault() -> None:
    assert faults(RIGHT) == []


def test_the_usual_wording_lacks_only_what_nobody_can_know() -> None:
    assert faults(CONTEST) == [("place", "empty", "", 0), ("name", "no-name", "", 0)]


@pytest.mark.parametrize(
    ("key", "value", "fault", "text", "row"),
    [
        ("agency", "", "empty", "", 0),
        ("recipients", (), "empty", "", 0),
        ("name", "", "no-name", "", 0),
        ("name", "TS. Đặng Quốc Bình", "academic", "TS.", 0),
        ("name", "PGS.TS Đặng Quốc Bình", "academic", "PGS.", 0),
        ("name", "Tiến sĩ Đặng Quốc Bình", "academic", "Tiến sĩ", 0),
        ("bases", (), "no-bases", "", 0),
        ("bases", ("Căn cứ A", "Theo Kế hoạch B"), "not-a-basis", "Theo Kế hoạch B", 2),
        ("proposal", "Đề nghị của Ban Giám khảo", "proposal", "", 0),
        ("subject", "Công nhận kết quả", "subject", "", 0),
        ("place", "Huế, ngày 5", "place", "", 0),
        ("suffix", "QĐBTC", "suffix", "QĐ", 0),
        ("suffix", "TB-BTC", "suffix", "QĐ", 0),
        ("suffix", "QĐ-btc", "suffix", "QĐ", 0),
        ("certificate_suffix", "CN BTC", "suffix", "", 0),
        ("body", "", "nobody-above", "TM.", 0),
        ("title", "KT. Trưởng ban", "power-in-title", "KT.", 0),
        ("report_recipients", ("Lưu: VT", "Sở Nội vụ"), "last-recipient", "", 2),
    ],
)
def test_a_fault_is_named_where_it_stands(key: str, value: Value, fault: str, text: str, row: int) -> None:
    found = faults(RIGHT, **{key: value})
    assert [one for one in found if one[0] == key] == [(key, fault, text, row)]


@pytest.mark.parametrize("name", ["Trần Sơn", "Bình Sỹ Tiến", "Lê Thạc Sỹ Nam An", "Nguyễn Tsering", "Hoàng KSor"])
def test_names_that_only_look_like_titles_are_names(name: str) -> None:
    found = [fault for _, fault, _, _ in faults(RIGHT, name=name)]
    assert found == ([] if "Thạc Sỹ" not in name else ["academic"])


def test_a_deputy_signs_in_the_heads_place_and_an_acting_head_says_so_once() -> None:
    assert faults(RIGHT, power="KT.", body="Trưởng ban", title="Trưởng phòng") == [("title", "deputy", "", 0)]
    assert faults(RIGHT, power="KT.", body="Trưởng ban", title="Phó Trưởng ban") == []
    assert faults(RIGHT, power="Q.", body="", title="Quyền Trưởng ban") == [("title", "acting-twice", "", 0)]
    assert faults(RIGHT, power="Q.", body="", title="Trưởng ban") == []
    assert faults(RIGHT, power="", body="", title="Giám đốc") == []


def test_papers_are_signed_one_after_the_other() -> None:
    assert faults(RIGHT, minutes_day="2024-01-05", decision_day="2024-01-04") == [
        ("decision_day", "before", "minutes_day", 0)
    ]
    assert faults(RIGHT, minutes_day="2024-01-05", proposal_day="2024-01-05", decision_day="2024-02-01") == []
    assert faults(RIGHT, begun="08:30", ended="08:00") == [("ended", "ended-before", "", 0)]
    assert faults(RIGHT, begun="08:30", ended="17:00") == []


def test_every_fault_has_its_sentence() -> None:
    contest = replace(RIGHT, papers=replace(PAPERS, minutes_day="2024-01-05", decision_day="2024-01-04"))
    (one,) = check_papers(contest)
    assert one.fault is PaperFault.BEFORE
    assert filled(one.said, str) == "This day is before the one at “Day of the meeting”."


def test_a_contest_of_before_the_law_does_not_rest_on_it() -> None:
    law = "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022"
    for year, there in ((2023, False), (2024, True), (None, True)):
        contest = replace(CONTEST, papers=Papers(), rules=replace(CONTEST.rules, year=year))
        assert (law in papers_of(contest).bases) is there
