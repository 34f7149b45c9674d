"""A set of papers takes its place whole: whatever goes wrong, the folder is as it was."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from judging_app.ports.errors import CannotWriteError, NotAFolderError
from judging_app.ports.printing import Printer
from judging_app.services.paper_kinds import Printed
from judging_app.services.print_documents import print_documents
from judging_app.services.print_jobs import PrintOrder
from judging_app.services.whole_set import draft_folder, take_places
from tests.services.closed_round import marked, office_of, trail
from tests.services.office import Office
from tests.services.test_minutes import APART

OLD = {"quyet-dinh.pdf": "earlier decision", "bang-tong-hop.pdf": "earlier table", "note.txt": "somebody's own"}


class Stopped(Printer):
    """Writes what it is given, and the fourth time does something else."""

    def __init__(self, then: Callable[[Path], None]) -> None:
        self._then = then
        self._made = 0

    def _write(self, data: object, out: Path) -> None:
        self._made += 1
        if self._made == 4:
            self._then(out)
        out.write_text("new")

    blank_sheet = decision = written = certificates = summary = owed = cover = judges_report = _write

    def sheets(self, sheets: Any, out: Path) -> None:
        self._write(sheets, out)


def full(out: Path) -> None:
    raise CannotWriteError(path=str(out), reason="No space left on device")


def interrupted(_out: Path) -> None:
    raise KeyboardInterrupt


def nothing(_out: Path) -> None:
    pass


def closed(folder: Path) -> Office:
    return marked(office_of(folder), APART)


def printed(office: Office, out: Path, then: Callable[[Path], None] = nothing, **more: Any) -> tuple[Printed, ...]:
    return print_documents(
        office.store, PrintOrder(out=out), printer=Stopped(then), exchange=office.exchange, scribe=office.scribe, **more
    )


def with_old(folder: Path) -> Path:
    out = folder / "papers"
    out.mkdir()
    for name, words in OLD.items():
        (out / name).write_text(words)
    return out


def held(out: Path) -> dict[str, str]:
    return {one.name: one.read_text() for one in out.iterdir()}


def test_a_set_that_is_made_takes_the_places_of_the_earlier_one(tmp_path: Path) -> None:
    office, out = closed(tmp_path), with_old(tmp_path)
    made = printed(office, out)
    assert held(out) == {"note.txt": "somebody's own", **{one.path.name: "new" for one in made}}
    assert {one.path.parent for one in made} == {out}


def test_a_full_disk_leaves_the_earlier_papers_and_is_told_of_the_paper_itself(tmp_path: Path) -> None:
    office, out = closed(tmp_path), with_old(tmp_path)
    with pytest.raises(CannotWriteError) as caught:
        printed(office, out, full)
    assert (caught.value.path, caught.value.reason) == (str(out / "to-trinh.pdf"), "No space left on device")
    assert held(out) == OLD
    assert "print" not in [action for action, _ in trail(office)]


def test_what_is_interrupted_leaves_the_earlier_papers(tmp_path: Path) -> None:
    office, out = closed(tmp_path), with_old(tmp_path)
    with pytest.raises(KeyboardInterrupt):
        printed(office, out, interrupted)
    assert held(out) == OLD


def test_what_is_stopped_leaves_the_earlier_papers_and_is_not_on_record(tmp_path: Path) -> None:
    office, out = closed(tmp_path), with_old(tmp_path)
    asked = iter([False, False, True])
    assert printed(office, out, cancelled=lambda: next(asked)) == ()
    assert held(out) == OLD
    assert "print" not in [action for action, _ in trail(office)]


def test_a_folder_that_was_made_for_nothing_goes_again(tmp_path: Path) -> None:
    office = closed(tmp_path)
    with pytest.raises(CannotWriteError):
        printed(office, tmp_path / "year" / "papers", full)
    assert not (tmp_path / "year").exists()


def test_a_file_in_the_place_of_the_folder_is_named_and_left(tmp_path: Path) -> None:
    office, out = closed(tmp_path), tmp_path / "papers"
    out.write_text("somebody's own")
    for place in (out, out / "within"):
        with pytest.raises(NotAFolderError) as caught:
            printed(office, place)
        assert caught.value.path == str(out)
    assert out.read_text() == "somebody's own"


def test_where_one_paper_cannot_take_its_place_all_earlier_ones_come_back(tmp_path: Path) -> None:
    out = with_old(tmp_path)
    (out / "to-trinh.pdf").mkdir()
    (out / "to-trinh.pdf" / "own").write_text("kept")
    with draft_folder(out) as drafts:
        for name in ("bang-tong-hop.pdf", "bao-cao.pdf", "quyet-dinh.pdf", "to-trinh.pdf"):
            (drafts / name).write_text("new")
        with pytest.raises(CannotWriteError) as caught:
            take_places(drafts, out)
    assert caught.value.path == str(out / "to-trinh.pdf")
    assert (out / "to-trinh.pdf" / "own").read_text() == "kept"
    (out / "to-trinh.pdf" / "own").unlink()
    (out / "to-trinh.pdf").rmdir()
    assert held(out) == OLD
