"""Everything that is open before a result can be approved, in one list; and the waivers of what may stay open."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from judging_app.core.agreement.concordance import Concordance
from judging_app.core.beside import in_force, next_number
from judging_app.core.consolidation.settling import THIRD
from judging_app.core.decisions import Waiver
from judging_app.core.digest import digest
from judging_app.core.ids import JudgeCode
from judging_app.core.outcome import OpenKind, OpenQuestion
from judging_app.core.second_look import SECOND_LOOK
from judging_app.core.work import Way, WorkItem, WorkKind, with_waivers
from judging_app.ports.chair_errors import NothingOpenError, NotWaivableError
from judging_app.ports.errors import ReasonMissingError, RoundOpenError
from judging_app.ports.exchange import Exchange
from judging_app.ports.office_errors import RecordGoneError
from judging_app.ports.storage import ContestUnit
from judging_app.services.audit import Scribe
from judging_app.services.count_twice import CountedTwice, counted_twice, keep_consolidation
from judging_app.services.judge_codes import laptop_codes
from judging_app.services.kept_files import changed_files
from judging_app.services.rounds import RoundView, load_round
from judging_app.services.settle import settled_by
from judging_app.services.statistics import alarms_in, statistics_in

OF_STANDING: Mapping[OpenKind, WorkKind] = {
    OpenKind.COUNTS_DIFFER: WorkKind.COUNTS_DIFFER,
    OpenKind.DIVERGENCE: WorkKind.DIVERGENCE,
    OpenKind.INCOMPLETE: WorkKind.INCOMPLETE,
    OpenKind.NO_SPREAD: WorkKind.NO_SPREAD,
    OpenKind.NO_VOTES: WorkKind.NO_VOTES,
    OpenKind.TIE: WorkKind.TIE,
}
WAYS: Mapping[WorkKind, tuple[Way, ...]] = {
    WorkKind.COUNTS_DIFFER: (Way.ASK_HELP,),
    WorkKind.INCOMPLETE: (Way.SHEETS, Way.WAIVE),
    WorkKind.NO_SPREAD: (Way.ASK_JUDGE, Way.WAIVE),
    WorkKind.NO_VOTES: (Way.IMPORT_VOTES,),
}
LIKELY_CHANCE = 20
"""Judges whose common order chance alone gives more often than once in so many times hardly agree."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkList:
    """A closed round, counted twice, and what is open in it, waived things among it."""

    view: RoundView
    counted: CountedTwice
    items: tuple[WorkItem, ...]

    @property
    def open(self) -> tuple[WorkItem, ...]:
        """What stands in the way of approval."""
        return tuple(one for one in self.items if one.open)

    def judge_named(self, code: JudgeCode) -> str:
        """A judge by code and name, who may sit on the panel of an earlier round; by the code where no panel has it."""
        judges = (judge for each in _rests_on(self.view) for judge in each.panel)
        return next((f"{code} · {judge.name}" for judge in judges if judge.code == code), code)


def look_at_work(unit: ContestUnit, *, exchange: Exchange, scribe: Scribe, round_key: str | None = None) -> WorkList:
    """The work list of a closed round, which is consolidated. Raises RoundOpenError."""
    view = _closed(unit, round_key)
    counted = counted_twice(view)
    keep_consolidation(unit, counted, scribe)
    unit.commit()
    return work_list(unit, view, counted, exchange)


def work_list(unit: ContestUnit, view: RoundView, counted: CountedTwice, exchange: Exchange) -> WorkList:
    """What is open in a round as loaded and counted."""
    found = [
        *(item_of(view, one) for one in counted.standing.open),
        *_changed(unit, view, exchange),
        *_void(counted),
        *_conflicts(view),
        *_late(view),
        *_codes(unit, view, exchange),
        *_statistics(view),
    ]
    order = list(WorkKind)
    ordered = sorted(found, key=lambda one: order.index(one.kind))
    return WorkList(view=view, counted=counted, items=with_waivers(ordered, in_force(unit.waivers(), view.round.key)))


def waive(
    unit: ContestUnit, *, item: str, reason: str, exchange: Exchange, scribe: Scribe, round_key: str | None = None
) -> Waiver:
    """Let one thing of the work list stay open. Raises RoundOpenError, ReasonMissingError, NothingOpenError where the list has
    no such thing or it is waived already, NotWaivableError where it decides who wins.
    """
    if not reason.strip():
        raise ReasonMissingError
    view = _closed(unit, round_key)
    items = work_list(unit, view, counted_twice(view), exchange).open
    found = next((one for one in items if one.key == item), None)
    if found is None:
        raise NothingOpenError(item=item)
    if found.must:
        raise NotWaivableError(item=item)
    made = Waiver(
        number=next_number(unit.waivers()),
        round=view.round.key,
        item=found.key,
        about=found.about,
        reason=reason.strip(),
        who=scribe.who,
        at_ms=scribe.clock.now_ms(),
    )
    unit.save_waiver(made)
    scribe.note(unit, "waive", f"#{made.number} {made.round} {made.item}: {made.reason}")
    unit.commit()
    return made


