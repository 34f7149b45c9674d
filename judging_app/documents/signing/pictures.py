"""Pictures of hands and seals: PNG on a transparent ground, the hand blue, the seal red."""

from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from judging_app.ports.signing_errors import PictureFault, PictureUnfitError
from judging_app.ports.whole_files import read_whole

MOST_BYTES = 5_000_000
MOST_SIDE = 6000  # pixels
_SEEN = 96  # of 255: what is less opaque is ground, or the edge of a stroke


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A picture that was looked into, with its sides in pixels."""

    data: bytes
    across: int
    down: int


def hand_picture(path: Path) -> Picture:
    """The picture of a signature. Raises PictureUnfitError, FileMissingError, FileUnreadableError."""
    return _picture(path, 2, PictureFault.NOT_BLUE)


def seal_picture(path: Path) -> Picture:
    """The picture of a seal. Raises as `hand_picture`."""
    return _picture(path, 0, PictureFault.NOT_RED)


def _picture(path: Path, strongest: int, otherwise: PictureFault) -> Picture:
    """A transparent PNG in whose strokes that channel is the strongest by far."""
    data = _bytes(path)
    mean, sides = _looked_into(path, data)
    others = [value for channel, value in enumerate(mean) if channel != strongest]
    if mean[strongest] < max(others) * 5 // 4:
        raise PictureUnfitError(path=str(path), what=otherwise)
    return Picture(data=data, across=sides[0], down=sides[1])


def _bytes(path: Path) -> bytes:
    from judging_app.ports.errors import FileTooLargeError

    try:
        return read_whole(path, MOST_BYTES)
    except FileTooLargeError as error:
        raise PictureUnfitError(path=str(path), what=PictureFault.TOO_LARGE) from error


def _looked_into(path: Path, data: bytes) -> tuple[list[int], tuple[int, int]]:
    """The mean colour of what is drawn, and the sides in pixels."""
    from PIL import Image, ImageStat

    try:
        with Image.open(BytesIO(data), formats=("PNG",)) as image:
            if max(image.size) > MOST_SIDE:
                raise PictureUnfitError(path=str(path), what=PictureFault.TOO_LARGE)
            coloured = image.convert("RGBA")
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError) as error:
        raise PictureUnfitError(path=str(path), what=PictureFault.NOT_PNG) from error
    seen = coloured.getchannel("A").point(lambda value: 255 if value >= _SEEN else 0)
    corners = [(x, y) for x in (0, coloured.width - 1) for y in (0, coloured.height - 1)]
    if seen.getbbox() is None or all(seen.getpixel(corner) for corner in corners):
        raise PictureUnfitError(path=str(path), what=PictureFault.NOT_TRANSPARENT)
    return [int(value) for value in ImageStat.Stat(coloured.convert("RGB"), seen).mean], coloured.size
