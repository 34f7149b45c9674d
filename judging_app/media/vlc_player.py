"""One libVLC player with its medium: a thin hand over the binding. Every call comes from the engine's thread.

libVLC calls back on threads of its own, on which none of its functions may be called; so its events only go into a
queue, stamped with the load during which they happened.
"""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

from judging_app.media.libvlc import LibVlc
from judging_app.media.video_sink import VideoSink
from judging_app.media.vlc_types import MediaTracks, tracks_of

_PARSE_MS = 4_000

PARSED, PAUSED, ENDED, BROKEN, TIME = "parsed", "paused", "ended", "broken", "time"
Heard = Callable[[int, str, int], None]
"""Load, name of the event, milliseconds for TIME and else 0."""


class VlcPlayer:
    """`heard` is called on libVLC's threads."""

    def __init__(self, lib: LibVlc, sink: VideoSink, heard: Heard) -> None:
        self._vlc = lib.module
        self._instance = lib.instance
        self._heard = heard
        self._load = 0
        self._media: Any = None
        self._player = lib.instance.media_player_new()
        sink.attach(lib.module, self._player)
        self._listen(self._player, "MediaPlayerPaused", PAUSED)
        self._listen(self._player, "MediaPlayerEndReached", ENDED)
        self._listen(self._player, "MediaPlayerEncounteredError", BROKEN)
        manager = self._player.event_manager()
        manager.event_attach(lib.module.EventType.MediaPlayerTimeChanged, self._time_told)

    def read(self, path: Path, load: int) -> None:
        """Take a file in hand and begin to parse it; PARSED follows, also when it can't be parsed."""
        self.leave()
        self._load = load
        self._media = self._vlc.libvlc_media_new_path(self._instance, os.fsencode(path))
        self._listen(self._media, "MediaParsedChanged", PARSED)
        self._media.parse_with_options(self._vlc.MediaParseFlag.local, _PARSE_MS)

    def start(self, at_ms: int, *, muted: bool) -> None:
        self._player.set_media(self._media)
        if at_ms:
            self._media.add_option(f":start-time={at_ms // 1000}.{at_ms % 1000:03d}")
        self._player.audio_set_mute(muted)
        self._player.play()

    def leave(self) -> None:
        """Stop and let go of the file."""
        self._player.stop()
        if self._media is not None:
            self._media.event_manager().event_detach(self._vlc.EventType.MediaParsedChanged)
            self._media.release()
            self._media = None

    def release(self) -> None:
        self.leave()
        self._player.release()
        self._instance.release()

    def tracks(self) -> MediaTracks:
        return tracks_of(self._vlc, self._media)

    def length_ms(self) -> int:
        return max(0, int(self._player.get_length()), int(self._media.get_duration()))

    def pause(self, *, paused: bool) -> None:
        self._player.set_pause(int(paused))

    def jump(self, to_ms: int) -> None:
        self._player.set_time(to_ms)

    def show_next(self) -> None:
        self._player.next_frame()

    def set_rate(self, percent: int) -> None:
        self._player.set_rate(percent / 100)

    def set_sound(self, volume: int, *, muted: bool) -> None:
        self._player.audio_set_volume(volume)
        self._player.audio_set_mute(muted)

    def _listen(self, speaker: Any, event: str, name: str) -> None:
        kind = getattr(self._vlc.EventType, event)
        speaker.event_manager().event_attach(kind, lambda _: self._heard(self._load, name, 0))

    def _time_told(self, event: Any) -> None:
        self._heard(self._load, TIME, int(event.u.new_time))
