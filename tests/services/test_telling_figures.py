"""How a figure came about reads as a clerk would write it, for every way of calculating."""

from dataclasses import replace
from fractions import Fraction
from typing import Any

import pytest

from judging_app.core.beside import Adjustment, Beside, Settlement, VoteCount, VoteTally
from judging_app.core.consolidation.figure import consolidated
from judging_app.core.consolidation.settling import about
from judging_app.core.ids import EntryCode, JudgeCode
from judging_app.core.outcome import Figure
from judging_app.core.passing import Given
from judging_app.core.rules import (
    Compare,
    ConsolidationRules,
    DivergenceRules,
    EveningOut,
    Marking,
    Per,
    Rounding,
    RoundingEach,
    RoundingMode,
    VoteRules,
    VoteScale,
    VoteWeight,
)
from judging_app.core.score_sheet import ScoreSheet, SheetState
from judging_app.core.second_look import LookAnswer
from judging_app.services.telling.figures import figure_words, second_look_words
from tests.core.cases import given_of, one_mark
from tests.core.making import TWO_SECTIONS, by_code, jury, round_of, sheet
from tests.services.telling import FINAL, by, told, vietnamese

# how it reads

DROP = ConsolidationRules(drop_high=1, drop_low=1, drop_from=5)
THREE = {"A": [8650, 8400, 9101]}
TWO_BY_THREE = {"A": [8650, 8400, 9000], "B": [8000, 8600, 9000]}
ROUNDED = ("Điểm của bài, làm tròn 2 chữ số thập phân: {0}.", "Xếp hạng theo điểm đã làm tròn.")


