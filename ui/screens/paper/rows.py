"""Judges by their way in, and how far their sheets on paper are. Knows no Qt."""

from collections.abc import Mapping
from dataclasses import dataclass

from judging_app.core.counting import Source
from judging_app.core.entry import Entry
from judging_app.core.ids import EntryCode, JudgeCode
from judging_app.core.keying import Keyed, under_way
from judging_app.core.people import Judge
from judging_app.core.rubric import Criterion
from judging_app.ports.storage import ContestUnit
from judging_app.services.key_sheets import is_in
from judging_app.services.rounds import RoundView
from judging_app.services.ways_in import needs_reason
from ui.models.columns import Column
from ui.theme.phrase import Phrase, Words, phrase
from ui.widgets.cells import Detail, Dot, Marked, Quiet, Tone, TwoLines, Wrapped

FIRST, SECOND, DIFFERS, IN = "first", "second", "differs", "in"
WAYS: Mapping[Source, Phrase] = {
    Source.FILE: phrase("Signed score file"),
    Source.PAPER: phrase("Sheets on paper"),
    Source.SPREADSHEET: phrase("Spreadsheet"),
    Source.TABLE: phrase("Table of marks"),
}
NOT_DECLARED = phrase("Not declared")


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """A criterion (by position) for which two keyings say different things; marks in hundredths."""

    position: int
    first: int | None
    second: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetRow:
    """One sheet on paper. What the first keying says is not among it: the second is blind to it."""

    code: EntryCode
    title: str
    unit: str
    tab: str
    who: str = ""
    differences: tuple[Difference, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class JudgeRow:
    """One judge, by which way the sheets come in, and how many are in. `sheets`: those on paper, for who hands in so.

    `strict`: the ways that can be declared only for a reason.
    """

    judge: Judge
    way: Source | None
    expected: int
    received: int
    sheets: tuple[SheetRow, ...]
    strict: frozenset[Source]

    @property
    def on_paper(self) -> bool:
        """Whether paper is declared."""
        return self.way is Source.PAPER

    def of(self, tab: str) -> tuple[SheetRow, ...]:
        """The sheets that stand under a tab."""
        return tuple(one for one in self.sheets if one.tab == tab)


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperShown:
    """All judges, and the criteria in the order of the paper."""

    rows: tuple[JudgeRow, ...]
    criteria: tuple[Criterion, ...]
    closed: bool
    headline: Words

    def judge(self, code: JudgeCode) -> JudgeRow | None:
        """The row of a judge, if there is one."""
        return next((one for one in self.rows if one.judge.code == code), None)


def paper_shown(unit: ContestUnit, view: RoundView) -> PaperShown:
    """How it stands."""
    keyed = under_way(unit.keyings(view.round.key), rubric=view.reading.number)
    rows = tuple(_judge_row(view, judge, keyed) for judge in view.writers)
    return PaperShown(
        rows=rows, criteria=view.round.rubric.criteria, closed=view.closed, headline=_headline(view, rows)
    )


def _judge_row(view: RoundView, judge: Judge, keyed: Mapping[tuple[JudgeCode, EntryCode], Keyed]) -> JudgeRow:
    way = view.records.ways.get(judge.code)
    mine = view.entries_for(judge.code)
    counting = {s.entry for s in view.sheets if s.judge == judge.code and s.counts(view.round.rubric)}
    sheets = (_sheet_row(view, judge, entry, keyed.get((judge.code, entry.code))) for entry in mine)
    return JudgeRow(
        judge=judge,
        way=way,
        expected=len(mine),
        received=len(counting.intersection(one.code for one in mine)),
        sheets=tuple(sheets) if way is Source.PAPER else (),
        strict=frozenset(one for one in Source if needs_reason(view, judge.code, one)),
    )


def _sheet_row(view: RoundView, judge: Judge, entry: Entry, keyed: Keyed | None) -> SheetRow:
    differences = keyed.differences if keyed else ()
    tab = (DIFFERS if differences else SECOND) if keyed else IN if is_in(view, judge.code, entry.code) else FIRST
    return SheetRow(
        code=entry.code,
        title=entry.title,
        unit="" if view.contest.rules.blind else view.unit_of(entry).name,
        tab=tab,
        who=keyed.first.who if keyed else "",
        differences=tuple(_difference(keyed, place) for place in differences) if keyed else (),
    )


def _difference(keyed: Keyed, place: int) -> Difference:
    second = keyed.second.marks[place] if keyed.second else None
    return Difference(position=place, first=keyed.first.marks[place], second=second)


def _headline(view: RoundView, rows: tuple[JudgeRow, ...]) -> Words:
    if not rows:
        return ""
    paper = [one for one in rows if one.on_paper]
    tables = sum(one.way is Source.SPREADSHEET for one in rows)
    left = sum(len(one.sheets) - len(one.of(IN)) for one in paper)
    told = phrase("{paper} judges on paper · {tables} by spreadsheet", paper=len(paper), tables=tables)
    return phrase("{first} · {left} sheets left to key", first=told, left=left) if left and not view.closed else told


def _way(row: JudgeRow) -> Marked:
    if row.way is None:
        return Marked(dot=Dot.NOT_BEGUN, words=NOT_DECLARED, tone=Tone.MUTED)
    return Marked(dot=Dot.DONE, words=WAYS[row.way])


def _keyed(row: JudgeRow) -> Marked | str:
    if not row.on_paper:
        return "–"
    differs, once = len(row.of(DIFFERS)), len(row.of(SECOND))
    if differs:
        return Marked(dot=Dot.WARN, words=phrase("{count} differ", count=differs), tone=Tone.WARN)
    if once:
        return Marked(dot=Dot.BEGUN, words=phrase("{count} keyed once", count=once))
    left = len(row.of(FIRST))
    if left:
        return Marked(dot=Dot.NOT_BEGUN, words=phrase("{count} to key", count=left), tone=Tone.MUTED)
    return Marked(dot=Dot.DONE, words=phrase("All keyed"), tone=Tone.GOOD)


COLUMNS: tuple[Column[JudgeRow], ...] = (
    Column(key="code", heading=phrase("Code"), value=lambda one: Quiet(words=one.judge.code), width=88),
    Column(key="name", heading=phrase("Name"), value=lambda one: Wrapped(words=one.judge.name)),
    Column(key="way", heading=phrase("Way in"), value=_way, width=208),
    Column(key="keyed", heading=phrase("Sheets on paper"), value=_keyed, width=184),
    Column(
        key="in",
        heading=phrase("Sheets in"),
        value=lambda one: f"{one.received}/{one.expected}",
        sort=lambda one: one.received,
        width=112,
        right=True,
    ),
)
SHEET_COLUMNS: tuple[Column[SheetRow], ...] = (
    Column(key="code", heading=phrase("Code"), value=lambda one: Quiet(words=one.code), width=88),
    Column(key="title", heading=phrase("Entry"), value=lambda one: TwoLines(title=one.title, below=one.unit)),
)


def details_of(row: JudgeRow) -> tuple[Detail, ...]:
    """What the panel says of a judge."""
    found = [
        Detail(name=phrase("Way in"), text=WAYS[row.way] if row.way else NOT_DECLARED),
        Detail(name=phrase("Sheets in"), text=phrase("{done} of {all}", done=row.received, all=row.expected)),
    ]
    if row.on_paper:
        told = phrase(
            "{first} to key, {second} keyed once, {differs} with differences, {done} in",
            first=len(row.of(FIRST)),
            second=len(row.of(SECOND)),
            differs=len(row.of(DIFFERS)),
            done=len(row.of(IN)),
        )
        found.append(Detail(name=phrase("Sheets on paper"), text=told))
    return tuple(found)
