"""A judge marks: every change is one committed step in the workspace."""

from collections.abc import Callable, Collection
from dataclasses import replace
from fractions import Fraction
from functools import partial

from judging_app.core.errors import RemarkMissingError, SheetIncompleteError, WatchedTooLittleError
from judging_app.core.ids import CriterionKey, EntryCode
from judging_app.core.score_sheet import Note, ScoreSheet, SheetState, empty_sheet
from judging_app.core.watched import SECOND, Watched, from_text, to_text
from judging_app.ports.clock import Clock
from judging_app.ports.errors import EntryUnknownError, ReasonMissingError, SheetSubmittedError
from judging_app.ports.second_look_errors import NotInSecondLookError
from judging_app.ports.storage import WorkspaceUnit
from judging_app.services.handed_in import handed_in
from judging_app.services.open_pack import FINISHED, Desk, check_confirmed

Change = Callable[[ScoreSheet], ScoreSheet]
OPEN_STATES = (SheetState.DRAFT, SheetState.REOPENED)
MARKED_PARTS = ("marks", "remarks", "remark", "notes")
WATCHED = "watched "


def sheet_of(unit: WorkspaceUnit, desk: Desk, entry: EntryCode) -> ScoreSheet:
    """The sheet for that entry, empty when it was never touched. Raises EntryUnknownError."""
    if all(one.code != entry for one in desk.pack.entries):
        raise EntryUnknownError(entry=entry)
    return unit.sheet(entry) or empty_sheet(desk.pack.judge.code, entry, desk.pack.rubric)


def set_mark(desk: Desk, *, entry: EntryCode, criterion: CriterionKey, mark: int | None, clock: Clock) -> ScoreSheet:
    """Give a mark in hundredths, or take it back with None; text pending in its field is forgotten.

    Raises MarkOutOfRangeError, MarkOffStepError, SheetSubmittedError, NotConfirmedError or EntryUnknownError.
    """
    rubric = desk.pack.rubric
    at = rubric.position(criterion)
    if mark is not None:
        rubric.criteria[at].check(mark)
    with desk.store.unit() as unit:
        unit.save_pending(entry, criterion, "")
        return _edit(unit, desk, entry, clock, lambda s: replace(s, marks=(*s.marks[:at], mark, *s.marks[at + 1 :])))


def fill_sheet(desk: Desk, *, sheet: ScoreSheet, clock: Clock) -> ScoreSheet:
    """Put all marks, remarks, notes and watched seconds of a sheet in place in one step, as from a filled form.

    State and times stay the desk's own. Raises as set_mark, for the first mark that can't be given.
    """
    _check_marks(desk, sheet)
    parts = (*MARKED_PARTS, "watched_seconds")
    with desk.store.unit() as unit:
        return _edit(
            unit, desk, sheet.entry, clock, lambda s: replace(s, **{part: getattr(sheet, part) for part in parts})
        )


def put_back(desk: Desk, *, sheet: ScoreSheet, reason: str = "", clock: Clock) -> ScoreSheet:
    """Give an entry's sheet the marks, remarks, notes and state that `sheet` has, as undo and redo need it.

    What was watched stays as it is. A sheet that is open stays in its state, and a finished one that opens is reopened: a
    draft would say nothing to whoever has it as finished already. Raises as set_mark; what `submit_sheet` raises where
    the sheet is to be finished; ReasonMissingError for a finished sheet that was handed in, or a finished answer to a
    second look whose marks would be others, while `reason` is empty.
    """
    _check_marks(desk, sheet)
    with desk.store.unit() as unit:
        held = sheet_of(unit, desk, sheet.entry)
        if held.state in FINISHED:
            _check_reason(unit, desk, sheet.entry, reason)
        if desk.pack.second_look and sheet.state is SheetState.SUBMITTED:
            _check_answer(reason or ("" if _changed_answer(held, sheet) else sheet.reason))
        for criterion, old, new in zip(desk.pack.rubric.criteria, held.marks, sheet.marks, strict=True):
            if old != new:
                unit.save_pending(sheet.entry, criterion.key, "")
        as_in = partial(_as_in, sheet, reason.strip() or (sheet.reason if desk.pack.second_look else ""))
        if sheet.state is SheetState.SUBMITTED:
            _check_complete(desk, as_in(held), _unfinished(unit, desk, sheet.entry))
        return _edit(unit, desk, sheet.entry, clock, as_in, (*OPEN_STATES, *FINISHED))


def _changed_answer(held: ScoreSheet, sheet: ScoreSheet) -> bool:
    return held.state is SheetState.SUBMITTED and held.marks != sheet.marks


