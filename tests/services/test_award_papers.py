"""Proposal, certificates and report: what they say follows from the standing, and no sum is typed."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from judging_app.core.ids import EntryCode
from judging_app.core.outcome import Unawarded, UnawardedReason
from judging_app.core.papers import Papers
from judging_app.ports.written import Bars, Grid
from judging_app.services.consolidate import standing_in
from judging_app.services.count_twice import counted_twice
from judging_app.services.rounds import RoundView
from judging_app.services.trial_entry import choose_trial
from judging_app.services.usual_papers import papers_of
from judging_app.services.written.certificates import certificates_data
from judging_app.services.written.proposal import proposal
from judging_app.services.written.report import report
from tests.fakes.storage import FakeContestStores, FakeWorkspaceStores
from tests.services.closed_round import marked, office_of
from tests.services.office import RULES, Office, table
from tests.services.said import appendix, lines
from tests.services.test_minutes import APART, NOTHING, find, in_blocks, loaded

FOUR = table("mã,tên clip,đơn vị", "001,Một cửa,Sở A", "002,Thời 4.0,Sở B", "003,Không hẹn,Sở C", "004,Bốn,Sở A")
TIERS = [
    {"key": "first", "name": "Giải Nhất", "count": 1, "money": 3000000},
    {"key": "second", "name": "Giải Nhì", "count": 2, "money": 2000000},
]


def several(folder: Path) -> RoundView:
    """Three awards of two tiers among four entries."""
    rules = {**RULES, "awards": {"tiers": TIERS}}
    office = Office(folder, FakeContestStores(), FakeWorkspaceStores(), rules).set_up(FOUR)
    return loaded(marked(office, {"001": 9, "002": 7, "003": 5, "004": 3}))[0]


def with_papers(view: RoundView, papers: Papers) -> RoundView:
    return replace(view, contest=replace(view.contest, papers=papers))


def test_the_jury_proposes_to_the_organisers_head(tmp_path: Path) -> None:
    view = several(tmp_path)
    paper = proposal(view, standing_in(view), day=date(2024, 1, 5), number=4)
    assert (paper.head.agency, paper.number, paper.dated) == ("Ban Giám khảo", "Số: 04/TTr-BGK", True)
    assert lines(paper)[0] == "Kính gửi: Trưởng Ban Tổ chức."
    (signer,) = paper.closing.signers
    assert (signer.power, signer.body, signer.title, signer.name) == ("TM.", "Ban Giám khảo", "Trưởng ban", "Trần An")
    assert lines(paper)[-1] == "Kính trình Trưởng Ban Tổ chức xem xét, quyết định./."
    assert (
        paper.appendices[0].reference == "(Kèm theo Tờ trình số 04/TTr-BGK ngày 05 tháng 01 năm 2024 của Ban Giám khảo)"
    )


def test_the_money_is_summed_by_tier_and_in_all_in_figures_and_words(tmp_path: Path) -> None:
    view = several(tmp_path)
    said = lines(proposal(view, standing_in(view)))
    assert "Trao 03 giải, gồm 01 giải Nhất và 02 giải Nhì (danh sách tại Phụ lục kèm theo Tờ trình này)." in said
    start = said.index("3. Tiền thưởng")
    assert said[start + 1 : start + 7] == [
        "STT | Giải | Số lượng | Mức thưởng (đồng) | Thành tiền (đồng)",
        "1 | Giải Nhất | 01 | 3.000.000 | 3.000.000",
        "2 | Giải Nhì | 02 | 2.000.000 | 4.000.000",
        "Tổng cộng | 03 |  | 7.000.000",
        "Bằng chữ: Bảy triệu đồng.",
        "Nguồn kinh phí: kinh phí tổ chức Hội thi thử.",
    ]
    assert appendix(proposal(view, standing_in(view)))[1] == "1 | Nhất | Một cửa (001) | Sở A | 18,00"


def test_prizes_of_blocks_name_their_block(tmp_path: Path) -> None:
    view, _ = loaded(marked(in_blocks(tmp_path), APART))
    said = lines(proposal(view, standing_in(view)))
    assert "1 | Giải Nhất (Khối sở) | 01 | 3.000.000 | 3.000.000" in said
    assert "2 | Giải Nhất (Khối xã) | 01 | 3.000.000 | 3.000.000" in said


def test_without_awards_or_money_neither_list_nor_sum_is_printed(tmp_path: Path) -> None:
    view = several(tmp_path)
    standing = standing_in(view)
    left = Unawarded(tier=standing.awards[0].tier, count=1, reason=UnawardedReason.NOBODY_LEFT)
    paper = proposal(view, replace(standing, awards=(), unawarded=(left,)))
    assert "Không trao giải." in lines(paper)
    assert "- 01 giải Nhất: không còn bài dự thi đủ điều kiện xét giải." in lines(paper)
    assert paper.appendices == ()
    assert not any("Tiền thưởng" in line for line in lines(paper))


def test_each_award_has_a_certificate_with_a_number_of_the_register(tmp_path: Path) -> None:
    view = several(tmp_path)
    data = certificates_data(
        view, counted_twice(view), day=date(2024, 1, 5), decided=date(2024, 1, 5), number=7, first=12
    )
    assert [(one.number, one.tier_name, one.unit, one.title, one.code) for one in data.lines] == [
        (12, "Giải Nhất", "Sở A", "Một cửa", ""),
        (13, "Giải Nhì", "Sở B", "Thời 4.0", ""),
        (14, "Giải Nhì", "Sở C", "Không hẹn", ""),
    ]
    assert data.suffix == "CN-BTC"
    assert data.reference == "Theo Quyết định số 07/QĐ-BTC ngày 05 tháng 01 năm 2024 của Trưởng Ban Tổ chức."


def test_the_code_of_a_certificate_stands_for_what_it_says(tmp_path: Path) -> None:
    view = with_papers(several(tmp_path), Papers(certificate_code=True))
    one, other = (certificates_data(each, counted_twice(each), day=None, decided=None, number=None, first=1).lines[0].code
                  for each in (view, renamed(view)))  # fmt: skip
    assert one.startswith(f"clipjury:award:{view.contest.id}:001:first:")
    assert one != other


def renamed(view: RoundView) -> RoundView:
    return replace(view, entries=tuple(replace(entry, title="Khác") for entry in view.entries))


def test_series_of_numbers_follow_the_decisions(tmp_path: Path) -> None:
    view = several(tmp_path)
    papers = papers_of(with_papers(view, Papers(suffix="QĐ-BTCHT")).contest)
    assert (papers.certificate_suffix, papers.report_suffix) == ("CN-BTCHT", "BC-BTCHT")
    assert papers_of(with_papers(view, Papers(suffix="QĐ")).contest).report_suffix == "BC-BTC"
    parent = replace(view.contest, rules=replace(view.contest.rules, parent="Ủy ban nhân dân tỉnh"))
    assert papers_of(parent).report_recipients[0] == "Ủy ban nhân dân tỉnh (để báo cáo)"


def test_the_report_counts_entries_by_block(tmp_path: Path) -> None:
    from judging_app.core.entry import FindingDecision, FindingKind

    office = in_blocks(tmp_path)
    find(
        office,
        ("001", FindingKind.DARK, FindingDecision.ACCEPTED, 0),
        ("002", FindingKind.UNREADABLE, FindingDecision.REJECTED, 0),
    )
    view, facts = loaded(marked(office, {"001": 8, "003": 5}))
    said = lines(report(view, standing_in(view), facts, number=11))
    assert said[1:5] == [
        "Có 3 bài dự thi của 3 đơn vị, trong đó 2 bài hợp lệ được đưa vào chấm, 1 bài không được chấm.",
        "Khối | Đơn vị | Bài nhận | Hợp lệ | Không hợp lệ",
        "Khối sở | 2 | 2 | 1 | 1",
        "Khối xã | 1 | 1 | 1 | 0",
    ]
    assert "Tổng cộng | 3 | 3 | 2 | 1" in said
    assert "- Tệp không đọc được: 1 bài;" in said
    assert "- Khối sở: 01 giải;" in said


def test_the_report_says_what_each_judge_did(tmp_path: Path) -> None:
    view = several(tmp_path)
    said = lines(report(view, standing_in(view), NOTHING))
    assert (
        "02 giám khảo chấm 4 bài dự thi ở vòng chung khảo, số phiếu được tính là 8, đạt 100,0 % số phiếu phải chấm."
        in said
    )
    assert "1 | Trần An | Trưởng ban | 4 | 0" in said
    nobody = replace(view, entries=())  # nothing is owed, of which there could be a share
    assert any("số phiếu được tính là 8." in line for line in lines(report(nobody, standing_in(nobody), NOTHING)))


def test_figures_are_shown_in_steps_of_a_tenth_of_the_scale(tmp_path: Path) -> None:
    view = several(tmp_path)
    paper = report(view, standing_in(view), NOTHING)
    assert "Điểm cao nhất 18,00, thấp nhất 6,00, trung bình 12,00, trung vị 12,00." in lines(paper)
    (chart,) = (block for block in paper.blocks if isinstance(block, Bars))
    assert [(one.label, one.value) for one in chart.bars] == [
        ("6 - 8", 1), ("8 - 10", 0), ("10 - 12", 1), ("12 - 14", 0), ("14 - 16", 1),
        ("16 - 18", 0), ("18 - 20", 1),
    ]  # fmt: skip


def test_ranks_are_no_points_and_have_no_chart(tmp_path: Path) -> None:
    view, facts = loaded(marked(office_of(tmp_path, consolidation={"method": "rank-sum"}), APART))
    paper = report(view, standing_in(view), facts)
    assert "Có 3 bài dự thi được xếp hạng." in lines(paper)
    assert not [block for block in paper.blocks if isinstance(block, Bars)]


def test_the_report_closes_with_the_organisers_own_words_and_tells_what_was_not_given(tmp_path: Path) -> None:
    view = with_papers(several(tmp_path), Papers(assessment=("Hội thi diễn ra đúng kế hoạch.",)))
    standing = standing_in(view)
    said = lines(report(view, standing, NOTHING))
    assert said[-3:] == [
        "IV. Đánh giá chung", "Hội thi diễn ra đúng kế hoạch.", "Trên đây là báo cáo tổng kết Hội thi thử./.",
    ]  # fmt: skip
    left = Unawarded(tier=standing.awards[0].tier, count=1, reason=UnawardedReason.USED_UP)
    free = replace(standing, awards=tuple(replace(one, money=0) for one in standing.awards), unawarded=(left,))
    paper = report(view, free, NOTHING)
    assert "- 01 giải Nhất: đã trao cho các bài dự thi đồng hạng ở mức giải trên." in lines(paper)
    assert sum(isinstance(block, Grid) for block in paper.blocks) == 2
    assert not any("Số giải" in line for line in lines(report(view, replace(standing, awards=()), NOTHING)))


def test_the_trial_entry_is_in_no_count(tmp_path: Path) -> None:
    office = office_of(tmp_path)
    with office.store.unit() as unit:
        choose_trial(unit, entry=EntryCode("003"), scribe=office.scribe)
    view, facts = loaded(marked(office, {"001": 8, "002": 7}))
    said = lines(report(view, standing_in(view), facts))
    assert said[1].startswith("Có 2 bài dự thi của 2 đơn vị")
