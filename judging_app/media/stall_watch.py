"""Notices a decoder that stands while it should play: neither a picture nor a new time comes from libVLC."""

from dataclasses import dataclass

STALLED_MS = 900
"""Without any sign of life in the middle of play."""
AT_WORK_MS = 6_000
"""After a start, a jump or a change of tracks: a clip with few key pictures decodes long for the first one."""
SLOWLY_MS = 10_000
"""The last picture may stand long while nothing else comes."""
_NEAR_END_MS = 1_500


_SIGNS = 5
"""So many signs of life after such work say that it is done."""


@dataclass(slots=True)
class StallWatch:
    """All times are steadily rising milliseconds of the machine, but for `place` and `length` in the clip."""

    slow: bool = False
    """Pictures come seldom, or a stall was seen where there may have been none: much patience."""
    _alive_at: int = 0
    _patient_until: int = 0
    _signs: int = 0
    _looked_at: int = 0
    _seen: object = None

    def see(self, signs: object, now: int) -> None:
        """Whatever changes where there is life."""
        if signs != self._seen:
            self._seen = signs
            self.alive(now)

    def alive(self, at: int) -> None:
        """A sign of life, which may be told again."""
        if at > self._alive_at:
            self._alive_at = at
            self._signs += 1
            if self._signs == _SIGNS:
                self._patient_until = min(self._patient_until, at)

    def at_work(self, now: int) -> None:
        """Something was asked for that may take a while."""
        self._alive_at, self._patient_until, self._signs, self._looked_at = now, now + AT_WORK_MS, 0, now

    def is_stalled(self, now: int, *, place: int, length: int) -> bool:
        """Asked about ten times a second. Where even the question came late, the machine itself stood for a while."""
        late = now - self._looked_at > STALLED_MS // 2
        self._looked_at = now
        if late:
            self._alive_at = now
        near_end = not length or place >= length - _NEAR_END_MS
        limit = SLOWLY_MS if near_end or self.slow else STALLED_MS
        return now > self._patient_until and now - self._alive_at > limit
