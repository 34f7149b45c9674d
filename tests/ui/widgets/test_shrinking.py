"""A title takes smaller letters before it is cut."""

from PySide6.QtGui import QFontMetrics
from pytestqt.qtbot import QtBot

from ui.theme.theme import theme
from ui.widgets.labels import Shrinking

TITLE = "001  Dịch vụ công trực tuyến Kho bạc - Nhanh một cú nhấp chuột"


def width_of(role: str) -> int:
    return QFontMetrics(theme().font(role)).horizontalAdvance(TITLE)


def test_a_title_that_fits_keeps_its_size_and_one_that_does_not_takes_smaller_letters(qtbot: QtBot) -> None:
    label = Shrinking(TITLE, "clip", "strong")
    qtbot.addWidget(label)
    label.ensurePolished()
    label.resize(width_of("clip") + 20, 40)
    assert label._fitting() == label.font()
    label.resize(width_of("strong") + 5, 40)
    assert label._fitting() == theme().font("strong")
    assert width_of("strong") < label.width() < width_of("clip")
