"""A Times-like face that covers Vietnamese: found on the machine, checked, and made known to ReportLab."""

import os
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from judging_app.ports.print_errors import FontMissingError

REGULAR = "JudgingSerif"
BOLD = "JudgingSerif-Bold"
ITALIC = "JudgingSerif-Italic"
BOLD_ITALIC = "JudgingSerif-BoldItalic"
PACKAGE = "fonts-liberation2"

# File names of regular, bold, italic and bold italic, in small letters; the first complete family wins.
_FAMILIES = (
    (
        "times new roman.ttf",
        "times new roman bold.ttf",
        "times new roman italic.ttf",
        "times new roman bold italic.ttf",
    ),
    ("times.ttf", "timesbd.ttf", "timesi.ttf", "timesbi.ttf"),
    (
        "times_new_roman.ttf",
        "times_new_roman_bold.ttf",
        "times_new_roman_italic.ttf",
        "times_new_roman_bold_italic.ttf",
    ),
    (
        "liberationserif-regular.ttf",
        "liberationserif-bold.ttf",
        "liberationserif-italic.ttf",
        "liberationserif-bolditalic.ttf",
    ),
    ("tinos-regular.ttf", "tinos-bold.ttf", "tinos-italic.ttf", "tinos-bolditalic.ttf"),
)
_VOWELS = "aăâeêioôơuưy"
_TONES = ("", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323")


@dataclass(frozen=True, slots=True, kw_only=True)
class FaceFiles:
    """The four files of one family."""

    regular: Path
    bold: Path
    italic: Path
    bold_italic: Path


def vietnamese_letters() -> frozenset[str]:
    """The 134 letters of Vietnamese that ASCII lacks, small and capital."""
    small = {unicodedata.normalize("NFC", vowel + tone) for vowel in _VOWELS for tone in _TONES} | {"đ"}
    return frozenset(letter for one in small if not one.isascii() for letter in (one, one.upper()))


def system_folders() -> tuple[Path, ...]:
    """Where Windows, macOS and Linux keep fonts; folders that do not exist do no harm."""
    home = Path.home()
    windows = Path(os.environ.get("WINDIR", "C:/Windows"))
    own = Path(os.environ.get("XDG_DATA_HOME", home / ".local/share"))
    return (
        windows / "Fonts",
        home / "AppData/Local/Microsoft/Windows/Fonts",
        Path("/System/Library/Fonts"),
        Path("/Library/Fonts"),
        home / "Library/Fonts",
        Path("/usr/share/fonts"),
        Path("/usr/local/share/fonts"),
        own / "fonts",
        home / ".fonts",
    )


def find_faces(folders: Sequence[Path]) -> FaceFiles:
    """The first family that is complete in one folder and covers Vietnamese in all four faces.

    Families come in the order Times New Roman, Liberation Serif, Tinos; within one, folders in the order given.
    Raises FontMissingError with the package to install.
    """
    shelves = [shelf for folder in folders for shelf in _shelves(folder)]
    for family in _FAMILIES:
        for shelf in shelves:
            faces = _complete(shelf, family)
            if faces and all(map(_covers, faces)):
                return FaceFiles(regular=faces[0], bold=faces[1], italic=faces[2], bold_italic=faces[3])
    raise FontMissingError(package=PACKAGE)


def register(faces: FaceFiles) -> None:
    """Makes the faces known to ReportLab under this module's names; doing it again does no harm."""
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont

    files = {REGULAR: faces.regular, BOLD: faces.bold, ITALIC: faces.italic, BOLD_ITALIC: faces.bold_italic}
    for name, file in files.items():
        pdfmetrics.registerFont(TTFont(name, str(file)))
    pdfmetrics.registerFontFamily(REGULAR, REGULAR, BOLD, ITALIC, BOLD_ITALIC)


def lacking(text: str) -> frozenset[str]:
    """Signs of the text that the registered face can't draw; none before there is one."""
    from reportlab.pdfbase import pdfmetrics

    if REGULAR not in pdfmetrics.getRegisteredFontNames():
        return frozenset()
    known = pdfmetrics.getFont(REGULAR).face.charToGlyph
    return frozenset(sign for sign in text if ord(sign) not in known)


def _shelves(folder: Path) -> Iterator[dict[str, Path]]:
    for place, _, names in os.walk(folder):
        yield {name.lower(): Path(place, name) for name in names}


def _complete(shelf: dict[str, Path], family: Iterable[str]) -> list[Path]:
    faces = [shelf[name] for name in family if name in shelf]
    return faces if len(faces) == 4 else []


def _covers(file: Path) -> bool:
    from reportlab.pdfbase.ttfonts import TTFError, TTFontFile

    try:
        known = TTFontFile(str(file)).charToGlyph
    except TTFError:
        return False
    return all(ord(letter) in known for letter in vietnamese_letters())
