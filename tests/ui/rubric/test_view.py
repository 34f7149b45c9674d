"""The rubric on the screen: a tree that is worked by keys and by hand, fields that hand on what is typed, the judge's sheet."""

from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from judging_app.core.rubric_edit import Spot
from tests.fakes.secretariat import Room
from ui.screens.judging.rubric_look import RubricLook
from ui.screens.rubric.rows import COLUMNS
from ui.screens.rubric.tree_model import RubricModel
from ui.screens.rubric.view import RubricScreen

FIRST, SECOND = Spot(section=0, criterion=0), Spot(section=0, criterion=1)


@pytest.fixture
def room(tmp_path: Path) -> Room:
    return Room(tmp_path)


@pytest.fixture
def screen(qtbot: QtBot, room: Room) -> RubricScreen:
    made = RubricScreen(room.desk(), room.changes, RubricLook)
    qtbot.addWidget(made, before_close_func=lambda one: one.leave())
    made.resize(1100, 700)
    made.show()
    made.come_to_front()
    return made


def shown(model: QAbstractItemModel) -> list[tuple[str, list[str]]]:
    def name(index: QModelIndex) -> str:
        return str(index.data())

    tops = [model.index(row, 0) for row in range(model.rowCount())]
    return [(name(top), [name(model.index(i, 0, top)) for i in range(model.rowCount(top))]) for top in tops]


def stored(room: Room) -> list[str]:
    with room.work.store.unit() as unit:
        return [one.name for one in unit.contest().rules.rounds[0].rubric.criteria]


