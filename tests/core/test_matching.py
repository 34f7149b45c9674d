"""Clip files find their entries by name; what is not certain stays with a person."""

import unicodedata
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judging_app.core.clip_file import MatchedBy
from judging_app.core.entry import Entry, Unit
from judging_app.core.ids import BlockKey, EntryCode, UnitCode
from judging_app.core.matching import match_clips

UNITS = {
    UnitCode(code): Unit(code=UnitCode(code), name=name, block=BlockKey("all"))
    for code, name in {
        "ph": "Ủy ban nhân dân phường Phú Hội",
        "pha": "Ủy ban nhân dân phường Phú Hội An",
        "tc": "Sở Tài chính",
        "yt": "Sở Y tế",
    }.items()
}


def entry(code: str, title: str = "", unit: str = "", clip_name: str = "") -> Entry:
    return Entry(code=EntryCode(code), title=title, unit=UnitCode(unit), clip_name=clip_name)


def matched(files: list[str], *entries: Entry) -> dict[str, str]:
    return {str(code): name for code, name in match_clips(files, entries, UNITS).matched.items()}


@pytest.mark.parametrize(
    ("file", "wanted"),
    [
        ("BAI.MP4", entry("A", clip_name="bai.mp4")),
        ("sub/bai.mp4", entry("A", clip_name="bai.mp4")),
        ("sub\\bai.mp4", entry("A", clip_name="sub/bai.mp4")),
        (unicodedata.normalize("NFD", "Bài thi.mp4"), entry("A", clip_name="bài thi.mp4")),
        ("clip_BD-001_final.mp4", entry("bd-001")),
        ("[007] quay lại.mov", entry("007")),
        ("Nụ cười công sở.mp4", entry("A", "NỤ CƯỜI CÔNG SỞ")),
        ("phuong x - nu cuoi cong so (1).mp4", entry("A", "Nụ cười công sở")),
        ("Nụ cười công.mp4", entry("A", "Nụ cười công sở")),
        ("UBND phường Phú Hội - bản 2.mp4", entry("A", unit="ph")),
        ("phường phú hội.mp4", entry("A", unit="ph")),
        ("so tai chinh.wmv", entry("A", unit="tc")),
    ],
)
def test_a_file_finds_its_entry(file: str, wanted: Entry) -> None:
    assert matched([file], wanted, entry("ZZZ", "Chuyện khác", "yt")) == {wanted.code: file}


@pytest.mark.parametrize(
    ("files", "entries"),
    [
        (["a/bai.mp4", "b/bai.mp4"], [entry("X", clip_name="bai.mp4")]),
        (["bai.mp4"], [entry("X", clip_name="bai.mp4"), entry("Y", clip_name="bai.mp4")]),
        (["1 va 2.mp4"], [entry("1"), entry("2")]),
        (["so tai chinh.mp4"], [entry("X", unit="tc"), entry("Y", unit="tc")]),
        (["so tai chinh 1.mp4", "so tai chinh 2.mp4"], [entry("X", unit="tc")]),
        (["nu.mp4"], [entry("X", "Nụ cười công sở")]),
        (["MVI_0042.mp4"], [entry("X", "Nụ cười công sở", "tc")]),
        (["bd-0011.mp4"], [entry("BD-001")]),
        (["so tai chin.mp4"], [entry("X", unit="tc"), entry("Y", unit="tc")]),
        (["001.mp4", "001 ban 2.mp4"], [entry("001")]),
    ],
)
def test_what_is_not_certain_stays_unmatched(files: list[str], entries: list[Entry]) -> None:
    found = match_clips(files, entries, UNITS)
    assert found.matched == {}
    assert found.left_over == tuple(sorted(files))
    assert found.without == tuple(sorted(e.code for e in entries))


def test_the_longer_of_two_names_in_a_file_counts() -> None:
    assert matched(["A-1-2.mp4"], entry("A-1"), entry("A-1-2")) == {"A-1-2": "A-1-2.mp4"}
    assert matched(["UBND phường Phú Hội An.mp4"], entry("1", unit="ph"), entry("2", unit="pha")) == {
        "2": "UBND phường Phú Hội An.mp4"
    }


def test_an_earlier_step_goes_before_a_later_one() -> None:
    files = ["so y te.mp4", "so tai chinh.mp4"]
    entries = [entry("A", unit="yt", clip_name="so tai chinh.mp4"), entry("B", unit="tc")]
    assert matched(files, *entries) == {"A": "so tai chinh.mp4"}


