"""What a PDF tells of itself before it is signed: where it comes from, its places for signatures, who signed already."""

import re
import zlib
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

from judging_app.documents.signing_place import NAME, PREFIX, TITLE
from judging_app.ports.print_errors import PdfUnreadableError
from judging_app.ports.signing import Box, SignablePaper, SignedAs, SignedField, SigningPlace
from judging_app.ports.signing_errors import CannotSignError
from judging_app.ports.whole_files import read_whole

MOST_BYTES = 200_000_000
_FIELD = re.compile(r"(?P<role>person|agency)-(?P<number>[0-9]{1,4})")
_PLACE = re.compile(rf"/{PREFIX}(?P<number>[0-9]{{1,6}})")


def read_faults() -> tuple[type[Exception], ...]:
    """All that reading a damaged or hostile PDF raises in pyHanko, which has no error of its own for most of it."""
    from pyhanko.pdf_utils.misc import PdfError

    ends = (RecursionError, OSError, zlib.error, AssertionError, NotImplementedError)
    return (PdfError, ValueError, LookupError, TypeError, AttributeError, ArithmeticError, *ends)


def data_of(pdf: Path) -> bytes:
    """The file. Raises FileMissingError, FileUnreadableError, FileTooLargeError."""
    return read_whole(pdf, MOST_BYTES)


def paper_of(pdf: Path, data: bytes) -> SignablePaper:
    """What a PDF says of itself. Raises PdfUnreadableError."""
    from pyhanko.pdf_utils.reader import PdfFileReader

    try:
        reader = PdfFileReader(BytesIO(data))
        pages = _pages(reader)
        return SignablePaper(
            origin=_origin(reader),
            places=tuple(_places(reader, pages)),
            signed=tuple(_signed(one, pages) for one in reader.embedded_regular_signatures),
        )
    except read_faults() as error:
        raise PdfUnreadableError(path=str(pdf)) from error


def field_name(role: SignedAs, number: int) -> str:
    """The field of a signature at the place of that number."""
    return f"{role.value}-{number}"


def signed_as(field: str) -> SignedAs:
    """For whom the signature in a field stands."""
    found = _FIELD.fullmatch(field)
    return SignedAs(found["role"]) if found else SignedAs.OTHER


def upper_corner(pdf: Path, data: bytes) -> tuple[float, float]:
    """The upper right corner of the first page in points. Raises CannotSignError where the page is turned."""
    from pyhanko.pdf_utils.reader import PdfFileReader

    page = PdfFileReader(BytesIO(data)).find_page_for_modification(0)[0].get_object()
    if turned := int(_inherited(page, "/Rotate") or 0) % 360:
        raise CannotSignError(path=str(pdf), words=f"/Rotate {turned}")
    box = _inherited(page, "/MediaBox")
    return float(box[2]), float(box[3])


def _inherited(page: Any, key: str) -> Any:
    """An entry of a page, or of what it stands in; None where there is none."""
    while key not in page and "/Parent" in page:
        page = page["/Parent"]
    return page[key] if key in page else None  # noqa: SIM401 - `get` follows no reference


def _origin(reader: Any) -> str:
    info = _entry(reader.trailer_view, "/Info")
    return str(info.get("/Keywords", ""))


def _entry(dictionary: Any, key: str) -> Any:
    """An entry that refers to a dictionary, which `get` would not follow; an empty one where there is none."""
    return dictionary[key] if key in dictionary else {}  # noqa: SIM401 - as said


def _signed(signature: Any, pages: dict[Any, int]) -> SignedField:
    role = signed_as(signature.field_name)
    if role is SignedAs.OTHER:
        return SignedField(signed_as=role)
    field = signature.sig_field
    left, bottom, right, top = (float(field["/Rect"][side]) for side in range(4))
    box = Box(page=pages[field.raw_get("/P").reference], left=left, bottom=bottom, right=right, top=top)
    number = int(signature.field_name.split("-")[1])
    return SignedField(signed_as=role, number=number, box=box if box.width else None)


def _pages(reader: Any) -> dict[Any, int]:
    """The number of each page by its reference."""
    count = int(reader.root["/Pages"]["/Count"])
    return {reader.find_page_for_modification(page)[0].reference: page for page in range(count)}


def _places(reader: Any, pages: dict[Any, int]) -> Iterator[SigningPlace]:
    """Places of the same words on several pages are one signer's."""
    found: dict[tuple[str, str, int], list[Box]] = {}
    seen: dict[tuple[str, str, int], int] = {}
    for goal in _goals(reader):
        title, name, box = str(goal[f"/{TITLE}"]), str(goal[f"/{NAME}"]), _box(goal, pages)
        nth = seen[title, name, box.page] = seen.get((title, name, box.page), 0) + 1
        found.setdefault((title, name, nth), []).append(box)
    for number, ((title, name, _), boxes) in enumerate(found.items(), 1):
        yield SigningPlace(number=number, title=title, name=name, boxes=tuple(boxes))


def _goals(reader: Any) -> list[Any]:
    """The named destinations that are places, in the order in which they were drawn."""
    named = _entry(reader.root, "/Dests")
    numbered = {int(found["number"]): key for key in named if (found := _PLACE.fullmatch(key))}
    goals = [named[numbered[number]] for number in sorted(numbered)]
    return [goal for goal in goals if f"/{TITLE}" in goal and f"/{NAME}" in goal]


def _box(goal: Any, pages: dict[Any, int]) -> Box:
    array = goal["/D"]
    left, bottom, right, top = (float(array[side]) for side in range(2, 6))
    page = pages[array.raw_get(0).reference]
    return Box(page=page, left=left, bottom=bottom, right=right, top=top)