def test_the_tree_is_worked_by_keys_alone(screen: RubricScreen, room: Room) -> None:
    tree, details = screen.editor.tree, screen.editor.details
    QAbstractItemModelTester(tree.rubric_model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    tree.setFocus()
    QTest.keyClick(tree, Qt.Key.Key_Down)
    assert screen.presenter.spot == FIRST
    QTest.keyClick(tree, Qt.Key.Key_Insert)
    assert screen.presenter.spot == SECOND
    assert shown(tree.rubric_model) == [("Nội dung", ["Đúng chủ đề", "Tiêu chí mới", "Tính mới"])]
    QTest.keyClick(tree, Qt.Key.Key_F2)
    assert details.name.hasFocus()
    details.name.setPlainText("Ngôn ngữ")
    QTest.keyClick(details.name, Qt.Key.Key_Return)
    QTest.keyClick(details.name, Qt.Key.Key_Escape)
    assert tree.hasFocus()
    QTest.keyClick(tree, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert stored(room) == ["Ngôn ngữ", "Đúng chủ đề", "Tính mới"]
    QTest.keyClick(tree, Qt.Key.Key_Insert, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(tree, Qt.Key.Key_Delete)
    assert tree.rubric_model.rowCount() == 1
    QTest.keyClick(tree, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert tree.rubric_model.rowCount() == 2
    assert screen.redo.isEnabled()


def test_what_is_typed_is_kept_on_leaving_the_field_and_wrong_text_stands_with_its_reason(
    screen: RubricScreen, room: Room
) -> None:
    details = screen.editor.details
    screen.presenter.take(FIRST)
    most = details.lines["most"]
    most.setFocus()
    most.setText("mười")
    QTest.keyClick(most, Qt.Key.Key_Return)
    assert not details._asked["most"].wrong.isHidden()
    assert (most.text(), most.property("state")) == ("mười", "bad")
    QTest.keyClick(most, Qt.Key.Key_Escape)
    assert (most.text(), most.property("state")) == ("10", "")
    details.name.setPlainText(" ")
    details.name.settle()
    assert details.name.property("state") == "bad"
    details.name.setFocus()
    QTest.keyClick(details.name, Qt.Key.Key_Escape)
    assert details.name.toPlainText() == "Đúng chủ đề"
    most.setFocus()
    most.setText("12")
    details.lines["step"].setFocus()
    assert details._asked["most"].wrong.isHidden()
    details.bonus.click()
    details.bands.add.click()
    band = details.bands.rows[0]
    band.text.setText("Tốt: rõ")
    band.text.settle()
    with room.work.store.unit() as unit:
        one = unit.contest().rules.rounds[0].rubric.criteria[0]
    assert (one.most, one.bonus, one.bands[0].text) == (1200, True, "Tốt: rõ")


def test_a_part_is_dropped_into_its_new_place(screen: RubricScreen, room: Room) -> None:
    model: RubricModel = screen.editor.tree.rubric_model
    screen.presenter.add_section("Hình thức", "Ảnh")
    second = model.index(1, 0)

    def drop(spot: Spot, row: int, parent: QModelIndex) -> None:
        data = model.mimeData([model.index_of(spot)])
        assert not model.dropMimeData(data, Qt.DropAction.MoveAction, row, 0, parent)

    drop(FIRST, -1, second)
    assert shown(model) == [("Nội dung", ["Tính mới"]), ("Hình thức", ["Ảnh", "Đúng chủ đề"])]
    drop(Spot(section=1, criterion=1), 0, QModelIndex())
    drop(Spot(section=1), -1, model.index(0, 0))
    assert shown(model) == [("Hình thức", ["Ảnh"]), ("Nội dung", ["Đúng chủ đề", "Tính mới"])]
    drop(Spot(section=0), -1, QModelIndex())
    assert [name for name, _ in shown(model)] == ["Nội dung", "Hình thức"]
    drop(FIRST, 2, QModelIndex())
    assert stored(room) == ["Tính mới", "Ảnh", "Đúng chủ đề"]
    assert model.index(0, 0).flags() & Qt.ItemFlag.ItemIsDropEnabled
    assert not model.index(0, 0, model.index(0, 0)).flags() & Qt.ItemFlag.ItemIsDropEnabled


def test_closed_sections_stay_closed_and_cells_have_words(screen: RubricScreen) -> None:
    tree = screen.editor.tree
    tree.collapse(tree.rubric_model.index(0, 0))
    screen.presenter.add_section("Hình thức", "Ảnh")
    assert not tree.isExpanded(tree.rubric_model.index(0, 0))
    assert tree.isExpanded(tree.rubric_model.index(1, 0))
    heads = [tree.rubric_model.headerData(place, Qt.Orientation.Horizontal) for place in range(len(COLUMNS))]
    assert heads == ["Phần, tiêu chí", "Khung điểm", "Hệ số", "Điểm"]
    assert tree.rubric_model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "Phần Nội dung, 20 điểm"


def test_the_judge_s_sheet_can_be_tried_and_nothing_of_it_is_kept(screen: RubricScreen, room: Room) -> None:
    screen.tabs.tabs["look"].click()
    look = screen.look.findChild(RubricLook)
    assert isinstance(look, RubricLook)
    first, second = look.sheet.lines.values()
    first.field.give(1000)
    second.field.give(100)
    assert not second.remark.isHidden()
    second.remark.setText("Chưa mới")
    second.remark.settle()
    assert look.sheet._total.text() == "11,00"
    assert look.guidance.said()
    assert screen.pages.shown == "look"
    with room.work.store.unit() as unit:
        assert unit.files(unit.contest().rules.rounds[0].key) == ()


def test_a_pasted_table_takes_its_place_and_is_taken_back(screen: RubricScreen, room: Room) -> None:
    QGuiApplication.clipboard().setText("TT\tTiêu chí\tĐiểm tối đa\nI\tNội dung\t20\n1\tTính mới\t12\n2\tẢnh\t8\n")
    screen.paste.click()
    assert screen.pages.shown == "import"
    screen.importing.take_in.click()
    assert screen.pages.shown == "edit"
    assert stored(room) == ["Tính mới", "Ảnh"]
    screen.undo.trigger()
    assert stored(room) == ["Đúng chủ đề", "Tính mới"]


def test_once_packs_are_out_the_rubric_is_only_looked_at(screen: RubricScreen, room: Room) -> None:
    room.begin()
    screen.come_to_front()
    assert not screen.locked.isHidden()
    assert screen.take.isHidden()
    assert not screen.editor.details.name.isEnabled()
    assert not screen.editor.actions_by_key["delete"].isEnabled()
    assert screen.editor.bar.isHidden()
    assert not screen.take_files([room.file("a.csv", "Tiêu chí;Điểm\nẢnh;5\n")])


def test_files_that_are_dropped_are_read_or_copied(screen: RubricScreen, room: Room) -> None:
    assert screen.take_files([room.file("a.csv", "Tiêu chí;Điểm\nTính mới;5\n")])
    screen.importing.cancel.click()
    assert screen.take_files([room.contest])
    assert not screen.take_files([room.file("a.doc", "")])
