"""What looking and listening through a clip finds beside its plain facts, and when two clips show nearly the same pictures.

A picture's hash (a difference hash) says for each of 16 x 16 places whether the picture gets brighter to the right. It
hardly changes when a clip is made smaller or encoded again.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

GRID_WIDTH, GRID_HEIGHT = 17, 16
SHARES = (10, 30, 50, 70, 90)
"""Where in a clip pictures are taken, in percent of its length."""
_FLAT = 16
_NEAR_BITS = 16
"""Measured: copies encoded anew, smaller and coarser, differ in up to 11 of 256; other clips of one template in 21 and more."""
_LEAST_COMPARED = 3
_LENGTH_PERMILLE, _LENGTH_MS = 20, 1_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """A part of a clip, milliseconds."""

    start_ms: int
    length_ms: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ClipLook:
    """`dark`, `silent`: the longest stretch without picture or sound, where there is one. `pictures`: hashes at `SHARES`,
    hexadecimal, "" for a picture that shows nothing.
    """

    dark: Stretch | None = None
    silent: Stretch | None = None
    pictures: tuple[str, ...] = ()


NOTHING_SEEN = ClipLook()


def difference_hash(grey: bytes) -> str:
    """The hash of 17 x 16 grey values row by row, "" where all are about the same."""
    if max(grey) - min(grey) < _FLAT:
        return ""
    bits = 0
    for row in range(GRID_HEIGHT):
        line = grey[row * GRID_WIDTH : (row + 1) * GRID_WIDTH]
        for left, right in pairwise(line):
            bits = bits * 2 + (left < right)
    return f"{bits:064x}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Pictures:
    """A clip's hashes ready to be compared with many others."""

    length_ms: int
    bits: tuple[int | None, ...]

    def of_like_length(self, longer: "Pictures") -> bool:
        """Whether a clip that is not shorter is about as long."""
        return longer.length_ms - self.length_ms <= max(_LENGTH_MS, self.length_ms * _LENGTH_PERMILLE // 1000)

    def alike(self, other: "Pictures") -> bool:
        """Whether all pictures but one, of three at least that show something, are nearly the same."""
        compared = near = 0
        for one, two in zip(self.bits, other.bits, strict=False):
            if one is not None and two is not None:
                compared += 1
                near += (one ^ two).bit_count() <= _NEAR_BITS
                if compared - near > 1:
                    return False
        return compared >= _LEAST_COMPARED


def pictures_of(length_ms: int, hashes: Sequence[str]) -> Pictures:
    """The hashes of a clip of that length as numbers."""
    return Pictures(length_ms=length_ms, bits=tuple(int(one, 16) if one else None for one in hashes))
