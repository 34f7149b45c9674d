"""How far each judge is, and the matrix judge x entry. Knows no Qt."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from judging_app.core.entry import Entry
from judging_app.core.people import Judge
from judging_app.ports.storage import ContestUnit
from judging_app.services.progress import CellState, Progress, entries_by_block, progress_of
from judging_app.services.rounds import RoundView
from ui.screens.progress.moving import Sheets, sheets_of
from ui.theme.phrase import Phrase, Words, phrase
from ui.widgets.matrix_values import Look, MatrixCell, MatrixColumn, MatrixRow, MatrixState

DIVERGING = "diverging"
STATES = (
    MatrixState(key=CellState.IN.value, words=phrase("in"), look=Look.PALE),
    MatrixState(key=CellState.MISSING.value, words=phrase("missing"), look=Look.GAP),
    MatrixState(key=CellState.RECUSED.value, words=phrase("stood aside"), look=Look.DARK),
    MatrixState(key=CellState.SET_ASIDE.value, words=phrase("set aside"), look=Look.WARN),
    MatrixState(key=CellState.OLD_RUBRIC.value, words=phrase("older rubric"), look=Look.WARN, told=False),
    MatrixState(key=CellState.CONFLICT.value, words=phrase("conflict"), look=Look.BAD),
    MatrixState(key=DIVERGING, words=phrase("diverging"), look=Look.ACCENT),
    MatrixState(key=CellState.NOT_ASSIGNED.value, words=phrase("not assigned"), look=Look.NONE),
)
CELL_WORDS: Mapping[CellState, Words] = {
    CellState.IN: "",
    CellState.MISSING: "",
    CellState.RECUSED: phrase("aside"),
    CellState.SET_ASIDE: phrase("set aside"),
    CellState.OLD_RUBRIC: phrase("old version"),
    CellState.CONFLICT: phrase("2 copies"),
    CellState.NOT_ASSIGNED: "",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class JudgeCard:
    """How far one judge is; `tone` of the bar: "good", "accent" or "bad"; `alarm`: somebody must act."""

    code: str
    name: str
    done: int
    whole: int
    words: Words
    alarm: bool
    tone: str

    @property
    def figure(self) -> str:
        """How many of how many."""
        return f"{self.done}/{self.whole}"

    @property
    def permille(self) -> int:
        """The share that is in."""
        return self.done * 1000 // self.whole if self.whole else 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class BlockRows:
    """The entries of one block, or of all (key ""), and how far each judge is with them."""

    key: str
    name: Words
    rows: tuple[MatrixRow, ...]
    gaps: frozenset[str]
    cards: tuple[JudgeCard, ...]
    received: int
    expected: int

    @property
    def title(self) -> Words:
        """The name with how many sheets are in."""
        return phrase("{name} · {received}/{expected}", name=self.name, received=self.received, expected=self.expected)


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgressShown:
    """The round as the secretariat sees it. `missing`: sheets still to come in, `conflicts` and set-aside ones among them;
    `reopenable`: it is closed and no result is approved.

    `waiting`: what is to be told of sheets on an earlier version of the rubric, "" where there is nothing.
    """

    round: str
    cards: tuple[JudgeCard, ...]
    columns: tuple[MatrixColumn, ...]
    blocks: tuple[BlockRows, ...]
    received: int
    missing: int
    conflicts: int
    issued: bool
    closed: bool
    reopenable: bool
    reason: str
    headline: Words
    sheets: Sheets
    waiting: Words = ""


def progress_shown(unit: ContestUnit, view: RoundView) -> ProgressShown:
    """Everything of one look."""
    progress = progress_of(view)
    received, blocks = progress.count(CellState.IN), _blocks(view, progress)
    return ProgressShown(
        round=view.round.name,
        cards=blocks[0].cards,
        columns=tuple(MatrixColumn(key=one.code, head=one.code, tip=one.name) for one in progress.judges),
        blocks=blocks,
        received=received,
        missing=progress.expected - received,
        conflicts=len(progress.conflicts),
        issued=bool(unit.enrolments() or view.files or view.records.ways),
        closed=view.closed,
        reopenable=view.reopenable,
        reason=view.status.reason,
        headline=_headline(progress),
        sheets=sheets_of(view),
        waiting=_waiting(view, progress),
    )


def _waiting(view: RoundView, progress: Progress) -> Words:
    """Sheets on an earlier version that do not count: whose turn it is."""
    count = progress.count(CellState.OLD_RUBRIC)
    if not count or view.closed:
        return ""
    if view.ruling is None:
        return phrase(
            "{count} sheets were given on an earlier version of the rubric. They are kept, and count once the chair has ruled on them.",
            count=count,
        )
    return phrase(
        "{count} sheets of an earlier version of the rubric are to be marked again by the chair's ruling: {reason}",
        count=count,
        reason=view.ruling.reason,
    )


def _card(view: RoundView, progress: Progress, judge: Judge, entries: Sequence[Entry]) -> JudgeCard:
    cells = Counter(progress.cells[judge.code, entry.code] for entry in entries)
    counts = {state: cells[state] for state in CellState}
    whole = sum((judge.code, entry.code) in progress.owed for entry in entries)
    sent = any(file.judge == judge.code for file in view.files)
    return JudgeCard(
        code=judge.code,
        name=judge.name,
        done=counts[CellState.IN],
        whole=whole,
        words=_card_words(counts, whole, sent=sent),
        alarm=bool(counts[CellState.CONFLICT]) or not (sent or counts[CellState.IN] >= whole),
        tone="good" if counts[CellState.IN] >= whole else "accent" if sent else "bad",
    )


def _card_words(counts: Mapping[CellState, int], whole: int, *, sent: bool) -> Words:
    if not sent and counts[CellState.IN] < whole:
        return phrase("no sheet yet")
    parts = [
        (counts[CellState.CONFLICT], phrase("{count} in conflict", count=counts[CellState.CONFLICT])),
        (counts[CellState.SET_ASIDE], phrase("{count} set aside", count=counts[CellState.SET_ASIDE])),
        (counts[CellState.OLD_RUBRIC], phrase("{count} on an older rubric", count=counts[CellState.OLD_RUBRIC])),
        (counts[CellState.MISSING], phrase("{count} missing", count=counts[CellState.MISSING])),
        (counts[CellState.RECUSED], phrase("{count} stood aside", count=counts[CellState.RECUSED])),
    ]
    return joined([words for count, words in parts if count]) or phrase("complete")


def joined(parts: Sequence[Words]) -> Words:
    """Words beside each other with a dot between."""
    whole: Words = ""
    for part in parts:
        whole = phrase("{first} · {then}", first=whole, then=part) if whole else part
    return whole


def _blocks(view: RoundView, progress: Progress) -> tuple[BlockRows, ...]:
    every = _block(view, progress, "", phrase("All blocks"), progress.entries)
    single = (_block(view, progress, block.key, block.name, entries) for block, entries in entries_by_block(view))
    return (every, *single)


def _block(view: RoundView, progress: Progress, key: str, name: Words, entries: Sequence[Entry]) -> BlockRows:
    cards = tuple(_card(view, progress, judge, entries) for judge in progress.judges)
    return BlockRows(
        key=key,
        name=name,
        rows=tuple(_matrix_row(progress, entry) for entry in entries),
        gaps=frozenset(entry.code for entry in entries if _has_gap(progress, entry)),
        cards=cards,
        received=sum(card.done for card in cards),
        expected=sum(card.whole for card in cards),
    )


def _matrix_row(progress: Progress, entry: Entry) -> MatrixRow:
    apart = entry.code in (progress.diverging or ())
    cells = tuple(_cell(progress.cells[judge.code, entry.code], judge, apart=apart) for judge in progress.judges)
    return MatrixRow(key=entry.code, code=entry.code, title=entry.title, cells=cells)


TIPS: Mapping[CellState, Phrase] = {
    CellState.IN: phrase("{judge}: the sheet is in"),
    CellState.MISSING: phrase("{judge}: the sheet is missing"),
    CellState.RECUSED: phrase("{judge} stands aside"),
    CellState.SET_ASIDE: phrase("{judge}: the sheet is kept but not counted"),
    CellState.OLD_RUBRIC: phrase(
        "{judge}: the sheet was given on an earlier version of the rubric and does not count yet"
    ),
    CellState.CONFLICT: phrase("{judge}: two copies contradict each other, neither counts"),
    CellState.NOT_ASSIGNED: phrase("{judge} does not mark this entry"),
}


def _cell(state: CellState, judge: Judge, *, apart: bool) -> MatrixCell:
    """`apart`: the sheets of the entry lie further apart than the rules allow, which shows once the round is closed."""
    if apart and state is CellState.IN:
        tip = phrase("{judge}: the sheet is in, and the sheets of this entry diverge", judge=judge.name)
        return MatrixCell(state=DIVERGING, text=phrase("apart"), tip=tip)
    tip = Phrase(TIPS[state].source, (("judge", judge.name),))
    return MatrixCell(state=state.value, text=CELL_WORDS[state], tip=tip)


def _has_gap(progress: Progress, entry: Entry) -> bool:
    return any(progress.owes(judge.code, entry.code) for judge in progress.judges)


def _headline(progress: Progress) -> Words:
    received, aside = progress.count(CellState.IN), progress.count(CellState.RECUSED)
    whole, missing = progress.expected + aside, progress.expected - received
    owing = sum(any(progress.owes(judge.code, entry.code) for entry in progress.entries) for judge in progress.judges)
    parts = [
        (True, phrase("{received} of {whole} sheets are in", received=received, whole=whole)),
        (aside, phrase("{count} times stood aside", count=aside)),
        (missing, phrase("{missing} sheets of {judges} judges are missing", missing=missing, judges=owing)),
    ]
    return joined([words for wanted, words in parts if wanted]) if whole else ""
