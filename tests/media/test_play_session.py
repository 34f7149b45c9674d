"""What the helper makes of things that libVLC says late. The player, the sink and the desk of stills only note what they are told."""

from dataclasses import dataclass, field
from pathlib import Path

import av
import pytest

from judging_app.media.play_session import PlaySession
from judging_app.media.play_wish import Wish
from judging_app.media.player_wire import Answer, Failure
from judging_app.media.still_desk import Ask, Fetched
from judging_app.media.still_reader import Rhythm, Still
from judging_app.media.still_steps import StillSteps
from judging_app.media.video_sink import Drawn
from judging_app.media.vlc_player import Counts
from judging_app.media.vlc_types import MediaTracks, PictureShape
from judging_app.ports.media import PlayState, Position, StateChanged
from judging_app.ports.media_errors import ClipDefect

LENGTH_MS = 60_000
SHAPE = PictureShape(width=640, height=360, shown_width=640, shown_height=360)


@dataclass
class NotingVlc:
    """In the place of VlcPlayer."""

    done: list[object] = field(default_factory=list)
    length: int = LENGTH_MS

    def read(self, _path: Path, load: int) -> None:
        self.done.append(("read", load))

    def start(self, at_ms: int, **_words: object) -> None:
        self.done.append(("start", at_ms))

    def jump(self, to_ms: int) -> None:
        self.done.append(("jump", to_ms))

    def pause(self, *, paused: bool) -> None:
        self.done.append("pause" if paused else "go on")

    def leave(self) -> None:
        self.done.append("leave")

    def set_sound(self, _volume: int, *, muted: bool) -> None:
        self.done.append(("muted", muted))

    def set_subtitle(self, track: int | None) -> None:
        self.done.append(("subtitle", track))

    def tracks(self) -> MediaTracks:
        return MediaTracks(shape=SHAPE, audio=(), subtitles=())

    def length_ms(self) -> int:
        return self.length

    def audio_track(self) -> int | None:
        return None

    def counts(self) -> Counts:
        return Counts(shown=0, lost=0, decoded=0)


class NotingSink:
    """In the place of VideoSink."""

    visible = True
    skipped = drawn_at = 0

    def begin(self, opening: int, load: int) -> None: ...

    def accept(self, shape: PictureShape, *, live: bool) -> None: ...

    def go_live(self, *, jumped: bool) -> None: ...

    def stand_still(self) -> None: ...

    def show_still(self, still: Still) -> None: ...

    def welcome_any(self) -> None: ...

    def thumb(self) -> bytes | None:
        return None


@dataclass
class NotingDesk:
    """In the place of StillDesk; gives no answer by itself."""

    asked: list[Ask] = field(default_factory=list)

    def ask(self, ask: Ask) -> None:
        self.asked.append(ask)

    def leave(self) -> None: ...


@dataclass
class Stage:
    """A session at a time that stands still, with a clip that plays."""

    clip: Path
    vlc: NotingVlc = field(default_factory=NotingVlc)
    desk: NotingDesk = field(default_factory=NotingDesk)
    said: list[Answer] = field(default_factory=list)

    def __post_init__(self) -> None:
        steps = StillSteps(self.desk)  # type: ignore[arg-type]  # it only notes
        self.sink = NotingSink()
        self.session = PlaySession(self.vlc, self.sink, steps, self.said.append, lambda: 1_000)
        self.session.open(1, self.clip, Wish(at_ms=LENGTH_MS - 300, playing=True))
        self.come_to_the_first_picture()
        self.vlc.done.clear()

    def come_to_the_first_picture(self) -> None:
        self.session.parsed()
        self.session.fetched(Fetched(ask=self.desk.asked[-1], still=None))
        self.session.drawn(Drawn(load=self.session.load))

    def states(self) -> list[PlayState]:
        return [said.state for said in self.said if isinstance(said, StateChanged)]

    def place(self) -> int:
        return [said.ms for said in self.said if isinstance(said, Position)][-1]


def still_at(ms: int) -> Still:
    frame = av.VideoFrame(640, 360, "yuv420p")
    return Still(frame=frame, ms=ms, full_range=False, shape=SHAPE, rhythm=Rhythm(rate=25, even=True))


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    clip = tmp_path / "a.mp4"
    clip.write_bytes(b"12345")
    return Stage(clip)


def test_the_end_of_a_clip_is_its_end(stage: Stage) -> None:
    stage.session.ended()
    assert stage.states()[-1] is PlayState.ENDED
    assert stage.place() == LENGTH_MS


def test_an_end_told_after_a_jump_back_is_no_short_clip_but_played_from_there(stage: Stage) -> None:
    stage.session.seek(2_000)
    stage.session.ended()
    stage.come_to_the_first_picture()
    assert not any(isinstance(said, Failure) for said in stage.said)
    assert ("start", 2_000) in stage.vlc.done
    assert stage.states()[-1] is PlayState.PLAYING


