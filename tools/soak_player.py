"""Kills and stops the player's helper at random moments of play, hundreds of times, and looks whether it comes back; then gives
orders in any order, and looks whether the clip stands and plays where it was sent to.

python -m tools.soak_player [TIMES] [SEED]
"""

import os
import random
import signal
import statistics
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from judging_app.media.player_client import Patience, PlayerClient
from judging_app.media.sample_clips import encode_clip
from judging_app.ports.media import FrameReady, HelperLost, HelperRestarted, LossReason, PlayerEvent, Position
from judging_app.ports.sample_clips import ClipForm, ClipPlan
from tests.media.wandering import Wanderer, make
from tests.media.watching import Listener

WAIT_SECONDS = 60
AWAY_MS = 1_500
"""How far from where it was the clip may go on."""
_LOOP_MS = (2_000, 18_000)


@dataclass(slots=True)
class Losses:
    """Seconds from each blow until it was noticed, and until a new picture was there."""

    noticed: dict[LossReason, list[float]] = field(default_factory=lambda: {reason: [] for reason in LossReason})
    back: list[float] = field(default_factory=list)

    def lines(self) -> list[str]:
        """One line for each kind of blow, and one for the return."""
        kinds = [(f"noticed, {reason}", times) for reason, times in self.noticed.items() if times]
        return [
            f"{name:20} {len(times):5} times   median {statistics.median(times):6.2f} s   longest {max(times):6.2f} s"
            for name, times in [*kinds, ("picture is back", self.back)]
        ]


class Ear:
    """Remembers what the player said, and when."""

    def __init__(self) -> None:
        self._events: list[PlayerEvent] = []
        self._news = threading.Condition()
        self.place_ms = 0

    def __call__(self, event: PlayerEvent) -> None:
        with self._news:
            self._events.append(event)
            if isinstance(event, Position):
                self.place_ms = event.ms
            self._news.notify_all()

    def mark(self) -> int:
        """From now on."""
        return len(self._events)

    def wait(self, fits: Callable[[PlayerEvent], bool], after: int) -> None:
        """Until something is said that fits. Raises TimeoutError."""
        with self._news:
            if not self._news.wait_for(lambda: any(map(fits, self._events[after:])), WAIT_SECONDS):
                raise TimeoutError(self._events[-8:])


def soak(clip: Path, times: int, seed: int) -> Losses:
    """Play a clip of twenty seconds or more in a loop through so many blows. Raises TimeoutError, RuntimeError."""
    chance = random.Random(seed)
    ear, losses = Ear(), Losses()
    player = PlayerClient(ear, patience=Patience(losses=times))
    try:
        player.open(clip, start_ms=_LOOP_MS[0], playing=True)
        player.set_loop(*_LOOP_MS)
        ear.wait(lambda event: isinstance(event, Position) and event.ms > _LOOP_MS[0], 0)
        for _ in range(times):
            time.sleep(chance.uniform(0, 0.6))
            _strike(player, ear, chance.choice((signal.SIGKILL, signal.SIGSTOP)), losses)
    finally:
        player.close()
    return losses


def _strike(player: PlayerClient, ear: Ear, blow: signal.Signals, losses: Losses) -> None:
    mark, place, began = ear.mark(), ear.place_ms, time.monotonic()
    pid = player.helper_pid
    if pid is None:
        raise RuntimeError("no helper")
    os.kill(pid, blow)
    ear.wait(lambda event: isinstance(event, HelperLost), mark)
    reason = LossReason.HUNG if blow is signal.SIGSTOP else LossReason.EXITED
    losses.noticed[reason].append(time.monotonic() - began)
    ear.wait(lambda event: isinstance(event, HelperRestarted), mark)
    again = ear.mark()
    ear.wait(lambda event: isinstance(event, FrameReady), again)
    losses.back.append(time.monotonic() - began)
    ear.wait(lambda event: isinstance(event, Position) and event.ms > _LOOP_MS[0], again)
    away = (ear.place_ms - place) % (_LOOP_MS[1] - _LOOP_MS[0])
    if min(away, _LOOP_MS[1] - _LOOP_MS[0] - away) > AWAY_MS:
        raise RuntimeError(f"went on at {ear.place_ms} ms instead of {place} ms")


def wander(folder: Path, times: int, seed: int) -> None:
    """Raises AssertionError at the first round after which the clip is not where it should be."""
    heard = Listener()
    player = PlayerClient(heard)
    try:
        wanderer = Wanderer(player, heard, make(folder), random.Random(seed), time.sleep)
        for _ in range(times):
            wanderer.round()
    finally:
        player.close()


def main() -> None:
    """Print how long each thing took."""
    os.environ.setdefault("JUDGING_AUDIO", "dummy")
    times = int(sys.argv[1]) if len(sys.argv) > 1 else 300
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else time.time_ns() % 2**31
    with tempfile.TemporaryDirectory() as folder:
        print(f"seed {seed}", flush=True)
        clip = Path(folder) / "clip.mp4"
        encode_clip(ClipPlan(title="1", unit="2", seed=1, form=ClipForm.SMALL, seconds=20), clip)
        print("\n".join(soak(clip, times, seed).lines()), flush=True)
        wander(Path(folder), times, seed)
        print(f"{times} rounds of orders in any order, all obeyed")


if __name__ == "__main__":
    main()
