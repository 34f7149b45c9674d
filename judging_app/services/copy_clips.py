"""Clip files brought to a folder or a stick: room looked at before, each read back after it was written, and taken up again
where it was broken off.
"""

import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from judging_app.core.ids import EntryCode
from judging_app.ports.copy_errors import CopyWrongError, NoRoomError
from judging_app.ports.errors import CannotWriteError, ClipChangedError
from judging_app.ports.media import ClipHasher
from judging_app.ports.media_errors import ClipUnreadableError
from judging_app.ports.whole_files import draft_of, read_from_disk_next, whole_file
from judging_app.ports.work import Cancelled, Progress, never_cancelled, no_progress

PIECE_BYTES = 1 << 20
CLUSTER_BYTES = 1 << 17
"""Files take up whole clusters of a stick; this is the largest that is usual."""

Copied = Callable[[int, int], None]
"""Takes how many bytes lie there by now and how many there will be."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClipCopy:
    """A clip that is to lie at `target`: these bytes, which `source` has as well."""

    entry: EntryCode
    source: Path
    target: Path
    size: int
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Follower:
    """Who follows copying: `progress` gets the entry in hand, `copied` the bytes before that. `turned`: no clip is in hand any
    more, from now on `progress` gets judges.
    """

    progress: Progress = no_progress
    cancelled: Cancelled = never_cancelled
    copied: Copied = lambda _done, _whole: None
    turned: Callable[[], None] = lambda: None


class StoppedError(Exception):
    """Copying was broken off by a person."""


@contextmanager
def as_received(one: ClipCopy) -> Iterator[ClipCopy]:
    """The file that came in is the one that goes out."""
    yield one


@dataclass(frozen=True, slots=True, kw_only=True)
class Making:
    """How what is copied is made of what came in, and how often a clip is read or written until it lies there."""

    make: Callable[[ClipCopy], AbstractContextManager[ClipCopy]] = as_received
    passes: int = 2


RECEIVED = Making()


def copy_clips(
    copies: Sequence[ClipCopy],
    folder: Path,
    *,
    hasher: ClipHasher,
    follower: Follower,
    spare: int = 0,
    making: Making = RECEIVED,
    after: int = 0,
) -> bool:
    """Bring all these clips to their places in `folder`; False when cancelled. Clips that lie there already are left so.

    A clip bears its name only once it was read back right. `spare`: bytes that others need there as well. `making` is
    asked for clips that do not lie there. `after`: work that comes after copying, in bytes written or read. Raises what it raises,
    NoRoomError before anything is written, ClipChangedError for a source that is gone or another file by now,
    CopyWrongError, CannotWriteError; clips that are whole stay in each case.
    """
    check_room(folder, copies, spare)
    meter = Meter(copies, follower, making.passes, after)
    try:
        for one in copies:
            bring(one, hasher, meter, making)
    except StoppedError:
        return False
    return True


def check_room(folder: Path, copies: Sequence[ClipCopy], spare: int = 0) -> None:
    """Raise NoRoomError where what is still to be copied does not fit. What a killed copy left half done makes way."""
    missing = [one for one in copies if not has_size(one)]
    for one in missing:
        with suppress(OSError):
            draft_of(one.target).unlink()
    needed = spare + sum(-(-one.size // CLUSTER_BYTES) * CLUSTER_BYTES for one in missing)
    try:
        free = shutil.disk_usage(_nearest(folder)).free
    except OSError as error:
        raise CannotWriteError(path=str(folder), reason=error.strerror or "") from error
    if needed > free:
        raise NoRoomError(path=str(folder), needed_bytes=needed, free_bytes=free, lacking_bytes=needed - free)


def _nearest(folder: Path) -> Path:
    """The folder, or the one above it where it will be made."""
    return next((place for place in (folder, *folder.parents) if place.is_dir()), folder)


def has_size(one: ClipCopy) -> bool:
    """Whether something of that size lies in the clip's place."""
    try:
        return one.target.is_file() and one.target.stat().st_size == one.size
    except OSError:
        return False