@pytest.mark.parametrize(
    ("marks", "rules", "lines"),
    [
        (
            {"A": [8650, 8400, 9100, 7025, 8301]},
            {"consolidation": DROP},
            (
                "5 phiếu được tính: GK01 86,50; GK02 84,00; GK03 91,00; GK04 70,25; GK05 83,01.",
                "Bỏ phiếu cao nhất: GK03 (91,00).",
                "Bỏ phiếu thấp nhất: GK04 (70,25).",
                "Trung bình cộng 3 phiếu: (86,50 + 84,00 + 83,01) / 3 = 84,50 (chính xác 25351/300).",
                "Điểm của bài, làm tròn 2 chữ số thập phân: 84,50.",
                "Xếp hạng theo điểm đã làm tròn.",
            ),
        ),
        (
            THREE,
            {"consolidation": DROP},
            (
                "3 phiếu được tính: GK01 86,50; GK02 84,00; GK03 91,01.",
                "Không bỏ phiếu nào: chỉ bỏ khi có từ 5 phiếu.",
                "Trung bình cộng 3 phiếu: (86,50 + 84,00 + 91,01) / 3 = 87,17.",
                "Điểm của bài: 87,17.",
            ),
        ),
        (
            THREE,
            {**by("weighted-mean"), "chair_weight": Fraction(3, 2)},
            (
                "3 phiếu được tính: GK01 86,50; GK02 84,00; GK03 91,01.",
                "Trung bình có hệ số của 3 phiếu: (86,50 × 1,5 + 84,00 × 1 + 91,01 × 1) / 3,5 = 87,07 (chính xác 15238/175).",
                "Điểm của bài, làm tròn 2 chữ số thập phân: 87,07.",
                "Xếp hạng theo điểm đã làm tròn.",
            ),
        ),
        (
            {"A": [8650, 8400]},
            by("median"),
            (
                "2 phiếu được tính: GK01 86,50; GK02 84,00.",
                "Trung vị của 2 phiếu (84,00; 86,50): 85,25.",
                "Điểm của bài: 85,25.",
            ),
        ),
        (
            {"A": [8650]},
            {},
            (
                "1 phiếu được tính: GK01 86,50.",
                "Tính một phiếu: điểm của ban giám khảo là 86,50.",
                "Điểm của bài: 86,50.",
            ),
        ),
        (
            {"A": [8650, 8400, 7000], "B": [8650, 9000, 6000]},
            by("rank-sum"),
            (
                "3 phiếu được tính: GK01 86,50; GK02 84,00; GK03 70,00.",
                "Thứ hạng do từng giám khảo xếp (bằng điểm thì lấy trung bình các hạng): GK01: 1–2 = 1,5; GK02: 2; GK03: 1.",
                "Trung bình cộng 3 thứ hạng, càng thấp càng tốt: (1,50 + 2,00 + 1,00) / 3 = 1,50.",
                "Điểm của bài: 1,50.",
            ),
        ),
        (
            {"A": [8650, 8400, 7000], "B": [8650, 9000, 6000]},
            by("rank-points", points=(Fraction(10), Fraction(7))),
            (
                "3 phiếu được tính: GK01 86,50; GK02 84,00; GK03 70,00.",
                (
                    "Điểm quy đổi từ thứ hạng (trong ngoặc) do từng giám khảo xếp: "
                    "GK01 (1–2): (10,00 + 7,00) / 2 = 8,5; GK02 (2): 7; GK03 (1): 10."
                ),
                "Trung bình cộng điểm quy đổi của 3 thứ hạng: (8,50 + 7,00 + 10,00) / 3 = 8,50.",
                "Điểm của bài: 8,50.",
            ),
        ),
        (
            {"A": [8655, 8400]},
            {"rounding": Rounding(decimals=1, mode=RoundingMode.DOWN, each=RoundingEach.SHEET)},
            (
                "2 phiếu được tính: GK01 86,55; GK02 84,00.",
                "Từng phiếu lấy 1 chữ số thập phân, bỏ phần còn lại: GK01 86,55 → 86,50; GK02 84,00 → 84,00.",
                "Trung bình cộng 2 phiếu: (86,50 + 84,00) / 2 = 85,25.",
                "Điểm của bài, lấy 1 chữ số thập phân, bỏ phần còn lại: 85,2.",
                "Xếp hạng theo điểm đã làm tròn.",
            ),
        ),
        (
            TWO_BY_THREE,
            {"evening_out": EveningOut.Z_SCORE},
            (
                "3 phiếu được tính: GK01 86,50; GK02 84,00; GK03 90,00.",
                (
                    "Quy về cùng mức và cùng độ phân tán, z-score (trung bình chung + độ lệch trung bình × (tổng điểm phiếu − trung "
                    "bình của giám khảo) / độ lệch của giám khảo): GK01 86,0833… + 1,4166… × (86,50 − 83,25) / 3,25 = 87,50; "
                    "GK02 86,0833… + 1,4166… × (84,00 − 85,00) / 1,00 = 84,6666…; GK03 90,00 → 86,0833…."
                ),
                "Các phiếu của GK03 có tổng điểm bằng nhau: mỗi phiếu được lấy bằng trung bình chung.",
                "Trung bình cộng 3 phiếu: (87,50 + 84,6666… + 86,0833…) / 3 = 86,08 (chính xác 1033/12).",
                "Điểm của bài, làm tròn 2 chữ số thập phân: 86,08.",
                "Xếp hạng theo điểm đã làm tròn.",
            ),
        ),
        (
            TWO_BY_THREE,
            {"evening_out": EveningOut.SEVERITY},
            (
                "3 phiếu được tính: GK01 86,50; GK02 84,00; GK03 90,00.",
                (
                    "Hiệu chỉnh độ chặt, lỏng (tổng điểm phiếu − mức giám khảo chấm cao hơn mặt bằng chung): GK01 86,50 − (−2,8333…) "
                    "= 89,3333…; GK02 84,00 − (−1,0833…) = 85,0833…; GK03 90,00 − 3,9166… = 86,0833…."
                ),
                "Trung bình cộng 3 phiếu: (89,3333… + 85,0833… + 86,0833…) / 3 = 86,83 (chính xác 521/6).",
                "Điểm của bài, làm tròn 2 chữ số thập phân: 86,83.",
                "Xếp hạng theo điểm đã làm tròn.",
            ),
        ),
        (
            {"A": [8333, 8333, 8334]},
            {"compare": Compare.EXACT},
            (
                "3 phiếu được tính: GK01 83,33; GK02 83,33; GK03 83,34.",
                "Trung bình cộng 3 phiếu: (83,33 + 83,33 + 83,34) / 3 = 83,33 (chính xác 250/3).",
                "Điểm của bài, làm tròn 2 chữ số thập phân: 83,33.",
                "Xếp hạng theo điểm chưa làm tròn: 250/3.",
            ),
        ),
    ],
)
def test_a_figure_is_told_from_its_sheets_on(
    marks: dict[str, list[int]], rules: dict[str, Any], lines: tuple[str, ...]
) -> None:
    assert told(one_mark(marks, **rules), "A") == lines


