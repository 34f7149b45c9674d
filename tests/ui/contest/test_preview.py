"""The example beside the form says what the settings do, and what the last change moved."""

import json
from pathlib import Path
from typing import Any

import pytest

from judging_app.core.rules import Rules
from judging_app.exchange.rules_file import JsonRulesFiles
from tests.fakes.secretariat import Room, filled, rules
from tests.ui.contest.test_settings_presenter import ROUND, Screen
from ui.screens.contest.preview_rows import PreviewShown, preview_of
from ui.screens.contest.settings_presenter import SettingsPresenter


def with_settings(**changes: Any) -> Rules:
    """The small rules with other settings of their round."""
    told = rules()
    told["rounds"] = [{**told["rounds"][0], "tie_breaks": [], **changes}]
    return JsonRulesFiles().read(json.dumps(told).encode())


PLAIN = with_settings()
DROPPED = with_settings(consolidation={"drop_high": 1, "drop_low": 1})


def lines(shown: PreviewShown) -> list[tuple[str, str, str]]:
    return [(one.rank, filled(one.name), one.figure) for one in shown.lines]


def notes(shown: PreviewShown) -> list[str]:
    return [filled(words) for words in shown.notes]


def test_the_example_has_places_figures_and_the_reason_of_a_shared_place() -> None:
    shown = preview_of(PLAIN, None, 0)
    assert lines(shown) == [
        ("1 =", "Entry B", "17,20"),
        ("1 =", "Entry C", "17,20"),
        ("3", "Entry A", "16,92"),
        ("4", "Entry D", "16,20"),
    ]
    assert notes(shown) == ["B = C: equal, and no rule to part them. They share the place."]
    assert not any(one.was or one.moved for one in shown.lines)


def test_what_a_change_moved_stands_beside_what_it_was() -> None:
    shown = preview_of(DROPPED, PLAIN, 0)
    first = shown.lines[0]
    assert (filled(first.name), first.totals) == ("Entry A", "(18,40)   18,20   18   18   (12)")
    assert (filled(first.was), first.moved) == ("before: place 3, 16,92", True)
    last = shown.lines[-1]
    assert (last.was, last.moved) == ("", False)
    assert [(filled(words), filled(order)) for words, order in shown.without] == [
        ("with no sheet left out", "B = C, A, D")
    ]


@pytest.mark.parametrize(
    ("chain", "note"),
    [
        (["section:content", "criterion:topic"], "B = C: equal, parted by criterion “Đúng chủ đề”."),
        (["lot"], "B = C: equal, waits for a lot."),
        (["votes"], "B = C: equal, parted by votes of the public."),
        (["section:content"], "B = C: equal under every rule. They share the place."),
    ],
)
def test_how_a_tie_ends_is_said(chain: list[str], note: str) -> None:
    votes = {"share": "0", "weights": {"likes": "1"}} if "votes" in chain else None
    assert notes(preview_of(with_settings(tie_breaks=chain, votes=votes), None, 0)) == [note]


def test_each_setting_in_use_is_thought_away() -> None:
    used = with_settings(
        consolidation={"method": "weighted-mean"},
        judge_weights={"chair": "2", "member": "1"},
        evening_out="z-score",
        votes={"share": "20", "weights": {"likes": "1"}},
        tie_breaks=["votes", "firsts"],
    )
    shown = preview_of(used, None, 0)
    assert [filled(words) for words, _ in shown.without] == [
        "with the plain mean",
        "without evening out",
        "without votes of the public",
        "with no rules for ties",
    ]


def test_an_entry_without_enough_sheets_has_no_place_and_says_so() -> None:
    shown = preview_of(with_settings(least_sheets=5, divergence={"limit": "20", "unit": "percent"}), PLAIN, 0)
    one = shown.lines[-1]
    assert (one.rank, filled(one.name), filled(one.was), one.moved) == (
        "–",
        "Entry D",
        "no place: 4 of 5 sheets",
        True,
    )
    assert "Entry A: its sheets lie 6,40 points apart, a second look." in notes(shown)
    assert filled(preview_of(PLAIN, with_settings(least_sheets=5), 0).lines[-1].was) == "before: no place"


def test_a_figure_before_is_shown_with_the_decimals_of_then() -> None:
    whole = with_settings(rounding={"decimals": 0})
    assert filled(preview_of(whole, PLAIN, 0).lines[1].was) == "before: place 1 =, 17,20"


def test_the_form_shows_the_example_beside_the_settings_that_move_it(tmp_path: Path) -> None:
    room, screen = Room(tmp_path), Screen()
    form = SettingsPresenter(screen, room.desk())
    form.load()
    assert screen.previews == []
    form.choose_group("consolidation")
    assert changed(screen) == []
    form.put(screen.field(f"{ROUND}consolidation.drop_low"), "1")
    assert changed(screen) == ["Lowest left out: 0 → 1"]
    form.undo()
    assert changed(screen) == ["Lowest left out: 1 → 0"]
    form.choose_group("votes")
    form.put(screen.field(f"{ROUND}votes"), "share")
    assert changed(screen) == ["Votes of the public: nothing → make up a part of the figure"]
    form.choose_group("contest")
    assert screen.previews[-1] is None


def changed(screen: Screen) -> list[str]:
    """What the example says was changed last."""
    shown = screen.previews[-1]
    assert shown is not None
    return [filled(words) for words in shown.changed]
