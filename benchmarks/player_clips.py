"""Clips for the player's benchmarks: moving test pictures in sizes that cameras make, and flashes with beeps."""

import math
from array import array
from fractions import Fraction
from pathlib import Path
from typing import Any

import av

RATE = 48_000
BEEP_EVERY_MS = 1_000
BEEP_MS = 100


def moving(out: Path, size: tuple[int, int], frames_a_second: int, seconds: int) -> Path:
    """H.264 of FFmpeg's moving test picture, with a silent sound track."""
    graph = av.filter.Graph()
    source = graph.add("testsrc2", f"size={size[0]}x{size[1]}:rate={frames_a_second}:duration={seconds}")
    sink = graph.add("buffersink")
    source.link_to(sink)
    graph.configure()
    with av.open(str(out), "w") as container:
        video = _video(container, size, frames_a_second)
        sound = _sound(container)
        for number in range(frames_a_second * seconds):
            container.mux(video.encode(_plain(sink.pull(), number, frames_a_second)))
            _add_sound(container, sound, Fraction(number, frames_a_second), Fraction(1, frames_a_second), beeps=False)
        _finish(container, video, sound)
    return out


def flashes(out: Path, seconds: int) -> Path:
    """White pictures and a tone begin together once a second."""
    size, rate = (1280, 720), 25
    with av.open(str(out), "w") as container:
        video, sound = _video(container, size, rate), _sound(container)
        for number in range(rate * seconds):
            picture = av.VideoFrame(*size, "gray")
            level = 235 if number * 1000 // rate % BEEP_EVERY_MS < BEEP_MS else 16
            picture.planes[0].update(bytes([level]) * picture.planes[0].buffer_size)
            container.mux(video.encode(_plain(picture, number, rate)))
            _add_sound(container, sound, Fraction(number, rate), Fraction(1, rate), beeps=True)
        _finish(container, video, sound)
    return out


def _plain(picture: Any, number: int, rate: int) -> Any:
    frame = picture.reformat(format="yuv420p")
    frame.pts, frame.time_base = number, Fraction(1, rate)
    return frame


def _video(container: Any, size: tuple[int, int], rate: int) -> Any:
    stream = container.add_stream("libx264", rate=rate)
    stream.width, stream.height, stream.pix_fmt = *size, "yuv420p"
    stream.options = {"preset": "ultrafast", "crf": "24"}
    stream.codec_context.gop_size = 2 * rate
    return stream


def _sound(container: Any) -> Any:
    stream = container.add_stream("aac", rate=RATE)
    stream.codec_context.layout = "mono"
    return stream


def _add_sound(container: Any, stream: Any, begin: Fraction, length: Fraction, *, beeps: bool) -> None:
    start, count = int(begin * RATE), int(length * RATE)
    data = array("h", (_level(start + number) if beeps else 0 for number in range(count)))
    frame = av.AudioFrame(format="s16", layout="mono", samples=count)
    frame.sample_rate, frame.pts, frame.time_base = RATE, start, Fraction(1, RATE)
    frame.planes[0].update(data.tobytes())
    container.mux(stream.encode(frame))


def _level(sample: int) -> int:
    sounding = sample * 1000 // RATE % BEEP_EVERY_MS < BEEP_MS
    return round(12_000 * math.sin(math.tau * 1000 * sample / RATE)) if sounding else 0


def _finish(container: Any, *streams: Any) -> None:
    for stream in streams:
        container.mux(stream.encode(None))
