"""One's own marks for the criterion in hand: each a point over its value, and the clips behind a value."""

from collections import defaultdict
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget
from typing_extensions import override

from judging_app.core.own_marks import OwnMark
from judging_app.core.rubric import Criterion
from ui.theme.phrase import Words, phrase
from ui.theme.theme import colour, px
from ui.widgets.buttons import Button
from ui.widgets.labels import Label, Paragraph
from ui.widgets.layouts import column, row
from ui.widgets.mark_rules import short
from ui.widgets.painting import disc, painting
from ui.widgets.writing import CENTRE, write

HEIGHT, EDGE, POINT, STACKED = 84, 14, 4, 4


class PointLine(QWidget):
    """Points over a line from the least to the most mark; equal marks stand upon each other. `pressed(mark)`."""

    pressed = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._least, self._most = 0, 1
        self._codes: dict[int, list[str]] = {}
        self._mark: int | None = None
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_marks(self, criterion: Criterion, marks: Sequence[OwnMark], mark: int | None) -> None:
        """Show the marks given elsewhere, and the one given here."""
        self._least, self._most, self._mark = criterion.least, criterion.most, mark
        found: dict[int, list[str]] = defaultdict(list)
        for one in marks:
            found[one.mark].append(one.entry)
        self._codes = dict(found)
        self.update()

    def codes(self, mark: int) -> tuple[str, ...]:
        """The entries that have this mark."""
        return tuple(self._codes.get(mark, ()))

    @override
    def sizeHint(self) -> QSize:
        return QSize(px(300), px(HEIGHT))

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if (mark := self._near(event.position())) is not None:
            self.pressed.emit(mark)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        near = self._near(event.position()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if near else Qt.CursorShape.ArrowCursor)

    @override
    def event(self, event: QEvent) -> bool:
        """Over a point the tooltip names its clips."""
        if isinstance(event, QHelpEvent):
            mark = self._near(QPointF(event.pos()))
            text = "" if mark is None else f"{short(mark)}: {', '.join(self._codes[mark])}"
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().event(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            line = self._line()
            painter.setPen(QPen(colour("line"), px(2)))
            painter.drawLine(QPointF(px(EDGE), line), QPointF(self.width() - px(EDGE), line))
            self._figures(painter)
            for mark, codes in self._codes.items():
                self._stack(painter, mark, len(codes))
            if self._mark is not None:
                disc(painter, QPointF(self._x(self._mark), line), px(6), colour("surface"), colour("text"))

    def _stack(self, painter: QPainter, mark: int, count: int) -> None:
        ink = colour("accent" if mark == self._mark else "muted")
        x, first, step = self._x(mark), self._line() - px(10), px(2 * POINT + 1)
        painter.setPen(QPen(ink, px(2 * POINT), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawPoints([QPointF(x, first - level * step) for level in range(min(count, STACKED))])
        if count > STACKED:
            above = self._line() - px(12 + STACKED * (2 * POINT + 1)) - px(14)
            write(
                painter,
                QRectF(self._x(mark) - px(14), above, px(28), px(14)),
                str(count),
                "tiny",
                "muted",
                align=CENTRE,
            )

    def _figures(self, painter: QPainter) -> None:
        """The ends, the mark given here, and values that have room between them."""
        taken: list[float] = []
        least = px(30)
        wanted = [self._mark, self._least, self._most, *sorted(self._codes, key=lambda one: -len(self._codes[one]))]
        for mark in wanted:
            if mark is None:
                continue
            at = self._x(mark)
            if any(abs(at - x) < least for x in taken):
                continue
            taken.append(at)
            place = QRectF(at - px(20), self._line() + px(6), px(40), px(16))
            write(painter, place, short(mark), "tiny", "text" if mark == self._mark else "muted", align=CENTRE)

    def _near(self, place: QPointF) -> int | None:
        near = min(self._codes, key=lambda mark: abs(self._x(mark) - place.x()), default=None)
        return near if near is not None and abs(self._x(near) - place.x()) <= px(8) else None

    def _x(self, mark: int) -> float:
        span, edge = max(1, self._most - self._least), px(EDGE)
        return edge + (self.width() - 2 * edge) * (mark - self._least) / span

    def _line(self) -> float:
        return self.height() - px(22)


class OwnStrip(QWidget):
    """`clips_wanted(codes)`: a person wants to see those clips in the list."""

    clips_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._name = Label("", "strong")
        self._line = PointLine()
        self._words = Paragraph("", "small", "muted")
        self.those = Button(phrase("Show those clips"), kind="small")
        self._codes: tuple[str, ...] = ()
        head = row(self._name, None, self.those)
        self.setLayout(column(head, self._line, self._words, None, gap="xs"))
        self.those.clicked.connect(lambda: self.clips_wanted.emit(self._codes))
        self._line.pressed.connect(lambda mark: self.clips_wanted.emit(self._line.codes(mark)))

    def show_marks(self, criterion: Criterion, marks: Sequence[OwnMark], mark: int | None) -> None:
        """Show the marks given elsewhere for a criterion, lowest first, and the one given here."""
        self._name.say(criterion.name)
        self._line.show_marks(criterion, marks, mark)
        self._line.setVisible(bool(marks))
        same = () if mark is None else self._line.codes(mark)
        self._codes = same or tuple(one.entry for one in marks)
        self.those.setEnabled(bool(marks))
        self._words.say(self._summary(marks, mark, same))

    @staticmethod
    def _summary(marks: Sequence[OwnMark], mark: int | None, same: Sequence[str]) -> Words:
        if not marks:
            return phrase("No other clip has a mark for this criterion yet.")
        middle = short(marks[len(marks) // 2].mark)
        least, most = short(marks[0].mark), short(marks[-1].mark)
        figures = phrase(
            "{count} marks so far, from {least} to {most}, the middle one {middle}.",
            count=len(marks),
            least=least,
            most=most,
            middle=middle,
        )
        if mark is None or not same:
            return figures
        named = ", ".join(same[:8]) + (" …" if len(same) > 8 else "")
        return phrase("{figures} {mark} also for: {codes}", figures=figures, mark=short(mark), codes=named)