def test_a_sheet_that_even_the_judges_deviation_says_nothing_of_is_not_told_of_where_all_have_some() -> None:
    marks = {"A": [8650, 8400], "B": [8000, 8600]}
    assert not [line for line in told(one_mark(marks, evening_out=EveningOut.Z_SCORE), "A") if "bằng nhau" in line]


def by_criterion(consolidation: ConsolidationRules, each: RoundingEach) -> Given:
    rounding = Rounding(decimals=1, mode=RoundingMode.HALF_EVEN, each=each)
    rows = [
        (1, 1033, 2001, 3100, 500),
        (2, 1066, 2002, 3200, None),
        (3, 1099, 2003, 3300, 500),
        (4, 1132, 2004, 3400, 500),
    ]
    round = round_of(TWO_SECTIONS, consolidation=consolidation, rounding=rounding)
    return given_of(round, {"A": [sheet(judge, "A", *marks) for judge, *marks in rows]})


def test_each_criterion_is_told_in_one_sentence() -> None:
    rules = ConsolidationRules(per=Per.CRITERION, drop_high=1, drop_low=1)
    assert told(by_criterion(rules, RoundingEach.CRITERION), "A") == (
        "4 phiếu được tính, tổng hợp theo từng tiêu chí; tổng điểm phiếu: GK01 75,34; GK02 70,68; GK03 78,52; GK04 80,11.",
        "Điểm từng tiêu chí làm tròn 1 chữ số thập phân (nửa đơn vị làm tròn về số chẵn), trước và sau khi nhân hệ số.",
        (
            "Tiêu chí “novelty”: bỏ điểm cao nhất GK04 (11,32); bỏ điểm thấp nhất GK01 (10,33); "
            "trung bình cộng 2 điểm (10,66 + 10,99) / 2 = 10,83 (chính xác 10,825); làm tròn 10,80."
        ),
        (
            "Tiêu chí “truth”: bỏ điểm cao nhất GK04 (20,04); bỏ điểm thấp nhất GK01 (20,01); "
            "trung bình cộng 2 điểm (20,02 + 20,03) / 2 = 20,03 (chính xác 20,025); làm tròn 20,00."
        ),
        (
            "Tiêu chí “picture”: bỏ điểm cao nhất GK04 (34,00); bỏ điểm thấp nhất GK01 (31,00); trung bình cộng 2 điểm "
            "(32,00 + 33,00) / 2 = 32,50; nhân hệ số: 32,50 × 1,25 = 40,63 (chính xác 40,625); làm tròn 40,60."
        ),
        (
            "Tiêu chí “extra”: không chấm điểm thưởng, tính 0: GK02; bỏ điểm cao nhất GK04 (5,00); bỏ điểm thấp nhất GK02 (0,00); "
            "trung bình cộng 2 điểm (5,00 + 5,00) / 2 = 5,00; nhân hệ số: 5,00 × 1,25 = 6,25; làm tròn 6,20."
        ),
        "Cộng điểm các tiêu chí: 10,80 + 20,00 + 40,60 + 6,20 = 77,60.",
        "Điểm của bài: 77,6.",
    )


@pytest.mark.parametrize(
    ("method", "points", "steps"),
    [
        ("median", (), "trung vị của 4 điểm (10,33; 10,66; 10,99; 11,32) = 10,83 (chính xác 10,825)"),
        ("weighted-mean", (), "trung bình có hệ số của 4 điểm (10,33 × 1 + 10,66 × 1 + 10,99 × 1 + 11,32 × 1) / 4 = 10,83 (chính xác 10,825)"),
        ("rank-sum", (), "thứ hạng GK01: 1, GK02: 1, GK03: 1, GK04: 1; trung bình cộng 4 thứ hạng (1,00 + 1,00 + 1,00 + 1,00) / 4 = 1,00"),
        (
            "rank-points",
            (Fraction(7),),
            ("điểm quy đổi từ thứ hạng GK01 (1): 7, GK02 (1): 7, GK03 (1): 7, GK04 (1): 7; "
            "trung bình cộng điểm quy đổi của 4 thứ hạng (7,00 + 7,00 + 7,00 + 7,00) / 4 = 7,00"),
        ),
    ],
)  # fmt: skip
def test_each_criterion_names_its_method(method: str, points: tuple[Fraction, ...], steps: str) -> None:
    rules = ConsolidationRules(per=Per.CRITERION, method=method, points=points)
    assert told(by_criterion(rules, RoundingEach.ENTRY), "A")[1] == f"Tiêu chí “novelty”: {steps}."


