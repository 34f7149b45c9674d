"""Clip folders are screened: files looked into, matched to entries, held against the clip rules."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from judging_app.core.clip_file import ClipFile
from judging_app.core.entry import Finding
from judging_app.core.ids import EntryCode
from judging_app.ports.storage import ContestStore
from judging_app.ports.work import Cancelled, Progress, never_cancelled, no_progress
from judging_app.services.audit import Scribe
from judging_app.services.clip_files import ClipTools, Looked, files_in, look_into, unaltered
from judging_app.services.clip_matching import match_and_judge, with_decisions
from judging_app.services.files import name_of
from judging_app.services.penalties import settle_penalties
from judging_app.services.rounds import check_drafting

KEPT_AT_ONCE = 16


@dataclass(frozen=True, slots=True, kw_only=True)
class Screened:
    """What screening found. `leftover`: names of files that belong to no entry; `unsure`: how many of them wait for a
    person; `new`, `altered`, `gone`: entries whose file was not there before, has other bytes, is there no more.

    `cancelled`: entries and findings are as they were; what was looked into need not be looked into again.
    """

    matched: int = 0
    findings: tuple[Finding, ...] = ()
    leftover: tuple[str, ...] = ()
    unsure: int = 0
    new: tuple[EntryCode, ...] = ()
    altered: tuple[EntryCode, ...] = ()
    gone: tuple[EntryCode, ...] = ()
    cancelled: bool = False


def screen_clips(
    store: ContestStore,
    *,
    folders: Sequence[Path],
    tools: ClipTools,
    scribe: Scribe,
    progress: Progress = no_progress,
    cancelled: Cancelled = never_cancelled,
) -> Screened:
    """Screen every clip file in the folders. Files that are as they were are not looked into again. Decisions that still hold
    are kept, and so is what was changed while clips were looked into.

    Raises ClipsFolderError, or RoundBegunError once packs are out, also where they went out meanwhile.
    """
    with store.unit() as unit:
        check_drafting(unit)
        codes = [entry.code for entry in unit.entries()]
        earlier, looks = unit.clip_files(), unit.clip_looks()
    found = files_in(folders)
    same = {file.key: file for file in unaltered(found.files, earlier, looks)}
    keeper = _Keeper(store, {file.key for file in earlier})
    look_into([file for file in found.files if file.key not in same], tools, keeper.take, progress, cancelled)
    keeper.write()
    if cancelled():
        return Screened(cancelled=True)
    files = [same.get(file.key) or keeper.done.get(file.key) or file for file in found.files]
    with store.unit() as unit:
        check_drafting(unit)
        before, decided = _by_entry(unit.clip_files()), unit.findings()
        done = match_and_judge(unit, with_decisions(files, unit.clip_files()), codes)
        settle_penalties(unit, decided, done.findings, scribe=scribe)
        now = _by_entry(done.files)
        scribe.note(unit, "screen", f"{len(now)}/{len(codes)}")
        unit.commit()
    odd = (name_of(path) for path in found.odd)
    return Screened(
        matched=len(now),
        findings=done.findings,
        leftover=(*(file.name for file in done.files if file.entry is None), *odd),
        unsure=sum(file.waits for file in done.files),
        new=tuple(sorted(now.keys() - before.keys())),
        gone=tuple(sorted(before.keys() - now.keys())),
        altered=tuple(sorted(code for code in now.keys() & before.keys() if now[code] != before[code])),
    )


def _by_entry(files: Iterable[ClipFile]) -> Mapping[EntryCode, str]:
    return {file.entry: file.sha256 for file in files if file.entry}


class _Keeper:
    """Keeps what was looked into, some files at a time, so that stopping loses little; pictures don't stay in memory."""

    def __init__(self, store: ContestStore, known: Collection[tuple[str, str]]) -> None:
        self._store, self._known = store, known
        self._waiting: list[Looked] = []
        self.done: dict[tuple[str, str], ClipFile] = {}

    def take(self, looked: Looked) -> None:
        """Take one file."""
        self.done[looked.file.key] = looked.file
        self._waiting.append(looked)
        if len(self._waiting) >= KEPT_AT_ONCE:
            self.write()

    def write(self) -> None:
        """Write what waits; files that were known before keep their entries until names are compared."""
        with self._store.unit() as unit:
            unit.save_clip_files(one.file for one in self._waiting if one.file.key not in self._known)
            for one in self._waiting:
                if one.look is not None:
                    unit.save_clip_look(one.file.sha256, one.look, one.thumbnail)
            unit.commit()
        self._waiting.clear()
