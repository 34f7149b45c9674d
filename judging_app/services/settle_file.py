"""A person says to which entry a clip file belongs, or that it belongs to none; each word can be taken back."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from judging_app.core.clip_file import ClipFile, MatchedBy
from judging_app.core.ids import EntryCode
from judging_app.ports.errors import EntryUnknownError
from judging_app.ports.screening_errors import ClipFileUnknownError
from judging_app.ports.storage import ContestUnit
from judging_app.services.audit import Scribe
from judging_app.services.clip_matching import Matched, match_and_judge
from judging_app.services.penalties import settle_penalties
from judging_app.services.rounds import check_drafting

SURE = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class FileKey:
    """A clip file as screening knows it."""

    folder: str
    name: str


def settle_file(unit: ContestUnit, key: FileKey, *, entry: EntryCode | None, scribe: Scribe) -> Matched:
    """Give the file to an entry, or to none; another file that had this entry waits again.

    Raises ClipFileUnknownError, EntryUnknownError, or RoundBegunError once packs are out.
    """
    check_drafting(unit)
    if entry is not None and entry not in {one.code for one in unit.entries()}:
        raise EntryUnknownError(entry=entry)
    settled = replace(_file(unit, key), entry=entry, by=MatchedBy.PERSON, score=SURE, candidates=())
    others = [_without(one, entry) for one in unit.clip_files() if one.key != settled.key]
    return _match_again(unit, [*others, settled], f"{key.name} {entry or '-'}", entry, scribe)


def unsettle_file(unit: ContestUnit, key: FileKey, *, scribe: Scribe) -> Matched:
    """Take back what a person said of the file: names decide again. Raises as `settle_file`."""
    check_drafting(unit)
    freed = replace(_file(unit, key), entry=None, by=MatchedBy.NOT_YET, score=0)
    others = [one for one in unit.clip_files() if one.key != freed.key]
    return _match_again(unit, [*others, freed], f"{key.name} ?", None, scribe)


def _file(unit: ContestUnit, key: FileKey) -> ClipFile:
    for one in unit.clip_files():
        if one.key == (key.folder, key.name):
            return one
    raise ClipFileUnknownError(name=key.name)


def _without(file: ClipFile, entry: EntryCode | None) -> ClipFile:
    if entry is None or file.entry != entry:
        return file
    return replace(file, entry=None, by=MatchedBy.NOT_YET, score=0)


def _match_again(
    unit: ContestUnit, files: Sequence[ClipFile], said: str, entry: EntryCode | None, scribe: Scribe
) -> Matched:
    """Names are compared again for the entries that were screened: those with a clip or a finding."""
    screened = {one.code for one in unit.entries() if one.clip is not None}
    screened |= {one.entry for one in unit.findings()}
    decided = unit.findings()
    done = match_and_judge(unit, files, screened | ({entry} if entry else set()))
    settle_penalties(unit, decided, done.findings, scribe=scribe)
    scribe.note(unit, "settle-file", said)
    unit.commit()
    return done
