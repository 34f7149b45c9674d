"""Why an entry has its place, and what it would take to rise, read as a clerk would write them."""

import re
from fractions import Fraction
from typing import Any

import pytest

from judging_app.core.contest import RoundStatus
from judging_app.core.outcome import (
    Standing,
)
from judging_app.core.rules import (
    Compare,
    ConsolidationRules,
    EveningOut,
    Per,
    Rounding,
    RoundingMode,
)
from judging_app.core.why import why_of
from judging_app.services.telling import names
from judging_app.services.telling.places import why_words
from tests.core.cases import ONE_PRIZE, one_mark
from tests.core.making import entry, judged, place_of, round_of
from tests.services.telling import FINAL, by, rising, vietnamese, why

# why this place

APART = {"A": [9000], "B": [8000], "C": [8000], "D": [7100]}
SPREAD = {"A": [9000, 7000], "B": [8500, 7500], "C": [8000, 8000]}


def test_neighbours_are_told_by_what_separates_them() -> None:
    assert why(one_mark(APART), "B") == (
        "Kém bài A (hạng 1, 90,00 điểm) 10,00 điểm.",
        "Hơn bài D (hạng 4, 71,00 điểm) 9,00 điểm.",
        "Đồng hạng với bài C: bằng điểm, quy chế không có tiêu chí phụ.",
    )
    assert why(one_mark(APART), "D") == ("Kém bài B, C (hạng 2, 80,00 điểm) 9,00 điểm.",)
    assert why(one_mark({"A": [9000]}), "A") == ("Không có bài nào khác được xếp hạng.",)


def test_places_of_places_are_told_without_points() -> None:
    case = one_mark({"A": [9000, 9000], "B": [8000, 8000], "C": [7000, 7000]}, **by("rank-sum"))
    assert why(case, "B") == (
        "Cao hơn bài A (hạng 1, 1,00) 1,00; càng thấp càng tốt.",
        "Thấp hơn bài C (hạng 3, 3,00) 1,00; càng thấp càng tốt.",
    )


def test_the_rule_that_parted_equal_figures_is_told_with_both_values() -> None:
    case = one_mark({"A": SPREAD["A"], "B": SPREAD["B"]}, tie_breaks=("median", "spread"))
    assert why(case, "A") == (
        "Bằng điểm bài B (hạng 1), xếp dưới vì độ chênh giữa các phiếu (nhỏ hơn xếp trên): 20,00 so với 10,00, chênh 10,00.",
        "Đồng điểm, xét trung vị các phiếu: A 80,00; B 80,00. Vẫn bằng nhau.",
    )
    assert why(case, "B")[0] == (
        "Bằng điểm bài A (hạng 2), xếp trên nhờ độ chênh giữa các phiếu (nhỏ hơn xếp trên): 10,00 so với 20,00, chênh 10,00."
    )


def test_a_rule_that_parted_several_is_told_with_all_of_them() -> None:
    assert why(one_mark(SPREAD, tie_breaks=("votes", "spread")), "C") == (
        "Bằng điểm bài B (hạng 2), xếp trên nhờ độ chênh giữa các phiếu (nhỏ hơn xếp trên): 0,00 so với 10,00, chênh 10,00.",
        "Đồng điểm, xét số lượt bình chọn: bỏ qua, vì bài A, B, C không có số liệu này.",
        "Đồng điểm, xét độ chênh giữa các phiếu (nhỏ hơn xếp trên): C 0,00; A 20,00; B 10,00. Phân được thứ hạng.",
    )


@pytest.mark.parametrize(
    ("chain", "more", "lines"),
    [
        (("share",), {}, ("Đồng hạng với bài B: bằng điểm, quy chế cho đồng hạng.", "Đồng điểm: quy chế cho đồng hạng.")),
        (
            ("lot",),
            {},
            (
                "Đồng hạng với bài B: bằng điểm, không ảnh hưởng đến giải hay suất vào vòng sau nên không phân thêm.",
                "Đồng điểm, xét bốc thăm: không cần, vì không ảnh hưởng đến giải hay suất vào vòng sau.",
            ),
        ),
        (("lot",), {"awards": ONE_PRIZE}, ("Đồng hạng với bài B cho đến khi bốc thăm: bằng điểm.", "Đồng điểm, xét bốc thăm: còn chờ.")),
        (
            ("chair-decides",),
            {"awards": ONE_PRIZE},
            (
                "Đồng hạng với bài B cho đến khi Trưởng Ban Giám khảo quyết định: bằng điểm.",
                "Đồng điểm, xét quyết định của Trưởng Ban Giám khảo: còn chờ.",
            ),
        ),
    ],
)  # fmt: skip
def test_a_shared_place_is_told_with_its_reason(
    chain: tuple[str, ...], more: dict[str, Any], lines: tuple[str, ...]
) -> None:
    standing = judged({"A": [9000], "B": [9000]}, rules={"tie_breaks": chain}, **more)
    assert vietnamese(why_words(round_of(), why_of(standing, place_of(standing, "A")))) == lines