class Meter:
    """How far copying is, by bytes: what is written is read once more, what lies there is only read."""

    def __init__(self, copies: Sequence[ClipCopy], follower: Follower, passes: int, after: int) -> None:
        self._follower = follower
        self._passes = passes
        self._steps = sum(one.size * (1 if has_size(one) else passes) for one in copies) + after or 1
        self._whole = sum(one.size for one in copies)
        self._stepped = self._done = 0
        self._told: tuple[str, int] = ("", -1)

    def step(self, entry: EntryCode, size: int) -> None:
        """So many bytes more were read or written. Raises StoppedError once nobody wants them any more."""
        if self._follower.cancelled():
            raise StoppedError
        self._stepped += size
        self._tell(entry)

    def reading(self, entry: EntryCode) -> Callable[[int], None]:
        """As `step`, for who tells how many bytes were read so far."""
        before = 0

        def read(so_far: int) -> None:
            nonlocal before
            self.step(entry, so_far - before)
            before = so_far

        return read

    def all_over(self, one: ClipCopy) -> None:
        """Of one clip more is to be done than was thought."""
        self._steps += self._passes * one.size

    def made(self, one: ClipCopy) -> None:
        """What goes before copying is done."""
        self.step(one.entry, (self._passes - 2) * one.size)

    def lies_there(self, one: ClipCopy) -> None:
        """One clip is done with."""
        self._done += one.size
        self._told = ("", self._told[1])
        self._tell(one.entry)

    def _tell(self, entry: EntryCode) -> None:
        """No more often than the figures change: a large clip has thousands of pieces."""
        now = (entry, max(self._told[1], min(self._stepped * 1000 // self._steps, 1000)))
        if now != self._told:
            self._told = now
            self._follower.copied(self._done, self._whole)
            self._follower.progress(*now)


def bring(one: ClipCopy, hasher: ClipHasher, meter: Meter, making: Making) -> None:
    """Copy one clip and read it back, unless it lies there already. Raises what `copy_clips` says, and StoppedError."""
    meter.step(one.entry, 0)
    if has_size(one):
        if _is_right(one.target, one, hasher, meter):
            meter.lies_there(one)
            return
        meter.all_over(one)
    with making.make(one) as made:
        meter.made(one)
        _write(made, hasher, meter)
    meter.lies_there(one)


def _write(one: ClipCopy, hasher: ClipHasher, meter: Meter) -> None:
    def check(draft: Path) -> None:
        read_from_disk_next(draft)
        if not _is_right(draft, one, hasher, meter):
            _refuse(one, hasher)

    with whole_file(one.target, check) as copy:
        for piece in _pieces(one):
            copy.write(piece)
            meter.step(one.entry, len(piece))


def _is_right(path: Path, one: ClipCopy, hasher: ClipHasher, meter: Meter) -> bool:
    try:
        return hasher(path, meter.reading(one.entry)) == one.sha256
    except ClipUnreadableError:
        return False


def _refuse(one: ClipCopy, hasher: ClipHasher) -> None:
    """A wrong copy comes of a wrong original, or the stick did not keep what was written to it."""
    try:
        same = hasher(one.source) == one.sha256
    except ClipUnreadableError:
        same = False
    if same:
        raise CopyWrongError(entry=one.entry, path=str(one.target))
    raise ClipChangedError(entry=one.entry, path=str(one.source))


def _pieces(one: ClipCopy) -> Iterator[bytes]:
    """The clip as it was received; whatever keeps it from being read is no fault of the stick."""
    try:
        if not one.source.is_file() or one.source.stat().st_size != one.size:
            raise ClipChangedError(entry=one.entry, path=str(one.source))
        with one.source.open("rb") as original:
            while piece := original.read(PIECE_BYTES):
                yield piece
    except OSError as error:
        raise ClipChangedError(entry=one.entry, path=str(one.source)) from error
