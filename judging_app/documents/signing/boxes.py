"""Where a picture of a hand, a seal and words stand, in points (Decree 30/2020/NĐ-CP, Annex I: digital signatures)."""

from judging_app.ports.signing import Box

MM = 72 / 25.4
_WIDEST = 60  # per cent of the place that a hand takes at most
_MARGIN = 2
_FROM_EDGE = 15 * MM
_FROM_TOP = 8 * MM


def hand_box(place: Box, across: int, down: int) -> Box:
    """The picture of a hand, `across` by `down` pixels: as large as the place allows, in its middle, undistorted."""
    scale = min(place.width * _WIDEST / 100 / across, (place.height - 2 * _MARGIN) / down)
    wide, high = across * scale, down * scale
    left = place.left + (place.width - wide) / 2
    bottom = place.bottom + (place.height - high) / 2
    return Box(page=place.page, left=left, bottom=bottom, right=left + wide, top=bottom + high)


def usual_hand(place: Box) -> Box:
    """Where a hand would stand of which there is no picture: twice as wide as high."""
    return hand_box(place, 2, 1)


def seal_box(hand: Box, wide: float, across: int, down: int) -> Box:
    """The seal in its real size, `wide` points: over the left third of the hand, level with its middle."""
    right = hand.left + hand.width / 3
    high = wide * down / across
    bottom = (hand.bottom + hand.top - high) / 2
    return Box(page=hand.page, left=right - wide, bottom=bottom, right=right, top=bottom + high)


def corner_box(edge: float, upper_edge: float, wide: float, high: float) -> Box:
    """Words of that size in the upper right corner of page 1, whose right and upper edges are named."""
    right, top = edge - _FROM_EDGE, upper_edge - _FROM_TOP
    return Box(page=0, left=right - wide, bottom=top - high, right=right, top=top)
