"""Which entries of a closed round diverge, whom that concerns, and how far their second look is."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import Enum
from fractions import Fraction

from judging_app.core.consolidation.settling import holding
from judging_app.core.consolidation.spread import diverging
from judging_app.core.counting import Source
from judging_app.core.entry import Entry
from judging_app.core.ids import EntryCode, JudgeCode
from judging_app.core.people import Judge
from judging_app.core.score_sheet import ScoreSheet
from judging_app.core.second_look import SECOND_LOOK, Asked, LookAnswer, SecondLook, limit_in_points
from judging_app.ports.errors import ReasonMissingError, RoundBegunError, RoundOpenError
from judging_app.ports.second_look_errors import LookUnknownError, NoSecondLookError
from judging_app.ports.storage import ContestUnit
from judging_app.services.audit import Scribe, check_unlocked
from judging_app.services.close_round import next_has_begun
from judging_app.services.rounds import RoundView, load_round


class LookState(Enum):
    """How far the second look at an entry is: to be sent back, out, answered and within the limit, answered and for the
    chair to decide, or decided by the chair.
    """

    TO_SEND = "to-send"
    OUT = "out"
    WITHIN = "within"
    FOR_CHAIR = "for-chair"
    DECIDED = "decided"


@dataclass(frozen=True, slots=True, kw_only=True)
class JudgeLook:
    """One judge's part: the sheet that counts, what was asked last, and the answer where it came."""

    judge: Judge
    sheet: ScoreSheet
    total: Fraction
    look: SecondLook | None = None
    answer: LookAnswer | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryLook:
    """One entry that diverges, or did until its judges looked again. `spread` and `limit` in points; `judges` from the
    highest total down.
    """

    entry: Entry
    spread: Fraction
    limit: Fraction
    state: LookState
    judges: tuple[JudgeLook, ...]

    @property
    def to_ask(self) -> tuple[JudgeLook, ...]:
        """The judges who have not answered."""
        return tuple(one for one in self.judges if one.answer is None)


def entry_looks(view: RoundView) -> tuple[EntryLook, ...]:
    """Every entry that diverges or was sent back, in order of code; none before the round is closed: it shows marks."""
    return tuple(_looks(view)) if view.closed else ()


def _looks(view: RoundView) -> Iterator[EntryLook]:
    limit = limit_in_points(view.round)
    if limit is None:
        return
    asked = last_asked(view)
    sheets: dict[EntryCode, list[ScoreSheet]] = {entry.code: [] for entry in view.judged}
    for sheet in counting_sheets(view):
        sheets[sheet.entry].append(sheet)
    decided = holding(view.round, view.beside.settlements, sheets)
    for entry in view.judged:
        far = diverging(view.round, sheets[entry.code])
        judges = _judges(view, sheets[entry.code], asked)
        if far is None and not any(one.look for one in judges):
            continue
        totals = [one.total for one in judges]
        yield EntryLook(
            entry=entry,
            spread=max(totals) - min(totals),
            limit=limit,
            state=LookState.DECIDED
            if far is not None and entry.code in decided
            else _state(judges, apart=far is not None),
            judges=judges,
        )


def _state(judges: tuple[JudgeLook, ...], *, apart: bool) -> LookState:
    if not apart:
        return LookState.WITHIN
    if all(one.answer for one in judges):
        return LookState.FOR_CHAIR
    return LookState.OUT if any(one.look for one in judges) else LookState.TO_SEND


def _judges(
    view: RoundView, sheets: list[ScoreSheet], asked: Mapping[tuple[JudgeCode, EntryCode], SecondLook]
) -> tuple[JudgeLook, ...]:
    people = {judge.code: judge for judge in view.judges}
    found = [
        JudgeLook(
            judge=people[sheet.judge],
            sheet=sheet,
            total=sheet.total(view.round.rubric),
            look=asked.get((sheet.judge, sheet.entry)),
            answer=view.counted.answers.get((sheet.judge, sheet.entry)),
        )
        for sheet in sheets
    ]
    return tuple(sorted(found, key=lambda one: (-one.total, one.judge.code)))


def counting_sheets(view: RoundView) -> tuple[ScoreSheet, ...]:
    """The sheets that count, of judges of the round who do not stand aside."""
    panel = {judge.code for judge in view.judges}
    return tuple(
        one
        for one in view.sheets
        if one.judge in panel and one.counts(view.round.rubric) and (one.judge, one.entry) not in view.recused
    )


def last_asked(view: RoundView) -> Mapping[tuple[JudgeCode, EntryCode], SecondLook]:
    """The last second look in force that asks each judge about each entry."""
    looks = sorted(view.records.looks, key=lambda one: one.number)
    return {(look.judge, one.entry): look for look in looks for one in look.asked if not look.taken_back}


def check_open_to_looks(unit: ContestUnit, view: RoundView) -> None:
    """Raise RoundOpenError, NoSecondLookError, or RoundBegunError where the next round rests on this one."""
    check_unlocked(unit, "second-look")
    if not view.closed:
        raise RoundOpenError(round=view.round.name)
    if view.round.divergence is None or view.round.divergence.settle != SECOND_LOOK:
        raise NoSecondLookError(round=view.round.name)
    later = next_has_begun(unit, view)
    if later is not None:
        raise RoundBegunError(round=later.name)


def comes_on_paper(view: RoundView, sheet: ScoreSheet) -> bool:
    """Whether the judge of a sheet answers on paper: who marked by a signed file answers by one."""
    files = {file.digest: file for file in view.files}
    return files[view.counted.in_force[sheet.judge, sheet.entry].file].source is not Source.FILE


def asked_about(look: EntryLook) -> Asked:
    """Why an entry is sent back."""
    return Asked(entry=look.entry.code, spread=look.spread, limit=look.limit)


def take_back_look(
    unit: ContestUnit, *, number: int, reason: str, scribe: Scribe, round_key: str | None = None
) -> SecondLook:
    """No answer to a second look counts any more: what its judge had given before does. The record stays.

    Raises ReasonMissingError, LookUnknownError, and as `check_open_to_looks`.
    """
    view = load_round(unit, round_key)
    check_open_to_looks(unit, view)
    if not reason.strip():
        raise ReasonMissingError
    known = next((one for one in view.records.looks if one.number == number and not one.taken_back), None)
    if known is None:
        raise LookUnknownError(number=number)
    gone = replace(known, taken_back=reason.strip())
    unit.save_second_look(gone)
    scribe.note(unit, "take-back-second-look", f"#{number} {gone.round} {gone.judge}: {gone.taken_back}")
    unit.commit()
    return gone
