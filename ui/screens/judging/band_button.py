"""A band of a criterion as a button: its name, its range, filled while the mark lies in it."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy
from typing_extensions import override

from judging_app.core.rubric import Band, Criterion
from ui.messages import text_of
from ui.screens.judging.rows import band_mark, band_name, band_range
from ui.theme.phrase import phrase
from ui.theme.theme import colour, px
from ui.widgets.buttons import with_shortcut
from ui.widgets.mark_rules import short
from ui.widgets.painting import box, painting
from ui.widgets.writing import CENTRE, write

HEIGHT = 32


class BandButton(QAbstractButton):
    """Gives the middle of its band; a finer mark is typed."""

    def __init__(self, criterion: Criterion, band: Band, place: int) -> None:
        """`place`: 1 for the best; with alt it is the button's key."""
        super().__init__()
        self.band = band
        self.mark = band_mark(criterion, band)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(band.text)
        self.setText(band_name(band))
        tip = phrase("{text}. Gives {mark}; type another one for a finer mark.", text=band.text, mark=short(self.mark))
        self.setToolTip(with_shortcut(text_of(tip), f"Alt+{place}"))

    def follow(self, mark: int | None) -> None:
        """Show whether a mark (hundredths) lies in the band."""
        self.setChecked(mark is not None and self.band.low <= mark <= self.band.high)

    @override
    def sizeHint(self) -> QSize:
        return QSize(px(60), px(HEIGHT))

    @override
    def nextCheckState(self) -> None:
        """What is filled follows the mark, not the press."""

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        place = QRectF(self.rect())
        filled = self.isChecked()
        ground = "accent" if filled else "hover" if self.underMouse() else "surface"
        ink = "on_accent" if filled else "text" if self.isEnabled() else "muted"
        with painting(self) as painter:
            box(painter, place, colour(ground), 6, None if filled else colour("line"))
            self._words(painter, place, ink, "on_accent" if filled else "muted")

    def _words(self, painter: QPainter, place: QRectF, ink: str, below_ink: str) -> None:
        painter.setPen(QPen(colour(ink)))
        if self.text() == band_range(self.band):
            write(painter, place, self.text(), "small", ink, align=CENTRE)
            return
        above = QRectF(place.left(), place.top() + px(1), place.width(), px(17))
        below = QRectF(place.left(), place.top() + px(16), place.width(), px(14))
        write(painter, above, self.text(), "small", ink, align=CENTRE)
        write(painter, below, band_range(self.band), "tiny", below_ink, align=CENTRE)
