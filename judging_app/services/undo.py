"""What undo and redo go by, over all of a judge's marking and across entries: marks, remarks, notes, recusals, finishing
and opening a sheet again. `mark_sheets.put_back` does it.

A history belongs to one session at the desk: it is gone when the desk is closed, and knows nothing of what was done
before it was opened. Handing in is not in it: a file that is out can't be taken back.
"""

from dataclasses import dataclass, replace
from enum import Enum

from judging_app.core.ids import CriterionKey, EntryCode
from judging_app.core.rubric import Rubric
from judging_app.core.score_sheet import Note, ScoreSheet, SheetState
from judging_app.services.mark_sheets import MARKED_PARTS
from judging_app.services.open_pack import FINISHED

MOST_EDITS = 1000
TYPING_MS = 2000
"""Changes of one field that follow within this time are one."""


class EditKind(Enum):
    """What was changed; the value names it."""

    MARK = "mark"
    CRITERION_REMARK = "criterion-remark"
    REMARK = "remark"
    NOTES = "notes"
    RECUSAL = "recusal"
    RECUSAL_UNDONE = "recusal-undone"
    FINISHED = "finished"
    REOPENED = "reopened"
    SEVERAL = "several"


TYPED = (EditKind.MARK, EditKind.CRITERION_REMARK, EditKind.REMARK)


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """One change of one sheet, whole before and after. `criterion`: whose mark or remark; `at_ms`: when."""

    kind: EditKind
    criterion: CriterionKey | None
    before: ScoreSheet
    after: ScoreSheet
    at_ms: int

    @property
    def entry(self) -> EntryCode:
        """The entry whose sheet was changed."""
        return self.after.entry

    def mark_before(self, rubric: Rubric) -> int | None:
        """The mark before the change, in hundredths; None where there was none or no mark was changed."""
        return self.before.marks[rubric.position(self.criterion)] if self.criterion else None

    def mark_after(self, rubric: Rubric) -> int | None:
        """The mark after the change, as `mark_before`."""
        return self.after.marks[rubric.position(self.criterion)] if self.criterion else None

    @property
    def within_open(self) -> bool:
        """Whether the sheet was open before and after the change."""
        return self.before.state not in FINISHED and self.after.state not in FINISHED

    @property
    def notes_gone(self) -> tuple[Note, ...]:
        """Time-coded notes that the change took away or wrote anew."""
        return tuple(note for note in self.before.notes if note not in self.after.notes)

    @property
    def notes_new(self) -> tuple[Note, ...]:
        """Time-coded notes that the change brought."""
        return tuple(note for note in self.after.notes if note not in self.before.notes)


def edit_of(before: ScoreSheet, after: ScoreSheet, *, rubric: Rubric, at_ms: int) -> Edit | None:
    """What was changed between two values of one entry's sheet; None where undo has nothing to do with it."""
    changed = [part for part in MARKED_PARTS if getattr(before, part) != getattr(after, part)]
    kind, criterion = EditKind.SEVERAL, None
    if (step := _step(before.state, after.state)) is not None:
        kind = step
    elif not changed:
        return None
    elif len(changed) == 1:
        kind, criterion = _one_part(changed[0], before, after, rubric)
    return Edit(kind=kind, criterion=criterion, before=before, after=after, at_ms=at_ms)


def _step(before: SheetState, after: SheetState) -> EditKind | None:
    """Which step leads from one state to the other; None within open sheets, or where nothing happened."""
    if before is after or not {before, after} & set(FINISHED):
        return None
    if after is SheetState.RECUSED:
        return EditKind.RECUSAL
    if after is SheetState.SUBMITTED:
        return EditKind.FINISHED
    return EditKind.RECUSAL_UNDONE if before is SheetState.RECUSED else EditKind.REOPENED


def _one_part(part: str, before: ScoreSheet, after: ScoreSheet, rubric: Rubric) -> tuple[EditKind, CriterionKey | None]:
    if part in ("remark", "notes"):
        return (EditKind.REMARK if part == "remark" else EditKind.NOTES), None
    pairs = zip(getattr(before, part), getattr(after, part), strict=True)
    places = [i for i, (old, new) in enumerate(pairs) if old != new]
    if len(places) > 1:
        return EditKind.SEVERAL, None
    return (EditKind.MARK if part == "marks" else EditKind.CRITERION_REMARK), rubric.criteria[places[0]].key


@dataclass(frozen=True, slots=True, kw_only=True)
class History:
    """What can be undone, the latest last, and what can be done again, the next last."""

    done: tuple[Edit, ...] = ()
    undone: tuple[Edit, ...] = ()

    @property
    def last(self) -> Edit | None:
        """What undo would take back."""
        return self.done[-1] if self.done else None

    @property
    def next(self) -> Edit | None:
        """What redo would do again."""
        return self.undone[-1] if self.undone else None

    def with_edit(self, edit: Edit | None) -> "History":
        """The history after one more change; what was undone before it is forgotten. None changes nothing.

        While a field is being typed in, its changes grow into one, and vanish where the field is as it was.
        """
        if edit is None:
            return self
        if self.last is None or self.undone or not _goes_on(self.last, edit):
            return History(done=(*self.done, edit)[-MOST_EDITS:])
        whole = replace(edit, before=self.last.before)
        same = all(getattr(whole.before, part) == getattr(whole.after, part) for part in MARKED_PARTS)
        return History(done=self.done[:-1] if same else (*self.done[:-1], whole))

    def back(self) -> "History":
        """The history after its last change was undone. There must be one."""
        return History(done=self.done[:-1], undone=(*self.undone, self.done[-1]))

    def forth(self) -> "History":
        """The history after its next change was done again. There must be one."""
        return History(done=(*self.done, self.undone[-1]), undone=self.undone[:-1])


def _goes_on(last: Edit, edit: Edit) -> bool:
    same = (last.kind, last.entry, last.criterion) == (edit.kind, edit.entry, edit.criterion)
    return same and edit.kind in TYPED and edit.at_ms - last.at_ms <= TYPING_MS