def settled(how: str, per: Per = Per.SHEET, **word: Any) -> Given:
    rules = {
        "divergence": DivergenceRules(limit=Fraction(5), settle=how),
        "consolidation": ConsolidationRules(per=per, drop_high=2, drop_low=1),
    }
    bare = one_mark({"A": [9000, 7000, 8000], "B": [9500, 9500, 9500]}, **rules)  # type: ignore[arg-type]
    code = EntryCode("A")
    words = Settlement(
        number=1, round=FINAL, entry=code, about=about(bare.round, bare.sheets[code]), reason="đã xem.", **word
    )
    return replace(bare, beside=Beside(settlements=(words,)))


def test_what_the_chair_set_stands_beside_what_the_sheets_gave() -> None:
    assert told(settled("chair-decides", points=8500), "A") == (
        "3 phiếu được tính: GK01 90,00; GK02 70,00; GK03 80,00.",
        "Không bỏ phiếu nào: chỉ bỏ khi có từ 4 phiếu.",
        "Trung bình cộng 3 phiếu: (90,00 + 70,00 + 80,00) / 3 = 80,00.",
        "Các phiếu cho 80,00; Trưởng Ban Giám khảo quyết định 85,00 (lý do: đã xem).",
        "Điểm của bài: 85,00.",
    )


def test_an_official_third_sheet_sets_the_others_aside() -> None:
    third = JudgeCode("GK03")
    assert told(settled("third-official", judge=third), "A")[1:3] == (
        "Không tính, vì phiếu của giám khảo thứ ba là kết quả chính thức: GK01 (90,00); GK02 (70,00).",
        "Tính một phiếu: điểm của ban giám khảo là 80,00.",
    )
    assert told(settled("third-official", Per.CRITERION, judge=third), "A")[1] == (
        "Tiêu chí “points”: không tính GK01 (90,00), GK02 (70,00); trung bình cộng 1 điểm (80,00) / 1 = 80,00."
    )


def voted(scale: VoteScale, likes: int, others: int = 6) -> Given:
    a, b = EntryCode("A"), EntryCode("B")
    tallies = tuple(
        VoteTally(
            entry=code, counts=(VoteCount(column="likes", count=count), VoteCount(column="shares", count=min(1, count)))
        )
        for code, count in ((a, likes), (b, others))
    )
    adjusted = tuple(
        Adjustment(number=number, round=FINAL, entry=a, points=points, reason=reason)
        for number, points, reason in ((1, -150, "quá dài."), (2, 33, "đúng hạn"))
    )
    beside = Beside(votes=tallies, adjustments=adjusted, carried={a: Fraction(250, 3), b: Fraction(80)})
    weights = (VoteWeight(column="likes"), VoteWeight(column="shares", weight=Fraction(2)))
    rules = {"votes": VoteRules(weights=weights, share=Fraction(30), scale=scale), "carry_over": Fraction(50)}
    return one_mark({**THREE, "B": [8000, 8000, 8000]}, beside, **rules)  # type: ignore[arg-type]


def test_what_follows_on_the_sheets_is_told_step_by_step() -> None:
    assert told(voted(VoteScale(), 3), "A")[2:] == (
        "Điểm trừ: 87,17 − 1,50 = 85,67 (lý do: quá dài).",
        "Điểm cộng: 85,67 + 0,33 = 86,00 (lý do: đúng hạn).",
        "Cộng 50 % điểm vòng trước: 86,00 + 83,3333… × 50 % = 127,67 (chính xác 383/3).",
        "Bình chọn, từng loại nhân hệ số: 3 × 1 + 1 × 2 = 5.",
        "Bình chọn so với bài được bình chọn nhiều nhất: 5 / 8 = 0,625.",
        "Tính cả bình chọn: 127,6666… × 70 % + 100 × 30 % × 0,625 = 108,12 (chính xác 6487/60).",
        "Điểm của bài, làm tròn 2 chữ số thập phân: 108,12.",
        "Xếp hạng theo điểm đã làm tròn.",
    )


