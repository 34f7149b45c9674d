"""The part of a page around a signature. Knows no Qt."""

from dataclasses import dataclass

from judging_app.ports.documents import PageImage
from judging_app.ports.signing import Box

LEFT, RIGHT, ABOVE, BELOW = 110, 24, 44, 34  # points around the place: title, name, and the seal at its left
BYTES = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A rectangle of a picture in pixels from its upper left corner."""

    left: int
    top: int
    right: int
    bottom: int


def seen_part(box: Box, page: PageImage, scale: int) -> Part:
    """The pixels of a place and what stands around it, as far as the page goes."""
    height = page.height
    return Part(
        left=max(0, int((box.left - LEFT) * scale)),
        top=max(0, height - int((box.top + ABOVE) * scale)),
        right=min(page.width, int((box.right + RIGHT) * scale)),
        bottom=min(height, height - int((box.bottom - BELOW) * scale)),
    )


def cut_out(page: PageImage, part: Part) -> PageImage:
    """That part as a picture of its own."""
    row = page.width * BYTES
    lines = (
        page.pixels[line * row + part.left * BYTES : line * row + part.right * BYTES]
        for line in range(part.top, part.bottom)
    )
    return PageImage(width=part.right - part.left, height=part.bottom - part.top, pixels=b"".join(lines))