def test_an_end_that_comes_early_is_told_once_the_place_was_reached(stage: Stage) -> None:
    stage.session.seek(2_000)
    stage.session.time_told(2_040)
    stage.session.ended()
    assert any(isinstance(said, Failure) for said in stage.said)


def test_an_end_told_while_the_clip_stands_still_is_none_and_play_begins_from_there(stage: Stage) -> None:
    stage.session.pause()
    stage.session.seek(5_000)
    stage.session.ended()
    assert stage.states()[-1] is PlayState.PAUSED
    stage.session.play()
    stage.come_to_the_first_picture()
    assert ("start", 5_000) in stage.vlc.done
    assert stage.states()[-1] is PlayState.PLAYING


@pytest.mark.parametrize(("jumps", "begins"), [((), 50_000), ((1_120,), 1_120), ((0,), 0)])
def test_a_clip_that_ends_before_its_first_picture_begins_earlier_or_where_it_was_sent_meanwhile(
    stage: Stage, jumps: tuple[int, ...], begins: int
) -> None:
    stage.session.open(2, stage.clip, Wish(at_ms=53_000))
    stage.session.parsed()
    stage.session.fetched(Fetched(ask=stage.desk.asked[-1], still=None))
    for place in jumps:
        stage.session.seek(place)
    stage.session.ended()
    stage.come_to_the_first_picture()
    assert [done for done in stage.vlc.done if isinstance(done, tuple) and done[0] == "start"] == [
        ("start", 53_000),
        ("start", begins),
    ]
    assert not any(isinstance(said, Failure) for said in stage.said)


def test_a_jump_after_a_step_counts_and_not_the_step(stage: Stage) -> None:
    stage.session.step(forward=False)
    step = stage.desk.asked[-1]
    stage.session.seek(5_000)
    stage.session.fetched(Fetched(ask=step, still=still_at(LENGTH_MS - 340)))
    stage.session.fetched(Fetched(ask=stage.desk.asked[-1], still=still_at(5_000)))
    assert (step.which, stage.desk.asked[-1].which) == ("before", "at")
    stage.session.play()
    assert stage.place() == 5_000
    assert ("jump", 5_000) in stage.vlc.done


def test_no_place_beyond_the_length_is_told_even_where_libvlc_first_thought_the_clip_longer(stage: Stage) -> None:
    stage.said.clear()
    stage.vlc.length = LENGTH_MS + 500
    stage.session.open(2, stage.clip, Wish())
    stage.session.seek(LENGTH_MS * 2)
    stage.session.parsed()
    stage.session.seek(LENGTH_MS * 2)
    stage.vlc.length = LENGTH_MS
    stage.come_to_the_first_picture()
    stage.session.paused_by_vlc()
    assert [said.ms for said in stage.said if isinstance(said, Position)] == [LENGTH_MS]


def test_a_clip_that_stands_still_unseen_is_left_and_loaded_again_for_play(stage: Stage) -> None:
    stage.session.pause()
    stage.session.seek(5_000)
    stage.session.beat()
    assert stage.vlc.done[-1] != "leave"
    stage.sink.visible = False
    stage.session.beat()
    stage.session.beat()
    assert stage.vlc.done.count("leave") == 1
    stage.sink.visible = True
    assert stage.states()[-1] is PlayState.PAUSED
    stage.session.play()
    stage.come_to_the_first_picture()
    assert ("start", 5_000) in stage.vlc.done
    assert stage.states()[-1] is PlayState.PLAYING


@pytest.mark.parametrize("playing", [True, False])
def test_a_clip_of_one_picture_that_ends_before_libvlc_drew_it_was_seen(stage: Stage, playing: bool) -> None:
    stage.vlc.length = 40
    stage.session.open(2, stage.clip, Wish(playing=playing))
    stage.session.parsed()
    stage.session.fetched(Fetched(ask=stage.desk.asked[-1], still=still_at(0)))
    stage.session.ended()
    stage.session.paused_by_vlc()
    assert stage.states()[-1] is (PlayState.ENDED if playing else PlayState.PAUSED)
    assert not any(isinstance(said, Failure) for said in stage.said)


def test_a_long_clip_of_which_libvlc_draws_nothing_is_damaged(stage: Stage) -> None:
    stage.session.open(2, stage.clip, Wish(playing=True))
    stage.session.parsed()
    stage.session.fetched(Fetched(ask=stage.desk.asked[-1], still=still_at(0)))
    stage.session.ended()
    assert [said.defect for said in stage.said if isinstance(said, Failure)] == [ClipDefect.DAMAGED]


def test_a_file_that_goes_away_once_its_clip_has_ended_is_told(stage: Stage) -> None:
    stage.session.ended()
    assert stage.states()[-1] is PlayState.ENDED
    stage.clip.unlink()
    stage.session.beat()
    assert [said.defect for said in stage.said if isinstance(said, Failure)] == [ClipDefect.MISSING]
