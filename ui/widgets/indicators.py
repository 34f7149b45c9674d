"""Small signs: a state dot, a thin progress bar, figures on a line, an icon."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui.messages import tr
from ui.theme.icons import paint_icon
from ui.theme.phrase import Words
from ui.theme.theme import colour, px
from ui.widgets.cells import Dot, Points
from ui.widgets.layouts import fix
from ui.widgets.painting import box, painting, points_on_line, state_dot
from ui.widgets.speech import speak


class StateDot(QWidget):
    """The mark of a state; `name` is what a screen reader says."""

    def __init__(self, state: Dot = Dot.NOT_BEGUN, name: Words = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        fix(self, 14, 14)
        speak(self, self.setAccessibleName, name)

    def show_state(self, state: Dot) -> None:
        """Show another state."""
        self._state = state
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            state_dot(painter, QPointF(self.width() / 2, self.height() / 2), self._state)


class Icon(QWidget):
    """An icon in a colour of the tokens; `size` in pixels at 100 %."""

    def __init__(self, name: str, ink: str = "muted", size: int = 20, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._ink = name, ink
        fix(self, size, size)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            paint_icon(painter, self._name, QRectF(self.rect()), colour(self._ink))


class ThinProgress(QWidget):
    """How far something is, in permille, as a bar of four pixels."""

    def __init__(self, permille: int = 0, tone: str = "accent", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._permille, self._tone = permille, tone
        fix(self, height=5)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._name()

    def show_progress(self, permille: int, tone: str = "accent") -> None:
        """Show another share, 0 to 1000, in a tone ("accent", "good", "warn", "bad")."""
        self._permille, self._tone = min(1000, max(0, permille)), tone
        self._name()
        self.update()

    def _name(self) -> None:
        self.setAccessibleName(tr("{percent} % done", percent=self._permille // 10))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        whole = QRectF(self.rect())
        done = QRectF(
            whole.left(), whole.top(), max(whole.height(), whole.width() * self._permille / 1000), whole.height()
        )
        with painting(self) as painter:
            box(painter, whole, colour("sunken"), 2)
            if self._permille or self._tone == "bad":
                box(painter, done, colour(self._tone), 2)


class PointStrip(QWidget):
    """All judges' figures of one entry on a line; those that the rules dropped are hollow."""

    def __init__(self, points: Points | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._points = points or Points(points=(), least=0, most=1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self._points.text)

    def show_points(self, points: Points) -> None:
        """Show other figures."""
        self._points = points
        self.setAccessibleName(points.text)
        self.setToolTip(points.text)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(px(130), px(20))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            painter.setPen(Qt.PenStyle.NoPen)
            points_on_line(painter, QRectF(self.rect()), self._points)
