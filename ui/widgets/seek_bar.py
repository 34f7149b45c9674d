"""Where a clip is: drag or click to move, what has been watched, where the notes are. By keyboard as by mouse."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QSlider, QToolTip, QWidget
from typing_extensions import override

from ui.theme.phrase import phrase
from ui.theme.theme import colour, px
from ui.widgets.clip_time import clock
from ui.widgets.painting import box, disc, painting
from ui.widgets.speech import speak

STEP_MS, LEAP_MS = 5_000, 30_000


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteMark:
    """A note at a place in the clip, milliseconds."""

    at_ms: int
    text: str


Stretch = tuple[int, int]


def held(spans: Sequence[Stretch], length: int) -> tuple[Stretch, ...]:
    """Stretches cut to 0..length, the empty ones left out."""
    cut = ((max(0, first), min(length, last)) for first, last in spans)
    return tuple((first, last) for first, last in cut if last > first)


class SeekBar(QSlider):
    """Milliseconds of a clip. `seek_wanted(ms)` when a person moves it; `note_pressed(place)` when a note's mark is pressed."""

    seek_wanted = Signal(int)
    note_pressed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._watched: tuple[Stretch, ...] = ()
        self._notes: tuple[NoteMark, ...] = ()
        self._loop: tuple[int | None, int | None] = (None, None)
        self.setRange(0, 0)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        speak(self, self.setAccessibleName, phrase("Place in the clip"))

    def show_length(self, length_ms: int) -> None:
        """Take the length of the clip."""
        self.setRange(0, max(0, length_ms))

    def show_position(self, ms: int) -> None:
        """Show where the clip is, unless a person is dragging."""
        if not self.isSliderDown():
            self.setValue(ms)
            self.update()

    def show_watched(self, spans: Sequence[Stretch]) -> None:
        """Show the stretches that were watched, in milliseconds."""
        self._watched = held(spans, self.maximum())
        self.update()

    def show_notes(self, notes: Sequence[NoteMark]) -> None:
        """Show where the notes are."""
        self._notes = tuple(notes)
        self.update()

    def show_loop(self, start_ms: int | None, end_ms: int | None) -> None:
        """Show the ends of the stretch that is repeated; None for an end that is not chosen."""
        self._loop = (start_ms, end_ms)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(px(320), px(30))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(px(120), px(30))

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A note's mark jumps to the note, the rest of the bar to that place."""
        if (note := self._note_at(event.position())) is not None:
            self.note_pressed.emit(note)
            self._go(self._notes[note].at_ms)
        else:
            self.setSliderDown(True)
            self._go(self._ms_at(event.position().x()))

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self._go(self._ms_at(event.position().x()))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.setSliderDown(False)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        """A wheel that passes over moves nothing."""
        event.ignore()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move 5 seconds, with shift or page keys 30; Home and End go to the ends."""
        far = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        leap = LEAP_MS if far else STEP_MS
        target = {
            Qt.Key.Key_Left: self.value() - leap,
            Qt.Key.Key_Right: self.value() + leap,
            Qt.Key.Key_PageDown: self.value() - LEAP_MS,
            Qt.Key.Key_PageUp: self.value() + LEAP_MS,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: self.maximum(),
        }.get(Qt.Key(event.key()))
        if target is None:
            event.ignore()
        else:
            self._go(target)

    @override
    def event(self, event: QEvent) -> bool:
        """Over a mark the tooltip shows its note, elsewhere the time."""
        if isinstance(event, QHelpEvent):
            place = QPointF(event.pos())
            note = self._note_at(place)
            text = clock(self._ms_at(place.x())) if note is None else self._note_text(note)
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().event(event)

    def _note_text(self, place: int) -> str:
        note = self._notes[place]
        return f"{clock(note.at_ms)}  {note.text}"

    def _go(self, ms: int) -> None:
        self.setValue(min(self.maximum(), max(0, ms)))
        self.update()
        self.seek_wanted.emit(self.value())

    def _x(self, ms: int) -> float:
        edge = px(9)
        return edge + (self.width() - 2 * edge) * ms / max(1, self.maximum())

    def _ms_at(self, x: float) -> int:
        edge = px(9)
        share = (x - edge) / max(1, self.width() - 2 * edge)
        return round(min(1.0, max(0.0, share)) * self.maximum())

    def _note_at(self, place: QPointF) -> int | None:
        if place.y() > px(11):
            return None
        near = [i for i, note in enumerate(self._notes) if abs(self._x(note.at_ms) - place.x()) <= px(6)]
        return near[0] if near else None

    def _line(self) -> float:
        return self.height() - px(11)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            self._stretch(painter, 0, self.maximum(), "sunken")
            for first, last in self._watched:
                self._stretch(painter, first, last, "watched")
            self._stretch(painter, 0, self.value(), "accent")
            for note in self._notes:
                disc(painter, QPointF(self._x(note.at_ms), px(5)), px(7) / 2, colour("warn"))
            self._ends(painter)
            self._knob(painter)

    def _ends(self, painter: QPainter) -> None:
        """A and B as upright lines through the bar."""
        painter.setPen(QPen(colour("bad"), px(2)))
        for ms in self._loop:
            if ms is not None:
                x, line = self._x(ms), self._line()
                painter.drawLine(QPointF(x, line - px(8)), QPointF(x, line + px(8)))

    def _stretch(self, painter: QPainter, first: int, last: int, ink: str) -> None:
        left = self._x(first) if first else 0.0
        right = self._x(last) if last < self.maximum() else float(self.width())
        if right > left or first == 0 == last:
            box(painter, QRectF(left, self._line() - px(4), right - left, px(8)), colour(ink), 4)

    def _knob(self, painter: QPainter) -> None:
        painter.setPen(QPen(colour("text" if self.hasFocus() else "accent"), px(2)))
        painter.setBrush(colour("surface"))
        painter.drawEllipse(QPointF(self._x(self.value()), self._line()), px(8), px(8))
