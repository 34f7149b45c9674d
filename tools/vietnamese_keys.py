"""A keyboard with Vietnamese letters on a virtual screen: each letter has a key of its own, where usual ones have none."""

import re
import subprocess
from unicodedata import normalize

VOWELS, TONES = "aăâeêioôơuưy", ("", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323")
TONED = [normalize("NFC", vowel + tone) for vowel in VOWELS for tone in TONES]
LETTERS = ("đ", *(letter for letter in TONED if not letter.isascii()))
SIGNS = (("…", "–"), ("“", "”"))
NAMES = {
    "\n": "Return",
    " ": "space",
    ",": "comma",
    ".": "period",
    "-": "minus",
    "/": "slash",
    "_": "underscore",
    ":": "colon",
    ";": "semicolon",
    "(": "parenleft",
    ")": "parenright",
    "%": "percent",
    '"': "quotedbl",
    "{": "braceleft",
    "}": "braceright",
}
_SPARE = re.compile(r"<(I\d+)> = \d+;")
_TAKEN = re.compile(r"\s*key <I\d+> \{[^}]*\};")
_BEFORE = "    modifier_map"


def add_letters(display: str) -> None:
    """Put the letters on keys that no keyboard has; before the program starts, for it reads the keyboard once."""
    held = subprocess.run(["xkbcomp", display, "-"], check=True, capture_output=True, text=True).stdout
    wanted = (*((letter, letter.upper()) for letter in LETTERS), *SIGNS)
    pairs = zip(_SPARE.findall(held), wanted, strict=False)
    lines = [f"    key <{key}> {{ [ {_code(low)}, {_code(high)} ] }};\n" for key, (low, high) in pairs]
    whole = _TAKEN.sub("", held).replace(_BEFORE, "".join(lines) + _BEFORE, 1)
    subprocess.run(["xkbcomp", "-w", "0", "-", display], input=whole, check=True, capture_output=True, text=True)


def key_name(letter: str) -> str:
    """A letter as xdotool names its key."""
    return NAMES.get(letter, letter if letter.isascii() else _code(letter))


def _code(letter: str) -> str:
    return f"U{ord(letter):04X}"
