"""The run of the evening: the last prize first, its last winner first, nothing that was not asked for."""

from dataclasses import replace

import pytest

from judging_app.core.ids import EntryCode
from tests.ui.ceremony.evenings import BEST, LAST, SECOND, evening, winner
from ui.screens.ceremony.evening import Group
from ui.screens.ceremony.run import Clips, Kind, Order, Pace, Slide, Stretch, Wish, slides_of


def told(slide: Slide) -> str:
    """A slide in short: its kind or prize, and who is named."""
    if slide.kind is Kind.WINNERS:
        return " ".join(one.code for one in slide.winners)
    return slide.group.tier or slide.kind.value


def run(wish: Wish, *groups: Group) -> list[str]:
    return [told(slide) for slide in slides_of(evening(*groups), wish)]


def test_the_last_prize_comes_first_and_in_it_the_last_place() -> None:
    assert run(Wish()) == [
        "opening",
        "Giải Khuyến khích",
        "005",
        "004",
        "Giải Nhì",
        "002 003",
        "Giải Nhất",
        "001",
        "closing",
    ]


def test_the_evening_may_begin_with_the_best() -> None:
    assert run(Wish(order=Order.BEST_FIRST)) == [
        "opening",
        "Giải Nhất",
        "001",
        "Giải Nhì",
        "002 003",
        "Giải Khuyến khích",
        "004",
        "005",
        "closing",
    ]


def test_blocks_of_a_prize_follow_each_other_in_their_order() -> None:
    groups = [Group(tier=tier, block=block, winners=(winner(tier + block, 1),)) for tier in "AB" for block in "12"]
    assert run(Wish(), *groups) == ["opening", "B", "B1", "B", "B2", "A", "A1", "A", "A2", "closing"]


def test_a_prize_that_nobody_has_is_left_out_or_said() -> None:
    assert "Giải Ba" not in run(Wish())
    assert "Giải Ba" in run(Wish(empty_prizes=True))


def test_all_winners_of_a_prize_may_come_at_once_on_slides_that_can_be_read() -> None:
    many = Group(tier="Giải Ba", winners=tuple(winner(f"{number:03}", number) for number in range(1, 9)))
    assert run(Wish(pace=Pace.ALL), many)[1:4] == ["Giải Ba", "007 008", "001 002 003 004 005 006"]


def test_special_prizes_have_no_places_and_come_one_by_one() -> None:
    special = Group(tier="Clip được yêu thích", winners=(winner("008"), winner("009")))
    assert run(Wish(), BEST, special)[:4] == ["opening", "Clip được yêu thích", "009", "008"]


def test_no_figure_is_shown_unless_it_is_wanted() -> None:
    assert {one.figure for slide in slides_of(evening(), Wish()) for one in slide.winners} == {""}
    wanted = slides_of(evening(), Wish(scores=True))
    assert {one.figure for slide in wanted for one in slide.winners} == {"90,00"}


def test_a_clip_plays_from_a_third_of_it_or_where_it_was_chosen() -> None:
    usual = slides_of(evening(BEST), Wish())[2].playing
    assert usual is not None
    assert (usual.start_ms, usual.end_ms) == (20_000, 30_000)
    wish = Wish(stretches={EntryCode("001"): Stretch(start_s=55, length_s=20)})
    chosen = slides_of(evening(BEST), wish)[2].playing
    assert chosen is not None
    assert (chosen.start_ms, chosen.end_ms) == (55_000, 60_000)


def test_clips_may_come_before_the_names() -> None:
    slides = slides_of(evening(SECOND, LAST), Wish(clips=Clips.BEFORE))
    kinds = [slide.kind.value for slide in slides]
    assert kinds == ["opening", "tier", "winners", "clip", "winners", "tier", "clip", "clip", "winners", "closing"]
    assert all(slide.playing is None for slide in slides if slide.kind is Kind.WINNERS)


@pytest.mark.parametrize("wish", [Wish(), Wish(clips=Clips.BEFORE)])
def test_a_winner_without_a_clip_is_named_without_one(wish: Wish) -> None:
    lacking = replace(LAST, winners=(winner("005", 5, clip=None),))
    (slide,) = (one for one in slides_of(evening(lacking), wish) if one.kind in {Kind.CLIP, Kind.WINNERS})
    assert (slide.kind, slide.playing, slide.framed) == (Kind.WINNERS, None, False)


@pytest.mark.parametrize("clips", list(Clips))
def test_a_covered_rehearsal_names_nobody_and_plays_nothing(clips: Clips) -> None:
    slides = slides_of(evening(), Wish(covered=True, scores=True, clips=clips))
    named = [
        one for slide in slides for group in (slide.group, *slide.listed) for one in (*slide.winners, *group.winners)
    ]
    assert not any("Bài" in one.title or "Đơn vị" in one.unit or "9" in one.figure for one in named)
    assert all(slide.playing is None for slide in slides)


def test_all_awards_close_the_evening_the_best_first_on_as_many_slides_as_needed() -> None:
    many = Group(tier="Giải Ba", winners=tuple(winner(f"1{number}", number) for number in range(9)))
    closing = [slide for slide in slides_of(evening(BEST, many), Wish()) if slide.kind is Kind.CLOSING]
    assert [sum(len(group.winners) for group in slide.listed) for slide in closing] == [5, 5]
    assert closing[0].listed[0].tier == "Giải Nhất"
    assert [slide.page for slide in closing] == [1, 2]
