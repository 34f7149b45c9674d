"""The title card of a sample clip: who made it and what it is called, wrapped to whole words."""

from PIL import Image, ImageDraw, ImageFont

from judging_app.media.faces import face

_PANEL = (12, 22, 32, 150)
_TITLE = (255, 255, 255, 255)
_UNIT = (222, 230, 238, 255)


def title_card(unit: str, title: str, width: int, height: int) -> Image.Image:
    """A panel as wide as the picture, as high as its text needs, to be laid over the picture."""
    base = min(width, height)
    small, large = face("regular", base // 24), face("bold", base // 14)
    room = width - 2 * (base // 12)
    lines = [(line, small, _UNIT) for line in wrapped(unit, small, room)]
    lines += [(line, large, _TITLE) for line in wrapped(title, large, room)]
    gap = base // 24
    heights = [_line_height(font) for _, font, _ in lines]
    card = Image.new("RGBA", (width, sum(heights) + 2 * gap), _PANEL)
    pen = ImageDraw.Draw(card)
    top = gap
    for (line, font, colour), tall in zip(lines, heights, strict=True):
        pen.text((base // 12, top), line, font=font, fill=colour)
        top += tall
    return card


def wrapped(text: str, font: ImageFont.FreeTypeFont, room: int) -> list[str]:
    """The text in lines of whole words that fit into `room` pixels, of about equal length."""
    greedy = _fill(text.split(), font, room)
    even = _fill(text.split(), font, _even_room(text, font, room, len(greedy)))
    return even if len(even) == len(greedy) else greedy


def _even_room(text: str, font: ImageFont.FreeTypeFont, room: int, lines: int) -> int:
    return min(room, round(font.getlength(text) / lines * 1.15))


def _fill(words: list[str], font: ImageFont.FreeTypeFont, room: int) -> list[str]:
    lines: list[str] = []
    for word in words:
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and font.getlength(longer) <= room:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def _line_height(font: ImageFont.FreeTypeFont) -> int:
    """Vietnamese stacks two marks on a capital, so lines stand a little apart."""
    ascent, descent = font.getmetrics()
    return ascent + descent
