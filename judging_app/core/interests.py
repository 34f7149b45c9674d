"""Conflicts of interest that can be seen from the lists: a judge's office is the unit of an entry, or the judge made it."""

from collections.abc import Iterable, Mapping

from judging_app.core.entry import Entry, Unit
from judging_app.core.ids import EntryCode, JudgeCode, UnitCode
from judging_app.core.people import Judge
from judging_app.core.shutting_out import authors_of, plain_name
from judging_app.core.vietnamese.fold import fold


def conflicts_of(
    judges: Iterable[Judge], entries: Iterable[Entry], units: Mapping[UnitCode, Unit]
) -> tuple[tuple[JudgeCode, EntryCode], ...]:
    """Judge and entry wherever the judge's office is the entry's unit, by its code or by its name, or the judge is one of
    its authors.

    Names of offices are compared without tones, capitals and blanks that say nothing; two units of one name are both named, and a
    person settles which is meant. In order of judge and entry.
    """
    jury = [(judge.code, _plain(judge.unit), plain_name(judge.name)) for judge in judges]
    found = []
    for entry in entries:
        offices, authors = {_plain(entry.unit), _plain(units[entry.unit].name)} - {""}, _authors(entry)
        found += [(judge, entry.code) for judge, office, name in jury if office in offices or name in authors]
    return tuple(sorted(found))


def made_by(entry: Entry, judge: Judge) -> bool:
    """Whether the judge bears the name of one of the entry's authors; another tone is another name."""
    return plain_name(judge.name) in _authors(entry)


def _authors(entry: Entry) -> frozenset[str]:
    return frozenset(map(plain_name, authors_of(entry.authors)))


def _plain(name: str) -> str:
    return fold(" ".join(name.split()))
