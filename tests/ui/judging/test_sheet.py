"""The sheet at the right: weights, bonus, steps and least marks are said; what can't be a mark says why until it is one."""

from dataclasses import replace
from fractions import Fraction

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from judging_app.core.ids import CriterionKey, EntryCode, SectionKey
from judging_app.core.rubric import Band, Criterion, Rubric, Section
from judging_app.core.score_sheet import SheetState
from tests.fakes.judge_desk import ONE, THREE, TWO
from tests.services.office import NOVELTY, TOPIC
from tests.ui.judging.front import Desk
from ui.screens.judging.rows import SheetShown
from ui.screens.judging.sheet_panel import SheetPanel

WEIGHTED, FINE, WHOLE, BONUS = (CriterionKey(key) for key in ("weighted", "fine", "whole", "bonus"))
BANDS = (Band(low=500, high=1000, text="Đạt"), Band(low=0, high=490, text="Yếu"))
RUBRIC = Rubric(
    sections=(
        Section(
            key=SectionKey("a"),
            name="Nội dung",
            weight=Fraction(2),
            criteria=(
                Criterion(key=WEIGHTED, name="Chủ đề", most=1000, step=50, weight=Fraction(3, 2)),
                Criterion(key=FINE, name="Lời bình", most=1000, step=10, bands=BANDS, remark_below=500),
            ),
        ),
        Section(
            key=SectionKey("b"),
            name="Thêm",
            criteria=(
                Criterion(key=WHOLE, name="Kỹ thuật", least=200, most=1000, step=100),
                Criterion(key=BONUS, name="Phụ đề", most=200, step=50, bonus=True),
            ),
        ),
    )
)
LOW = 740
"""What a window on a screen of 768 pixels leaves for the sheet."""
EMPTY = SheetShown(
    code=EntryCode("001"),
    state=SheetState.DRAFT,
    reason="",
    marks=(None,) * 4,
    pending=("",) * 4,
    remarks=("",) * 4,
    remarks_wanted=(False,) * 4,
    remark="",
    total="–",
    sections=("– / 50", "– / 10"),
)


@pytest.fixture
def panel(qtbot: QtBot) -> SheetPanel:
    made = SheetPanel(RUBRIC)
    list(made.fill())
    qtbot.addWidget(made)
    made.show_sheet(EMPTY)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.go_to(WEIGHTED)
    return made


def shown(panel: SheetPanel) -> set[str]:
    return {label.text() for label in panel.findChildren(QLabel) if label.isVisible()}


def type_(panel: SheetPanel, text: str) -> None:
    for letter in text:
        part = QApplication.focusWidget() or panel
        QTest.keyClick(part, Qt.Key.Key_Return) if letter == "\n" else QTest.keyClicks(part, letter)


def test_what_a_mark_counts_times_and_what_is_bonus_stand_on_its_line(panel: SheetPanel) -> None:
    assert {"/ 10 ×3", "/ 10 ×2", "/ 10 ×1", "/ 2 ×1", "Phụ đề (điểm thưởng)"} <= shown(panel)


def test_where_steps_differ_the_line_in_hand_says_what_may_be_given(panel: SheetPanel) -> None:
    panel.go_to(WHOLE)
    assert panel.lines[WHOLE].why() == "2…10, bước 1"
    assert panel.lines[WEIGHTED].why() == ""


@pytest.mark.parametrize(
    ("criterion", "text", "why"),
    [(WEIGHTED, "9,3", "Theo bước 0,5"), (FINE, "9,55", "Theo bước 0,1"), (WHOLE, "11", "Cao nhất 10")],
)
def test_what_can_never_be_a_mark_says_why_while_it_is_typed(
    panel: SheetPanel, criterion: CriterionKey, text: str, why: str
) -> None:
    panel.go_to(criterion)
    type_(panel, text)
    line = panel.lines[criterion]
    assert (line.why(), line.field.mark()) == (why, None)


def test_a_mark_below_the_least_is_refused_on_enter_with_the_reason_staying(panel: SheetPanel) -> None:
    panel.go_to(WHOLE)
    type_(panel, "1")
    assert panel.lines[WHOLE].field.objection() is None, "it may become 10"
    type_(panel, "\n")
    panel.go_to(WEIGHTED)
    assert panel.lines[WHOLE].why() == "Thấp nhất 2"
    assert "Thấp nhất 2" in shown(panel)


def test_a_remark_that_the_rules_want_stands_out_until_it_is_written_and_enter_goes_on(
    panel: SheetPanel, qtbot: QtBot
) -> None:
    panel.show_figures(replace(EMPTY, remarks_wanted=(False, True, False, False)))
    remark = panel.lines[FINE].remark
    assert (remark.isVisible(), remark.property("state")) == (True, "pending")
    panel.go_to_remark(FINE)
    with qtbot.waitSignal(panel.remark_given) as given:
        type_(panel, "kho nghe\n")
    assert given.args == [FINE, "kho nghe"]
    assert remark.property("state") == ""
    assert QApplication.focusWidget() is panel.lines[WHOLE].field


