"""Where in a clip the player is.

libVLC 3 tells the time a few times a second, and for a second after a jump or a pause it may tell a wrong one. So the
time runs on by itself between two tellings, and a telling that lies far off is believed only when it persists.
"""

from dataclasses import dataclass

_BELIEVED_WITHIN_MS = 600
_RUNS_ALONE_MS = 1_500
_PERSISTS = 5
_BEFORE_END_MS = 100


@dataclass(slots=True)
class PlayClock:
    """All times in milliseconds; `now` is a steadily rising time of the machine. Rate in percent."""

    length_ms: int = 0
    rate: int = 100
    running: bool = False
    arrived: bool = True
    """Whether libVLC has told a time near the place that it was sent to; near the end it may come to none any more."""
    told_ms: int = 0
    """What libVLC told last."""
    _base_ms: int = 0
    _base_at: int = 0
    _strange: int = 0

    def at(self, now: int) -> int:
        """The place in the clip; without any telling the clock stops after a moment."""
        passed = min(now - self._base_at, _RUNS_ALONE_MS) * self.rate // 100 if self.running else 0
        place = self._base_ms + passed
        return min(place, self.length_ms) if self.length_ms else place

    def within(self, ms: int) -> int:
        """The place itself or the nearest one that has a picture, as far as the length is known."""
        return max(0, min(ms, self.length_ms - _BEFORE_END_MS) if self.length_ms else ms)

    def jump(self, to_ms: int, now: int) -> None:
        self._base_ms, self._base_at, self._strange = to_ms, now, 0

    def leap(self, to_ms: int, now: int) -> None:
        """The player is sent to a place, but may still tell of where it was, even of the end."""
        self.jump(to_ms, now)
        self.arrived = bool(self.length_ms) and self.length_ms - to_ms < _BELIEVED_WITHIN_MS

    def run(self, now: int, *, running: bool) -> None:
        self.jump(self.at(now), now)
        self.running = running

    def set_rate(self, percent: int, now: int) -> None:
        self.jump(self.at(now), now)
        self.rate = percent

    def hear(self, told_ms: int, now: int) -> None:
        """A time told by libVLC. While paused it tells nothing new."""
        self.told_ms = told_ms
        if not self.running:
            return
        if abs(told_ms - self.at(now)) <= _BELIEVED_WITHIN_MS or self._strange >= _PERSISTS:
            self.jump(told_ms, now)
            self.arrived = True
        else:
            self._strange += 1
