"""Whatever a rules file says, the form shows, and what is typed as it is shown is the same rules file."""

import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from tests.exchange.test_rules_file import FILES, LEAST
from tests.exchange.test_rules_writing import files, rounds
from ui.screens.contest.setting_kinds import Form, Kind, typed
from ui.screens.contest.settings_draft import draft_of, file_of, form_at, value_at, with_row, with_value, without_row
from ui.screens.contest.settings_rows import Cell, FieldShown, all_places, fields_of
from ui.screens.contest.settings_table import GROUPS

names = st.sampled_from(["Sở Nội vụ", "UBND xã Hòa Bình", "Lê Thị Thuý"])
people = st.fixed_dictionaries(
    {"name": names}, optional={"unit": names, "of": st.sampled_from(["both", "entering", "judging"])}
)
LATER: SearchStrategy[dict[str, Any]] = st.fixed_dictionaries(
    {},
    optional={
        "organising_units": st.lists(names, unique=True),
        "shut_out": st.lists(people, unique_by=lambda one: one["name"]),
    },
)
CLIP: SearchStrategy[dict[str, Any]] = st.fixed_dictionaries(
    {},
    optional={
        "aspect": st.sampled_from([None, "1:1", "16:9"]),
        "file_names": st.sampled_from([None, "{code}", "{unit}_*"]),
    },
)
MARKING: SearchStrategy[dict[str, Any]] = st.fixed_dictionaries(
    {}, optional={"takes_over": st.sampled_from(["rest", "all"])}
)
TOGETHER = {"key": "joint", "marking": "together", "rubric": LEAST["rounds"][0]["rubric"]}


def book(settings: dict[str, Any], round: dict[str, Any], clip: dict[str, Any]) -> bytes:
    """A rules file of one round with any settings and one whose judges agree."""
    limits = {**settings.get("clip", {}), **clip}
    if limits.get("orientation", "any") != "any":
        limits["aspect"] = None
    both = [{**LEAST["rounds"][0], **round}, TOGETHER]
    return json.dumps({**LEAST, **settings, "version": 2, "clip": limits, "rounds": both}).encode()


def retyped(draft: Form) -> Form:
    """The draft after each of its fields was typed anew as it is shown."""
    for group in GROUPS:
        for number in range(len(draft["rounds"]) if group.of_round else 1):
            for one in tuple(fields_of(draft, group, number)):
                cells: list[FieldShown | Cell] = [cell for row in one.rows for cell in row]
                shown = cells or ([one] if one.field.kind not in (Kind.TABLE, Kind.WAY) else [])
                for cell in shown:
                    before = value_at(draft, cell.place)
                    draft = with_value(
                        draft, cell.place, typed(cell.field, cell.value, before, form_at(draft, cell.place))
                    )
    return draft


@given(files, LATER, rounds, MARKING, CLIP)
def test_a_rules_file_comes_back_from_the_form(
    settings: dict[str, Any],
    later: dict[str, Any],
    round: dict[str, Any],
    marking: dict[str, Any],
    clip: dict[str, Any],
) -> None:
    rules = FILES.read(book({**settings, **later}, {**round, **marking}, clip))
    draft = draft_of(FILES.write(rules))
    assert retyped(draft) == draft
    assert FILES.read(file_of(retyped(draft))) == rules


def test_a_row_is_added_to_every_table_and_taken_out_again() -> None:
    draft = draft_of(FILES.write(FILES.read(book({}, {"votes": {"share": "20"}}, {}))))
    tables = [one for one in all_places(draft) if one.field.kind is Kind.TABLE]
    assert len(tables) >= 6
    for one in tables:
        rows = len(value_at(draft, one.place))
        more = with_row(draft, one.place, one.field)
        assert len(value_at(more, one.place)) == rows + 1
        assert without_row(more, one.place, rows) == draft
