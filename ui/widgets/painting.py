"""Small shapes that several painted widgets share."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPaintDevice, QPainter, QPen

from ui.theme.theme import colour, px
from ui.widgets.cells import Bar, Dot, Points

_FILLED = {Dot.CURRENT: "accent", Dot.DONE: "good", Dot.WARN: "warn", Dot.BAD: "bad"}


@contextmanager
def painting(device: QPaintDevice) -> Iterator[QPainter]:
    """A smooth painter on a device, ended whatever happens."""
    painter = QPainter(device)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    try:
        yield painter
    finally:
        painter.end()


def box(painter: QPainter, place: QRectF, fill: QColor, radius: int = 4, line: QColor | None = None) -> None:
    """A filled box with round corners (radius in pixels at 100 %), with a hairline where one is given."""
    painter.setPen(QPen(line, 1) if line else Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(fill))
    inner = place.adjusted(0.5, 0.5, -0.5, -0.5) if line else place
    painter.drawRoundedRect(inner, px(radius), px(radius))


def disc(painter: QPainter, centre: QPointF, radius: float, fill: QColor | None, line: QColor | None = None) -> None:
    """A filled disc, or a ring where no filling is given."""
    painter.setPen(QPen(line, px(3) / 2) if line else Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(fill) if fill else Qt.BrushStyle.NoBrush)
    painter.drawEllipse(centre, radius, radius)


def state_dot(painter: QPainter, centre: QPointF, state: Dot) -> None:
    """The mark of a state; each differs in shape or filling from its neighbours, not in colour alone."""
    if state is Dot.STOOD_ASIDE:
        painter.setPen(QPen(colour("muted"), px(3) / 2))
        painter.drawLine(centre - QPointF(px(5), 0), centre + QPointF(px(5), 0))
    elif state in _FILLED:
        disc(painter, centre, px(9) / 2, colour(_FILLED[state]))
    else:
        ring = colour("accent" if state is Dot.BEGUN else "muted")
        disc(painter, centre, px(9) / 2, None, ring)
        if state is Dot.BEGUN:
            _half(painter, centre, ring)


def _half(painter: QPainter, centre: QPointF, fill: QColor) -> None:
    radius = px(9) / 2
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(fill)
    place = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
    painter.drawPie(place, 90 * 16, 180 * 16)


def points_on_line(painter: QPainter, place: QRectF, strip: Points) -> None:
    """Figures as discs on a hairline; those that the rules dropped are hollow and drawn beneath."""
    middle = place.center().y()
    painter.setPen(QPen(colour("line"), 1))
    painter.drawLine(QPointF(place.left(), middle), QPointF(place.right(), middle))
    span = max(1, strip.most - strip.least)
    radius = px(4)
    for point in sorted(strip.points, key=lambda one: one.kept):
        share = min(1.0, max(0.0, (point.value - strip.least) / span))
        centre = QPointF(place.left() + radius + share * (place.width() - 2 * radius), middle)
        if point.kept:
            disc(painter, centre, radius, colour("accent"))
        else:
            disc(painter, centre, radius, None, colour("muted"))


def bar_on_line(painter: QPainter, place: QRectF, bar: Bar) -> None:
    """A bar on its track, which ends or has its middle at a hairline; a negative share from the left is a stub."""
    height = px(8)
    track = QRectF(place.left(), place.center().y() - height / 2, place.width(), height)
    box(painter, track, colour("sunken"), 4)
    share = max(-1000, min(1000, bar.share)) / 1000
    start = track.center().x() if bar.middle else track.left()
    reach = share * track.width() / (2 if bar.middle else 1)
    if reach and (bar.middle or reach > 0):
        filled = QRectF(min(start, start + reach), track.top(), max(px(2), abs(reach)), height)
        box(painter, filled, colour(bar.tone), 4)
    elif reach:
        box(painter, QRectF(track.left(), track.top(), px(4), height), colour(bar.tone), 2)
    if bar.middle:
        painter.fillRect(QRectF(start - 0.5, track.top() - px(4), 1, height + px(8)), colour("muted"))
