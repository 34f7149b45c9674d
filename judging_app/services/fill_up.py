"""Entries that were left short of judges get others, and a judge who joined late gets a share; both are drawn.

The seed follows from that of the drawing and from how many steps there were, so that nobody can try seeds until one pleases:
what is shown before is what will be done. Nobody gets an entry of a conflict, whether confirmed or still to be settled.
"""

from collections.abc import Collection
from dataclasses import dataclass, replace

from judging_app.core.assignment import Assignment, AssignmentKind, cells
from judging_app.core.drawing import Drawn, draw_assignment
from judging_app.core.ids import EntryCode, JudgeCode
from judging_app.ports.errors import JudgeUnknownError
from judging_app.ports.office_errors import NotDrawnError, NothingToAssignError
from judging_app.ports.storage import ContestUnit
from judging_app.services.assign import (
    GONE,
    blocks_of,
    counting_entries,
    new_step,
    open_round,
    regular,
    save_step,
    seed_of,
)
from judging_app.services.audit import Scribe
from judging_app.services.recuse import ConflictState, interests_of
from judging_app.services.rounds import Pair, RoundView


@dataclass(frozen=True, slots=True, kw_only=True)
class Filling:
    """What a drawing would give and take; `short`: entries for which there are still too few judges."""

    given: frozenset[Pair]
    taken: frozenset[Pair]
    short: tuple[EntryCode, ...]
    seed: str


def replacements(unit: ContestUnit, view: RoundView) -> Filling:
    """Judges for the places that recusals and drop-outs left empty, loads as even as they can be; nothing is taken.

    Raises NotDrawnError where everyone marks everything.
    """
    now = cells(view.assigned) - view.recused
    return _filling(view, now, _drawn(unit, view, regular(view), kept=now, barred=()))


def share_for(unit: ContestUnit, view: RoundView, judge: JudgeCode) -> Filling:
    """A share for a judge: places left empty, and entries of which others have sent no sheet yet, until loads are even.

    Raises JudgeUnknownError, or NotDrawnError where everyone marks everything.
    """
    jury = [one.code for one in view.judges]
    if judge not in {one.code for one in view.panel}:
        raise JudgeUnknownError(judge=judge)
    now = cells(view.assigned) - view.recused
    gone = _gone(view)
    fixed = {(one, entry) for one, entry in now if one in {judge, *gone} or entry in counting_entries(view, one)}
    shut = {(one, code) for one in jury if one != judge for code in blocks_of(view) if (one, code) not in now}
    wanted = view.round.sheets_per_entry or 0
    full = {code for code in blocks_of(view) if sum(entry == code for _, entry in now) > wanted}
    kept = frozenset(fixed | {pair for pair in now if pair[1] in full})
    return _filling(view, now, _drawn(unit, view, [*jury, judge], kept=kept, barred=shut))


def fill_up(unit: ContestUnit, *, reason: str, scribe: Scribe, round_key: str | None = None) -> Assignment:
    """Let the judges drawn by `replacements` mark.

    Raises NothingToAssignError where no place can be filled, NotDrawnError, RoundClosedError, or ReasonMissingError once
    packs are out.
    """
    view = open_round(unit, round_key)
    return _record(unit, view, replacements(unit, view), reason, scribe)


def give_share(
    unit: ContestUnit, *, judge: JudgeCode, reason: str, scribe: Scribe, round_key: str | None = None
) -> Assignment:
    """Let a judge mark what `share_for` drew. Raises as `fill_up`, and JudgeUnknownError."""
    view = open_round(unit, round_key)
    return _record(unit, view, share_for(unit, view, judge), reason, scribe)


def short_entries(view: RoundView) -> tuple[EntryCode, ...]:
    """The entries that fewer judges mark than the rules want, in order of code; none where everyone marks everything."""
    wanted, now = view.round.sheets_per_entry, cells(view.assigned) - view.recused
    if wanted is None:
        return ()
    return tuple(one.code for one in view.judged if sum(entry == one.code for _, entry in now) < wanted)


def _drawn(
    unit: ContestUnit,
    view: RoundView,
    judges: Collection[JudgeCode],
    *,
    kept: frozenset[Pair],
    barred: Collection[Pair],
) -> Drawn:
    wanted = view.round.sheets_per_entry
    if wanted is None:
        raise NotDrawnError(round=view.round.name)
    left = {(judge, entry) for judge in _gone(view) for entry in blocks_of(view)}
    open_conflicts = {(one.judge, one.entry) for one in interests_of(unit, view) if one.state is ConflictState.OPEN}
    return draw_assignment(
        set(judges) | {judge for judge, _ in kept},
        blocks_of(view),
        per_entry=wanted,
        seed=_seed(view),
        barred=view.recused | left | open_conflicts | set(barred),
        kept=kept,
    )


def _filling(view: RoundView, now: frozenset[Pair], drawn: Drawn) -> Filling:
    return Filling(given=drawn.pairs - now, taken=now - drawn.pairs, short=drawn.short, seed=_seed(view))


def _seed(view: RoundView) -> str:
    return f"{seed_of(view)}/{len(view.all_steps) + 1}"


def _gone(view: RoundView) -> frozenset[JudgeCode]:
    """Judges who dropped out."""
    return frozenset(step.judge for step in view.steps if step.kind in GONE and step.judge is not None)


def _record(unit: ContestUnit, view: RoundView, filling: Filling, reason: str, scribe: Scribe) -> Assignment:
    if not filling.given:
        raise NothingToAssignError
    step = new_step(unit, view, AssignmentKind.FILL, scribe, given=filling.given, taken=filling.taken, reason=reason)
    return save_step(unit, replace(step, seed=filling.seed, per_entry=view.round.sheets_per_entry), scribe)
