"""Charts of a bar for each judge, drawn as vectors."""

from collections.abc import Iterator

from reportlab.graphics.shapes import Drawing, Line, Rect, Shape, String
from reportlab.lib.colors import Color, black

from judging_app.documents.fonts import BOLD, REGULAR
from judging_app.documents.markup import composed, plain
from judging_app.ports.judges_paper import JudgeBar, JudgeChart

LINE = 15  # points for a judge
_TITLE, _SIDES = 20, 14
_CODES, _FIGURES = 40, 34  # points at the left for codes, at the right for figures
_SIZE, _SMALL, _THICK = 9, 8, 9
_FILL, _TRACK = Color(0.45, 0.45, 0.45), Color(0.93, 0.93, 0.93)
_WHOLE = 1000


def judge_chart(chart: JudgeChart, width: int) -> Drawing:
    """The chart, `width` points wide; lighter behind each bar lies the whole of it."""
    sides = _SIDES if chart.middle else 0
    height = _TITLE + sides + LINE * len(chart.bars)
    drawing = Drawing(width, height, initialFontName=REGULAR)
    drawing.add(String(0, height - 11, plain(chart.title), fontName=BOLD, fontSize=10))
    room = width - _CODES - _FIGURES
    if chart.middle:
        for part in _side_words(chart, room, height - _TITLE - 9):
            drawing.add(part)
    for place, bar in enumerate(chart.bars):
        for part in _bar(bar, height - _TITLE - sides - (place + 1) * LINE + 4, room, middle=chart.middle):
            drawing.add(part)
    zero = _CODES + (room / 2 if chart.middle else 0)
    drawing.add(Line(zero, 0, zero, LINE * len(chart.bars), strokeColor=black, strokeWidth=0.6))
    return drawing


def judge_chart_said(chart: JudgeChart) -> str:
    """The chart in words, for those who can't see it."""
    said = "; ".join(f"{one.label}: {one.text}" for one in chart.bars)
    return composed(f"{chart.title}. {said}")


def _side_words(chart: JudgeChart, room: float, y: float) -> Iterator[Shape]:
    yield _text(_CODES, y, f"← {chart.left}", _SMALL)
    yield _text(_CODES + room, y, f"{chart.right} →", _SMALL, "end")


def _bar(bar: JudgeBar, y: float, room: float, *, middle: bool) -> Iterator[Shape]:
    yield _text(0, y, bar.label, _SIZE)
    yield _text(_CODES + room + _FIGURES, y, bar.text, _SIZE, "end")
    yield Rect(_CODES, y - 1, room, _THICK, fillColor=_TRACK, strokeColor=None)
    if bar.permille:
        whole, zero = (room / 2, _CODES + room / 2) if middle else (room, _CODES)
        long = whole * bar.permille / _WHOLE
        yield Rect(zero + min(0, long), y - 1, abs(long), _THICK, fillColor=_FILL, strokeColor=None)


def _text(x: float, y: float, text: str, size: int, anchor: str = "start") -> String:
    return String(x, y, plain(text), fontName=REGULAR, fontSize=size, textAnchor=anchor)
