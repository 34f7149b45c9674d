"""A sans face of the system that can write Vietnamese, for the title cards of sample clips."""

from functools import lru_cache

from PIL import ImageFont

from judging_app.ports.print_errors import FontMissingError

_NAMES = {
    "regular": ("NotoSans-Regular.ttf", "LiberationSans-Regular.ttf", "segoeui.ttf", "Arial.ttf", "DejaVuSans.ttf"),
    "bold": ("NotoSans-Bold.ttf", "LiberationSans-Bold.ttf", "segoeuib.ttf", "Arial Bold.ttf", "DejaVuSans-Bold.ttf"),
}
_HARDEST = "Ễ"
"""A capital with two marks: a face that has it has all of Vietnamese."""
_NOWHERE = "\U0010fffd"
"""No face has a picture for this."""


@lru_cache(maxsize=32)
def face(weight: str, size: int) -> ImageFont.FreeTypeFont:
    """The first face found in "regular" or "bold" that has Vietnamese letters. Raises FontMissingError."""
    for name in _NAMES[weight]:
        found = _load(name, size)
        if found is not None and found.getmask(_HARDEST).getbbox() and _differs(found):
            return found
    raise FontMissingError("fonts-noto-core")


def _load(name: str, size: int) -> ImageFont.FreeTypeFont | None:
    try:
        return ImageFont.truetype(name, size)
    except OSError:
        return None


def _differs(font: ImageFont.FreeTypeFont) -> bool:
    return bytes(font.getmask(_HARDEST)) != bytes(font.getmask(_NOWHERE))
