"""Paints a slide of the evening at any size: on the hall's screen, and small for the speaker."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from ui.messages import text_of, tr
from ui.screens.ceremony.backdrop import paint_divider, paint_ground, paint_lotus
from ui.screens.ceremony.evening import Evening, Winner
from ui.screens.ceremony.fitting import Fitted, fit
from ui.screens.ceremony.listing import paint_groups, paint_winners
from ui.screens.ceremony.places import Places, Sheet, clip_places, opening_places, plain_places, sheet_of, winner_places
from ui.screens.ceremony.run import Kind, Slide
from ui.screens.ceremony.slide_words import count_words, figure_words, heading_of, place_words
from ui.theme.tokens import STAGE

CENTRE, LEFT = Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignLeft


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What all slides of an evening have in common. `rehearsal`: it is said on each."""

    evening: Evening
    rehearsal: bool = False


def places_of(slide: Slide, size: QSizeF) -> Places:
    """Where things stand on this slide."""
    sheet = sheet_of(size)
    if slide.kind is Kind.WINNERS:
        return winner_places(sheet, framed=slide.framed)
    return clip_places(sheet) if slide.kind is Kind.CLIP else plain_places(sheet)


def paint_slide(painter: QPainter, size: QSizeF, slide: Slide, look: Look) -> None:
    """Paint all of a slide but the moving picture."""
    sheet, places = sheet_of(size), places_of(slide, size)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    paint_ground(painter, sheet)
    if slide.kind is Kind.OPENING:
        _paint_opening(painter, sheet, look)
    else:
        _write(painter, look.evening.name, places.head, 2.9 * sheet.unit, STAGE.quiet, lines=2, strong=False)
        _paint_kind(painter, sheet, places, slide)
    if look.rehearsal:
        _paint_rehearsal(painter, sheet, places)


def write(painter: QPainter, text: Fitted, at: QPointF, width: float, ink: str, align: Qt.AlignmentFlag) -> None:
    """Write fitted lines from a point down."""
    painter.setFont(text.font)
    painter.setPen(QColor(ink))
    for number, line in enumerate(text.lines):
        place = QRectF(at.x(), at.y() + number * text.line_height, width, text.line_height)
        painter.drawText(place, int(align | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip), line)


def _write(
    painter: QPainter, text: str, box: QRectF, largest: float, ink: str, *, lines: int = 3, strong: bool = True
) -> None:
    """Words in the middle of a box."""
    made = fit(text, box, largest, lines=lines, strong=strong)
    write(painter, made, QPointF(box.left(), box.center().y() - made.height / 2), box.width(), ink, CENTRE)


def _paint_kind(painter: QPainter, sheet: Sheet, places: Places, slide: Slide) -> None:
    match slide.kind:
        case Kind.TIER | Kind.NOT_GIVEN:
            _paint_tier(painter, sheet, slide)
        case Kind.CLIP:
            _write(painter, heading_of(slide.group), places.tier, 6 * sheet.unit, STAGE.gold, lines=1)
            _paint_well(painter, sheet, places.clip)
        case Kind.WINNERS:
            _paint_prize(painter, sheet, places, heading_of(slide.group))
            _paint_winners(painter, sheet, places, slide)
        case _:
            _write(painter, tr("All awards"), places.tier, 8 * sheet.unit, STAGE.gold, lines=1)
            paint_groups(painter, places.body, slide.listed, sheet)


def _paint_opening(painter: QPainter, sheet: Sheet, look: Look) -> None:
    unit, evening, places = sheet.unit, look.evening, opening_places(sheet)
    middle = sheet.width / 2
    _write(painter, evening.organiser, places["organiser"], 3.6 * unit, STAGE.quiet, lines=2)
    paint_lotus(painter, QPointF(middle, places["organiser"].bottom() + 16 * unit), 13 * unit)
    _write(painter, tr("Announcement of the results"), places["title"], 8.4 * unit, STAGE.gold, lines=2)
    paint_divider(painter, QPointF(middle, places["title"].bottom() + 2 * unit), 46 * unit, unit)
    _write(painter, evening.name, places["name"], 4.8 * unit, STAGE.ink, lines=4)
    _write(painter, place_words(evening), places["where"], 3.2 * unit, STAGE.quiet, lines=1, strong=False)


