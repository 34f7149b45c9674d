"""How a stored file stands among all others of its judge, and the records that say so, each of which can be taken back."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from judging_app.core.beside import in_force
from judging_app.core.counting import Choice, SetAsideReason, Source, StoredFile
from judging_app.core.ids import FileDigest, JudgeCode
from judging_app.core.moving import Move
from judging_app.core.rulings import Ruling, RulingKind
from judging_app.ports.office_errors import RecordGoneError, StoredFileUnknownError
from judging_app.ports.storage import ContestUnit
from judging_app.services.audit import Scribe
from judging_app.services.move_sheet import take_back_move
from judging_app.services.rounds import RoundView, load_round
from judging_app.services.rule_on_file import changeable, take_back_ruling
from judging_app.services.settle_conflict import among_answers, take_back_choice


class FileState(Enum):
    """What became of a stored file by now. WITHDRAWN: a person set it aside; SET_ASIDE: judges stand aside for its entries, or
    they are not judged; OLD_RUBRIC: sheets of it were given on an earlier version of the rubric and do not count.
    """

    LATE = "late"
    WITHDRAWN = "file-set-aside"
    CONFLICT = "conflict"
    TWO_WAYS = "two-ways"
    IN_FORCE = "in-force"
    OTHER_WAY = "other-way"
    OLD_RUBRIC = "old-rubric"
    NOT_CHOSEN = "not-chosen"
    SET_ASIDE = "set-aside"
    OLDER = "older"


@dataclass(frozen=True, slots=True, kw_only=True)
class InboxRecord:
    """A person's record that changes what counts. `key`: what it is called by; `file`: which file it is about, None for a
    sheet that was moved; `name`: that file's name.
    """

    key: str
    judge: JudgeCode
    record: Choice | Ruling | Move
    reason: str
    file: FileDigest | None = None
    name: str = ""


def file_state(view: RoundView, file: StoredFile) -> FileState:
    """How one of the round's files stands."""
    if file.digest in view.counted.late:
        return FileState.LATE
    if file.digest in view.records.withdrawn:
        return FileState.WITHDRAWN
    conflicts = [one for one in view.counted.conflicts if file.digest in one.digests]
    if conflicts:
        return FileState.TWO_WAYS if all(one.two_ways for one in conflicts) else FileState.CONFLICT
    reasons = {one.reason for one in view.counted.set_aside if one.file == file.digest}
    if SetAsideReason.OTHER_RUBRIC in reasons:
        return FileState.OLD_RUBRIC
    if counting(view, file):
        return FileState.IN_FORCE
    if view.records.ways.get(file.judge, file.source) is not file.source:
        return FileState.OTHER_WAY
    if SetAsideReason.NOT_CHOSEN in reasons:
        return FileState.NOT_CHOSEN
    return FileState.SET_ASIDE if reasons else FileState.OLDER


def counting(view: RoundView, file: StoredFile) -> int:
    """How many sheets of the file speak."""
    return sum(one.file == file.digest for one in view.counted.in_force.values())


def choice_about(view: RoundView, file: StoredFile) -> Choice | None:
    """The person's choice in a conflict that speaks of this file."""
    mine = [one for one in view.records.choices if one.judge == file.judge and one.round in (None, file.round)]
    own = file.enrolment if file.source is Source.FILE else 0
    return next((one for one in mine if one.enrolment in (own, 0)), None)


def ruling_about(unit: ContestUnit, view: RoundView, file: FileDigest) -> Ruling | None:
    """The last person's word on the file that can be taken back as the round stands."""
    mine = (one for one in in_force(unit.rulings(), view.round.key) if one.file == file)
    usable = [one for one in mine if can_be_taken_back(view, one)]
    return usable[-1] if usable else None


def can_be_taken_back(view: RoundView, record: Choice | Ruling | Move) -> bool:
    """Whether a record can be taken back as the round stands: once it is closed, what is about answers to second looks, what
    accepted a late file, and moves.
    """
    match record:
        case Choice():
            return not view.closed or among_answers(view, record)
        case Ruling(kind=RulingKind.SET_ASIDE, file=digest):
            return any(one.digest == digest and changeable(view, one) for one in view.files)
    return True


def find_file(unit: ContestUnit, view: RoundView, called: str) -> FileDigest:
    """The one file of the round with that name, or whose digest begins so. Raises StoredFileUnknownError."""
    here = {file.digest for file in view.files}
    names = {one.digest for one in unit.receipts() if one.digest in here and one.name == called}
    found = names or {one for one in here if called and one.startswith(called)}
    if len(found) != 1:
        raise StoredFileUnknownError(file=called)
    return found.pop()


def inbox_records(unit: ContestUnit, view: RoundView) -> tuple[InboxRecord, ...]:
    """What persons have said of the files and sheets of a round and what stands: choices, rulings, moves."""
    return (*_choices(view), *_rulings(unit, view), *_moves(view))


def take_back_record(
    unit: ContestUnit, *, key: str, reason: str, scribe: Scribe, round_key: str | None = None
) -> InboxRecord:
    """Let a record stand no more. Raises RecordGoneError, and what taking back a record of its kind raises."""
    view = load_round(unit, round_key)
    found = next((one for one in inbox_records(unit, view) if one.key == key), None)
    match found.record if found else None:
        case Choice() as choice:
            take_back_choice(unit, choice=choice, scribe=scribe, round_key=view.round.key)
        case Ruling() as ruling:
            take_back_ruling(unit, number=ruling.number, reason=reason, scribe=scribe)
        case Move() as move:
            take_back_move(unit, move=move, scribe=scribe)
    if found is None:
        raise RecordGoneError
    return found


def _choices(view: RoundView) -> Iterator[InboxRecord]:
    for one in view.records.choices:
        if one.round in (None, view.round.key):
            yield InboxRecord(key=f"choice-{one.judge}-{one.enrolment}", judge=one.judge, record=one, reason=one.reason)


def _rulings(unit: ContestUnit, view: RoundView) -> Iterator[InboxRecord]:
    names = {one.digest: one.name for one in unit.receipts()}
    judges = {file.digest: file.judge for file in view.files}
    for one in in_force(unit.rulings(), view.round.key):
        yield InboxRecord(
            key=f"file-{one.number}",
            judge=judges[one.file],
            record=one,
            reason=one.reason,
            file=one.file,
            name=names[one.file],
        )


def _moves(view: RoundView) -> Iterator[InboxRecord]:
    for one in view.records.moves:
        if one.round == view.round.key:
            key = f"move-{one.judge}-{one.entry}-{one.sheet[:SHORT]}"
            yield InboxRecord(key=key, judge=one.judge, record=one, reason=one.reason)


SHORT = 8
"""So many digits of a digest tell one sheet from another, or one file, for a person who looks at a list."""
