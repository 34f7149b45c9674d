"""Where in a clip the player is.

libVLC 3 tells the time a few times a second, and for a second after a jump or a pause it may tell a wrong one. So the
time runs on by itself between two tellings, and a telling that lies far off is believed only when it persists.
"""

from dataclasses import dataclass

_BELIEVED_WITHIN_MS = 600
_RUNS_ALONE_MS = 1_500
_PERSISTS = 5


@dataclass(slots=True)
class PlayClock:
    """All times in milliseconds; `now` is a steadily rising time of the machine. Rate in percent."""

    length_ms: int = 0
    rate: int = 100
    running: bool = False
    _base_ms: int = 0
    _base_at: int = 0
    _strange: int = 0

    def at(self, now: int) -> int:
        """The place in the clip; without any telling the clock stops after a moment."""
        passed = min(now - self._base_at, _RUNS_ALONE_MS) * self.rate // 100 if self.running else 0
        place = self._base_ms + passed
        return min(place, self.length_ms) if self.length_ms else place

    def jump(self, to_ms: int, now: int) -> None:
        self._base_ms, self._base_at, self._strange = to_ms, now, 0

    def run(self, now: int, *, running: bool) -> None:
        self.jump(self.at(now), now)
        self.running = running

    def set_rate(self, percent: int, now: int) -> None:
        self.jump(self.at(now), now)
        self.rate = percent

    def hear(self, told_ms: int, now: int) -> None:
        """A time told by libVLC. While paused it tells nothing new."""
        if not self.running:
            return
        if abs(told_ms - self.at(now)) <= _BELIEVED_WITHIN_MS or self._strange >= _PERSISTS:
            self.jump(told_ms, now)
        else:
            self._strange += 1
