"""Encodes the clips of the sample contest with PyAV."""

import os
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

import av
from av.audio.stream import AudioStream
from av.container import OutputContainer
from av.video.reformatter import Colorspace
from av.video.stream import VideoStream
from PIL import Image

from judging_app.media.sample_forms import RECIPES, Recipe
from judging_app.media.sample_scene import Scene
from judging_app.media.sample_sound import RATE, sound_frames
from judging_app.ports.errors import CannotWriteError
from judging_app.ports.sample_clips import ClipPlan

_AUDIO_BITS = 96_000
_HIGH_DEFINITION_FROM = 720


def encode_clip(plan: ClipPlan, out: Path) -> None:
    """Make one clip; the file appears under its name only when it is whole.

    Raises CannotWriteError, FontMissingError.
    """
    recipe = RECIPES[plan.form]
    unfinished = out.with_name(f".{out.stem}.part{out.suffix}")
    try:
        _write(plan, recipe, unfinished)
        _cut(unfinished, recipe.kept_percent)
        unfinished.replace(out)
    except OSError as error:
        raise CannotWriteError(str(out), str(error.strerror)) from error
    finally:
        unfinished.unlink(missing_ok=True)


def _write(plan: ClipPlan, recipe: Recipe, path: Path) -> None:
    with av.open(str(path), "w", options=dict(recipe.container_options)) as container:
        video = _video_stream(container, recipe)
        audio = _audio_stream(container, recipe)
        seconds = recipe.seconds or plan.seconds
        sound = iter(()) if audio is None else sound_frames(plan.seed, Fraction(seconds))
        for picture in _pictures(plan, recipe, seconds * recipe.frames_a_second):
            container.mux(video.encode(picture))
            if audio is not None:
                _add_sound(container, audio, sound, Fraction(picture.pts or 0, recipe.frames_a_second))
        container.mux(video.encode(None))
        if audio is not None:
            container.mux(audio.encode(None))


def _video_stream(container: OutputContainer, recipe: Recipe) -> VideoStream:
    stream = container.add_stream(recipe.video, rate=recipe.frames_a_second)
    if not isinstance(stream, VideoStream):
        raise TypeError(recipe.video)
    stream.width, stream.height, stream.pix_fmt = recipe.width, recipe.height, "yuv420p"
    stream.options = dict(recipe.video_options)
    stream.codec_context.colorspace = _colours(recipe.height)[1]
    stream.codec_context.gop_size = 2 * recipe.frames_a_second
    stream.codec_context.thread_count = 1
    if recipe.video_bits is not None:
        stream.bit_rate = recipe.video_bits
    if recipe.turn:
        stream.set_display_rotation(-recipe.turn)
    return stream


def _audio_stream(container: OutputContainer, recipe: Recipe) -> AudioStream | None:
    if recipe.audio is None:
        return None
    stream = container.add_stream(recipe.audio, rate=RATE)
    if not isinstance(stream, AudioStream):
        raise TypeError(recipe.audio)
    stream.codec_context.layout = "mono"
    stream.codec_context.bit_rate = _AUDIO_BITS
    return stream


def _pictures(plan: ClipPlan, recipe: Recipe, count: int) -> Iterator[av.VideoFrame]:
    upright = (recipe.height, recipe.width) if recipe.turn in {90, 270} else (recipe.width, recipe.height)
    scene = Scene(plan, *upright)
    for number in range(count):
        frame = _frame(scene.frame(number, count), recipe.turn)
        frame.pts, frame.time_base = number, Fraction(1, recipe.frames_a_second)
        yield frame


def _frame(picture: Image.Image, turn: int) -> av.VideoFrame:
    """A phone stores its sensor's rows: the upright picture is turned back before it is stored."""
    stored = picture.rotate(turn, expand=True) if turn else picture
    frame = av.VideoFrame(stored.width, stored.height, "rgb24")
    plane = frame.planes[0]
    plane.update(stored.tobytes("raw", "RGB", plane.line_size, 1))
    return frame.reformat(format="yuv420p", dst_colorspace=_colours(stored.height)[0])


def _add_sound(
    container: OutputContainer, stream: AudioStream, sound: Iterator[av.AudioFrame], until: Fraction
) -> None:
    """Sound up to the picture's time, so that both lie side by side in the file; it runs on for one frame."""
    for frame in sound:
        container.mux(stream.encode(frame))
        if Fraction(frame.pts or 0, RATE) >= until:
            return


def _colours(height: int) -> tuple[Colorspace, int]:
    """How colours are coded at this height, and the number by which a file says so (ITU-T H.273, table 4)."""
    return (Colorspace.ITU709, 1) if height >= _HIGH_DEFINITION_FROM else (Colorspace.ITU601, 6)


def _cut(path: Path, percent: int) -> None:
    if percent < 100:
        os.truncate(path, path.stat().st_size * percent // 100)
