"""A judge hands in: the sheets so far as one sealed score file, and a safety copy after each finished sheet."""

from dataclasses import dataclass, replace
from pathlib import Path

from judging_app.core.file_names import file_name
from judging_app.core.score_sheet import ScoreSheet, SheetState
from judging_app.ports.exchange import Exchange, ScoreFile, SealedFile
from judging_app.ports.whole_files import write_whole
from judging_app.services.open_pack import Desk, check_confirmed


@dataclass(frozen=True, slots=True, kw_only=True)
class HandedIn:
    """The score file that was written: where, which number, its digest, and how many sheets of each kind."""

    path: Path
    sequence: int
    digest: str
    submitted: int
    recused: int
    drafts: int


def write_score_file(desk: Desk, *, path: Path, exchange: Exchange) -> HandedIn:
    """Write this judge's sheets so far to `path`, under the next sequence number.

    The number is taken before the file is written, so that no two files ever bear the same one. Raises
    NotConfirmedError, SaveFailedError or CannotWriteError.
    """
    check_confirmed(desk)
    with desk.store.unit() as unit:
        info = replace(unit.info(), sequence=unit.info().sequence + 1)
        unit.save_info(info)
        sheets = unit.sheets()
        unit.commit()
    sealed = _seal(desk, sheets, info.sequence, info.device_private, exchange)
    write_whole(path, sealed.data)
    return HandedIn(
        path=path,
        sequence=info.sequence,
        digest=sealed.digest,
        submitted=_count(sheets, SheetState.SUBMITTED),
        recused=_count(sheets, SheetState.RECUSED),
        drafts=_count(sheets, SheetState.DRAFT) + _count(sheets, SheetState.REOPENED),
    )


def write_safety_copy(desk: Desk, *, exchange: Exchange) -> HandedIn:
    """Write the sheets so far beside the pack, for the case that the laptop dies. Raises as write_score_file."""
    return write_score_file(desk, path=desk.folder / f"{score_file_name(desk)}.safety.clipscore", exchange=exchange)


def score_file_name(desk: Desk) -> str:
    """The name, without ending, under which a judge's files are known: judge and enrolment."""
    return f"{file_name(desk.pack.judge.code)}-{desk.pack.enrolment}"


def _seal(
    desk: Desk, sheets: tuple[ScoreSheet, ...], sequence: int, device_private: str, exchange: Exchange
) -> SealedFile:
    score_file = ScoreFile(pack=desk.pack, pack_digest=desk.pack_digest, sequence=sequence, sheets=sheets)
    return exchange.write_score_file(score_file, exchange.device_key(device_private))


def _count(sheets: tuple[ScoreSheet, ...], state: SheetState) -> int:
    return sum(sheet.state is state for sheet in sheets)
