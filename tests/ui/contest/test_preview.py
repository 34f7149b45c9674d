"""The example beside the form says what the settings do, and what the last change moved."""

import json
from pathlib import Path
from typing import Any

import pytest

from judging_app.core.rules import Rules
from judging_app.exchange.rules_file import JsonRulesFiles
from tests.fakes.secretariat import Room, filled, rules
from tests.ui.contest.test_settings_presenter import ROUND, Screen
from ui.screens.contest.preview_clips import preview_of_clips
from ui.screens.contest.preview_rows import PreviewShown, preview_of
from ui.screens.contest.settings_presenter import SettingsPresenter


def with_settings(awards: dict[str, Any] | None = None, clip: dict[str, Any] | None = None, **changes: Any) -> Rules:
    """The small rules with other settings of their round, other awards, other limits for clips."""
    told = rules() | {"version": 2}
    told["rounds"] = [{**told["rounds"][0], "tie_breaks": [], **changes}]
    told["awards"] = awards or told["awards"]
    told["clip"] = clip or {}
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
    assert notes(shown) == [
        "B = C: equal, and no rule to part them. They share the place.",
        "B = C: a person settles who of them gets “Giải Nhất”.",
    ]
    assert filled(shown.intro).endswith("There is one of each award.")
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
    assert notes(preview_of(with_settings(tie_breaks=chain, votes=votes), None, 0))[0] == note


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


TIERS: dict[str, Any] = {
    "tiers": [{"key": key, "name": name, "count": 3} for key, name in (("a", "Nhất"), ("b", "Nhì"), ("c", "Ba"))]
}


def gets(shown: PreviewShown) -> list[tuple[str, str]]:
    return [(filled(one.name), filled(one.gets)) for one in shown.lines]


@pytest.mark.parametrize(
    ("awards", "expected", "note"),
    [
        ({}, ["", "", "Ba", ""], "B = C: a person settles who of them gets “Nhất”."),
        ({"shared": "extra-prize"}, ["Nhất", "Nhất", "Nhì", "Ba"], ""),
        ({"shared": "use-up-next"}, ["Nhất", "Nhất", "Ba", ""], ""),
        (
            {"shared": "use-up-next", "per_unit": 1},
            ["Nhất", "Nhất", "", "Ba"],
            "Entry A is passed over for “Ba”: its unit, that of B, has enough.",
        ),
        (
            {"shared": "use-up-next", "tiers": [*TIERS["tiers"][:2], {"key": "c", "name": "Ba", "floor": "17"}]},
            ["Nhất", "Nhất", "", ""],
            "“Ba” is not given: entry A is below its floor.",
        ),
    ],
)
def test_awards_of_the_last_round_stand_at_their_entries(
    awards: dict[str, Any], expected: list[str], note: str
) -> None:
    shown = preview_of(with_settings(awards=TIERS | awards), None, 0)
    assert [words for _, words in gets(shown)] == expected
    assert notes(shown)[1:] == ([note] if note else [])


def test_where_each_block_has_awards_the_block_stands_at_the_entry() -> None:
    shown = preview_of(with_settings(awards=TIERS | {"per_block": True}), None, 0)
    assert gets(shown) == [
        ("Entry B · Khối thành phố", "Nhất"),
        ("Entry C · Khối xã", "Nhất"),
        ("Entry A · Khối thành phố", "Nhì"),
        ("Entry D · Khối xã", "Nhì"),
    ]


def test_a_special_prize_stands_beside_an_award() -> None:
    tiers = {"tiers": [*TIERS["tiers"], {"key": "new", "name": "Mới", "by": "criterion:novelty"}]}
    shown = preview_of(with_settings(awards=tiers, tie_breaks=["section:content", "criterion:topic"]), None, 0)
    assert [words for _, words in gets(shown)] == ["Nhất", "Nhì · Mới", "Ba", ""]
    only = preview_of(with_settings(awards={"tiers": tiers["tiers"][3:]}, tie_breaks=["lot"]), None, 0)
    assert notes(only)[0] == "B = C: equal, waits for a lot."
    assert [words for _, words in gets(only)] == ["", "Mới", "", ""]


def two_rounds(advance: Any, **settings: Any) -> Rules:
    """Two rounds; from the first go on who `advance` says."""
    told = rules()
    (only,) = told["rounds"]
    first = {**only, "key": "first", "tie_breaks": [], "advance": advance, **settings}
    return JsonRulesFiles().read(json.dumps(told | {"rounds": [first, only]}).encode())


