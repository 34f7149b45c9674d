"""The list of entries: all rows or none, one block at a time, nothing once packs are out."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from judging_app.core.entry import EntryState
from judging_app.core.ids import BlockKey
from judging_app.exchange.tables import FileTables
from judging_app.ports.list_errors import TextMissingError
from tests.fakes.secretariat import Room, filled, source
from ui.screens.entries.presenter import EntriesPresenter
from ui.screens.entries.rows import Edited, EntriesShown, EntryRow, details_of, state_of
from ui.widgets.cells import Dot


class Screen:
    """Fills `presenter.EntriesView`."""

    def __init__(self) -> None:
        self.shown: EntriesShown | None = None
        self.rows: Sequence[EntryRow] = ()
        self.ended = 0

    def show_entries(self, shown: EntriesShown) -> None:
        self.shown = shown

    def show_rows(self, rows: Sequence[EntryRow]) -> None:
        self.rows = rows

    def end_editing(self) -> None:
        self.ended += 1

    def codes(self) -> list[str]:
        return [row.entry.code for row in self.rows]


@pytest.fixture
def room(tmp_path: Path) -> Room:
    return Room(tmp_path)


@pytest.fixture
def screen() -> Screen:
    return Screen()


@pytest.fixture
def presenter(screen: Screen, room: Room) -> EntriesPresenter:
    return EntriesPresenter(screen, room.desk())


def test_an_entry_and_its_unit_are_edited(presenter: EntriesPresenter, screen: Screen, room: Room) -> None:
    room.list_entries()
    presenter.load()
    row = screen.rows[0]
    presenter.edit(
        row,
        Edited(
            title="Một cửa số", authors="Lê Thị Bình", unit=row.own.code, unit_name="Sở Mới", block=BlockKey("commune")
        ),
    )
    presenter.load()
    assert (screen.rows[0].entry.title, screen.rows[0].unit, screen.rows[0].block) == (
        "Một cửa số",
        "Sở Mới",
        "Khối xã",
    )
    other = screen.rows[1].own
    presenter.edit(
        screen.rows[0], Edited(title="Một cửa", authors="", unit=other.code, unit_name="x", block=BlockKey("town"))
    )
    presenter.load()
    assert (screen.rows[0].entry.title, screen.rows[0].unit, screen.rows[1].unit) == (
        "Một cửa",
        "UBND xã B",
        "UBND xã B",
    )
    assert screen.ended == 2


def test_an_edit_that_can_not_be_is_told_and_the_form_stays(
    presenter: EntriesPresenter, screen: Screen, room: Room
) -> None:
    room.list_entries()
    presenter.load()
    row = screen.rows[0]
    presenter.edit(row, Edited(title=" ", authors="", unit=row.own.code, unit_name=row.own.name, block=row.own.block))
    assert isinstance(room.host.errors[0], TextMissingError)
    assert screen.ended == 0


def test_an_entry_is_put_out_for_a_reason_and_comes_back(
    presenter: EntriesPresenter, screen: Screen, room: Room
) -> None:
    room.list_entries()
    presenter.load()
    presenter.put_out(screen.rows[0], EntryState.WITHDRAWN, "xin rút")
    presenter.load()
    assert (screen.rows[0].entry.state, screen.rows[0].entry.reason) == (EntryState.WITHDRAWN, "xin rút")
    presenter.take_back_in(screen.rows[0], "xin lại")
    presenter.load()
    assert screen.rows[0].entry.state is EntryState.RECEIVED


def test_the_list_is_written_as_a_spreadsheet(presenter: EntriesPresenter, room: Room) -> None:
    room.list_entries()
    presenter.export(room.folder / "ra.xlsx")
    assert len(FileTables().read(room.folder / "ra.xlsx").rows) == 3
    assert room.told() == ["{count} entries were written to {path}."]


def test_one_block_can_be_looked_at_alone_and_stays_chosen_when_the_list_is_read_again(
    presenter: EntriesPresenter, screen: Screen, room: Room
) -> None:
    room.list_entries()
    presenter.load()
    presenter.keep_to("commune")
    assert screen.codes() == ["002", "003"]
    presenter.load()
    assert screen.codes() == ["002", "003"]
    presenter.keep_to("")
    assert screen.codes() == ["001", "002", "003"]


def test_the_screen_knows_the_round_that_fixed_the_list(
    presenter: EntriesPresenter, screen: Screen, room: Room
) -> None:
    room.list_entries()
    presenter.load()
    assert screen.shown is not None
    assert screen.shown.begun == ""
    room.list_judges()
    room.work.issue()
    presenter.load()
    assert screen.shown.begun == "Chung khảo"


def test_an_entry_without_a_clip_says_so(presenter: EntriesPresenter, screen: Screen, room: Room) -> None:
    room.list_entries()
    presenter.load()
    state = state_of(screen.rows[0])
    assert (state.dot, source(state.words)) == (Dot.NOT_BEGUN, "no clip yet")
    assert [filled(one.text) for one in details_of(screen.rows[1])] == ["no clip yet", "UBND xã B", "U0002", "Khối xã"]


def test_each_look_tells_the_rail_how_far_all_steps_are(presenter: EntriesPresenter, room: Room) -> None:
    room.list_entries()
    presenter.load()
    assert room.host.marks["contest"] == (Dot.DONE, "")
    assert room.host.marks["entries"] == (Dot.DONE, "3")
    assert room.host.marks["clips"] == (Dot.NOT_BEGUN, "")
    assert room.host.marks["panel"] == (Dot.NOT_BEGUN, "")