def _check_answer(reason: str) -> None:
    """Why the marks stay or are others now is a part of the answer to a second look."""
    if not reason.strip():
        raise ReasonMissingError


def _as_in(sheet: ScoreSheet, reason: str, held: ScoreSheet) -> ScoreSheet:
    changed = replace(held, **{part: getattr(sheet, part) for part in MARKED_PARTS})
    if sheet.state is SheetState.RECUSED:
        return replace(changed, state=SheetState.RECUSED, reason=sheet.reason)
    if sheet.state is SheetState.SUBMITTED:
        why = reason or (held.reason if held.state is SheetState.REOPENED else sheet.reason)
        return replace(changed, state=SheetState.SUBMITTED, reason=why, watched_reason=sheet.watched_reason)
    return replace(changed, state=SheetState.REOPENED, reason=reason) if held.state in FINISHED else changed


def _check_reason(unit: WorkspaceUnit, desk: Desk, entry: EntryCode, reason: str) -> None:
    """Whoever has a sheet already will ask why it is another now."""
    if not reason.strip() and entry in handed_in(desk, unit.settings()):
        raise ReasonMissingError


def _check_marks(desk: Desk, sheet: ScoreSheet) -> None:
    for criterion, mark in zip(desk.pack.rubric.criteria, sheet.marks, strict=True):
        if mark is not None:
            criterion.check(mark)


def set_pending(desk: Desk, *, entry: EntryCode, criterion: CriterionKey, text: str) -> None:
    """Keep what is typed in a mark field and is no mark yet; "" forgets it. Raises SheetSubmittedError."""
    with desk.store.unit() as unit:
        if text and sheet_of(unit, desk, entry).state not in OPEN_STATES:
            raise SheetSubmittedError(entry=entry)
        unit.save_pending(entry, criterion, text)
        unit.commit()


def set_criterion_remark(
    desk: Desk, *, entry: EntryCode, criterion: CriterionKey, text: str, clock: Clock
) -> ScoreSheet:
    """Set the remark on one criterion. Raises as set_mark."""
    at = desk.pack.rubric.position(criterion)
    with desk.store.unit() as unit:
        return _edit(
            unit, desk, entry, clock, lambda s: replace(s, remarks=(*s.remarks[:at], text, *s.remarks[at + 1 :]))
        )


def set_remark(desk: Desk, *, entry: EntryCode, text: str, clock: Clock) -> ScoreSheet:
    """Set the overall remark. Raises as set_mark."""
    with desk.store.unit() as unit:
        return _edit(unit, desk, entry, clock, lambda s: replace(s, remark=text))


def set_notes(desk: Desk, *, entry: EntryCode, notes: tuple[Note, ...], clock: Clock) -> ScoreSheet:
    """Set all time-coded notes; they are kept in order of time. Raises as set_mark."""
    ordered = tuple(sorted(notes, key=lambda note: (note.at_ms, note.text)))
    with desk.store.unit() as unit:
        return _edit(unit, desk, entry, clock, lambda s: replace(s, notes=ordered))


def record_watched(desk: Desk, *, entry: EntryCode, watched: Watched) -> None:
    """Keep which stretches of the clip were played; a submitted sheet keeps the seconds that it was handed in with."""
    with desk.store.unit() as unit:
        sheet = sheet_of(unit, desk, entry)
        unit.save_setting(WATCHED + entry, to_text(watched))
        if sheet.state in OPEN_STATES:
            unit.save_sheet(replace(sheet, watched_seconds=max(watched.seconds, sheet.watched_seconds)))
        unit.commit()


def recuse(desk: Desk, *, entry: EntryCode, reason: str, clock: Clock) -> ScoreSheet:
    """Stand aside for an entry. Marks stay on the sheet and count for nothing.

    Raises ReasonMissingError, and NotInSecondLookError where the marks are in already and only looked at again.
    """
    if desk.pack.second_look:
        raise NotInSecondLookError(entry=entry)
    if not reason.strip():
        raise ReasonMissingError
    change = partial(replace, state=SheetState.RECUSED, reason=reason.strip())
    with desk.store.unit() as unit:
        return _edit(unit, desk, entry, clock, change)


def undo_recusal(desk: Desk, *, entry: EntryCode, reason: str = "", clock: Clock) -> ScoreSheet:
    """Take a recusal back: the sheet is open again with the marks that it had.

    Raises ReasonMissingError where the recusal was handed in already.
    """
    return _open(desk, entry, reason, clock, SheetState.RECUSED)


