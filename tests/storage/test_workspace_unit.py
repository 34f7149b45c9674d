"""What a workspace's unit of work does, in memory and on a file."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from judging_app.core.ids import CriterionKey, EntryCode
from judging_app.core.score_sheet import ScoreSheet
from tests.storage.samples import ENTRY, INFO, JUDGE, RUBRIC, SHEET, FreshWorkspace
from tests.strategies import sheets

any_sheets = st.lists(st.sampled_from(["c", "a", "b"]).map(EntryCode), unique=True).flatmap(
    lambda codes: st.tuples(*(sheets(RUBRIC, JUDGE.code, code) for code in codes))
)


@settings(max_examples=30)
@given(marked=any_sheets)
def test_any_sheet_is_read_as_it_was_saved(fresh_workspace: FreshWorkspace, marked: tuple[ScoreSheet, ...]) -> None:
    with fresh_workspace() as store:
        for sheet in marked:
            with store.unit() as unit:
                unit.save_sheet(sheet)
                unit.commit()
        with store.unit() as unit:
            assert unit.sheets() == tuple(sorted(marked, key=lambda sheet: sheet.entry))


def test_a_sheet_saved_again_replaces_the_older_one(fresh_workspace: FreshWorkspace) -> None:
    marked = replace(SHEET, marks=(0, *SHEET.marks[1:]))
    with fresh_workspace() as store:
        for sheet in (SHEET, marked):
            with store.unit() as unit:
                unit.save_sheet(sheet)
                unit.commit()
        with store.unit() as unit:
            assert unit.sheets() == (marked,)


def test_one_sheet_is_found_by_its_entry(fresh_workspace: FreshWorkspace) -> None:
    with fresh_workspace() as store, store.unit() as unit:
        assert unit.sheet(ENTRY.code) is None
        unit.save_sheet(SHEET)
        assert unit.sheet(ENTRY.code) == SHEET
        assert unit.sheet(EntryCode("none")) is None


def test_a_mark_of_nought_stays_apart_from_no_mark(fresh_workspace: FreshWorkspace) -> None:
    with fresh_workspace() as store:
        with store.unit() as unit:
            unit.save_sheet(replace(SHEET, marks=(0, None, 0, *SHEET.marks[3:])))
            unit.commit()
        with store.unit() as unit:
            assert unit.sheets()[0].marks[:3] == (0, None, 0)


def test_a_workspace_knows_its_pack_and_what_became_of_it(fresh_workspace: FreshWorkspace) -> None:
    later = replace(INFO, confirmed_ms=7, sequence=3)
    with fresh_workspace() as store:
        with store.unit() as unit:
            assert unit.info() == INFO
            unit.save_info(later)
            unit.commit()
        with store.unit() as unit:
            assert unit.info() == later


def test_text_typed_is_kept_until_it_is_forgotten(fresh_workspace: FreshWorkspace) -> None:
    first, second = CriterionKey("c0"), CriterionKey("c1")
    with fresh_workspace() as store, store.unit() as unit:
        unit.save_pending(ENTRY.code, second, "8,")
        unit.save_pending(ENTRY.code, first, "9")
        unit.save_pending(ENTRY.code, first, "9,")
        assert unit.pending() == {(ENTRY.code, first): "9,", (ENTRY.code, second): "8,"}
        unit.save_pending(ENTRY.code, first, "")
        unit.save_pending(ENTRY.code, first, "")
        assert unit.pending() == {(ENTRY.code, second): "8,"}


def test_settings_are_kept_by_name(fresh_workspace: FreshWorkspace) -> None:
    with fresh_workspace() as store, store.unit() as unit:
        unit.save_setting("volume", "80")
        unit.save_setting("volume", "70")
        unit.save_setting("entry", "001")
        assert unit.settings() == {"volume": "70", "entry": "001"}


def test_what_was_not_committed_is_gone(fresh_workspace: FreshWorkspace) -> None:
    with fresh_workspace() as store:
        with store.unit() as unit:
            unit.save_sheet(SHEET)
            unit.save_setting("volume", "80")
            unit.save_pending(ENTRY.code, CriterionKey("c0"), "9")
            unit.save_info(replace(INFO, sequence=9))
        with store.unit() as unit:
            assert (unit.sheets(), unit.settings(), unit.pending(), unit.info()) == ((), {}, {}, INFO)
