"""The parts of libVLC's C interface that its Python binding declares wrongly or not at all.

The binding gives a media track three pointers where C has a union of one, and a constant text where the picture format
has to be written into.
"""

import ctypes as c
from dataclasses import dataclass, replace
from typing import Any

from judging_app.ports.media import Track

UintPointer = c.POINTER(c.c_uint)
SetupCallback = c.CFUNCTYPE(
    c.c_uint, c.POINTER(c.c_void_p), c.c_void_p, UintPointer, UintPointer, UintPointer, UintPointer
)
CleanupCallback = c.CFUNCTYPE(None, c.c_void_p)
LockCallback = c.CFUNCTYPE(c.c_void_p, c.c_void_p, c.POINTER(c.c_void_p))
UnlockCallback = c.CFUNCTYPE(None, c.c_void_p, c.c_void_p, c.POINTER(c.c_void_p))
DisplayCallback = c.CFUNCTYPE(None, c.c_void_p, c.c_void_p)

_AUDIO, _VIDEO, _TEXT = 0, 1, 2
_NO_LANGUAGE = "und"
_HEVC = int.from_bytes(b"hevc", "little")
_FIRST_LYING_ORIENTATION = 4
"""libvlc_video_orient_t: from here on width and height change places."""


class _VideoTrack(c.Structure):
    _fields_ = (
        ("height", c.c_uint),
        ("width", c.c_uint),
        ("sar_num", c.c_uint),
        ("sar_den", c.c_uint),
        ("rate_num", c.c_uint),
        ("rate_den", c.c_uint),
        ("orientation", c.c_int),
    )


class _Details(c.Union):
    _fields_ = (("video", c.POINTER(_VideoTrack)), ("other", c.c_void_p))


class _Track(c.Structure):
    _fields_ = (
        ("codec", c.c_uint32),
        ("original_codec", c.c_uint32),
        ("id", c.c_int),
        ("type", c.c_int),
        ("profile", c.c_int),
        ("level", c.c_int),
        ("details", _Details),
        ("bitrate", c.c_uint),
        ("language", c.c_char_p),
        ("description", c.c_char_p),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureShape:
    """Size of the decoded picture after rotation, and its size with square pixels. 0 where not known yet."""

    width: int
    height: int
    shown_width: int
    shown_height: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MediaTracks:
    """`shape` is None where there is no moving picture."""

    shape: PictureShape | None
    audio: tuple[Track, ...]
    subtitles: tuple[Track, ...]
    hevc: bool = False


def tracks_of(vlc: Any, media: Any) -> MediaTracks:
    """What is in a medium that was parsed or is being played."""
    found = c.POINTER(c.POINTER(_Track))()
    count = vlc.dll.libvlc_media_tracks_get(media, c.byref(found))
    try:
        tracks = [found[number].contents for number in range(count)]
        return MediaTracks(
            shape=next((_shape(track.details.video.contents) for track in tracks if track.type == _VIDEO), None),
            audio=tuple(_named(track) for track in tracks if track.type == _AUDIO),
            subtitles=tuple(_named(track) for track in tracks if track.type == _TEXT),
            hevc=any(track.codec == _HEVC for track in tracks),
        )
    finally:
        vlc.dll.libvlc_media_tracks_release(found, count)


def numbered(tracks: tuple[Track, ...], described: list[tuple[int, bytes]] | None) -> tuple[Track, ...]:
    """Tracks with the numbers that a player gives to them in the same order; its -1 means none of them."""
    numbers = [number for number, _ in described or () if number >= 0]
    if len(numbers) != len(tracks):
        return tracks
    return tuple(replace(track, id=number) for number, track in zip(numbers, tracks, strict=True))


def _shape(video: _VideoTrack) -> PictureShape:
    shown = video.width * video.sar_num // video.sar_den if video.sar_num and video.sar_den else video.width
    sides = (video.width, video.height, shown, video.height)
    if video.orientation >= _FIRST_LYING_ORIENTATION:
        sides = (video.height, video.width, video.height, shown)
    return PictureShape(width=sides[0], height=sides[1], shown_width=sides[2], shown_height=sides[3])


def _named(track: _Track) -> Track:
    language, name = ((part or b"").decode("utf-8", "replace") for part in (track.language, track.description))
    return Track(id=track.id, name=name, language="" if language == _NO_LANGUAGE else language)
