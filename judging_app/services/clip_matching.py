"""Clip files get their entries, entries their clips, clips their findings; what a person decided and still holds is kept."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from judging_app.core.clip_file import ClipFile, MatchedBy
from judging_app.core.clip_look import NOTHING_SEEN, ClipLook
from judging_app.core.entry import Entry, EntryState, Finding, FindingDecision, FindingKind, Unit
from judging_app.core.ids import EntryCode
from judging_app.core.matching import match_clips
from judging_app.core.rules import ClipRules
from judging_app.core.screening import alike_findings, findings_of, identical_findings
from judging_app.ports.storage import ContestUnit


@dataclass(frozen=True, slots=True, kw_only=True)
class Matched:
    """The files with their entries, and all findings."""

    files: tuple[ClipFile, ...]
    findings: tuple[Finding, ...]


def match_and_judge(unit: ContestUnit, files: Collection[ClipFile], codes: Collection[EntryCode]) -> Matched:
    """Match these files to the entries of these codes and save what follows; other entries are left as they are.

    Files whose match a person settled keep it.
    """
    entries = tuple(entry for entry in unit.entries() if entry.code in codes)
    matched = _match(unit, files, entries)
    own = {file.entry: file for file in matched if file.entry}
    fresh = [replace(entry, clip=own[entry.code].clip if entry.code in own else None) for entry in entries]
    others = [finding for finding in unit.findings() if finding.entry not in codes]
    found = _keep_decisions(_found(unit, fresh, own), unit.findings(), _altered(unit, entries, own))
    findings = (*found, *others)
    _save_settled(unit, entries, fresh, findings)
    unit.replace_findings(findings)
    unit.replace_clip_files(matched)
    unit.keep_clip_looks({file.sha256 for file in matched})
    return Matched(files=matched, findings=findings)


def _found(unit: ContestUnit, entries: Sequence[Entry], own: Mapping[EntryCode, ClipFile]) -> list[Finding]:
    looks, rules, units = unit.clip_looks(), unit.contest().rules.clip, {one.code: one for one in unit.units()}
    found = [
        finding
        for entry in entries
        for finding in _findings(entry, own.get(entry.code), looks, rules, units[entry.unit])
    ]
    return [*found, *identical_findings(entries), *alike_findings(entries, looks)]


def _altered(unit: ContestUnit, entries: Iterable[Entry], own: Mapping[EntryCode, ClipFile]) -> set[EntryCode]:
    """The entries that have a file of other bytes than before."""
    before = {file.entry: file.sha256 for file in unit.clip_files() if file.entry}
    now = {entry.code: own[entry.code].sha256 for entry in entries if entry.code in own}
    return {
        entry.code for entry in entries if _is_other(before.get(entry.code) or _sha256(entry), now.get(entry.code, ""))
    }


def _save_settled(
    unit: ContestUnit, before: Sequence[Entry], fresh: Sequence[Entry], findings: Iterable[Finding]
) -> None:
    by_entry: defaultdict[EntryCode, list[Finding]] = defaultdict(list)
    for finding in findings:
        by_entry[finding.entry].append(finding)
    now = [settled(entry, by_entry[entry.code]) for entry in fresh]
    unit.save_entries(one for one, old in zip(now, before, strict=True) if one != old)


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


def with_decisions(files: Iterable[ClipFile], earlier: Iterable[ClipFile]) -> list[ClipFile]:
    """The files with what a person said of them, or of a file of the same bytes that lay elsewhere."""
    decided = [file for file in earlier if file.by.settled]
    by_key, by_bytes = {one.key: one for one in decided}, {one.sha256: one for one in decided if one.sha256}
    done, used = [], set()
    for file in files:
        old = by_key.get(file.key) or by_bytes.get(file.sha256)
        if old is None or (old.entry is not None and old.key in used):
            done.append(file)
            continue
        used.add(old.key)
        done.append(replace(file, entry=old.entry, by=old.by, score=old.score))
    return done


def _match(unit: ContestUnit, files: Collection[ClipFile], entries: Collection[Entry]) -> tuple[ClipFile, ...]:
    known = {entry.code for entry in entries}
    by_person = [file for file in files if file.by.settled and (file.entry is None or file.entry in known)]
    taken, settled_keys = {file.entry for file in by_person}, {file.key for file in by_person}
    free = _by_name([file for file in files if file.key not in settled_keys])
    units = {one.code: one for one in unit.units()}
    waiting = [entry for entry in entries if entry.code not in taken]
    found = match_clips(list(free), waiting, units, unit.contest().rules.clip.file_names)
    done = [
        replace(free[name], entry=code, by=found.how[code].by, score=found.how[code].score, candidates=())
        for code, name in found.matched.items()
    ]
    left = [
        replace(free[name], entry=None, by=MatchedBy.NOTHING, score=0, candidates=found.candidates[name])
        for name in found.left_over
    ]
    return tuple(sorted([*by_person, *done, *left], key=lambda file: file.key))


def _by_name(files: Iterable[ClipFile]) -> dict[str, ClipFile]:
    """Files by their name below their folder; those of the same name in two folders by the folder's name as well."""
    named: defaultdict[str, list[ClipFile]] = defaultdict(list)
    for file in files:
        named[file.name].append(file)
    return {name if len(same) == 1 else f"{file.folder}/{name}": file for name, same in named.items() for file in same}


def _findings(
    entry: Entry, file: ClipFile | None, looks: Mapping[str, ClipLook], rules: ClipRules, whose: Unit
) -> tuple[Finding, ...]:
    if file is not None and file.defect:
        return (Finding(entry=entry.code, kind=FindingKind.UNREADABLE, found=file.defect),)
    look = looks.get(file.sha256, NOTHING_SEEN) if file else NOTHING_SEEN
    return findings_of(entry, entry.clip, rules, look, whose)


def _sha256(entry: Entry) -> str:
    return entry.clip.sha256 if entry.clip else ""


def _is_other(before: str, now: str) -> bool:
    return bool(before and now) and before != now


def _keep_decisions(
    found: Iterable[Finding], earlier: Iterable[Finding], altered: Collection[EntryCode]
) -> tuple[Finding, ...]:
    """A decision holds as long as the file, what was found and the limit are the same."""
    decided = {(f.entry, f.kind, f.found, f.limit): f for f in earlier if f.entry not in altered}
    return tuple(decided.get((one.entry, one.kind, one.found, one.limit), one) for one in found)
