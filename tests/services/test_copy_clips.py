"""Clips come whole to a folder or stick, or not at all: read back, taken up again, and never half named."""

import signal
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from judging_app.core.ids import EntryCode
from judging_app.media.hashing import sha256_of
from judging_app.ports.copy_errors import CopyWrongError, NoRoomError
from judging_app.ports.errors import CannotWriteError, ClipChangedError
from judging_app.services.copy_clips import CLUSTER_BYTES, PIECE_BYTES, ClipCopy, Follower, copy_clips
from tests.ui.shell.full_disk import small_file_system

SIZE = PIECE_BYTES * 3 // 2
KILLED = """
import os, signal, sys
from pathlib import Path
from judging_app.media.hashing import sha256_of
from judging_app.services.copy_clips import Follower, copy_clips
from tests.services.test_copy_clips import copies_in
def killed(what, permille):
    if permille > 500 and list(out.glob(".*.part")):
        os.kill(os.getpid(), signal.SIGKILL)
sent, out = Path(sys.argv[1]), Path(sys.argv[2])
copy_clips(copies_in(sent, out), out, hasher=sha256_of, follower=Follower(progress=killed))
"""


def send(folder: Path, count: int = 3) -> Path:
    """A folder with clips of a piece and a half, each another."""
    folder.mkdir()
    for number in range(count):
        (folder / f"{number}.mp4").write_bytes(bytes([number]) * SIZE)
    return folder


def copies_in(sent: Path, out: Path) -> list[ClipCopy]:
    return [
        ClipCopy(entry=EntryCode(path.stem), source=path, target=out / path.name, size=SIZE, sha256=sha256_of(path))
        for path in sorted(sent.iterdir())
    ]


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


class Counted:
    """Digests files and remembers which."""

    def __init__(self) -> None:
        self.read: list[str] = []

    def __call__(self, path: Path, progress: Callable[[int], None] | None = None) -> str:
        self.read.append(path.name)
        return sha256_of(path, progress)


def test_clips_are_copied_read_back_and_told_by_bytes(tmp_path: Path) -> None:
    sent, out, told, there = send(tmp_path / "sent"), tmp_path / "out", [], []
    follower = Follower(
        progress=lambda what, permille: told.append(permille), copied=lambda done, whole: there.append((done, whole))
    )
    assert copy_clips(copies_in(sent, out), out, hasher=sha256_of, follower=follower)
    assert {path.name: path.read_bytes() for path in out.iterdir()} == {p.name: p.read_bytes() for p in sent.iterdir()}
    assert told == sorted(told)
    assert told[-1] == 1000
    assert there[-1] == (3 * SIZE, 3 * SIZE)


def test_a_clip_has_no_name_before_it_was_read_back(tmp_path: Path) -> None:
    sent, out = send(tmp_path / "sent", 1), tmp_path / "out"

    def look(path: Path, progress: object = None) -> str:
        assert names(out) == [".0.mp4.part"]
        return sha256_of(path)

    assert copy_clips(copies_in(sent, out), out, hasher=look, follower=Follower())
    assert names(out) == ["0.mp4"]


def test_what_lies_there_already_is_not_copied_again(tmp_path: Path) -> None:
    sent, out, hasher = send(tmp_path / "sent"), tmp_path / "out", Counted()
    copies = copies_in(sent, out)
    copy_clips(copies[:2], out, hasher=sha256_of, follower=Follower())
    before = {path: path.stat().st_mtime_ns for path in out.iterdir()}
    assert copy_clips(copies, out, hasher=hasher, follower=Follower())
    assert hasher.read == ["0.mp4", "1.mp4", ".2.mp4.part"]
    assert {path: path.stat().st_mtime_ns for path in before} == before


def test_another_file_of_the_same_size_is_replaced(tmp_path: Path) -> None:
    sent, out = send(tmp_path / "sent", 1), tmp_path / "out"
    out.mkdir()
    (out / "0.mp4").write_bytes(b"x" * SIZE)
    assert copy_clips(copies_in(sent, out), out, hasher=sha256_of, follower=Follower())
    assert sha256_of(out / "0.mp4") == sha256_of(sent / "0.mp4")


def test_a_copy_that_is_stopped_leaves_whole_clips_only(tmp_path: Path) -> None:
    sent = send(tmp_path / "sent")
    for piece in range(1, 12):
        out, asked = tmp_path / f"out {piece}", iter(range(100))
        follower = Follower(cancelled=lambda asked=asked, piece=piece: next(asked) >= piece)  # type: ignore[misc]
        assert not copy_clips(copies_in(sent, out), out, hasher=sha256_of, follower=follower)
        assert not out.exists() or all(sha256_of(path) == sha256_of(sent / path.name) for path in out.iterdir())


