"""The method printed below the table says everything that makes a figure or an order differ."""

from typing import Any

import pytest

from judging_app.services.result_words import method_lines
from judging_app.services.rounds import load_round
from tests.fakes.storage import FakeContestStores, FakeWorkspaceStores
from tests.services.office import RULES, Office

USUAL = "Điểm của bài dự thi là trung bình cộng của tổng điểm các phiếu, làm tròn 2 chữ số thập phân"


def said(tmp_path: Any, settings: dict[str, Any]) -> tuple[str, ...]:
    one = {**RULES["rounds"][0], "tie_breaks": [], **settings}
    office = Office(tmp_path, FakeContestStores(), FakeWorkspaceStores(), {**RULES, "rounds": [one]})
    with office.store.unit() as unit:
        return method_lines(load_round(unit))


@pytest.mark.parametrize(
    ("settings", "lines"),
    [
        ({}, (USUAL,)),
        (
            {"rounding": {"mode": "half-even", "decimals": 1}},
            (USUAL.replace("2 chữ số", "1 chữ số") + " (nửa đơn vị làm tròn về số chẵn)",),
        ),
        (
            {"rounding": {"mode": "down"}},
            (USUAL.replace("làm tròn 2 chữ số thập phân", "lấy 2 chữ số thập phân, bỏ phần còn lại"),),
        ),
        (
            {"rounding": {"each": "sheet"}},
            (USUAL, "Tổng điểm từng phiếu cũng được làm tròn như vậy trước khi tổng hợp"),
        ),
        (
            {"compare": "exact"},
            (USUAL, "Xếp hạng theo điểm chưa làm tròn: hai bài có điểm in bằng nhau vẫn có thể khác hạng"),
        ),
        (
            {
                "consolidation": {"method": "weighted-mean"},
                "judge_weights": {"chair": "2", "member": "0.333"},
            },
            (USUAL.replace("cộng", "có hệ số"), "Hệ số phiếu: trưởng ban 2, thành viên 0,333"),
        ),
        (
            {"consolidation": {"per": "criterion", "drop_high": 1, "drop_low": 2, "drop_from": 5}},
            (
                USUAL.replace("tổng điểm các phiếu", "điểm từng tiêu chí"),
                "Bỏ 1 điểm cao nhất và 2 điểm thấp nhất ở từng tiêu chí khi có từ 5 phiếu",
            ),
        ),
    ],
)
def test_what_differs_from_the_usual_is_said(tmp_path: Any, settings: dict[str, Any], lines: tuple[str, ...]) -> None:
    assert said(tmp_path, settings) == lines
