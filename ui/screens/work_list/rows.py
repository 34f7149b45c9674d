"""The work list as rows: what is open, what stays open with a reason, what the chair settled. Knows no Qt."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from enum import Enum

from judging_app.core.beside import ChairOrder, Settlement
from judging_app.core.decisions import Lock
from judging_app.core.ids import EntryCode, JudgeCode
from judging_app.core.work import Way, WorkItem, WorkKind
from judging_app.services.approved import changed_since
from judging_app.services.rounds import RoundView
from judging_app.services.work_list import WorkList
from ui.models.columns import Column
from ui.models.work_words import KINDS
from ui.screens.work_list.about import about_of
from ui.screens.work_list.settled import settled_title, settled_word
from ui.screens.work_list.words import WAYS
from ui.theme.phrase import Words, phrase
from ui.widgets.cells import Detail, Dot, Marked, Tone, TwoLines, Wrapped


class Act(Enum):
    """What can be done with a row here."""

    ORDER = "order"
    LOT = "lot"
    DECIDE = "decide"
    THIRD = "third"
    WAIVE = "waive"
    OPEN_AGAIN = "open-again"
    TAKE_BACK = "take-back"
    TO_AWARDS = "to-awards"


WITH_AWARDS = frozenset({Act.ORDER, Act.LOT, Act.WAIVE, Act.OPEN_AGAIN, Act.TO_AWARDS})
"""What is left to do after an award was revoked, when only who has which prize is open."""
Word = ChairOrder | Settlement


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkRow:
    """One thing of the work list (`item`), or something that the chair settled (`word`). `entries` are code and title."""

    key: str
    title: Words
    below: str
    how: Words
    details: tuple[Detail, ...]
    acts: frozenset[Act]
    item: WorkItem | None = None
    word: Word | None = None
    entries: tuple[tuple[EntryCode, str], ...] = ()
    judges: tuple[tuple[JudgeCode, str], ...] = ()

    @property
    def entry(self) -> str:
        """The first entry that it speaks of, "" where it speaks of none."""
        if isinstance(self.word, ChairOrder):
            return self.word.entries[0]
        return self.word.entry if self.word is not None else next((code for code, _ in self.entries), "")

    @property
    def open(self) -> bool:
        """Whether it stands in the way of approval."""
        return self.item is not None and self.item.open


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkShown:
    """All rows of a closed round. `locked`: why nothing can be done, "" where it can; `approved`: a decision holds; `changed`:
    it approved another result than what is counted.
    """

    round: str
    rows: tuple[WorkRow, ...]
    locked: Words
    approved: bool
    changed: bool

    @property
    def waiting(self) -> int:
        """How many stand in the way of approval."""
        return sum(one.open for one in self.rows)

    @property
    def must(self) -> int:
        """How many of these have to be settled."""
        return sum(one.open and one.item is not None and one.item.must for one in self.rows)


def work_shown(work: WorkList, orders: Collection[ChairOrder], settlements: Collection[Settlement]) -> WorkShown:
    """What the screen shows; `orders`, `settlements`: the chair's words in force."""
    view = work.view
    lock = view.approval.lock
    last = view.approval.last
    allowed = {Lock.NONE: frozenset(Act), Lock.AWARDS: WITH_AWARDS, Lock.ALL: frozenset[Act]()}[lock]
    locked: Words = ""
    changed = changed_since(view, work.counted) is not None
    if lock is Lock.ALL and last is not None:
        approved = phrase("The result is approved (no. {number})", number=last.number)
        locked = phrase("Changed after the approval (no. {number})", number=last.number) if changed else approved
    return WorkShown(
        round=view.round.name,
        rows=(*(_open(work, one, allowed) for one in work.items), *_settled(view, [*orders, *settlements], allowed)),
        locked=locked,
        approved=lock is Lock.ALL,
        changed=changed,
    )


