"""Sheets of bare rows. There are more of them than of anything else, so many are read at a time and each is made by hand."""

import json
from collections import defaultdict, deque
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import chain
from typing import Any

from judging_app.core.errors import NotPlainError
from judging_app.core.score_sheet import Note, ScoreSheet, SheetState
from judging_app.storage.mapping import MARKS, REMARKS, SHEET_FIELDS, all_of, notes_of

ARRAYS = ("marks", "remarks", "notes")
"""The columns of a sheet that hold JSON; they are read here as text."""
STATES = {state.value: state for state in SheetState}
MANY_TEXTS = 4096
"""Most sheets have no remark and no note: so many texts of such columns are read once."""

Row = Sequence[Any]
"""A file's digest and SHEET_FIELDS."""
Marks = tuple[int | None, ...]


def sheets_by_file(parts: Iterable[Sequence[Row]]) -> Mapping[str, list[ScoreSheet]]:
    """The sheets of each file, in the order of the rows, which come in parts. Raises NotPlainError for a column that holds what
    it can't, and ValueError for what is no JSON or for an unknown state.
    """
    by_file: defaultdict[str, list[ScoreSheet]] = defaultdict(list)
    for rows in parts:
        files, *columns = zip(*rows, strict=True)
        for file, sheet in zip(files, _sheets(dict(zip(SHEET_FIELDS, columns, strict=True))), strict=True):
            by_file[file].append(sheet)
    return by_file


def _sheets(columns: Mapping[str, Sequence[Any]]) -> Sequence[ScoreSheet]:
    """The sheets of as many rows as each column has values. Each field is written in all of them at once, as a sheet's own
    `__init__` would, which takes three times as long.
    """
    marks = columns["marks"]
    values = {
        **columns,
        "state": [STATES.get(state) or SheetState(state) for state in columns["state"]],
        "marks": _all_marks(marks) or [_marks(text) for text in marks],
        "remarks": map(_remarks_of, columns["remarks"]),
        "notes": map(_notes_of, columns["notes"]),
    }
    sheets = [object.__new__(ScoreSheet) for _ in marks]
    for name, given in values.items():
        deque(map(getattr(ScoreSheet, name).__set__, sheets, given), maxlen=0)
    return sheets


def _all_marks(texts: Sequence[object]) -> list[Marks] | None:
    """The marks of many columns, read as one array of arrays; None where any is not as it should be: `_marks` says what.

    A text that begins with the only opening bracket and ends with a closing one can't lend a mark to its neighbours.
    """
    if not all(
        isinstance(text, str) and text[:1] == "[" and text[-1] == "]" and text.count("[") == 1 for text in texts
    ):
        return None
    try:
        read = json.loads(f"[{','.join(texts)}]")  # type: ignore[arg-type]  # all are texts, as the line above says
    except ValueError:
        return None
    if len(read) != len(texts) or not MARKS.issuperset(map(type, chain.from_iterable(read))):
        return None
    return list(map(tuple, read))


def _marks(text: object) -> Marks:
    return all_of(MARKS, _read(text, "marks"), "marks")


@lru_cache(maxsize=MANY_TEXTS)
def _remarks_of(text: str) -> tuple[str, ...]:
    return all_of(REMARKS, _read(text, "remarks"), "remarks")


@lru_cache(maxsize=MANY_TEXTS)
def _notes_of(text: str) -> tuple[Note, ...]:
    return notes_of(_read(text, "notes"))


def _read(text: object, where: str) -> list[object]:
    """The array of a column's text; SQLite hands out a number where the text was one."""
    values = json.loads(text) if isinstance(text, str) else text
    if not isinstance(values, list):
        raise NotPlainError(where=where, expected="list")
    return values
