"""Conflicts of interest that can be seen from the lists: a judge's office is the unit of an entry."""

from collections.abc import Iterable, Mapping

from judging_app.core.entry import Entry, Unit
from judging_app.core.ids import EntryCode, JudgeCode, UnitCode
from judging_app.core.people import Judge
from judging_app.core.vietnamese.fold import fold


def conflicts_of(
    judges: Iterable[Judge], entries: Iterable[Entry], units: Mapping[UnitCode, Unit]
) -> tuple[tuple[JudgeCode, EntryCode], ...]:
    """Judge and entry wherever the judge's office is the entry's unit, by its code or by its name.

    Names are compared without tones, capitals and blanks that say nothing; two units of one name are both named, and a
    person settles which is meant. In order of judge and entry.
    """
    offices = {judge.code: _plain(judge.unit) for judge in judges if judge.unit.strip()}
    return tuple(
        sorted(
            (judge, entry.code)
            for entry in entries
            for judge, office in offices.items()
            if office in (_plain(entry.unit), _plain(units[entry.unit].name))
        )
    )


def _plain(name: str) -> str:
    return fold(" ".join(name.split()))
