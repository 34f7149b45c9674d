"""The player helper's loop: one thread that takes commands and what libVLC says from one queue, and beats.

A heartbeat comes from this thread only, so it stops when any call of libVLC hangs.
"""

import queue
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeAlias

from judging_app.media.file_watch import FileWatch
from judging_app.media.play_session import PlaySession
from judging_app.media.play_wish import Wish
from judging_app.media.player_wire import Answer, Beat
from judging_app.media.still_desk import Fetched, StillDesk
from judging_app.media.still_steps import StillSteps
from judging_app.media.video_sink import Drawn, Shown, VideoSink
from judging_app.media.vlc_player import BROKEN, ENDED, PARSED, PAUSED, TIME, VlcPlayer

BEAT_MS = 100
_OVERTAKEN_BY_THE_NEXT = ("seek", "resize", "sound", "rate", "visible")


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

    def pictured(self, picture: Shown | Drawn | Fetched) -> None:
        self._queue.put(lambda engine: engine.pictured(picture))

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

    def __init__(
        self, inbox: Inbox, player: VlcPlayer, sink: VideoSink, desk: StillDesk, send: Callable[[Answer], None]
    ) -> None:
        self._inbox = inbox
        self._player = player
        self._sink = sink
        self._desk = desk
        self._send = send
        self.session = PlaySession(player, sink, StillSteps(desk), send, _now)
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

    def pictured(self, picture: Shown | Drawn | Fetched) -> None:
        match picture:
            case Shown():
                self.session.shown(picture)
            case Drawn():
                self.session.drawn(picture)
            case Fetched():
                self.session.fetched(picture)

    def _handle(self, message: Message) -> None:
        if isinstance(message, dict):
            self._obey(message)
        elif message is not None:
            message(self)

    def _obey(self, words: dict[str, Any]) -> None:
        _ORDERS[words["do"]](self, words)

    def make_room(self, words: dict[str, Any]) -> None:
        self._sink.set_room(words["width"], words["height"])

    def be_visible(self, words: dict[str, Any]) -> None:
        self._sink.set_visible(visible=words["visible"])

    def prepare(self, words: dict[str, Any]) -> None:
        """A thing that is no file, such as a pipe, may never come to an end of being opened."""
        path = Path(words["path"])
        if FileWatch(path).defect() is None:
            self._desk.prepare(path, words["ms"])


_Order = Callable[[Engine, dict[str, Any]], None]
_ORDERS: dict[str, _Order] = {
    "open": lambda engine, words: engine.session.open(words["opening"], Path(words["path"]), _wish(words["wish"])),
    "prepare": Engine.prepare,
    "play": lambda engine, _: engine.session.play(),
    "pause": lambda engine, _: engine.session.pause(),
    "seek": lambda engine, words: engine.session.seek(words["ms"]),
    "step": lambda engine, words: engine.session.step(forward=words["forward"]),
    "loop": lambda engine, words: engine.session.set_loop(_part(words["part"])),
    "audio": lambda engine, words: engine.session.set_audio_track(words["track"]),
    "subtitle": lambda engine, words: engine.session.set_subtitle(words["track"]),
    "sound": lambda engine, words: engine.session.set_sound(words["volume"], muted=words["muted"]),
    "rate": lambda engine, words: engine.session.set_rate(words["percent"]),
    "resize": Engine.make_room,
    "visible": Engine.be_visible,
    "stop": lambda engine, _: engine.session.stop(),
}


def _wish(words: dict[str, Any]) -> Wish:
    return Wish(**{**words, "loop": _part(words["loop"])})


def _part(words: list[int] | None) -> tuple[int, int] | None:
    return None if words is None else (words[0], words[1])


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
