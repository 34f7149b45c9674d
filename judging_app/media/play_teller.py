"""What the window is told of the clip in hand, each thing once."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from judging_app.media.player_wire import Answer, Failure
from judging_app.media.vlc_types import MediaTracks, PictureShape
from judging_app.ports.media import FrameReady, FramesCounted, Opened, PlayState, Position, StateChanged
from judging_app.ports.media_errors import ClipDefect

_TOLD_EVERY = 25
"""Pictures."""


@dataclass(slots=True)
class PlayTeller:
    """`opening` is the number of the clip in hand."""

    send: Callable[[Answer], None]
    opening: int = 0
    _opened: Opened | None = None
    _counted: tuple[int, int] = (0, 0)

    def begin(self, opening: int) -> None:
        self.opening, self._opened, self._counted = opening, None, (0, 0)
        self.state(PlayState.OPENING)

    def opened(self, shape: PictureShape, length_ms: int, tracks: MediaTracks, audio_track: int | None) -> None:
        """What is known at the first picture; the clip may be loaded again later."""
        if self._opened is None:
            self._opened = Opened(
                opening=self.opening,
                length_ms=length_ms,
                width=shape.shown_width,
                height=shape.shown_height,
                audio_tracks=tracks.audio,
                subtitle_tracks=tracks.subtitles,
                audio_track=audio_track if tracks.audio else None,
            )
            self.send(self._opened)

    def state(self, state: PlayState) -> None:
        self.send(StateChanged(opening=self.opening, state=state))

    def position(self, ms: int) -> None:
        """Within the length that was told; libVLC knows another one before it plays."""
        if self._opened is not None:
            self.send(Position(opening=self.opening, ms=min(ms, self._opened.length_ms or ms)))

    def picture(self, sequence: int) -> None:
        self.send(FrameReady(opening=self.opening, sequence=sequence))

    def counted(self, shown: int, dropped: int) -> None:
        """When pictures were dropped, and once in a while."""
        if dropped != self._counted[1] or shown - self._counted[0] >= _TOLD_EVERY:
            self._counted = (shown, dropped)
            self.send(FramesCounted(opening=self.opening, shown=shown, dropped=dropped))

    def failure(self, path: Path, defect: ClipDefect) -> None:
        self.send(Failure(opening=self.opening, path=str(path), defect=defect))
        self.state(PlayState.FAILED)
