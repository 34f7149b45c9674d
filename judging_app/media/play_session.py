"""What the player helper does with a clip, step by step. Knows libVLC only through its thin hand, and no threads.

A clip is parsed, then started without sound until its first picture is there, and then it plays or stands still. After
its end libVLC does nothing with it any more, so it is loaded anew when something is asked of it. Where a clip stands
still, its picture is the exact one of that place, and libVLC follows there unseen.
"""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from judging_app.media.file_watch import FileWatch
from judging_app.media.play_clock import PlayClock
from judging_app.media.play_teller import PlayTeller
from judging_app.media.play_wish import Clip, Deferred, Phase, PlayLoop, Wish
from judging_app.media.player_wire import Answer, Busy, Stalled
from judging_app.media.stall_watch import StallWatch
from judging_app.media.still_desk import Fetched
from judging_app.media.still_steps import StillSteps
from judging_app.media.video_sink import Drawn, Shown
from judging_app.media.vlc_types import MediaTracks
from judging_app.ports.media import PlayState
from judging_app.ports.media_errors import ClipDefect

_FIRST_PICTURE_MS = 15_000
_FIRST_STILL_MS = 700
_PAUSE_MS = 1_000
_FOLLOW_MS = 250
"""So long after the last step or jump libVLC goes there, too."""
_STEP_BACK_MS = 3_000
_LOOK_EVERY_MS = 1_000