def test_lots_days_and_words_of_the_chair_are_told_as_one_reads_them() -> None:
    drawn = RoundStatus(key=FINAL, fingerprint="f00d", lot="4711")
    days = [entry("A", received_at="2024-05-02"), entry("B", received_at="2024-05-01")]
    table = {"A": [9000], "B": [9000]}
    by_lot = judged(table, rules={"tie_breaks": ("lot",)}, awards=ONE_PRIZE, status=drawn)
    by_day = judged(table, rules={"tie_breaks": ("receipt",)}, entries=days)
    code = re.fullmatch(r"Bằng điểm bài . \(hạng 2\), xếp trên nhờ bốc thăm: \w{8} so với \w{8}\.", first_of(by_lot))
    assert code
    assert (
        first_of(by_day)
        == "Bằng điểm bài A (hạng 2), xếp trên nhờ ngày nhận bài (sớm hơn xếp trên): 01/05/2024 so với 02/05/2024."
    )
    assert names.datum("receipt", "2024-05-01T09:30:00+07:00") == "01/05/2024 09:30"
    assert names.datum("firsts", Fraction(1, 2)) == "0,5"


def first_of(standing: Standing) -> str:
    return vietnamese(why_words(round_of(), why_of(standing, standing.places[0])))[0]


def test_what_rounding_hides_is_told() -> None:
    table = {"A": [8333, 8333, 8334], "B": [8333, 8333, 8333]}
    assert (
        why(one_mark(table), "B")[1]
        == "Trước khi làm tròn, bài này có 83,33, bài A có 250/3; quy chế so điểm đã làm tròn."
    )
    assert why(one_mark(table, compare=Compare.EXACT), "B") == (
        "Kém bài A (hạng 1, 83,33 điểm) 0,0033 (chính xác 1/300) điểm.",
        "Điểm in ra bằng bài A; trước khi làm tròn, bài này có 83,33, bài kia có 250/3.",
    )


# to pass the one above


def test_what_it_takes_is_told_for_the_figure_for_all_sheets_and_for_each() -> None:
    assert rising(one_mark({"A": [9000, 9100], "B": [8000, 8000]}), "B") == (
        "Muốn vượt bài A (hạng 1, 90,50), điểm chưa làm tròn phải tăng ít nhất 10,505, lên 90,505.",
        "Tức là mỗi phiếu trong 2 phiếu lấy trung bình tăng thêm 10,505 điểm; cộng lại là 21,01 điểm.",
        "Dù chấm điểm tối đa, riêng phiếu của giám khảo sau vẫn không đủ: GK01, GK02.",
    )
    assert rising(one_mark({"A": [9000, 9100], "B": [8000, 8000]}), "A") == ("Không có bài nào xếp trên.",)


def test_single_sheets_are_told_with_their_new_totals() -> None:
    rules = {**by("weighted-mean"), "chair_weight": Fraction(2), "compare": Compare.EXACT}
    assert rising(one_mark({"A": [9000, 9000], "B": [8000, 8000]}, step=25, **rules), "B") == (
        "Muốn vượt bài A (hạng 1, 90,00), điểm chưa làm tròn phải tăng hơn 10,00, lên trên 90,00.",
        "Tức là mỗi phiếu trong 2 phiếu lấy trung bình tăng thêm hơn 10,00 điểm; cộng lại, sau khi nhân hệ số, là hơn 30,00 điểm.",
        "Chỉ cần một trong các phiếu sau chấm cao hơn (theo bước điểm), mọi điều khác giữ nguyên: GK01 +15,25 → 95,25.",
        "Dù chấm điểm tối đa, riêng phiếu của giám khảo sau vẫn không đủ: GK02.",
    )


def test_a_figure_that_is_to_fall_is_told_so() -> None:
    marks = {"A": [9000, 9000], "B": [8000, 8000]}
    assert rising(one_mark(marks, **by("rank-sum")), "B")[0] == (
        "Muốn vượt bài A (hạng 1, 1,00), điểm chưa làm tròn phải giảm hơn 1,005, xuống dưới 0,995."
    )
    rounding = Rounding(decimals=0, mode=RoundingMode.HALF_EVEN)
    assert rising(one_mark(marks, **by("rank-sum"), rounding=rounding), "B")[0] == (
        "Muốn vượt bài A (hạng 1, 1), điểm chưa làm tròn phải giảm ít nhất 1,50, xuống 0,50."
    )


@pytest.mark.parametrize(
    ("rules", "line"),
    [
        ({"evening_out": EveningOut.SEVERITY}, "Không nêu được theo từng phiếu: điểm các phiếu được quy về cùng mức trên tất cả các bài, đổi một phiếu thì điểm các bài khác cũng đổi."),
        ({"consolidation": ConsolidationRules(per=Per.CRITERION, method="median")}, "Không nêu được theo tổng điểm từng phiếu: quy chế tổng hợp riêng từng tiêu chí."),
    ],
)  # fmt: skip
def test_what_can_not_be_said_of_sheets_is_said(rules: dict[str, Any], line: str) -> None:
    assert rising(one_mark({"A": [9000, 9100], "B": [8000, 8000]}, **rules), "B")[1:] == (line,)


def test_where_what_is_told_is_not_enough_itself_more_is_asked_of_the_sheets_too() -> None:
    marks = {"A": [9000, 9000], "B": [8000, 8000]}
    weighted = {**by("weighted-mean"), "chair_weight": Fraction(2)}
    assert rising(one_mark(marks, compare=Compare.EXACT), "B")[1] == (
        "Tức là mỗi phiếu trong 2 phiếu lấy trung bình tăng thêm hơn 10,00 điểm; cộng lại là hơn 20,00 điểm."
    )
    assert rising(one_mark(marks, **weighted), "B")[1] == (
        "Tức là mỗi phiếu trong 2 phiếu lấy trung bình tăng thêm 10,005 điểm; cộng lại, sau khi nhân hệ số, là 30,015 điểm."
    )
