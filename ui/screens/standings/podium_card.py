"""The podium above the standings: the first three places side by side, each a button that puts its entry in hand."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy
from typing_extensions import override

from judging_app.core.ids import EntryCode
from ui.messages import text_of
from ui.screens.standings.podium import Step
from ui.screens.standings.rows import StandingRow
from ui.theme.phrase import Words, phrase
from ui.theme.theme import colour, px, theme
from ui.widgets.cells import Chip, Tone
from ui.widgets.frames import Surfaced
from ui.widgets.layouts import clear, row
from ui.widgets.painting import box, painting
from ui.widgets.speech import speak
from ui.widgets.table import paint_cell, two_lines
from ui.widgets.writing import RIGHT, write

HEIGHT, INSET, RANK_ROOM, FIGURE_ROOM, CHIP_ROOM = 106, 12, 52, 70, 76
TITLE_LINE, SMALL_LINE = 19, 18
MOST_SHARING = 2


class PodiumStep(QAbstractButton):
    """One place. Pressing it takes its entry in hand, pressing it again the next one that shares it."""

    taken = Signal(str)

    def __init__(self, step: Step) -> None:
        super().__init__()
        self.step = step
        self._next = 0
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        speak(self, self._name, _told(step))
        self.clicked.connect(self._take)

    def _name(self, text: str) -> None:
        self.setAccessibleName(text)
        self.setToolTip(text)
        self.update()

    def _take(self) -> None:
        rows = self.step.rows
        self.taken.emit(rows[self._next % len(rows)].code)
        self._next += 1

    @override
    def sizeHint(self) -> QSize:
        return QSize(px(120), px(HEIGHT))

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            self._ground(painter)
            inner = QRectF(self.rect()).adjusted(px(INSET), px(9), -px(INSET), -px(9))
            self._head(painter, QRectF(inner.left(), inner.top(), inner.width(), px(28)))
            below = inner.adjusted(0, px(33), 0, 0)
            if len(self.step.rows) == 1:
                _alone(painter, below, self.step.rows[0])
            else:
                _sharing(painter, below, self.step.rows)

    def _ground(self, painter: QPainter) -> None:
        area = QRectF(self.rect())
        if self.step.place == 1 or self.underMouse():
            box(painter, area, colour("soft" if self.step.place == 1 else "hover"), 6)
        if self.hasFocus():
            painter.setPen(QPen(colour("accent"), px(2)))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area.adjusted(px(1), px(1), -px(1), -px(1)), px(6), px(6))

    def _head(self, painter: QPainter, place: QRectF) -> None:
        """The place, what it has, and its figure."""
        write(painter, place, self.step.rank, "title", "accent" if self.step.place == 1 else "text")
        chip = QRectF(place.left() + px(RANK_ROOM), place.top(), px(CHIP_ROOM), place.height())
        if (award := award_of(self.step)) is not None:
            paint_cell(painter, chip, award)
        figure = place.adjusted(place.width() - px(FIGURE_ROOM), 0, 0, 0)
        write(painter, figure, self.step.rows[0].figure, "panel", "text", align=RIGHT)


class PodiumCard(Surfaced):
    """`taken(code)` when an entry is put in hand."""

    taken = Signal(str)

    def __init__(self) -> None:
        self._steps = row(gap="s", margins=("s", "s", "s", "s"))
        super().__init__(self._steps, "card")
        self.shown: tuple[Step, ...] = ()

    @property
    def steps(self) -> tuple[PodiumStep, ...]:
        """The places that are shown."""
        return tuple(self.findChildren(PodiumStep, options=Qt.FindChildOption.FindDirectChildrenOnly))

    def show_steps(self, steps: Sequence[Step]) -> None:
        """Show other places; those that are the same stay."""
        if tuple(steps) == self.shown:
            return
        self.shown = tuple(steps)
        clear(self._steps)
        for one in steps:
            made = PodiumStep(one)
            made.taken.connect(lambda code: self.taken.emit(EntryCode(code)))
            self._steps.addWidget(made, 1)


def award_of(step: Step) -> Chip | None:
    """What the place has: that it waits, or its highest award, counted where there are more."""
    if step.waits:
        return Chip(words=phrase("undecided"), tone=Tone.WARN)
    awards = step.rows[0].awards
    if not awards:
        return None
    return Chip(words=f"{awards[0]} +{len(awards) - 1}" if len(awards) > 1 else awards[0], filled=step.rows[0].first)


def _alone(painter: QPainter, place: QRectF, one: StandingRow) -> None:
    painter.setFont(theme().font("strong"))
    first, rest = two_lines(one.title, painter.fontMetrics().horizontalAdvance, int(place.width()))
    top = QRectF(place.left(), place.top(), place.width(), px(TITLE_LINE))
    write(painter, top, first, "strong", "text")
    if rest:
        write(painter, top.translated(0, px(TITLE_LINE)), rest, "strong", "text")
    unit = top.translated(0, px(TITLE_LINE) * (2 if rest else 1))
    write(painter, QRectF(unit.left(), unit.top(), unit.width(), px(SMALL_LINE)), one.unit, "small", "muted")


def _sharing(painter: QPainter, place: QRectF, rows: Sequence[StandingRow]) -> None:
    line = QRectF(place.left(), place.top(), place.width(), px(TITLE_LINE))
    for number, one in enumerate(rows[:MOST_SHARING]):
        write(painter, line.translated(0, number * px(TITLE_LINE)), f"{one.code} · {one.title}", "strong", "text")
    more = len(rows) - MOST_SHARING
    below = line.translated(0, MOST_SHARING * px(TITLE_LINE))
    if more > 0:
        write(painter, below, text_of(phrase("and {count} more", count=more)), "small", "muted")
    else:
        write(painter, below, ", ".join(one.unit for one in rows), "small", "muted")


def _told(step: Step) -> Words:
    named = "; ".join(f"{one.code} {one.title}, {one.unit}" for one in step.rows)
    words = phrase("Place {rank}: {entries}, {figure}", rank=step.rank, entries=named, figure=step.rows[0].figure)
    award = award_of(step)
    return words if award is None else phrase("{first} · {then}", first=words, then=award.words)
