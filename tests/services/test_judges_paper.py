"""The report on the judges says the statistics in figures and plain sentences, and why one is missing."""

from collections.abc import Mapping
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest

from judging_app.core.agreement.concordance import Concordance
from judging_app.core.agreement.found import Why
from judging_app.core.agreement.same_order import Agreement
from judging_app.core.agreement.statistics import JudgeStatistics, RoundStatistics
from judging_app.ports.judges_paper import JudgesPaper
from judging_app.services.paper_kinds import THE_SET, Paper
from judging_app.services.print_documents import draw_documents
from judging_app.services.print_jobs import PrintOrder
from judging_app.services.statistics import statistics_in
from judging_app.services.written.judges_panel import panel_figures, questions
from judging_app.services.written.judges_report import _chance, judges_report
from judging_app.services.written.judges_words import alarm_of, lines_of
from tests.services.closed_round import marked, office_of, view
from tests.services.test_paper_kinds import Press

GIVEN = {"001": (9, 8), "002": (8, 8), "003": (7, 4)}


@pytest.fixture
def found(tmp_path: Path) -> RoundStatistics:
    return statistics_in(view(marked(office_of(tmp_path), GIVEN)))


@pytest.fixture
def one(found: RoundStatistics) -> JudgeStatistics:
    return next(iter(found.judges.values()))


def said(one: JudgeStatistics, halo: Fraction | Why = Fraction(1, 2)) -> Mapping[str, str]:
    return dict(lines_of(one, halo))


def paper(tmp_path: Path) -> JudgesPaper:
    return judges_report(view(marked(office_of(tmp_path), GIVEN)), foot="In lúc 14:03")


def test_each_judge_has_a_row_bars_and_sentences(tmp_path: Path) -> None:
    made = paper(tmp_path)
    assert [row[0] for row in made.rows] == ["GK1", "GK2"]
    assert all(len(row) == len(made.heads) for row in made.rows)
    severity = made.charts[0]
    assert [(bar.label, bar.text, bar.permille) for bar in severity.bars] == [
        ("GK1", "+2,67", 1000),
        ("GK2", "-2,67", -1000),
    ]
    assert made.charts[2].bars[0].permille is None
    assert [one.name.split(",")[0] for one in made.judges] == ["GK1", "GK2"]
    assert "6 phiếu được tính của 2 giám khảo trên 3 bài" in made.summary
    assert made.foot == "In lúc 14:03"


def test_what_of_correlations_may_be_chance_is_said_where_entries_are_enough(tmp_path: Path) -> None:
    assert paper(tmp_path).chance == "Mức thống nhất và xu hướng khi chấm từ -1,00 đến +1,00 có thể chỉ là ngẫu nhiên."
    assert _chance([]) == ""


@pytest.mark.parametrize(
    ("change", "name", "words"),
    [
        ({"severity": Fraction(0)}, "Chặt hay lỏng", "bằng các giám khảo khác"),
        ({"severity": Fraction(2)}, "Chặt hay lỏng", "Lỏng: ở cùng những bài đó, trung bình cho cao hơn các giám khảo khác 2,00"),
        ({"severity": Fraction(-2)}, "Chặt hay lỏng", "Chặt: ở cùng những bài đó, trung bình cho thấp hơn các giám khảo khác 2,00"),
        ({"severity": Why.NOTHING_SHARED}, "Chặt hay lỏng", "Không tính được: không có bài nào"),
        ({"order_effect": Fraction(1)}, "Từ bài chấm đầu đến bài chấm cuối", "càng lỏng (+1,00)"),
        ({"order_effect": Fraction(-1)}, "Từ bài chấm đầu đến bài chấm cuối", "càng chặt (-1,00)"),
        ({"order_effect": Fraction(1, 9)}, "Từ bài chấm đầu đến bài chấm cuối", "đều tay (+0,11"),
        ({"halo": Fraction(3, 4)}, "Một ấn tượng cho mọi tiêu chí", "ở mức +0,75, của cả ban là +0,50"),
        ({"watched": Fraction(9, 10), "minutes": Why.NO_CLIPS}, "Xem clip", "Đã phát 90,0 % thời lượng các clip."),
        ({"watched": Fraction(9, 10), "minutes": Fraction(7)}, "Xem clip", "mỗi clip mất 7,0 phút"),
        ({"watched": Why.NOT_RECORDED}, "Xem clip", "phiếu không ghi"),
        ({"mean": Why.NO_SHEETS}, "Tổng điểm các phiếu", "chưa có phiếu nào"),
        ({"least": Why.NO_SHEETS}, "Tổng điểm các phiếu", "chưa có phiếu nào"),
        ({"deviation": Why.ONE_SHEET}, "Tổng điểm các phiếu", "Trung bình 16,00, từ"),
    ],
)  # fmt: skip
def test_a_figure_is_said_in_plain_words(
    one: JudgeStatistics, change: Mapping[str, object], name: str, words: str
) -> None:
    shared = replace(one, agreement=replace(one.agreement, shared=30))
    assert words in said(replace(shared, **change))[name]  # type: ignore[arg-type] # the fields of the table


