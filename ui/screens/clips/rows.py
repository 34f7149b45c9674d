"""What screening found, as rows, sentences and details. Knows no Qt."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from judging_app.core.contest import RoundState
from judging_app.core.entry import Entry, Finding, FindingDecision, FindingKind
from judging_app.core.vietnamese.dates import clip_time
from judging_app.ports.storage import ContestUnit
from judging_app.services.rounds import RoundView
from ui.models.columns import Column
from ui.theme.phrase import Phrase, Words, phrase
from ui.widgets.cells import Detail, Dot, Marked, Quiet, Tone, TwoLines, Wrapped


class Page(StrEnum):
    """Which content the screen has."""

    NO_ENTRIES = "no-entries"
    NO_CLIPS = "no-clips"
    CLEAN = "clean"
    FINDINGS = "findings"


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingRow:
    """One finding with its entry."""

    finding: Finding
    entry: Entry
    unit: str

    @property
    def open(self) -> bool:
        """Whether a person still has to decide."""
        return self.finding.decision is FindingDecision.OPEN


@dataclass(frozen=True, slots=True, kw_only=True)
class ClipsShown:
    """All findings in order of code; `begun`: whether packs are out, so that nothing changes any more."""

    page: Page
    rows: tuple[FindingRow, ...]
    begun: bool
    headline: Words


def clips_shown(unit: ContestUnit, view: RoundView) -> ClipsShown:
    """What screening found so far."""
    entries = {entry.code: entry for entry in view.entries}
    rows = [
        FindingRow(finding=one, entry=entries[one.entry], unit=view.unit_of(entries[one.entry]).name)
        for one in unit.findings()
    ]
    rows.sort(key=lambda one: one.entry.code)
    with_clip = sum(entry.clip is not None for entry in view.entries)
    return ClipsShown(
        page=_page(len(view.entries), with_clip, len(rows)),
        rows=tuple(rows),
        begun=view.status.state is not RoundState.DRAFTING,
        headline=_headline(len(view.entries), with_clip, sum(one.open for one in rows)),
    )


def _page(entries: int, with_clip: int, findings: int) -> Page:
    if not entries:
        return Page.NO_ENTRIES
    if findings:
        return Page.FINDINGS
    return Page.CLEAN if with_clip else Page.NO_CLIPS


def _headline(entries: int, with_clip: int, waiting: int) -> Words:
    if not entries:
        return ""
    first = phrase("{clips} of {entries} entries have a clip", clips=with_clip, entries=entries)
    if not waiting:
        return first
    return phrase("{first} · {then}", first=first, then=phrase("{count} findings to be decided", count=waiting))


TITLES: Mapping[FindingKind, Phrase] = {
    FindingKind.MISSING: phrase("No clip"),
    FindingKind.UNREADABLE: phrase("Can't be read"),
    FindingKind.TOO_SHORT: phrase("Too short"),
    FindingKind.TOO_LONG: phrase("Too long"),
    FindingKind.LOW_RESOLUTION: phrase("Low resolution"),
    FindingKind.ORIENTATION: phrase("The wrong way up"),
    FindingKind.CONTAINER: phrase("Another kind of file"),
    FindingKind.NO_AUDIO: phrase("No sound"),
    FindingKind.DARK: phrase("Long black stretch"),
    FindingKind.SILENT: phrase("Long silent stretch"),
    FindingKind.IDENTICAL: phrase("The same clip twice"),
    FindingKind.ALIKE: phrase("Nearly the same pictures"),
}
TURNS: Mapping[str, Phrase] = {
    "portrait": phrase("upright picture"),
    "landscape": phrase("broad picture"),
    "square": phrase("square picture"),
}
DEFECTS: Mapping[str, Phrase] = {
    "missing": phrase("the file is gone"),
    "no-access": phrase("the file may not be read"),
    "not-a-clip": phrase("the file is no video"),
    "no-picture": phrase("the file holds no moving picture"),
    "cut-short": phrase("the file is cut short"),
    "damaged": phrase("the file is damaged in the middle"),
    "probe-failed": phrase("the file makes the program that looks into it fail"),
    "timeout": phrase("looking into it took too long and was given up"),
}


def sentence_of(finding: Finding) -> Words:
    """What exactly was found, beside what the rules say."""
    match finding.kind:
        case FindingKind.TOO_LONG:
            return phrase(
                "{found} long; the rules allow {limit}", found=_length(finding.found), limit=_length(finding.limit)
            )
        case FindingKind.TOO_SHORT:
            return phrase(
                "{found} long; the rules ask for {limit}", found=_length(finding.found), limit=_length(finding.limit)
            )
        case FindingKind.LOW_RESOLUTION:
            found, limit = finding.found.replace("x", " × "), finding.limit.replace("x", " × ")
            return phrase("{found} pixels; the rules ask for {limit}", found=found, limit=limit)
        case FindingKind.ORIENTATION:
            return phrase("{found}; the rules ask for {limit}", found=TURNS[finding.found], limit=TURNS[finding.limit])
        case FindingKind.CONTAINER:
            return phrase("the file is {found}; the rules allow {limit}", found=finding.found, limit=finding.limit)
        case FindingKind.IDENTICAL:
            return phrase("byte for byte the clip of {entry}", entry=finding.found)
        case FindingKind.ALIKE:
            return phrase("shows nearly the pictures of {entry}", entry=finding.found)
        case FindingKind.DARK | FindingKind.SILENT:
            return _stretch(finding)
        case FindingKind.UNREADABLE:
            return DEFECTS.get(finding.found, phrase("no picture can be read from the file"))
        case FindingKind.NO_AUDIO:
            return phrase("the file has no sound track")
        case _:
            return phrase("no file of the folder belongs to this entry")


def _stretch(finding: Finding) -> Words:
    start, _, length = finding.found.partition("+")
    return phrase(
        "{found} long from {start} on; from {limit} it is told",
        found=_length(length),
        start=_length(start),
        limit=_length(finding.limit),
    )


def _length(seconds: str) -> str:
    """Seconds as screening writes them ("312.5") as minutes and seconds."""
    whole, _, rest = seconds.partition(".")
    shown = clip_time(int(whole) * 1000)
    return f"{shown},{rest}" if rest else shown


DECISIONS: Mapping[FindingDecision, tuple[Dot, Phrase, Tone]] = {
    FindingDecision.OPEN: (Dot.WARN, phrase("to be decided"), Tone.WARN),
    FindingDecision.ACCEPTED: (Dot.DONE, phrase("accepted"), Tone.MUTED),
    FindingDecision.PENALTY: (Dot.DONE, phrase("accepted with a penalty"), Tone.MUTED),
    FindingDecision.REJECTED: (Dot.BAD, phrase("rejected"), Tone.PLAIN),
}


def _decision(row: FindingRow) -> Marked:
    dot, words, tone = DECISIONS[row.finding.decision]
    return Marked(dot=dot, words=words, tone=tone)


COLUMNS: tuple[Column[FindingRow], ...] = (
    Column(key="code", heading=phrase("Code"), value=lambda one: Quiet(words=one.entry.code), width=64),
    Column(
        key="clip", heading=phrase("Clip and unit"), value=lambda one: TwoLines(title=one.entry.title, below=one.unit)
    ),
    Column(
        key="found",
        heading=phrase("What was found"),
        value=lambda one: TwoLines(title=TITLES[one.finding.kind], below=sentence_of(one.finding), strong=one.open),
        width=296,
    ),
    Column(
        key="reason",
        heading=phrase("Reason"),
        value=lambda one: Wrapped(words=one.finding.reason, quiet=True),
        width=224,
    ),
    Column(key="decision", heading=phrase("Decision"), value=_decision, width=148),
)


def details_of(row: FindingRow) -> tuple[Detail, ...]:
    """What the panel says of a finding."""
    dot, words, _tone = DECISIONS[row.finding.decision]
    found = [
        Detail(name=TITLES[row.finding.kind], text=sentence_of(row.finding)),
        Detail(name=phrase("Decision"), text=words, dot=dot),
        Detail(name=phrase("Reason"), text=row.finding.reason),
        Detail(name=phrase("Unit"), text=row.unit),
        Detail(name=phrase("Clip file"), text=_file_name(row.entry)),
    ]
    return tuple(one for one in found if one.text)


def _file_name(entry: Entry) -> str:
    path = entry.clip.path if entry.clip else entry.clip_name
    return path.replace("\\", "/").rpartition("/")[2]
