"""Search that does not ask for tones, đ or capitals."""

import unicodedata


def fold(text: str) -> str:
    """The text as search compares it: small letters without tone or diacritic, đ as d.

    Both spellings of tone place ("Thủy", "Thuỷ") fold to the same text, because the tone goes.
    """
    decomposed = unicodedata.normalize("NFD", text.casefold())
    bare = "".join(letter for letter in decomposed if unicodedata.category(letter) != "Mn")
    return bare.replace("đ", "d")


def matches(query: str, text: str) -> bool:
    """Whether every word of the query occurs, folded, somewhere in the text."""
    folded = fold(text)
    return all(word in folded for word in fold(query).split())
