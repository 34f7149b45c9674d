"""The clip in hand: what the player is told, and what comes of what it tells. Milliseconds of clip time. Knows no Qt."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from judging_app.core.watched import Watched
from judging_app.ports.media import (
    ClipFailed,
    Frame,
    FrameReady,
    FramesCounted,
    HelperLost,
    HelperRestarted,
    Opened,
    Player,
    PlayerEvent,
    PlayerGone,
    PlayState,
    Position,
    StateChanged,
)
from ui.screens.judging.tracks import Tracks
from ui.screens.judging.watching import Watching
from ui.theme.phrase import Words, phrase

SKIP_MS, LEAP_MS = 5_000, 30_000
RATES = (50, 75, 100, 125, 150, 175, 200)
NORMAL = 100
LOUDER = 10
FULL_VOLUME = 100
NEAR_END_MS = 1_500
"""A clip that was left this close to its end begins anew."""


class ClipView(Protocol):
    """The picture and its controls."""

    def show_picture(self, frame: Frame) -> None: ...

    def show_no_picture(self, words: Words | Exception) -> None:
        """Nothing, or a sentence in the place of the picture."""
        ...

    def show_playing(self, *, playing: bool) -> None: ...

    def show_length(self, length_ms: int) -> None: ...

    def show_size(self, width: int, height: int) -> None: ...

    def show_position(self, ms: int) -> None: ...

    def show_watched(self, watched: Watched, length_ms: int) -> None: ...

    def show_sound(self, volume: int, *, muted: bool) -> None: ...

    def show_rate(self, percent: int) -> None: ...

    def show_loop(self, start_ms: int | None, end_ms: int | None) -> None:
        """The ends of the stretch that is repeated, None for one that is not chosen."""
        ...

    def show_tracks(self, tracks: Tracks) -> None:
        """What of the clip can be heard and read."""
        ...

    def show_chosen_tracks(self, tracks: Tracks) -> None:
        """Another of the same is heard or read."""
        ...

    def show_frames(self, shown: int, dropped: int) -> None:
        """How many pictures were drawn and left out while it played."""
        ...


class Viewing:
    """Plays one clip after another. The player is made when the first clip is opened."""

    def __init__(self, make_player: Callable[[], Player], view: ClipView) -> None:
        self._make_player = make_player
        self._view = view
        self._player: Player | None = None
        self._opening = 0
        self._room = (0, 0)
        self._watching = Watching(Watched())
        self.playing = False
        self.place_ms = 0
        self.length_ms = 0
        self.volume, self.muted = FULL_VOLUME, False
        self.rate = NORMAL
        self.loop: tuple[int | None, int | None] = (None, None)
        self.tracks = Tracks()
        self._visible = True
        self._closed = False
        self._settled = 0
        self.settled: Callable[[], None] = lambda: None
        """Called when a clip stands there with its first picture, or can't."""

    @property
    def watched(self) -> Watched:
        """What was played of the clip in hand."""
        return self._watching.watched

    # what the judge does

    def open(self, path: Path | None, *, length_ms: int, start_ms: int, watched: Watched) -> None:
        """Take another clip in hand, standing still on its first picture; None where the entry has none. Nothing is opened
        after `close`: what was asked for before may be answered as late as that.
        """
        if self._closed:
            return
        start = _start(start_ms, length_ms)
        self._watching = Watching(watched, start)
        self.playing, self.place_ms, self.length_ms = False, start, length_ms
        self._view.show_no_picture(
            "" if path else phrase("This entry has no clip in the pack. It can be marked all the same.")
        )
        self.loop = (None, None)
        self._show_all()
        if path is not None:
            self._opening = self._ready_player().open(path, start_ms=start)
        elif self._player is not None:
            self._opening = 0
            self._player.stop()

    def toggle(self) -> None:
        """Play or pause."""
        if self._player is not None and self._opening:
            self._player.pause() if self.playing else self._player.play()

    def skip(self, ms: int) -> None:
        """Go on or back by so much."""
        self.seek(self.place_ms + ms)

    def seek(self, ms: int) -> None:
        """Go to a place of the clip."""
        if self._player is None or not self._opening:
            return
        self.place_ms = min(max(0, ms), self.length_ms)
        self._watching.jump(self.place_ms)
        self._view.show_position(self.place_ms)
        self._player.seek(self.place_ms)

    def prepare(self, path: Path, start_ms: int, length_ms: int) -> None:
        """Say which clip probably comes next, so that its first picture is there at once."""
        if self._player is not None:
            self._player.prepare(path, start_ms=_start(start_ms, length_ms))

    def frame_step(self, *, forward: bool) -> None:
        """Stand still on the next or the previous picture."""
        if self._player is not None and self._opening:
            self._watching.jump(self.place_ms)
            self._player.step(forward=forward)

    def set_rate(self, percent: int) -> None:
        """Take another speed of `RATES`; the pitch stays."""
        self.rate = percent
        self._view.show_rate(percent)
        if self._player is not None:
            self._player.set_rate(percent)

    def change_rate(self, steps: int) -> None:
        """Play faster (1) or slower (-1)."""
        at = RATES.index(self.rate) + steps
        self.set_rate(RATES[min(len(RATES) - 1, max(0, at))])

    def turn_loop(self) -> None:
        """First A is set here, then B, then the stretch is let go."""
        start, end = self.loop
        if start is None or end is not None:
            self.loop = (None, None) if end is not None else (self.place_ms, None)
        elif self.place_ms != start:
            self.loop = (min(start, self.place_ms), max(start, self.place_ms))
        self._view.show_loop(*self.loop)
        if self._player is not None:
            self._player.set_loop(self.loop[0] or 0, self.loop[1])

    def choose_audio(self, track: int) -> None:
        """Hear another track."""
        if self._player is not None:
            self._player.set_audio_track(track)
            self.tracks = replace(self.tracks, heard=track)
            self._view.show_chosen_tracks(self.tracks)

    def choose_subtitle(self, track: int | None) -> None:
        """Read a track of words in the picture, or none."""
        if self._player is not None:
            self._player.set_subtitle(track)
            self.tracks = replace(self.tracks, read=track)
            self._view.show_chosen_tracks(self.tracks)

    def turn_audio(self) -> None:
        """Hear the next track, where there are several."""
        if (track := self.tracks.heard_next()) is not None:
            self.choose_audio(track)

    def turn_subtitle(self) -> None:
        """Read the next track of words, after the last none."""
        if self.tracks.subtitles:
            self.choose_subtitle(self.tracks.read_next())

    def set_visible(self, *, visible: bool) -> None:
        """Say whether anybody can see the picture; a clip that nobody sees stands still, and nothing of it counts as watched."""
        self._visible = visible
        if self._player is not None:
            if not visible:
                self._player.pause()
            self._player.set_visible(visible=visible)

    def set_sound(self, volume: int, *, muted: bool) -> None:
        """Take a volume of 0 to 100, or silence."""
        self.volume, self.muted = min(FULL_VOLUME, max(0, volume)), muted
        self._view.show_sound(self.volume, muted=muted)
        if self._player is not None:
            self._player.set_volume(self.volume)
            self._player.set_muted(muted=muted)

    def set_room(self, width: int, height: int) -> None:
        """Tell the player how many device pixels there are."""
        self._room = (width, height)
        if self._player is not None:
            self._player.resize(width, height)

    def let_go(self) -> Player | None:
        """Play nothing any more; the player is to be closed, which takes as long as its helper needs to end."""
        self._closed = True
        found, self._player = self._player, None
        return found

    # what the player says

    def hear(self, event: PlayerEvent) -> None:
        """Take an event, on the window's thread."""
        if self._player is None or getattr(event, "opening", self._opening) != self._opening:
            return
        match event:
            case FrameReady():
                self._show_frame(self._player)
            case Position():
                self._at(event.ms)
            case StateChanged():
                self._state(event.state)
            case Opened():
                self._opened(event)
            case FramesCounted():
                self._view.show_frames(event.shown, event.dropped)
            case _:
                self._trouble(event)

    def _ready_player(self) -> Player:
        if self._player is None:
            self._player = self._make_player()
            self._player.resize(*self._room)
            self._player.set_visible(visible=self._visible)
            self.set_sound(self.volume, muted=self.muted)
            self.set_rate(self.rate)
        return self._player

    def _show_all(self) -> None:
        self._view.show_length(self.length_ms)
        self._view.show_position(self.place_ms)
        self._view.show_playing(playing=False)
        self._view.show_watched(self.watched, self.length_ms)
        self._view.show_loop(None, None)
        self.tracks = Tracks()
        self._view.show_tracks(self.tracks)
        self._view.show_frames(0, 0)

    def _show_frame(self, player: Player) -> None:
        if (frame := player.latest_frame()) is not None:
            self._view.show_picture(frame)
            if self._settled != self._opening:
                self._settle()

    def _settle(self) -> None:
        self._settled = self._opening
        self.settled()

    def _opened(self, event: Opened) -> None:
        self.length_ms = event.length_ms or self.length_ms
        self._view.show_length(self.length_ms)
        self._view.show_size(event.width, event.height)
        self._view.show_watched(self.watched, self.length_ms)
        self.tracks = Tracks(audio=event.audio_tracks, heard=event.audio_track, subtitles=event.subtitle_tracks)
        self._view.show_tracks(self.tracks)

    def _at(self, ms: int) -> None:
        self.place_ms = ms
        self._view.show_position(ms)
        if self._watching.at(ms):
            self._view.show_watched(self.watched, self.length_ms)

    def _state(self, state: PlayState) -> None:
        self.playing = state is PlayState.PLAYING
        self._watching.playing = self.playing
        self._view.show_playing(playing=self.playing)

    def _trouble(self, event: PlayerEvent) -> None:
        match event:
            case ClipFailed() | PlayerGone():
                self._state(PlayState.FAILED)
                self._view.show_no_picture(event.error)
                self._settle()
            case HelperLost():
                self._watching.jump(self.place_ms)
                self._view.show_no_picture(phrase("The picture was lost for a moment; it comes back by itself."))
            case HelperRestarted():
                self._view.show_no_picture("")


def _start(start_ms: int, length_ms: int) -> int:
    """Where a clip begins that was left at a place: anew when that was close to its end."""
    return 0 if start_ms > length_ms - NEAR_END_MS else start_ms
