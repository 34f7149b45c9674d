"""Long names take lines, not dots, up to a limit."""

from pytestqt.qtbot import QtBot

from ui.widgets.labels import Clamped

NAME = "Hội thi trực tuyến tìm hiểu công tác cải cách hành chính giai đoạn 2021 - 2025 trong cán bộ, công chức"


def test_a_short_name_takes_one_line(qtbot: QtBot) -> None:
    label = Clamped("Hội thi")
    qtbot.addWidget(label)
    assert label._lines(400) == ["Hội thi"]
    assert label.toolTip() == ""


def test_a_long_name_takes_all_its_lines_while_there_is_room(qtbot: QtBot) -> None:
    label = Clamped(NAME, most=20)
    qtbot.addWidget(label)
    assert " ".join(label._lines(180)) == NAME
    assert label.heightForWidth(180) > label.heightForWidth(2000)


def test_what_has_no_room_ends_in_dots_and_stands_in_the_tooltip(qtbot: QtBot) -> None:
    label = Clamped(NAME, most=3)
    qtbot.addWidget(label)
    lines = label._lines(180)
    assert len(lines) == 3
    assert lines[-1].endswith("…")
    assert all(label.fontMetrics().horizontalAdvance(line) <= 180 for line in lines)
    assert label.toolTip() == NAME
