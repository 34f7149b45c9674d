"""The matrix judge x entry of who marks what, with loads and counts. Knows no Qt."""

from collections.abc import Collection
from dataclasses import dataclass

from judging_app.core.assignment import Assignment, AssignmentKind
from judging_app.core.contest import RoundState
from judging_app.core.entry import Entry
from judging_app.core.people import Judge, JudgeRole
from judging_app.core.rules import Marking, TakesOver
from judging_app.ports.storage import ContestUnit
from judging_app.services.assign import GONE, needs_pack
from judging_app.services.fill_up import short_entries
from judging_app.services.issue_packs import ordinary_packs
from judging_app.services.rounds import Pair, RoundView
from ui.screens.panel.filling import StepShown, steps_shown
from ui.theme.phrase import Words, phrase
from ui.widgets.matrix_values import Look, MatrixCell, MatrixColumn, MatrixRow, MatrixState

MARKS, FREE, ASIDE, OPEN, COUNT, SHORT = "marks", "free", "aside", "open", "count", "short"
COUNTS = "*"
"""Key of the column with the number of judges of each entry."""

STATES = (
    MatrixState(key=MARKS, words=phrase("marks"), look=Look.PALE),
    MatrixState(key=ASIDE, words=phrase("stood aside"), look=Look.DARK),
    MatrixState(key=OPEN, words=phrase("conflict to be settled"), look=Look.WARN),
    MatrixState(key=SHORT, words=phrase("too few judges"), look=Look.BAD),
    MatrixState(key=FREE, words=phrase("not assigned"), look=Look.NONE),
    MatrixState(key=COUNT, words=phrase("judges of the entry"), look=Look.GAP),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class LoadCard:
    """How many entries one judge has; `heaviest`: the most that any judge has."""

    code: str
    name: str
    load: int
    heaviest: int
    words: Words
    alarm: bool

    @property
    def figure(self) -> str:
        """The number of entries."""
        return str(self.load)

    @property
    def permille(self) -> int:
        """The load beside the heaviest one."""
        return self.load * 1000 // self.heaviest if self.heaviest else 0

    @property
    def tone(self) -> str:
        """The tone of the bar."""
        return "accent"


@dataclass(frozen=True, slots=True, kw_only=True)
class AssignShown:
    """Who marks what. `to_draw`: whether an assignment can be drawn; `last`: the last step that can be taken back, `steps` all; `short`: how many entries have too few judges; `substitutes`:
    who waits to step in; `takes_all`: whether such a one marks all that the other was to mark.
    """

    headline: Words
    columns: tuple[MatrixColumn, ...]
    rows: tuple[MatrixRow, ...]
    cards: tuple[LoadCard, ...]
    judges: tuple[Judge, ...]
    begun: bool
    closed: bool
    to_draw: bool
    drawn: bool
    passes_on: bool
    substitutes: tuple[Judge, ...]
    takes_all: bool
    last: Assignment | None
    short: int
    steps: tuple[StepShown, ...]


def assign_shown(unit: ContestUnit, view: RoundView, to_settle: Collection[Pair]) -> AssignShown:
    """The assignment as it stands; `to_settle`: conflicts of which nobody has said anything yet."""
    begun, wanted = view.status.state is not RoundState.DRAFTING, view.round.sheets_per_entry
    last = view.steps[-1] if view.steps else None
    return AssignShown(
        headline=_headline(view),
        columns=(
            MatrixColumn(key=COUNTS, head="Σ", tip=phrase("judges of the entry")),
            *(MatrixColumn(key=one.code, head=one.code, tip=one.name) for one in view.panel),
        ),
        rows=tuple(_row(view, entry, to_settle) for entry in view.judged),
        cards=_cards(unit, view),
        judges=view.judges,
        begun=begun,
        closed=view.closed,
        to_draw=wanted is not None and not begun,
        drawn=any(step.kind is AssignmentKind.DRAW for step in view.steps),
        passes_on=wanted is not None,
        substitutes=tuple(one for one in view.panel if one not in view.judges),
        takes_all=view.round.takes_over is TakesOver.ALL,
        last=last if last and (last.amendment or not begun) and not view.closed else None,
        short=0 if view.closed else len(short_entries(view)),
        steps=steps_shown(view, begun=begun),
    )


def _headline(view: RoundView) -> Words:
    drawn = next((step for step in reversed(view.steps) if step.kind is AssignmentKind.DRAW), None)
    amendments = sum(bool(step.amendment) for step in view.steps)
    if drawn is not None:
        first: Words = phrase(
            "{count} judges for each entry, drawn from “{seed}”", count=drawn.per_entry, seed=drawn.seed
        )
    elif view.round.sheets_per_entry is None:
        first = phrase("Every judge marks every entry")
        if view.round.marking is Marking.TOGETHER:
            first = phrase("The judges agree on one sheet for each entry")
    else:
        first = phrase("{count} judges for each entry, not drawn yet", count=view.round.sheets_per_entry)
    if not amendments:
        return first
    return phrase("{first} · {then}", first=first, then=phrase("{count} changes after issuing", count=amendments))


def _cards(unit: ContestUnit, view: RoundView) -> tuple[LoadCard, ...]:
    loads = {judge.code: load_of(view, judge) for judge in view.panel}
    packs = {judge.code: ordinary_packs(unit, view, judge.code) for judge in view.panel}
    last = {judge: found[-1].issued_at_ms for judge, found in packs.items() if found}
    gone = {step.judge for step in view.steps if step.kind in GONE}
    receipts = unit.receipts()
    writers = {judge.code for judge in view.writers}
    cards = []
    for judge in view.panel:
        stale = judge.code in last and needs_pack(view, judge.code, last[judge.code], receipts)
        to_mark = judge.code in writers and bool(loads[judge.code])
        waits = view.status.state is RoundState.JUDGING and judge.code not in last and to_mark
        rest = phrase("dropped out") if judge.code in gone else judge.name
        if judge.role is JudgeRole.SUBSTITUTE and not loads[judge.code]:
            rest = phrase("{name}, substitute", name=judge.name)
        words = phrase("needs a new pack") if stale else phrase("needs a pack") if waits else rest
        cards.append(
            LoadCard(
                code=judge.code,
                name=judge.name,
                load=loads[judge.code],
                heaviest=max(loads.values()),
                words=words,
                alarm=stale or waits,
            )
        )
    return tuple(cards)


def load_of(view: RoundView, judge: Judge) -> int:
    """How many entries the judge marks, alone or together with others."""
    return sum((judge.code, entry) not in view.recused for entry in view.assigned[judge.code])


def _row(view: RoundView, entry: Entry, to_settle: Collection[Pair]) -> MatrixRow:
    cells = tuple(_cell(view, judge, entry, to_settle) for judge in view.panel)
    return MatrixRow(key=entry.code, code=entry.code, title=entry.title, cells=(_count(view, entry), *cells))


def _count(view: RoundView, entry: Entry) -> MatrixCell:
    pairs = [(judge.code, entry.code) for judge in view.panel]
    count = sum(view.sits(*pair) and pair not in view.recused for pair in pairs)
    wanted = view.round.sheets_per_entry
    short = not count or (wanted is not None and count < wanted)
    text = str(count) if wanted is None else f"{count}/{wanted}"
    tip = phrase("{count} judges mark this entry", count=count)
    return MatrixCell(state=SHORT if short else COUNT, text=text, tip=tip)


def _cell(view: RoundView, judge: Judge, entry: Entry, to_settle: Collection[Pair]) -> MatrixCell:
    pair = (judge.code, entry.code)
    if pair in view.recused:
        return MatrixCell(state=ASIDE, text=phrase("aside"), tip=phrase("{judge} stands aside", judge=judge.name))
    if not view.sits(*pair):
        return MatrixCell(state=FREE, tip=phrase("{judge} does not mark this entry", judge=judge.name))
    if pair in to_settle:
        tip = phrase("{judge} marks this entry, a conflict is to be settled", judge=judge.name)
        return MatrixCell(state=OPEN, text="?", tip=tip)
    return MatrixCell(state=MARKS, tip=phrase("{judge} marks this entry", judge=judge.name))
