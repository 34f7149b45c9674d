"""What screening found, as rows of four lists: entries, files that are unsure, findings that wait, findings decided. Knows no Qt."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import PurePath

from judging_app.core.clip_file import ClipFile, MatchedBy
from judging_app.core.contest import RoundState
from judging_app.core.entry import Entry, EntryState, Finding, FindingDecision
from judging_app.core.ids import EntryCode
from judging_app.ports.storage import ContestUnit
from judging_app.services.rounds import RoundView
from ui.theme.phrase import Words, phrase


class Page(StrEnum):
    """Which content the screen has. LOOKING: the first clips are being looked into, so that there is nothing to list yet."""

    NO_ENTRIES = "no-entries"
    NO_CLIPS = "no-clips"
    LOOKING = "looking"
    CLIPS = "clips"


class Tab(StrEnum):
    """Which list is in front."""

    FILES = "files"
    WAITING = "waiting"
    DECIDED = "decided"
    ENTRIES = "entries"


@dataclass(frozen=True, slots=True, kw_only=True)
class Likely:
    """An entry that a file may belong to."""

    code: EntryCode
    title: str
    unit: str
    score: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ClipRow:
    """A finding with its entry and file, a file without an entry, or an entry with its file if it has one.

    `waiting`: how many findings of the entry wait.
    """

    entry: Entry | None = None
    unit: str = ""
    file: ClipFile | None = None
    finding: Finding | None = None
    likely: tuple[Likely, ...] = ()
    waiting: int = 0

    @property
    def key(self) -> tuple[object, ...]:
        """What the row is known by when rows are read again."""
        if self.finding is not None:
            return self.finding.entry, self.finding.kind
        return self.file.key if self.entry is None and self.file else (self.entry.code if self.entry else "",)

    @property
    def open(self) -> bool:
        """Whether a person still has to decide."""
        if self.finding is not None:
            return self.finding.decision is FindingDecision.OPEN
        return self.entry is None and self.file is not None and self.file.waits

    @property
    def sha256(self) -> str:
        """Whose picture is shown."""
        if self.file is not None:
            return self.file.sha256
        return self.entry.clip.sha256 if self.entry and self.entry.clip else ""

    @property
    def path(self) -> str:
        """Where the clip lies, "" where there is none that can be played."""
        if self.file is not None:
            return str(PurePath(self.file.folder) / self.file.name)
        return self.entry.clip.path if self.entry and self.entry.clip else ""

    @property
    def file_name(self) -> str:
        """The name of the file, or the one that the list gives."""
        if self.path:
            return self.path.replace("\\", "/").rpartition("/")[2]
        return self.entry.clip_name if self.entry else ""

    @property
    def folder(self) -> str:
        """The folder that the file was found in, by its own name."""
        return PurePath(self.file.folder, self.file.name).parent.name if self.file else ""

    @property
    def length_ms(self) -> int:
        """How long the clip is, 0 where that is not known."""
        clip = (self.file.clip if self.file else None) or (self.entry.clip if self.entry else None)
        return clip.length_ms if clip else 0

    @property
    def size(self) -> int:
        """Bytes of the file."""
        if self.file is not None:
            return self.file.size
        return self.entry.clip.size if self.entry and self.entry.clip else 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ClipsShown:
    """The lists; `begun`: whether packs are out, so that nothing changes any more; `folders`: those screened last;
    `entries`: code, title and whether there is a file, to choose from.
    """

    page: Page
    lists: Mapping[Tab, tuple[ClipRow, ...]]
    folders: tuple[str, ...]
    begun: bool
    headline: Words
    entries: tuple[tuple[EntryCode, str, bool], ...]

    @property
    def unsure(self) -> int:
        """How many files wait for a person."""
        return sum(row.open for row in self.lists[Tab.FILES])

    @property
    def pressing(self) -> Tab:
        """The list in which something waits, or that of entries."""
        waiting = (Tab.FILES if self.unsure else None, Tab.WAITING if self.lists[Tab.WAITING] else None)
        return next((one for one in waiting if one is not None), Tab.ENTRIES)


def clips_shown(unit: ContestUnit, view: RoundView) -> ClipsShown:
    """What screening found so far."""
    files = tuple(file for file in unit.clip_files() if file.by is not MatchedBy.NOT_YET)
    findings = sorted(unit.findings(), key=lambda one: one.entry)
    lists = _Lists(view, files, findings).all()
    with_clip = sum(entry.clip is not None for entry in view.entries)
    waiting = len(lists[Tab.WAITING])
    taken = {file.entry for file in files} | {entry.code for entry in view.entries if entry.clip is not None}
    return ClipsShown(
        page=_page(len(view.entries), bool(with_clip or files or findings)),
        lists=lists,
        folders=tuple(sorted({file.folder for file in files})),
        begun=view.status.state is not RoundState.DRAFTING,
        headline=_headline(len(view.entries), len(taken.intersection(one.code for one in view.entries)), waiting),
        entries=tuple((entry.code, entry.title, entry.code in taken) for entry in view.entries),
    )


class _Lists:
    def __init__(self, view: RoundView, files: tuple[ClipFile, ...], findings: list[Finding]) -> None:
        self._view, self._files, self._findings = view, files, findings
        self._entries = {entry.code: entry for entry in view.entries}
        self._own = {file.entry: file for file in files if file.entry}
        self._waiting = Counter(one.entry for one in findings if one.decision is FindingDecision.OPEN)

    def all(self) -> dict[Tab, tuple[ClipRow, ...]]:
        known = [one for one in self._findings if one.entry in self._entries]
        return {
            Tab.FILES: tuple(sorted(map(self._file, self._loose()), key=lambda row: not row.open)),
            Tab.WAITING: tuple(self._finding(one) for one in known if one.decision is FindingDecision.OPEN),
            Tab.DECIDED: tuple(self._finding(one) for one in known if one.decision is not FindingDecision.OPEN),
            Tab.ENTRIES: tuple(map(self._entry, self._view.entries)),
        }

    def _loose(self) -> list[ClipFile]:
        return [file for file in self._files if file.waits or (file.by.settled and file.entry is None)]

    def _file(self, file: ClipFile) -> ClipRow:
        return ClipRow(file=file, likely=tuple(self._likely(one.entry, one.score) for one in file.candidates))

    def _likely(self, code: EntryCode, score: int) -> Likely:
        entry = self._entries.get(code)
        return Likely(code=code, title=entry.title if entry else "", unit=self._unit(entry), score=score)

    def _finding(self, finding: Finding) -> ClipRow:
        entry = self._entries[finding.entry]
        return ClipRow(entry=entry, unit=self._unit(entry), file=self._own.get(entry.code), finding=finding)

    def _entry(self, entry: Entry) -> ClipRow:
        own = self._own.get(entry.code)
        return ClipRow(entry=entry, unit=self._unit(entry), file=own, waiting=self._waiting[entry.code])

    def _unit(self, entry: Entry | None) -> str:
        return self._view.unit_of(entry).name if entry else ""


def _page(entries: int, screened: bool) -> Page:
    if not entries:
        return Page.NO_ENTRIES
    return Page.CLIPS if screened else Page.NO_CLIPS


def _headline(entries: int, with_file: int, waiting: int) -> Words:
    if not entries:
        return ""
    first = phrase("{files} of {entries} entries have a file", files=with_file, entries=entries)
    if not waiting:
        return first
    return phrase("{first} · {then}", first=first, then=phrase("{count} findings to be decided", count=waiting))


OUT_OF_JUDGING: Mapping[EntryState, Words] = {
    EntryState.REJECTED: phrase("rejected"),
    EntryState.WITHDRAWN: phrase("withdrawn"),
    EntryState.DISQUALIFIED: phrase("disqualified"),
}
