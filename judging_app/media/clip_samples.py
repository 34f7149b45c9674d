"""Pictures decoded here and there in a clip, and whether its end is really there."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from fractions import Fraction
from itertools import islice
from typing import TypeAlias

import av
from av.container import InputContainer
from av.video.frame import VideoFrame
from av.video.stream import VideoStream

VideoPacket: TypeAlias = "av.Packet[VideoStream]"

_SPREAD_PERCENT = (0, 10, 30, 50, 70, 90)
_MOST_PACKETS = 200
"""Packets to look through for one picture: several groups of pictures of a usual clip."""
_HOLE_MS = 3_000
_LEAST_TOLERANCE_MS = 1_000
_TOLERANCE_PERCENT = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """What was found at one place: a picture, or None where nothing could be decoded."""

    percent: int
    frame: VideoFrame | None


def samples_of(container: InputContainer, stream: VideoStream, length_ms: int) -> tuple[Sample, ...]:
    """One picture at each of a few places; a place is looked for from the key picture before it."""
    return tuple(
        Sample(percent=percent, frame=_picture_at(container, stream, length_ms * percent // 100))
        for percent in _SPREAD_PERCENT
    )


def _picture_at(container: InputContainer, stream: VideoStream, at_ms: int) -> VideoFrame | None:
    """By a jump; where that finds nothing, by reading up to there: a stream without an index jumps between pictures."""
    for packets in (_packets_after_jump, _packets_by_reading):
        try:
            for packet in packets(container, stream, at_ms):
                for frame in _decoded(stream, packet):
                    return frame if _is_near(frame, at_ms + _start_us(container) // 1000) else None
        except av.error.FFmpegError:
            continue
    return None


def _packets_after_jump(container: InputContainer, stream: VideoStream, at_ms: int) -> Iterator[VideoPacket]:
    container.seek(at_ms * 1000 + _start_us(container), backward=True)
    return islice(container.demux(stream), _MOST_PACKETS)


def _packets_by_reading(container: InputContainer, stream: VideoStream, at_ms: int) -> Iterator[VideoPacket]:
    """Everything from the last key picture before a place up to it."""
    container.seek(_start_us(container), backward=True)
    group: list[VideoPacket] = []
    for packet in container.demux(stream):
        if packet.is_keyframe:
            group.clear()
        group.append(packet)
        if packet.pts is not None and packet.pts * packet.time_base * 1000 >= at_ms + _start_us(container) // 1000:
            break
    return iter(group)


def _decoded(stream: VideoStream, packet: VideoPacket) -> list[VideoFrame]:
    """Pictures of one packet; a broken packet gives none, the next may do."""
    try:
        return stream.decode(packet)
    except av.error.InvalidDataError:
        return []


def _is_near(frame: VideoFrame, at_ms: int) -> bool:
    """Whether a picture stands for a place: behind a hole it would come much later."""
    if frame.pts is None or frame.time_base is None:
        return True
    return frame.pts * frame.time_base * 1000 <= at_ms + _HOLE_MS


def _start_us(container: InputContainer) -> int:
    return container.start_time or 0


class EndCheck:
    """Compares the length that a file declares with the last packets that can be read."""

    def __init__(self, container: InputContainer, size_bytes: int) -> None:
        self._container = container
        self._size_bytes = size_bytes
        self._declared_ms = (container.duration or 0) // 1000
        self._last_ms = self._last_packet_ms()
        self.length_ms = self._declared_ms or self._last_ms

    def is_cut_short(self) -> bool:
        """Whether the end lies clearly before the declared length, or the index points behind the file's end."""
        tolerance = max(_LEAST_TOLERANCE_MS, self._declared_ms * _TOLERANCE_PERCENT // 100)
        return self._last_ms + tolerance < self._declared_ms or self._index_leaves_file()

    def _index_leaves_file(self) -> bool:
        for stream in self._container.streams:
            entries = stream.index_entries
            if len(entries) and entries[-1].pos + entries[-1].size > self._size_bytes:
                return True
        return False

    def _last_packet_ms(self) -> int:
        """End of the last whole packet, in milliseconds from the clip's start."""
        last = Fraction(0)
        with suppress(av.error.FFmpegError):
            self._container.seek(max(0, self._declared_ms - 2_000) * 1000 + _start_us(self._container), backward=True)
            for packet in self._container.demux():
                if packet.pts is not None and not packet.is_corrupt:
                    last = max(last, (packet.pts + (packet.duration or 0)) * packet.time_base * 1000)
        return int(last - Fraction(_start_us(self._container), 1000)) if last else 0
