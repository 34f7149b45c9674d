"""A judge's office is compared with the units of entries by code and by name."""

from dataclasses import replace

import pytest

from judging_app.core.entry import Entry, Unit
from judging_app.core.ids import BlockKey, EntryCode, JudgeCode, UnitCode
from judging_app.core.interests import conflicts_of, made_by
from judging_app.core.people import Judge
from tests.core.making import entry

UNITS = {
    UnitCode(code): Unit(code=UnitCode(code), name=name, block=BlockKey("all"))
    for code, name in {"hp-1": "Hương Phong", "hp-2": "Hương Phong", "so-a": "Sở Thủy lợi"}.items()
}
ENTRIES = [entry("001", "hp-1"), entry("002", "hp-2"), entry("003", "so-a")]


@pytest.mark.parametrize(
    ("office", "expected"),
    [
        ("", []),
        ("  ", []),
        ("Báo B", []),
        ("SỞ THUỶ LỢI", ["003"]),
        ("so  thuy loi", ["003"]),
        ("hương phong", ["001", "002"]),
        ("HP-2", ["002"]),
    ],
)
def test_an_office_is_found_by_code_or_name(office: str, expected: list[str]) -> None:
    judge = Judge(code=JudgeCode("GK1"), name="Trần An", unit=office)
    assert [code for _, code in conflicts_of([judge], ENTRIES, UNITS)] == expected


def test_who_made_an_entry_does_not_judge_it() -> None:
    own = Entry(code=EntryCode("9"), title="", unit=UnitCode("u"), authors="Lê An, Trần Thuý")
    units = {UnitCode("u"): Unit(code=UnitCode("u"), name="Sở A", block=BlockKey("all"))}
    jury = [Judge(code=JudgeCode(code), name=name) for code, name in (("1", "trần thúy"), ("2", "Lê Ân"), ("3", ""))]
    assert conflicts_of(jury, [own], units) == (("1", "9"),)
    assert [made_by(own, judge) for judge in jury] == [True, False, False]
    assert conflicts_of(jury, [replace(own, authors="")], units) == ()
