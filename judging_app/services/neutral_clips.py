"""In a blind contest clips go out without what their files say about themselves; what went out is recorded beside what came in."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory

from judging_app.core.clip_file import IssuedClip
from judging_app.core.entry import Entry
from judging_app.core.ids import EntryCode
from judging_app.ports.copy_errors import ClipNotNeutralError, ClipsNotCopiedError
from judging_app.ports.errors import ClipChangedError
from judging_app.ports.media import ClipHasher, ClipNeutralizer
from judging_app.ports.media_errors import ClipUnreadableError, Kept, NotNeutralError, ProbeTimeoutError
from judging_app.ports.storage import ContestStore, ContestUnit
from judging_app.services.copy_clips import ClipCopy, Follower, Making, StoppedError, check_room, copy_clips
from judging_app.services.pack_clips import IssuedClips, copies_of

FEW = 5
"""So many entries are named where many lack something."""
PASSES = 6
"""What comes in is read to be known again, then read and written anew and looked at, then copied and read back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CopyTools:
    """What clips beside packs are checked by and, in a blind contest, made with."""

    hasher: ClipHasher
    neutral: ClipNeutralizer


def copy_for_packs(
    store: ContestStore,
    entries: Sequence[Entry],
    out: Path,
    *,
    tools: CopyTools,
    follower: Follower,
    spare: int,
    after: int,
) -> bool:
    """Let the clips of these entries lie beside packs in `out`; False when cancelled. Raises what `copy_clips` does, and in a
    blind contest ClipNotNeutralError.
    """
    with store.unit() as unit:
        blind, known = unit.contest().rules.blind, recorded(unit)
    copies = copies_of(entries, out, known)
    if not blind:
        return copy_clips(copies, out, hasher=tools.hasher, follower=follower, spare=spare, after=after)
    received = {entry.code: entry.clip.sha256 for entry in entries if entry.clip}
    made = {code for code, clip in known.items() if clip.received == received.get(code)}
    maker = _Maker(store, received, known, tools, follower)
    try:
        return copy_clips(
            [one if one.entry in made else replace(one, sha256="") for one in copies],
            out,
            hasher=tools.hasher,
            follower=follower,
            spare=spare,
            after=after,
            making=Making(make=maker.make, passes=PASSES),
        )
    finally:
        tools.neutral.rest()


def recorded(unit: ContestUnit) -> IssuedClips:
    """What goes out in the place of what came in; nothing where the contest is not blind."""
    return {one.entry: one for one in unit.issued_clips()} if unit.contest().rules.blind else {}


def clips_that_go_out(unit: ContestUnit, entries: Sequence[Entry]) -> IssuedClips:
    """As `recorded`. Raises ClipsNotCopiedError where for an entry's clip, as it came in last, it is not known yet."""
    issued = recorded(unit)
    if unit.contest().rules.blind:
        lacking = [
            entry.code
            for entry in entries
            if entry.clip and (entry.code not in issued or issued[entry.code].received != entry.clip.sha256)
        ]
        if lacking:
            raise ClipsNotCopiedError(count=len(lacking), entries=tuple(lacking[:FEW]))
    return issued


class _Maker:
    """Makes neutral copies one by one in a folder of their own, and records each."""

    def __init__(
        self,
        store: ContestStore,
        received: dict[EntryCode, str],
        known: IssuedClips,
        tools: CopyTools,
        follower: Follower,
    ) -> None:
        self._store, self._received, self._known = store, received, known
        self._tools, self._follower = tools, follower

    @contextmanager
    def make(self, one: ClipCopy) -> Iterator[ClipCopy]:
        """The neutral copy of a clip, there as long as it is needed. Raises ClipChangedError, ClipNotNeutralError."""
        self._check_received(one)
        with TemporaryDirectory(prefix="clips-") as folder:
            copy = Path(folder) / one.target.name
            check_room(copy.parent, [replace(one, target=copy)])
            self._write(one, copy)
            made = IssuedClip(
                entry=one.entry,
                received=self._received[one.entry],
                issued=self._tools.hasher(copy),
                size=copy.stat().st_size,
            )
            self._record(made)
            yield replace(one, source=copy, sha256=made.issued, size=made.size)

    def _check_received(self, one: ClipCopy) -> None:
        def go_on(_bytes: int) -> None:
            if self._follower.cancelled():
                raise StoppedError

        try:
            same = one.source.is_file() and self._tools.hasher(one.source, go_on) == self._received[one.entry]
        except ClipUnreadableError:
            same = False
        if not same:
            raise ClipChangedError(entry=one.entry, path=str(one.source))

    def _write(self, one: ClipCopy, copy: Path) -> None:
        try:
            if not self._tools.neutral(one.source, copy, self._follower.cancelled):
                raise StoppedError
        except NotNeutralError as error:
            raise ClipNotNeutralError(entry=one.entry, path=str(one.source), kept=error.kept) from error
        except ProbeTimeoutError as error:
            raise ClipNotNeutralError(entry=one.entry, path=str(one.source), kept=Kept.FAILED) from error

    def _record(self, made: IssuedClip) -> None:
        if self._known.get(made.entry) != made:
            with self._store.unit() as unit:
                unit.save_issued_clip(made)
                unit.commit()
