"""Orders to a player in any order and as fast as they come, and what must hold after them, whatever they were."""

import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from judging_app.media.player_client import PlayerClient
from judging_app.ports.media import ClipFailed, FrameReady, HelperLost, Opened, PlayerGone, Position
from tests.media.numbered import KINDS, Kind, encode, number_on
from tests.media.watching import Listener

NAMES = ("mp4 h264", "mkv vp9", "wmv wmv2", "avi mpeg4", "mp4 variable", "3gp h264", "mp4 turned", "mpg mpeg2")
LATE = {"avi mpeg4": 1, "wmv wmv2": 2, "mpg mpeg2": 1}
PICTURES = 125
MOST_ORDERS = 24
BEYOND_MS = 7_000
_PLAYED_MS, _STRAYED_MS = 250, 3_000


def long_kinds() -> dict[str, Kind]:
    """Clips of some seconds."""
    return {name: replace(KINDS[name], count=PICTURES) for name in NAMES}


def make(folder: Path) -> dict[str, Path]:
    """The clips that are wandered through."""
    return {name: encode(kind, folder / f"{name}{kind.suffix}") for name, kind in long_kinds().items()}


@dataclass
class Wanderer:
    """`wait` is called with seconds, so that orders come between any two things that the helper does."""

    player: PlayerClient
    heard: Listener
    clips: Mapping[str, Path]
    chance: random.Random
    wait: Callable[[float], object]
    name: str = ""
    opening: int = 0

    def round(self) -> None:
        """Some orders; then the clip obeys as if there had been none. Raises AssertionError."""
        for _ in range(self.chance.randrange(1, MOST_ORDERS)):
            self._order()
        if self.name:
            self._stand_and_play()
        self._nothing_was_wrong()
        self.heard.events.clear()

    def _order(self) -> None:
        player, chance = self.player, self.chance
        orders: list[tuple[int, Callable[[], object]]] = [
            (6, player.play),
            (4, player.pause),
            (10, lambda: player.seek(chance.choice((chance.randrange(-500, BEYOND_MS), 0, 4990)))),
            (8, lambda: player.step(forward=chance.random() < 0.5)),
            (3, self._loop),
            (3, lambda: player.set_loop(0, None)),
            (3, lambda: player.set_rate(chance.choice((50, 75, 100, 150, 200)))),
            (5, lambda: player.resize(chance.randrange(1, 1500), chance.randrange(1, 900))),
            (3, lambda: player.set_visible(visible=chance.random() < 0.6)),
            (3, self._open),
            (2, lambda: player.prepare(self.clips[chance.choice(NAMES)], start_ms=chance.randrange(5000))),
            (1, lambda: player.set_audio_track(chance.choice((1, 2, 99)))),
            (8, lambda: self.wait(chance.choice((0.005, 0.02, 0.1, 0.3, 0.8)))),
        ]
        weights, calls = zip(*orders, strict=True)
        chance.choices(calls, weights)[0]()

    def _open(self) -> None:
        self.name = self.chance.choice(NAMES)
        start = self.chance.choice((0, self.chance.randrange(BEYOND_MS)))
        self.opening = self.player.open(self.clips[self.name], start_ms=start, playing=self.chance.random() < 0.4)

    def _loop(self) -> None:
        start = self.chance.randrange(4500)
        self.player.set_loop(start, start + self.chance.choice((1, 50, 300, 1500, 9000)))

    def _stand_and_play(self) -> None:
        number = self.chance.randrange(PICTURES - 25)
        place = int(long_kinds()[self.name].times_ms()[number])
        wanted = max(0, number - LATE.get(self.name, 0))
        self.player.set_visible(visible=True)
        self.player.resize(320, 192)
        self.player.set_loop(0, None)
        self.player.set_rate(100)
        self.player.pause()
        self.player.seek(place)
        self._picture(lambda shown: shown == wanted)
        mark = self.heard.mark()
        self.player.play()
        self.heard.wait(Position, lambda event: place + _PLAYED_MS < event.ms < place + _STRAYED_MS, mark)
        self._picture(lambda shown: wanted + 2 < shown)

    def _picture(self, fits: Callable[[int], bool]) -> None:
        def there(_event: object) -> bool:
            frame = self.player.latest_frame()
            return frame is not None and frame.opening == self.opening and fits(number_on(frame))

        if not there(None):
            self.heard.wait(FrameReady, there, max(0, self.heard.mark() - 1))

    def _nothing_was_wrong(self) -> None:
        wrong = [event for event in self.heard.events if isinstance(event, ClipFailed | HelperLost | PlayerGone)]
        assert not wrong, wrong
        lengths = {event.opening: event.length_ms for event in self.heard.events if isinstance(event, Opened)}
        for event in self.heard.events:
            if isinstance(event, Position):
                assert 0 <= event.ms <= lengths.get(event.opening, BEYOND_MS), event
