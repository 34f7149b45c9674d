"""The reveal under way, with a made-up player and a made-up hall."""

from collections.abc import Callable

import pytest

from judging_app.ports.media import (
    ClipFailed,
    Frame,
    FrameReady,
    Opened,
    PlayerEvent,
    PlayerGone,
    PlayState,
    Position,
    StateChanged,
)
from judging_app.ports.media_errors import ClipDefect, ClipUnreadableError, PlayerKeepsFailingError
from tests.fakes.judge_desk import FakePlayer
from tests.ui.ceremony.evenings import evening
from ui.screens.ceremony.run import Clips, Kind, Slide, Wish, slides_of
from ui.screens.ceremony.showing import Moment, Showing

FRAME = Frame(opening=1, sequence=1, width=2, height=2, stride=8, pixels=bytes(16))


class Hall:
    """Fills `showing.RevealView`."""

    def __init__(self) -> None:
        self.slides: list[Slide] = []
        self.blank = False
        self.pictures = self.without = 0
        self.moments: list[Moment] = []

    def show_slide(self, slide: Slide) -> None:
        self.slides.append(slide)

    def show_picture(self, frame: Frame) -> None:
        self.pictures += 1

    def show_no_clip(self) -> None:
        self.without += 1

    def show_blank(self, *, blank: bool) -> None:
        self.blank = blank

    def show_moment(self, moment: Moment) -> None:
        self.moments.append(moment)


class Evening:
    """A reveal at the slide before the first clip: 005 has none, 004 has one."""

    def __init__(self, wish: Wish | None = None, at: int = 0) -> None:
        self.hall = Hall()
        self.player = FakePlayer(lambda _event: None)
        self.slides = slides_of(evening(), wish or Wish())
        make: Callable[[], FakePlayer] | None = None if wish and wish.clips is Clips.NONE else lambda: self.player
        self.showing = Showing(self.slides, self.hall, make, now_ms=1000, at=at)
        self.showing.begin()

    def hear(self, *events: PlayerEvent) -> None:
        for event in events:
            self.showing.hear(event)

    def named(self) -> list[str]:
        return [one.code for one in self.hall.slides[-1].winners]


@pytest.fixture
def playing() -> Evening:
    """004 is named, its clip plays."""
    return Evening(at=3)


def test_slides_follow_each_other_and_nothing_comes_after_the_last() -> None:
    held = Evening()
    for _ in range(30):
        held.showing.next()
    assert held.hall.slides == list(held.slides)
    for _ in range(30):
        held.showing.back()
    assert held.hall.slides[-1].kind is Kind.OPENING
    assert len(held.hall.slides) == 2 * len(held.slides) - 1


def test_the_hall_is_told_nothing_of_the_next_slide_and_the_speaker_is() -> None:
    held = Evening(at=1)
    assert [slide.winners for slide in held.hall.slides] == [()]
    moment = held.hall.moments[-1]
    assert moment.next is not None
    assert [one.code for one in moment.next.winners] == ["005"]
    assert (moment.number, moment.count, moment.began_ms) == (2, len(held.slides), 1000)


def test_from_black_any_key_leads_back_to_what_was_shown(playing: Evening) -> None:
    for way in (playing.showing.next, playing.showing.back, playing.showing.turn_blank):
        playing.showing.turn_blank()
        assert playing.hall.blank
        assert playing.hall.moments[-1].blank
        way()
        assert not playing.hall.blank
    assert playing.named() == ["004"]
    assert len(playing.hall.slides) == 1


def test_the_clip_stands_still_while_the_screen_is_black(playing: Evening) -> None:
    playing.showing.turn_blank()
    playing.showing.turn_blank()
    assert playing.player.calls[-2:] == [("pause",), ("play",)]


def test_a_stretch_plays_to_its_end_and_then_the_following_one_is_made_ready() -> None:
    held = Evening(at=2)
    assert ("prepare", "clip.mp4", 20_000) in held.player.calls
    held.showing.next()
    assert held.player.calls[-1:] == [("open", "clip.mp4", 20_000, True)]
    held.hear(Position(opening=1, ms=29_999))
    assert held.player.calls[-1][0] == "open"
    held.hear(Position(opening=1, ms=30_000), Position(opening=1, ms=30_040))
    assert held.player.calls[-1:] == [("pause",)]
    held.showing.turn_blank()
    held.showing.turn_blank()
    assert held.player.calls[-1:] == [("pause",)]


def test_what_an_earlier_clip_still_shows_is_not_seen(playing: Evening) -> None:
    playing.player.frame = FRAME
    playing.hear(Opened(opening=1, length_ms=1, width=1, height=1, audio_tracks=(), subtitle_tracks=()))
    playing.hear(FrameReady(opening=1, sequence=1))
    assert playing.hall.pictures == 1
    playing.showing.next()
    playing.hear(FrameReady(opening=1, sequence=2))
    assert playing.hall.pictures == 1
    assert playing.player.calls[-1] == ("stop",)


def test_a_clip_shorter_than_its_stretch_ends_by_itself(playing: Evening) -> None:
    playing.hear(StateChanged(opening=1, state=PlayState.ENDED), Position(opening=1, ms=60_000))
    assert playing.player.calls[-1][0] == "open"


@pytest.mark.parametrize(
    "event",
    [
        ClipFailed(opening=1, error=ClipUnreadableError(path="clip.mp4", defect=ClipDefect.CUT_SHORT)),
        PlayerGone(error=PlayerKeepsFailingError("clip.mp4", 6)),
    ],
)
def test_a_clip_that_cannot_be_played_leaves_the_slide(playing: Evening, event: PlayerEvent) -> None:
    playing.hear(event)
    assert playing.hall.without == 1
    assert playing.named() == ["004"]
    playing.showing.next()
    assert playing.hall.slides[-1].group.tier == "Giải Nhì"


def test_without_clips_there_is_no_player() -> None:
    held = Evening(Wish(clips=Clips.NONE))
    for _ in range(30):
        held.showing.next()
    held.showing.turn_blank()
    held.showing.resize(10, 10)
    held.showing.end()
    assert held.player.calls == []
    assert held.hall.without == 0


def test_the_end_closes_the_player(playing: Evening) -> None:
    playing.showing.resize(640, 360)
    playing.showing.end()
    assert playing.player.calls[-2:] == [("room", 640, 360), ("close",)]
