"""Where words stand on the pages of a PDF."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from judging_app.core.vietnamese.text import nfc
from judging_app.ports.documents import Spot


def spot_in(document: Any, texts: Sequence[str]) -> Spot | None:
    """The place of the first of the texts that a document of pypdfium2 holds, None where it holds none."""
    needles = [needle for text in texts if (needle := folded(text))]
    pages = [_Letters.of(page) for page in document] if needles else []
    found = (spot for needle in needles for number, page in enumerate(pages) if (spot := page.spot(needle, number)))
    return next(found, None)


def folded(text: str) -> str:
    """The letters that a text is found by: small and composed, without blanks, signs that are not seen and hyphens."""
    return "".join(sign for sign in nfc(text).casefold() if sign.isprintable() and not sign.isspace() and sign != "-")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Letters:
    """The letters of a page in their order, each with its upper and lower edge in thousandths of the page's height."""

    text: str
    edges: tuple[tuple[int, int], ...]

    @classmethod
    def of(cls, page: Any) -> "_Letters":
        from pypdfium2 import raw

        height = page.get_height()
        words = page.get_textpage()
        letters, edges = [], []
        for place in range(words.count_chars()):
            sign = folded(chr(raw.FPDFText_GetUnicode(words.raw, place)))
            if sign:
                _, lower, _, upper = words.get_charbox(place, loose=True)
                letters.append(sign)
                edges += [(_part(height - upper, height), _part(height - lower, height))] * len(sign)
        words.close()
        page.close()
        return cls(text="".join(letters), edges=tuple(edges))

    def spot(self, needle: str, page: int) -> Spot | None:
        """Where a text stands on this page."""
        start = self.text.find(needle)
        if start < 0:
            return None
        edges = self.edges[start : start + len(needle)]
        return Spot(page=page, top=min(top for top, _ in edges), bottom=max(bottom for _, bottom in edges))


def _part(length: float, whole: float) -> int:
    """A length in thousandths of the whole."""
    return max(0, min(1000, round(length * 1000 / whole)))