def test_a_trial_is_called_so_on_its_sheet(panel: SheetPanel) -> None:
    assert "Không tính điểm" not in shown(panel)
    panel.show_sheet(replace(EMPTY, trial=True))
    assert {"Phiếu chấm thử", "Không tính điểm"} <= shown(panel)


def test_not_given_a_true_nought_and_stood_aside_look_different(panel: SheetPanel) -> None:
    panel.show_sheet(replace(EMPTY, marks=(None, 0, None, None)))
    assert [panel.lines[key].field.text() for key in (WEIGHTED, FINE)] == ["", "0,00"]
    panel.show_sheet(replace(EMPTY, state=SheetState.RECUSED, reason="Bài của đơn vị mình"))
    assert not panel.lines[FINE].field.isEnabled()
    assert any("Bài của đơn vị mình" in text for text in shown(panel))


def test_the_wheel_over_any_part_of_the_desk_changes_no_sheet(desk: Desk) -> None:
    desk.type("9")
    QTest.keyClick(QApplication.focusWidget() or desk.screen, Qt.Key.Key_Return)
    desk.screen.write_note()
    before = {entry: desk.stored(entry) for entry in (ONE, TWO, THREE)}
    filters = (
        desk.screen.entries.filter.key(),
        desk.screen.entries.order.key(),
        desk.screen.clip.below.notes.tie.key(),
    )
    for part in desk.screen.findChildren(QWidget):
        if part.isVisible():
            middle = QPointF(part.rect().center())
            wheel = QWheelEvent(
                middle,
                QPointF(part.mapToGlobal(part.rect().center())),
                QPoint(),
                QPoint(0, -240),
                Qt.MouseButton.NoButton,
                Qt.KeyboardModifier.NoModifier,
                Qt.ScrollPhase.NoScrollPhase,
                False,
            )
            QApplication.sendEvent(part, wheel)
    assert {entry: desk.stored(entry) for entry in (ONE, TWO, THREE)} == before
    assert [desk.screen.sheet.lines[key].field.mark() for key in (TOPIC, NOVELTY)] == [900, None]
    after = (desk.screen.entries.filter.key(), desk.screen.entries.order.key(), desk.screen.clip.below.notes.tie.key())
    assert after == filters
    assert desk.screen.presenter.entry == ONE


def test_a_mark_typed_into_a_remark_goes_to_the_next_criterion_and_the_remark_stays_wanted(panel: SheetPanel) -> None:
    """Whoever types marks without looking up does not see that the cursor stands in a remark."""
    panel.show_figures(replace(EMPTY, remarks_wanted=(False, True, False, False)))
    panel.go_to(FINE)
    type_(panel, "4,5\n7\n1\n")
    line = panel.lines[FINE]
    assert (line.field.mark(), line.remark.text(), line.remark.property("state")) == (450, "", "pending")
    assert [panel.lines[key].field.mark() for key in (WHOLE, BONUS)] == [700, 100]


def test_a_figure_alone_is_no_remark_however_the_field_is_left(panel: SheetPanel, qtbot: QtBot) -> None:
    panel.show_figures(replace(EMPTY, remarks_wanted=(False, True, False, False)))
    panel.go_to_remark(FINE)
    type_(panel, "7")
    with qtbot.assertNotEmitted(panel.remark_given):
        panel.settle()
    type_(panel, " canh bi mo")
    with qtbot.waitSignal(panel.remark_given) as given:
        panel.settle()
    assert given.args == [FINE, "7 canh bi mo"]


def test_tab_leads_through_the_marks_to_the_remark_on_the_whole_and_to_the_button(panel: SheetPanel) -> None:
    panel.show_sheet(EMPTY)
    panel.go_to(WEIGHTED)
    came = []
    for _ in range(6):
        came.append(QApplication.focusWidget())
        QTest.keyClick(panel, Qt.Key.Key_Tab)
    assert came == [*(line.field for line in panel.lines.values()), panel.overall, panel.finish]


def test_fourteen_criteria_are_in_sight_on_a_common_laptop(qtbot: QtBot) -> None:
    names = [f"Tiêu chí {number}" for number in range(13)] + ["Gắn với thực tiễn của đơn vị, của địa phương mình"]
    every = tuple(Criterion(key=CriterionKey(f"c{at}"), name=name, most=1000) for at, name in enumerate(names))
    parts = (every[:4], every[4:7], every[7:11], every[11:])
    sections = tuple(Section(key=SectionKey(f"s{at}"), name="Phần", criteria=part) for at, part in enumerate(parts))
    made = SheetPanel(Rubric(sections=sections))
    list(made.fill())
    qtbot.addWidget(made)
    none = ("",) * 14
    empty = replace(EMPTY, marks=(None,) * 14, pending=none, remarks=none, remarks_wanted=(False,) * 14)
    made.show_sheet(replace(empty, sections=("–",) * 4))
    made.resize(made.width(), LOW)
    with qtbot.waitExposed(made):
        made.show()
    qtbot.wait(50)
    assert made._area.verticalScrollBar().maximum() == 0
