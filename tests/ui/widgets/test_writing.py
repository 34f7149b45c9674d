"""Painted lines stand where they should, and are cut where the place is short."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from ui.theme.theme import theme
from ui.widgets.writing import CENTRE, LEFT, RIGHT, split, write

TEXT = "Cải cách thủ tục"
WIDTH, HEIGHT = 300, 40


def columns(text: str, align: int, width: int = WIDTH) -> list[int]:
    """The columns of points that a line of words touches."""
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    write(painter, QRectF(0, 0, width, HEIGHT), text, "body", "text", align=align)
    painter.end()
    points = ((x, y) for x in range(WIDTH) for y in range(HEIGHT))
    return sorted({x for x, y in points if image.pixelColor(x, y).lightness() < 128})


def test_a_line_stands_at_the_left_in_the_middle_or_at_the_right(qtbot: QtBot) -> None:
    left, middle, right = (columns(TEXT, align) for align in (LEFT, CENTRE, RIGHT))
    assert left[0] <= 3
    assert abs(middle[0] - (WIDTH - 1 - middle[-1])) <= 3
    assert WIDTH - right[-1] <= 4
    assert left[-1] - left[0] == right[-1] - right[0]


def test_a_line_that_is_too_long_ends_within_its_place(qtbot: QtBot) -> None:
    assert columns(TEXT * 4, LEFT, 120)[-1] < 120


def test_words_are_split_where_the_line_ends_and_measured_anew_at_another_scale(qtbot: QtBot) -> None:
    width = theme().metrics("note").horizontalAdvance("một hai ba") + 2
    assert split("một hai ba bốn năm", "note", width) == ("một hai ba", "bốn năm")
    try:
        theme().zoom(200)
        assert split("một hai ba bốn năm", "note", width)[0] == "một"
    finally:
        theme().zoom(100)