class PlaySession:
    """`player` and `sink` are a VlcPlayer and a VideoSink; `now` tells steady milliseconds."""

    def __init__(
        self, player: Any, sink: Any, steps: StillSteps, send: Callable[[Answer], None], now: Callable[[], int]
    ) -> None:
        self._player, self._sink, self._steps = player, sink, steps
        self._tell, self._now = PlayTeller(send), now
        self._clip = Clip()
        self._file = FileWatch(Path())
        self._clock, self._loop, self._stall = PlayClock(), PlayLoop(), StallWatch()
        self._phase = Phase.NONE
        self.load = self._started_ms = self._look_at = 0
        self._behind = self._spent = False
        """libVLC stands elsewhere than the picture; it has come to the end, or left the clip, while that stood still."""
        self._back_ms = _STEP_BACK_MS
        self._volume, self._muted = 100, False
        self._due = Deferred(now)

    # Commands -----------------------------------------------------------------------------------------------------

    def open(self, opening: int, path: Path, wish: Wish) -> None:
        self._clip = Clip(opening=opening, path=path, wish=wish)
        self._file, self._loop = FileWatch(path), PlayLoop(wish.loop)
        self._tell.begin(opening)
        self._begin()

    def play(self) -> None:
        if self._phase is Phase.PAUSED:
            self._go_on()
        elif self._phase is Phase.ENDED:
            self._wish(at_ms=0, playing=True)
            self._loop.jumped(0)
            self._begin()
        else:
            self._wish(playing=True)

    def pause(self) -> None:
        self._wish(playing=False)
        if self._phase is Phase.PLAYING:
            self._player.pause(paused=True)
            self._sink.stand_still()
            self._paused()

    def seek(self, to_ms: int) -> None:
        self._wish(at_ms=self._clock.within(to_ms))
        self._loop.jumped(self._clip.wish.at_ms)
        if self._phase is Phase.PLAYING:
            self._jump()
        elif self._phase is Phase.ENDED:
            self._wish(playing=False)
            self._begin()
        elif self._phase is not Phase.NONE:
            self._stand_at(self._clip.wish.at_ms)
            self._steps.at(self._clip.path, self._clip.wish.at_ms)

    def step(self, *, forward: bool) -> None:
        self.pause()
        if self._phase is Phase.ENDED and not forward:
            self._wish(at_ms=self._clock.within(self._clock.length_ms))
            self._begin()
        elif self._phase not in {Phase.NONE, Phase.ENDED}:
            here = self._clock.at(self._now())
            self._steps.step(self._clip.path, here, self._sink.thumb(), forward=forward)

    def set_loop(self, part: tuple[int, int] | None) -> None:
        self._wish(loop=part)
        self._loop = PlayLoop(part)

    def set_audio_track(self, track: int) -> None:
        self._wish(audio=track)
        if self._phase in {Phase.PLAYING, Phase.PAUSED}:
            self._player.set_audio_track(track)

    def set_subtitle(self, track: int | None) -> None:
        """Words that began before are only found again by a jump."""
        self._wish(subtitle=track)
        if self._phase in {Phase.PLAYING, Phase.PAUSED}:
            self._player.set_subtitle(track)
            self.seek(self._clock.at(self._now()))

    def set_sound(self, volume: int, *, muted: bool) -> None:
        self._volume, self._muted = volume, muted
        if self._phase in {Phase.PLAYING, Phase.PAUSED}:
            self._player.set_sound(volume, muted=muted)

    def set_rate(self, percent: int) -> None:
        self._clock.set_rate(percent, self._now())
        self._stall.at_work(self._now())
        self._player.set_rate(percent)

    def stop(self) -> None:
        self._leave()
        self._clip = Clip()

    # What libVLC, the sink and the desk of stills say -------------------------------------------------------------

    def parsed(self) -> None:
        if self._phase is not Phase.PARSING:
            return
        tracks: MediaTracks = self._player.tracks()
        if tracks.shape is None and tracks.audio:
            self._fail(ClipDefect.NO_PICTURE)
            return
        self._clock.length_ms = self._player.length_ms()
        self._wish(at_ms=self._clock.within(self._clip.wish.at_ms))
        if tracks.shape is not None and not self._clip.learned:
            self._clip = replace(self._clip, shape=tracks.shape)
        self._phase = Phase.PARSED
        if self._clip.learned or not self._steps.pending:
            self._start()
        else:
            self._due.wait(_FIRST_STILL_MS, self._start)

    def fetched(self, fetched: Fetched) -> None:
        if fetched.ask.path != self._clip.path or self._phase is Phase.NONE or not self._steps.fits(fetched):
            return
        if fetched.still is not None and not self._clip.learned:
            still = fetched.still
            self._clip = replace(self._clip, shape=still.shape, learned=True, rhythm=still.rhythm)
        if self._phase is not Phase.PLAYING:
            self._show_fetched(fetched)
        if self._phase is Phase.PARSED:
            self._start()

    def drawn(self, drawn: Drawn) -> None:
        if drawn.load == self.load and self._phase is Phase.STARTING:
            self._begun()

    def shown(self, shown: Shown) -> None:
        if shown.opening == self._clip.opening:
            self._tell.picture(shown.sequence)

    def paused_by_vlc(self) -> None:
        """Stand exactly where it was asked for, with the sound that ran unheard until the pause thrown away."""
        if self._phase is not Phase.SETTLING:
            return
        self._due.forget()
        self._clock.jump(self._clip.wish.at_ms, self._now())
        self._follow()
        self._player.set_sound(self._volume, muted=self._muted)
        self._paused()
        if self._clip.wish.playing:
            self._go_on()

    def ended(self) -> None:
        if self._phase in {Phase.PARSING, Phase.PARSED, Phase.STARTING}:
            self._begin_earlier()
        elif self._phase in {Phase.SETTLING, Phase.PAUSED}:
            self._spent = True
        elif self._phase is Phase.PLAYING and not self._clock.arrived:
            self._begin()
        elif self._phase is Phase.PLAYING:
            self._end()

    def broken(self) -> None:
        begun = self._phase not in {Phase.PARSING, Phase.PARSED, Phase.STARTING}
        self._fail(self._file.defect() or (ClipDefect.DAMAGED if begun else ClipDefect.NOT_A_CLIP))

    def time_told(self, ms: int) -> None:
        self._clock.hear(ms, self._now())

    def due_at(self) -> int | None:
        """When `tick` is to be called at the latest."""
        left = self._loop.left_ms(self._clock.at(self._now())) if self._phase is Phase.PLAYING else None
        back = None if left is None else self._now() + max(1, left * 100 // self._clock.rate)
        return min((at for at in (back, self._due.at) if at is not None), default=None)

    def tick(self) -> None:
        self._due.run()
        if self._phase is Phase.PLAYING:
            back = self._loop.back_to(self._clock.at(self._now()))
            if back is not None:
                self.seek(back)

    def beat(self) -> None:
        if self._phase is Phase.PLAYING:
            self.tell_position()
            self._look_for_stall()
            self._count()
        if self._phase in {Phase.PLAYING, Phase.PAUSED, Phase.ENDED} and self._now() >= self._look_at:
            self._look_at = self._now() + _LOOK_EVERY_MS
            if (defect := self._file.defect()) is not None:
                self._fail(defect)
        if self._phase is Phase.PAUSED and not (self._sink.visible or self._spent):
            self._spent = True  # it would draw the picture again and again
            self._let_go()

    def tell_position(self) -> None:
        self._tell.position(self._clock.at(self._now()))

    def _begin(self) -> None:
        self.load += 1
        self._phase, self._spent = Phase.PARSING, False
        self._due.forget()
        self._clock.running, self._clock.arrived, self._clock.length_ms = False, True, 0
        self._clock.jump(self._clip.wish.at_ms, self._now())
        if (defect := self._file.defect()) is not None:
            self._fail(defect)
            return
        self._sink.begin(self._clip.opening, self.load)
        self._steps.at(self._clip.path, self._clip.wish.at_ms)
        self._tell.send(Busy())
        self._player.read(self._clip.path, self.load)

    def _start(self) -> None:
        self._phase = Phase.STARTING
        self._started_ms = self._clip.wish.at_ms
        self._due.wait(_FIRST_PICTURE_MS, lambda: self._fail(self._file.defect() or ClipDefect.DAMAGED))
        self._sink.accept(self._clip.shape, live=self._clip.wish.playing)
        wish = self._clip.wish
        muted = self._muted or not wish.playing
        self._player.start(wish.at_ms, audio=wish.audio, subtitle=wish.subtitle, muted=muted)

    def _begun(self) -> None:
        """At the first picture. When its true shape is only known now, the clip is loaded once more."""
        tracks: MediaTracks = self._player.tracks()
        shape = tracks.shape or self._clip.shape
        before = self._clip
        if not before.learned:
            self._clip = replace(self._clip, shape=shape, learned=True)
            if (shape.width, shape.height) != (before.shape.width, before.shape.height):
                self._begin()
                return
        if tracks.subtitles and self._clip.wish.subtitle is None:
            self._player.set_subtitle(None)
        self._clock.length_ms = self._player.length_ms()
        self._tell.opened(self._clip.shape, self._clock.length_ms, tracks, self._player.audio_track())
        self._stall.slow = self._clip.wish.patient or self._clip.rhythm.is_slow(with_sound=bool(tracks.audio))
        self._clock.jump(self._started_ms, self._now())
        self._stall.at_work(self._now())
        self._due.forget()
        self._back_ms = _STEP_BACK_MS
        if self._clip.wish.playing:
            self._sink.go_live(jumped=False)
            self._player.set_sound(self._volume, muted=self._muted)
            self._playing()
            if self._clip.wish.at_ms != self._started_ms:
                self._jump()
        else:
            self._phase = Phase.SETTLING
            self._due.wait(_PAUSE_MS, self.paused_by_vlc)
            self._player.pause(paused=True)

    def _begin_earlier(self) -> None:
        """The end came before any picture: behind the last one, or so soon that libVLC drew none, or there is none at all."""
        if self._started_ms:
            if self._clip.wish.at_ms == self._started_ms:
                self._wish(at_ms=max(0, self._started_ms - self._back_ms))
                self._back_ms *= 2
            self._begin()
        elif self._clip.learned and self._file.defect_at_end(0, self._clock.length_ms) is None:
            self._begun()
            self.ended()
        else:
            self._fail(self._file.defect() or ClipDefect.DAMAGED)

    def _show_fetched(self, fetched: Fetched) -> None:
        """A step leads to where its picture stands; a jump stays where it was asked for."""
        if fetched.still is None:
            self._sink.welcome_any()
            return
        self._sink.show_still(fetched.still)
        if fetched.ask.which != "at":
            self._wish(at_ms=fetched.still.ms)
            self._stand_at(fetched.still.ms)
        self._steps.go_on(self._clip.path, self._clip.wish.at_ms)

    def _stand_at(self, ms: int) -> None:
        self._clock.jump(ms, self._now())
        self.tell_position()
        self._behind = True
        if self._phase is Phase.PAUSED:
            self._due.wait(_FOLLOW_MS, self._follow)

    def _follow(self) -> None:
        self._player.jump(self._clip.wish.at_ms)
        self._behind = False

    def _go_on(self) -> None:
        self._steps.forget()
        if self._spent:
            self._wish(playing=True)
            self._begin()
            return
        if self._behind:
            self._follow()
            self._clock.leap(self._clip.wish.at_ms, self._now())
        self._sink.go_live(jumped=True)
        self._player.pause(paused=False)
        self._playing()

    def _playing(self) -> None:
        self._phase = Phase.PLAYING
        self._due.forget()
        self._wish(playing=True)
        self._stall.at_work(self._now())
        self._clock.run(self._now(), running=True)
        self._tell.state(PlayState.PLAYING)

    def _paused(self) -> None:
        self._phase = Phase.PAUSED
        self._clock.run(self._now(), running=False)
        self._wish(at_ms=self._clock.at(self._now()), playing=self._clip.wish.playing)
        self.tell_position()
        self._tell.state(PlayState.PAUSED)

    def _jump(self) -> None:
        self._player.jump(self._clip.wish.at_ms)
        self._clock.leap(self._clip.wish.at_ms, self._now())
        self._stall.at_work(self._now())
        self.tell_position()

    def _end(self) -> None:
        at = self._clock.at(self._now())
        defect = self._file.defect_at_end(at, self._clock.length_ms)
        if defect is not None:
            self._fail(defect)
        elif self._loop.left_ms(at) is not None:
            self._wish(at_ms=self._loop.part[0] if self._loop.part else 0)
            self._begin()
        else:
            self._stop_at_end()

    def _stop_at_end(self) -> None:
        self._count()
        self._phase = Phase.ENDED
        self._due.forget()
        self._wish(playing=False)
        self._sink.stand_still()
        self._let_go()
        self._clock.running = False
        self._clock.jump(self._clock.length_ms, self._now())
        self.tell_position()
        self._tell.state(PlayState.ENDED)

    def _look_for_stall(self) -> None:
        """Where pictures come evenly only they are a sign of life: sound may go on without them."""
        rhythm = self._clip.rhythm
        signs = (self._player.counts(), self._sink.drawn_at, 0 if rhythm.even else self._clock.told_ms)
        self._stall.see(signs, self._now())
        length = min(self._clock.length_ms, rhythm.end_ms or self._clock.length_ms)
        if self._stall.is_stalled(self._now(), place=self._clock.at(self._now()), length=length):
            self._phase = Phase.NONE
            self._tell.send(Stalled())

    def _count(self) -> None:
        counts = self._player.counts()
        self._tell.counted(counts.shown, counts.lost + self._sink.skipped)

    def _fail(self, defect: ClipDefect) -> None:
        self._tell.failure(self._clip.path, defect)
        self._leave()

    def _leave(self) -> None:
        self._steps.leave()
        self._phase = Phase.NONE
        self._due.forget()
        self._let_go()

    def _let_go(self) -> None:
        self._tell.send(Busy())
        self._player.leave()

    def _wish(self, **changes: Any) -> None:
        self._clip = replace(self._clip, wish=replace(self._clip.wish, **changes))
