"""The sample's list of entries, its panel and its scale."""

import unicodedata
from collections import Counter
from fractions import Fraction
from itertools import pairwise

import pytest

from judging_app.core.rubric import Criterion
from judging_app.core.supported import check_supported
from judging_app.services.import_entries import NEEDED
from judging_app.services.sample.oddities import CAPS, COPIES, FORMS
from judging_app.services.sample.phrases import FLAWS, HIGH, LOW, NOTES
from judging_app.services.sample.winners import WINNERS, choose_entries, choose_judges, winner_codes
from tests.services.sample import material

CRITERIA = material.rules().rounds[0].rubric.criteria


def test_the_composition_is_that_of_2023() -> None:
    blocks = Counter(row["block"] for row in material.cells("entries.csv"))
    assert blocks == {"central": 2, "department": 19, "district": 11, "commune": 77, "school": 1}
    assert set(blocks) == {block.key for block in material.rules().blocks}


def test_codes_run_from_1_to_110() -> None:
    assert [row["code"] for row in material.cells("entries.csv")] == [f"{n:03}" for n in range(1, 111)]


def test_every_row_has_what_the_import_needs() -> None:
    assert [row for row in material.cells("entries.csv") if not all(row[name] for name in NEEDED)] == []


def test_titles_differ_and_so_do_file_names() -> None:
    rows = material.cells("entries.csv")
    clips = [row["clip"] for row in rows if row["clip"]]
    assert len({row["title"] for row in rows}) == 110
    assert len(set(clips)) == len(clips)


def test_entries_came_in_within_the_time_allowed() -> None:
    assert all("2023-06-15" <= row["received_at"] <= "2023-06-30" for row in material.cells("entries.csv"))


def test_no_unit_enters_more_than_the_rules_allow() -> None:
    most = Counter(row["unit"] for row in material.cells("entries.csv")).most_common(1)[0][1]
    assert most == material.rules().entries_max == 2


@pytest.mark.parametrize("name", ["entries.csv", "judges.csv", "rules.json"])
def test_files_are_in_composed_form(name: str) -> None:
    text = (material.SAMPLE / name).read_text(encoding="utf-8")
    assert text == unicodedata.normalize("NFC", text)


@pytest.mark.parametrize(
    "unit",
    [
        "Ủy ban nhân dân xã Hương Phong (thành phố Huế)",
        "Ủy ban nhân dân xã Hương Phong (huyện A Lưới)",
        "Ủy ban nhân dân phường Hương Xuân (thị xã Hương Trà)",
        "Ủy ban nhân dân xã Hương Xuân (huyện Nam Đông)",
        "Ủy ban nhân dân phường Phường Đúc (thành phố Huế)",
        "Ủy ban nhân dân thị trấn Phong Điền (huyện Phong Điền)",
    ],
)
def test_units_of_difficult_names_take_part(unit: str) -> None:
    assert [row["block"] for row in material.cells("entries.csv") if row["unit"] == unit] == ["commune"]


def test_winners_bear_the_titles_that_were_made_known() -> None:
    titles = {entry.code: entry.title for entry in material.entries()}
    codes = winner_codes(material.entries(), material.units())
    known = [(winner.title, titles[code]) for winner, code in zip(WINNERS, codes, strict=True) if winner.title]
    assert len(known) == 3
    assert all(title == given for title, given in known)


def test_winners_fill_the_prize_table() -> None:
    tiers = [tier.key for tier in material.rules().awards.tiers for _ in range(tier.count)]
    assert [winner.tier for winner in WINNERS] == tiers
    assert sum(tier.count * tier.money for tier in material.rules().awards.tiers) == 13_000_000


def test_no_winner_has_an_odd_clip() -> None:
    odd = {*FORMS, *COPIES, *COPIES.values()}
    assert odd.isdisjoint(winner_codes(material.entries(), material.units()))


@pytest.mark.parametrize(("count", "rows"), [(0, 8), (8, 8), (9, 9), (30, 30), (110, 110), (500, 110)])
def test_a_smaller_sample_keeps_the_winners_and_the_order(count: int, rows: int) -> None:
    chosen = [row.cells[0] for row in choose_entries(material.table("entries.csv"), count).rows]
    assert len(chosen) == rows
    assert chosen == sorted(chosen)
    assert set(winner_codes(material.entries(), material.units())) <= set(chosen)


@pytest.mark.parametrize("count", range(8, 30))
def test_a_smaller_sample_never_keeps_a_copy_without_its_original(count: int) -> None:
    chosen = {row.cells[0] for row in choose_entries(material.table("entries.csv"), count).rows}
    assert all(original in chosen for copy, original in COPIES.items() if copy in chosen)


@pytest.mark.parametrize("count", range(3, 8))
def test_a_smaller_panel_keeps_its_one_chair(count: int) -> None:
    roles = [row.cells[2] for row in choose_judges(material.table("judges.csv"), count).rows]
    assert roles == ["chair"] + ["member"] * (count - 1)


def test_one_judge_comes_from_an_office_that_entered_and_did_not_win() -> None:
    offices = {unit.name for unit in material.units()}
    own = [judge.unit for judge in material.judges() if judge.unit in offices]
    assert len(own) == 1
    assert own[0] not in {winner.unit for winner in WINNERS}


def test_the_scale_has_a_hundred_points_and_every_criterion_the_same_step() -> None:
    assert material.rules().rounds[0].rubric.total == 100
    assert len(CRITERIA) == 12
    assert {(one.step, one.least, one.weight, one.bonus) for one in CRITERIA} == {(25, 0, Fraction(1), False)}


def test_the_rules_can_be_calculated() -> None:
    check_supported(material.rules())


def test_places_and_prizes_are_settled_as_the_rules_of_2023_say() -> None:
    one = material.rules().rounds[0]
    assert (one.consolidation.drop_high, one.consolidation.drop_low, one.consolidation.drop_from) == (1, 1, 5)
    assert one.tie_breaks == ("section:content", "firsts", "median", "chair-sheet", "lot")
    assert material.rules().awards.per_unit == 1


@pytest.mark.parametrize("criterion", CRITERIA, ids=lambda one: one.key)
def test_bands_cover_the_scale_without_gap_or_overlap(criterion: Criterion) -> None:
    bands = sorted(criterion.bands, key=lambda band: band.low)
    assert bands[0].low == 0
    assert bands[-1].high == criterion.most
    assert all(high.low - low.high == criterion.step for low, high in pairwise(bands))
    assert [band.text.partition(":")[0] for band in bands] == ["Yếu", "Đạt", "Khá", "Tốt"]


def test_every_criterion_says_what_to_look_at() -> None:
    assert [one.key for one in CRITERIA if len(one.guidance.split()) < 12] == []


def test_everything_said_of_criteria_names_criteria_of_the_scale() -> None:
    named = {
        *LOW,
        *HIGH,
        *(key for key, _ in NOTES),
        *(key for key, _ in FLAWS.values()),
        *(k for k, _ in CAPS.values()),
    }
    assert named <= {one.key for one in CRITERIA}
