"""Names as words to compare: no tones, no capitals, no signs; usual abbreviations written out."""

import re
from pathlib import PurePosixPath

from judging_app.core.vietnamese.fold import fold

Words = tuple[str, ...]
_WORD = re.compile(r"[^\W_]+")
_ABBREVIATED = {"ubnd": ("uy", "ban", "nhan", "dan"), "hdnd": ("hoi", "dong", "nhan", "dan")}


def words_of(text: str) -> Words:
    """The words of a text."""
    return tuple(part for word in _WORD.findall(fold(text)) for part in _ABBREVIATED.get(word, (word,)))


def stem_words(name: str) -> Words:
    """The words of a file's name without its folders and its ending."""
    return words_of(PurePosixPath(name.replace("\\", "/")).stem)


def path_words(name: str) -> Words:
    """The words of a file's folders and name, without its ending."""
    return words_of(str(PurePosixPath(name.replace("\\", "/")).with_suffix("")))
