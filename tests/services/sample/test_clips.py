"""Plans of the sample's clips and what was decided on them."""

from collections import Counter
from dataclasses import replace

import pytest

from judging_app.core.entry import Finding, FindingDecision, FindingKind
from judging_app.core.ids import EntryCode
from judging_app.core.matching import match_clips
from judging_app.ports.sample_clips import ClipForm
from judging_app.services.sample.clips import clip_plans
from judging_app.services.sample.decisions import decide
from tests.services.sample import material


def test_every_entry_has_a_clip_and_no_two_files_share_a_name() -> None:
    assert len({name.casefold() for name in clip_plans(material.table("entries.csv"), 2023)}) == 110


def test_every_form_occurs_and_most_clips_are_plain() -> None:
    forms = Counter(plan.form for plan in clip_plans(material.table("entries.csv"), 2023).values())
    assert set(forms) == set(ClipForm)
    assert forms[ClipForm.PLAIN] > 90


def test_files_end_as_their_form_says() -> None:
    plans = clip_plans(material.table("entries.csv"), 2023)
    assert [name for name, plan in plans.items() if not name.lower().endswith(plan.form.suffix)] == []


def test_a_clip_without_a_name_in_the_list_is_called_by_its_code() -> None:
    names = set(clip_plans(material.table("entries.csv"), 2023))
    assert "042_UBND phuong Phu Hoi.mp4" in names
    assert "021_Ban Quan ly Khu kinh te cong nghiep tinh.mp4" in names


def test_every_file_finds_its_entry_by_its_name() -> None:
    names = tuple(clip_plans(material.table("entries.csv"), 2023))
    units = {unit.code: unit for unit in material.units()}
    matches = match_clips(names, material.entries(), units)
    assert [matches.matched.get(entry.code) for entry in material.entries()] == list(names)


def test_two_communes_of_one_name_have_the_same_clip() -> None:
    plans = clip_plans(material.table("entries.csv"), 2023)
    twins = [name for name, plan in plans.items() if list(plans.values()).count(plan) > 1]
    assert twins == ["UBND xa Huong Phong - ru cha.mp4", "UBND xa Huong Phong.mp4"]


def test_a_plan_does_not_depend_on_the_other_rows() -> None:
    table = material.table("entries.csv")
    some = replace(table, rows=table.rows[40:44])
    everything = clip_plans(table, 2023)
    assert clip_plans(some, 2023).items() <= everything.items()


def test_another_seed_gives_other_pictures() -> None:
    table = material.table("entries.csv")
    assert clip_plans(table, 1) != clip_plans(table, 2)


@pytest.mark.parametrize("kind", FindingKind)
def test_every_finding_gets_a_decision_with_a_reason(kind: FindingKind) -> None:
    decision, reason = decide(Finding(entry=EntryCode("055"), kind=kind, found="098"))
    assert decision is not FindingDecision.OPEN
    assert reason


def test_a_damaged_clip_is_rejected_and_a_long_one_accepted() -> None:
    entry = EntryCode("062")
    assert decide(Finding(entry=entry, kind=FindingKind.UNREADABLE))[0] is FindingDecision.REJECTED
    assert decide(Finding(entry=entry, kind=FindingKind.TOO_LONG))[0] is FindingDecision.ACCEPTED


def test_of_two_identical_clips_only_the_original_is_kept() -> None:
    first = decide(Finding(entry=EntryCode("055"), kind=FindingKind.IDENTICAL, found="098"))
    second = decide(Finding(entry=EntryCode("098"), kind=FindingKind.IDENTICAL, found="055"))
    assert (first[0], second[0]) == (FindingDecision.ACCEPTED, FindingDecision.REJECTED)
    assert "055" in second[1]
