"""The player against bare libVLC: time to the first picture, smoothness, resizing, a window put away, sound and picture.

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
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import TypeVar

from benchmarks.player_clips import flashes, moving
from judging_app.media.player_client import PlayerClient
from judging_app.ports.media import FrameReady, FramesCounted, PlayerEvent, PlayState, Position, StateChanged

T = TypeVar("T")
FULL_HD, ULTRA_HD = (1920, 1080), (3840, 2160)
TIMES = 7
PLAY_SECONDS = 6
REST_SECONDS = 5


class Window:
    """Takes each picture into its hands, as the program's window does, and notes when."""

    def __init__(self, player: PlayerClient) -> None:
        self._player = player
        self.at: list[float] = []
        self._last = 0

    def take(self) -> None:
        """A picture was told of."""
        frame = self._player.latest_frame()
        if frame is not None and frame.sequence != self._last:
            self._last = frame.sequence
            self.at.append(time.monotonic())


class Ear:
    """Waits for what a player says."""

    def __init__(self) -> None:
        self.on_picture: Callable[[], None] | None = None
        self.events: list[PlayerEvent] = []
        self._news = threading.Condition()

    def __call__(self, event: PlayerEvent) -> None:
        with self._news:
            self.events.append(event)
            self._news.notify_all()
        if isinstance(event, FrameReady) and self.on_picture is not None:
            self.on_picture()

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


@dataclass(frozen=True, slots=True, kw_only=True)
class Played:
    """Pictures that came into the window's hands and those left out; the longest wait for one; processor seconds a second."""

    seen: int
    dropped: int
    longest_ms: int
    used: float


def play(clip: Path, room: tuple[int, int], *, resizing: bool = False) -> Played:
    """Some seconds of play. Resizing, the room changes sixty times a second, as while an edge of the window is dragged."""
    ear = Ear()
    player = PlayerClient(ear)
    window = Window(player)
    player.resize(*room)
    player.open(clip)
    ear.wait(StateChanged, lambda event: event.state is PlayState.PAUSED)
    before, mark = cpu_seconds(player), len(ear.events)
    ear.on_picture = window.take
    player.play()
    ear.wait(Position, lambda event: event.ms > 0, mark)
    end, number = time.monotonic() + PLAY_SECONDS, 0
    while (left := end - time.monotonic()) > 0:
        time.sleep(min(left, 1 / 60))
        if resizing:
            number += 1
            player.resize(room[0] - number * 7 % 300, room[1] - number * 5 % 200)
    used = cpu_seconds(player) - before
    ear.on_picture = None
    counted = [event for event in ear.events if isinstance(event, FramesCounted)]
    player.close()
    return Played(
        seen=len(window.at),
        dropped=counted[-1].dropped if counted else 0,
        longest_ms=round(1000 * max(after - before for before, after in pairwise(window.at))),
        used=used / PLAY_SECONDS,
    )


def rest(clip: Path) -> tuple[float, float]:
    """Processor seconds a second of the helper: while the clip is seen playing, and after the window was put away."""
    ear = Ear()
    player = PlayerClient(ear)
    player.resize(*FULL_HD)
    player.open(clip, playing=True)
    ear.wait(StateChanged, lambda event: event.state is PlayState.PLAYING)
    seen = used_in(player, REST_SECONDS)
    player.pause()
    player.set_visible(visible=False)
    ear.wait(StateChanged, lambda event: event.state is PlayState.PAUSED)
    time.sleep(1)
    hidden = used_in(player, REST_SECONDS)
    player.close()
    return seen, hidden


def used_in(player: PlayerClient, seconds: float) -> float:
    """Processor seconds a second from now on."""
    before = cpu_seconds(player)
    time.sleep(seconds)
    return (cpu_seconds(player) - before) / seconds


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


def print_smoothness(name: str, clip: Path, room: tuple[int, int]) -> None:
    """Beside libVLC alone, which converts into the same size and shows nobody what it drew."""
    ours = play(clip, room)
    command = [sys.executable, "-m", "benchmarks.bare_vlc", "play", str(clip), *map(str, room), str(PLAY_SECONDS)]
    words = subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()
    print(
        f"{name} at {room[0]:4} x {room[1]:4}   seen {ours.seen:4}   dropped {ours.dropped:3}   processor {ours.used:5.2f} s a second"
        f"   longest wait {ours.longest_ms:4} ms   bare libVLC drew {int(words[0]):4}   lost {int(words[1]):3}   processor {float(words[2]):5.2f}"
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
                print_smoothness(name, clip, room)
        for name, clip in (("1080p30", first), ("1080p60", smooth)):
            still, moving_edge = (play(clip, (1400, 788), resizing=resizing) for resizing in (False, True))
            print(
                f"{name} longest wait for a picture   size kept {still.longest_ms:4} ms   while resized {moving_edge.longest_ms:4} ms"
                f"   seen {still.seen:4} and {moving_edge.seen:4}"
            )
        seen, hidden = rest(smooth)
        print(f"1080p60 processor   seen {seen:5.3f} s a second   put away {hidden:5.3f}   ratio {hidden / seen:5.3f}")
        command = [sys.executable, "-m", "benchmarks.bare_vlc", "step", str(flashes(Path(folder) / "flash.mp4", 12))]
        print(subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip())


if __name__ == "__main__":
    main()
