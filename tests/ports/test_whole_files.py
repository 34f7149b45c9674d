"""Files are read up to a limit, and written whole and lasting or not at all."""

import os
import stat
from contextlib import suppress
from pathlib import Path

import pytest

from judging_app.ports.errors import CannotWriteError, FileMissingError, FileTooLargeError, FileUnreadableError
from judging_app.ports.whole_files import read_whole, whole_file, write_whole


def test_a_file_is_read_up_to_the_limit_and_no_further(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"12345")
    assert read_whole(path, 5) == b"12345"
    with pytest.raises(FileTooLargeError) as caught:
        read_whole(path, 4)
    assert (caught.value.size, caught.value.limit) == (5, 4)


def test_a_file_without_an_end_is_refused() -> None:
    with pytest.raises(FileTooLargeError):
        read_whole(Path("/dev/zero"), 1000)


def test_what_is_not_there_is_told_from_what_can_not_be_read(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    for missing in (tmp_path / "none", tmp_path / "file" / "below"):
        with pytest.raises(FileMissingError):
            read_whole(missing, 10)
    with pytest.raises(FileUnreadableError) as caught:
        read_whole(tmp_path, 10)
    assert caught.value.reason == "Is a directory"


@pytest.mark.parametrize("place", ["file/below", "x" * 300])
def test_what_can_not_be_written_is_refused_without_a_trace(tmp_path: Path, place: str) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(CannotWriteError):
        write_whole(tmp_path / place, b"a")
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_a_write_that_is_broken_off_leaves_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "a"
    write_whole(path, b"old")
    with suppress(KeyboardInterrupt), whole_file(path) as file:
        file.write(b"half")
        raise KeyboardInterrupt
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_content_and_name_are_on_the_disk_before_the_call_ends(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    synced = []
    really = os.fsync

    def fsync(handle: int) -> None:
        synced.append("folder" if stat.S_ISDIR(os.fstat(handle).st_mode) else "file")
        really(handle)

    monkeypatch.setattr(os, "fsync", fsync)
    write_whole(tmp_path / "a", b"marks")
    assert synced == ["file", "folder"]
