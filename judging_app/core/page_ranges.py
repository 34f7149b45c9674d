"""Which pages of a paper are wanted, as people type them: "1-3, 5"."""

import re
from collections.abc import Iterator

from judging_app.core.errors import PageMissingError, PageRangeTextError, PagesBackwardsError

_PART = re.compile(r"([0-9]+)(?:\s*([-–])\s*([0-9]+)?)?")


def pages_in(text: str, count: int) -> tuple[int, ...]:
    """Pages counted from 1, each once, in the order in which they are named; all of the `count` where nothing is typed.

    "4-" is from page 4 to the last. Raises PageRangeTextError, PagesBackwardsError or PageMissingError.
    """
    if not text.strip():
        return tuple(range(1, count + 1))
    parts = (part.strip() for part in re.split(r"[,;]", text) if part.strip())
    return tuple(dict.fromkeys(page for part in parts for page in _pages(part, count)))


def _pages(part: str, count: int) -> Iterator[int]:
    found = _PART.fullmatch(part)
    if found is None:
        raise PageRangeTextError(text=part)
    first = int(found[1])
    last = first if found[2] is None else int(found[3] or count)
    for page in (first, last):
        if not 1 <= page <= count:
            raise PageMissingError(page=page, pages=count)
    if last < first:
        raise PagesBackwardsError(first=first, last=last)
    yield from range(first, last + 1)
