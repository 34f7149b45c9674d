"""Who marks what: drawn from a seed, changed cell by cell, judges who join late or drop out. Every step can be taken back.

Before the first pack all of it is free; afterwards each step is a numbered amendment with a reason, and the judges whose
entries it changes need another pack.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace

from judging_app.core.assignment import (
    Assignment,
    AssignmentKind,
    Share,
    assigned_by,
    built_upon,
    cells,
    shares,
    standing_at,
)
from judging_app.core.beside import next_number
from judging_app.core.contest import RoundState
from judging_app.core.drawing import draw_assignment
from judging_app.core.ids import BlockKey, EntryCode, JudgeCode
from judging_app.core.people import Judge, JudgeRole
from judging_app.core.rules import Marking, TakesOver
from judging_app.ports.errors import EntryUnknownError, JudgeUnknownError, ReasonMissingError, RoundClosedError
from judging_app.ports.office_errors import (
    JudgeSeatedError,
    NotDrawnError,
    NothingToAssignError,
    NotWaitingError,
    RecordGoneError,
    SeedMissingError,
    StepNeededError,
)
from judging_app.ports.storage import ContestUnit, FileReceipt
from judging_app.services.audit import Scribe
from judging_app.services.one_sheet import with_writers
from judging_app.services.panels import seat
from judging_app.services.rounds import Pair, RoundView, check_drafting, load_round, waiting_of
from judging_app.services.shutting_out import check_judges

GONE = (AssignmentKind.LEAVE, AssignmentKind.STEP_IN)
"""Steps by which a judge dropped out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AssignmentDrawn:
    """A drawing that is on record. `short`: entries for which there are too few judges; `linked`: whether all judges can
    be compared.
    """

    step: Assignment
    short: tuple[EntryCode, ...]
    linked: bool


def draw(unit: ContestUnit, *, seed: str, scribe: Scribe, round_key: str | None = None) -> AssignmentDrawn:
    """Draw the assignment of a round anew. Everything follows from the seed, whose blanks at the ends say nothing.

    Raises SeedMissingError, RoundBegunError once packs are out, or NotDrawnError where everyone marks everything.
    """
    view = load_round(unit, round_key)
    check_drafting(unit, view.round.key)
    wanted, said = view.round.sheets_per_entry, seed.strip()
    if wanted is None:
        raise NotDrawnError(round=view.round.name)
    if not said:
        raise SeedMissingError
    drawn = draw_assignment(regular(view), blocks_of(view), per_entry=wanted, seed=said, barred=view.recused)
    step = new_step(unit, view, AssignmentKind.DRAW, scribe, given=drawn.pairs)
    step = save_step(unit, replace(step, seed=said, per_entry=wanted), scribe)
    return AssignmentDrawn(step=step, short=drawn.short, linked=drawn.linked)


def change_cells(
    unit: ContestUnit,
    *,
    scribe: Scribe,
    give: Collection[Pair] = (),
    take: Collection[Pair] = (),
    reason: str = "",
    round_key: str | None = None,
) -> Assignment:
    """Let judges mark entries, or not mark them. Sheets that are in for what is taken are set aside, not lost.

    Raises NothingToAssignError where that is so already, JudgeUnknownError, EntryUnknownError, RoundClosedError, or
    ReasonMissingError once packs are out.
    """
    view = open_round(unit, round_key)
    _check_known(view, (*give, *take))
    now = cells(view.assigned)
    given, taken = frozenset(give) - now, frozenset(take) & now
    if not given and not taken:
        raise NothingToAssignError
    step = new_step(unit, view, AssignmentKind.EDIT, scribe, given=given, taken=taken, reason=reason)
    return save_step(unit, step, scribe)


def join(unit: ContestUnit, *, judge: Judge, reason: str, scribe: Scribe, round_key: str | None = None) -> Assignment:
    """Seat a judge in a round that has begun. Where everyone marks everything, so does this one.

    Raises JudgeSeatedError when the judge sits there already or the code is another's, ReasonMissingError,
    NotJudgingError, or RoundClosedError.
    """
    view = open_round(unit, round_key)
    known = {one.code: one for one in unit.judges()}
    if judge.code in {one.code for one in view.panel} or known.get(judge.code, judge) != judge:
        raise JudgeSeatedError(judge=judge.code)
    if not reason.strip():
        raise ReasonMissingError
    check_judges(view.contest.rules, [judge])
    unit.save_judges([judge])
    seat(unit, view.round.key, (*view.panel, judge), known)
    return save_step(
        unit, replace(new_step(unit, view, AssignmentKind.JOIN, scribe, reason=reason), judge=judge.code), scribe
    )


