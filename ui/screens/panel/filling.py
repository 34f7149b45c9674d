"""What a drawing for empty places, or a share for one judge, would give and take, as lines to be read first. Knows no Qt."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from judging_app.core.assignment import Assignment, AssignmentKind, built_upon, cells
from judging_app.core.ids import JudgeCode
from judging_app.ports.storage import ContestUnit
from judging_app.services.fill_up import Filling, replacements, share_for
from judging_app.services.rounds import RoundView
from ui.theme.phrase import Words, phrase

MOST_LINES = 10
STEPS: dict[AssignmentKind, Words] = {
    AssignmentKind.DRAW: phrase("the drawing"),
    AssignmentKind.EDIT: phrase("the change by hand"),
    AssignmentKind.JOIN: phrase("the joining"),
    AssignmentKind.LEAVE: phrase("the dropping out"),
    AssignmentKind.STEP_IN: phrase("the stepping in"),
    AssignmentKind.FILL: phrase("the drawing for empty places"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class FillShown:
    """`judge`: for whom a share was asked, None for empty places; `any`: whether there is anything to draw."""

    judge: JudgeCode | None
    any: bool
    lines: tuple[Words, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class StepShown:
    """A step that can be taken back, or `later`: the numbers of the steps that rest upon it, "" for none."""

    number: int
    words: Words
    reason: str
    later: str


def fill_shown(unit: ContestUnit, view: RoundView, judge: JudgeCode | None) -> FillShown:
    """As it would be drawn now."""
    found = replacements(unit, view) if judge is None else share_for(unit, view, judge)
    lines = list(_lines(view, found))
    left = len(lines) - MOST_LINES
    more: list[Words] = [phrase("and {count} more entries", count=left)] if left > 0 else []
    return FillShown(
        judge=judge,
        any=bool(found.given),
        lines=(*lines[:MOST_LINES], *more, *_loads(view, found), *_short(found), *_seed(found)),
    )


def _lines(view: RoundView, found: Filling) -> Iterator[Words]:
    for entry in view.judged:
        come = ", ".join(sorted(judge for judge, code in found.given if code == entry.code))
        go = ", ".join(sorted(judge for judge, code in found.taken if code == entry.code))
        if come and go:
            yield phrase(
                "{entry} {title}: {come} instead of {go}", entry=entry.code, title=entry.title, come=come, go=go
            )
        elif come:
            yield phrase("{entry} {title}: {come}", entry=entry.code, title=entry.title, come=come)


def _loads(view: RoundView, found: Filling) -> Iterator[Words]:
    now = cells(view.assigned) - view.recused
    before = Counter(judge for judge, _ in now)
    after = Counter(judge for judge, _ in (now - found.taken) | found.given)
    changed = [f"{one} {before[one]} → {after[one]}" for one in sorted(after | before) if before[one] != after[one]]
    if changed:
        yield phrase("Entries of each: {loads}", loads=" · ".join(changed))


def _short(found: Filling) -> Iterator[Words]:
    if found.short:
        yield phrase("There are too few judges without a conflict for: {entries}", entries=", ".join(found.short))


def _seed(found: Filling) -> Iterator[Words]:
    if found.given:
        yield phrase("Drawn from “{seed}”, which stays on record.", seed=found.seed)


def steps_shown(view: RoundView, *, begun: bool) -> tuple[StepShown, ...]:
    """The steps of a round that is not closed that can be taken back, the last one first."""
    if view.closed:
        return ()
    usable = [one for one in view.steps if one.amendment or not begun]
    return tuple(_step(view, one) for one in reversed(usable))


def _step(view: RoundView, step: Assignment) -> StepShown:
    later = ", ".join(str(one.number) for one in built_upon(step, view.steps))
    people = ", ".join(sorted({share.judge for share in (*step.given, *step.taken)}))
    who = step.judge or ("" if step.kind is AssignmentKind.DRAW else people)
    named = phrase("{number}. {what} {who}", number=step.number, what=STEPS[step.kind], who=who)
    return StepShown(number=step.number, words=named, reason=step.reason or step.seed, later=later)
