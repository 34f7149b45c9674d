"""How much longer a job may take, judged by its pace so far. Knows no Qt."""

from ui.tasks.runner import WHOLE
from ui.theme.phrase import Words, phrase

LEAST_PERMILLE, LEAST_MS = 20, 2_000
MINUTE_MS = 60_000


class TimeLeft:
    """The pace of one job; times in milliseconds of any one clock."""

    def __init__(self, now_ms: int) -> None:
        self._begun = now_ms

    def ms(self, permille: int, now_ms: int) -> int | None:
        """Milliseconds left at this pace; None while it is too early to say."""
        took = now_ms - self._begun
        if permille < LEAST_PERMILLE or took < LEAST_MS:
            return None
        return took * (WHOLE - permille) // permille

    def words(self, permille: int, now_ms: int) -> Words:
        """The time left in words, nothing while it is too early to say."""
        left = self.ms(permille, now_ms)
        if left is None:
            return ""
        if left < MINUTE_MS:
            return phrase("less than a minute left")
        return phrase("about {minutes} min left", minutes=(left + MINUTE_MS // 2) // MINUTE_MS)
