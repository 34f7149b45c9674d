"""Search that does not ask for tones, đ or capitals."""

import unicodedata
from functools import lru_cache


def fold(text: str) -> str:
    """The text as search compares it: small letters without tone or diacritic, đ as d.

    Both spellings of tone place ("Thủy", "Thuỷ") fold to the same text, because the tone goes.
    """
    small = text.casefold()
    return small if small.isascii() else "".join(map(_bare, small))


@lru_cache(maxsize=4096)
def _bare(letter: str) -> str:
    decomposed = unicodedata.normalize("NFD", letter)
    return "".join(sign for sign in decomposed if unicodedata.category(sign) != "Mn").replace("đ", "d")


def matches(query: str, text: str) -> bool:
    """Whether every word of the query occurs, folded, somewhere in the text."""
    folded = fold(text)
    return all(word in folded for word in fold(query).split())
