"""Clips whose every picture bears its own number in black and white blocks, in all containers and codecs that units send."""

import math
from array import array
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
from av.subtitles.subtitle import SubtitleSet
from PIL import Image, ImageDraw

from judging_app.ports.media import Frame

BITS = 10
RATE = 48_000
_MILLISECONDS = Fraction(1, 1000)
_QUICK = {"preset": "ultrafast"}
_COLOURS = ("#c04040", "#40a040", "#4060c0", "#a09030")


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """How a clip is made. `steps_ms` repeat as distances between pictures; `tones` are the hertz of its audio tracks."""

    suffix: str
    video: str = "libx264"
    audio: str = "aac"
    options: Mapping[str, str] = field(default_factory=lambda: _QUICK)
    rate: int = 25
    steps_ms: tuple[int, ...] = ()
    count: int = 50
    group: int = 25
    between: int = 0
    size: tuple[int, int] = (320, 192)
    turn: int = 0
    bits: int | None = None
    audio_rate: int = RATE
    tones: tuple[int, ...] = (440,)
    words: tuple[str, ...] = ()
    title: str = ""

    def times_ms(self) -> list[Fraction]:
        """The time of each picture."""
        if not self.steps_ms:
            return [Fraction(1000 * number, self.rate) for number in range(self.count)]
        steps = (self.steps_ms * self.count)[: self.count - 1]
        return [Fraction(sum(steps[:number])) for number in range(self.count)]


TITLE = "Trang An"
_LANGUAGES = ("vie", "eng")
_STYLE = b"""[Script Info]
ScriptType: v4.00+

[V4+ Styles]
Format: Name, Fontname, Fontsize, PrimaryColour, Alignment
Style: Default,Arial,16,&Hffffff,2

[Events]
Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text
"""
_X265 = {"preset": "ultrafast", "x265-params": "log-level=none"}
_VP9 = {"deadline": "realtime", "cpu-used": "8"}
MP4 = Kind(suffix=".mp4")
KINDS: Mapping[str, Kind] = {
    "mp4 h264": replace(MP4, between=2, options={"preset": "superfast"}),
    "mp4 hevc": replace(MP4, video="libx265", options=_X265),
    "mov h264": replace(MP4, suffix=".mov"),
    "avi mpeg4": Kind(suffix=".avi", video="mpeg4", audio="libmp3lame", options={}, bits=800_000),
    "wmv wmv2": Kind(suffix=".wmv", video="wmv2", audio="wmav2", options={}, bits=800_000),
    "mkv hevc": Kind(suffix=".mkv", video="libx265", options=_X265),
    "mkv vp9": Kind(suffix=".mkv", video="libvpx-vp9", audio="libopus", options=_VP9, bits=400_000),
    "webm vp9": Kind(suffix=".webm", video="libvpx-vp9", audio="libopus", options=_VP9, bits=400_000),
    "webm vp8": Kind(suffix=".webm", video="libvpx", audio="libopus", options=_VP9, bits=400_000),
    "mpg mpeg2": Kind(suffix=".mpg", video="mpeg2video", audio="mp2", options={}, bits=1_500_000),
    "3gp h263": Kind(suffix=".3gp", video="h263", options={}, bits=400_000, size=(352, 288)),
    "3gp mpeg4": Kind(suffix=".3gp", video="mpeg4", options={}, bits=400_000),
    "3gp h264": Kind(suffix=".3gp"),
    "mp4 variable": replace(MP4, steps_ms=(20, 40, 90, 33, 17)),
    "mp4 turned": replace(MP4, turn=90),
    "mp4 turned twice": replace(MP4, turn=180),
    "mov turned back": replace(MP4, suffix=".mov", turn=270),
    "mkv variable": replace(MP4, suffix=".mkv", steps_ms=(20, 40, 90, 33, 17)),
    "mp4 silent": replace(MP4, tones=()),
}


def encode(kind: Kind, out: Path) -> Path:
    """Make the clip; `out` is given back."""
    with av.open(str(out), "w") as container:
        container.metadata["title"] = kind.title
        video = _video(container, kind)
        sounds = [_sound(container, kind) for _ in kind.tones]
        times = kind.times_ms()
        container.mux(_texts(container, kind, out.parent, times[-1]))
        samples = [sound_of(kind, tone, times[-1]) for tone in kind.tones]
        for number, at in enumerate(times):
            picture = _frame(number, kind)
            picture.pts, picture.time_base = _stamp(number, at, kind)
            container.mux(video.encode(picture))
            _add_sounds(container, sounds, samples, at)
        for stream in (video, *sounds):
            container.mux(stream.encode(None))
    return out


def in_old_letters(path: Path) -> Path:
    """The same file with its title in a code of before Unicode, as old programs for films still write it."""
    path.write_bytes(path.read_bytes().replace(TITLE.encode(), "Tràng An".encode("cp1258")))
    return path


