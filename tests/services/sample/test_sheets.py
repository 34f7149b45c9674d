"""The made-up sheets: correct by the rules, the same each time, and won by those who won."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from judging_app.core.contest import RoundStatus
from judging_app.core.entry import Clip, Entry, EntryState
from judging_app.core.ids import EntryCode
from judging_app.core.outcome import Standing
from judging_app.core.score_sheet import ScoreSheet, SheetState
from judging_app.core.standings import standing_of
from judging_app.services.sample.oddities import CAPS, form_of
from judging_app.services.sample.sheets import made_up_sheets
from judging_app.services.sample.winners import choose_entries, winner_codes
from tests.services.sample import material

RULES = material.rules()
ROUND = RULES.rounds[0]
RUBRIC = ROUND.rubric
WINNERS = winner_codes(material.entries(), material.units())


def with_clip(entry: Entry, length_ms: int = 4200) -> Entry:
    clip = Clip(
        path="", size=1, sha256="", length_ms=length_ms, width=1280, height=720, container="mp4", video_codec="h264"
    )
    return replace(entry, clip=clip)


def chosen(count: int) -> tuple[Entry, ...]:
    codes = {row.cells[0] for row in choose_entries(material.table("entries.csv"), count).rows}
    return tuple(with_clip(entry) for entry in material.entries() if entry.code in codes)


def sheets_of(entries: tuple[Entry, ...], judges: int, seed: int) -> tuple[ScoreSheet, ...]:
    return made_up_sheets(RULES, entries, material.units(), material.judges()[:judges], WINNERS, seed)


def standing(entries: tuple[Entry, ...], judges: int, sheets: tuple[ScoreSheet, ...]) -> Standing:
    return standing_of(
        round=ROUND,
        entries=entries,
        units={unit.code: unit for unit in material.units()},
        judges=material.judges()[:judges],
        sheets=sheets,
        recused=frozenset((s.judge, s.entry) for s in sheets if s.state is SheetState.RECUSED),
        awards=RULES.awards,
        blocks=RULES.blocks,
        status=RoundStatus(key=ROUND.key),
    )


FULL = sheets_of(chosen(110), 7, 2023)


@settings(max_examples=6)
@given(seed=st.integers(0, 10**9), judges=st.integers(3, 7), count=st.integers(8, 110))
def test_known_winners_win_in_their_order_whatever_the_seed(seed: int, judges: int, count: int) -> None:
    entries = chosen(count)
    outcome = standing(entries, judges, sheets_of(entries, judges, seed))
    assert tuple(place.entry for place in outcome.places[:8]) == WINNERS
    assert tuple(award.entry for award in outcome.awards) == WINNERS
    assert outcome.open == ()
    assert outcome.unranked == ()


@pytest.mark.parametrize("judges", range(3, 8))
def test_seventh_and_eighth_place_are_decided_by_the_content(judges: int) -> None:
    outcome = standing(chosen(8), judges, sheets_of(chosen(8), judges, 2023))
    seventh, eighth = outcome.places[6:8]
    assert seventh.figure.printed == eighth.figure.printed
    assert seventh.tie_break is not None
    assert seventh.tie_break.rule == "section:content"


def test_figures_spread_as_those_of_a_real_jury() -> None:
    places = standing(chosen(110), 7, FULL).places
    figures = [place.figure.printed for place in places]
    spreads = [max(t.total for t in p.figure.totals) - min(t.total for t in p.figure.totals) for p in places]
    assert 55 <= min(figures) < 65
    assert 90 < max(figures) <= 95
    assert 10 < max(spreads) < 20
    assert sum(place.tie_break is not None for place in places) > 4


def test_every_judge_has_a_sheet_for_every_entry() -> None:
    assert len({(sheet.judge, sheet.entry) for sheet in FULL}) == len(FULL) == 770


def test_marks_can_be_given() -> None:
    for sheet in FULL:
        for criterion, mark in zip(RUBRIC.criteria, sheet.marks, strict=True):
            if mark is not None:
                criterion.check(mark)


def test_a_judge_stands_aside_for_the_clip_of_his_own_office() -> None:
    (recused,) = (sheet for sheet in FULL if sheet.state is not SheetState.SUBMITTED)
    assert (recused.judge, recused.entry, recused.state) == ("GK4", "011", SheetState.RECUSED)
    assert recused.reason
    assert set(recused.marks) == {None}


def test_every_other_sheet_counts() -> None:
    assert sum(sheet.counts(RUBRIC) for sheet in FULL) == 769


def test_forced_remarks_are_there_and_some_marks_force_one() -> None:
    forced = [
        remark
        for sheet in FULL
        for criterion, mark, remark in zip(RUBRIC.criteria, sheet.marks, sheet.remarks, strict=True)
        if mark is not None and criterion.needs_remark(mark)
    ]
    assert len(forced) > 10
    assert all(forced)


def test_some_sheets_carry_a_remark_and_some_a_note_within_the_clip() -> None:
    notes = [note for sheet in FULL for note in sheet.notes]
    assert 100 < sum(bool(sheet.remark) for sheet in FULL) < 250
    assert 40 < len(notes) < 150
    assert all(0 <= note.at_ms < 4200 for note in notes)


def test_a_flaw_in_the_clip_costs_points() -> None:
    for sheet in (sheet for sheet in FULL if form_of(sheet.entry) in CAPS):
        key, share = CAPS[form_of(sheet.entry)]
        at = RUBRIC.position(key)
        mark = sheet.marks[at]
        assert mark is not None
        assert mark <= RUBRIC.criteria[at].most * share
        assert sheet.remarks[at]


def test_a_short_clip_is_watched_to_its_last_whole_second() -> None:
    assert {sheet.watched_seconds for sheet in FULL if sheet.state is SheetState.SUBMITTED} == {4}


def test_who_watches_too_little_of_a_long_clip_says_why() -> None:
    entries = tuple(with_clip(entry, 318_000) for entry in chosen(110))
    sheets = [sheet for sheet in sheets_of(entries, 7, 2023) if sheet.state is SheetState.SUBMITTED]
    little = [sheet for sheet in sheets if sheet.watched_seconds < 318 * RULES.least_watched]
    assert little
    assert all(bool(sheet.watched_reason) is (sheet in little) for sheet in sheets)


def test_the_same_seed_gives_the_same_sheets_and_another_seed_others() -> None:
    assert sheets_of(chosen(20), 7, 5) == sheets_of(chosen(20), 7, 5)
    assert sheets_of(chosen(20), 7, 5) != sheets_of(chosen(20), 7, 6)


def test_the_order_of_entries_changes_no_sheet() -> None:
    entries = chosen(20)
    assert set(sheets_of(entries[::-1], 7, 5)) == set(sheets_of(entries, 7, 5))


def test_rejected_entries_get_no_sheet() -> None:
    code = EntryCode("062")
    entries = tuple(replace(e, state=EntryState.REJECTED) if e.code == code else e for e in chosen(20))
    assert code in {entry.code for entry in entries}
    assert code not in {sheet.entry for sheet in sheets_of(entries, 7, 5)}
