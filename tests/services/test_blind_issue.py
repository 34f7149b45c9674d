"""A blind contest's clips go out without a word of who made them; what went out stands beside what came in."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from judging_app.core.clip_file import IssuedClip
from judging_app.core.entry import Clip
from judging_app.core.ids import EntryCode
from judging_app.media.hashing import sha256_of
from judging_app.ports.copy_errors import ClipNotNeutralError, ClipsNotCopiedError
from judging_app.ports.errors import ClipChangedError
from judging_app.ports.media_errors import Kept, NotNeutralError, ProbeTimeoutError
from judging_app.ports.work import Cancelled, never_cancelled
from judging_app.services.copy_clips import Follower
from judging_app.services.issue_packs import Issued, issue_packs
from judging_app.services.neutral_clips import CopyTools
from judging_app.services.open_pack import clips_amiss
from judging_app.storage.stores import SqlContestStores, SqlWorkspaceStores
from tests.services.office import RULES, Office, StepClock

NAME = b"So Noi vu: "


class Copier:
    """Fills `judging_app.ports.media.ClipNeutralizer`: a clip is a name and what is left without it."""

    def __init__(self) -> None:
        self.made: list[str] = []
        self.fails: Callable[[Path], Exception] | None = None

    def __call__(self, source: Path, target: Path, cancelled: Cancelled = never_cancelled) -> bool:
        if self.fails is not None:
            raise self.fails(source)
        self.made.append(source.name)
        target.write_bytes(source.read_bytes().removeprefix(NAME))
        return not cancelled()

    def rest(self) -> None:
        """There is no helper."""


@pytest.fixture
def blind(tmp_path: Path) -> Office:
    clock = StepClock()
    office = Office(tmp_path, SqlContestStores(clock=clock), SqlWorkspaceStores(clock=clock), {**RULES, "blind": True})
    office.set_up()
    with office.store.unit() as unit:
        unit.save_entries([replace(one, clip=sent(tmp_path, one.code)) for one in unit.entries()])
        unit.commit()
    return office


def sent(folder: Path, code: str) -> Clip:
    path = folder / f"So Noi vu {code}.MP4"
    path.write_bytes(NAME + f"clip {code}".encode())
    return Clip(
        path=str(path), size=path.stat().st_size, sha256=sha256_of(path), length_ms=1000, width=1, height=1,
        container="mp4", video_codec="h264",
    )  # fmt: skip


def issue(
    office: Office,
    copier: Copier,
    *judges: str,
    out: str = "packs",
    clips: bool = True,
    follower: Follower | None = None,
) -> tuple[Issued, ...]:
    return issue_packs(
        office.store,
        out=office.folder / out,
        exchange=office.exchange,
        copying=CopyTools(hasher=sha256_of, neutral=copier),
        scribe=office.scribe,
        judges=judges,
        with_clips=clips,
        follower=follower,
    )


def issued(office: Office) -> tuple[IssuedClip, ...]:
    with office.store.unit() as unit:
        return unit.issued_clips()


def test_clips_go_out_under_codes_and_without_names_and_the_pack_knows_them(blind: Office) -> None:
    issue(blind, Copier())
    clips = blind.folder / "packs" / "clips"
    assert sorted(path.name for path in clips.iterdir()) == ["001.mp4", "002.mp4", "003.mp4"]
    assert [path.read_bytes() for path in sorted(clips.iterdir())] == [b"clip 001", b"clip 002", b"clip 003"]
    desk = blind.desk("GK1")
    assert clips_amiss(desk, sha256_of) == ()
    assert b"So Noi vu" not in (blind.folder / "packs" / "GK1.clipjury").read_bytes()
    desk.store.close()


def test_what_went_out_is_recorded_beside_what_came_in(blind: Office) -> None:
    issue(blind, Copier())
    with blind.store.unit() as unit:
        received = {one.code: one.clip.sha256 for one in unit.entries() if one.clip}
    assert {one.entry: one.received for one in issued(blind)} == received
    first = issued(blind)[0]
    path = blind.folder / "packs" / "clips" / "001.mp4"
    assert (first.issued, first.size) == (sha256_of(path), path.stat().st_size)


def test_what_was_made_is_not_made_again_for_the_next_judge(blind: Office) -> None:
    copier = Copier()
    issue(blind, copier, "GK1")
    issue(blind, copier, "GK2")
    assert len(copier.made) == 3
    issue(blind, copier, "GK2", out="other stick")
    assert len(copier.made) == 6


def test_a_clip_with_its_name_in_it_never_passes_for_a_neutral_one(blind: Office) -> None:
    named = blind.folder / "packs" / "clips" / "001.mp4"
    named.parent.mkdir(parents=True)
    named.write_bytes((blind.folder / "So Noi vu 001.MP4").read_bytes())
    issue(blind, Copier())
    assert named.read_bytes() == b"clip 001"


def test_packs_without_clips_go_out_only_once_their_clips_did(blind: Office) -> None:
    with pytest.raises(ClipsNotCopiedError) as caught:
        issue(blind, Copier(), clips=False)
    assert (caught.value.count, caught.value.entries) == (3, ("001", "002", "003"))
    with blind.store.unit() as unit:
        assert unit.enrolments() == ()
    issue(blind, Copier(), "GK1")
    (pack,) = issue(blind, Copier(), "GK2", clips=False)
    assert pack.path.is_file()


@pytest.mark.parametrize(
    ("failure", "kept"),
    [
        (lambda path: NotNeutralError(path=str(path), kept=Kept.FORM), Kept.FORM),
        (lambda path: ProbeTimeoutError(path=str(path), limit_ms=1), Kept.FAILED),
    ],
)
def test_a_clip_that_keeps_its_name_is_named_and_nothing_is_issued(
    blind: Office, failure: Callable[[Path], Exception], kept: Kept
) -> None:
    copier = Copier()
    copier.fails = failure
    with pytest.raises(ClipNotNeutralError) as caught:
        issue(blind, copier)
    assert (caught.value.entry, caught.value.kept) == (EntryCode("001"), kept)
    with blind.store.unit() as unit:
        assert unit.enrolments() == ()
    assert not (blind.folder / "packs" / "GK1.clipjury").exists()


def test_a_clip_that_changed_since_it_was_screened_is_named(blind: Office) -> None:
    (blind.folder / "So Noi vu 002.MP4").write_bytes(NAME + b"clip 009")
    with pytest.raises(ClipChangedError) as caught:
        issue(blind, Copier())
    assert caught.value.entry == EntryCode("002")
    assert [one.entry for one in issued(blind)] == [EntryCode("001")]


def test_work_that_is_stopped_issues_nothing_and_is_taken_up_again(blind: Office) -> None:
    copier, asked = Copier(), iter(range(1000))
    assert issue(blind, copier, follower=Follower(cancelled=lambda: next(asked) > 8)) == ()
    assert 0 < len(copier.made) < 3
    done = len(issued(blind))
    issue(blind, copier)
    assert len(copier.made) <= 3 + (done < 2) + 1
    assert len(issued(blind)) == 3
