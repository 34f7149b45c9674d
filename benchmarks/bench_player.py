"""The player against bare libVLC: time to the first picture, smoothness, cost of a hidden window, sound and picture.

python -m benchmarks.bench_player
"""

import os
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from benchmarks.player_clips import flashes, moving
from judging_app.media.player_client import PlayerClient
from judging_app.ports.media import FrameReady, FramesCounted, PlayerEvent, PlayState, Position, StateChanged

T = TypeVar("T")
FULL_HD, ULTRA_HD = (1920, 1080), (3840, 2160)
TIMES = 7
PLAY_SECONDS = 6


class Ear:
    """Waits for what a player says."""

    def __init__(self) -> None:
        self.events: list[PlayerEvent] = []
        self._news = threading.Condition()

    def __call__(self, event: PlayerEvent) -> None:
        with self._news:
            self.events.append(event)
            self._news.notify_all()

    def wait(self, kind: type[T], fits: Callable[[T], bool] = lambda _: True, after: int = 0) -> T:
        """The first of a kind that fits."""
        with self._news:
            found = self._news.wait_for(lambda: self._first(kind, fits, after), 60)
        assert found, self.events[-5:]
        return found

    def _first(self, kind: type[T], fits: Callable[[T], bool], after: int) -> T | None:
        return next((event for event in self.events[after:] if isinstance(event, kind) and fits(event)), None)


def first_picture(clips: tuple[Path, Path], at_ms: int, *, prepared: bool) -> float:
    """Median milliseconds from `open` to the first picture in the window's hands, changing between two clips."""
    ear, times = Ear(), []
    player = PlayerClient(ear)
    player.resize(1280, 720)
    for number in range(TIMES + 1):
        clip = clips[number % 2]
        if prepared:
            player.prepare(clip, start_ms=at_ms)
            time.sleep(1)
        mark, begin = len(ear.events), time.monotonic()
        opening = player.open(clip, start_ms=at_ms)
        ear.wait(FrameReady, belongs_to(opening), mark)
        assert player.latest_frame() is not None
        times.append((time.monotonic() - begin) * 1000)
        ear.wait(StateChanged, lambda event: event.state is PlayState.PAUSED, mark)
    player.close()
    return statistics.median(times[1:])


def belongs_to(opening: int) -> Callable[[FrameReady], bool]:
    return lambda event: event.opening == opening


def bare(clips: tuple[Path, Path], at_ms: int) -> float:
    """The same with bare libVLC in a process of its own: from `play` to the first picture in the decoder's size."""
    command = [sys.executable, "-m", "benchmarks.bare_vlc", "first", str(at_ms), str(TIMES), *map(str, clips)]
    return float(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def play(clip: Path, room: tuple[int, int], *, visible: bool = True) -> tuple[FramesCounted, float]:
    """Pictures shown and dropped in some seconds of play, and processor seconds of the helper per second of play."""
    ear = Ear()
    player = PlayerClient(ear)
    player.resize(*room)
    player.set_visible(visible=visible)
    player.open(clip)
    ear.wait(StateChanged, lambda event: event.state is PlayState.PAUSED)
    before = cpu_seconds(player)
    player.play()
    ear.wait(Position, lambda event: event.ms >= PLAY_SECONDS * 1000)
    used = cpu_seconds(player) - before
    counted = [event for event in ear.events if isinstance(event, FramesCounted)][-1]
    player.close()
    return counted, used / PLAY_SECONDS


def cpu_seconds(player: PlayerClient) -> float:
    """Processor time of the helper so far (Linux)."""
    fields = Path(f"/proc/{player.helper_pid}/stat").read_text(encoding="ascii").rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def print_first_pictures(clips: tuple[Path, Path]) -> None:
    """At the beginning, and in the middle of a group of pictures."""
    for at_ms in (0, 5_500):
        base = bare(clips, at_ms)
        cold, ready = (first_picture(clips, at_ms, prepared=prepared) for prepared in (False, True))
        print(
            f"first picture at {at_ms:5} ms   bare libVLC {base:6.0f} ms"
            f"   opened {cold:6.0f} ms ({cold / base:4.2f})   prepared {ready:6.0f} ms ({ready / base:4.2f})"
        )


def main() -> None:
    """Make the clips, measure, print."""
    os.environ.setdefault("JUDGING_AUDIO", "dummy")
    with tempfile.TemporaryDirectory() as folder:
        first, second = (moving(Path(folder) / name, FULL_HD, 30, 8) for name in ("a.mp4", "b.mp4"))
        print_first_pictures((first, second))
        smooth = moving(Path(folder) / "60.mp4", FULL_HD, 60, 8)
        large = moving(Path(folder) / "4k.mp4", ULTRA_HD, 30, 8)
        for name, clip in (("1080p30", first), ("1080p60", smooth), ("2160p30", large)):
            for room in ((690, 388), FULL_HD):
                counted, used = play(clip, room)
                print(
                    f"{name} at {room[0]:4} x {room[1]:4}   shown {counted.shown:4}   dropped {counted.dropped:3}"
                    f"   processor {used:5.2f} s a second"
                )
        seen, hidden = (play(smooth, FULL_HD, visible=visible)[1] for visible in (True, False))
        print(f"1080p60 hidden   processor {hidden:5.2f} s a second   seen {seen:5.2f}   ratio {hidden / seen:4.2f}")
        command = [sys.executable, "-m", "benchmarks.bare_vlc", "step", str(flashes(Path(folder) / "flash.mp4", 12))]
        print(subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip())


if __name__ == "__main__":
    main()
