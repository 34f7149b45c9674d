"""Rows are found without tones, put in Vietnamese order, and Qt's own tester is content."""

from dataclasses import dataclass, replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from ui.messages import language
from ui.models import table_model
from ui.models.columns import Column
from ui.models.row_table import RowTable
from ui.models.table_model import AT_ONCE, Sieve, TableModel
from ui.theme.phrase import phrase
from ui.widgets.cells import Figure, TwoLines
from ui.widgets.table import CELL_ROLE


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    name: str
    unit: str
    mark: int | None


ROWS = (
    Row(name="Đêm hội", unit="Huế", mark=900),
    Row(name="Ánh sáng", unit="Phường Thủy Xuân", mark=None),
    Row(name="Dòng sông", unit="A Lưới", mark=850),
    Row(name="an lành", unit="Phú Hội", mark=1000),
)
COLUMNS: tuple[Column[Row], ...] = (
    Column(key="name", heading=phrase("Reason"), value=lambda row: TwoLines(title=row.name, below=row.unit)),
    Column(
        key="mark",
        heading="Điểm",
        value=lambda row: Figure(text=str(row.mark)),
        sort=lambda row: row.mark,
        right=True,
        width=80,
    ),
)


@pytest.fixture
def sieve() -> Sieve[Row]:
    model = TableModel(COLUMNS, ROWS)
    made = Sieve(model)
    model.setParent(made)
    for one in (model, made):
        QAbstractItemModelTester(one, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    return made


def names(sieve: Sieve[Row]) -> list[str]:
    return [str(sieve.index(row, 0).data()) for row in range(sieve.rowCount())]


def test_rows_keep_their_own_order_until_a_head_is_pressed(sieve: Sieve[Row]) -> None:
    assert names(sieve) == [row.name for row in ROWS]


def test_words_are_in_vietnamese_order(sieve: Sieve[Row]) -> None:
    sieve.sort(0, Qt.SortOrder.AscendingOrder)
    assert names(sieve) == ["an lành", "Ánh sáng", "Dòng sông", "Đêm hội"]


@pytest.mark.parametrize("order", [Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder])
def test_what_has_no_figure_is_last_either_way(sieve: Sieve[Row], order: Qt.SortOrder) -> None:
    sieve.sort(1, order)
    assert names(sieve)[-1] == "Ánh sáng"


@pytest.mark.parametrize(
    ("needle", "found"), [("hue", ["Đêm hội"]), ("thuỷ", ["Ánh sáng"]), ("dem hue", ["Đêm hội"]), ("zzz", [])]
)
def test_the_filter_asks_for_no_tones_and_looks_at_both_lines(sieve: Sieve[Row], needle: str, found: list[str]) -> None:
    sieve.look_for(needle)
    assert names(sieve) == found
    sieve.look_for("")
    assert len(names(sieve)) == len(ROWS)


def many(count: int) -> tuple[Row, ...]:
    return tuple(Row(name=f"Chuyện số {at}", unit="Huế", mark=at) for at in range(count))


def test_very_many_rows_are_filtered_a_moment_later_by_what_was_asked_last(
    sieve: Sieve[Row], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(table_model, "STEP_S", 0)
    model = sieve.sourceModel()
    assert isinstance(model, TableModel)
    model.show_rows(many(AT_ONCE + 50))
    sieve.look_for("chuyen so 24")
    assert sieve.rowCount() == AT_ONCE + 50
    model.show_rows(many(AT_ONCE + 60))
    sieve.look_for("chuyen so 25")
    qtbot.waitUntil(lambda: sieve.rowCount() < AT_ONCE)
    assert names(sieve) == [f"Chuyện số {at}" for at in range(AT_ONCE + 60) if "25" in str(at)]
    sieve.look_for("chuyen so 77")
    assert names(sieve) == [f"Chuyện số {at}" for at in range(AT_ONCE + 60) if "77" in str(at)]


def test_the_filter_knows_rows_that_were_altered(sieve: Sieve[Row]) -> None:
    model = sieve.sourceModel()
    assert isinstance(model, TableModel)
    sieve.look_for("hue")
    model.show_rows((*ROWS[:3], replace(ROWS[3], unit="Huế")))
    assert names(sieve) == ["Đêm hội", "an lành"]


def test_of_several_rows_that_fit_the_first_shown_comes_in_hand(qtbot: QtBot) -> None:
    table = RowTable(COLUMNS)
    qtbot.addWidget(table)
    table.show_rows(ROWS)
    table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    assert table.choose(lambda one: one.mark is not None)
    assert table.chosen() == ROWS[0]
    table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    assert table.choose(lambda one: one.mark is not None)
    assert table.chosen() == ROWS[3]
    table.look_for("song")
    assert not table.choose(lambda one: one.mark == 900)


def test_rows_may_be_replaced(sieve: Sieve[Row]) -> None:
    model = sieve._model
    model.show_rows(ROWS[:1])
    assert names(sieve) == ["Đêm hội"]
    model.show_rows(ROWS[1:2])
    assert names(sieve) == ["Ánh sáng"]
    assert model.index(0, 1).data(CELL_ROLE) == Figure(text="None")


def test_heads_follow_the_language(sieve: Sieve[Row]) -> None:
    spoken = language()
    assert spoken is not None
    assert sieve.headerData(0, Qt.Orientation.Horizontal) == "Lý do"
    spoken.use("en")
    assert sieve.headerData(0, Qt.Orientation.Horizontal) == "Reason"


def test_enter_opens_the_row_in_hand(qtbot: QtBot) -> None:
    table: RowTable[Row] = RowTable(COLUMNS)
    qtbot.addWidget(table)
    table.show_rows(ROWS)
    table.show()
    assert table.choose(lambda row: row.unit == "A Lưới")
    with qtbot.waitSignal(table.row_opened) as told:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert told.args == [ROWS[2]]
    assert table.chosen() == ROWS[2]


def test_widths_are_remembered(qtbot: QtBot) -> None:
    first: RowTable[Row] = RowTable(COLUMNS)
    second: RowTable[Row] = RowTable(COLUMNS)
    for table in (first, second):
        qtbot.addWidget(table)
    first.horizontalHeader().resizeSection(1, 123)
    second.take_widths(first.widths())
    assert second.horizontalHeader().sectionSize(1) == 123
    second.take_widths("no such thing")
    assert second.horizontalHeader().sectionSize(1) == 123


def test_arrows_move_the_selection_and_tell_the_row(qtbot: QtBot) -> None:
    table: RowTable[Row] = RowTable(COLUMNS)
    qtbot.addWidget(table)
    table.show_rows(ROWS)
    table.show()
    table.choose(lambda row: True)
    with qtbot.waitSignal(table.row_chosen) as told:
        QTest.keyClick(table, Qt.Key.Key_Down)
    assert told.args == [ROWS[1]]


@pytest.fixture
def table(qtbot: QtBot) -> RowTable[Row]:
    made: RowTable[Row] = RowTable(COLUMNS)
    qtbot.addWidget(made)
    made.show_rows(ROWS)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.clearFocus()
    return made


def test_coming_by_the_tab_key_takes_the_first_row_in_hand(table: RowTable[Row]) -> None:
    table.setFocus(Qt.FocusReason.TabFocusReason)
    assert table.chosen() == ROWS[0]
    assert table.selectionModel().isRowSelected(0)


def test_coming_in_another_way_leaves_nothing_in_hand_until_a_key_is_pressed(table: RowTable[Row]) -> None:
    table.setFocus(Qt.FocusReason.OtherFocusReason)
    assert table.chosen() is None
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert table.chosen() == ROWS[0]


def test_letting_go_is_told(table: RowTable[Row], qtbot: QtBot) -> None:
    table.choose(lambda row: row.name == "Dòng sông")
    with qtbot.waitSignal(table.row_chosen, check_params_cb=lambda row: row is None):
        table.let_go()
    assert table.chosen() is None
