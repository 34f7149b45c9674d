"""The signed files that the contest keeps, held against what it counts."""

from collections.abc import Iterable, Iterator

from judging_app.core.counting import StoredFile
from judging_app.ports.chair_errors import KeptFileChangedError
from judging_app.ports.errors import FileRefusedError
from judging_app.ports.exchange import Exchange, KnownContest
from judging_app.ports.storage import ContestUnit
from judging_app.services.known import known_contest


def check_kept(unit: ContestUnit, files: Iterable[StoredFile], exchange: Exchange) -> None:
    """Raise KeptFileChangedError unless every file, with all its sheets, is what its kept envelope was signed for."""
    for file in changed_files(unit, files, exchange):
        raise KeptFileChangedError(judge=file.judge, digest=file.digest)


def changed_files(unit: ContestUnit, files: Iterable[StoredFile], exchange: Exchange) -> Iterator[StoredFile]:
    """The files that are not, with all their sheets, what their kept envelopes were signed for."""
    known = known_contest(unit)
    for file in files:
        if not _holds(unit.envelope(file.digest), file, known, exchange):
            yield file


def _holds(envelope: bytes, file: StoredFile, known: KnownContest, exchange: Exchange) -> bool:
    try:
        return exchange.reread(envelope, file.source, known) == file
    except FileRefusedError:
        return False