def _open(work: WorkList, item: WorkItem, allowed: frozenset[Act]) -> WorkRow:
    titles = {entry.code: entry.title for entry in work.view.entries}
    names = {judge.code: judge.name for judge in work.view.panel}
    return WorkRow(
        key=item.key,
        title=KINDS[item.kind],
        below=_below(work, item, titles),
        how=phrase("by {ways}", ways=tuple(WAYS[way] for way in item.ways)),
        details=about_of(work, item),
        acts=frozenset(_acts(item)) & allowed,
        item=item,
        entries=tuple((code, titles[code]) for code in item.entries),
        judges=tuple(_markers(work, item, names)),
    )


def _below(work: WorkList, item: WorkItem, titles: dict[EntryCode, str]) -> str:
    """Whom it is about: a single entry by its title, a single judge by name, several by their codes."""
    entries, judges = item.entries, item.judges
    told = f"{entries[0]} · {titles[entries[0]]}" if len(entries) == 1 else ", ".join(entries)
    who = work.judge_named(judges[0]) if len(judges) == 1 else ", ".join(judges)
    return " – ".join(filter(None, (told, who)))


def _markers(work: WorkList, item: WorkItem, names: dict[JudgeCode, str]) -> Iterator[tuple[JudgeCode, str]]:
    """Whose sheets of a diverging entry count."""
    if item.kind is WorkKind.DIVERGENCE:
        rubric = work.view.round.rubric
        for sheet in work.view.sheets:
            if sheet.entry in item.entries and sheet.counts(rubric):
                yield sheet.judge, names[sheet.judge]


def _acts(item: WorkItem) -> Iterator[Act]:
    if item.waiver is not None:
        yield Act.OPEN_AGAIN
        return
    for way in item.ways:
        if way is Way.CHAIRS_WORD:
            yield Act.ORDER if item.kind is WorkKind.TIE else Act.DECIDE
        elif way in ACT_OF:
            yield ACT_OF[way]


ACT_OF = {Way.LOT: Act.LOT, Way.THIRD_JUDGE: Act.THIRD, Way.WAIVE: Act.WAIVE, Way.TAKE_BACK: Act.TO_AWARDS}


def _settled(view: RoundView, words: Collection[Word], allowed: frozenset[Act]) -> Iterator[WorkRow]:
    for one in words:
        yield WorkRow(
            key=f"{type(one).__name__} {one.number}",
            title=settled_title(one),
            below=", ".join(one.entries) if isinstance(one, ChairOrder) else one.entry,
            how=settled_word(one),
            details=(
                Detail(name=phrase("State"), text=phrase("Settled"), dot=Dot.DONE),
                Detail(name=phrase("What was decided"), text=settled_word(one)),
                Detail(name=phrase("Reason"), text=one.reason),
                Detail(name=phrase("Number"), text=str(one.number)),
            ),
            acts=frozenset({Act.TAKE_BACK}) & allowed,
            word=one,
        )


def state_of(row: WorkRow) -> Marked:
    """How urgent it is."""
    if row.item is None:
        return Marked(dot=Dot.DONE, words=phrase("Settled"), tone=Tone.MUTED)
    if row.item.waiver is not None:
        return Marked(dot=Dot.STOOD_ASIDE, words=phrase("Waived"), tone=Tone.MUTED)
    if row.item.must:
        return Marked(dot=Dot.BAD, words=phrase("Must be settled"), tone=Tone.BAD)
    return Marked(dot=Dot.WARN, words=phrase("May be waived"), tone=Tone.WARN)


COLUMNS: tuple[Column[WorkRow], ...] = (
    Column(key="state", heading=phrase("State"), value=state_of, width=176),
    Column(
        key="what",
        heading=phrase("What is open"),
        value=lambda one: TwoLines(title=one.title, below=one.below, strong=one.open),
    ),
    Column(
        key="how",
        heading=phrase("How it is settled"),
        value=lambda one: Wrapped(words=one.how, quiet=not one.open),
        width=320,
    ),
)
