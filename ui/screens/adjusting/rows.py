"""Points given and taken as rows: to which entry, why, whether they count. Knows no Qt."""

from collections.abc import Mapping
from dataclasses import dataclass

from judging_app.core.beside import Adjustment
from judging_app.core.combinations import of_ranks
from judging_app.core.entry import Entry, FindingKind
from judging_app.core.ids import EntryCode
from judging_app.core.vietnamese.numbers import format_hundredths
from judging_app.ports.storage import ContestUnit
from judging_app.services.rounds import RoundView
from ui.models.columns import Column
from ui.models.finding_words import TITLES
from ui.theme.phrase import Words, phrase
from ui.widgets.cells import Detail, Dot, Figure, Marked, Tone, TwoLines, Wrapped


@dataclass(frozen=True, slots=True, kw_only=True)
class AdjustmentRow:
    """One adjustment and the entry that it is of."""

    one: Adjustment
    title: str
    unit: str

    @property
    def counts(self) -> bool:
        """Whether it was not taken back."""
        return not self.one.taken_back

    @property
    def points(self) -> str:
        """With its sign."""
        return signed(self.one.points)


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryChoice:
    """An entry that points can be given to, and the findings of screening that they may come from."""

    code: EntryCode
    title: str
    findings: tuple[FindingKind, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AdjustmentsShown:
    """All adjustments of the round, the last first. `ranks`: its figures are places, so that no points can be given."""

    rows: tuple[AdjustmentRow, ...]
    entries: tuple[EntryChoice, ...]
    ranks: bool
    closed: bool
    headline: Words


def adjustments_shown(unit: ContestUnit, view: RoundView) -> AdjustmentsShown:
    """How it stands."""
    entries = {entry.code: entry for entry in unit.entries()}
    mine = [one for one in reversed(unit.adjustments()) if one.round == view.round.key]
    findings: dict[EntryCode, list[FindingKind]] = {}
    for finding in unit.findings():
        findings.setdefault(finding.entry, []).append(finding.kind)
    return AdjustmentsShown(
        rows=tuple(_row(view, one, entries) for one in mine),
        entries=tuple(_choice(entry, findings) for entry in view.judged),
        ranks=of_ranks(view.round),
        closed=view.closed,
        headline=_headline(mine),
    )


def _row(view: RoundView, one: Adjustment, entries: Mapping[EntryCode, Entry]) -> AdjustmentRow:
    entry = entries[one.entry]
    return AdjustmentRow(one=one, title=entry.title, unit=view.unit_of(entry).name)


def _choice(entry: Entry, findings: Mapping[EntryCode, list[FindingKind]]) -> EntryChoice:
    return EntryChoice(code=entry.code, title=entry.title, findings=tuple(dict.fromkeys(findings.get(entry.code, ()))))


def _headline(every: list[Adjustment]) -> Words:
    counting = [one for one in every if not one.taken_back]
    if not every:
        return ""
    entries = len({one.entry for one in counting})
    told = phrase("{count} count, for {entries} entries", count=len(counting), entries=entries)
    gone = len(every) - len(counting)
    return phrase("{first} · {count} taken back", first=told, count=gone) if gone else told


def signed(points: int) -> str:
    """Hundredths with their sign: "+1,50", "-2,00"."""
    return f"{'+' if points > 0 else ''}{format_hundredths(points)}"


def _state(row: AdjustmentRow) -> Marked:
    if row.counts:
        return Marked(dot=Dot.DONE, words=phrase("Counts"), tone=Tone.MUTED)
    return Marked(dot=Dot.STOOD_ASIDE, words=phrase("Taken back"), tone=Tone.MUTED)


def _points(row: AdjustmentRow) -> Figure:
    tone = Tone.MUTED if not row.counts else Tone.BAD if row.one.points < 0 else Tone.GOOD
    return Figure(text=row.points, strong=row.counts, tone=tone)


def source_of(row: AdjustmentRow) -> Words:
    """The finding that it comes from, or that it was given by hand."""
    return TITLES[row.one.finding] if row.one.finding else phrase("By hand")


COLUMNS: tuple[Column[AdjustmentRow], ...] = (
    Column(key="state", heading=phrase("State"), value=_state, width=136),
    Column(
        key="entry",
        heading=phrase("Entry"),
        value=lambda one: TwoLines(title=f"{one.one.entry} · {one.title}", below=one.unit),
    ),
    Column(key="reason", heading=phrase("Reason"), value=lambda one: Wrapped(words=one.one.reason), width=264),
    Column(key="from", heading=phrase("Comes from"), value=source_of, width=160),
    Column(
        key="points", heading=phrase("Points"), value=_points, sort=lambda one: one.one.points, width=104, right=True
    ),
)


def details_of(row: AdjustmentRow) -> tuple[Detail, ...]:
    """What the panel says of an adjustment."""
    state = _state(row)
    found = [
        Detail(name=phrase("State"), text=state.words, dot=state.dot),
        Detail(name=phrase("Points"), text=row.points),
        Detail(name=phrase("Reason"), text=row.one.reason),
        Detail(name=phrase("Comes from"), text=source_of(row)),
        Detail(name=phrase("Number"), text=str(row.one.number)),
    ]
    if not row.counts:
        found.append(Detail(name=phrase("Why it was taken back"), text=row.one.taken_back))
    return tuple(found)
