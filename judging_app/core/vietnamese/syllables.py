"""Whether a word can be a Vietnamese syllable. Names and foreign words need not be; most words of a text are."""

import re
import unicodedata

_STARTS = "b c ch d đ g gh gi h k kh l m n ng ngh nh p ph q r s t th tr v x"
_RHYMES = {
    "a": " c ch i m n ng nh o p t u y",
    "ă": "c m n ng p t",
    "â": "c m n ng p t u y",
    "e": " c m n ng o p t",
    "ê": " c ch m n nh p t u",
    "i": " a ch m n nh p t u",
    "iê": "c m n ng p t u",
    "y": " ch n nh p t u",
    "yê": "m n ng t u",
    "o": " c i m n ng p t",
    "oo": "c ng",
    "oa": " c ch i m n ng nh o p t y",
    "oă": "c m n ng p t",
    "oe": " m n o t",
    "ô": " c i m n ng p t",
    "ơ": " i m n p t",
    "u": " a c i m n ng p t",
    "ua": "c ch i n ng nh o t y",
    "uă": "c m n ng p t",
    "uâ": "c n ng t y",
    "ue": " m n o t",
    "uê": " ch n nh t u",
    "ui": "t",
    "uô": "c i m n ng p t",
    "uơ": " t",
    "uy": " a ch n nh p t u",
    "uyê": "n t",
    "ư": " a c i m n ng t u",
    "ươ": "c i m n ng p t u",
}
_TONES = "\u0300\u0301\u0303\u0309\u0323"
_TONE_AT_THE_END = re.compile(r"^(?:gi|qu).|[ou][aeêơy]$|(?:^|[^aăâeêioôơuưy]).$")
_CLOSED = ("c", "ch", "p", "t")
_CLOSED_TONES = {"\u0301", "\u0323"}


def _alternatives(texts: str) -> str:
    return "|".join(sorted(texts.split(" "), key=len, reverse=True))


_SYLLABLE = re.compile(
    f"(?:{_alternatives(_STARTS)})?(?:{'|'.join(f'{core}(?:{_alternatives(ends)})' for core, ends in _RHYMES.items())})"
)


def is_syllable(word: str) -> bool:
    """Whether letters and tone of the word go together as in Vietnamese; capitals do not matter."""
    decomposed = unicodedata.normalize("NFD", word.lower())
    tones = [sign for sign in decomposed if sign in _TONES]
    bare = unicodedata.normalize("NFC", "".join(sign for sign in decomposed if sign not in _TONES))
    if len(tones) > 1 or not _SYLLABLE.fullmatch(bare):
        return False
    if decomposed[-1] in _TONES and not _TONE_AT_THE_END.search(bare):
        return False
    return not bare.endswith(_CLOSED) or bool(_CLOSED_TONES.intersection(tones))
