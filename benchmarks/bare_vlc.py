"""libVLC by itself, in a process of its own, for bench_player: its first picture, its smoothness; its sound and our picture in step.

python -m benchmarks.bare_vlc first AT_MS TIMES CLIP CLIP
python -m benchmarks.bare_vlc play CLIP WIDTH HEIGHT SECONDS
python -m benchmarks.bare_vlc step CLIP
"""

import ctypes
import statistics
import sys
import threading
import time
from array import array
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from benchmarks.player_clips import BEEP_EVERY_MS, RATE
from judging_app.media.libvlc import LibVlc, start_libvlc
from judging_app.media.picture_memory import PictureMemory
from judging_app.media.video_sink import Drawn, Shown, VideoSink
from judging_app.media.vlc_types import DisplayCallback, LockCallback, PictureShape, UnlockCallback

_LOUD, _WHITE = 3_000, 180
_AUDIO_PLAY = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_uint, ctypes.c_int64)
_UNKNOWN = PictureShape(width=0, height=0, shown_width=0, shown_height=0)


class Stage:
    """libVLC drawing into the program's own sink; pictures are noted with the time at which a window could have them."""

    def __init__(self, lib: LibVlc) -> None:
        self.lib = lib
        self.drawn = threading.Event()
        self.white_at: list[int] = []
        self._white = True
        self._memory = PictureMemory.create()
        self.sink = VideoSink(self._memory, self._tell)
        self.sink.set_room(640, 360)
        self.player = lib.instance.media_player_new()
        self.sink.attach(lib.module, self.player)

    def load(self, clip: Path, number: int, at_ms: int) -> None:
        """Leave one clip and begin another, as a plain program does."""
        self.player.stop()
        self.drawn.clear()
        self.sink.begin(number, number)
        self.sink.accept(_UNKNOWN, live=True)
        media = self.lib.instance.media_new_path(str(clip))
        media.add_option(f":start-time={at_ms / 1000}")
        self.player.set_media(media)
        self.player.play()

    def _tell(self, news: Shown | Drawn) -> None:
        if isinstance(news, Drawn):
            self.drawn.set()
            return
        frame = self._memory.read()
        white = frame is not None and frame.pixels[0] > _WHITE
        if white and not self._white:
            self.white_at.append(int(self.lib.module.libvlc_clock()))
        self._white = white


def first(at_ms: int, times: int, clips: Sequence[Path]) -> float:
    """Median milliseconds to the first picture."""
    stage, took = Stage(start_libvlc(with_sound=False)), []
    for number in range(1, times + 2):
        begin = time.monotonic()
        stage.load(clips[number % len(clips)], number, at_ms)
        assert stage.drawn.wait(60)
        took.append((time.monotonic() - begin) * 1000)
        time.sleep(0.3)
    return statistics.median(took[1:])


def play(clip: Path, width: int, height: int, seconds: float) -> tuple[int, int, float]:
    """Pictures that libVLC drew and lost, converted by itself into one place of memory; processor seconds a second."""
    lib = start_libvlc(with_sound=False)
    player, pixels = lib.instance.media_player_new(), ctypes.create_string_buffer(width * height * 4)

    def lock(_opaque: Any, planes: Any) -> int:
        planes[0] = ctypes.addressof(pixels)
        return 0

    callbacks = (
        LockCallback(lock),
        UnlockCallback(lambda _opaque, _picture, _planes: None),
        DisplayCallback(lambda _opaque, _picture: None),
    )
    lib.module.dll.libvlc_video_set_callbacks(player, *callbacks, None)
    lib.module.libvlc_video_set_format(player, b"RV32", width, height, width * 4)
    media, stats = lib.instance.media_new_path(str(clip)), lib.module.MediaStats()
    player.set_media(media)
    player.play()
    while player.get_time() <= 0:
        time.sleep(0.01)
    before = time.process_time()
    time.sleep(seconds)
    used = time.process_time() - before
    media.get_stats(stats)
    player.stop()
    return int(stats.displayed_pictures), int(stats.lost_pictures), used / seconds


class Sound:
    """Notes when each beep is due at the loudspeaker, in libVLC's microseconds."""

    def __init__(self, player: Any, module: Any) -> None:
        self.loud_at: list[int] = []
        self._loud = True
        self._heard = _AUDIO_PLAY(self._play)
        module.dll.libvlc_audio_set_callbacks(player, self._heard, None, None, None, None, None)
        module.libvlc_audio_set_format(player, b"S16N", RATE, 1)

    def _play(self, _opaque: Any, samples: int, count: int, due: int) -> None:
        levels = array("h", ctypes.string_at(samples, 2 * count))
        for number in range(0, count - 64, 16):
            loud = max(levels[number : number + 64], default=0) > _LOUD
            if loud and not self._loud:
                self.loud_at.append(due + number * 1_000_000 // RATE)
            self._loud = loud


def in_step(clip: Path) -> list[str]:
    """How long after each beep its white picture lies ready: played on, after a pause, after jumps, at double speed."""
    stage = Stage(start_libvlc(with_sound=False))
    sound = Sound(stage.player, stage.lib.module)
    stage.load(clip, 1, 0)
    lines = [_beeps("played on", stage, sound)]
    stage.player.set_pause(1)
    time.sleep(1.3)
    stage.player.set_pause(0)
    lines.append(_beeps("after a pause", stage, sound))
    for place in (9_400, 4_300):
        stage.player.set_time(place)
        time.sleep(0.7)
    lines.append(_beeps("after jumps", stage, sound))
    stage.player.set_rate(2.0)
    stage.player.set_time(2_300)
    return [*lines, _beeps("at double speed", stage, sound)]


def _beeps(name: str, stage: Stage, sound: Sound) -> str:
    """The beeps of the next seconds, but for the first, which may have been cut."""
    time.sleep(0.5)
    sound.loud_at.clear()
    stage.white_at.clear()
    time.sleep(5)
    late = [min((white - loud for white in stage.white_at), key=abs) / 1000 for loud in sound.loud_at[1:-1]]
    late = [ms for ms in late if abs(ms) < BEEP_EVERY_MS // 4]
    return f"picture after sound, {name:15}   median {statistics.median(late):5.1f} ms   from {min(late):5.1f} to {max(late):5.1f} ms ({len(late)} beeps)"


def main(argv: Sequence[str]) -> None:
    """Print what was measured."""
    if argv[0] == "first":
        print(first(int(argv[1]), int(argv[2]), [Path(clip) for clip in argv[3:]]))
    elif argv[0] == "play":
        print(*play(Path(argv[1]), int(argv[2]), int(argv[3]), float(argv[4])))
    else:
        print("\n".join(in_step(Path(argv[1]))))


if __name__ == "__main__":
    main(sys.argv[1:])
