"""Who marks which entry (phân công): records that build upon each other, and what comes of them.

A record is never deleted; one that is taken back keeps its number and counts no more. Those of after the first pack are
amendments: numbered, with a reason.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from judging_app.core.ids import EntryCode, JudgeCode, RoundKey

Pair = tuple[JudgeCode, EntryCode]
Assigned = Mapping[JudgeCode, frozenset[EntryCode]]


class AssignmentKind(Enum):
    """What was done: drawn by lot, cells given or taken by hand, a judge who joined late, one who dropped out, one for whom
    a substitute stepped in, places that were drawn anew.
    """

    DRAW = "draw"
    EDIT = "edit"
    JOIN = "join"
    LEAVE = "leave"
    STEP_IN = "step-in"
    FILL = "fill"


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """Entries of one judge."""

    judge: JudgeCode
    entries: tuple[EntryCode, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Assignment:
    """One step of a round's assignment: cells that it gives, and takes.

    A drawing begins anew: `given` is all of it, `seed` and `per_entry` are what it was drawn with. `judge`: who joined or
    dropped out. `amendment`: its number among the changes made after the first pack, 0 = made before. `at_ms`: when it
    was made, `taken_back_ms`: when it was taken back, 0 = never.
    """

    number: int
    round: RoundKey
    kind: AssignmentKind
    given: tuple[Share, ...] = ()
    taken: tuple[Share, ...] = ()
    judge: JudgeCode | None = None
    seed: str = ""
    per_entry: int | None = None
    reason: str = ""
    amendment: int = 0
    at_ms: int = 0
    taken_back: str = ""
    taken_back_ms: int = 0


def shares(pairs: Iterable[Pair]) -> tuple[Share, ...]:
    """Cells as shares, in order of judge and entry."""
    by_judge: defaultdict[JudgeCode, list[EntryCode]] = defaultdict(list)
    for judge, entry in sorted(pairs):
        by_judge[judge].append(entry)
    return tuple(Share(judge=judge, entries=tuple(entries)) for judge, entries in by_judge.items())


def pairs_of(given: Iterable[Share]) -> frozenset[Pair]:
    """Shares as cells."""
    return frozenset((share.judge, entry) for share in given for entry in share.entries)


def cells(assigned: Assigned) -> frozenset[Pair]:
    """The cells of a whole assignment."""
    return frozenset((judge, entry) for judge, entries in assigned.items() for entry in entries)


def assigned_by(
    steps: Sequence[Assignment],
    judges: Iterable[JudgeCode],
    entries: Collection[EntryCode],
    *,
    per_entry: int | None,
    waiting: Collection[JudgeCode] = (),
) -> Assigned:
    """The entries of each judge of a round, from its steps in force in order of their numbers.

    Before a drawing everyone marks everything, or nobody anything yet where only so many judges mark each entry;
    substitutes, who are `waiting`, mark what steps give them. Judges and entries that are not in the round any more are
    left out.
    """
    drawn = [place for place, step in enumerate(steps) if step.kind is AssignmentKind.DRAW]
    jury, whole, nothing = tuple(judges), frozenset(entries), frozenset[EntryCode]()
    everyone = per_entry is None and not drawn
    now = {judge: whole if everyone and judge not in waiting else nothing for judge in jury}
    for step in steps[drawn[-1] :] if drawn else steps:
        for share in step.taken:
            now[share.judge] = now.get(share.judge, nothing).difference(share.entries)
        for share in step.given:
            now[share.judge] = now.get(share.judge, nothing).union(whole.intersection(share.entries))
    return {judge: now[judge] for judge in jury}


def writing(assigned: Assigned, aside: Collection[Pair], order: Iterable[JudgeCode]) -> Assigned:
    """Who writes the one sheet of each entry on which its judges agree: of those who mark it, the first in `order` who does
    not stand aside; the first of all where all do.
    """
    jury = [judge for judge in order if judge in assigned]
    wanted = {entry for mine in assigned.values() for entry in mine}
    writers = {}
    for entry in wanted:
        judges = [judge for judge in jury if entry in assigned[judge]]
        writers[entry] = next((judge for judge in judges if (judge, entry) not in aside), judges[0])
    return {judge: frozenset(entry for entry in mine if writers[entry] == judge) for judge, mine in assigned.items()}


def built_upon(step: Assignment, steps: Iterable[Assignment]) -> tuple[Assignment, ...]:
    """The later steps in force that rest upon a step: they draw anew, change cells that it changed, fill places that it left
    empty, or use a judge who came with it. While they stand it can't be taken back.
    """
    touched = pairs_of(step.given) | pairs_of(step.taken)
    return tuple(one for one in steps if one.number > step.number and _rests(one, step, touched))


def _rests(later: Assignment, step: Assignment, touched: frozenset[Pair]) -> bool:
    cells_of_it = pairs_of(later.given) | pairs_of(later.taken)
    joined = step.kind is AssignmentKind.JOIN and step.judge in {judge for judge, _ in cells_of_it} | {later.judge}
    emptied = {entry for _, entry in pairs_of(step.taken)}
    filled = later.kind is AssignmentKind.FILL and (
        step.kind is AssignmentKind.DRAW or not emptied.isdisjoint(entry for _, entry in pairs_of(later.given))
    )
    return later.kind is AssignmentKind.DRAW or joined or filled or bool(cells_of_it & touched)


def standing_at(steps: Iterable[Assignment], at_ms: int) -> tuple[Assignment, ...]:
    """The steps that were in force at a time, of all that were ever made."""
    made = (step for step in steps if step.at_ms <= at_ms)
    return tuple(step for step in made if not step.taken_back or step.taken_back_ms > at_ms)


def left_out(assigned: Assigned, entries: Iterable[EntryCode], recused: Collection[Pair]) -> tuple[EntryCode, ...]:
    """Entries that nobody marks although somebody could: without them a round must not begin."""
    return tuple(
        entry
        for entry in sorted(entries)
        if not any(entry in mine for mine in assigned.values())
        and any((judge, entry) not in recused for judge in assigned)
    )
