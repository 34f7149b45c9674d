"""Clips of plain moving stripes and a tone, black and silent where a test wants it."""

from array import array
from fractions import Fraction
from pathlib import Path

import av
from av.audio.stream import AudioStream
from av.video.stream import VideoStream

RATE, FRAMES = 8_000, 10
Span = tuple[int, int]
NEVER = (0, 0)


def splice(
    path: Path,
    *,
    seconds: int = 14,
    dark: Span = NEVER,
    silent: Span = NEVER,
    key_every: int = 50,
    size: Span = (160, 90),
    seed: int = 1,
) -> Path:
    """`dark`, `silent`: milliseconds from and to; `key_every`: pictures from one key picture to the next."""
    with av.open(str(path), "w") as container:
        video = container.add_stream("libx264", rate=FRAMES)
        audio = container.add_stream("aac", rate=RATE)
        assert isinstance(video, VideoStream)
        assert isinstance(audio, AudioStream)
        video.width, video.height, video.pix_fmt = *size, "yuv420p"
        video.codec_context.gop_size = key_every
        video.options = {"sc_threshold": "0", "preset": "ultrafast"}
        audio.codec_context.layout = "mono"
        for number in range(seconds * FRAMES):
            at_ms = number * 1000 // FRAMES
            container.mux(video.encode(_picture(number, size, seed, black=_within(at_ms, dark))))
            container.mux(audio.encode(_tone(number, quiet=_within(at_ms, silent))))
        container.mux(video.encode(None))
        container.mux(audio.encode(None))
    return path


def _within(at_ms: int, span: Span) -> bool:
    return span[0] <= at_ms < span[1]


def _picture(number: int, size: Span, seed: int, *, black: bool) -> av.VideoFrame:
    width, height = size
    grey = bytearray(
        0 if black else (x * 160 // width * (seed + 2) + y * 90 // height * seed + number * 5) % 256
        for y in range(height)
        for x in range(width)
    )
    frame = av.VideoFrame(width, height, "gray")
    plane = frame.planes[0]
    rows = (bytes(grey[at : at + width]).ljust(plane.line_size, b"\0") for at in range(0, len(grey), width))
    plane.update(b"".join(rows))
    frame = frame.reformat(format="yuv420p")
    frame.pts, frame.time_base = number, Fraction(1, FRAMES)
    return frame


def _tone(number: int, *, quiet: bool) -> av.AudioFrame:
    samples = RATE // FRAMES
    wave = array("h", (0 if quiet else (8_000 if place // 10 % 2 else -8_000) for place in range(samples)))
    frame = av.AudioFrame("s16", "mono", samples)
    frame.planes[0].update(wave.tobytes())
    frame.sample_rate, frame.pts, frame.time_base = RATE, number * samples, Fraction(1, RATE)
    return frame
