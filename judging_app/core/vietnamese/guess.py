"""How the letters of a text are likely to be coded: in whichever way most of its words become Vietnamese syllables."""

import re

from judging_app.core.vietnamese.legacy import Coding, unicode_of
from judging_app.core.vietnamese.syllables import is_syllable

_BETWEEN = re.compile(r"[\s!-@\[-`{-~\u2000-\u206f]+")
_BEYOND_LATIN = re.compile(r"[\u0100-\u1fff]")
_SHORTEST = 2
LEGACY = (Coding.TCVN3, Coding.VNI)


def telling_words(text: str) -> tuple[str, ...]:
    """The words whose letters tell how they are coded: those beyond ASCII. A sign alone, such as ×, is no word."""
    return tuple(word for word in _BETWEEN.split(text) if len(word) >= _SHORTEST and not word.isascii())


def syllables(text: str, coding: Coding) -> int:
    """How many of the telling words are Vietnamese syllables when read in this coding."""
    return sum(is_syllable(unicode_of(word, coding)) for word in telling_words(text))


def only_unicode(text: str) -> bool:
    """Whether the text has letters that no older coding has."""
    return bool(_BEYOND_LATIN.search(text))


def guess(text: str) -> Coding:
    """The coding in which more words are syllables than in any other; Unicode unless another is clearly better.

    A text with letters that only Unicode has is Unicode.
    """
    if text.isascii() or only_unicode(text):
        return Coding.UNICODE
    best = max(LEGACY, key=lambda coding: syllables(text, coding))
    return best if syllables(text, best) > syllables(text, Coding.UNICODE) else Coding.UNICODE


def mended(text: str, coding: Coding) -> str:
    """The text in Unicode, read in this coding unless it is clearly Unicode already."""
    if text.isascii() or only_unicode(text) or syllables(text, coding) < syllables(text, Coding.UNICODE):
        return text
    return unicode_of(text, coding)
