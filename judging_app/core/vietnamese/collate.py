"""Dictionary order of Vietnamese: letters first, then tones, then small before capital letters.

Equal to ICU's collation for "vi" on Vietnamese and ASCII text. Spaces, signs and digits stand before letters; text of other
scripts stands last, by code point.
"""

import unicodedata
from functools import lru_cache

_SIGNS = " _-\u2010\u2011–—,;:!?.·'‘’\"“”«»()[]{}@*/\\&#%•`^°+×<=>|~$"
_LETTERS = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
_TONES = "\u0300\u0309\u0303\u0301\u0323"
_QUALITIES = "\u0302\u0306\u031b"
_PRIMARY = {letter: place for place, letter in enumerate(_SIGNS + "0123456789" + _LETTERS)}
_AFTER_ALL = len(_PRIMARY)

SortKey = tuple[tuple[int, ...], tuple[tuple[int, ...], ...], tuple[bool, ...]]
PersonKey = tuple[SortKey, SortKey, SortKey]


def sort_key(text: str) -> SortKey:
    """Key for `sorted`: all letters of the text, then all its tones (ngang, huyền, hỏi, ngã, sắc, nặng), then case."""
    composed = unicodedata.normalize("NFC", text.replace("\u00a0", " ").replace("…", "..."))
    signs = map(_weights, [composed] if any(map(unicodedata.combining, composed)) else composed)
    weights = [weight for sign in signs for weight in sign]
    return tuple(one[0] for one in weights), tuple(one[1] for one in weights), tuple(one[2] for one in weights)


@lru_cache(maxsize=4096)
def _weights(sign: str) -> tuple[tuple[int, tuple[int, ...], bool], ...]:
    """Letter, tones and case of each letter; `sign`: one composed sign, or a text whose marks stand on their own."""
    letters = _letters(unicodedata.normalize("NFD", sign))
    return tuple((_primary(letter.lower()), tones, letter != letter.lower()) for letter, tones in letters)


def person_key(name: str) -> PersonKey:
    """Key for people's names: given name (the last word), then family name (the first), then what stands between."""
    words = name.split() or [""]
    return sort_key(words[-1]), sort_key(words[0]), sort_key(" ".join(words[1:-1]))


def _letters(decomposed: str) -> list[tuple[str, tuple[int, ...]]]:
    found: list[tuple[str, tuple[int, ...]]] = []
    for char in decomposed:
        if not found or not unicodedata.combining(char):
            found.append((char, ()))
            continue
        letter, tones = found[-1]
        whole = unicodedata.normalize("NFC", letter + char) if char in _QUALITIES else ""
        found[-1] = (whole, tones) if whole.lower() in _PRIMARY else (letter, (*tones, _tone(char)))
    return found


def _primary(letter: str) -> int:
    return _PRIMARY.get(letter, _AFTER_ALL + ord(letter[0]))


def _tone(mark: str) -> int:
    place = _TONES.find(mark)
    return place if place >= 0 else len(_TONES) + ord(mark)
