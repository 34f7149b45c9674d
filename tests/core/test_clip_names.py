"""What clip files are called by the rules, whatever their tones, signs and capitals."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judging_app.core.clip_names import base_name, fits, is_pattern, longest_run, wanted_name
from judging_app.core.entry import Entry, Unit
from judging_app.core.ids import BlockKey, EntryCode, UnitCode

UNIT = Unit(code=UnitCode("snv"), name="Sở Nội vụ", block=BlockKey("all"))
ENTRY = Entry(code=EntryCode("012"), title="Một cửa", unit=UNIT.code)


@pytest.mark.parametrize(
    ("pattern", "known"),
    [
        ("{code}", True),
        ("{code}_*_{unit} {title}", True),
        ("clip*", False),
        ("{}", False),
        ("{block}", False),
        ("{code", False),
        ("{{code}}", False),
        ("code}", False),
    ],
)
def test_a_pattern_names_something_of_the_entry_and_nothing_unknown(pattern: str, known: bool) -> None:
    assert is_pattern(pattern) is known


@pytest.mark.parametrize(
    ("pattern", "file", "fitting"),
    [
        ("{code}_{unit}", "a/b/012 - SO_NOI_VU.MP4", True),
        ("{code}_{unit}", "a\\012-Sở Nội vụ.mov", True),
        ("{code}_{unit}", "012.mp4", False),
        ("{code}_{unit}", "012 Sở Nội vụ ban 2.mp4", False),
        ("{code}*", "012 Sở Nội vụ ban 2.mp4", True),
        ("{code}*", "0121.mp4", False),
        ("*{title}", "clip mot cua.mp4", True),
        ("**{title}", "mot cua.mp4", True),
        ("{unit}*{title}", "So Noi vu 2023 Mot cua.mp4", True),
        ("{unit}*{title}", "So Noi vu 2023.mp4", False),
    ],
)
def test_a_file_is_called_as_the_pattern_filled_in_or_not(pattern: str, file: str, fitting: bool) -> None:
    assert fits(wanted_name(pattern, ENTRY, UNIT), file) is fitting


def test_what_an_entry_lacks_is_left_out() -> None:
    assert wanted_name("{code}_{unit}", ENTRY, None) == "012_"


def test_the_longest_words_in_a_row_are_what_a_file_is_found_by() -> None:
    assert longest_run("012*so noi vu*x") == ("so", "noi", "vu")


def test_folders_are_no_part_of_a_name() -> None:
    assert base_name("D:\\clip\\a.mp4") == base_name("/clip/a.mp4") == "a.mp4"


@given(st.text(max_size=30), st.text(max_size=30))
def test_a_name_filled_in_fits_itself_with_anything_around_a_star(title: str, more: str) -> None:
    wanted = wanted_name("{code}-{title}*", Entry(code=EntryCode("7"), title=title, unit=UNIT.code), UNIT)
    assert fits(wanted, f"{wanted} {more}".replace("/", " ").replace("\\", " ").replace(".", " ") + ".mp4")
