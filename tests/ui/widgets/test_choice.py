"""A choice shows as much of its words as there is room for, and the whole on asking."""

from PySide6.QtWidgets import QStyleOptionComboBox
from pytestqt.qtbot import QtBot

from ui.widgets.fields import Choice

LONG = "Khối cơ quan Trung ương đóng trên địa bàn tỉnh"


def shown(choice: Choice) -> str:
    option = QStyleOptionComboBox()
    choice.initStyleOption(option)
    return option.currentText


def test_words_that_are_too_long_end_in_dots_and_stand_whole_in_the_tooltip(qtbot: QtBot) -> None:
    choice = Choice("Khối", (("all", "Mọi khối"), ("long", LONG)), "long")
    qtbot.addWidget(choice)
    choice.resize(160, 36)
    assert shown(choice).endswith("…")
    assert choice.toolTip() == LONG
    choice.choose("all")
    assert (shown(choice), choice.toolTip()) == ("Mọi khối", "")
