"""The sound of a sample clip: a soft row of tones that repeats."""

import math
import random
from array import array
from collections.abc import Iterator
from fractions import Fraction
from functools import cache

import av

RATE = 48_000
_NOTE_SAMPLES = RATE // 2
_NOTES = 8
_LOUDNESS = 5_000
_SCALE = (0, 2, 4, 7, 9, 12)
"""Semitones of the five-note scale: any row of them sounds quiet."""
_LOWEST_HERTZ = 262
_BLOCK_SAMPLES = 4_096


def sound_frames(seed: int, seconds: Fraction) -> Iterator[av.AudioFrame]:
    """Frames of 16-bit mono sound for the given time."""
    loop = _loop(seed)
    total = int(seconds * RATE)
    for start in range(0, total, _BLOCK_SAMPLES):
        yield _frame(loop, start, min(_BLOCK_SAMPLES, total - start))


def _loop(seed: int) -> "array[int]":
    chance = random.Random(seed)  # noqa: S311 - the same tones for the same plan, nothing secret
    samples = array("h")
    for _ in range(_NOTES):
        samples.extend(_note(chance.choice(_SCALE)))
    return samples


@cache
def _note(semitones: int) -> "array[int]":
    """One tone that swells and fades."""
    turn = math.tau * _LOWEST_HERTZ * 2 ** (semitones / 12) / RATE
    swell = (math.sin(math.pi * number / _NOTE_SAMPLES) for number in range(_NOTE_SAMPLES))
    return array("h", (round(_LOUDNESS * level * math.sin(turn * number)) for number, level in enumerate(swell)))


def _frame(loop: "array[int]", start: int, count: int) -> av.AudioFrame:
    begin = start % len(loop)
    samples = (loop[begin:] + loop[:begin])[:count] if begin + count > len(loop) else loop[begin : begin + count]
    frame = av.AudioFrame(format="s16", layout="mono", samples=count)
    frame.sample_rate = RATE
    frame.pts = start
    frame.time_base = Fraction(1, RATE)
    frame.planes[0].update(samples.tobytes())
    return frame
