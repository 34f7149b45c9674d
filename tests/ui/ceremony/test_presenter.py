"""The desk before the evening: what it waits for, what can be chosen, who is announced."""

from dataclasses import replace
from pathlib import Path

import pytest

from judging_app.core.entry import Clip
from judging_app.core.rules import AwardRules, AwardTier
from judging_app.ports.errors import QuestionsOpenError, RoundOpenError
from tests.fakes.chair import APART, closed, judged, let_diverge
from tests.fakes.secretariat import Room, source
from tests.services.deciding import decide, keys, let_stay
from ui.screens.ceremony.presenter import CeremonyPresenter, Shown
from ui.screens.ceremony.run import Stretch, Wish
from ui.theme.phrase import Words
from ui.widgets.cells import Dot, Marked, Quiet


class Screen:
    """Fills `presenter.CeremonyView`."""

    def __init__(self) -> None:
        self.why: list[Exception] = []
        self.runs: list[Shown] = []
        self.errors: list[BaseException] = []
        self.marks: dict[str, Dot] = {}

    def show_not_ready(self, why: Exception) -> None:
        self.why.append(why)

    def show_run(self, shown: Shown) -> None:
        self.runs.append(shown)

    def tell_error(self, error: BaseException) -> None:
        self.errors.append(error)

    def mark(self, place: str, dot: Dot, count: Words) -> None:
        self.marks[place] = dot


class Desk:
    """A presenter with its screen, on a contest."""

    def __init__(self, room: Room) -> None:
        self.room, self.screen = room, Screen()
        self.presenter = CeremonyPresenter(self.screen, room.app, room.contest, room.runner)
        self.presenter.load()

    @property
    def shown(self) -> Shown:
        return self.screen.runs[-1]

    def titles(self) -> list[str]:
        return [one.title if isinstance(one.title, str) else one.title.source for one in self.shown.rows]


def with_clips(room: Room, length_ms: int = 30_000) -> None:
    """Every entry but 002 has a clip that is there."""
    with room.work.store.unit() as unit:
        for entry in unit.entries():
            path = room.folder / f"{entry.code}.mp4"
            if entry.code != "002":
                path.write_text("")
            clip = Clip(
                path=str(path),
                size=1,
                sha256="0" * 64,
                length_ms=length_ms,
                width=1280,
                height=720,
                container="mp4",
                video_codec="h264",
            )
            unit.save_entries([replace(entry, clip=clip)])
        unit.commit()


def test_an_open_round_has_nothing_to_announce(tmp_path: Path) -> None:
    desk = Desk(judged(tmp_path, APART))
    assert [type(why) for why in desk.screen.why] == [RoundOpenError]
    assert desk.screen.runs == []
    assert desk.screen.marks == {"ceremony": Dot.NOT_BEGUN}


def test_a_question_that_touches_an_award_keeps_the_evening_waiting(tmp_path: Path) -> None:
    room = closed(tmp_path, APART, {**APART, "001": (200, 200)})
    let_diverge(room, 5)
    desk = Desk(room)
    assert [type(why) for why in desk.screen.why] == [QuestionsOpenError]
    desk.presenter.choose(Wish(scores=True))
    assert desk.screen.runs == []


def test_the_awards_of_a_closed_round_are_announced_the_last_first(tmp_path: Path) -> None:
    desk = Desk(closed(tmp_path, APART))
    winners = [one.winner.code for one in desk.shown.rows if one.winner is not None]
    given = [one.code for group in desk.shown.evening.groups for one in group.winners]
    assert winners == given[::-1]
    assert given[0] == "001"
    assert desk.titles()[0] == "Opening slide"


def test_a_result_that_is_not_approved_is_a_rehearsal(tmp_path: Path) -> None:
    desk = Desk(closed(tmp_path, APART))
    assert desk.shown.rehearsal
    assert "rehearsal" in source(desk.shown.below)
    assert desk.screen.marks == {"ceremony": Dot.WARN}


def test_an_approved_result_is_no_rehearsal_unless_names_are_covered(tmp_path: Path) -> None:
    room = closed(tmp_path, APART)
    for item in keys(room.work):
        let_stay(room.work, item)
    decide(room.work)
    desk = Desk(room)
    assert not desk.shown.rehearsal
    assert source(desk.shown.below) == "{count} slides · the result is approved"
    assert desk.screen.marks == {"ceremony": Dot.DONE}
    desk.presenter.choose(Wish(covered=True))
    assert desk.shown.rehearsal


def test_names_are_covered_on_the_slides_and_not_in_the_list(tmp_path: Path) -> None:
    desk = Desk(closed(tmp_path, APART))
    desk.presenter.choose(Wish(covered=True))
    rows = [one for one in desk.shown.rows if one.winner is not None]
    assert "Một cửa" in [one.title for one in rows]
    assert "Một cửa" not in [one.title for row in rows for one in row.slide.winners]


def test_each_row_says_what_is_played(tmp_path: Path) -> None:
    room = closed(tmp_path, APART)
    with_clips(room)
    desk = Desk(room)
    clips = {one.winner.code: one.clip for one in desk.shown.rows if one.winner is not None}
    first = clips[desk.shown.evening.groups[0].winners[0].code]
    assert isinstance(first, Marked)
    assert first.dot is Dot.DONE
    assert {type(one.clip) for one in desk.shown.rows if one.winner is None} == {Quiet}


def test_a_clip_that_is_not_there_is_said(tmp_path: Path) -> None:
    desk = Desk(closed(tmp_path, APART))
    dots = [one.clip.dot for one in desk.shown.rows if one.winner is not None and isinstance(one.clip, Marked)]
    assert dots
    assert set(dots) == {Dot.WARN}


def test_a_stretch_is_chosen_within_the_clip(tmp_path: Path) -> None:
    room = closed(tmp_path, APART)
    with_clips(room)
    desk = Desk(room)
    winner = desk.shown.evening.groups[0].winners[0]
    assert desk.presenter.stretch(winner) == Stretch(start_s=10, length_s=10)
    assert desk.presenter.choose_stretch(winner, "12", "8")
    assert desk.presenter.stretch(winner) == Stretch(start_s=12, length_s=8)


@pytest.mark.parametrize(
    ("start", "length"), [("30", "5"), ("0", "0"), ("0", "601"), ("-1", "5"), ("", "5"), ("1,5", "5")]
)
def test_what_is_no_stretch_of_the_clip_is_refused(tmp_path: Path, start: str, length: str) -> None:
    room = closed(tmp_path, APART)
    with_clips(room)
    desk = Desk(room)
    winner = desk.shown.evening.groups[0].winners[0]
    assert not desk.presenter.choose_stretch(winner, start, length)
    assert desk.presenter.stretch(winner) == Stretch(start_s=10, length_s=10)


def test_awards_of_each_block_are_announced_by_block(tmp_path: Path) -> None:
    room = closed(tmp_path, APART)
    with room.work.store.unit() as unit:
        contest = unit.contest()
        tiers = (AwardTier(key=contest.rules.awards.tiers[0].key, name="Giải Nhất", count=1),)
        rules = replace(contest.rules, awards=AwardRules(tiers=tiers, per_block=True))
        unit.save_contest(replace(contest, rules=rules))
        unit.commit()
    desk = Desk(room)
    assert [(group.block, [one.code for one in group.winners]) for group in desk.shown.evening.groups] == [
        ("Khối thành phố", ["001"]),
        ("Khối xã", ["002"]),
    ]