def leave(
    unit: ContestUnit,
    *,
    judge: JudgeCode,
    reason: str,
    scribe: Scribe,
    to_others: bool = False,
    round_key: str | None = None,
) -> Assignment:
    """Let a judge drop out: what is in keeps counting, what is missing is waived, or drawn among the others.

    Others mark what nobody gave up for them yet: where everyone marks everything there is nothing to pass on. Raises
    JudgeUnknownError, ReasonMissingError, NothingToAssignError where nothing is missing, or RoundClosedError.
    """
    view = open_round(unit, round_key)
    _check_known(view, [], judges=[judge])
    if not reason.strip():
        raise ReasonMissingError
    missing = _missing(view, judge)
    if not missing:
        raise NothingToAssignError
    passed = _to_others(view, judge, missing) if to_others else frozenset[Pair]()
    step = new_step(unit, view, AssignmentKind.LEAVE, scribe, given=passed, taken=missing, reason=reason)
    return save_step(unit, replace(step, judge=judge), scribe)


def step_in(
    unit: ContestUnit,
    *,
    judge: JudgeCode,
    substitute: JudgeCode,
    reason: str,
    scribe: Scribe,
    round_key: str | None = None,
) -> Assignment:
    """Let a substitute take the place of a judge who drops out, from now on with a member's weight.

    By the rules the substitute marks what is missing, and what is in keeps counting; or all of it, and the other one's
    sheets are set aside. Raises JudgeUnknownError, NotWaitingError where that is no substitute who waits,
    ReasonMissingError, NothingToAssignError where there is nothing to take over, or RoundClosedError.
    """
    view = open_round(unit, round_key)
    _check_known(view, [], judges=[judge])
    if substitute not in waiting_of(view.panel) or view.assigned[substitute]:
        raise NotWaitingError(judge=substitute)
    if not reason.strip():
        raise ReasonMissingError
    everything = frozenset((judge, entry) for entry in view.assigned[judge])
    gone = everything if view.round.takes_over is TakesOver.ALL else _missing(view, judge)
    given = frozenset((substitute, entry) for _, entry in gone) - view.recused
    if not given:
        raise NothingToAssignError
    step = new_step(unit, view, AssignmentKind.STEP_IN, scribe, given=given, taken=gone, reason=reason)
    return save_step(unit, replace(step, judge=judge), scribe)


def take_back(unit: ContestUnit, *, number: int, reason: str, scribe: Scribe) -> Assignment:
    """Let a step of the assignment count no more; its record stays. A judge who joined keeps the seat without entries.

    Raises RecordGoneError, RoundClosedError, RoundBegunError for what was there before packs went out, StepNeededError
    naming the later steps that rest upon it, or ReasonMissingError.
    """
    step = next((one for one in unit.assignments() if one.number == number and not one.taken_back), None)
    if step is None:
        raise RecordGoneError
    view = open_round(unit, step.round)
    if not step.amendment:
        check_drafting(unit, step.round)
    if later := built_upon(step, view.steps):
        raise StepNeededError(number=number, later=", ".join(str(one.number) for one in later))
    if not reason.strip():
        raise ReasonMissingError
    gone = replace(step, taken_back=reason.strip(), taken_back_ms=scribe.clock.now_ms())
    unit.save_assignment(gone)
    scribe.note(unit, "take-back-assignment", _told(gone, gone.taken_back))
    unit.commit()
    return gone


def needs_pack(view: RoundView, judge: JudgeCode, issued_at_ms: int, receipts: Iterable[FileReceipt] = ()) -> bool:
    """Whether the judge's entries are others now than when the pack of that time was issued, and some wait for a sheet.

    `receipts`: when files came in; where judges agree on one sheet, who stands aside in one passes the pen on.
    """
    codes = [entry.code for entry in view.judged]
    then = assigned_by(
        standing_at(view.all_steps, issued_at_ms),
        [one.code for one in view.panel],
        codes,
        per_entry=view.round.sheets_per_entry,
        waiting=waiting_of(view.panel),
    )
    there = {one.digest for one in receipts if one.received_at_ms <= issued_at_ms}
    files = [file for file in view.files if file.digest in there]
    records, _ = with_writers(view.round, view.panel, files, replace(view.records, assigned=then))
    return records.assigned[judge] != view.records.assigned[judge] and has_to_mark(view, judge)


def has_to_mark(view: RoundView, judge: JudgeCode) -> bool:
    """Whether a sheet of the judge is still to come in."""
    counting = counting_entries(view, judge)
    return any(entry.code not in counting for entry in view.entries_for(judge))


