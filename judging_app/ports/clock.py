"""The time of day, handed in so that tests can fix it."""

from typing import Protocol


class Clock(Protocol):
    """Gives the time."""

    def now_ms(self) -> int:
        """Milliseconds since 1970-01-01 UTC."""
        ...
