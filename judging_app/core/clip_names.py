"""What a clip's file is called by the rules: a pattern such as "{code}_{unit}", filled in for each entry.

Names are compared as words: tones, capitals, signs and blanks say nothing, so that "012 - Sở Nội vụ.mp4" and
"012_so_noi_vu.MP4" are one name. "*" stands for any words or none.
"""

import re
from pathlib import PurePosixPath

from judging_app.core.entry import Entry, Unit
from judging_app.core.words import Words, stem_words, words_of

ANYTHING = "*"
_PART = re.compile(r"\{([^{}]*)\}")


def is_pattern(pattern: str) -> bool:
    """Whether a pattern can be filled in, and tells something of the entry."""
    named = _PART.findall(pattern)
    return bool(named) and set(named) <= {"code", "title", "unit"} and not set("{}") & set(_PART.sub("", pattern))


def wanted_name(pattern: str, entry: Entry, unit: Unit | None) -> str:
    """The pattern filled in for an entry."""
    parts = {"code": entry.code, "title": entry.title, "unit": unit.name if unit else ""}
    return _PART.sub(lambda part: parts[part[1]], pattern)


def fits(wanted: str, file: str) -> bool:
    """Whether a file (a name or a path) is called as it should be; its ending says nothing."""
    name = "".join(f"{word} " for word in stem_words(file))
    return _expression(wanted).fullmatch(name) is not None


def longest_run(wanted: str) -> Words:
    """The most words of a wanted name that stand one after another in every name that fits."""
    return max(map(words_of, wanted.split(ANYTHING)), key=len)


def base_name(path: str) -> str:
    """The name of a file without its folders, with either slash between them."""
    return PurePosixPath(path.replace("\\", "/")).name


def _expression(wanted: str) -> re.Pattern[str]:
    runs = ["".join(f"{word} " for word in words_of(run)) for run in re.split(r"\*+", wanted)]
    return re.compile(r"(?:\S+ )*?".join(map(re.escape, runs)))
