"""Who may not enter and who may not judge by the rules: units of the organisers, and people by name.

Names are the same whatever their capitals, blanks and the letter that bears a tone ("Hoà", "Hòa"). Other tones are another
name ("Hùng", "Hưng"): such a one is only near, and a person looks at it. Where the rules name an office, only people of
that office are meant.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator

from judging_app.core.entry import Unit
from judging_app.core.people import Judge
from judging_app.core.rules import Rules, ShutOut, ShutOutPerson
from judging_app.core.vietnamese.fold import fold

_TONES = frozenset("\u0300\u0301\u0303\u0309\u0323")
_BETWEEN = re.compile(r"[,;/&+\n]|\s(?:và|va|and)\s", re.IGNORECASE)
Plain = Callable[[str], str]


def plain_name(name: str) -> str:
    """A name as it is compared."""
    return " ".join(map(_word, name.split()))


def _word(word: str) -> str:
    signs = unicodedata.normalize("NFD", word.casefold())
    tones = "".join(sign for sign in signs if sign in _TONES)
    return unicodedata.normalize("NFC", "".join(sign for sign in signs if sign not in _TONES)) + tones


def authors_of(text: str) -> tuple[str, ...]:
    """The people that a list names in one cell: "Nguyễn Văn A, Trần Thị B và Lê C"."""
    return tuple(name for part in _BETWEEN.split(text) if (name := " ".join(part.split())))


def not_entering(rules: Rules, unit: Unit, authors: str) -> str:
    """The name of the unit or the author that may not enter, "" where all may."""
    return next(_entering(rules, unit, authors, plain_name), "")


def near_entering(rules: Rules, unit: Unit, authors: str) -> str:
    """A name that but for its tones is one that may not enter, "" where there is none."""
    return next(_entering(rules, unit, authors, _folded), "")


def not_judging(rules: Rules, judge: Judge) -> bool:
    """Whether the judge is someone who may not judge."""
    return any(_means(one, judge.name, (judge.unit,), plain_name) for one in _shut_out(rules, ShutOut.JUDGING))


def _folded(name: str) -> str:
    return fold(" ".join(name.split()))


def _entering(rules: Rules, unit: Unit, authors: str, plain: Plain) -> Iterator[str]:
    offices = (unit.name, unit.code)
    if _among(rules.organising_units, offices, plain):
        yield unit.name
    for name in (unit.name, *authors_of(authors)):
        if any(_means(one, name, offices, plain) for one in _shut_out(rules, ShutOut.ENTERING)):
            yield name


def _shut_out(rules: Rules, of: ShutOut) -> Iterator[ShutOutPerson]:
    return (one for one in rules.shut_out if one.of in (of, ShutOut.BOTH))


def _means(person: ShutOutPerson, name: str, offices: Iterable[str], plain: Plain) -> bool:
    return plain(person.name) == plain(name) and (not person.unit.strip() or _among([person.unit], offices, plain))


def _among(wanted: Iterable[str], names: Iterable[str], plain: Plain) -> bool:
    return not {plain(one) for one in wanted}.isdisjoint(map(plain, names))
