"""The matrix says each cell in words and is walked by keys."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from ui.widgets.matrix import MatrixView
from ui.widgets.matrix_values import Look, MatrixCell, MatrixColumn, MatrixRow, MatrixState

STATES = (
    MatrixState(key="in", words="đã nộp", look=Look.PALE),
    MatrixState(key="conflict", words="xung đột", look=Look.BAD),
)
COLUMNS = (MatrixColumn(key="j1", head="GK1"), MatrixColumn(key="j2", head="GK2"))
ROWS = tuple(
    MatrixRow(
        key=f"e{n}",
        code=f"{n:03}",
        title="Một cửa",
        cells=(MatrixCell(state="in"), MatrixCell(state="conflict", text="2 bản")),
    )
    for n in range(3)
)


def shown(qtbot: QtBot) -> MatrixView:
    view = MatrixView(STATES)
    qtbot.addWidget(view)
    QAbstractItemModelTester(view.model(), QAbstractItemModelTester.FailureReportingMode.Fatal, view)
    view.show_matrix(COLUMNS, ROWS)
    view.resize(800, 300)
    view.show()
    return view


def test_a_screen_reader_hears_entry_judge_and_state(qtbot: QtBot) -> None:
    view = shown(qtbot)
    said = view.model().index(1, 1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "001 · GK2 · xung đột"


def test_arrows_walk_and_the_cell_is_told_by_its_keys(qtbot: QtBot) -> None:
    view = shown(qtbot)
    view.setCurrentIndex(view.model().index(0, 0))
    with qtbot.waitSignal(view.cell_entered) as told:
        QTest.keyClick(view, Qt.Key.Key_Down)
    assert told.args == ["e1", "j1"]


def test_the_look_of_a_cell_is_that_of_its_state(qtbot: QtBot) -> None:
    view = shown(qtbot)
    model = view._model
    assert [model.look(model.index(0, column)) for column in range(2)] == [Look.PALE, Look.BAD]
    assert view.grab().width() == 800