def number_on(frame: Frame) -> int:
    """The number that a picture bears."""
    whole = Image.frombytes("RGB", (frame.width, frame.height), frame.pixels, "raw", "BGRX", frame.stride)
    grey = whole.convert("L")
    bits = [grey.getpixel(((2 * bit + 1) * grey.width // (2 * BITS), grey.height // 8)) for bit in range(BITS)]
    return sum(1 << bit for bit, level in enumerate(bits) if isinstance(level, int | float) and level > 127)


def drawn(number: int, size: tuple[int, int]) -> Image.Image:
    """The picture of a number."""
    width, height = size
    picture = Image.new("RGB", size, _COLOURS[number // 7 % len(_COLOURS)])
    draw = ImageDraw.Draw(picture)
    for bit in range(BITS):
        colour = "white" if number >> bit & 1 else "black"
        draw.rectangle((bit * width // BITS, 0, (bit + 1) * width // BITS, height // 4), fill=colour)
    left = number * 5 % width
    draw.ellipse((left, height // 3, left + 20, height // 3 + 20), fill="white")
    return picture


def _frame(number: int, kind: Kind) -> av.VideoFrame:
    upright = kind.size[::-1] if kind.turn in {90, 270} else kind.size
    picture = drawn(number, upright)
    stored = picture.rotate(kind.turn, expand=True) if kind.turn else picture
    frame = av.VideoFrame(stored.width, stored.height, "rgb24")
    plane = frame.planes[0]
    plane.update(stored.tobytes("raw", "RGB", plane.line_size, 1))
    return frame.reformat(format="yuv420p")


def _stamp(number: int, at: Fraction, kind: Kind) -> tuple[int, Fraction]:
    return (int(at), _MILLISECONDS) if kind.steps_ms else (number, Fraction(1, kind.rate))


def _video(container: Any, kind: Kind) -> Any:
    stream = container.add_stream(kind.video, rate=1000 if kind.steps_ms else kind.rate)
    stream.width, stream.height, stream.pix_fmt = *kind.size, "yuv420p"
    stream.options = dict(kind.options)
    stream.codec_context.gop_size = kind.group
    stream.codec_context.max_b_frames = kind.between
    stream.codec_context.thread_count = 1
    if kind.steps_ms:
        stream.codec_context.time_base = _MILLISECONDS
    if kind.bits is not None:
        stream.bit_rate = kind.bits
    if kind.turn:
        stream.set_display_rotation(-kind.turn)
    return stream


def _sound(container: Any, kind: Kind) -> Any:
    stream = container.add_stream(kind.audio, rate=kind.audio_rate)
    stream.codec_context.layout = "mono"
    stream.codec_context.bit_rate = 64_000
    return stream


def _texts(container: Any, kind: Kind, folder: Path, until: Fraction) -> list[Any]:
    """Each line of words as a subtitle track of its own, said again and again; its packets."""
    make = _words_of_film if kind.suffix in {".mp4", ".mov"} else _words_of_srt
    return [
        packet for number, words in enumerate(kind.words) for packet in make(container, number, words, folder, until)
    ]


def _words_of_film(container: Any, number: int, words: str, _folder: Path, until: Fraction) -> list[Any]:
    stream = container.add_stream("mov_text")
    stream.metadata["language"] = _LANGUAGES[number % 2]
    coder = stream.codec_context
    coder.subtitle_header, coder.time_base = _STYLE, _MILLISECONDS
    coder.open()
    packets = []
    for at in range(0, int(until) - 300, 300):
        packet = coder.encode_subtitle(SubtitleSet.create(f"0,0,Default,,0,0,0,,{words}".encode(), 0, 300, at))
        packet.pts = packet.dts = at
        packet.duration, packet.time_base = 300, _MILLISECONDS
        packets.append(_moved(packet, stream))
    return packets


def _words_of_srt(container: Any, number: int, words: str, folder: Path, until: Fraction) -> list[Any]:
    path = folder / f".{number}.srt"
    path.write_text("\n".join(_words_at(at, words) for at in range(0, int(until) - 300, 300)), encoding="utf-8")
    with av.open(str(path)) as text:
        stream = container.add_stream_from_template(text.streams.subtitles[0])
        stream.metadata["language"] = _LANGUAGES[number % 2]
        packets = [_moved(packet, stream) for packet in text.demux() if packet.pts is not None]
    path.unlink()
    return packets


def _words_at(ms: int, words: str) -> str:
    """An entry of SubRip's form that stands for 300 milliseconds."""
    begin, end = (f"00:00:{at // 1000:02},{at % 1000:03}" for at in (ms, ms + 300))
    return f"{ms // 300 + 1}\n{begin} --> {end}\n{words}\n"


def _moved(packet: Any, stream: Any) -> Any:
    packet.stream = stream
    return packet


def _add_sounds(container: Any, streams: list[Any], samples: list[Iterator[av.AudioFrame]], until: Fraction) -> None:
    for stream, sound in zip(streams, samples, strict=True):
        for frame in sound:
            container.mux(stream.encode(frame))
            if Fraction(frame.pts or 0, frame.sample_rate) * 1000 >= until:
                break


def sound_of(kind: Kind, hertz: int, until_ms: Fraction) -> Iterator[av.AudioFrame]:
    """A steady tone, in pieces of 1024 samples."""
    for start in range(0, int(until_ms * kind.audio_rate / 1000), 1024):
        turn = math.tau * hertz / kind.audio_rate
        data = array("h", (round(9000 * math.sin(turn * (start + number))) for number in range(1024)))
        frame = av.AudioFrame(format="s16", layout="mono", samples=1024)
        frame.sample_rate, frame.pts, frame.time_base = kind.audio_rate, start, Fraction(1, kind.audio_rate)
        frame.planes[0].update(data.tobytes())
        yield frame
