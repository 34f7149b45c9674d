"""How every page of every paper looks: small grey pictures, a strip of pages for each paper, and where two strips differ.

Run as a program it writes the strips anew, after a look at the pages.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

import pypdfium2
from PIL import Image, ImageChops

from tests.documents import golden, reading
from tests.documents.golden import FOLDER

DOTS_PER_INCH = 45
GREYS = 16
PATCH = 9
"""Side in dots of a patch that is looked at as one: 5 mm."""
MOST = 10
"""How much a patch may differ in the mean, of 255: drawing text a hair to the left takes 3, another word 20 and more."""

_MM_OF_A_DOT = 25.4 / DOTS_PER_INCH


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """Where a page looks otherwise: millimetres from its left and upper edge."""

    page: int
    left: int
    top: int

    def __str__(self) -> str:
        return f"page {self.page}, {self.left} mm from the left, {self.top} mm from the top"


def strip(pdf: bytes) -> Image.Image:
    """All pages side by side, in 16 greys."""
    document = pypdfium2.PdfDocument(pdf)
    pages = [page.render(scale=DOTS_PER_INCH / 72).to_pil().convert("L") for page in document]
    document.close()
    whole = Image.new("L", (sum(page.width for page in pages), pages[0].height), 255)
    left = 0
    for page in pages:
        whole.paste(page, (left, 0))
        left += page.width
    step = 255 / (GREYS - 1)
    return whole.point([round(round(grey / step) * step) for grey in range(256)])


def differences(old: Image.Image, new: Image.Image, page_width: int) -> Iterator[Difference]:
    """Patches that look otherwise; one on the last page where the strips are not of one size."""
    if old.size != new.size:
        yield Difference(page=max(old.width, new.width) // page_width, left=0, top=0)
        return
    apart = ImageChops.difference(old, new).reduce(PATCH)
    for place, grey in enumerate(apart.tobytes()):
        if grey > MOST:
            down, across = divmod(place, apart.width)
            page, left = divmod(across * PATCH, page_width)
            yield Difference(page=page + 1, left=round(left * _MM_OF_A_DOT), top=round(down * PATCH * _MM_OF_A_DOT))


def page_width(pdf: bytes) -> int:
    """Dots of one page."""
    document = pypdfium2.PdfDocument(pdf)
    width = document[0].render(scale=DOTS_PER_INCH / 72).width
    document.close()
    return int(width)


def stored(name: str) -> Path:
    """Where the strip of a paper lies."""
    return FOLDER / f"{name}.png"


def write(picture: Image.Image, path: Path) -> None:
    """As a PNG of 16 greys."""
    small = picture.quantize(GREYS)
    target = BytesIO()
    small.save(target, format="PNG", optimize=True, bits=4)
    path.write_bytes(target.getvalue())


if __name__ == "__main__":
    reading.ready()
    for name, make in golden.MAKERS.items():
        write(strip(make()), stored(name))