def test_titles_part_the_entries_of_one_unit() -> None:
    files = ["so y te - mot cua.mp4", "so y te - nu cuoi.mp4"]
    found = matched(files, entry("A", "Nụ cười", "yt"), entry("B", "Một cửa", "yt"))
    assert found == {"A": files[1], "B": files[0]}


def test_names_of_folders_help_where_the_file_says_nothing() -> None:
    files = ["Sở Y tế/video.mp4", "BD-7/video.mp4", "Nụ cười công sở/IMG_1.mp4"]
    entries = [entry("A", unit="yt"), entry("BD-7", unit="tc"), entry("C", "Nụ cười công sở")]
    assert matched(files, *entries) == {"A": files[0], "BD-7": files[1], "C": files[2]}


def test_a_misspelt_name_that_is_like_one_entry_only_finds_it_with_its_score() -> None:
    entries = [entry("A", "Một cửa điện tử liên thông", "tc"), entry("B", "Chuyển đổi số ở thôn bản vùng cao", "yt")]
    found = match_clips(["Mot cua dien tu lien thongg.mp4"], entries, UNITS)
    assert found.matched == {"A": "Mot cua dien tu lien thongg.mp4"}
    assert found.how[EntryCode("A")].by is MatchedBy.LIKENESS
    assert 90 <= found.how[EntryCode("A")].score < 100


def candidates(file: str, *entries: Entry) -> list[tuple[str, int]]:
    found = match_clips([file], entries, UNITS)
    assert found.matched == {}
    return [(one.entry, one.score) for one in found.candidates[file]]


def test_entries_that_a_file_may_belong_to_are_named_best_first() -> None:
    title = "Một cửa điện tử liên thông"
    (first, second) = candidates("mot cua dien tu.mp4", entry("A", title, "tc"), entry("B", title, "yt"))
    assert (first[0], second[0]) == ("A", "B")
    assert first[1] == second[1] >= 40


def test_a_code_that_two_files_bear_makes_both_candidates() -> None:
    found = match_clips(["001.mp4", "001 ban 2.mp4"], [entry("001")], UNITS)
    assert [(name, one.entry, one.score) for name in found.left_over for one in found.candidates[name]] == [
        ("001 ban 2.mp4", "001", 95),
        ("001.mp4", "001", 95),
    ]


def test_the_number_of_a_code_without_its_zeros_makes_a_candidate() -> None:
    assert candidates("bai 7.mp4", entry("BD-007", unit="tc"), entry("BD-017", unit="yt")) == [("BD-007", 60)]


def test_words_that_all_entries_have_say_nothing() -> None:
    entries = [entry(code, f"Cải cách hành chính {name}") for code, name in (("A", "Thuận An"), ("B", "Hương Vinh"))]
    scores = dict(candidates("cai cach hanh chinh vinh.mp4", *entries))
    assert scores["B"] > scores.get("A", 0)


NAMES = st.lists(st.sampled_from(["A1", "nụ cười", "so y te", "A-1.mp4", "x A1", "tài chính", "BAI"]), max_size=5)


@given(NAMES, st.randoms(use_true_random=False))
def test_order_changes_nothing_and_no_file_goes_twice(names: list[str], random: Any) -> None:
    entries = [entry("A1", "Nụ cười", "yt"), entry("A-1", "Nụ cười", "tc"), entry("3", "Bài", "yt", "BAI")]
    found = match_clips(names, entries, UNITS)
    assert match_clips(names[::-1], random.sample(entries, 3), UNITS) == found
    assert len(set(found.matched.values())) == len(found.matched)
    assert sorted({*found.matched.values(), *found.left_over}) == sorted(set(names))
    assert {*found.matched, *found.without} == {e.code for e in entries}


def test_the_name_that_the_rules_want_comes_before_a_code_that_stands_in_another_ones_name() -> None:
    entries = (entry("1", "Một cửa", "tc"), entry("2", "Phường 1", "yt"))
    files = ["So Y te - Phuong 1.mp4", "So Tai chinh - Mot cua.mp4"]
    found = match_clips(files, entries, UNITS, "{unit}_{title}")
    assert found.matched == {"1": files[1], "2": files[0]}
    assert {one.by for one in found.how.values()} == {MatchedBy.PATTERN}


def test_a_file_holds_all_of_the_wanted_name_and_nothing_else() -> None:
    found = match_clips(["So Tai chinh ban cu.mp4"], [entry("1", "", "tc")], UNITS, "{unit}")
    assert [one.by for one in found.how.values()] == [MatchedBy.UNIT]
    found = match_clips(["So Tai chinh ban cu.mp4"], [entry("1", "", "tc")], UNITS, "{unit}*")
    assert [one.by for one in found.how.values()] == [MatchedBy.PATTERN]