@pytest.mark.parametrize(
    ("scale", "likes", "others", "line"),
    [
        (VoteScale(), 0, 0, "Không bài nào có lượt bình chọn: phần bình chọn là 0."),
        (VoteScale(points_per=Fraction(1, 2), cap=Fraction(4)), 3, 6, "Phần bình chọn: 5 × 0,5, lấy số điểm nguyên, tối đa 4, chia cho 4: 0,5."),
        (VoteScale(ranks=(Fraction(10), Fraction(6))), 3, 6, "Phần bình chọn theo thứ hạng bình chọn: 6,00 / 10,00 = 0,6."),
        (VoteScale(ranks=(Fraction(10), Fraction(6))), 3, 3, "Phần bình chọn theo thứ hạng bình chọn: (10,00 + 6,00) / 2 / 10,00 = 0,8."),
        (VoteScale(ranks=(Fraction(10), Fraction(6))), 0, 0, "Không bài nào có lượt bình chọn: phần bình chọn là 0."),
    ],
)  # fmt: skip
def test_votes_are_told_on_every_scale(scale: VoteScale, likes: int, others: int, line: str) -> None:
    assert line in told(voted(scale, likes, others), "A")


def of_sheets(rules: dict[str, Any], *some: ScoreSheet, **beside: Any) -> tuple[str, ...]:
    return vietnamese(figure_words(round_of(**rules), figure_from(rules, *some, **beside)))


def figure_from(rules: dict[str, Any], *some: ScoreSheet, **beside: Any) -> Figure:
    found = consolidated(round_of(**rules), {EntryCode("A"): some}, by_code(jury(5)), Beside(**beside))
    return found.figures[EntryCode("A")]


def test_sheets_that_do_not_count_say_why() -> None:
    states = [SheetState.DRAFT, SheetState.REOPENED, SheetState.WITHDRAWN]
    rows = [sheet(i, "A", 8000, state=state) for i, state in enumerate(states, 2)]
    assert of_sheets({}, sheet(1, "A", 9000), *rows, sheet(5, "A", None))[:4] == (
        "Phiếu của GK02 không được tính: chưa nộp.",
        "Phiếu của GK03 không được tính: đã mở lại và chưa nộp lại.",
        "Phiếu của GK04 không được tính: đã rút.",
        "Phiếu của GK05 không được tính: còn thiếu điểm.",
    )


def test_the_judges_of_one_sheet_are_named() -> None:
    agreeing = {EntryCode("A"): (JudgeCode("GK01"), JudgeCode("GK02"))}
    lines = of_sheets({"marking": Marking.TOGETHER}, sheet(1, "A", 9000), agreeing=agreeing)
    assert lines[0] == "Các giám khảo thống nhất một phiếu, do GK01 ghi: GK01, GK02."


def test_second_looks_are_told_before_the_totals() -> None:
    after = [replace(sheet(i, "A", 9000), reason="đã xem.") for i in (1, 2, 3)]
    before = (sheet(1, "A", 9000), sheet(2, "A", 8000), None)
    answers = tuple(LookAnswer(look=1, before=one, after=two) for one, two in zip(before, after, strict=True))
    rules: dict[str, Any] = {"consolidation": ConsolidationRules(per=Per.CRITERION)}
    looks = (
        "GK01 xem lại và giữ nguyên 90,00 (lý do: đã xem).",
        "GK02 xem lại và đổi từ 80,00 thành 90,00 (lý do: đã xem).",
        "GK03 xem lại và cho 90,00 (lý do: đã xem).",
    )
    assert of_sheets(rules, *after, answers=answers)[:3] == looks
    alone = second_look_words(round_of(**rules), figure_from(rules, *after, answers=answers))
    assert vietnamese(alone) == looks