@pytest.mark.parametrize(
    ("advance", "on", "said"),
    [
        (None, "", "All go on to the next round."),
        ({"count": 25}, "BC", "In the example the best 2 go on, in the contest the best 25."),
        ({"per_block": 3}, "BC", "In the example the best one of each block goes on, in the contest the best 3."),
        ({"floor": "16.5"}, "BCA", "All from 16,50 points on go on to the next round."),
    ],
)
def test_who_goes_on_to_the_next_round_is_shown(advance: Any, on: str, said: str) -> None:
    shown = preview_of(two_rounds(advance), None, 0)
    assert "".join(name.partition(" · ")[0][-1] for name, words in gets(shown) if words) == on
    assert filled(shown.intro).endswith(said)


def test_a_tie_at_the_cut_waits_for_a_lot_or_all_of_it_goes_on() -> None:
    dropped = {"drop_high": 1, "drop_low": 1}
    lot = preview_of(two_rounds({"count": 25}, consolidation=dropped, tie_breaks=["lot"]), None, 0)
    assert [words for _, words in gets(lot)] == ["goes on to the next round", "", "", ""]
    assert notes(lot) == ["B = C: equal, waits for a lot."]
    shared = preview_of(two_rounds({"count": 25}, consolidation=dropped), None, 0)
    assert [bool(words) for _, words in gets(shared)] == [True, True, True, False]


def test_an_award_that_changed_hands_stands_beside_what_it_was() -> None:
    asked, extra = with_settings(awards=TIERS), with_settings(awards=TIERS | {"shared": "extra-prize"})
    shown = preview_of(extra, asked, 0)
    assert [filled(one.was) for one in shown.lines] == [
        "before: nothing",
        "before: nothing",
        "before: Ba",
        "before: nothing",
    ]
    assert all(one.moved for one in shown.lines)


def test_one_sheet_on_which_judges_agree_is_the_figure() -> None:
    shown = preview_of(with_settings(marking="together"), None, 0)
    assert [(one.totals, one.figure) for one in shown.lines] == [
        ("18,40", "18,40"),
        ("17,60", "17,60"),
        ("16,40", "16,40"),
        ("16", "16,00"),
    ]
    assert [(filled(words), filled(order)) for words, order in shown.without] == [
        ("with each judge's own sheet", "B = C, A, D")
    ]


def test_clips_show_what_would_be_found_wrong_with_them_and_how_they_would_be_called() -> None:
    limits = {
        "max_seconds": 300,
        "min_height": 720,
        "orientation": "landscape",
        "aspect": "16:9",
        "containers": ["mp4"],
    }
    plain = with_settings(clip={"dark_seconds": None, "silent_seconds": None})
    shown = preview_of_clips(with_settings(clip=limits | {"file_names": "{code}_{unit}"}), plain)
    assert [filled(one.was) for one in shown.lines] == [
        "nothing wrong",
        "Too long · The wrong way up · Another shape of picture · Another kind of file · Another file name",
        (
            "Low resolution · Another shape of picture · Another kind of file · Another file name · Long black stretch"
            " · Long silent stretch"
        ),
    ]
    assert [one.moved for one in shown.lines] == [False, True, True]
    assert notes(shown)[1] == "The file of entry 002 is to be called “002_Sở Y tế”."
    assert notes(preview_of_clips(plain, None)) == []


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
    assert screen.expects == 1, "its place is kept before it is counted"
    form.put(screen.field(f"{ROUND}consolidation.drop_low"), "1")
    assert changed(screen) == ["Lowest left out: 0 → 1"]
    form.undo()
    assert changed(screen) == ["Lowest left out: 1 → 0"]
    form.choose_group("votes")
    form.put(screen.field(f"{ROUND}votes"), "share")
    assert changed(screen) == ["Votes of the public: nothing → make up a part of the figure"]
    form.choose_group("awards")
    form.put(screen.field("awards.shared"), "extra-prize")
    assert changed(screen) == [
        "When places at an award are shared: a person decides each time → one more award is given"
    ]
    form.choose_group("clips")
    clips = screen.previews[-1]
    assert clips is not None
    assert filled(clips.lines[0].name) == "001_So-Noi-vu.mp4"
    expects = screen.expects
    form.choose_group("contest")
    assert screen.previews[-1] is None
    assert screen.expects == expects


def changed(screen: Screen) -> list[str]:
    """What the example says was changed last."""
    shown = screen.previews[-1]
    assert shown is not None
    return [filled(words) for words in shown.changed]
