"""The files of clip folders: which there are, which are new or altered since they were looked into, and what is in those."""

import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass, replace
from pathlib import Path

from judging_app.core.clip_file import ClipFile, MatchedBy
from judging_app.core.clip_look import ClipLook
from judging_app.core.entry import Clip
from judging_app.ports.errors import ClipsFolderError
from judging_app.ports.media import ClipFacts, ClipHasher, Probe
from judging_app.ports.media_errors import ClipDefect, ClipUnreadableError, MediaError
from judging_app.ports.work import Cancelled, Progress

ENDINGS = frozenset(
    [
        ".3g2",
        ".3gp",
        ".asf",
        ".avi",
        ".dat",
        ".divx",
        ".f4v",
        ".flv",
        ".m2t",
        ".m2ts",
        ".m4v",
        ".mkv",
        ".mov",
        ".mp4",
        ".mpeg",
        ".mpg",
        ".mts",
        ".mxf",
        ".ogm",
        ".ogv",
        ".qt",
        ".rm",
        ".rmvb",
        ".ts",
        ".vob",
        ".webm",
        ".wmv",
    ]
) | {""}
"""Files of other endings are no clips and are passed over, such as documents that were sent along."""
TIMEOUT = "timeout"
_TRY_AGAIN = ("", TIMEOUT, ClipDefect.PROBE_FAILED.value)
_MEBIBYTE = 1 << 20
_LISTEN_SECONDS = 0.1


@dataclass(frozen=True, slots=True, kw_only=True)
class ClipTools:
    """What clips are looked into with; `at_once`: how many at the same time."""

    probe: Probe
    hasher: ClipHasher
    at_once: int = os.cpu_count() or 1


@dataclass(frozen=True, slots=True, kw_only=True)
class FolderFiles:
    """The clip files of some folders in order; `odd`: those whose name is no text and can't be kept."""

    files: tuple[ClipFile, ...]
    odd: tuple[Path, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Looked:
    """A file that was looked into; `look` None where nothing could be read."""

    file: ClipFile
    look: ClipLook | None = None
    thumbnail: bytes | None = None


def files_in(folders: Sequence[Path]) -> FolderFiles:
    """All clip files in these folders and below them. Raises ClipsFolderError."""
    tops = sorted({folder.resolve() for folder in folders})
    outer = [top for top in tops if not any(top.is_relative_to(other) for other in tops if other != top)]
    files, odd = [], []
    for top in outer:
        for path in _paths(top):
            if _is_text(str(path)):
                files.append(_file(top, path))
            else:
                odd.append(path)
    return FolderFiles(files=tuple(files), odd=tuple(odd))


def _paths(top: Path) -> Iterator[Path]:
    try:
        found = [Path(folder) / name for folder, _, names in os.walk(top, onerror=_refuse) for name in names]
    except OSError as error:
        raise ClipsFolderError(path=str(top)) from error
    for path in sorted(found):
        hidden = any(part.startswith(".") for part in path.relative_to(top).parts)
        if not hidden and path.suffix.lower() in ENDINGS and path.is_file():
            yield path


def _refuse(error: OSError) -> None:
    raise error


def _is_text(name: str) -> bool:
    """Whether a name can be kept; one of bytes in an unknown encoding can't, so its file waits for a better name."""
    return not any("\ud800" <= letter <= "\udfff" for letter in name)


def _file(top: Path, path: Path) -> ClipFile:
    found = path.stat()
    name = path.relative_to(top).as_posix()
    return ClipFile(folder=str(top), name=name, size=found.st_size, modified_ns=found.st_mtime_ns, by=MatchedBy.NOT_YET)


def path_of(file: ClipFile) -> Path:
    """Where a file lies."""
    return Path(file.folder) / file.name


def unaltered(files: Iterable[ClipFile], earlier: Iterable[ClipFile], looks: Mapping[str, ClipLook]) -> list[ClipFile]:
    """The files that were looked into before and have the same size and time since, with what was found then."""
    known = {one.key: one for one in earlier}
    kept = []
    for file in files:
        old = known.get(file.key)
        same = old is not None and (old.size, old.modified_ns) == (file.size, file.modified_ns)
        if old is not None and same and (old.sha256 in looks or (old.sha256 and old.defect not in _TRY_AGAIN)):
            kept.append(replace(old, entry=None, by=MatchedBy.NOT_YET, score=0, candidates=()))
    return kept


def look_into(
    files: Sequence[ClipFile],
    tools: ClipTools,
    keep: Callable[[Looked], None],
    progress: Progress,
    cancelled: Cancelled,
) -> None:
    """Look into files, several at once, and hand each to `keep` when it is done; stops soon when cancelled.

    Progress goes by bytes: a large clip takes longer than a small one.
    """
    whole = sum(map(_effort, files))
    done = 0
    with ThreadPoolExecutor(tools.at_once) as pool:
        jobs: dict[Future[Looked | None], ClipFile] = {}
        try:
            jobs = {pool.submit(_look, file, tools, cancelled): file for file in files}
            for job in _as_done(jobs, cancelled):
                done += _effort(jobs[job])
                if (looked := job.result()) is not None:
                    keep(looked)
                progress(Path(jobs[job].name).name, done * 1000 // whole)
        finally:
            pool.shutdown(wait=False, cancel_futures=True)  # whoever breaks it off need not wait for all the others
            tools.probe.rest()
            pool.shutdown()
            tools.probe.rest()


def _as_done(jobs: Iterable[Future[Looked | None]], cancelled: Cancelled) -> Iterator[Future[Looked | None]]:
    waiting = set(jobs)
    while waiting and not cancelled():
        done, waiting = wait(waiting, _LISTEN_SECONDS, FIRST_COMPLETED)
        yield from done


def _effort(file: ClipFile) -> int:
    return file.size + _MEBIBYTE


class _StoppedError(Exception):
    """Digesting was broken off."""


def _look(file: ClipFile, tools: ClipTools, cancelled: Cancelled) -> Looked | None:
    """What is in a file or why nothing is; None once work is cancelled."""

    def go_on(_bytes: int) -> None:
        if cancelled():
            raise _StoppedError

    if cancelled():
        return None
    path, facts, defect = path_of(file), None, ""
    try:
        facts = tools.probe.probe(path)
    except MediaError as error:
        defect = error.defect.value if isinstance(error, ClipUnreadableError) else TIMEOUT
    try:
        sha256 = tools.hasher(path, go_on)
    except ClipUnreadableError as error:
        return Looked(file=replace(file, defect=error.defect.value))
    except _StoppedError:
        return None
    if facts is None:
        return Looked(file=replace(file, sha256=sha256, defect=defect))
    clip = _clip(path, facts, sha256)
    return Looked(file=replace(file, sha256=sha256, clip=clip), look=facts.look, thumbnail=facts.thumbnail_jpeg)


def _clip(path: Path, facts: ClipFacts, sha256: str) -> Clip:
    return Clip(
        path=str(path),
        size=facts.size_bytes,
        sha256=sha256,
        length_ms=facts.length_ms,
        width=facts.width,
        height=facts.height,
        container=facts.container,
        video_codec=facts.video_codec,
        audio_codec=facts.audio_codec or "",
    )
