"""How much a name is like an entry: what all entries share says nothing, what one has says all."""

from judging_app.core.entry import Entry
from judging_app.core.ids import EntryCode, UnitCode
from judging_app.core.likeness import Likeness

TOO_MANY = 250
ENTRIES = [
    *(Entry(code=EntryCode(f"N{number:03}"), title="Xã", unit=UnitCode("")) for number in range(TOO_MANY)),
    Entry(code=EntryCode("HUE"), title="Xã Quảng Thành", unit=UnitCode("")),
]


def test_a_word_that_nearly_all_entries_have_proposes_none_of_them() -> None:
    likeness = Likeness(ENTRIES, {})
    assert [one.entry for one in likeness.candidates("xa quang thanh.mp4")][:1] == ["HUE"]
    assert likeness.candidates("xa.mp4") == ()