def blocks_of(view: RoundView) -> dict[EntryCode, BlockKey]:
    """The entries that are judged, and the block of each."""
    return {entry.code: view.unit_of(entry).block for entry in view.judged}


def open_round(unit: ContestUnit, round_key: str | None) -> RoundView:
    """The round, which must not be closed. Raises RoundClosedError."""
    view = load_round(unit, round_key)
    if view.closed:
        raise RoundClosedError(round=view.round.name)
    return view


def _check_known(view: RoundView, pairs: Iterable[Pair], judges: Iterable[JudgeCode] = ()) -> None:
    jury, codes = {one.code for one in view.panel}, {one.code for one in view.judged}
    for judge in (*judges, *(judge for judge, _ in pairs)):
        if judge not in jury:
            raise JudgeUnknownError(judge=judge)
    for _, entry in pairs:
        if entry not in codes:
            raise EntryUnknownError(entry=entry)


def _missing(view: RoundView, judge: JudgeCode) -> frozenset[Pair]:
    """What a judge is to mark and has not marked; where judges agree on one sheet, what has none yet."""
    counting = counting_entries(view, judge if view.round.marking is Marking.ALONE else None)
    mine = frozenset((judge, entry) for entry in view.assigned[judge]) - view.recused
    return frozenset(pair for pair in mine if pair[1] not in counting)


def counting_entries(view: RoundView, judge: JudgeCode | None) -> frozenset[EntryCode]:
    """The entries of which a sheet of the judge counts; None = of anyone."""
    sheets = (one for one in view.sheets if judge in (None, one.judge))
    return frozenset(one.entry for one in sheets if one.counts(view.round.rubric))


def regular(view: RoundView) -> list[JudgeCode]:
    """Who takes part in a drawing: no substitutes."""
    return [one.code for one in view.panel if one.role is not JudgeRole.SUBSTITUTE]


def _to_others(view: RoundView, judge: JudgeCode, missing: Collection[Pair]) -> frozenset[Pair]:
    """The cells that others get instead: of the same entries, and nobody who dropped out before."""
    wanted, open_again = view.round.sheets_per_entry, {entry for _, entry in missing}
    if wanted is None:
        return frozenset()
    gone = {judge, *(step.judge for step in view.steps if step.kind in GONE)}
    kept = cells(view.assigned) - frozenset(missing)
    shut = {
        (one.code, entry.code)
        for one in view.judges
        for entry in view.judged
        if one.code in gone or entry.code not in open_again
    }
    drawn = draw_assignment(
        [one.code for one in view.judges],
        blocks_of(view),
        per_entry=wanted,
        seed=f"{seed_of(view)}/{judge}",
        barred=view.recused | shut,
        kept=kept,
    )
    return drawn.pairs - kept


def seed_of(view: RoundView) -> str:
    """The seed of the last drawing in force, "" where nothing was drawn."""
    return next((step.seed for step in reversed(view.steps) if step.kind is AssignmentKind.DRAW), "")


def new_step(
    unit: ContestUnit,
    view: RoundView,
    kind: AssignmentKind,
    scribe: Scribe,
    *,
    given: Iterable[Pair] = (),
    taken: Iterable[Pair] = (),
    reason: str = "",
) -> Assignment:
    """The next step, not saved yet. Raises ReasonMissingError once packs are out."""
    begun = view.status.state is not RoundState.DRAFTING
    if begun and not reason.strip():
        raise ReasonMissingError
    mine = [one.amendment for one in view.all_steps]
    return Assignment(
        number=next_number(unit.assignments()),
        round=view.round.key,
        kind=kind,
        given=shares(given),
        taken=shares(taken),
        reason=reason.strip(),
        amendment=max(mine, default=0) + 1 if begun else 0,
        at_ms=scribe.clock.now_ms(),
    )


def save_step(unit: ContestUnit, step: Assignment, scribe: Scribe) -> Assignment:
    """Put a step on record."""
    unit.save_assignment(step)
    scribe.note(unit, "assign", _told(step, step.reason))
    unit.commit()
    return step


def _told(step: Assignment, why: str) -> str:
    """What a step does, for the audit trail."""
    parts = [step.judge or "", f"seed {step.seed}" if step.seed else ""]
    if step.kind is not AssignmentKind.DRAW:
        parts += [f"+ {_listed(step.given)}" if step.given else "", f"- {_listed(step.taken)}" if step.taken else ""]
    return " ".join([f"#{step.number} {step.round} {step.kind.value}", *filter(None, parts)]) + f": {why}".rstrip(": ")


def _listed(some: Iterable[Share]) -> str:
    return "; ".join(f"{share.judge} {', '.join(share.entries)}" for share in some)
