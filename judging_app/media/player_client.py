"""The player as the window uses it: keeps a helper process running and at the right place of the right clip.

One thread, the keeper, hears the helper's answers, calls `on_event`, notices when the helper is gone or hangs, and
starts the next one. No call from the window waits for anything.
"""

import queue
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from judging_app.media.helper_process import HelperProcess
from judging_app.media.picture_memory import PictureMemory
from judging_app.media.player_wire import Answer, Beat, Busy, Lack, Ready, Stalled, error_of, event_of, line_of_command
from judging_app.media.wanted import Wanted
from judging_app.ports.media import (
    Frame,
    HelperLost,
    HelperRestarted,
    LossReason,
    PlayerEvent,
    PlayerGone,
    PlayState,
    Position,
    StateChanged,
)
from judging_app.ports.media_errors import PlayerError, PlayerKeepsFailingError

_CHECK_MS = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class Patience:
    """How long a helper may start, leave a clip and else be silent (milliseconds); how many losses within which time are too many."""

    start_ms: int = 20_000
    leave_ms: int = 6_000
    silent_ms: int = 800
    losses: int = 5
    within_ms: int = 20_000


_Heard = tuple[HelperProcess, Answer | None]
_USUAL = Patience()


class PlayerClient:
    """Fills the port `Player`. `on_event` is called on the keeper's thread."""

    def __init__(self, on_event: Callable[[PlayerEvent], None], *, patience: Patience = _USUAL) -> None:
        self._on_event = on_event
        self._patience = patience
        self._memory = PictureMemory.create()
        self._lock = threading.Lock()
        self._wanted = Wanted()
        self._inbox: queue.SimpleQueue[_Heard | None] = queue.SimpleQueue()
        self._helper: HelperProcess | None = None
        self._silent_ms = 0
        self._looked_at = _now()
        self._silence = patience.start_ms
        self._losses: list[int] = []
        self._restarting = False
        self._closed = False
        self._keeper = threading.Thread(target=self._keep, name="player keeper", daemon=True)
        self._start_helper()
        self._keeper.start()

    # What the window asks for -------------------------------------------------------------------------------------

    def open(self, path: Path, *, start_ms: int = 0, playing: bool = False) -> int:
        """Leave the clip in hand and open another; the number that its events carry."""
        with self._lock:
            wanted = self._wanted
            wanted.open(path, start_ms, playing=playing)
            self._losses.clear()
            if self._helper is None and not self._closed:
                self._start_helper()
            else:
                self._send(wanted.open_line())
            return wanted.opening

    def play(self) -> None:
        with self._lock:
            self._wanted.playing = True
            self._send(line_of_command("play"))

    def pause(self) -> None:
        with self._lock:
            self._wanted.playing = False
            self._send(line_of_command("pause"))

    def seek(self, ms: int) -> None:
        with self._lock:
            self._wanted.at_ms = max(0, ms)
            self._send(line_of_command("seek", ms=ms))

    def prepare(self, path: Path, *, start_ms: int = 0) -> None:
        with self._lock:
            self._wanted.next = (path, start_ms)
            self._send(self._wanted.prepare_line(path, start_ms))

    def step(self, *, forward: bool) -> None:
        with self._lock:
            self._wanted.playing = False
            self._send(line_of_command("step", forward=forward))

    def set_loop(self, start_ms: int, end_ms: int | None) -> None:
        with self._lock:
            self._wanted.loop = None if end_ms is None or end_ms <= start_ms else (start_ms, end_ms)
            self._send(line_of_command("loop", part=self._wanted.loop))

    def set_audio_track(self, track: int) -> None:
        with self._lock:
            self._wanted.audio = track
            self._send(line_of_command("audio", track=track))

    def set_subtitle(self, track: int | None) -> None:
        with self._lock:
            self._wanted.subtitle = track
            self._send(line_of_command("subtitle", track=track))

    def set_volume(self, percent: int) -> None:
        with self._lock:
            self._wanted.volume = max(0, min(100, percent))
            self._send(self._wanted.sound_line())

    def set_muted(self, *, muted: bool) -> None:
        with self._lock:
            self._wanted.muted = muted
            self._send(self._wanted.sound_line())

    def set_rate(self, percent: int) -> None:
        with self._lock:
            self._wanted.rate = max(25, min(400, percent))
            self._send(self._wanted.rate_line())

    def resize(self, width: int, height: int) -> None:
        with self._lock:
            self._wanted.room = (max(1, width), max(1, height))
            self._send(self._wanted.room_line())

    def set_visible(self, *, visible: bool) -> None:
        with self._lock:
            self._wanted.visible = visible
            self._send(self._wanted.visible_line())

    def latest_frame(self) -> Frame | None:
        """The newest picture of the clip in hand, None while there is none."""
        if self._closed:
            return None
        frame = self._memory.read()
        return frame if frame is not None and frame.opening == self._wanted.opening else None

    def stop(self) -> None:
        with self._lock:
            self._wanted.leave()
            self._send(line_of_command("stop"))

    def close(self) -> None:
        """End the helper and give everything back. May be called twice."""
        with self._lock:
            if self._closed:
                return
            self._closed = True
        self._inbox.put(None)
        if threading.current_thread() is not self._keeper:
            self._keeper.join()
        if self._helper is not None:
            self._helper.leave()
        self._memory.close()

    @property
    def helper_pid(self) -> int | None:
        """The helper's process number, for tests and for looking into trouble."""
        helper = self._helper
        return None if helper is None else helper.pid

    # The keeper ---------------------------------------------------------------------------------------------------

    def _keep(self) -> None:
        while not self._closed:
            try:
                heard = self._inbox.get(timeout=_CHECK_MS / 1000)
            except queue.Empty:
                self._look_for_silence()
                continue
            if heard is not None and heard[0] is self._helper:
                self._hear(heard[1])

    def _look_for_silence(self) -> None:
        """A wait that took long counts for two at most, so that a machine that stood for a while has no hung helper after it."""
        now = _now()
        self._silent_ms += min(now - self._looked_at, 2 * _CHECK_MS)
        self._looked_at = now
        if self._helper is not None and self._silent_ms >= self._silence:
            self._lose(LossReason.HUNG)

    def _hear(self, answer: Answer | None) -> None:
        self._silent_ms, self._looked_at = 0, _now()
        self._silence = self._patience.leave_ms if isinstance(answer, Busy) else self._patience.silent_ms
        match answer:
            case None:
                self._lose(LossReason.EXITED)
            case Lack():
                self._give_up(error_of(answer))
            case Stalled():
                self._wanted.patient = True
                self._lose(LossReason.HUNG)
            case Ready():
                self._tell_restarted()
            case Beat() | Busy():
                pass
            case _:
                self._pass_on(answer)

    def _tell_restarted(self) -> None:
        if self._restarting:
            self._restarting = False
            self._on_event(HelperRestarted())

    def _pass_on(self, answer: Answer) -> None:
        """Only what belongs to the clip in hand; what an earlier one still said is of no interest."""
        event = event_of(answer)
        with self._lock:
            if event is None or getattr(event, "opening", 0) != self._wanted.opening:
                return
            self._remember(event)
        self._on_event(event)

    def _remember(self, event: PlayerEvent) -> None:
        if isinstance(event, Position):
            self._wanted.at_ms = event.ms
        elif isinstance(event, StateChanged) and event.state in {PlayState.ENDED, PlayState.FAILED}:
            self._wanted.playing = False

    def _lose(self, reason: LossReason) -> None:
        self._drop_helper()
        self._on_event(HelperLost(reason=reason))
        losses = self._count_loss()
        if losses > self._patience.losses:
            self._give_up(PlayerKeepsFailingError(str(self._wanted.path or ""), losses))
            return
        with self._lock:
            if not self._closed and self._helper is None:
                self._restarting = True
                self._start_helper()

    def _count_loss(self) -> int:
        now = _now()
        self._losses = [at for at in self._losses if now - at < self._patience.within_ms] + [now]
        return len(self._losses)

    def _give_up(self, error: PlayerError) -> None:
        self._drop_helper()
        self._restarting = False
        self._on_event(PlayerGone(error=error))

    def _drop_helper(self) -> None:
        with self._lock:
            helper, self._helper = self._helper, None
        if helper is not None:
            helper.kill()

    def _start_helper(self) -> None:
        """Holds the lock, or nobody else knows this object yet."""
        self._silent_ms, self._looked_at, self._silence = 0, _now(), self._patience.start_ms
        self._helper = HelperProcess(self._memory, lambda helper, answer: self._inbox.put((helper, answer)))
        for line in self._wanted.lines():
            self._send(line)

    def _send(self, line: bytes) -> None:
        if self._helper is not None:
            self._helper.send(line)


def _now() -> int:
    return time.monotonic_ns() // 1_000_000
