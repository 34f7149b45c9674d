"""The minutes tell what happened, computed from what is stored, and leave open what only the meeting knows."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from judging_app.core.award_orders import Ordered
from judging_app.core.beside import Settlement
from judging_app.core.entry import Finding, FindingDecision, FindingKind
from judging_app.core.ids import EntryCode, JudgeCode
from judging_app.core.outcome import AwardList, OpenKind, OpenQuestion, Standing, Unawarded, UnawardedReason
from judging_app.core.papers import Papers
from judging_app.core.people import JudgeRole
from judging_app.ports.written import DOTS, Written
from judging_app.services.adjust import set_adjustment
from judging_app.services.consolidate import standing_in
from judging_app.services.count_twice import counted_twice
from judging_app.services.decide_finding import decide_finding
from judging_app.services.draw_lot import draw_lot
from judging_app.services.recuse import recuse
from judging_app.services.rounds import RoundView, load_round
from judging_app.services.settle import order_tie
from judging_app.services.trial_entry import choose_trial
from judging_app.services.written.facts import PaperFacts, facts_of
from judging_app.services.written.minutes import minutes
from tests.fakes.storage import FakeContestStores, FakeWorkspaceStores
from tests.services.closed_round import EVEN, ONE, marked, office_of
from tests.services.looked_again import closed_office, opened, send
from tests.services.office import RULES, Office, table
from tests.services.said import appendix, lines

BLOCKS = [{"key": "office", "name": "Khối sở"}, {"key": "commune", "name": "Khối xã"}]
APART = {"001": 8, "002": 7, "003": 5}
NOTHING = PaperFacts(recusals=(), findings=())


def loaded(office: Office) -> tuple[RoundView, PaperFacts]:
    with office.store.unit() as unit:
        view = load_round(unit)
        return view, facts_of(unit, view)


def of_standing(view: RoundView, standing: Standing, facts: PaperFacts, **more: Any) -> Written:
    given = AwardList(awards=standing.awards, unawarded=standing.unawarded)
    awards = Ordered(proposal=given, awards=given)
    return minutes(view, replace(counted_twice(view), first=standing, differences=(), awards=awards), facts, **more)


def made(office: Office, **more: Any) -> Written:
    view, facts = loaded(office)
    return of_standing(view, standing_in(view), facts, **more)


def in_blocks(folder: Path) -> Office:
    rules = {**RULES, "blocks": BLOCKS, "awards": {"tiers": RULES["awards"]["tiers"], "per_block": True}}
    office = Office(folder, FakeContestStores(), FakeWorkspaceStores(), rules)
    rows = ("001,Một cửa,Sở A,office", "002,Thời 4.0,Sở B,office", "003,Không hẹn,Xã C,commune")
    return office.set_up(table("code,title,unit,block", *rows))


def find(office: Office, *findings: tuple[str, FindingKind, FindingDecision, int]) -> None:
    with office.store.unit() as unit:
        unit.replace_findings([Finding(entry=EntryCode(code), kind=kind) for code, kind, _, _ in findings])
        unit.commit()
    for code, kind, decision, penalty in findings:
        with office.store.unit() as unit:
            decide_finding(
                unit, entry=EntryCode(code), kind=kind, decision=decision, reason="Đã xem xét.", scribe=office.scribe,
                penalty=penalty,
            )  # fmt: skip


def test_the_head_is_the_jurys_and_minutes_have_no_date(tmp_path: Path) -> None:
    paper = made(marked(office_of(tmp_path), APART), number=3)
    assert (paper.head.superior, paper.head.agency) == ("Ban Tổ chức", "Ban Giám khảo")
    assert (paper.number, paper.dated, paper.kind) == ("Số: 03/BB-BGK", False, "Biên bản chấm thi")
    assert paper.subject == "Hội thi thử (vòng chung khảo)"
    assert [(one.title, one.name) for one in paper.closing.signers] == [("Thư ký", ""), ("Chủ tọa", "Trần An")]


def test_what_only_the_meeting_knows_is_left_to_be_written_by_hand(tmp_path: Path) -> None:
    said = lines(made(marked(office_of(tmp_path), APART)))
    assert said[:8] == [
        "Thời gian bắt đầu: ...... giờ ...... phút, ngày\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0tháng\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0năm 2024.",
        f"Địa điểm: {DOTS}",
        "Thành phần tham dự: các thành viên Ban Giám khảo có tên sau đây:",
        "- Trần An, trưởng ban;",
        "- Lê Bình, thành viên.",
        f"Vắng mặt (lý do): {DOTS}",
        "Chủ tọa: Trần An, Trưởng Ban Giám khảo.",
        f"Thư ký: {DOTS}",
    ]


def test_what_the_contest_knows_of_the_meeting_is_printed(tmp_path: Path) -> None:
    office = marked(office_of(tmp_path), APART)
    known = Papers(venue="Hội trường Sở Nội vụ", secretary="Ngô Chi", absent=("Đỗ Dung (ốm)", "Võ Em (đi công tác)"))
    with office.store.unit() as unit:
        unit.save_contest(replace(unit.contest(), papers=known))
        unit.commit()
    paper = made(office, day=date(2024, 2, 5))
    said = lines(paper)
    assert "Thời gian bắt đầu: ...... giờ ...... phút, ngày 05 tháng 02 năm 2024." in said
    assert "Địa điểm: Hội trường Sở Nội vụ." in said
    assert "Vắng mặt (lý do): Đỗ Dung (ốm); Võ Em (đi công tác)." in said
    assert "Thư ký: Ngô Chi." in said
    assert paper.closing.signers[0].name == "Ngô Chi"


def test_a_judge_is_named_with_the_office_and_no_chair_leaves_dots(tmp_path: Path) -> None:
    office = office_of(tmp_path)
    marked(office, APART)
    view, _ = loaded(office)
    panel = tuple(replace(judge, role=JudgeRole.MEMBER, unit="Sở X") for judge in view.panel)
    paper = of_standing(replace(view, panel=panel), standing_in(view), NOTHING)
    assert "- Trần An (Sở X), thành viên;" in lines(paper)
    assert f"Chủ tọa: {DOTS}" in lines(paper)


def test_entries_are_counted_by_block_and_those_not_judged_are_named_with_the_reason(tmp_path: Path) -> None:
    office = in_blocks(tmp_path)
    find(
        office,
        ("001", FindingKind.TOO_LONG, FindingDecision.PENALTY, 50),
        ("002", FindingKind.UNREADABLE, FindingDecision.REJECTED, 0),
        ("003", FindingKind.DARK, FindingDecision.ACCEPTED, 0),
    )
    paper = made(marked(office, {"001": 8, "003": 5}))
    said = lines(paper)
    assert "1. Ban Tổ chức đã nhận 3 bài dự thi của 3 đơn vị, gồm:" in said
    assert "- Khối sở: 2 bài;" in said
    assert "2. Số bài dự thi hợp lệ, được đưa vào chấm: 2." in said
    assert "- Bài 002 của Sở B: không hợp lệ (Đã xem xét)." in said
    sentence = next(line for line in said if line.startswith("4. "))
    assert sentence.endswith(
        "đã được xem xét: chấp nhận 1, chấp nhận và trừ điểm 1 và không chấp nhận 1 (Phụ lục I kèm theo)."
    )
    assert appendix(paper)[1:] == [
        "1 | 001 | Sở A | Thời lượng quá dài | Chấp nhận, trừ 0,50 điểm. Đã xem xét.",
        "2 | 002 | Sở B | Tệp không đọc được | Không chấp nhận. Đã xem xét.",
        "3 | 003 | Xã C | Có đoạn hình đen dài | Chấp nhận. Đã xem xét.",
    ]
    assert [one.name for one in paper.appendices] == ["Phụ lục I", "Phụ lục II"]
    assert "- Bài 001: trừ 0,50 điểm (Đã xem xét)." in said


def test_a_finding_without_a_reason_and_an_entry_without_one_end_in_a_full_stop(tmp_path: Path) -> None:
    office = office_of(tmp_path)
    find(office, ("002", FindingKind.UNREADABLE, FindingDecision.REJECTED, 0))
    view, facts = loaded(marked(office, {"001": 8, "003": 5}))
    bare = tuple(replace(one, finding=replace(one.finding, reason="")) for one in facts.findings)
    silent = tuple(replace(entry, reason="") for entry in view.entries)
    paper = of_standing(replace(view, entries=silent), standing_in(view), replace(facts, findings=bare))
    assert "- Bài 002 của Sở B: không hợp lệ." in lines(paper)
    assert appendix(paper)[1].endswith("| Không chấp nhận.")


def test_the_trial_entry_is_none_of_those_received(tmp_path: Path) -> None:
    office = office_of(tmp_path)
    with office.store.unit() as unit:
        choose_trial(unit, entry=EntryCode("003"), scribe=office.scribe)
    said = lines(made(marked(office, {"001": 8, "002": 7})))
    assert "1. Ban Tổ chức đã nhận 2 bài dự thi của 2 đơn vị." in said
    assert "3. Không có bài dự thi nào không được chấm." in said


def test_of_a_later_round_it_says_how_many_there_are(tmp_path: Path) -> None:
    view, facts = loaded(marked(office_of(tmp_path), APART))
    later = replace(view, status=replace(view.status, entries=tuple(one.code for one in view.entries)))
    assert "1. Vòng chung khảo có 3 bài dự thi của 3 đơn vị." in lines(of_standing(later, standing_in(later), facts))


def test_the_method_and_the_rounds_code_stand_in_plain_words(tmp_path: Path) -> None:
    view, facts = loaded(marked(office_of(tmp_path), APART))
    said = lines(of_standing(view, standing_in(view), facts))
    assert "1. Thang điểm 20 điểm, gồm:" in said
    assert "- Nội dung: 02 tiêu chí, tối đa 20 điểm." in said
    assert "2. Các giám khảo chấm độc lập; điểm được tổng hợp theo Thể lệ như sau:" in said
    assert any(line.startswith("3. Mã đối chiếu của vòng") for line in said)
    unmarked = replace(view, status=replace(view.status, fingerprint=""))
    assert not any("Mã đối chiếu" in line for line in lines(of_standing(unmarked, standing_in(view), facts)))


def test_judges_who_agree_on_one_sheet_are_said_to(tmp_path: Path) -> None:
    rules = {**RULES, "version": 2, "rounds": [RULES["rounds"][0] | {"marking": "together"}]}
    office = Office(tmp_path, FakeContestStores(), FakeWorkspaceStores(), rules).set_up()
    said = lines(made(office))
    assert any(line.startswith("2. Các giám khảo chấm chung, thống nhất một phiếu cho mỗi bài;") for line in said)
    assert any(line.startswith("1. Có 0 bài dự thi được xếp hạng") for line in said)
    assert made(office).appendices == ()


def test_who_stood_aside_is_named_with_the_reason(tmp_path: Path) -> None:
    office = office_of(tmp_path)
    with office.store.unit() as unit:
        recuse(unit, judge=JudgeCode("GK2"), entry=ONE, reason="Cùng đơn vị.", scribe=office.scribe)
    marked(office, APART)
    assert "- Bài 001: Lê Bình (Cùng đơn vị)." in lines(made(office))
    view, facts = loaded(office)
    unsaid = replace(facts, recusals=tuple(replace(one, reason="") for one in facts.recusals))
    assert "- Bài 001: Lê Bình." in lines(of_standing(view, standing_in(view), unsaid))
    said = lines(of_standing(view, standing_in(view), NOTHING))
    assert "2. Không có giám khảo nào rút khỏi chấm." in said


def test_points_given_and_a_round_closed_with_gaps_have_their_reasons(tmp_path: Path) -> None:
    office = marked(office_of(tmp_path), APART)
    with office.store.unit() as unit:
        set_adjustment(unit, entry=ONE, points=50, reason="Sáng kiến hay.", scribe=office.scribe)
    view, facts = loaded(office)
    gaps = replace(view, status=replace(view.status, reason="GK3 ốm."))
    said = lines(of_standing(gaps, standing_in(view), facts))
    assert "1. 02 giám khảo đã chấm 3 bài dự thi; số phiếu được tính: 6." in said
    assert "2. Vòng chấm kết thúc khi chưa đủ phiếu. Lý do: GK3 ốm." in said
    assert "- Bài 001: cộng 0,50 điểm (Sáng kiến hay)." in said


def test_second_looks_are_told_before_and_after(tmp_path: Path) -> None:
    office = closed_office(tmp_path)
    assert any("chênh lệch quá giới hạn" in line for line in lines(made(office)))
    send(office)
    opened(office).store.close()
    said = lines(made(office))
    assert "3. Bài dự thi có điểm các phiếu chênh lệch quá giới hạn và cách giải quyết:" in said
    assert any(line.startswith("- Bài 001: điểm các phiếu chênh nhau 8,00 (giới hạn 5,00)") for line in said)


@pytest.mark.parametrize(
    ("judge", "points", "words"),
    [
        ("GK2", None, "giám khảo thứ ba là Lê Bình"),
        ("GK9", None, "giám khảo thứ ba là GK9"),
        (None, 1650, "Trưởng Ban Giám khảo quyết định lấy 16,50 điểm"),
        (None, None, "Trưởng Ban Giám khảo quyết định giữ nguyên điểm"),
    ],
)
def test_a_divergence_is_told_as_it_was_settled(
    tmp_path: Path, judge: str | None, points: int | None, words: str
) -> None:
    view, facts = loaded(closed_office(tmp_path))
    one = Settlement(
        number=1, round=view.round.key, entry=ONE, about="", reason="Đã bàn.", points=points,
        judge=JudgeCode(judge) if judge else None,
    )  # fmt: skip
    settled = replace(view, beside=replace(view.beside, settlements=(one,)))
    assert f"- Bài 001: {words} (lý do: Đã bàn)." in lines(of_standing(settled, standing_in(view), facts))


def test_ties_are_told_with_what_parted_them(tmp_path: Path) -> None:
    parted = marked(
        office_of(tmp_path, tie_breaks=["criterion:topic", "chair-sheet"]), {"001": (9, 7), "002": 8, "003": 5}
    )
    said = lines(made(parted))
    assert "- Bài 001 và 002: phân hạng theo phiếu của Trưởng Ban Giám khảo." in said
    assert "2. Không có bài dự thi đồng điểm." in lines(made(marked(office_of(tmp_path / "b"), APART)))


def test_a_lot_and_the_chairs_word_are_told_with_number_and_reason(tmp_path: Path) -> None:
    office = marked(office_of(tmp_path, tie_breaks=["lot"]), EVEN)
    with office.store.unit() as unit:
        draw_lot(unit, number="7", scribe=office.scribe)
    assert "- Bài 001 và 002: phân hạng theo bốc thăm (số bốc được: 7)." in lines(made(office))
    spoken = marked(office_of(tmp_path / "b", tie_breaks=["chair-decides"]), EVEN)
    with spoken.store.unit() as unit:
        order_tie(unit, entries=[EntryCode("002"), ONE], reason="Kịch bản hay hơn.", scribe=spoken.scribe)
    assert "- Bài 001 và 002: phân hạng theo quyết định của Trưởng Ban Giám khảo (lý do: Kịch bản hay hơn)." in lines(
        made(spoken)
    )


def test_a_shared_place_and_an_open_tie_are_told(tmp_path: Path) -> None:
    shared = marked(office_of(tmp_path), {"001": 8, "002": 6, "003": 6})
    assert "- Bài 002 và 003: xếp đồng hạng." in lines(made(shared))
    assert any(line.startswith("3 | ") or "=" in line for line in appendix(made(shared)))


def test_an_open_tie_away_from_awards_is_named(tmp_path: Path) -> None:
    office = marked(office_of(tmp_path, tie_breaks=["chair-decides"]), {"001": 8, "002": 6, "003": 6})
    view, facts = loaded(office)
    standing = standing_in(view)
    question = OpenQuestion(kind=OpenKind.TIE, entries=(EntryCode("003"), EntryCode("002")))
    said = lines(of_standing(view, replace(standing, open=(question,)), facts))
    assert "3. Các bài 002, 003 đồng điểm, không liên quan đến giải, chưa phân hạng." in said


def test_the_second_count_and_the_code_of_the_result_are_told(tmp_path: Path) -> None:
    view, facts = loaded(marked(office_of(tmp_path), APART))
    standing = standing_in(view)
    said = lines(of_standing(view, standing, facts))
    assert "3. Kiểm đếm lần hai (tính lại độc lập điểm, thứ hạng, giải): khớp." in said
    (code,) = (line for line in said if line.startswith("4. Mã kết quả: "))
    other = lines(of_standing(view, replace(standing, awards=()), facts))
    assert code not in other


def test_awards_are_proposed_with_their_money_and_those_not_given_with_the_reason(tmp_path: Path) -> None:
    view, facts = loaded(marked(office_of(tmp_path), APART))
    standing = standing_in(view)
    said = lines(of_standing(view, standing, facts))
    assert (
        "5. Ban Giám khảo đề xuất trao 01 giải, gồm 01 giải Nhất, tổng số tiền thưởng 3.000.000 đồng (Ba triệu đồng), "
        "cụ thể như sau:" in said
    )
    assert "1 | Nhất | Một cửa (001) | Sở A | 16,00" in said
    (award,) = standing.awards
    left = Unawarded(tier=award.tier, count=2, reason=UnawardedReason.BELOW_FLOOR)
    free = replace(standing, awards=(replace(award, money=0),), unawarded=(left,))
    said = lines(of_standing(view, free, facts))
    assert "- 02 giải Nhất: không có bài dự thi đạt mức điểm tối thiểu của giải." in said
    assert "6. Ban Giám khảo đề xuất trao 01 giải, gồm 01 giải Nhất, cụ thể như sau:" in said
    nobody = lines(of_standing(view, replace(standing, awards=()), facts))
    assert "5. Ban Giám khảo không đề xuất trao giải." in nobody


def test_a_contest_without_prizes_and_entries_that_go_on_or_have_no_place(tmp_path: Path) -> None:
    rules = {**RULES, "rounds": [RULES["rounds"][0] | {"least_sheets": 2}]}
    rules.pop("awards")
    office = Office(tmp_path, FakeContestStores(), FakeWorkspaceStores(), rules).set_up()
    with office.store.unit() as unit:
        recuse(unit, judge=JudgeCode("GK2"), entry=ONE, reason="x", scribe=office.scribe)
    view, facts = loaded(marked(office, APART))
    standing = replace(standing_in(view), going_on=(EntryCode("002"), EntryCode("003")))
    said = lines(of_standing(view, standing, facts))
    assert "- Bài 001: chỉ có 1 phiếu, cần ít nhất 2 phiếu." in said
    assert "6. Có 2 bài dự thi được vào vòng sau: 002, 003." in said
    assert not any("đề xuất" in line for line in said)


def test_the_list_of_places_is_an_appendix_with_winners_in_bold(tmp_path: Path) -> None:
    paper = made(marked(office_of(tmp_path), APART))
    assert [one.name for one in paper.appendices] == ["Phụ lục"]
    assert appendix(paper)[1:] == [
        "1 | 001 | Một cửa | Sở A | 16,00", "2 | 002 | Thời 4.0 | Sở B | 14,00", "3 | 003 | Không hẹn | Sở C | 10,00",
    ]  # fmt: skip
    (grid,) = paper.appendices[0].blocks
    assert [row.cells[0][0].bold for row in getattr(grid, "rows", ())] == [True, False, False]


def test_every_judge_signs(tmp_path: Path) -> None:
    said = lines(made(marked(office_of(tmp_path), APART)))
    assert said[-3:] == [
        "STT | Giám khảo | Nhiệm vụ | Chữ ký",
        "1 | Trần An | Trưởng ban | ",
        "2 | Lê Bình | Thành viên | ",
    ]
