"""The picture of a sample clip: a quiet landscape that moves under a title card. Drawn with Pillow, piece by piece.

Everything that does not move is drawn once; a frame is a copy of the sky and a few pieces laid over it.
"""

import colorsys
import math
import random
from dataclasses import dataclass

from PIL import Image, ImageDraw

from judging_app.media.sample_card import title_card
from judging_app.ports.sample_clips import ClipPlan

Colour = tuple[int, int, int]
_HILLS = 3
_STEPS = 64


class Scene:
    """Draws the frames of one plan at one size."""

    def __init__(self, plan: ClipPlan, width: int, height: int) -> None:
        chance = random.Random(plan.seed)  # noqa: S311 - the same picture for the same plan, nothing secret
        self._hue = chance.random()
        self._size = (width, height)
        self._sky = _sky(self._size, self._colour(0.0, 0.36, 0.34), self._colour(0.09, 0.84, 0.42))
        self._sun = _disc(min(width, height) // 6, (255, 246, 224, 215))
        self._hills = tuple(self._hill(chance, layer) for layer in range(_HILLS))
        card = title_card(plan.unit, plan.title, width, height)
        self._sky.paste(card, (0, height // 11), card)
        self._bar = self._colour(0.09, 0.8, 0.5)

    def frame(self, number: int, count: int) -> Image.Image:
        """Picture `number` of `count`."""
        width, height = self._size
        picture = self._sky.copy()
        share = number / max(1, count - 1)
        sun_x = round(width * (0.5 + 0.35 * share)) - self._sun.width // 2
        sun_y = round(height * (0.6 - 0.06 * math.sin(math.pi * share)))
        picture.paste(self._sun, (sun_x, sun_y), self._sun)
        for hill in self._hills:
            hill.lay_on(picture, number)
        ImageDraw.Draw(picture).rectangle((0, height - height // 90, round(width * share), height), fill=self._bar)
        return picture

    def _hill(self, chance: random.Random, layer: int) -> "_Hill":
        width, height = self._size
        colour = self._colour(0.03 * layer, 0.5 - 0.13 * layer, 0.3)
        waves = [(chance.randint(1, 4), chance.random() * math.tau, chance.uniform(0.2, 1.0)) for _ in range(3)]
        tall = height * (34 - 8 * layer) // 100
        return _Hill(_ridge(2 * width, tall, waves), colour, height - tall, 3 + 4 * layer)

    def _colour(self, turn: float, light: float, strength: float) -> Colour:
        red, green, blue = colorsys.hls_to_rgb((self._hue + turn) % 1, light, strength)
        return round(255 * red), round(255 * green), round(255 * blue)


@dataclass(frozen=True, slots=True)
class _Hill:
    """A ridge twice as wide as the picture that begins again where it ends."""

    shape: Image.Image
    colour: Colour
    top: int
    pixels_a_frame: int

    def lay_on(self, picture: Image.Image, number: int) -> None:
        shift = number * self.pixels_a_frame % (self.shape.width // 2)
        part = self.shape.crop((shift, 0, shift + picture.width, self.shape.height))
        picture.paste(self.colour, (0, self.top), part)


def _sky(size: tuple[int, int], top: Colour, bottom: Colour) -> Image.Image:
    column = Image.new("RGB", (1, 2))
    column.putdata([top, bottom])
    return column.resize(size, Image.Resampling.BICUBIC)


def _disc(diameter: int, colour: tuple[int, int, int, int]) -> Image.Image:
    big = Image.new("RGBA", (4 * diameter, 4 * diameter), (*colour[:3], 0))
    ImageDraw.Draw(big).ellipse((0, 0, 4 * diameter - 1, 4 * diameter - 1), fill=colour)
    return big.resize((diameter, diameter), Image.Resampling.LANCZOS)


def _ridge(width: int, height: int, waves: list[tuple[int, float, float]]) -> Image.Image:
    """A mask whose upper edge is a sum of waves; its two halves are alike, so that it can run on for ever."""
    weight = sum(strength for _, _, strength in waves)
    points = []
    for step in range(2 * _STEPS + 1):
        angle = math.tau * step / _STEPS
        level = sum(strength * math.sin(times * angle + phase) for times, phase, strength in waves) / weight
        points.append((width * step // (2 * _STEPS), round(height * (0.45 - 0.42 * level))))
    mask = Image.new("L", (width, height), 0)
    ImageDraw.Draw(mask).polygon([(0, height), *points, (width, height)], fill=255)
    return mask
