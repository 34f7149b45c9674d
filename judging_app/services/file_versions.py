"""What two files of one judge say differently, mark by mark; only once the round is closed, since it shows marks."""

from collections.abc import Sequence
from dataclasses import dataclass

from judging_app.core.counting import StoredFile
from judging_app.core.ids import CriterionKey, EntryCode, FileDigest
from judging_app.core.rubric import Rubric
from judging_app.core.score_sheet import ScoreSheet, SheetState
from judging_app.core.speaking import look_of
from judging_app.ports.errors import RoundOpenError
from judging_app.services.rounds import RoundView


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkChange:
    """One criterion's mark in hundredths in the one file and in the other, None where it is not given."""

    criterion: CriterionKey
    name: str
    first: int | None
    then: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetChange:
    """How the sheets for one entry differ. A state is None where that file says nothing of the entry.

    `words`: whether remarks, notes or reasons differ.
    """

    entry: EntryCode
    first: SheetState | None
    then: SheetState | None
    marks: tuple[MarkChange, ...]
    words: bool


def sheet_changes(view: RoundView, first: FileDigest, then: FileDigest) -> tuple[SheetChange, ...]:
    """The entries of which two stored files say different things, in order of code.

    Raises RoundOpenError before the round is closed; KeyError where one is not stored in this round.
    """
    if not view.closed:
        raise RoundOpenError(round=view.round.name)
    files = {file.digest: file for file in view.files}
    one, other = _by_entry(files[first]), _by_entry(files[then])
    answers = look_of(files[then], view.records.looks) is not None
    told = other if answers else {*one, *other}  # a second look says nothing of other entries
    rubrics = tuple(view.reading.rubrics[file.rubric - 1] for file in (files[first], files[then]))
    changes = (_change(entry, (one.get(entry), other.get(entry)), rubrics) for entry in sorted(told))
    return tuple(change for change in changes if change.first is not change.then or change.marks or change.words)


def _by_entry(file: StoredFile) -> dict[EntryCode, ScoreSheet]:
    return {sheet.entry: sheet for sheet in file.sheets}


def _change(entry: EntryCode, sheets: Sequence[ScoreSheet | None], rubrics: Sequence[Rubric]) -> SheetChange:
    first, then = sheets
    before, after = (_marks(sheet, rubric) for sheet, rubric in zip(sheets, rubrics, strict=True))
    names = {one.key: one.name for rubric in rubrics for one in rubric.criteria}
    pairs = ((key, name, before.get(key), after.get(key)) for key, name in names.items())
    return SheetChange(
        entry=entry,
        first=first.state if first else None,
        then=then.state if then else None,
        marks=tuple(MarkChange(criterion=key, name=name, first=a, then=b) for key, name, a, b in pairs if a != b),
        words=_words(first, rubrics[0]) != _words(then, rubrics[1]),
    )


def _marks(sheet: ScoreSheet | None, rubric: Rubric) -> dict[CriterionKey, int | None]:
    """A sheet's marks under the criteria of the version that it was given on."""
    return dict(zip((one.key for one in rubric.criteria), sheet.marks, strict=True)) if sheet else {}


def _words(sheet: ScoreSheet | None, rubric: Rubric) -> tuple[object, ...]:
    if sheet is None:
        return ()
    remarks = {one.key: words for one, words in zip(rubric.criteria, sheet.remarks, strict=True) if words}
    return remarks, sheet.remark, sheet.notes, sheet.reason, sheet.watched_reason
