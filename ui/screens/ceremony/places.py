"""Where things stand on the hall's screen, at every proportion from 4:3 to 16:9 and beyond."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSizeF

TALL = 1.45
"""Screens less wide than this to their height put the clip above the name, others beside it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Places:
    """The boxes of one slide, in pixels; empty where the slide has no such thing."""

    head: QRectF
    tier: QRectF
    body: QRectF
    clip: QRectF
    foot: QRectF


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """The screen with its margin. `unit`: a hundredth of its height, or less where it is narrow."""

    width: float
    height: float

    @property
    def unit(self) -> float:
        """What all sizes are made of, pixels."""
        return min(self.height, self.width * 9 / 16 * 1.2) / 100

    @property
    def tall(self) -> bool:
        """Whether the clip stands above the name."""
        return self.width / self.height < TALL

    @property
    def inner(self) -> QRectF:
        """All within the gold frame."""
        edge = 7 * self.unit
        return QRectF(edge, edge, self.width - 2 * edge, self.height - 2 * edge)


def sheet_of(size: QSizeF) -> Sheet:
    """The sheet of a screen."""
    return Sheet(width=max(1.0, size.width()), height=max(1.0, size.height()))


def winner_places(sheet: Sheet, *, framed: bool) -> Places:
    """Prize above; clip and name beside each other, or under each other on a tall screen; without a clip the name alone."""
    inner, unit = sheet.inner, sheet.unit
    head = QRectF(inner.left(), inner.top(), inner.width(), 6 * unit)
    tier = QRectF(inner.left(), head.bottom() + unit, inner.width(), 15 * unit)
    foot = QRectF(inner.left(), inner.bottom() - 4 * unit, inner.width(), 4 * unit)
    rest = QRectF(inner.left(), tier.bottom() + 3 * unit, inner.width(), foot.top() - tier.bottom() - 4 * unit)
    if not framed:
        room = rest.adjusted(4 * unit, 0, -4 * unit, 0)
        return Places(head=head, tier=tier, body=room, clip=QRectF(), foot=foot)
    clip, body = _above(rest, unit) if sheet.tall else _beside(rest, unit)
    return Places(head=head, tier=tier, body=body, clip=clip, foot=foot)


def clip_places(sheet: Sheet) -> Places:
    """The prize small, the clip as large as can be."""
    inner, unit = sheet.inner, sheet.unit
    head = QRectF(inner.left(), inner.top(), inner.width(), 6 * unit)
    tier = QRectF(inner.left(), head.bottom(), inner.width(), 8 * unit)
    foot = QRectF(inner.left(), inner.bottom() - 3 * unit, inner.width(), 3 * unit)
    rest = QRectF(inner.left(), tier.bottom() + unit, inner.width(), foot.top() - tier.bottom() - 2 * unit)
    return Places(head=head, tier=tier, body=QRectF(), clip=_wide_box(rest), foot=foot)


def plain_places(sheet: Sheet) -> Places:
    """A head and the rest for one body: opening, prize, closing."""
    inner, unit = sheet.inner, sheet.unit
    head = QRectF(inner.left(), inner.top(), inner.width(), 6 * unit)
    foot = QRectF(inner.left(), inner.bottom() - 4 * unit, inner.width(), 4 * unit)
    tier = QRectF(inner.left(), head.bottom() + unit, inner.width(), 10 * unit)
    body = QRectF(inner.left(), tier.bottom() + unit, inner.width(), foot.top() - tier.bottom() - 2 * unit)
    return Places(head=head, tier=tier, body=body, clip=QRectF(), foot=foot)


def opening_places(sheet: Sheet) -> dict[str, QRectF]:
    """The first slide from top to bottom: who announces, what, of which contest, where; `rehearsal` is below all."""
    inner, unit = sheet.inner, sheet.unit
    organiser = QRectF(inner.left(), inner.top(), inner.width(), 7 * unit)
    title = QRectF(inner.left(), organiser.bottom() + 18 * unit, inner.width(), 13 * unit)
    rehearsal = plain_places(sheet).foot
    where = QRectF(inner.left(), rehearsal.top() - 6 * unit, inner.width(), 5 * unit)
    top = title.bottom() + 4 * unit
    name = QRectF(inner.left() + 4 * unit, top, inner.width() - 8 * unit, where.top() - unit - top)
    return {"organiser": organiser, "title": title, "name": name, "where": where, "rehearsal": rehearsal}


def picture_in(box: QRectF, size: QSizeF) -> QRectF:
    """A picture in its own proportions, as large as fits, in the middle of the box."""
    if size.isEmpty():
        return box
    scale = min(box.width() / size.width(), box.height() / size.height())
    made = QRectF(0, 0, size.width() * scale, size.height() * scale)
    made.moveCenter(box.center())
    return made


def _beside(rest: QRectF, unit: float) -> tuple[QRectF, QRectF]:
    width = min(rest.width() * 0.52, rest.height() * 16 / 9)
    box = QRectF(rest.left(), rest.top(), width, rest.height())
    clip = _wide_box(box)
    return clip, QRectF(box.right() + 4 * unit, rest.top(), rest.right() - box.right() - 4 * unit, rest.height())


def _above(rest: QRectF, unit: float) -> tuple[QRectF, QRectF]:
    clip = _wide_box(QRectF(rest.left(), rest.top(), rest.width(), rest.height() * 0.6))
    return clip, QRectF(rest.left(), clip.bottom() + 2 * unit, rest.width(), rest.bottom() - clip.bottom() - 2 * unit)


def _wide_box(box: QRectF) -> QRectF:
    return picture_in(box, QSizeF(16, 9))
