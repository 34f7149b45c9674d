"""The chair approves the result: from then on nothing may change it but a revocation or a correction."""

from dataclasses import dataclass, replace

from judging_app.core.beside import next_number
from judging_app.core.decisions import AwardOrder, Decision, Reversal, Waiver
from judging_app.core.digest import code_of
from judging_app.core.papers import renumbered
from judging_app.ports.chair_errors import ApproverMissingError, WorkOpenError
from judging_app.ports.errors import RoundOpenError
from judging_app.ports.exchange import Exchange
from judging_app.ports.storage import ContestUnit
from judging_app.services.approved import result_of
from judging_app.services.audit import Scribe, check_unlocked
from judging_app.services.count_twice import CountedTwice, counted_twice, keep_consolidation
from judging_app.services.own_file import OwnFile
from judging_app.services.paper_kinds import check_decidable
from judging_app.services.rounds import RoundView, load_round
from judging_app.services.work_list import WorkList, work_list

ANY_CHANGE = "change"


@dataclass(frozen=True, slots=True, kw_only=True)
class Approvable:
    """What would be approved, or was: the decision, what stays open and why, the chair's words on prizes, what opened the
    decision that it replaces.
    """

    work: WorkList
    decision: Decision
    waivers: tuple[Waiver, ...]
    orders: tuple[AwardOrder, ...]
    reversals: tuple[Reversal, ...]


def look_at_approval(
    unit: ContestUnit, *, exchange: Exchange, scribe: Scribe, by: str = "", round_key: str | None = None
) -> Approvable:
    """What approving the round would approve; nothing is written. Raises RoundOpenError, NotLastRoundError, NoAwardsError,
    CountsDifferError, QuestionsOpenError, WorkOpenError, ApprovedError.
    """
    view = load_round(unit, round_key)
    if not view.closed:
        raise RoundOpenError(round=view.round.name)
    return approvable(unit, view, counted_twice(view), exchange=exchange, scribe=scribe, by=by)


def approvable(
    unit: ContestUnit, view: RoundView, counted: CountedTwice, *, exchange: Exchange, scribe: Scribe, by: str = ""
) -> Approvable:
    """What approving a closed round as loaded and counted would approve; nothing is written. Raises as `look_at_approval`."""
    if view.approval.holding is not None:
        check_unlocked(unit, ANY_CHANGE)
    check_decidable(view, counted.standing)
    work = work_list(unit, view, counted, exchange)
    if work.open:
        raise WorkOpenError(count=len(work.open), items=tuple(one.key for one in work.open))
    return _approvable(unit, work, scribe, by)


def approve(
    unit: ContestUnit, *, by: str, own: OwnFile, exchange: Exchange, scribe: Scribe, round_key: str | None = None
) -> Approvable:
    """Approve the result of the last round in the name of `by`. Raises as `look_at_approval`, ApproverMissingError and
    NotOwnFileError.
    """
    if not by.strip():
        raise ApproverMissingError
    own.check(unit)
    made = look_at_approval(unit, exchange=exchange, scribe=scribe, by=by.strip(), round_key=round_key)
    keep_consolidation(unit, made.work.counted, scribe)
    unit.add_decision(made.decision)
    if made.decision.replaces is not None:
        contest = unit.contest()
        unit.save_contest(replace(contest, papers=renumbered(contest.papers, made.decision.replaces)))
    scribe.note(unit, "approve", _told(made.decision))
    unit.commit()
    own.keep(unit)
    return made


def _approvable(unit: ContestUnit, work: WorkList, scribe: Scribe, by: str) -> Approvable:
    view, counted = work.view, work.counted
    waivers = tuple(one.waiver for one in work.items if one.waiver is not None)
    orders, replaced = counted.awards.holding, view.approval.replaced
    decision = Decision(
        number=next_number(unit.decisions()),
        round=view.round.key,
        at_ms=scribe.clock.now_ms(),
        by=by,
        fingerprint=view.status.fingerprint,
        result=result_of(counted),
        awards=counted.awards.awards.awards,
        unawarded=counted.awards.awards.unawarded,
        waivers=tuple(one.number for one in waivers),
        orders=tuple(one.number for one in orders),
        replaces=replaced.number if replaced else None,
        reason="; ".join(one.reason for one in view.approval.opening),
    )
    return Approvable(work=work, decision=decision, waivers=waivers, orders=orders, reversals=view.approval.opening)


def _told(one: Decision) -> str:
    replaces = f" replaces #{one.replaces}: {one.reason}" if one.replaces else ""
    return f"#{one.number} {one.round} {one.by} {code_of(one.result)}{replaces}"
