"""The frame of a certificate: a band of small diamonds between two lines, stepped corners with a rosette; and the ornament
below its title. None of it is read aloud.
"""

from collections.abc import Iterator
from typing import Any

from reportlab.lib.colors import Color
from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from judging_app.documents import tags
from judging_app.documents.page import PageSetup

GOLD = Color(0.58, 0.44, 0.16)
_PALE = Color(0.80, 0.70, 0.47)
_OUTER, _INNER, _CORNER = 9 * mm, 13 * mm, 11 * mm  # from the edge of the paper; side of a corner
_STEP, _HALF = 4.5 * mm, 0.95 * mm  # from diamond to diamond; from the middle of one to its corner
_HAIR, _FINE, _BOLD = 0.4, 0.8, 2.2
_FORM = "certificate-frame"


def frame(canvas: Any, setup: PageSetup) -> None:
    """The frame around the page, written into the file once; the canvas stands at the body's lower left."""
    if not canvas.hasForm(_FORM):
        canvas.beginForm(_FORM, 0, 0, setup.width, setup.height)
        _draw(canvas, setup.width, setup.height)
        canvas.endForm()
    canvas.saveState()
    canvas.translate(-setup.left, -setup.bottom)
    with tags.artifact(canvas):
        canvas.doForm(_FORM)
    canvas.restoreState()


def _draw(canvas: Any, width: float, height: float) -> None:
    canvas.setStrokeColor(GOLD)
    canvas.setLineWidth(_BOLD)
    canvas.rect(_OUTER, _OUTER, width - 2 * _OUTER, height - 2 * _OUTER)
    canvas.setLineWidth(_FINE)
    canvas.drawPath(_stepped(canvas, width, height, _INNER), stroke=1, fill=0)
    canvas.setLineWidth(_HAIR)
    canvas.drawPath(_stepped(canvas, width, height, _INNER + 1.2 * mm), stroke=1, fill=0)
    canvas.setFillColor(_PALE)
    canvas.drawPath(_diamonds(canvas, _band(width, height), _HALF), stroke=0, fill=1)
    canvas.setFillColor(GOLD)
    middle = (_OUTER + _INNER + _CORNER) / 2
    for x in (middle, width - middle):
        for y in (middle, height - middle):
            _rosette(canvas, x, y)


def _band(width: float, height: float) -> Iterator[tuple[float, float]]:
    """Middles of the diamonds between the two lines, without the corners."""
    line, free = (_OUTER + _INNER) / 2, _INNER + _CORNER
    for x in _even(free, width - free):
        yield from ((x, line), (x, height - line))
    for y in _even(free, height - free):
        yield from ((line, y), (width - line, y))


def _even(low: float, high: float) -> Iterator[float]:
    count = round((high - low) / _STEP)
    for place in range(1, count):
        yield low + (high - low) * place / count


def _diamonds(canvas: Any, middles: Iterator[tuple[float, float]], half: float) -> Any:
    path = canvas.beginPath()
    for x, y in middles:
        path.moveTo(x - half, y)
        for corner in ((x, y + half), (x + half, y), (x, y - half)):
            path.lineTo(*corner)
        path.close()
    return path


def _stepped(canvas: Any, width: float, height: float, edge: float) -> Any:
    """The inner line, which goes around a square in each corner."""
    low = left = edge
    high, right = height - edge, width - edge
    step = _INNER + _CORNER - _INNER
    corners = [
        (left + step, low), (right - step, low), (right - step, low + step), (right, low + step),
        (right, high - step), (right - step, high - step), (right - step, high), (left + step, high),
        (left + step, high - step), (left, high - step), (left, low + step), (left + step, low + step),
    ]  # fmt: skip
    path = canvas.beginPath()
    path.moveTo(*corners[0])
    for corner in corners[1:]:
        path.lineTo(*corner)
    path.close()
    return path


def _rosette(canvas: Any, x: float, y: float) -> None:
    """A diamond in two thin rings, with four small ones around it."""
    ring = _CORNER * 43 / 100
    canvas.setLineWidth(_FINE)
    canvas.circle(x, y, ring, stroke=1, fill=0)
    canvas.setLineWidth(_HAIR)
    canvas.circle(x, y, ring * 84 / 100, stroke=1, fill=0)
    canvas.drawPath(_diamonds(canvas, iter([(x, y)]), ring * 42 / 100), stroke=0, fill=1)
    away = ring * 58 / 100
    around = ((x - away, y), (x + away, y), (x, y - away), (x, y + away))
    canvas.drawPath(_diamonds(canvas, iter(around), ring * 13 / 100), stroke=0, fill=1)


class Ornament(Flowable):  # type: ignore[misc]  # ReportLab has no types
    """A thin line with a diamond in its middle, of so many points."""

    def __init__(self, length: float, before: float) -> None:
        super().__init__()
        self._length = length
        self.spaceBefore = before

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """Over the whole width, and as high as the diamond."""
        self.width, self.height = width, 8
        return self.width, self.height

    def draw(self) -> None:
        """The line in two halves, the diamond, a smaller one on each side."""
        canvas, middle, half = self.canv, self.width / 2, self._length / 2
        with tags.artifact(canvas):
            canvas.setStrokeColor(GOLD)
            canvas.setFillColor(GOLD)
            canvas.setLineWidth(_FINE)
            for side in (-1, 1):
                canvas.line(middle + side * half, 4, middle + side * 18, 4)
            canvas.drawPath(_diamonds(canvas, iter([(middle, 4)]), 4), stroke=0, fill=1)
            beside = iter(((middle - 10, 4.0), (middle + 10, 4.0)))
            canvas.drawPath(_diamonds(canvas, beside, 1.8), stroke=0, fill=1)
