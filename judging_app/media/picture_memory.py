"""Pictures handed from the player helper to the window through memory that both see.

Three places take turns, so that a picture being read is not written over until two more have come; a reader notices
even that by a number at the beginning and the end of each place. The memory has no name that could outlive the
processes: on Linux and macOS the helper inherits an open file without a name, on Windows the system counts its users.
"""

import mmap
import os
import struct
import sys
import tempfile
import uuid
from dataclasses import dataclass
from typing import Self

from judging_app.ports.media import Frame

_PLACES = 3
_HEAD = struct.Struct("<I")
_PLACE = struct.Struct("<QQIIII")
_PLACE_AT = 64
_PLACE_STEP = 64
_PIXELS_AT = 4096
_TRIES = 4
BYTES_A_PIXEL = 4
MOST_PIXELS = 3840 * 2160
_PICTURE_BYTES = MOST_PIXELS * BYTES_A_PIXEL
_TOTAL_BYTES = _PIXELS_AT + _PLACES * _PICTURE_BYTES


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A picture to hand over."""

    opening: int
    sequence: int
    width: int
    height: int
    stride: int
    pixels: memoryview


class PictureMemory:
    """One side writes, the other reads."""

    def __init__(self, memory: mmap.mmap, *, handle: str, fd: int | None) -> None:
        self._memory = memory
        self.handle = handle
        self.fd = fd

    @classmethod
    def create(cls) -> Self:
        """Only what is written to takes up memory, so the size is that of the largest picture."""
        if sys.platform == "win32":
            tag = f"judging-{uuid.uuid4().hex}"
            return cls(mmap.mmap(-1, _TOTAL_BYTES, tagname=tag), handle=tag, fd=None)
        fd = _nameless_file()
        os.ftruncate(fd, _TOTAL_BYTES)
        return cls(mmap.mmap(fd, _TOTAL_BYTES), handle=str(fd), fd=fd)

    @classmethod
    def attach(cls, handle: str) -> Self:
        """The other side's view of what `create` made; `handle` comes from there."""
        if sys.platform == "win32":
            return cls(mmap.mmap(-1, _TOTAL_BYTES, tagname=handle), handle=handle, fd=None)
        return cls(mmap.mmap(int(handle), _TOTAL_BYTES), handle=handle, fd=int(handle))

    def write(self, picture: Picture) -> None:
        """Put a picture into the place that was used longest ago, and make it the latest one."""
        place = (_HEAD.unpack_from(self._memory)[0] + 1) % _PLACES
        size = picture.stride * picture.height
        start = _PIXELS_AT + place * _PICTURE_BYTES
        self._mark(place, picture, begun=picture.sequence, ended=0)
        self._memory[start : start + size] = picture.pixels[:size]
        self._mark(place, picture, begun=picture.sequence, ended=picture.sequence)
        _HEAD.pack_into(self._memory, 0, place)

    def read(self) -> Frame | None:
        """A copy of the latest picture, None while there is none."""
        for _ in range(_TRIES):
            place = _HEAD.unpack_from(self._memory)[0]
            before = self._marks(place)
            begun, ended, opening, width, height, stride = before
            start = _PIXELS_AT + place * _PICTURE_BYTES
            pixels = self._memory[start : start + stride * height]
            if begun == ended and self._marks(place) == before:
                size = {"width": width, "height": height, "stride": stride}
                return Frame(opening=opening, sequence=ended, pixels=pixels, **size) if ended else None
        return None

    def close(self) -> None:
        self._memory.close()
        if self.fd is not None:
            os.close(self.fd)

    def _mark(self, place: int, picture: Picture, *, begun: int, ended: int) -> None:
        size = (picture.opening, picture.width, picture.height, picture.stride)
        _PLACE.pack_into(self._memory, _PLACE_AT + place * _PLACE_STEP, begun, ended, *size)

    def _marks(self, place: int) -> tuple[int, ...]:
        return _PLACE.unpack_from(self._memory, _PLACE_AT + place * _PLACE_STEP)


def _nameless_file() -> int:
    if hasattr(os, "memfd_create"):
        return os.memfd_create("judging-pictures")
    with tempfile.TemporaryFile() as file:
        return os.dup(file.fileno())
