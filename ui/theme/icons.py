"""Icons drawn for this program: SVG in resources/icons with currentColor, drawn in a colour of the tokens.

An icon carries a picture for the scaling of each screen that there is, and a large one that any other is made of: nothing is
ever blown up.
"""

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from ui.theme.theme import px, theme

LARGEST = 250


@lru_cache(maxsize=256)
def _renderer(path: Path, colour: str) -> QSvgRenderer:
    drawing = path.read_text(encoding="utf-8").replace("currentColor", colour)
    return QSvgRenderer(QByteArray(drawing.encode()))


def paint_icon(painter: QPainter, name: str, place: QRectF, colour: QColor) -> None:
    """Paint an icon into `place`; FileNotFoundError when the program has none of that name."""
    _renderer(theme().resources / "icons" / f"{name}.svg", colour.name()).render(painter, place)


def pixmap(name: str, colour: str, size: int, screen_scale: int = 100, room: int = 0) -> QPixmap:
    """An icon in a colour of the tokens, `size` pixels of the 100 % drawing, for a screen's scaling in per cent."""
    side = (px(size) * screen_scale + 50) // 100
    made = QPixmap(side + (px(room) * screen_scale + 50) // 100, side)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    paint_icon(painter, name, QRectF(0, 0, side, side), theme().colour(colour))
    painter.end()
    made.setDevicePixelRatio(screen_scale / 100)
    return made


def icon(name: str, colour: str = "text", size: int = 18, room: int = 0) -> QIcon:
    """An icon for buttons and actions; disabled it is drawn in the colour of hairlines. `room` is left free at its right."""
    made = QIcon()
    for screen_scale in sorted({LARGEST, *(round(one.devicePixelRatio() * 100) for one in QGuiApplication.screens())}):
        made.addPixmap(pixmap(name, colour, size, screen_scale, room))
        made.addPixmap(pixmap(name, "line", size, screen_scale, room), QIcon.Mode.Disabled)
    return made