def test_a_copy_that_was_killed_is_taken_up_again(tmp_path: Path) -> None:
    sent, out, hasher = send(tmp_path / "sent"), tmp_path / "out", Counted()
    done = subprocess.run([sys.executable, "-c", KILLED, str(sent), str(out)], check=False)
    assert done.returncode == -signal.SIGKILL
    whole = [name for name in names(out) if not name.startswith(".")]
    assert 0 < len(whole) < 3
    assert len(names(out)) == len(whole) + 1
    assert copy_clips(copies_in(sent, out), out, hasher=hasher, follower=Follower())
    assert names(out) == names(sent)
    assert hasher.read[: len(whole)] == whole


def test_a_stick_that_is_too_small_is_told_before_anything_is_written(tmp_path: Path) -> None:
    sent = send(tmp_path / "sent")
    with suppress(subprocess.CalledProcessError, FileNotFoundError), small_file_system(tmp_path / "stick") as stick:
        out = stick.folder / "packs"
        with pytest.raises(NoRoomError) as caught:
            copy_clips(copies_in(sent, out), out, hasher=sha256_of, follower=Follower())
        missing = caught.value
        assert missing.lacking_bytes == missing.needed_bytes - missing.free_bytes > 0
        assert missing.needed_bytes >= 3 * SIZE
        assert names(stick.folder) == []


def test_a_stick_that_fills_up_meanwhile_keeps_whole_clips_and_nothing_half(tmp_path: Path) -> None:
    sent = send(tmp_path / "sent", 2)
    with suppress(subprocess.CalledProcessError, FileNotFoundError), small_file_system(tmp_path / "stick") as stick:
        out = stick.folder / "packs"

        def fill(_what: str, permille: int) -> None:
            if permille >= 500:
                stick.fill()

        copies = copies_in(sent, out)
        with pytest.raises(CannotWriteError) as caught:
            copy_clips(copies, out, hasher=sha256_of, follower=Follower(progress=fill))
        assert caught.value.reason == "No space left on device"
        assert names(out) == ["0.mp4"]
        stick.make_room()
        assert copy_clips(copies, out, hasher=sha256_of, follower=Follower())


def test_room_that_others_need_and_that_is_taken_already_is_reckoned_with(tmp_path: Path) -> None:
    sent, out = send(tmp_path / "sent", 1), tmp_path / "out"
    copies = copies_in(sent, out)
    with pytest.raises(NoRoomError) as caught:
        copy_clips(copies, out, hasher=sha256_of, follower=Follower(), spare=1 << 60)
    copy_clips(copies, out, hasher=sha256_of, follower=Follower())
    with pytest.raises(NoRoomError) as later:
        copy_clips(copies, out, hasher=sha256_of, follower=Follower(), spare=1 << 60)
    assert caught.value.needed_bytes - later.value.needed_bytes == SIZE // CLUSTER_BYTES * CLUSTER_BYTES


def test_a_folder_that_vanishes_is_told_and_nothing_half_is_left(tmp_path: Path) -> None:
    sent, out = send(tmp_path / "sent"), tmp_path / "out"

    def pull_out(_what: str, permille: int) -> None:
        if permille > 400 and out.exists():
            out.rename(tmp_path / "pulled out")
            out.write_bytes(b"")

    with pytest.raises((CannotWriteError, CopyWrongError)):
        copy_clips(copies_in(sent, out), out, hasher=sha256_of, follower=Follower(progress=pull_out))
    whole = [name for name in names(tmp_path / "pulled out") if not name.startswith(".")]
    assert all(sha256_of(tmp_path / "pulled out" / name) == sha256_of(sent / name) for name in whole)


def test_a_stick_that_does_not_keep_what_is_written_is_told_from_a_clip_that_changed(tmp_path: Path) -> None:
    sent, out = send(tmp_path / "sent", 1), tmp_path / "out"
    copies = copies_in(sent, out)

    def bad_stick(path: Path, progress: object = None) -> str:
        return "0" * 64 if path.name.endswith(".part") else sha256_of(path)

    with pytest.raises(CopyWrongError):
        copy_clips(copies, out, hasher=bad_stick, follower=Follower())
    (sent / "0.mp4").write_bytes(b"y" * SIZE)
    with pytest.raises(ClipChangedError):
        copy_clips(copies, out, hasher=sha256_of, follower=Follower())
    for change in (lambda: (sent / "0.mp4").write_bytes(b"y"), (sent / "0.mp4").unlink):
        change()
        with pytest.raises(ClipChangedError):
            copy_clips(copies, out, hasher=sha256_of, follower=Follower())
    assert names(out) == []
