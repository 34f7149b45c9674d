"""The ground of the hall's screen: deep red, rays of light, a gold frame and a lotus, all drawn here."""

from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QPainterPath, QPen, QRadialGradient

from ui.screens.ceremony.places import Sheet
from ui.theme.tokens import STAGE

RAYS = 36
PETALS = ((-64, 0.74), (64, 0.74), (-42, 0.88), (42, 0.88), (-20, 0.98), (20, 0.98), (0, 1.05))
"""Angle from upright in degrees and length of each petal, the outer ones first."""


def paint_ground(painter: QPainter, sheet: Sheet) -> None:
    """Fill the whole sheet."""
    whole = QRectF(0, 0, sheet.width, sheet.height)
    down = QLinearGradient(whole.topLeft(), whole.bottomLeft())
    down.setColorAt(0, QColor(STAGE.ground))
    down.setColorAt(1, QColor(STAGE.ground_deep))
    painter.fillRect(whole, down)
    _paint_rays(painter, sheet)
    _paint_glow(painter, sheet)
    _paint_frame(painter, sheet)


def paint_lotus(painter: QPainter, centre: QPointF, size: float) -> None:
    """A lotus in outline, `size` pixels high, standing on `centre`."""
    for angle, length in PETALS:
        painter.save()
        painter.translate(centre)
        painter.rotate(angle)
        light = QLinearGradient(QPointF(0, -size * length), QPointF(0, 0))
        light.setColorAt(0, _gold(190))
        light.setColorAt(1, _gold(30))
        painter.setBrush(QBrush(light))
        painter.setPen(QPen(QColor(STAGE.gold), max(1.0, size / 45)))
        painter.drawPath(_petal(size * length))
        painter.restore()


def paint_divider(painter: QPainter, centre: QPointF, width: float, unit: float) -> None:
    """A gold line that fades to both ends, with a diamond in its middle."""
    line = QLinearGradient(centre - QPointF(width / 2, 0), centre + QPointF(width / 2, 0))
    for at, alpha in ((0, 0), (0.35, 230), (0.65, 230), (1, 0)):
        line.setColorAt(at, _gold(alpha))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(line))
    painter.drawRect(QRectF(centre.x() - width / 2, centre.y() - unit * 0.12, width, unit * 0.24))
    painter.setBrush(QColor(STAGE.gold))
    painter.drawPath(_diamond(centre, unit * 0.9))


def _paint_rays(painter: QPainter, sheet: Sheet) -> None:
    middle, reach = QPointF(sheet.width / 2, sheet.height * 0.3), sheet.width + sheet.height
    light = QRadialGradient(middle, reach * 0.55)
    light.setColorAt(0, _gold(26))
    light.setColorAt(1, _gold(0))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(light))
    for ray in range(0, 2 * RAYS, 2):
        path = QPainterPath(middle)
        for edge in (ray, ray + 1):
            angle = edge * pi / RAYS
            path.lineTo(middle + QPointF(cos(angle) * reach, sin(angle) * reach))
        path.closeSubpath()
        painter.drawPath(path)


def _paint_glow(painter: QPainter, sheet: Sheet) -> None:
    glow = QRadialGradient(QPointF(sheet.width / 2, sheet.height * 0.3), sheet.height * 0.75)
    glow.setColorAt(0, QColor(255, 180, 120, 46))
    glow.setColorAt(1, QColor(255, 180, 120, 0))
    painter.fillRect(QRectF(0, 0, sheet.width, sheet.height), glow)


def _paint_frame(painter: QPainter, sheet: Sheet) -> None:
    unit = sheet.unit
    outer = QRectF(0, 0, sheet.width, sheet.height).adjusted(2.4 * unit, 2.4 * unit, -2.4 * unit, -2.4 * unit)
    inner = outer.adjusted(unit, unit, -unit, -unit)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(_gold(235), max(1.0, unit * 0.28)))
    painter.drawPath(_notched(outer, 4.5 * unit))
    painter.setPen(QPen(_gold(120), max(1.0, unit * 0.12)))
    painter.drawPath(_notched(inner, 4.5 * unit))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(STAGE.gold))
    for corner in (outer.topLeft(), outer.topRight(), outer.bottomLeft(), outer.bottomRight()):
        inward = QPointF(1 if corner.x() < sheet.width / 2 else -1, 1 if corner.y() < sheet.height / 2 else -1)
        painter.drawPath(_diamond(corner + inward * (1.6 * unit), unit * 0.9))


def _notched(box: QRectF, notch: float) -> QPainterPath:
    """A box whose corners are scooped out."""
    path = QPainterPath(QPointF(box.left() + notch, box.top()))
    size = QRectF(0, 0, 2 * notch, 2 * notch)
    for corner, start in ((box.topRight(), 180), (box.bottomRight(), 90), (box.bottomLeft(), 0), (box.topLeft(), 270)):
        size.moveCenter(corner)
        path.arcTo(size, start, 90)
    path.closeSubpath()
    return path


def _petal(length: float) -> QPainterPath:
    half = length * 0.26
    path = QPainterPath(QPointF(0, 0))
    path.cubicTo(QPointF(-half * 1.5, -length * 0.35), QPointF(-half, -length * 0.75), QPointF(0, -length))
    path.cubicTo(QPointF(half, -length * 0.75), QPointF(half * 1.5, -length * 0.35), QPointF(0, 0))
    return path


def _diamond(centre: QPointF, size: float) -> QPainterPath:
    path = QPainterPath(centre + QPointF(0, -size))
    for step in (QPointF(size, 0), QPointF(0, size), QPointF(-size, 0)):
        path.lineTo(centre + step)
    path.closeSubpath()
    return path


def _gold(alpha: int) -> QColor:
    made = QColor(STAGE.gold)
    made.setAlpha(alpha)
    return made
