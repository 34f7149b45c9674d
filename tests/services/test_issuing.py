"""Packs and the contest that issued them never part, and every code has its files."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from judging_app.core.contest import RoundState
from judging_app.core.entry import Clip
from judging_app.core.ids import EntryCode, RoundKey
from judging_app.exchange.file_exchange import FileExchange
from judging_app.media.hashing import sha256_of
from judging_app.ports.errors import CannotWriteError, ClipChangedError, SaveFailedError
from judging_app.ports.exchange import ContestKeys, Pack, SealedFile
from judging_app.ports.storage import ContestUnit
from judging_app.services.copy_clips import Follower
from judging_app.services.hand_in import score_file_name
from judging_app.services.issue_packs import Issued, issue_packs
from judging_app.services.neutral_clips import CopyTools
from tests.services.office import NoCopy, Office, table

ROUND = RoundKey("final")


class FullAfterOne(FileExchange):
    """A disk that is full when the second pack is written."""

    written = 0

    def write_pack(self, pack: Pack, keys: ContestKeys) -> SealedFile:
        self.written += 1
        if self.written > 1:
            raise CannotWriteError(path="packs", reason="No space left on device")
        return super().write_pack(pack, keys)


class Watched:
    """The office's store, whose units let a test look around at each commit."""

    def __init__(self, office: Office) -> None:
        self._office = office
        self.packs_at_commit: list[list[str]] = []
        self.fails = False

    @contextmanager
    def unit(self) -> Iterator[ContestUnit]:
        with self._office.store.unit() as unit:
            really = unit.commit

            def commit() -> None:
                self.packs_at_commit.append(packs(self._office))
                if self.fails:
                    raise SaveFailedError(path="a.contest", reason="disk I/O error")
                really()

            unit.commit = commit  # type: ignore[method-assign]
            yield unit

    def close(self) -> None:
        self._office.store.close()


def packs(office: Office) -> list[str]:
    folder = office.folder / "packs"
    return sorted(path.name for path in folder.iterdir()) if folder.exists() else []


def issue(
    office: Office, store: object | None = None, *, with_clips: bool = False, follower: Follower | None = None
) -> tuple[Issued, ...]:
    return issue_packs(
        store or office.store,  # type: ignore[arg-type]
        out=office.folder / "packs",
        exchange=office.exchange,
        copying=CopyTools(hasher=sha256_of, neutral=NoCopy()),
        scribe=office.scribe,
        with_clips=with_clips,
        follower=follower,
    )


def enrolments(office: Office) -> int:
    with office.store.unit() as unit:
        return len(unit.enrolments())


def test_when_a_pack_can_not_be_written_none_is_issued(office: Office) -> None:
    office.set_up().exchange = FullAfterOne()
    with pytest.raises(CannotWriteError):
        issue(office)
    assert (packs(office), enrolments(office)) == ([], 0)
    with office.store.unit() as unit:
        assert unit.status(ROUND).state is RoundState.DRAFTING


def test_no_pack_bears_its_name_before_the_contest_knows_it(office: Office) -> None:
    store = Watched(office.set_up())
    issue(office, store)
    assert store.packs_at_commit == [[".GK1.clipjury.part", ".GK2.clipjury.part"]]
    assert packs(office) == ["GK1.clipjury", "GK2.clipjury"]


def test_a_contest_that_can_not_be_saved_leaves_the_packs_that_were_there(office: Office) -> None:
    issue(office.set_up())
    before = {path.name: path.read_bytes() for path in (office.folder / "packs").iterdir()}
    store = Watched(office)
    store.fails = True
    with pytest.raises(SaveFailedError):
        issue(office, store)
    assert {path.name: path.read_bytes() for path in (office.folder / "packs").iterdir()} == before
    assert enrolments(office) == 2


def test_codes_that_are_no_file_names_stay_in_their_folders(office: Office, tmp_path: Path) -> None:
    office.set_up(
        table("code,title,unit", "01/SNV,Một cửa,Sở A", "../../x,Thời 4.0,Sở B"),
        table("code,name", "../GK,Trần An", "GK:1,Lê Bình"),
    )
    with_clips(office, tmp_path)
    issue(office, with_clips=True)
    assert len(packs(office)) == 3
    assert len(list((office.folder / "packs" / "clips").iterdir())) == 2
    for path in sorted((office.folder / "packs").glob("*.clipjury")):
        desk = office.desk(path.stem)
        assert len(desk.pack.entries) == 2
        assert all((desk.folder / entry.clip.path).is_file() for entry in desk.pack.entries if entry.clip)
        office.hand_in(desk, f"{score_file_name(desk)}.clipscore")
        desk.store.close()
    assert len(list(office.folder.glob("*.clipscore"))) == 2


def with_clips(office: Office, folder: Path) -> None:
    clip = folder / "sent.MP4"
    clip.write_bytes(b"clip")
    made = Clip(
        path=str(clip),
        size=4,
        sha256=sha256_of(clip),
        length_ms=1000,
        width=1,
        height=1,
        container="mp4",
        video_codec="h264",
    )
    with office.store.unit() as unit:
        unit.save_entries([replace(entry, clip=made) for entry in unit.entries()])
        unit.commit()


def test_a_clip_that_is_gone_is_named_and_nothing_is_issued(office: Office, tmp_path: Path) -> None:
    with_clips(office.set_up(), tmp_path)
    (tmp_path / "sent.MP4").unlink()
    with pytest.raises(ClipChangedError) as caught:
        issue(office, with_clips=True)
    assert caught.value.entry == EntryCode("001")
    assert enrolments(office) == 0


def test_issuing_that_is_stopped_while_packs_are_written_issues_none(office: Office) -> None:
    told: list[str] = []
    follower = Follower(progress=lambda what, _permille: told.append(what), cancelled=lambda: len(told) > 0)
    assert issue(office.set_up(), follower=follower) == ()
    assert told == ["GK1"]
    assert (packs(office), enrolments(office)) == ([], 0)
    with office.store.unit() as unit:
        assert unit.status(ROUND).state is RoundState.DRAFTING


def test_progress_goes_on_from_clips_to_packs_and_never_back(office: Office, tmp_path: Path) -> None:
    with_clips(office.set_up(), tmp_path)
    told: list[tuple[str, int]] = []
    turned: list[int] = []
    follower = Follower(
        progress=lambda what, permille: told.append((what, permille)), turned=lambda: turned.append(len(told))
    )
    issue(office, with_clips=True, follower=follower)
    assert [what for what, _ in told[turned[0] :]] == ["GK1", "GK2"]
    assert [permille for _, permille in told] == sorted(permille for _, permille in told)
    assert turned[0] > 0
