"""By which way a judge's sheets come in: declared by the secretariat, changed only for a reason, each word a record."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace

from judging_app.core.beside import in_force, next_number
from judging_app.core.counting import Source
from judging_app.core.ids import JudgeCode
from judging_app.core.ways import WayIn
from judging_app.ports.errors import JudgeUnknownError, ReasonMissingError, RoundClosedError
from judging_app.ports.office_errors import RecordGoneError, SameWayError
from judging_app.ports.storage import ContestUnit
from judging_app.services.audit import Scribe
from judging_app.services.rounds import RoundView, load_round


def declare_way(
    unit: ContestUnit, *, judge: JudgeCode, way: Source, scribe: Scribe, reason: str = "", round_key: str | None = None
) -> WayIn:
    """Declare the one way by which the judge's sheets come in; what came by another is set aside from then on.

    A reason is needed where another way was declared or sheets came by another. Raises RoundClosedError,
    JudgeUnknownError, SameWayError or ReasonMissingError.
    """
    view = _open_round(unit, round_key)
    if judge not in {one.code for one in view.panel}:
        raise JudgeUnknownError(judge=judge)
    if view.records.ways.get(judge) is way:
        raise SameWayError(judge=judge)
    if not reason.strip() and needs_reason(view, judge, way):
        raise ReasonMissingError
    made = record_way(unit, view, judge, way, reason.strip())
    scribe.note(unit, "declare-way", _told(made, made.reason))
    unit.commit()
    return made


def needs_reason(view: RoundView, judge: JudgeCode, way: Source) -> bool:
    """Whether declaring this way changes what was said or sent before."""
    before = {file.source for file in view.files if file.judge == judge} | {view.records.ways.get(judge, way)}
    return before != {way}


def record_way(unit: ContestUnit, view: RoundView, judge: JudgeCode, way: Source, reason: str = "") -> WayIn:
    """Save a declaration in the unit of work in hand."""
    number = next_number(unit.ways_in())
    made = WayIn(number=number, round=view.round.key, judge=judge, way=way, reason=reason)
    unit.save_way_in(made)
    return made


def take_back_way(
    unit: ContestUnit, *, judge: JudgeCode, reason: str, scribe: Scribe, round_key: str | None = None
) -> WayIn:
    """Take the last declaration for the judge back: the one before it stands again, or none.

    Raises RoundClosedError, ReasonMissingError or RecordGoneError.
    """
    view = _open_round(unit, round_key)
    if not reason.strip():
        raise ReasonMissingError
    mine = [one for one in in_force(unit.ways_in(), view.round.key) if one.judge == judge]
    if not mine:
        raise RecordGoneError
    gone = replace(mine[-1], taken_back=reason.strip())
    unit.save_way_in(gone)
    scribe.note(unit, "take-back-way", _told(gone, gone.taken_back))
    unit.commit()
    return gone


def sheets_by_source(view: RoundView) -> Mapping[Source, int]:
    """How many of the sheets that count came in by each way, for the minutes; ways by which none came are left out."""
    sources = {file.digest: file.source for file in view.files}
    counting = (one for one in view.counted.in_force.values() if one.sheet.counts(view.round.rubric))
    found = Counter(sources[one.file] for one in counting)
    return {source: found[source] for source in Source if found[source]}


def _open_round(unit: ContestUnit, round_key: str | None) -> RoundView:
    view = load_round(unit, round_key)
    if view.closed:
        raise RoundClosedError(round=view.round.name)
    return view


def _told(one: WayIn, why: str) -> str:
    return f"#{one.number} {one.round} {one.judge} {one.way.value}" + (f": {why}" if why else "")
