"""How long work tells how far it is and learns that it is no longer wanted."""

from collections.abc import Callable

Progress = Callable[[str, int], None]
"""Takes what is in hand (a name to show) and how much is done, in thousandths."""
Cancelled = Callable[[], bool]
"""Says whether the work should stop at the next safe place."""


def no_progress(_what: str, _permille: int) -> None:
    """Tell nobody."""


def never_cancelled() -> bool:
    """Go on to the end."""
    return False