def _paint_tier(painter: QPainter, sheet: Sheet, slide: Slide) -> None:
    """The prize alone, as large as it can be, before anybody is named."""
    inner, unit, group = sheet.inner, sheet.unit, slide.group
    middle = inner.center().y()
    paint_lotus(painter, QPointF(sheet.width / 2, middle - 13 * unit), 12 * unit)
    box = QRectF(inner.left() + 4 * unit, middle - 11 * unit, inner.width() - 8 * unit, 22 * unit)
    _write(painter, group.tier, box, 15 * unit, STAGE.gold, lines=2)
    paint_divider(painter, QPointF(sheet.width / 2, box.bottom() + unit), 46 * unit, unit)
    below = QRectF(box.left(), box.bottom() + 3 * unit, box.width(), 11 * unit)
    count = tr("Not given") if slide.kind is Kind.NOT_GIVEN else text_of(count_words(group))
    said = " · ".join(part for part in (group.block, count) if part)
    _write(painter, said, below, 5 * unit, STAGE.ink, lines=2, strong=False)


def _paint_prize(painter: QPainter, sheet: Sheet, places: Places, words: str) -> None:
    box = places.tier.adjusted(0, 0, 0, -2 * sheet.unit)
    _write(painter, words, box, 10.5 * sheet.unit, STAGE.gold, lines=1)
    paint_divider(painter, QPointF(sheet.width / 2, places.tier.bottom()), 46 * sheet.unit, sheet.unit)


def _paint_winners(painter: QPainter, sheet: Sheet, places: Places, slide: Slide) -> None:
    if len(slide.winners) > 1:
        paint_winners(painter, places.body, slide.winners, sheet)
        return
    if slide.framed:
        _paint_well(painter, sheet, places.clip)
    _paint_winner(painter, sheet, places.body, slide.winners[0], framed=slide.framed)


def _paint_winner(painter: QPainter, sheet: Sheet, box: QRectF, winner: Winner, *, framed: bool) -> None:
    """Title, unit, figure where it is wanted; together in the middle of the box."""
    fitted = winner_lines(box, sheet, winner, framed=framed)
    gap = winner_gap(box, sheet)
    top = box.center().y() - (sum(text.height for text, _ in fitted) + gap * (len(fitted) - 1)) / 2
    for text, ink in fitted:
        write(painter, text, QPointF(box.left(), top), box.width(), ink, CENTRE if sheet.tall or not framed else LEFT)
        top += text.height + gap


def winner_gap(box: QRectF, sheet: Sheet) -> float:
    """The room between title, unit and figure, pixels."""
    return min(2 * sheet.unit, box.height() * 0.03)


def winner_lines(box: QRectF, sheet: Sheet, winner: Winner, *, framed: bool) -> list[tuple[Fitted, str]]:
    """What is written of a winner, with its colour: the title is the largest, however long it is."""
    unit, wide = sheet.unit, not sheet.tall and framed
    title = fit(winner.title, _part(box, 0.55), (7.0 if framed else 9.0) * unit, lines=5 if wide else 3)
    size = float(title.font.pixelSize())
    office = fit(winner.unit, _part(box, 0.24), min(4.6 * unit, size * 0.76), lines=4 if wide else 2, strong=False)
    made = [(title, STAGE.ink), (office, STAGE.quiet)]
    if figure := text_of(figure_words(winner)):
        made.append((fit(figure, _part(box, 0.14), min(4.2 * unit, size * 0.7), lines=1), STAGE.gold))
    return made


def _part(box: QRectF, share: float) -> QRectF:
    return QRectF(0, 0, box.width(), box.height() * share)


def _paint_well(painter: QPainter, sheet: Sheet, box: QRectF) -> None:
    edge = 0.5 * sheet.unit
    painter.setBrush(QColor(STAGE.well))
    painter.setPen(QPen(QColor(STAGE.gold), max(1.0, 0.3 * sheet.unit)))
    painter.drawRect(box.adjusted(-edge, -edge, edge, edge))


def _paint_rehearsal(painter: QPainter, sheet: Sheet, places: Places) -> None:
    _write(painter, tr("Rehearsal"), places.foot, 2.8 * sheet.unit, STAGE.gold, lines=1)
