"""How saving goes, in the status line. Knows no Qt."""

from ui.screens.judging.worktable import Worktable
from ui.tasks.local_time import time_of_day
from ui.theme.phrase import Words, phrase
from ui.widgets.host import Warns


class SaveNews:
    """Fills `ui.tasks.saves.Watcher`. `aside` is said once beside the next "Saved"."""

    def __init__(self, table: Worktable) -> None:
        self._table = table
        self._unsaved = False
        self.aside: Words = ""

    def saved(self) -> None:
        """Everything is written."""
        host = self._table.host
        if self._unsaved:
            self._unsaved = False
            host.tell("good", phrase("Everything is saved again."))
        words = phrase("Saved {time}", time=time_of_day(self._table.clock.now_ms()))
        host.saved(phrase("{done} · {saved}", done=self.aside, saved=words) if self.aside else words)
        self.aside = ""

    def save_failed(self, error: Exception) -> None:
        """Something could not be written: say so, keep it, try again."""
        host, waiting = self._table.host, self._table.saves.waiting()
        known, self._unsaved = self._unsaved, waiting > 0
        if not (known and self._unsaved):
            host.tell_error(error)
        if self._unsaved:
            words = phrase("Not saved yet: {count} changes, kept and tried again", count=waiting)
            host.unsaved(words) if isinstance(host, Warns) else host.saved(words)
            self._table.view.retry_later()
