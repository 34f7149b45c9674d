"""A new laptop takes in the last safety copy of the old one."""

from dataclasses import dataclass
from pathlib import Path

from judging_app.core.counting import StoredFile
from judging_app.core.ids import EntryCode
from judging_app.core.score_sheet import ScoreSheet
from judging_app.core.watched import SECOND, Watched, to_text
from judging_app.ports.desk_errors import CopyNotForPackError
from judging_app.ports.errors import NotSealedForUsError
from judging_app.ports.exchange import Exchange
from judging_app.ports.storage import WorkspaceUnit
from judging_app.ports.whole_files import read_whole
from judging_app.services.carried_sheets import take_over
from judging_app.services.mark_sheets import WATCHED
from judging_app.services.open_pack import Desk, check_confirmed


@dataclass(frozen=True, slots=True, kw_only=True)
class Restored:
    """What came back: entries whose sheets were taken in, and those whose own sheet is as new or newer and stayed.

    `judge_code`: the code of the old laptop, as it stands on sheets signed by hand; `enrolment`, `sequence`: the old
    pack's number and the copy's.
    """

    taken: tuple[EntryCode, ...]
    kept: tuple[EntryCode, ...]
    judge_code: str
    enrolment: int
    sequence: int


def wants_copy(desk: Desk) -> bool:
    """Whether a later pack was opened where no sheet is: an earlier laptop may have some, and its copy is worth asking for."""
    if desk.pack.enrolment == 1:
        return False
    with desk.store.unit() as unit:
        return not unit.sheets()


def restore_safety_copy(desk: Desk, *, path: Path, exchange: Exchange) -> Restored:
    """Bring the sheets of a safety copy into the workspace, drafts included, in one step.

    Of two sheets for an entry the one changed later stays. Where in a clip something was watched no copy says: its
    seconds are taken as watched from the beginning. A copy that was made on an earlier version of the rubric brings what stands
    of its marks. Raises NotConfirmedError, what `read_whole` raises,
    CopyNotForPackError where the copy was not made with an earlier pack of this judge, or the errors of the ladder.
    """
    check_confirmed(desk)
    copy = _opened(desk, path, exchange)
    with desk.store.unit() as unit:
        own = {sheet.entry: sheet for sheet in unit.sheets()}
        newer = [sheet for sheet in copy.sheets if _newer(sheet, own.get(sheet.entry))]
        for sheet in newer:
            _take(unit, sheet, copy.rubric, desk)
        unit.commit()
    taken = tuple(sheet.entry for sheet in newer)
    return Restored(
        taken=taken,
        kept=tuple(sheet.entry for sheet in copy.sheets if sheet.entry not in taken),
        judge_code=exchange.judge_code(
            contest_id=desk.pack.contest_id,
            judge=copy.judge,
            enrolment=copy.enrolment,
            device=copy.device_key,
            contest_key=desk.pack.contest_key,
        ),
        enrolment=copy.enrolment,
        sequence=copy.sequence,
    )


def _opened(desk: Desk, path: Path, exchange: Exchange) -> StoredFile:
    data = read_whole(path, exchange.largest)
    try:
        return exchange.read_safety_copy(data, desk.pack)
    except NotSealedForUsError as error:
        if type(error) is not NotSealedForUsError:
            raise
        raise CopyNotForPackError(path=str(path)) from error


def _newer(sheet: ScoreSheet, own: ScoreSheet | None) -> bool:
    return own is None or sheet.last_change_ms > own.last_change_ms


def _take(unit: WorkspaceUnit, sheet: ScoreSheet, version: int, desk: Desk) -> None:
    take_over(unit, sheet, version, desk.pack)
    watched = Watched().with_range(0, sheet.watched_seconds * SECOND)
    unit.save_setting(WATCHED + sheet.entry, to_text(watched))
