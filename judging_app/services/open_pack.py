"""A judge opens a pack: once to compare its code and make a workspace, later to go on where the work stopped."""

from dataclasses import dataclass, replace
from pathlib import Path

from judging_app.core.file_names import file_name
from judging_app.core.ids import EntryCode
from judging_app.core.score_sheet import SheetState
from judging_app.core.second_look import sent_back
from judging_app.ports.clock import Clock
from judging_app.ports.desk_errors import OtherPackError
from judging_app.ports.errors import NotConfirmedError
from judging_app.ports.exchange import Exchange, OpenedPack, Pack
from judging_app.ports.media import ClipHasher
from judging_app.ports.storage import WorkspaceInfo, WorkspaceStore, WorkspaceStores
from judging_app.ports.whole_files import read_whole
from judging_app.services.carried_sheets import bring_over
from judging_app.services.files import make_folder

ID_LENGTH = 12
FINISHED = (SheetState.SUBMITTED, SheetState.RECUSED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """A judge's open workspace: the pack, its digest and code, this laptop's judge code, and where clips lie."""

    store: WorkspaceStore
    pack: Pack
    pack_digest: str
    contest_code: str
    judge_code: str
    folder: Path
    confirmed: bool

    def clip_path(self, entry: EntryCode) -> Path | None:
        """Where that entry's clip should lie; None when the pack has no clip for it."""
        for one in self.pack.entries:
            if one.code == entry:
                return self.folder / one.clip.path if one.clip else None
        return None


def open_pack(*, path: Path, workspaces: Path, stores: WorkspaceStores, exchange: Exchange) -> Desk:
    """Open a pack file in this judge's workspace below the folder `workspaces`, which is made when it is new.

    A later pack of the same contest, round and judge takes the place of the earlier one and keeps all sheets; on a newer
    version of the rubric what stands of them (`carried_sheets`). Marks stay unconfirmed until the code was compared. Raises what `read_whole` raises, the errors of a pack's ladder, or OtherPackError
    when the workspace has a pack with another contest key, a later enrolment, or another one of the same number, as two
    copies of a contest file would issue; WorkspaceBusyError while another window works on it. A second look has a workspace
    of its own, where its sheets lie open as they were handed in.
    """
    data = read_whole(path, exchange.largest)
    opened = exchange.read_pack(data)
    place = workspaces / workspace_name(opened.pack)
    folder = str(path.resolve().parent)
    if not stores.exists(place):
        make_folder(workspaces)
        info = WorkspaceInfo(pack=data, device_private=exchange.new_device_key().private, folder=folder)
        if opened.pack.second_look:
            marked = workspaces / workspace_name(replace(opened.pack, second_look=()))
            info = replace(info, confirmed_ms=_confirmed_ms(marked, opened.pack, stores, exchange))
        return _desk(_made(stores, place, info, opened.pack), opened, info, exchange)
    store = stores.open(place)
    info = _renewed(store, opened, data, folder, exchange)
    return _desk(store, opened, info, exchange)


def _made(stores: WorkspaceStores, place: Path, info: WorkspaceInfo, pack: Pack) -> WorkspaceStore:
    store = stores.create(place, info)
    if pack.second_look:
        with store.unit() as unit:
            for one in pack.second_look:
                unit.save_sheet(sent_back(one.sheet))
            unit.commit()
    return store


def _confirmed_ms(marked: Path, pack: Pack, stores: WorkspaceStores, exchange: Exchange) -> int:
    """When the contest's code was compared where the judge marked, 0 where that was another laptop.

    Raises OtherPackError when that pack was signed by another contest key.
    """
    if not stores.exists(marked):
        return 0
    store = stores.look(marked)
    try:
        with store.reading() as unit:
            info = unit.info()
    finally:
        store.close()
    if exchange.read_pack(info.pack).pack.contest_key != pack.contest_key:
        raise OtherPackError
    return info.confirmed_ms


@dataclass(frozen=True, slots=True, kw_only=True)
class PackGlance:
    """A pack, and how many of its sheets are finished on this laptop (submitted or recused, without the trial)."""

    pack: Pack
    finished: int


def look_at_pack(*, path: Path, workspaces: Path, stores: WorkspaceStores, exchange: Exchange) -> PackGlance:
    """How far the work on a pack is. Nothing is made, changed or locked. Raises as `open_pack`, but no OtherPackError."""
    pack = exchange.read_pack(read_whole(path, exchange.largest)).pack
    place = workspaces / workspace_name(pack)
    if not stores.exists(place):
        return PackGlance(pack=pack, finished=0)
    store = stores.look(place)
    try:
        with store.reading() as unit:
            finished = {sheet.entry for sheet in unit.sheets() if sheet.state in FINISHED}
    finally:
        store.close()
    return PackGlance(pack=pack, finished=sum(entry.code in finished for entry in pack.counting))


def workspace_name(pack: Pack) -> str:
    """The file of one judge's work in one round: another round has entries, a rubric and sheets of its own, and so has each
    second look.
    """
    again = f"-xem-lai-{pack.enrolment}" if pack.second_look else ""
    return f"{pack.contest_id[:ID_LENGTH]}-{file_name(pack.round)}-{file_name(pack.judge.code)}{again}.workspace"


def _renewed(store: WorkspaceStore, opened: OpenedPack, data: bytes, folder: str, exchange: Exchange) -> WorkspaceInfo:
    with store.unit() as unit:
        info = unit.info()
        held = exchange.read_pack(info.pack)
        same_number = held.pack.enrolment == opened.pack.enrolment
        if (
            held.pack.contest_key != opened.pack.contest_key
            or held.pack.enrolment > opened.pack.enrolment
            or (same_number and held.digest != opened.digest)
        ):
            store.close()
            raise OtherPackError
        if held.pack.enrolment < opened.pack.enrolment:
            info = replace(info, sequence=0, device_private=exchange.new_device_key().private)
        bring_over(unit, held.pack, opened.pack)
        info = replace(info, pack=data, folder=folder)
        unit.save_info(info)
        unit.commit()
    return info


def confirm_code(desk: Desk, *, clock: Clock) -> Desk:
    """Record that the judge compared the contest code and confirmed name and code."""
    with desk.store.unit() as unit:
        unit.save_info(replace(unit.info(), confirmed_ms=clock.now_ms()))
        unit.commit()
    return replace(desk, confirmed=True)


def check_confirmed(desk: Desk) -> None:
    """Raise NotConfirmedError while the contest code has not been compared."""
    if not desk.confirmed:
        raise NotConfirmedError


def clips_amiss(desk: Desk, hasher: ClipHasher) -> tuple[EntryCode, ...]:
    """Entries whose clip is missing beside the pack or is not the file that was issued."""
    return tuple(
        entry.code
        for entry in desk.pack.entries
        if entry.clip and not _is_issued(desk.folder / entry.clip.path, entry.clip.size, entry.clip.sha256, hasher)
    )


def _is_issued(path: Path, size: int, sha256: str, hasher: ClipHasher) -> bool:
    return path.is_file() and path.stat().st_size == size and hasher(path) == sha256


def _desk(store: WorkspaceStore, opened: OpenedPack, info: WorkspaceInfo, exchange: Exchange) -> Desk:
    pack = opened.pack
    code = exchange.judge_code(
        contest_id=pack.contest_id,
        judge=pack.judge.code,
        enrolment=pack.enrolment,
        device=exchange.device_key(info.device_private).public,
        contest_key=pack.contest_key,
    )
    return Desk(
        store=store,
        pack=pack,
        pack_digest=opened.digest,
        contest_code=opened.code,
        judge_code=code,
        folder=Path(info.folder),
        confirmed=info.confirmed_ms > 0,
    )
