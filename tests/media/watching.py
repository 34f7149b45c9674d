"""Real clips of a second or a few, encoded when first asked for, and a listener for what a player says."""

import threading
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from judging_app.media.sample_clips import encode_clip
from judging_app.ports.media import PlayerEvent, PlayState, StateChanged
from judging_app.ports.sample_clips import ClipForm, ClipPlan

WAIT_SECONDS = 30
T = TypeVar("T")


class Clips:
    """Encodes each clip when it is first asked for."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def get(self, form: ClipForm = ClipForm.PLAIN, seconds: int = 1) -> Path:
        path = self._folder / f"{form.value[1]} {seconds} Ễ{form.suffix}"
        if not path.exists():
            encode_clip(self.plan(form, seconds), path)
        return path

    def plan(self, form: ClipForm, seconds: int) -> ClipPlan:
        return ClipPlan(title="Thời 4.0", unit="Xã Quảng Thành", seed=7, form=form, seconds=seconds)

    def cut(self, form: ClipForm, percent: int, seconds: int = 3) -> Path:
        whole = self.get(form, seconds)
        path = whole.with_name(f"cut {percent} {whole.name}")
        path.write_bytes(whole.read_bytes()[: whole.stat().st_size * percent // 100])
        return path


class Listener:
    """Remembers all events, and waits for one."""

    def __init__(self) -> None:
        self.events: list[PlayerEvent] = []
        self._least_opening = 0
        self._news = threading.Condition()

    def __call__(self, event: PlayerEvent) -> None:
        with self._news:
            if getattr(event, "opening", self._least_opening) >= self._least_opening:
                self.events.append(event)
                self._news.notify_all()

    def forget(self, before: int) -> None:
        """What has been said, and what may still come from openings before this number."""
        with self._news:
            self._least_opening = before
            self.events.clear()

    def mark(self) -> int:
        return len(self.events)

    def wait(self, kind: type[T], fits: Callable[[T], bool] = lambda _: True, after: int = 0) -> T:
        """The first event of a kind that fits, among those that came after a mark."""
        with self._news:
            found = self._news.wait_for(lambda: self._first(kind, fits, after), WAIT_SECONDS)
        assert found, f"no {kind.__name__} within {WAIT_SECONDS} s, only {self.events[after:][-12:]}"
        return found

    def _first(self, kind: type[T], fits: Callable[[T], bool], after: int) -> T | None:
        return next((event for event in self.events[after:] if isinstance(event, kind) and fits(event)), None)


def in_state(wanted: PlayState) -> Callable[[StateChanged], bool]:
    return lambda event: event.state is wanted
