"""A watched folder gives each file once it stands still and can be read, and again when it has changed."""

from pathlib import Path
from zipfile import ZipFile

import pytest

from judging_app.ports.errors import FileUnreadableError, NotSealedError, PortError
from judging_app.ports.office_errors import NotAJudgeTableError
from judging_app.services.watch_folder import PATIENCE, FolderWatch

SUFFIXES = (".clipscore", ".xlsx")


def whole(_path: Path) -> PortError | None:
    return None


def broken(_path: Path) -> PortError | None:
    return NotSealedError()


def foreign(_path: Path) -> PortError | None:
    return NotAJudgeTableError()


def test_a_file_that_is_still_being_copied_waits(tmp_path: Path) -> None:
    watch, path = FolderWatch(tmp_path, SUFFIXES), tmp_path / "a.clipscore"
    for size in (1, 2, 3):
        path.write_bytes(b"x" * size)
        assert watch.look(whole) == ()
        assert watch.waiting() == (path,)
    assert watch.look(whole) == (path,)
    assert watch.waiting() == ()
    assert watch.look(whole) == ()


def test_a_copy_that_stands_still_half_done_is_waited_for_and_then_given_whole(tmp_path: Path) -> None:
    watch, path = FolderWatch(tmp_path, SUFFIXES), tmp_path / "a.clipscore"
    path.write_bytes(b"half")
    for _ in range(PATIENCE):
        assert watch.look(broken) == ()
    path.write_bytes(b"half and half")
    assert watch.look(whole) == ()
    assert watch.look(whole) == (path,)


def test_a_file_that_stays_unreadable_is_given_in_the_end_and_once(tmp_path: Path) -> None:
    watch, path = FolderWatch(tmp_path, SUFFIXES), tmp_path / "a.clipscore"
    path.write_bytes(b"broken")
    assert [watch.look(broken) for _ in range(PATIENCE)] == [()] * PATIENCE
    assert watch.look(broken) == (path,)
    assert watch.look(broken) == ()


def test_a_file_that_was_changed_is_given_again(tmp_path: Path) -> None:
    watch, path = FolderWatch(tmp_path, SUFFIXES), tmp_path / "a.clipscore"
    path.write_bytes(b"x")
    assert [watch.look(whole), watch.look(whole)] == [(), (path,)]
    path.write_bytes(b"longer")
    assert [watch.look(whole), watch.look(whole), watch.look(whole)] == [(), (path,), ()]


def test_a_whole_spreadsheet_that_is_no_judge_s_is_left_alone_and_a_half_one_waited_for(tmp_path: Path) -> None:
    watch, other, half = FolderWatch(tmp_path, SUFFIXES), tmp_path / "bai.xlsx", tmp_path / "GK1.xlsx"
    with ZipFile(other, "w") as made:
        made.writestr("a", "b")
    half.write_bytes(other.read_bytes()[:20])
    for _ in range(PATIENCE):
        assert watch.look(foreign) == ()
    assert watch.waiting() == (half,)
    assert watch.look(foreign) == (half,)


def test_other_files_folders_and_what_excel_keeps_beside_are_left_alone(tmp_path: Path) -> None:
    for name in ("a.clipjury", "~$GK1.xlsx", ".a.clipscore.part", ".b.clipscore"):
        (tmp_path / name).write_bytes(b"x")
    (tmp_path / "b.clipscore").mkdir()
    upper = tmp_path / "C.CLIPSCORE"
    upper.write_bytes(b"x")
    watch = FolderWatch(tmp_path, SUFFIXES)
    assert [watch.look(whole), watch.look(whole)] == [(), (upper,)]


def test_a_folder_that_can_t_be_read_says_so(tmp_path: Path) -> None:
    with pytest.raises(FileUnreadableError):
        FolderWatch(tmp_path / "usb", SUFFIXES).look(whole)
