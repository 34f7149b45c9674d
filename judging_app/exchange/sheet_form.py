"""Score sheets as they stand in a payload, and step 7 of the ladder: marks that the rubric allows."""

from collections.abc import Iterable
from dataclasses import fields

from judging_app.core.errors import MarkOffStepError, MarkOutOfRangeError
from judging_app.core.ids import CriterionKey, EntryCode, JudgeCode
from judging_app.core.plain import Plain, to_plain
from judging_app.core.rubric import Rubric
from judging_app.core.score_sheet import Note, ScoreSheet
from judging_app.exchange.forms import Code, Count, Form, Many, State, Text
from judging_app.ports.errors import FormWrongError, SheetWrongError


class NoteForm(Form):
    """A remark at a time of the clip (milliseconds)."""

    at_ms: Count
    text: Text
    criterion: Code | None


class SheetForm(Form):
    """One sheet. Marks in hundredths, null = not given; marks and remarks in the rubric's order of criteria."""

    entry: Code
    state: State
    marks: Many[int | None]
    remarks: Many[Text]
    remark: Text
    notes: Many[NoteForm]
    reason: Text
    watched_seconds: Count
    watched_reason: Text
    first_change_ms: Count
    last_change_ms: Count


def plain_sheet(sheet: ScoreSheet) -> Plain:
    """A sheet as it stands in a payload, which names the judge once for all."""
    return {field.name: to_plain(getattr(sheet, field.name)) for field in fields(sheet) if field.name != "judge"}


def sheets_of(forms: Iterable[SheetForm], judge: JudgeCode) -> tuple[ScoreSheet, ...]:
    """The sheets of a payload. Raises FormWrongError where an entry has two."""
    found: dict[EntryCode, ScoreSheet] = {}
    for i, form in enumerate(forms):
        sheet = _sheet(form, judge)
        if sheet.entry in found:
            raise FormWrongError(where=f"$.sheets[{i}].entry")
        found[sheet.entry] = sheet
    return tuple(found.values())


def _sheet(form: SheetForm, judge: JudgeCode) -> ScoreSheet:
    return ScoreSheet(
        judge=judge,
        entry=EntryCode(form.entry),
        state=form.state,
        marks=form.marks,
        remarks=form.remarks,
        remark=form.remark,
        notes=tuple(map(_note, form.notes)),
        reason=form.reason,
        watched_seconds=form.watched_seconds,
        watched_reason=form.watched_reason,
        first_change_ms=form.first_change_ms,
        last_change_ms=form.last_change_ms,
    )


def _note(form: NoteForm) -> Note:
    criterion = None if form.criterion is None else CriterionKey(form.criterion)
    return Note(at_ms=form.at_ms, text=form.text, criterion=criterion)


def check_sheets(sheets: Iterable[ScoreSheet], rubric: Rubric) -> None:
    """Step 7 of the ladder. Raises SheetWrongError for the first mark or note that the rubric does not allow."""
    known = {criterion.key for criterion in rubric.criteria}
    for sheet in sheets:
        if not len(sheet.marks) == len(sheet.remarks) == len(rubric.criteria):
            raise _wrong(sheet, "", None, "count")
        for criterion, mark in zip(rubric.criteria, sheet.marks, strict=True):
            try:
                criterion.check(mark if mark is not None else criterion.least)
            except MarkOutOfRangeError as error:
                raise _wrong(sheet, criterion.key, mark, "range") from error
            except MarkOffStepError as error:
                raise _wrong(sheet, criterion.key, mark, "step") from error
        for note in sheet.notes:
            if note.criterion is not None and note.criterion not in known:
                raise _wrong(sheet, note.criterion, None, "criterion")


def _wrong(sheet: ScoreSheet, criterion: str, mark: int | None, what: str) -> SheetWrongError:
    return SheetWrongError(judge=sheet.judge, entry=sheet.entry, criterion=criterion, mark=mark, what=what)