def reopen_sheet(desk: Desk, *, entry: EntryCode, reason: str, clock: Clock) -> ScoreSheet:
    """Open a submitted sheet again; until it is submitted anew, nothing of it counts.

    Raises ReasonMissingError for a sheet that was handed in already: whoever has it will ask why.
    """
    return _open(desk, entry, reason, clock, SheetState.SUBMITTED)


def _open(desk: Desk, entry: EntryCode, reason: str, clock: Clock, state: SheetState) -> ScoreSheet:
    with desk.store.unit() as unit:
        _check_reason(unit, desk, entry, reason)
        played = from_text(unit.settings().get(WATCHED + entry, "")).seconds  # also what was played while it was closed
        seconds = max(played, sheet_of(unit, desk, entry).watched_seconds)
        change = partial(replace, state=SheetState.REOPENED, reason=reason.strip(), watched_seconds=seconds)
        return _edit(unit, desk, entry, clock, change, (state,))


def submit_sheet(
    desk: Desk, *, entry: EntryCode, watched_reason: str = "", answer: str = "", clock: Clock
) -> ScoreSheet:
    """Finish a sheet. Why it was opened again stays on it, for whoever had it before; in a second look `answer` takes its
    place: why the marks are confirmed or changed.

    Raises SheetIncompleteError (a criterion without mark, or with text still pending), RemarkMissingError where the
    rules force one, WatchedTooLittleError when less than the least share was played and no reason is given; in a second
    look ReasonMissingError.
    """
    with desk.store.unit() as unit:
        check_finished(desk, sheet_of(unit, desk, entry), _unfinished(unit, desk, entry), watched_reason)
        change = partial(replace, state=SheetState.SUBMITTED, watched_reason=watched_reason.strip())
        if desk.pack.second_look:
            _check_answer(answer)
            change = partial(change, reason=answer.strip())
        return _edit(unit, desk, entry, clock, change)


def check_finished(desk: Desk, sheet: ScoreSheet, unfinished: Collection[CriterionKey], watched_reason: str) -> None:
    """Raise what `submit_sheet` raises where that sheet can't be finished; `unfinished`: criteria with text pending."""
    _check_complete(desk, sheet, unfinished)
    _check_watched(desk, sheet, watched_reason)


def _unfinished(unit: WorkspaceUnit, desk: Desk, entry: EntryCode) -> frozenset[CriterionKey]:
    """What was typed for a criterion that an earlier version of the rubric had waits for nothing."""
    pending = unit.pending()
    return frozenset(one.key for one in desk.pack.rubric.criteria if (entry, one.key) in pending)


def _check_complete(desk: Desk, sheet: ScoreSheet, unfinished: Collection[CriterionKey]) -> None:
    rubric = desk.pack.rubric
    lacking = {*sheet.missing(rubric), *unfinished}
    if lacking:
        in_order = tuple(one.key for one in rubric.criteria if one.key in lacking)
        raise SheetIncompleteError(entry=sheet.entry, criteria=in_order)
    if bare := sheet.bare(rubric):
        raise RemarkMissingError(entry=sheet.entry, criteria=bare)


def seconds_needed(desk: Desk, entry: EntryCode) -> int:
    """Whole seconds of that entry's clip that must be played before its sheet is submitted without a reason; none where
    it was marked before and is only looked at again.
    """
    if desk.pack.second_look:
        return 0
    (one,) = (each for each in desk.pack.entries if each.code == entry)
    length = one.clip.length_ms if one.clip else 0
    return int(desk.pack.rules.least_watched * Fraction(length, SECOND))


def _check_watched(desk: Desk, sheet: ScoreSheet, reason: str) -> None:
    needed = seconds_needed(desk, sheet.entry)
    if sheet.watched_seconds < needed and not reason.strip():
        raise WatchedTooLittleError(entry=sheet.entry, watched=sheet.watched_seconds, needed=needed)


def _edit(
    unit: WorkspaceUnit,
    desk: Desk,
    entry: EntryCode,
    clock: Clock,
    change: Change,
    allowed: tuple[SheetState, ...] = OPEN_STATES,
) -> ScoreSheet:
    """Change a sheet that is in one of the allowed states, and commit."""
    check_confirmed(desk)
    sheet = sheet_of(unit, desk, entry)
    if sheet.state not in allowed:
        raise SheetSubmittedError(entry=entry)
    now = clock.now_ms()
    changed = replace(change(sheet), first_change_ms=sheet.first_change_ms or now, last_change_ms=now)
    unit.save_sheet(changed)
    unit.commit()
    return changed
