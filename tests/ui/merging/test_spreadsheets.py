"""Judges' spreadsheets in the inbox: taken in, refused with the rows to mend, set aside where another way is declared."""

from pathlib import Path

from openpyxl import load_workbook
from pytestqt.qtbot import QtBot

from judging_app.core.counting import Source
from judging_app.core.ids import JudgeCode
from judging_app.services.issue_spreadsheets import issue_spreadsheets
from judging_app.services.ways_in import declare_way
from tests.fakes.secretariat import Room
from ui.messages import text_of
from ui.screens.merging.view import InboxScreen, rows_to_mend

FIRST = 6


def issued(room: Room) -> Path:
    out, tables = room.folder / "out", room.app.judge_tables
    issue_spreadsheets(room.work.store, out=out, tables=tables, scribe=room.work.scribe, judges=["GK1"])
    return out / "GK1.xlsx"


def filled(path: Path, name: str, *marks: object) -> Path:
    book = load_workbook(path)
    assert book.active is not None
    for place, mark in enumerate(marks):
        book.active.cell(FIRST, 5 + place).value = mark
    book.save(path.with_name(name))
    return path.with_name(name)


def test_a_spreadsheet_is_dropped_on_the_inbox(qtbot: QtBot, tmp_path: Path) -> None:
    room = Room(tmp_path)
    room.list_entries()
    room.list_judges()
    path = issued(room)
    screen = InboxScreen(room.desk(), room.changes)
    qtbot.addWidget(screen, before_close_func=lambda one: one.leave())
    screen.show()
    screen.come_to_front()
    assert screen.contents.shown == "empty"
    assert screen.take_files([filled(path, "a.xlsx", 11, "8,1")])
    (row,) = screen.list.card.table.source.rows()
    assert row.kind == "refused"
    assert [text_of(one.text) for one in rows_to_mend(row)] == [
        "dòng 6: điểm “Đúng chủ đề: 11” nằm ngoài khoảng của tiêu chí",
        "dòng 6: điểm “Tính mới: 8,1” không đúng bước của tiêu chí",
    ]
    screen.take_files([filled(path, "b.xlsx", 9, 8)])
    assert [one.kind for one in screen.list.card.table.source.rows()] == ["new", "refused"]
    with room.work.store.unit() as unit:
        declare_way(unit, judge=JudgeCode("GK1"), way=Source.FILE, reason="có máy tính", scribe=room.work.scribe)
    screen.come_to_front()
    assert screen.list.card.table.source.rows()[0].kind == "other-way"
