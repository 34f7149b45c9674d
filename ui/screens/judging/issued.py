"""Is the clip in hand the one that was issued? Looked at away from the window, once its picture is there. Knows no Qt."""

from collections.abc import Callable
from functools import partial
from typing import Protocol

from judging_app.core.ids import EntryCode
from judging_app.services.clip_check import ClipCheck, ClipState
from ui.tasks.runner import Cancelled, Handle, Progress, StoppedError, TaskRunner


class AlteredView(Protocol):
    """Where it is said."""

    def show_altered(self, *, altered: bool) -> None:
        """Say, or no longer say, that this is not the clip that was issued."""
        ...


class Issued:
    """`take` another clip in hand, `look` at it, `look_again` while something is amiss; `mended` when that ended."""

    def __init__(
        self,
        check: ClipCheck,
        runner: TaskRunner,
        view: AlteredView,
        mended: Callable[[], None],
        failed: Callable[[Exception], None],
    ) -> None:
        self._check, self._runner, self._view, self._mended, self._tell = check, runner, view, mended, failed
        self._entry: EntryCode | None = None
        self._now: ClipState | None = None
        self._last: dict[EntryCode, ClipState] = {}
        self._job: Handle | None = None
        self._looking = False

    def take(self, entry: EntryCode | None) -> None:
        """Another clip is in hand, None where the entry has none: say what was found of it last."""
        self.stop()
        self._entry, self._now = entry, None
        self._show()

    def look(self) -> None:
        """Look at the clip in hand, unless that is under way."""
        if self._entry is None or self._looking:
            return
        entry = self._entry

        def job(_progress: Progress, cancelled: Cancelled) -> ClipState:
            return self._check.look(entry, partial(_stop_when, cancelled))

        self._looking = True
        self._job = self._runner.run(job, partial(self._found, entry), self._failed)

    def look_again(self) -> None:
        """Look whether what was amiss is mended."""
        if self._now not in {None, ClipState.AS_ISSUED}:
            self.look()

    def stop(self) -> None:
        """Look no more."""
        if self._job is not None:
            self._job.cancel()
        self._job, self._looking = None, False

    def _found(self, entry: EntryCode, state: ClipState) -> None:
        before, self._looking = self._now, False
        self._now = self._last[entry] = state
        self._show()
        amiss = before is ClipState.GONE or (before is ClipState.ALTERED and state is ClipState.AS_ISSUED)
        if amiss and state is not ClipState.GONE:
            self._mended()

    def _failed(self, error: Exception) -> None:
        self._looking = False
        self._tell(error)

    def _show(self) -> None:
        state = self._last.get(self._entry) if self._entry else None
        self._view.show_altered(altered=state is ClipState.ALTERED)


def _stop_when(cancelled: Cancelled, _done: int) -> None:
    """Reading a file ends early when nobody wants to know any more."""
    if cancelled():
        raise StoppedError
