"""The player helper's loop: one thread that takes commands and what libVLC says from one queue, and beats.

A heartbeat comes from this thread only, so it stops when any call of libVLC hangs.
"""

import queue
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeAlias

from judging_app.media.play_session import PlaySession
from judging_app.media.player_wire import Answer, Beat
from judging_app.media.video_sink import Shown, VideoSink
from judging_app.media.vlc_player import BROKEN, ENDED, PARSED, PAUSED, TIME, VlcPlayer

BEAT_MS = 250
_OVERTAKEN_BY_THE_NEXT = ("seek", "resize", "sound", "rate")


Message: TypeAlias = "Callable[[Engine], None] | dict[str, Any] | None"


class Inbox:
    """What waits for the engine; every thread may put something in."""

    def __init__(self) -> None:
        self._queue: queue.SimpleQueue[Message] = queue.SimpleQueue()

    def command(self, words: dict[str, Any] | None) -> None:
        """A command; None when there will be no more."""
        self._queue.put(words)

    def heard(self, load: int, name: str, ms: int) -> None:
        self._queue.put(lambda engine: engine.heard(load, name, ms))

    def shown(self, shown: Shown) -> None:
        self._queue.put(lambda engine: engine.session.shown(shown))

    def take(self, wait_ms: int) -> list[Message]:
        """All that is there, after waiting for the first."""
        found: list[Message] = []
        try:
            found.append(self._queue.get(timeout=max(0, wait_ms) / 1000))
            while True:
                found.append(self._queue.get_nowait())
        except queue.Empty:
            return found


class Engine:
    """Runs one session until its client leaves."""

    def __init__(self, inbox: Inbox, player: VlcPlayer, sink: VideoSink, send: Callable[[Answer], None]) -> None:
        self._inbox = inbox
        self._player = player
        self._sink = sink
        self._send = send
        self.session = PlaySession(player, sink, send, _now)
        self._reactions = {
            PARSED: self.session.parsed,
            PAUSED: self.session.paused_by_vlc,
            ENDED: self.session.ended,
            BROKEN: self.session.broken,
        }

    def run(self) -> None:
        next_beat = _now()
        while True:
            due = self.session.due_at()
            wake = next_beat if due is None else min(due, next_beat)
            batch = self._inbox.take(wake - _now())
            for message in without_overtaken(batch):
                self._handle(message)
            if None in batch:
                break
            self.session.tick()
            if _now() >= next_beat:
                next_beat = _now() + BEAT_MS
                self._send(Beat())
                self.session.beat()
        self._player.release()

    def heard(self, load: int, name: str, ms: int) -> None:
        """What libVLC said while an earlier clip was loaded means nothing any more."""
        if load != self.session.load:
            return
        if name == TIME:
            self.session.time_told(ms)
        else:
            self._reactions[name]()

    def _handle(self, message: Message) -> None:
        if isinstance(message, dict):
            self._obey(message)
        elif message is not None:
            message(self)

    def _obey(self, words: dict[str, Any]) -> None:
        session = self.session
        match words["do"]:
            case "open":
                session.open(words["opening"], Path(words["path"]), words["ms"], playing=words["playing"])
            case "play":
                session.play()
            case "pause":
                session.pause()
            case "seek":
                session.seek(words["ms"])
            case "sound":
                session.set_sound(words["volume"], muted=words["muted"])
            case "rate":
                session.set_rate(words["percent"])
            case "resize":
                self._sink.set_room(words["width"], words["height"])
            case "stop":
                session.stop()


def without_overtaken(batch: list[Message]) -> list[Message]:
    """Leave out a jump or a size when another one of its kind waits behind it, as while a slider is dragged."""
    last = {message["do"]: number for number, message in enumerate(batch) if isinstance(message, dict)}
    return [
        message
        for number, message in enumerate(batch)
        if not (isinstance(message, dict) and message["do"] in _OVERTAKEN_BY_THE_NEXT and last[message["do"]] > number)
    ]


def _now() -> int:
    return time.monotonic_ns() // 1_000_000
