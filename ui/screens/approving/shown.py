"""What the screen of awards and approval shows: the prizes, what would be approved, or what was. Knows no Qt."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from judging_app.core.decisions import Decision, Lock, Reversal, Waiver
from judging_app.core.digest import code_of
from judging_app.core.people import JudgeRole
from judging_app.core.vietnamese.numbers import format_money
from judging_app.ports.errors import PortError
from judging_app.services.approve import Approvable
from judging_app.services.count_twice import CountedTwice
from judging_app.services.rounds import RoundView
from ui.models.work_words import waived_words
from ui.screens.approving.candidates import Candidate, candidates
from ui.screens.approving.rows import Act, PrizeRow, prize_name, prize_rows, word_on_prize
from ui.tasks.local_time import day_and_time
from ui.theme.phrase import Words, phrase
from ui.widgets.cells import Detail


class State(Enum):
    """Whether the result can be approved, or is; CHANGED: the file was changed after that."""

    NOT_YET = "not-yet"
    READY = "ready"
    APPROVED = "approved"
    CHANGED = "changed"

    @property
    def decided(self) -> bool:
        """Whether a decision holds."""
        return self in {State.APPROVED, State.CHANGED}


@dataclass(frozen=True, slots=True, kw_only=True)
class ApprovingShown:
    """`problem`: what keeps the result from being approved, or is wrong with it afterwards; `summary`: what is approved, `reasons`: where it departs from the
    proposal or leaves something open. `candidates`: all entries that may have a prize, best first; `movable`: whether prizes may
    be given otherwise. `opening`: what opened the last decision again, `last` that decision.
    """

    round: str
    state: State
    rows: tuple[PrizeRow, ...]
    problem: PortError | None
    summary: tuple[Detail, ...]
    reasons: tuple[Detail, ...]
    candidates: tuple[Candidate, ...]
    movable: bool
    chair: str
    last: Decision | None
    opening: tuple[Reversal, ...]
    can_correct: bool
    headline: Words


def approving_shown(
    view: RoundView,
    counted: CountedTwice,
    made: Approvable | None,
    problem: PortError | None,
    *,
    waivers: Sequence[Waiver],
    decidable: bool,
) -> ApprovingShown:
    """What is shown of a closed round; `made`: what would be approved, None where nothing can be; `waivers`: all on record."""
    approval, holding = view.approval, view.approval.holding
    if holding is not None:
        state = State.CHANGED if problem else State.APPROVED
    else:
        state = State.READY if made and not problem else State.NOT_YET
    decision = holding or (made.decision if made else None)
    summary = _of_decision(decision, approved=holding is not None) if decision else ()
    reasons = _reasons(view, decision, waivers) if decision else ()
    rows = prize_rows(view, counted, decidable=decidable)
    return ApprovingShown(
        round=view.round.name,
        state=state,
        rows=rows,
        problem=problem,
        summary=tuple(summary),
        reasons=tuple(reasons),
        candidates=candidates(view, counted),
        movable=any(Act.DEPART in one.acts for one in rows),
        chair=next((judge.name for judge in view.panel if judge.role is JudgeRole.CHAIR), ""),
        last=approval.last,
        opening=approval.opening,
        can_correct=approval.last is not None and approval.lock is not Lock.NONE,
        headline=_headline(view, counted),
    )


def _headline(view: RoundView, counted: CountedTwice) -> Words:
    awards = counted.awards.awards.awards
    money = format_money(sum(one.money for one in awards))
    return phrase("{round} · {count} awards, {money}", round=view.round.name, count=len(awards), money=money)


def _of_decision(one: Decision, *, approved: bool) -> Iterator[Detail]:
    if approved:
        yield Detail(name=phrase("Approved by"), text=one.by)
        yield Detail(name=phrase("When"), text=day_and_time(one.at_ms))
    yield from _awards(one)
    yield from _codes(one)


def _reasons(view: RoundView, one: Decision, waivers: Sequence[Waiver]) -> Iterator[Detail]:
    """Where the chair departs from the proposal, and what stays open, each with its reason."""
    entries = {entry.code: entry for entry in view.entries}
    for reversal in view.approval.reversals:  # what was revoked stays so in all later decisions
        if reversal.entry is not None and one.replaces is not None and reversal.decision <= one.replaces:
            text = phrase("entry {entry} ({reason})", entry=reversal.entry, reason=reversal.reason)
            yield Detail(name=phrase("Award revoked"), text=text)
    for order in view.award_orders:
        if order.number in one.orders:
            prize = prize_name(view, order.tier, order.block)
            text = phrase(
                "{prize}: {what} ({reason})", prize=prize, what=word_on_prize(order, entries), reason=order.reason
            )
            yield Detail(name=phrase("Departure from the proposal"), text=text)
    for words in waived_words(view, [each for each in waivers if each.number in one.waivers]):
        yield Detail(name=phrase("Stays open with a reason"), text=words)


def _awards(one: Decision) -> Iterator[Detail]:
    if one.replaces is not None:
        replaced = phrase("no. {number}: {reason}", number=one.replaces, reason=one.reason)
        yield Detail(name=phrase("Replaces decision"), text=replaced)
    count = phrase("{count}, {money}", count=len(one.awards), money=format_money(one.money))
    yield Detail(name=phrase("Awards"), text=count)


def _codes(one: Decision) -> Iterator[Detail]:
    yield Detail(name=phrase("Second count"), text=phrase("agrees"))
    yield Detail(name=phrase("Code of the result"), text=code_of(one.result))
    yield Detail(name=phrase("Code of the rules"), text=code_of(one.fingerprint))
