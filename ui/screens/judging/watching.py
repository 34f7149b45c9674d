"""What was really played of a clip, out of the places that the player tells. Milliseconds of clip time. Knows no Qt."""

from judging_app.core.watched import Watched

LEAP_MS = 2_500
"""Two places that lie further apart were not played but jumped over."""
NEAR_MS = 1_000
STRAY = 3


class Watching:
    """Hears places of one clip, which was opened at `start_ms`, in the order in which they are told."""

    def __init__(self, watched: Watched, start_ms: int | None = None) -> None:
        self.watched = watched
        self.playing = False
        self._last = start_ms
        self._target: int | None = None
        self._strays = 0

    def jump(self, to_ms: int) -> None:
        """The clip is sent to another place: what is told until it arrives there belongs to no stretch."""
        self._last, self._target, self._strays = None, to_ms, 0

    def at(self, ms: int) -> bool:
        """The clip is at this place; True when more of it has been watched than before."""
        if self._target is not None and not self._arrived(ms):
            return False
        before, last = self.watched, self._last
        self._target, self._last = None, ms
        if self.playing and last is not None and 0 < ms - last <= LEAP_MS:
            self.watched = before.with_range(last, ms)
        return self.watched != before

    def _arrived(self, ms: int) -> bool:
        """Whether a place lies where the clip was sent; after some that do not, the player went elsewhere."""
        self._strays += 1
        return self._target is None or abs(ms - self._target) <= NEAR_MS or self._strays > STRAY
