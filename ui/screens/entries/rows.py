"""The list of entries as rows and details. Knows no Qt."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from judging_app.core.contest import RoundState
from judging_app.core.entry import Clip, Entry, EntryState, FindingDecision, Unit
from judging_app.core.ids import BlockKey, EntryCode, UnitCode
from judging_app.core.vietnamese.dates import clip_time
from judging_app.ports.storage import ContestUnit
from judging_app.services.rounds import RoundView
from ui.models.columns import Column
from ui.theme.phrase import Words, phrase
from ui.widgets.cells import Cell, Detail, Dot, Marked, Quiet, Tone, TwoLines, Wrapped

MEBIBYTE = 1024 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryRow:
    """One entry; `block` is the block's name, `open` says whether a finding waits for a decision, `twin` whether other units
    have the same name.
    """

    entry: Entry
    own: Unit
    unit: str
    block_key: str
    block: str
    open: bool
    twin: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Edited:
    """What a person made of an entry and its unit; name and block are those of the unit that it had."""

    title: str
    authors: str
    unit: UnitCode
    unit_name: str
    block: BlockKey


@dataclass(frozen=True, slots=True, kw_only=True)
class EntriesShown:
    """All entries; `blocks` are keys and names; `units` all units; `begun` is the round that has begun, "" while all may change;
    `closed`: no state changes any more.
    """

    rows: tuple[EntryRow, ...]
    blocks: tuple[tuple[str, str], ...]
    units: tuple[Unit, ...]
    closed: bool
    begun: str
    headline: Words


def entries_shown(unit: ContestUnit, view: RoundView) -> EntriesShown:
    """The list as it stands."""
    blocks = {block.key: block.name for block in view.contest.rules.blocks}
    waiting = {one.entry for one in unit.findings() if one.decision is FindingDecision.OPEN}
    names = Counter(one.name for one in view.units.values())
    rows = tuple(_row(view, entry, blocks, waiting, names) for entry in view.entries)
    return EntriesShown(
        rows=rows,
        blocks=tuple(blocks.items()),
        units=tuple(view.units.values()),
        closed=view.closed,
        begun=view.round.name if view.status.state is not RoundState.DRAFTING else "",
        headline=_headline(rows),
    )


def _row(
    view: RoundView, entry: Entry, blocks: Mapping[BlockKey, str], waiting: set[EntryCode], names: Mapping[str, int]
) -> EntryRow:
    unit = view.unit_of(entry)
    return EntryRow(
        entry=entry,
        own=unit,
        unit=unit.name,
        block_key=unit.block,
        block=blocks.get(unit.block, ""),
        open=entry.code in waiting,
        twin=names[unit.name] > 1,
    )


def _headline(rows: Sequence[EntryRow]) -> Words:
    if not rows:
        return ""
    units = len({one.entry.unit for one in rows})
    rejected = Counter(one.entry.state.judged or one.entry.state is EntryState.TRIAL for one in rows)[False]
    first = phrase("{entries} entries of {units} units", entries=len(rows), units=units)
    if not rejected:
        return first
    return phrase("{first} · {then}", first=first, then=phrase("{count} not judged", count=rejected))


STATES: Mapping[EntryState, tuple[Dot, Words]] = {
    EntryState.RECEIVED: (Dot.BEGUN, phrase("received")),
    EntryState.VALID: (Dot.DONE, phrase("valid")),
    EntryState.REJECTED: (Dot.BAD, phrase("rejected")),
    EntryState.WITHDRAWN: (Dot.STOOD_ASIDE, phrase("withdrawn")),
    EntryState.DISQUALIFIED: (Dot.BAD, phrase("disqualified")),
    EntryState.TRIAL: (Dot.STOOD_ASIDE, phrase("the trial")),
}


def state_of(row: EntryRow) -> Marked:
    """The state in a word; an open finding and a missing clip show before the rest."""
    dot, words = STATES[row.entry.state]
    if row.entry.state is EntryState.RECEIVED and row.open:
        dot, words = Dot.WARN, phrase("to be decided")
    elif row.entry.state is EntryState.RECEIVED and row.entry.clip is None:
        dot, words = Dot.NOT_BEGUN, phrase("no clip yet")
    tone = Tone.MUTED if dot in {Dot.DONE, Dot.NOT_BEGUN} else Tone.PLAIN
    return Marked(dot=dot, words=words, tone=tone)


def _unit(row: EntryRow) -> Cell:
    """Units of one name are told apart by their codes."""
    return TwoLines(title=row.unit, below=row.own.code) if row.twin else Wrapped(words=row.unit)


COLUMNS: tuple[Column[EntryRow], ...] = (
    Column(key="code", heading=phrase("Code"), value=lambda one: Quiet(words=one.entry.code), width=88),
    Column(key="title", heading=phrase("Clip"), value=lambda one: Wrapped(words=one.entry.title)),
    Column(key="unit", heading=phrase("Unit"), value=_unit, width=256),
    Column(key="block", heading=phrase("Block"), value=lambda one: Wrapped(words=one.block, quiet=True), width=200),
    Column(key="state", heading=phrase("State"), value=state_of, width=132),
)


def details_of(row: EntryRow) -> tuple[Detail, ...]:
    """What the panel says of an entry."""
    entry, state = row.entry, state_of(row)
    found = [
        Detail(name=phrase("State"), text=state.words, dot=state.dot),
        Detail(name=phrase("Unit"), text=row.unit),
        Detail(name=phrase("Unit code"), text=row.own.code),
        Detail(name=phrase("Block"), text=row.block),
        Detail(name=phrase("Authors"), text=entry.authors),
        Detail(name=phrase("Received on"), text=_day(entry.received_at)),
        Detail(name=phrase("Clip file"), text=_file_name(entry)),
        Detail(name=phrase("Clip"), text=_clip_words(entry.clip) if entry.clip else ""),
        Detail(name=phrase("Reason"), text=entry.reason),
    ]
    return tuple(one for one in found if one.text)


def _file_name(entry: Entry) -> str:
    path = entry.clip.path if entry.clip else entry.clip_name
    return path.replace("\\", "/").rpartition("/")[2]


def _clip_words(clip: Clip) -> Words:
    return phrase(
        "{length} · {width} × {height} · {size} MB",
        length=clip_time(clip.length_ms),
        width=clip.width,
        height=clip.height,
        size=f"{max(1, clip.size * 10 // MEBIBYTE) // 10},{max(1, clip.size * 10 // MEBIBYTE) % 10}",
    )


def _day(iso: str) -> str:
    year, _, rest = iso[:10].partition("-")
    month, _, day = rest.partition("-")
    return f"{day}/{month}/{year}" if day else iso
