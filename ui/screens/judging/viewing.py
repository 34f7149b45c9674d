"""The clip in hand: what the player is told, and what comes of what it tells. Milliseconds of clip time. Knows no Qt."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from judging_app.core.watched import Watched
from judging_app.ports.media import (
    ClipFailed,
    Frame,
    FrameReady,
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
from ui.screens.judging.watching import Watching
from ui.theme.phrase import Words, phrase

SKIP_MS = 5_000
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

    @property
    def watched(self) -> Watched:
        """What was played of the clip in hand."""
        return self._watching.watched

    # what the judge does

    def open(self, path: Path | None, *, length_ms: int, start_ms: int, watched: Watched) -> None:
        """Take another clip in hand, standing still on its first picture; None where the entry has none."""
        self._watching = Watching(watched)
        start = 0 if start_ms > length_ms - NEAR_END_MS else start_ms
        self.playing, self.place_ms, self.length_ms = False, start, length_ms
        self._view.show_no_picture(
            "" if path else phrase("This entry has no clip in the pack. It can be marked all the same.")
        )
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

    def pause(self) -> None:
        """Stand still, if it plays."""
        if self.playing:
            self.toggle()

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

    def close(self) -> None:
        """End the player."""
        if self._player is not None:
            self._player.close()
            self._player = None

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
            case _:
                self._trouble(event)

    def _ready_player(self) -> Player:
        if self._player is None:
            self._player = self._make_player()
            self._player.resize(*self._room)
            self.set_sound(self.volume, muted=self.muted)
        return self._player

    def _show_all(self) -> None:
        self._view.show_length(self.length_ms)
        self._view.show_position(self.place_ms)
        self._view.show_playing(playing=False)
        self._view.show_watched(self.watched, self.length_ms)

    def _show_frame(self, player: Player) -> None:
        if (frame := player.latest_frame()) is not None:
            self._view.show_picture(frame)

    def _opened(self, event: Opened) -> None:
        self.length_ms = event.length_ms or self.length_ms
        self._view.show_length(self.length_ms)
        self._view.show_size(event.width, event.height)
        self._view.show_watched(self.watched, self.length_ms)

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
            case HelperLost():
                self._watching.jump(self.place_ms)
                self._view.show_no_picture(phrase("The picture was lost for a moment; it comes back by itself."))
            case HelperRestarted():
                self._view.show_no_picture("")
