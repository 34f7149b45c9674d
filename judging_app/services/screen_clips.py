"""Clip files are matched to entries, looked into, hashed and held against the clip rules."""

from collections.abc import Collection, Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass, replace
from pathlib import Path

from judging_app.core.entry import Clip, Entry, EntryState, Finding, FindingDecision, FindingKind
from judging_app.core.ids import EntryCode
from judging_app.core.matching import match_clips
from judging_app.core.rules import ClipRules
from judging_app.core.screening import findings_of, identical_findings
from judging_app.ports.errors import ClipsFolderError
from judging_app.ports.media import ClipHasher, Probe
from judging_app.ports.media_errors import ClipUnreadableError, MediaError
from judging_app.ports.storage import ContestStore
from judging_app.ports.work import Cancelled, Progress, never_cancelled, no_progress
from judging_app.services.audit import Scribe
from judging_app.services.files import name_of
from judging_app.services.rounds import check_drafting

AT_ONCE = 2
Looked = Clip | ClipUnreadableError | MediaError


@dataclass(frozen=True, slots=True, kw_only=True)
class Screened:
    """What screening found. `leftover`: names of files that belong to no entry; `cancelled`: nothing was stored."""

    matched: int
    findings: tuple[Finding, ...]
    leftover: tuple[str, ...]
    cancelled: bool = False


def screen_clips(
    store: ContestStore,
    *,
    folder: Path,
    probe: Probe,
    hasher: ClipHasher,
    scribe: Scribe,
    progress: Progress = no_progress,
    cancelled: Cancelled = never_cancelled,
) -> Screened:
    """Screen every clip file in the folder. Decisions on findings that are found again are kept, and so is what was changed
    while clips were looked into.

    Raises ClipsFolderError, or RoundBegunError once packs are out, also where they went out meanwhile.
    """
    with store.unit() as unit:
        check_drafting(unit)
        entries, units, rules = unit.entries(), {one.code: one for one in unit.units()}, unit.contest().rules.clip
    names = _names(folder)
    matches = match_clips([name for name in names if _is_text(name)], entries, units)
    looked = _look_all(
        {code: folder / name for code, name in matches.matched.items()}, probe, hasher, progress, cancelled
    )
    if cancelled():
        return Screened(matched=0, findings=(), leftover=(), cancelled=True)
    with store.unit() as unit:
        check_drafting(unit)
        seen = _seen(unit.entries(), {entry.code for entry in entries}, looked)
        found = [finding for entry in seen for finding in _findings(entry, looked.get(entry.code), rules)]
        findings = _keep_decisions([*found, *identical_findings(seen)], unit.findings())
        unit.save_entries(settled(entry, findings) for entry in seen)
        unit.replace_findings(findings)
        scribe.note(unit, "screen", f"{len(matches.matched)}/{len(entries)}")
        unit.commit()
    odd = (name_of(Path(name)) for name in names if not _is_text(name))
    return Screened(matched=len(matches.matched), findings=findings, leftover=(*matches.left_over, *odd))


def settled(entry: Entry, findings: Iterable[Finding]) -> Entry:
    """The entry in the state that the decisions on its findings give it; withdrawn and disqualified ones and the trial stay so."""
    if entry.state in (EntryState.WITHDRAWN, EntryState.DISQUALIFIED, EntryState.TRIAL):
        return entry
    own = [finding for finding in findings if finding.entry == entry.code]
    rejected = [finding for finding in own if finding.decision is FindingDecision.REJECTED]
    if rejected:
        return replace(entry, state=EntryState.REJECTED, reason=rejected[0].reason)
    still_open = any(finding.decision is FindingDecision.OPEN for finding in own)
    return replace(entry, state=EntryState.RECEIVED if still_open else EntryState.VALID, reason="")


def _names(folder: Path) -> list[str]:
    try:
        return sorted(path.name for path in folder.iterdir() if path.is_file() and not path.name.startswith("."))
    except OSError as error:
        raise ClipsFolderError(path=str(folder)) from error


def _is_text(name: str) -> bool:
    """Whether a name can be kept; one of bytes in an unknown encoding can't, so its file waits for a better name."""
    return not any("\ud800" <= letter <= "\udfff" for letter in name)


def _look_all(
    paths: Mapping[EntryCode, Path], probe: Probe, hasher: ClipHasher, progress: Progress, cancelled: Cancelled
) -> dict[EntryCode, Looked]:
    looked: dict[EntryCode, Looked] = {}
    with ThreadPoolExecutor(AT_ONCE) as pool:
        jobs = {pool.submit(_look, path, probe, hasher, cancelled): code for code, path in paths.items()}
        try:
            for job in as_completed(jobs):
                code = jobs[job]
                looked[code] = job.result()
                progress(paths[code].name, len(looked) * 1000 // len(paths))
        finally:
            pool.shutdown(cancel_futures=True)  # whoever breaks it off need not wait for all the others
    return looked


def _look(path: Path, probe: Probe, hasher: ClipHasher, cancelled: Cancelled) -> Looked:
    """A clip's facts or why there are none; once work is cancelled nothing is looked into any more."""
    if cancelled():
        return MediaError()
    try:
        facts, sha256 = probe.probe(path), hasher(path)
    except MediaError as error:
        return error
    return Clip(
        path=str(path.resolve()),
        size=facts.size_bytes,
        sha256=sha256,
        length_ms=facts.length_ms,
        width=facts.width,
        height=facts.height,
        container=facts.container,
        video_codec=facts.video_codec,
        audio_codec=facts.audio_codec or "",
    )


def _seen(
    entries: Iterable[Entry], screened: Collection[EntryCode], looked: Mapping[EntryCode, Looked]
) -> tuple[Entry, ...]:
    """The entries as they stand by now with what was found; those that came in meanwhile were not screened."""
    return tuple(_with_clip(entry, looked.get(entry.code)) for entry in entries if entry.code in screened)


def _with_clip(entry: Entry, looked: Looked | None) -> Entry:
    return replace(entry, clip=looked if isinstance(looked, Clip) else None)


def _findings(entry: Entry, looked: Looked | None, rules: ClipRules) -> Iterable[Finding]:
    if isinstance(looked, MediaError):
        defect = looked.defect.value if isinstance(looked, ClipUnreadableError) else "timeout"
        return (Finding(entry=entry.code, kind=FindingKind.UNREADABLE, found=defect),)
    return findings_of(entry, entry.clip, rules)


def _keep_decisions(found: Iterable[Finding], earlier: Iterable[Finding]) -> tuple[Finding, ...]:
    decided = {(f.entry, f.kind, f.found): f for f in earlier}
    kept = []
    for finding in found:
        old = decided.get((finding.entry, finding.kind, finding.found))
        kept.append(replace(finding, decision=old.decision, reason=old.reason) if old else finding)
    return tuple(kept)
