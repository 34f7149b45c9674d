"""The clip in hand does what the judge asks, and what the player says of another clip is no news."""

from pathlib import Path

import pytest

from judging_app.core.watched import Watched
from judging_app.ports.media import (
    ClipFailed,
    Frame,
    FrameReady,
    HelperLost,
    HelperRestarted,
    LossReason,
    Opened,
    PlayerGone,
    PlayState,
    Position,
    StateChanged,
)
from judging_app.ports.media_errors import ClipDefect, ClipUnreadableError, PlayerLack, PlayerUnavailableError
from tests.fakes.judge_desk import FakePlayer
from ui.screens.judging.tracks import Tracks
from ui.screens.judging.viewing import Viewing
from ui.theme.phrase import Phrase, Words

CLIP = Path("a.mp4")


class Picture:
    """Fills `viewing.ClipView`."""

    def __init__(self) -> None:
        self.frames: list[Frame] = []
        self.instead: Words | Exception = ""
        self.playing = False
        self.length_ms = self.place_ms = 0
        self.size = (0, 0)
        self.watched = Watched()
        self.sound = (0, False)
        self.rate, self.dropped, self.altered = 100, 0, False
        self.loop: tuple[int | None, int | None] = (None, None)
        self.tracks = Tracks()

    def show_picture(self, frame: Frame) -> None:
        self.frames.append(frame)

    def show_no_picture(self, words: Words | Exception) -> None:
        self.instead = words

    def show_playing(self, *, playing: bool) -> None:
        self.playing = playing

    def show_length(self, length_ms: int) -> None:
        self.length_ms = length_ms

    def show_size(self, width: int, height: int) -> None:
        self.size = (width, height)

    def show_position(self, ms: int) -> None:
        self.place_ms = ms

    def show_rate(self, percent: int) -> None:
        self.rate = percent

    def show_loop(self, start_ms: int | None, end_ms: int | None) -> None:
        self.loop = (start_ms, end_ms)

    def show_tracks(self, tracks: Tracks) -> None:
        self.tracks = tracks

    def show_chosen_tracks(self, tracks: Tracks) -> None:
        self.tracks = tracks

    def show_frames(self, shown: int, dropped: int) -> None:
        self.dropped = dropped

    def show_altered(self, *, altered: bool) -> None:
        self.altered = altered

    def show_watched(self, watched: Watched, length_ms: int) -> None:
        self.watched = watched

    def show_sound(self, volume: int, *, muted: bool) -> None:
        self.sound = (volume, muted)


@pytest.fixture
def picture() -> Picture:
    return Picture()


@pytest.fixture
def player() -> FakePlayer:
    return FakePlayer(lambda _event: None)


@pytest.fixture
def viewing(picture: Picture, player: FakePlayer) -> Viewing:
    made = Viewing(lambda: player, picture)
    made.open(CLIP, length_ms=10_000, start_ms=0, watched=Watched())
    return made


def play(viewing: Viewing, *places: int) -> None:
    viewing.hear(StateChanged(opening=1, state=PlayState.PLAYING))
    for ms in places:
        viewing.hear(Position(opening=1, ms=ms))


def test_a_clip_stands_still_on_its_first_picture(viewing: Viewing, player: FakePlayer) -> None:
    assert ("open", "a.mp4", 0, False) in player.calls
    assert not viewing.playing


def test_the_judge_plays_and_pauses_with_one_key(viewing: Viewing, player: FakePlayer, picture: Picture) -> None:
    viewing.toggle()
    play(viewing)
    assert picture.playing
    viewing.toggle()
    assert player.calls[-2:] == [("play",), ("pause",)]


def test_a_clip_goes_on_where_it_was_left(viewing: Viewing, player: FakePlayer) -> None:
    viewing.open(CLIP, length_ms=10_000, start_ms=4_000, watched=Watched())
    assert player.calls[-1] == ("open", "a.mp4", 4_000, False)


def test_a_clip_left_at_its_end_begins_anew(viewing: Viewing, player: FakePlayer) -> None:
    viewing.open(CLIP, length_ms=10_000, start_ms=9_500, watched=Watched())
    assert player.calls[-1] == ("open", "a.mp4", 0, False)


def test_what_is_played_is_shown_as_watched(viewing: Viewing, picture: Picture) -> None:
    play(viewing, 0, 500, 1_000)
    assert picture.watched.ranges == ((0, 1_000),)
    assert picture.place_ms == 1_000


