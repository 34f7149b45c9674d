"""What a machine remembers of contests: kept whole, and as good as nothing where it can't be read."""

from pathlib import Path

import pytest

from judging_app.core.ids import ContestId
from judging_app.ports.errors import CannotWriteError
from judging_app.ports.homes import Home
from judging_app.storage.homes import FileHomes

ID, OTHER = ContestId("a" * 32), ContestId("b" * 32)
HOME = Home(path="/hội thi/a.contest", length=3, trail="c" * 64)


def test_each_contest_has_its_own_home(tmp_path: Path) -> None:
    homes = FileHomes(tmp_path / "contests")
    assert homes.home(ID) is None
    homes.save_home(ID, HOME)
    assert FileHomes(tmp_path / "contests").home(ID) == HOME
    assert homes.home(OTHER) is None


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"path": 1}', b"\xff"])
def test_what_can_not_be_read_is_not_known(tmp_path: Path, content: bytes) -> None:
    homes = FileHomes(tmp_path)
    homes.save_home(ID, HOME)
    (tmp_path / f"{ID}.json").write_bytes(content)
    assert homes.home(ID) is None


def test_where_no_folder_can_be_made_it_says_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(CannotWriteError):
        FileHomes(tmp_path / "file").save_home(ID, HOME)
