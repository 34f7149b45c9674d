"""Going through a whole clip once, sparsely: some key pictures for black, the sound for silence."""

from array import array
from collections.abc import Iterable
from contextlib import suppress
from itertools import pairwise
from pathlib import Path

import av
from av.audio.frame import AudioFrame
from av.audio.stream import AudioStream
from av.container import InputContainer
from av.video.stream import VideoStream

from judging_app.core.clip_look import ClipLook, Stretch
from judging_app.media.clip_frames import VideoPacket, frames_from, hashes, is_dark, time_of

APART_MS = 2_000
"""Key pictures closer together than this are passed over."""
LEAST_MS = 2_000
"""Shorter stretches are not told at all."""
_QUIET = 104
"""Peak of 16-bit sound at 50 dB below full."""
_RATE = 8_000

Light = tuple[int, bool]


def look_through(path: Path, picture: int, length_ms: int) -> ClipLook:
    """Go through a clip that can be read; `picture` is the place of its moving picture among the streams."""
    with av.open(str(path), metadata_errors="replace") as container:
        scan = _Scan(container, container.streams[picture])  # type: ignore[arg-type]  # seen to be a picture before
        scan.run()
        silent = longest_gap(scan.loud, length_ms) if container.streams.audio else None
    with av.open(str(path), metadata_errors="replace") as container:
        stream = container.streams.video[scan.video_place]
        stream.thread_type = "SLICE"
        dark = _dark(container, stream, sorted(scan.lights), length_ms)
        return ClipLook(dark=dark, silent=silent, pictures=hashes(container, stream, length_ms))


def longest_gap(spans: Iterable[tuple[int, int]], length_ms: int) -> Stretch | None:
    """The longest part of a clip outside of these spans (from, to); None where none is worth telling."""
    best, reached = (0, 0), 0
    for start, end in [*sorted(spans), (length_ms, length_ms)]:
        best = max(best, (min(start, length_ms) - reached, -reached))
        reached = max(reached, end)
    gap, start = best[0], -best[1]
    return Stretch(start_ms=start, length_ms=gap) if gap >= LEAST_MS else None


class _Scan:
    """`lights`: times of key pictures, and whether each shows anything; `loud`: spans with sound."""

    def __init__(self, container: InputContainer, video: VideoStream) -> None:
        self._container, self._video = container, video
        self._sound = next(iter(container.streams.audio), None)
        self._resampler = av.AudioResampler(format="s16", layout="stereo", rate=_RATE)
        self._next_ms = 0
        self.video_place = container.streams.video.index(video)
        self.lights: list[Light] = []
        self.loud: list[tuple[int, int]] = []

    def run(self) -> None:
        self._video.thread_type = "SLICE"
        self._video.codec_context.skip_frame = "NONKEY"
        streams = [self._video, *([self._sound] if self._sound else [])]
        with suppress(av.error.FFmpegError):
            for packet in self._container.demux(streams):
                if isinstance(packet.stream, AudioStream):
                    self._hear(packet)  # type: ignore[arg-type]  # a packet of a sound stream
                else:
                    self._see(packet)  # type: ignore[arg-type]  # the other stream is the picture

    def _see(self, packet: VideoPacket) -> None:
        """Decode a key picture, if it is far enough from the last one, or what the decoder still holds at the end."""
        ms = time_of(self._container, packet)
        if packet.dts is not None and not (packet.is_keyframe and ms >= self._next_ms):
            return
        self._next_ms = ms + APART_MS
        with suppress(av.error.FFmpegError):
            for frame in self._video.decode(packet):
                self.lights.append((time_of(self._container, frame), not is_dark(frame)))

    def _hear(self, packet: "av.Packet[AudioStream]") -> None:
        with suppress(av.error.FFmpegError):
            for frame in packet.decode():
                if frame.pts is not None and any(map(_is_loud, self._resampler.resample(frame))):
                    self._note(frame)

    def _note(self, frame: AudioFrame) -> None:
        start = time_of(self._container, frame)
        end = start + frame.samples * 1000 // frame.sample_rate + 1
        if self.loud and start <= self.loud[-1][1] + 1:
            start = self.loud.pop()[0]
        self.loud.append((start, end))


def _is_loud(frame: AudioFrame) -> bool:
    samples = array("h", bytes(frame.planes[0])[: frame.samples * 4])
    return bool(samples) and (max(samples) > _QUIET or min(samples) < -_QUIET)


def _dark(container: InputContainer, stream: VideoStream, lights: list[Light], length_ms: int) -> Stretch | None:
    """The longest dark stretch: where key pictures are dark, its ends are looked at picture by picture."""
    rough = max(_dark_runs(lights, length_ms), key=lambda run: run[-1] - run[0], default=None)
    if rough is None or rough[-1] - rough[0] < LEAST_MS:
        return None
    before, first, last, after = rough
    start = max(_lights_within(container, stream, before, first), default=before)
    end = min(_lights_within(container, stream, last, after), default=after)
    return longest_gap([(0, start), (end, length_ms)], length_ms)


def _dark_runs(lights: list[Light], length_ms: int) -> Iterable[tuple[int, int, int, int]]:
    """Of each run of dark key pictures: the light one before, its first, its last, the light one behind."""
    ends = [(0, True), *lights, (length_ms, True)]
    dark_from = before = 0
    for (ms, light), (next_ms, next_light) in pairwise(ends):
        if light and not next_light:
            before, dark_from = ms, next_ms
        if not light and next_light:
            yield before, dark_from, ms, next_ms


def _lights_within(container: InputContainer, stream: VideoStream, from_ms: int, to_ms: int) -> list[int]:
    """Times of pictures that show something, between two places."""
    found = []
    for ms, frame in frames_from(container, stream, from_ms) if to_ms > from_ms else ():
        if ms >= to_ms:
            break
        if ms >= from_ms and not is_dark(frame):
            found.append(ms)
    return found
