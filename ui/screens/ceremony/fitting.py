"""Words in a box of the hall's screen: as large as they fit, whole, on lines of about equal length."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QFontMetricsF

from ui.theme.theme import theme

SMALLER = 0.94
LEADING = 1.3
"""Vietnamese letters carry two marks: lines need this much of their size."""
LEAST_PX = 2
DASHES = ("-", "–")


@dataclass(frozen=True, slots=True, kw_only=True)
class Fitted:
    """Lines of one size, and how high a line is, in pixels."""

    lines: tuple[str, ...]
    font: QFont
    line_height: float

    @property
    def height(self) -> float:
        """All lines together."""
        return self.line_height * len(self.lines)

    @property
    def width(self) -> float:
        """The longest line."""
        metrics = QFontMetricsF(self.font)
        return max((metrics.horizontalAdvance(line) for line in self.lines), default=0.0)


def stage_font(size: float, *, strong: bool = True) -> QFont:
    """The program's family at a size in pixels."""
    made = QFont(theme().family)
    made.setPixelSize(max(1, round(size)))
    made.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    return made


def fit(text: str, box: QRectF, largest: float, *, lines: int = 3, strong: bool = True) -> Fitted:
    """The words at the largest size, from `largest` pixels down, at which they stand whole in the box on at most so many
    lines; a very long text may have twice as many once it is half as large.
    """
    size = largest
    while True:
        made = _at(text, box.width(), size, strong=strong)
        most = lines if size > largest / 2 else 2 * lines
        whole = made.height <= box.height() and made.width <= box.width() and len(made.lines) <= most
        if whole or size <= LEAST_PX:
            return made
        size = max(LEAST_PX, size * SMALLER)


def _at(text: str, width: float, size: float, *, strong: bool) -> Fitted:
    font = stage_font(size, strong=strong)
    return Fitted(lines=_balanced(text, width, QFontMetricsF(font)), font=font, line_height=size * LEADING)


def _balanced(text: str, width: float, metrics: QFontMetricsF) -> tuple[str, ...]:
    """As few lines as the width allows, made narrower as long as there are no more of them."""
    words = _together(text.split(), width, metrics)
    best = _wrapped(words, width, metrics)
    narrow, wide = width / 2, width
    while len(best) > 1 and wide - narrow > 1:
        middle = (narrow + wide) / 2
        tried = _wrapped(words, middle, metrics)
        if len(tried) == len(best):
            best, wide = tried, middle
        else:
            narrow = middle
    return best


def _together(words: Sequence[str], width: float, metrics: QFontMetricsF) -> list[str]:
    """Names and spans of years stay on one line where they fit: "xã Quảng Thành", "2021 - 2025"."""
    joined: list[str] = []
    for word in words:
        longer = f"{joined[-1]} {word}" if joined else word
        if joined and _belong(joined[-1], word) and metrics.horizontalAdvance(longer) <= width / 2:
            joined[-1] = longer
        else:
            joined.append(word)
    return joined


def _belong(before: str, word: str) -> bool:
    last = before.rsplit(maxsplit=1)[-1]
    name = last[:1].isupper() and word[:1].isupper() and last[-1:].isalpha()
    return name or last in DASHES or word in DASHES


def _wrapped(words: Sequence[str], width: float, metrics: QFontMetricsF) -> tuple[str, ...]:
    lines: list[str] = []
    for word in words:
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and metrics.horizontalAdvance(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return tuple(lines)
