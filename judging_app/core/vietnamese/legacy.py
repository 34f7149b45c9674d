"""Text from before Unicode: TCVN3 (fonts .VnTime) and VNI (fonts VNI-Times), as it looks where its bytes are taken for Latin.

TCVN3 has one byte for each letter; capitals with tones are small letters in a font of capitals (.VnTimeH). VNI writes most
letters as a plain letter and a second sign that bears quality and tone.
"""

import re
import unicodedata
from enum import Enum
from typing import NamedTuple


class Coding(Enum):
    """How the letters of a text are coded."""

    UNICODE = "unicode"
    TCVN3 = "tcvn3"
    VNI = "vni"


class FontCoding(NamedTuple):
    """What a font says of its text; `capitals`: small letters look like capitals in it."""

    coding: Coding
    capitals: bool = False


def coding_of_font(font: str) -> FontCoding | None:
    """The coding of a font made for one; None where its name says nothing, as that of Times New Roman."""
    name = font.strip().casefold()
    if name.startswith(".vn"):
        return FontCoding(Coding.TCVN3, capitals=name.endswith("h"))
    return FontCoding(Coding.VNI) if name.startswith("vni-") else None


def unicode_of(text: str, coding: Coding, *, capitals: bool = False) -> str:
    """The text in Unicode (NFC). Signs that the coding does not know stay as they are."""
    if coding is Coding.TCVN3:
        text = text.translate(_TCVN3)
    elif coding is Coding.VNI:
        text = _VNI.sub(_of_vni, text)
    composed = unicodedata.normalize("NFC", text)
    return composed.upper() if capitals else composed


TCVN3_LETTERS = (
    "á B8 à B5 ả B6 ã B7 ạ B9 â A9 ấ CA ầ C7 ẩ C8 ẫ C9 ậ CB ă A8 ắ BE ằ BB ẳ BC ẵ BD ặ C6 é D0 è CC ẻ CE ẽ CF ẹ D1 ê AA ế D5 "
    "ề D2 ể D3 ễ D4 ệ D6 ó E3 ò DF ỏ E1 õ E2 ọ E4 ô AB ố E8 ồ E5 ổ E6 ỗ E7 ộ E9 ơ AC ớ ED ờ EA ở EB ỡ EC ợ EE ú F3 ù EF ủ F1 "
    "ũ F2 ụ F4 ư AD ứ F8 ừ F5 ử F6 ữ F7 ự F9 í DD ì D7 ỉ D8 ĩ DC ị DE ý FD ỳ FA ỷ FB ỹ FC ỵ FE đ AE "
    "Ă A1 Â A2 Ê A3 Ô A4 Ơ A5 Ư A6 Đ A7"
)
_SPELT = TCVN3_LETTERS.split()
_TCVN3 = {int(code, 16): letter for letter, code in zip(_SPELT[::2], _SPELT[1::2], strict=True)}

_TONES = {"ù": "\u0301", "ø": "\u0300", "û": "\u0309", "õ": "\u0303", "ï": "\u0323"}
_ROOFED = {"â": "", "á": "\u0301", "à": "\u0300", "å": "\u0309", "ã": "\u0303", "ä": "\u0323"}
_SHORT = {"ê": "", "é": "\u0301", "è": "\u0300", "ú": "\u0309", "ü": "\u0303", "ë": "\u0323"}
_ROOF, _BREVE = "\u0302", "\u0306"
_MARKS = {
    **_TONES,
    **{sign: _ROOF + tone for sign, tone in _ROOFED.items()},
    **{sign: _BREVE + tone for sign, tone in _SHORT.items()},
}
_LETTERS = {"ô": "ơ", "ö": "ư", "í": "í", "ì": "ì", "æ": "ỉ", "ó": "ĩ", "ò": "ị", "î": "ỵ", "ñ": "đ"}
_LETTERS |= {sign.upper(): letter.upper() for sign, letter in _LETTERS.items()}
_VNI = re.compile(
    f"(?i:[ôöuy][{''.join(_TONES)}]|[eo][{''.join((*_TONES, *_ROOFED))}]|a[{''.join(_MARKS)}])|[{''.join(_LETTERS)}]"
)


def _of_vni(found: re.Match[str]) -> str:
    letter, signs = found.group()[0], found.group()[1:]
    marks = "".join(_MARKS[sign.lower()] for sign in signs)
    return unicodedata.normalize("NFC", _LETTERS.get(letter, letter) + marks)
