"""A watched folder gives each file once it stands still, and again when it has changed."""

from pathlib import Path

import pytest

from judging_app.ports.errors import FileUnreadableError
from judging_app.services.watch_folder import FolderWatch


def test_a_file_that_is_still_being_copied_waits(tmp_path: Path) -> None:
    watch, path = FolderWatch(tmp_path, ".clipscore"), tmp_path / "a.clipscore"
    for size in (1, 2, 3):
        path.write_bytes(b"x" * size)
        assert watch.look() == ()
    assert watch.look() == (path,)
    assert watch.look() == ()


def test_a_file_that_was_changed_is_given_again(tmp_path: Path) -> None:
    watch, path = FolderWatch(tmp_path, ".clipscore"), tmp_path / "a.clipscore"
    path.write_bytes(b"x")
    assert [watch.look(), watch.look()] == [(), (path,)]
    path.write_bytes(b"longer")
    assert [watch.look(), watch.look(), watch.look()] == [(), (path,), ()]


def test_other_files_and_folders_are_left_alone(tmp_path: Path) -> None:
    (tmp_path / "a.clipjury").write_bytes(b"x")
    (tmp_path / "b.clipscore").mkdir()
    upper = tmp_path / "C.CLIPSCORE"
    upper.write_bytes(b"x")
    watch = FolderWatch(tmp_path, ".clipscore")
    assert [watch.look(), watch.look()] == [(), (upper,)]


def test_a_folder_that_can_t_be_read_says_so(tmp_path: Path) -> None:
    with pytest.raises(FileUnreadableError):
        FolderWatch(tmp_path / "usb", ".clipscore").look()