@pytest.mark.parametrize(
    ("value", "shared", "words"),
    [
        (Fraction(9, 10), 30, "cùng chiều"),
        (Fraction(-9, 10), 30, "ngược với các giám khảo khác"),
        (Fraction(1, 10), 30, "có thể chỉ là ngẫu nhiên"),
        (Fraction(1, 10), 2, "cùng chiều"),
    ],
)
def test_order_beside_the_others_is_said_with_what_chance_may_do(
    one: JudgeStatistics, value: Fraction, shared: int, words: str
) -> None:
    agreement = replace(one.agreement, found=value, shared=shared)
    assert words in said(replace(one, agreement=agreement))["Thứ tự các bài"]


def test_a_judge_who_may_have_read_the_scale_upside_down_is_told_first(one: JudgeStatistics) -> None:
    against = Agreement(found=Fraction(-9, 10), shared=30)
    assert alarm_of(replace(one, agreement=against)).startswith("Xếp các bài gần như ngược")
    assert alarm_of(one) == ""


def with_panel(found: RoundStatistics, **change: object) -> RoundStatistics:
    return replace(found, panel=replace(found.panel, **change))  # type: ignore[arg-type] # the fields of the tests


@pytest.mark.parametrize(
    ("alpha", "words"),
    [
        (Fraction(2, 3), "khá giống nhau"),
        (Fraction(66, 100), "dùng thang điểm không như nhau"),
        (Why.ALL_EQUAL, "Không tính được"),
    ],
)
def test_alpha_speaks_of_likeness_from_two_thirds_on(found: RoundStatistics, alpha: Fraction | Why, words: str) -> None:
    assert words in questions(with_panel(found, alpha=alpha))[2].says


@pytest.mark.parametrize(
    ("value", "words"),
    [(Fraction(1, 4), "kém"), (Fraction(1, 2), "trung bình"), (Fraction(4, 5), "tốt"), (Fraction(19, 20), "rất tốt")],
)
def test_the_mean_is_relied_on_by_the_usual_rule_of_thumb(found: RoundStatistics, value: Fraction, words: str) -> None:
    icc = {**found.panel.icc, "2,k": value}
    assert questions(with_panel(found, icc=icc))[1].says == f"Theo quy ước thường dùng: {words}."


def test_a_reliability_that_can_not_be_computed_says_why(found: RoundStatistics) -> None:
    answer = questions(with_panel(found, icc={**found.panel.icc, "2,k": Why.TOO_FEW_COMPLETE}))[1]
    assert (answer.figure, answer.says) == ("–", "Không tính được: có ít hơn hai bài được mọi giám khảo cùng chấm.")


def test_order_is_said_with_its_chance_and_that_few_entries_are_a_rough_guess(found: RoundStatistics) -> None:
    order = found.panel.concordance
    assert isinstance(order, Concordance)
    assert questions(with_panel(found, concordance=replace(order, chance=Fraction(1, 2))))[0].says.startswith("Có thể")
    assert questions(with_panel(found, concordance=replace(order, chance=Fraction(1, 50))))[0].says.startswith("Khó")
    assert "ước lượng thô" in panel_figures(found)[1].says
    none = with_panel(found, concordance=Why.ONE_JUDGE)
    assert questions(none)[0].figure == "–"
    assert [one.figure for one in panel_figures(none)[:2]] == ["–", "–"]


def test_it_is_one_more_kind_of_paper_and_not_of_the_set(tmp_path: Path) -> None:
    office, press = marked(office_of(tmp_path), GIVEN), Press()
    assert Paper.JUDGES not in THE_SET
    for order in (PrintOrder(out=tmp_path), PrintOrder(out=tmp_path, kinds=(Paper.JUDGES,))):
        draw_documents(office.store, order, printer=press, exchange=office.exchange, at_ms=0)
    assert [name for name, _ in press.printed].count("bao-cao-giam-khao.pdf") == 1
    assert isinstance(press.printed[-1][1], JudgesPaper)
