"""A judge hands in: the sheets so far as one sealed score file, and a safety copy after each finished sheet."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from itertools import chain, count
from pathlib import Path

from judging_app.core.file_names import file_name
from judging_app.core.ids import EntryCode
from judging_app.core.score_sheet import ScoreSheet, SheetState
from judging_app.ports.desk_errors import SafetyCopyLostError
from judging_app.ports.errors import CannotWriteError
from judging_app.ports.exchange import DeviceKey, Exchange, ScoreFile, SealedFile
from judging_app.ports.second_look_errors import AnswersMissingError
from judging_app.ports.whole_files import write_whole
from judging_app.services.handed_in import note_handed_in
from judging_app.services.open_pack import FINISHED, Desk, check_confirmed

Seal = Callable[[ScoreFile, DeviceKey], SealedFile]


@dataclass(frozen=True, slots=True, kw_only=True)
class HandedIn:
    """The score file that was written: where, which number, its digest, how many bytes, how many sheets of each kind.

    `missing`: entries whose sheet is neither submitted nor recused, in the pack's order; nothing of them counts. The
    trial is in the file, but stands in none of these.
    """

    path: Path
    sequence: int
    digest: str
    submitted: int
    recused: int
    drafts: int
    size: int
    missing: tuple[EntryCode, ...]

    @property
    def partial(self) -> bool:
        """Whether entries are still missing; handing in so is allowed, and more files can follow."""
        return bool(self.missing)


def write_score_file(desk: Desk, *, path: Path, exchange: Exchange) -> HandedIn:
    """Write this judge's sheets so far to `path`, under the next sequence number.

    The number is taken before the file is written, so that no two files ever bear the same one; the finished sheets are
    taken for handed in from then on, whatever becomes of the file. Raises NotConfirmedError, SaveFailedError,
    CannotWriteError, or AnswersMissingError for a second look that is not answered whole.
    """
    return _write(desk, path, exchange.write_score_file, exchange, hands_in=True)


def write_safety_copy(desk: Desk, *, exchange: Exchange) -> HandedIn:
    """Write the sheets so far beside the pack, for the case that the laptop dies: the secretariat can merge the copy, and
    this judge's next pack opens it on a new laptop. Raises NotConfirmedError, SaveFailedError or SafetyCopyLostError.
    """
    path = desk.folder / f"{score_file_name(desk)}.safety.clipscore"
    try:
        return _write(desk, path, exchange.write_safety_copy, exchange, hands_in=False)
    except CannotWriteError as error:
        raise SafetyCopyLostError(path=error.path, reason=error.reason) from error


def score_file_name(desk: Desk) -> str:
    """The name, without ending, under which a judge's files are known: judge and enrolment."""
    return f"{file_name(desk.pack.judge.code)}-{desk.pack.enrolment}"


def free_name(path: Path) -> Path:
    """A path at which nothing lies: this one, else with -2, -3 and so on behind its name."""
    later = (path.with_stem(f"{path.stem}-{number}") for number in count(2))
    return next(one for one in chain((path,), later) if not one.exists())


def _write(desk: Desk, path: Path, seal: Seal, exchange: Exchange, *, hands_in: bool) -> HandedIn:
    check_confirmed(desk)
    with desk.store.unit() as unit:
        sheets = unit.sheets() if hands_in else ()
        if hands_in and desk.pack.second_look:
            _check_answered(sheets)
        info = replace(unit.info(), sequence=unit.info().sequence + 1)
        unit.save_info(info)
        note_handed_in(unit, sheets, info.sequence)
        unit.commit()
    if not hands_in:  # marks go on being saved while a copy is made
        with desk.store.reading() as reading:
            sheets = reading.sheets()
    score_file = ScoreFile(pack=desk.pack, pack_digest=desk.pack_digest, sequence=info.sequence, sheets=sheets)
    sealed = seal(score_file, exchange.device_key(info.device_private))
    write_whole(path, sealed.data)
    return _told(desk, path, score_file, sealed)


def _check_answered(sheets: Iterable[ScoreSheet]) -> None:
    """All sheets of a second look are there from the beginning, open until they are answered."""
    if open_ones := tuple(sheet.entry for sheet in sheets if sheet.state not in FINISHED):
        raise AnswersMissingError(entries=open_ones)


def _told(desk: Desk, path: Path, score_file: ScoreFile, sealed: SealedFile) -> HandedIn:
    stored = {sheet.entry: sheet.state for sheet in score_file.sheets}
    states = {entry.code: stored.get(entry.code, SheetState.DRAFT) for entry in desk.pack.counting}
    found = Counter(states[code] for code in states if code in stored)
    return HandedIn(
        path=path,
        sequence=score_file.sequence,
        digest=sealed.digest,
        submitted=found[SheetState.SUBMITTED],
        recused=found[SheetState.RECUSED],
        drafts=found[SheetState.DRAFT] + found[SheetState.REOPENED],
        size=len(sealed.data),
        missing=tuple(code for code, state in states.items() if state not in FINISHED),
    )