def take_back_waiver(unit: ContestUnit, *, number: int, reason: str, scribe: Scribe) -> Waiver:
    """Let a thing be open again; the record stays. Raises RecordGoneError or ReasonMissingError."""
    if not reason.strip():
        raise ReasonMissingError
    known = next((one for one in unit.waivers() if one.number == number and not one.taken_back), None)
    if known is None:
        raise RecordGoneError
    gone = replace(known, taken_back=reason.strip())
    unit.save_waiver(gone)
    scribe.note(unit, "take-back-waiver", f"#{number} {gone.round} {gone.item}: {gone.taken_back}")
    unit.commit()
    return gone


def _closed(unit: ContestUnit, round_key: str | None) -> RoundView:
    view = load_round(unit, round_key)
    if not view.closed:
        raise RoundOpenError(round=view.round.name)
    return view


def item_of(view: RoundView, one: OpenQuestion) -> WorkItem:
    """An open question of a standing as it stands in the work list."""
    return WorkItem(
        kind=OF_STANDING[one.kind],
        about=digest([list(one.entries), list(one.judges), str(one.spread)]),
        ways=_ways(view, one),
        entries=one.entries if one.kind is not OpenKind.NO_SPREAD else (),
        judges=one.judges if one.kind is OpenKind.NO_SPREAD else (),
        tier=one.tier,
        block=one.block,
    )


def _ways(view: RoundView, one: OpenQuestion) -> tuple[Way, ...]:
    if one.kind is OpenKind.DIVERGENCE:
        settle = settled_by(view)
        if settle in THIRD:
            return (Way.THIRD_JUDGE,)
        return (Way.SECOND_LOOK, Way.CHAIRS_WORD) if settle == SECOND_LOOK else (Way.CHAIRS_WORD,)
    if one.kind is OpenKind.TIE:
        drawn = "lot" in view.round.tie_breaks and not view.status.lot
        return (Way.LOT, Way.CHAIRS_WORD) if drawn else (Way.CHAIRS_WORD,)
    return WAYS[OF_STANDING[one.kind]]


def _changed(unit: ContestUnit, view: RoundView, exchange: Exchange) -> Iterator[WorkItem]:
    """The files that the result rests on and that are not what was signed, those of rounds before whose figures are carried
    over as well.
    """
    for each in _rests_on(view):
        for file in sorted(changed_files(unit, each.files, exchange), key=lambda one: one.judge):
            yield WorkItem(
                kind=WorkKind.FILE_CHANGED,
                about=file.digest,
                ways=(Way.GO_BACK,),
                judges=(file.judge,),
                file=file.digest,
            )


def _rests_on(view: RoundView) -> Iterator[RoundView]:
    each: RoundView | None = view
    while each is not None:
        yield each
        each = each.earlier


def _void(counted: CountedTwice) -> Iterator[WorkItem]:
    """The chair's words on prizes that speak of another proposal."""
    for one in counted.awards.void:
        yield WorkItem(
            kind=WorkKind.VOID_ORDER,
            about=one.about,
            ways=(Way.TAKE_BACK,),
            entries=tuple(code for code in (one.entry, one.instead_of) if code is not None),
            tier=one.tier,
            block=one.block,
        )


def _conflicts(view: RoundView) -> Iterator[WorkItem]:
    for one in view.counted.conflicts:
        yield WorkItem(
            kind=WorkKind.CONFLICT,
            about=digest(list(one.digests)),
            ways=(Way.CHOOSE_FILE,),
            entries=one.entries,
            judges=(one.judge,),
            file=one.digests[0],
        )


def _late(view: RoundView) -> Iterator[WorkItem]:
    judges = {file.digest: file.judge for file in view.files}
    for file in view.counted.late:
        yield WorkItem(
            kind=WorkKind.LATE_FILE,
            about=file,
            ways=(Way.ACCEPT, Way.WAIVE),
            judges=(judges[file],),
            file=file,
        )


def _codes(unit: ContestUnit, view: RoundView, exchange: Exchange) -> Iterator[WorkItem]:
    """A thing for each judge some of whose laptops nobody has vouched for."""
    waiting = [one for one in laptop_codes(unit, view, exchange) if not one.compared]
    for judge in sorted({one.judge for one in waiting}):
        devices = [[one.pack, one.device_key] for one in waiting if one.judge == judge]
        yield WorkItem(kind=WorkKind.CODE, about=digest(devices), ways=(Way.COMPARE, Way.WAIVE), judges=(judge,))


def _statistics(view: RoundView) -> Iterator[WorkItem]:
    ways = (Way.ASK_JUDGE, Way.WAIVE)
    for judge in alarms_in(view):
        own = [[sheet.entry, list(sheet.marks)] for sheet in view.sheets if sheet.judge == judge]
        yield WorkItem(kind=WorkKind.DIRECTION, about=digest(sorted(own)), ways=ways, judges=(judge,))
    common = statistics_in(view).panel.concordance
    if isinstance(common, Concordance) and not common.rough and common.chance * LIKELY_CHANCE > 1:
        yield WorkItem(kind=WorkKind.NO_AGREEMENT, about=digest(str(common.w)), ways=ways)