def test_nothing_is_opened_once_the_desk_was_left(viewing: Viewing, player: FakePlayer) -> None:
    assert viewing.let_go() is player
    before = list(player.calls)
    viewing.open(CLIP, length_ms=10_000, start_ms=0, watched=Watched())
    assert player.calls == before


def test_what_is_said_of_another_clip_is_no_news(viewing: Viewing, picture: Picture) -> None:
    viewing.open(CLIP, length_ms=10_000, start_ms=0, watched=Watched())
    play(viewing, 0, 500)
    assert picture.watched.ranges == ()
    assert not picture.playing


@pytest.mark.parametrize(("by", "arrives"), [(5_000, 7_000), (-5_000, 0), (60_000, 10_000)])
def test_skipping_stays_within_the_clip(viewing: Viewing, player: FakePlayer, by: int, arrives: int) -> None:
    play(viewing, 2_000)
    viewing.skip(by)
    assert player.calls[-1] == ("seek", arrives)


def test_a_new_picture_is_fetched_and_shown(viewing: Viewing, player: FakePlayer, picture: Picture) -> None:
    player.frame = Frame(opening=1, sequence=1, width=2, height=1, stride=8, pixels=bytes(8))
    viewing.hear(FrameReady(opening=1, sequence=1))
    assert picture.frames == [player.frame]


def test_the_true_length_and_size_are_taken_when_the_clip_is_open(viewing: Viewing, picture: Picture) -> None:
    viewing.hear(Opened(opening=1, length_ms=9_000, width=640, height=360, audio_tracks=(), subtitle_tracks=()))
    assert (picture.length_ms, picture.size) == (9_000, (640, 360))


def test_a_clip_that_cannot_be_played_says_why(viewing: Viewing, picture: Picture) -> None:
    error = ClipUnreadableError("a.mp4", ClipDefect.MISSING)
    viewing.hear(ClipFailed(opening=1, error=error))
    assert picture.instead is error
    assert not picture.playing


def test_without_a_player_the_picture_says_what_to_install(viewing: Viewing, picture: Picture) -> None:
    error = PlayerUnavailableError(lack=next(iter(PlayerLack)), found="", least="3.0")
    viewing.hear(PlayerGone(error=error))
    assert picture.instead is error


def test_a_lost_picture_comes_back(viewing: Viewing, picture: Picture) -> None:
    play(viewing, 0, 500)
    viewing.hear(HelperLost(reason=LossReason.HUNG))
    lost = picture.instead
    viewing.hear(HelperRestarted())
    assert (isinstance(lost, Phrase), picture.instead) == (True, "")


def test_an_entry_without_a_clip_says_so_and_stops_the_last_one(
    viewing: Viewing, player: FakePlayer, picture: Picture
) -> None:
    viewing.open(None, length_ms=0, start_ms=0, watched=Watched())
    assert player.calls[-1] == ("stop",)
    assert isinstance(picture.instead, Phrase)
    viewing.toggle()
    assert player.calls[-1] == ("stop",)


def test_the_volume_stays_within_its_ends(viewing: Viewing, player: FakePlayer, picture: Picture) -> None:
    viewing.set_sound(130, muted=False)
    assert picture.sound == (100, False)
    viewing.set_sound(-10, muted=True)
    assert player.calls[-2:] == [("volume", 0), ("muted", True)]


def test_a_clip_that_nobody_can_see_stands_still(viewing: Viewing, player: FakePlayer, picture: Picture) -> None:
    play(viewing, 0, 500)
    viewing.set_visible(visible=False)
    assert player.calls[-2:] == [("pause",), ("visible", False)]
    viewing.hear(StateChanged(opening=1, state=PlayState.PAUSED))
    viewing.set_visible(visible=True)
    assert player.calls[-1] == ("visible", True)
    assert (picture.playing, picture.place_ms, viewing.watched.ranges) == (False, 500, ((0, 500),))


def test_a_clip_that_is_just_about_to_play_stands_still_too(viewing: Viewing, player: FakePlayer) -> None:
    viewing.toggle()
    viewing.set_visible(visible=False)
    assert player.calls[-2:] == [("pause",), ("visible", False)]


def test_no_player_is_started_before_the_first_clip(picture: Picture) -> None:
    made: list[FakePlayer] = []

    def make() -> FakePlayer:
        made.append(FakePlayer(lambda _event: None))
        return made[-1]

    viewing = Viewing(make, picture)
    viewing.set_room(640, 360)
    viewing.open(None, length_ms=0, start_ms=0, watched=Watched())
    assert made == []
    viewing.open(CLIP, length_ms=10_000, start_ms=0, watched=Watched())
    assert ("room", 640, 360) in made[0].calls
