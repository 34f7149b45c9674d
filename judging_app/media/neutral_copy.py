"""A clip written anew without its metadata: the packets of picture and sound as they are, in a fresh file of the same kind.

Runs in the neutral helper only. What lies inside a packet stays: nothing is decoded and encoded again.
"""

import errno
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

import av
from av.container import InputContainer, OutputContainer
from av.packet import Packet
from av.stream import Disposition, Stream

from judging_app.ports.media_errors import Kept

_WRITERS: Mapping[str, tuple[str, ...]] = {
    "mp4": ("mp4", "mov"),
    "matroska": ("matroska",),
    "avi": ("avi",),
    "asf": ("asf",),
    "mpegts": ("mpegts",),
    "mpeg": ("vob",),
    "flv": ("flv",),
    "live_flv": ("flv",),
    "ogg": ("ogg",),
    "mxf": ("mxf",),
}
"""By FFmpeg's name of what reads a file: what writes the same kind, the next one where a codec does not go into the first."""
_SILENT = {"fflags": "+bitexact"}
"""FFmpeg names neither itself nor the day."""
_SPOKEN: Mapping[str, frozenset[str]] = {
    "major_brand": frozenset(),
    "minor_version": frozenset(),
    "compatible_brands": frozenset(),
    "duration": frozenset(),
    "encoder": frozenset({"Lavf"}),
    "handler_name": frozenset({"VideoHandler", "SoundHandler", "SubtitleHandler"}),
    "language": frozenset({"und"}),
    "service_name": frozenset({"Service01"}),
    "service_provider": frozenset({"FFmpeg"}),
    "vendor_id": frozenset({"FFMP", "[0][0][0][0]"}),
}
"""What every file written here says, whoever sent the clip: the key, and the words it may have; none named: any."""
_NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
_SPAN = Fraction(1, 10)
"""Seconds by which copy and original may differ in length, since kinds of files tell time in steps of their own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Flow:
    """How many packets a track has, and from its first to its last how many seconds pass."""

    packets: int
    span: Fraction


def write_neutral(source: Path, target: Path) -> Kept | None:
    """Write the copy and look at it; None when it is neutral and plays the same, else why not."""
    try:
        with _opened(source) as original:
            writers = _writers(original)
        for writer in writers:
            with suppress(ValueError):  # this kind of file does not take what is in the clip
                return _difference(source, target, _written(source, target, writer))
    except av.error.FFmpegError as error:
        return Kept.NO_ROOM if error.errno in _NO_ROOM else Kept.UNREADABLE
    except OSError:
        return Kept.NO_ROOM
    return Kept.FORM


def _opened(path: Path) -> InputContainer:
    return av.open(str(path), metadata_errors="replace")


def _written(source: Path, target: Path, writer: str) -> list[_Flow]:
    """What was written."""
    with _opened(source) as original, av.open(str(target), "w", format=writer, options=dict(_SILENT)) as copy:
        return _flows(_copied(original, copy), len(_kept(original)))


def _writers(original: InputContainer) -> tuple[str, ...]:
    names = original.format.name.split(",")
    if "mp4" in names:
        quicktime = original.metadata.get("major_brand", "").strip() in {"qt", ""}
        return ("mov",) if quicktime else _WRITERS["mp4"]
    return next((_WRITERS[name] for name in names if name in _WRITERS), ())


def _kept(container: InputContainer) -> list[Stream]:
    """Picture, sound and subtitles; no cover picture, place track, time code or attached file.

    A text track that an MP4 or QuickTime file does not show of itself can't be told from a list of chapters.
    """
    kept: list[Stream] = [one for one in container.streams if one.type in ("video", "audio")]
    boxed = "mp4" in container.format.name.split(",")
    kept += [one for one in container.streams.subtitles if not boxed or one.disposition & Disposition.default]
    shown = [one for one in kept if not one.disposition & Disposition.attached_pic]
    return sorted(shown, key=lambda one: one.index)


def _copied(original: InputContainer, copy: OutputContainer) -> "Iterator[tuple[int, Packet[Stream]]]":
    """Write each packet, and tell its track before it is gone."""
    kept = _kept(original)
    places = {stream.index: place for place, stream in enumerate(kept)}
    tracks = [copy.add_stream_from_template(stream) for stream in kept]
    for track, stream in zip(tracks, kept, strict=True):
        track.disposition = stream.disposition
    for packet in _packets(original, kept):
        place = places[packet.stream.index]
        yield place, packet
        packet.stream = tracks[place]
        copy.mux(packet)


def _packets(container: InputContainer, kept: list[Stream]) -> "Iterator[Packet[Stream]]":
    """All packets but the empty ones that say that there are no more."""
    return (packet for packet in container.demux(*kept) if packet.size or packet.dts is not None)


def _flows(packets: "Iterator[tuple[int, Packet[Stream]]]", tracks: int) -> list[_Flow]:
    counts = [0] * tracks
    times: list[list[Fraction]] = [[] for _ in range(tracks)]
    for place, packet in packets:
        counts[place] += 1
        at = packet.pts if packet.dts is None else packet.dts
        if at is not None and packet.time_base is not None:
            times[place] = [*times[place][:1], at * packet.time_base]
    return [
        _Flow(packets=count, span=seen[-1] - seen[0] if seen else Fraction(0))
        for count, seen in zip(counts, times, strict=True)
    ]


def _difference(source: Path, target: Path, flows: list[_Flow]) -> Kept | None:
    """What the copy still says, or plays otherwise; its tracks stand in the same order."""
    with _opened(target) as copy:
        kept = list(copy.streams)
        places = {stream.index: place for place, stream in enumerate(kept)}
        if copy.chapters() or any(map(_speaks, (copy.metadata, *(stream.metadata for stream in kept)))):
            return Kept.METADATA
        again = _flows(((places[one.stream.index], one) for one in _packets(copy, kept)), len(kept))
    same = len(again) == len(flows) and all(map(_alike, flows, again))
    return None if same and _turn(source) == _turn(target) else Kept.OTHER


def _alike(one: _Flow, other: _Flow) -> bool:
    return one.packets == other.packets and abs(one.span - other.span) <= _SPAN


def _speaks(metadata: Mapping[str, str]) -> bool:
    """Whether anything is said that not every copy says."""
    return any(
        key.lower() not in _SPOKEN or (_SPOKEN[key.lower()] and word not in _SPOKEN[key.lower()])
        for key, word in metadata.items()
    )


def _turn(path: Path) -> int:
    """Degrees by which a player turns the first picture."""
    with _opened(path) as container:
        return next((frame.rotation for frame in container.decode(video=0)), 0)
