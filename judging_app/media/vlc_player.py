"""One libVLC player with its medium: a thin hand over the binding. Every call comes from the engine's thread.

libVLC calls back on threads of its own, on which none of its functions may be called; so its events only go into a
queue, stamped with the load during which they happened.
"""

import os
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from judging_app.media.libvlc import LibVlc
from judging_app.media.video_sink import VideoSink
from judging_app.media.vlc_types import MediaTracks, numbered, tracks_of

_PARSE_MS = 4_000

PARSED, PAUSED, ENDED, BROKEN, TIME = "parsed", "paused", "ended", "broken", "time"
Heard = Callable[[int, str, int], None]
"""Load, name of the event, milliseconds for TIME and else 0."""


_MATROSKA, _PROGRAM_STREAM, _WINDOWS_MEDIA = b"\x1a\x45\xdf\xa3", b"\x00\x00\x01\xba", b"\x30\x26\xb2\x75"


def _is_jumped_wrongly(path: Path) -> bool:
    """In these containers libVLC's own reader jumps to wrong places. FFmpeg's doesn't, but it has no time for subtitles."""
    with suppress(OSError), path.open("rb") as file:
        return file.read(4) in {_MATROSKA, _PROGRAM_STREAM, _WINDOWS_MEDIA}
    return False


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """Pictures that libVLC drew, those that it dropped because they came too late, and what went into its decoder."""

    shown: int
    lost: int
    decoded: int


class VlcPlayer:
    """`heard` is called on libVLC's threads."""

    def __init__(self, lib: LibVlc, sink: VideoSink, heard: Heard) -> None:
        self._vlc = lib.module
        self._instance = lib.instance
        self._heard = heard
        self._load = 0
        self._path = Path()
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
        self._path = path
        self._listen(self._media, "MediaParsedChanged", PARSED)
        self._media.parse_with_options(self._vlc.MediaParseFlag.local, _PARSE_MS)

    def start(self, at_ms: int, *, audio: int | None, subtitle: int | None, muted: bool) -> None:
        """Begin to play, with these tracks: None for the clip's own sound, and for no subtitle.

        On the way to a place libVLC leaves out pictures; of HEVC it leaves out some that others are made from.
        """
        tracks = self.tracks()
        if tracks.hevc:
            self._media.add_option(":no-avcodec-hurry-up")
        if not tracks.subtitles and _is_jumped_wrongly(self._path):
            self._media.add_option(":demux=avformat")
        self._player.set_media(self._media)
        if at_ms:
            self._media.add_option(f":start-time={at_ms // 1000}.{at_ms % 1000:03d}")
        if audio is not None:
            self._media.add_option(f":audio-track-id={audio}")
        if subtitle is not None:
            self._media.add_option(f":sub-track-id={subtitle}")
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
        """Once the clip plays, tracks have the numbers by which they are chosen, which may be others than before."""
        found = tracks_of(self._vlc, self._media)
        audio = numbered(found.audio, self._player.audio_get_track_description())
        return replace(
            found, audio=audio, subtitles=numbered(found.subtitles, self._player.video_get_spu_description())
        )

    def length_ms(self) -> int:
        return max(0, int(self._player.get_length()), int(self._media.get_duration()))

    def pause(self, *, paused: bool) -> None:
        self._player.set_pause(int(paused))

    def jump(self, to_ms: int) -> None:
        self._player.set_time(to_ms)

    def audio_track(self) -> int | None:
        """The one that sounds; None where there is none."""
        track = int(self._player.audio_get_track())
        return None if track < 0 else track

    def set_audio_track(self, track: int) -> None:
        self._player.audio_set_track(track)

    def set_subtitle(self, track: int | None) -> None:
        self._player.video_set_spu(-1 if track is None else track)

    def counts(self) -> Counts:
        """Pictures since the clip was loaded."""
        stats = self._vlc.MediaStats()
        if self._media is None or not self._media.get_stats(stats):
            return Counts(shown=0, lost=0, decoded=0)
        return Counts(
            shown=int(stats.displayed_pictures), lost=int(stats.lost_pictures), decoded=int(stats.decoded_video)
        )

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
