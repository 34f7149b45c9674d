"""A round that has begun gets another rubric: a new version, with a reason; what it changes and whom it touches.

Nothing that is stored changes: sheets keep the version that they were given on, and wait for the chair's ruling
(`rubric_rulings`). Packs, spreadsheets and papers of the version before are not right any more.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace

from judging_app.core.contest import RoundState
from judging_app.core.counting import SetAsideReason
from judging_app.core.fingerprint import fingerprint
from judging_app.core.people import Judge
from judging_app.core.rubric import Rubric
from judging_app.core.rubric_changes import RubricChange, rubric_changes
from judging_app.core.rubric_versions import FIRST, RubricReading, RubricVersion, number_of
from judging_app.core.score_sheet import ScoreSheet, SheetState
from judging_app.core.vietnamese.text import nfc
from judging_app.ports.errors import ReasonMissingError, RoundClosedError, RowsWrongError
from judging_app.ports.exchange import RulesFiles, Table
from judging_app.ports.rubric_errors import NoNextVersionError, RubricFreeError, SameRubricError
from judging_app.ports.storage import ContestUnit, Enrolment
from judging_app.services.assign import has_to_mark
from judging_app.services.audit import Scribe
from judging_app.services.edit_rubric import checked_rules, short_code
from judging_app.services.import_rubric import plan_rubric
from judging_app.services.rounds import RoundView, load_round


@dataclass(frozen=True, slots=True, kw_only=True)
class JudgeTouched:
    """What another version means for one judge. `pack`: number of the last pack, 0 = none, which is on another version;
    `sheets`: finished sheets that are in and on another version, `standing`: those whose every mark stands, `fitting`: those
    of which some marks do.
    """

    judge: Judge
    pack: int
    sheets: int
    standing: int
    fitting: int

    @property
    def untouched(self) -> bool:
        """Whether nothing changes for this judge."""
        return not self.pack and not self.sheets


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionEffect:
    """What a rubric would change against the one in force, and whom it touches."""

    changes: tuple[RubricChange, ...]
    judges: tuple[JudgeTouched, ...]


def begin_version(unit: ContestUnit, *, scribe: Scribe, round_key: str | None = None) -> Rubric:
    """Begin to write the next version: a copy of the rubric in force, or what was written of it before.

    Judges see nothing of it. Raises RubricFreeError before the round has begun, RoundClosedError.
    """
    view = _begun_round(unit, round_key)
    draft = unit.rubric_draft(view.round.key)
    if draft is not None:
        return draft
    unit.save_rubric_draft(view.round.key, view.round.rubric)
    scribe.note(unit, "begin-rubric-version", f"{view.round.key}: {view.version.number + 1}")
    unit.commit()
    return view.round.rubric


def drop_version(unit: ContestUnit, *, scribe: Scribe, round_key: str | None = None) -> None:
    """Give up the version that is being written. Raises NoNextVersionError."""
    view = load_round(unit, round_key)
    draft = unit.rubric_draft(view.round.key)
    if draft is None:
        raise NoNextVersionError(round=view.round.name)
    unit.remove_rubric_draft(view.round.key)
    scribe.note(unit, "drop-rubric-version", f"{view.round.key}: {short_code(draft)}")
    unit.commit()


def effect_of(unit: ContestUnit, view: RoundView, rubric: Rubric) -> VersionEffect:
    """What this rubric would change and whom it would touch. Counts only; no mark is told."""
    return VersionEffect(changes=rubric_changes(view.round.rubric, rubric), judges=touched(unit, view, rubric))


def touched(unit: ContestUnit, view: RoundView, rubric: Rubric) -> tuple[JudgeTouched, ...]:
    """All judges of the round: what it means for them that this rubric holds."""
    reading = RubricReading(rubrics=(*view.reading.rubrics, rubric))
    last = {one.judge: one for one in unit.enrolments() if one.round == view.round.key}
    counts = Counter[tuple[str, str]]()
    for sheet, number in submitted_sheets(view):
        if number != reading.number:
            carried = reading.carried(sheet, number)
            counts[sheet.judge, "sheets"] += 1
            counts[sheet.judge, "standing"] += carried.stands(rubric)
            counts[sheet.judge, "fitting"] += not carried.stands(rubric) and any(
                mark is not None for mark in carried.sheet.marks
            )
    return tuple(
        JudgeTouched(
            judge=judge,
            pack=pack.number if (pack := last.get(judge.code)) and pack.rubric != reading.number else 0,
            sheets=counts[judge.code, "sheets"],
            standing=counts[judge.code, "standing"],
            fitting=counts[judge.code, "fitting"],
        )
        for judge in view.judges
    )


def submitted_sheets(view: RoundView) -> Iterable[tuple[ScoreSheet, int]]:
    """The finished sheets that speak, or wait for a ruling where none speaks, one for each judge and entry: as they are
    stored, with the version that each was given on.
    """
    numbers = {file.digest: file.rubric for file in view.files}
    found = {
        (one.sheet.judge, one.sheet.entry): (one.sheet, numbers[one.file])
        for one in view.counted.set_aside
        if one.reason is SetAsideReason.OTHER_RUBRIC
    }
    for pair, one in view.counted.in_force.items():
        if one.sheet.state is SheetState.SUBMITTED:
            found[pair] = one.as_stored, numbers[one.file]
    return found.values()


def pack_outdated(view: RoundView, pack: Enrolment) -> bool:
    """Whether the pack has another version of the rubric than the one in force, and its judge has something left to mark."""
    return pack.rubric != view.reading.number and has_to_mark(view, pack.judge)


def issue_version(
    unit: ContestUnit,
    *,
    reason: str,
    rules_files: RulesFiles,
    scribe: Scribe,
    round_key: str | None = None,
    rubric: Rubric | None = None,
) -> RubricVersion:
    """Let a new version hold from now on: that rubric, or where none is given the one that is being written.

    The round has another fingerprint then; a number drawn for lots went by the earlier one and is to be drawn anew. Raises
    RubricFreeError, RoundClosedError, ReasonMissingError, NoNextVersionError, SameRubricError, RubricNeededError or
    RubricRefusedError.
    """
    view, why = _begun_round(unit, round_key), " ".join(nfc(reason).split())
    wanted = unit.rubric_draft(view.round.key) if rubric is None else rubric
    if wanted is None:
        raise NoNextVersionError(round=view.round.name)
    if not why:
        raise ReasonMissingError
    rules = checked_rules(view.contest.rules, view.round.key, wanted, rules_files)
    after = rules.round(view.round.key).rubric
    if after == view.round.rubric:
        raise SameRubricError(round=view.round.name)
    if view.version.number == FIRST:
        unit.save_rubric_version(
            replace(view.version, at_ms=_begun_ms(unit, view), fingerprint=view.status.fingerprint)
        )
    made = RubricVersion(
        round=view.round.key,
        number=view.version.number + 1,
        rubric=after,
        reason=why,
        at_ms=scribe.clock.now_ms(),
        fingerprint=fingerprint(rules, view.round.key, view.entries, view.panel),
    )
    unit.save_contest(replace(view.contest, rules=rules))
    unit.save_rubric_version(made)
    unit.save_status(replace(view.status, fingerprint=made.fingerprint, lot=""))
    if rubric is None:
        unit.remove_rubric_draft(view.round.key)
    scribe.note(unit, "rubric-version", _told(view, made))
    unit.commit()
    return made


def issue_version_of_table(
    unit: ContestUnit,
    *,
    table: Table,
    reason: str,
    rules_files: RulesFiles,
    scribe: Scribe,
    round_key: str | None = None,
) -> RubricVersion:
    """Let the rubric of a table be the new version; a part that is called as one in force is that one. What is being written
    stays. Raises as `issue_version`, what `plan_rubric` raises, and RowsWrongError.
    """
    view = _begun_round(unit, round_key)
    draft = unit.rubric_draft(view.round.key)
    unit.save_rubric_draft(view.round.key, view.round.rubric)
    plan = plan_rubric(unit, table=table, rules_files=rules_files, key=view.round.key)
    if plan.rubric is None:
        raise RowsWrongError(problems=plan.problems)
    unit.remove_rubric_draft(view.round.key)
    if draft is not None:
        unit.save_rubric_draft(view.round.key, draft)
    return issue_version(
        unit, reason=reason, rules_files=rules_files, scribe=scribe, round_key=view.round.key, rubric=plan.rubric
    )


def _begun_round(unit: ContestUnit, round_key: str | None) -> RoundView:
    view = load_round(unit, round_key)
    if view.closed:
        raise RoundClosedError(round=view.round.name)
    if view.status.state is RoundState.DRAFTING:
        raise RubricFreeError(round=view.round.name)
    return view


def _begun_ms(unit: ContestUnit, view: RoundView) -> int:
    """When the first version began to hold: the first pack or sheet, 0 where neither says."""
    mine = {file.digest for file in view.files}
    packs = [one.issued_at_ms for one in unit.enrolments() if one.round == view.round.key]
    sheets = [one.received_at_ms for one in unit.receipts() if one.digest in mine]
    return min((*packs, *sheets), default=0)


def _told(view: RoundView, made: RubricVersion) -> str:
    """Which version, how many changes, the digests of both rubrics and fingerprints, a lot that is void, and why."""
    changes = len(rubric_changes(view.round.rubric, made.rubric))
    codes = f"{short_code(view.round.rubric)} -> {short_code(made.rubric)}"
    lot = f", lot {view.status.lot} void" if view.status.lot else ""
    marks = f"{view.status.fingerprint[:12]} -> {made.fingerprint[:12]}"
    again = number_of(made.rubric, (one.rubric for one in view.versions))
    as_before = f", as version {again}" if again else ""
    return f"{made.round} #{made.number}: {changes}, {codes}, {marks}{lot}{as_before}: {made.reason}"
