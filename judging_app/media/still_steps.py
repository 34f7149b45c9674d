"""Asks for exact pictures: one question at a time, and as many steps as the key was pressed, but never a long row."""

from dataclasses import dataclass
from pathlib import Path

from judging_app.media.still_desk import Ask, Fetched, StillDesk, Which

_MOST_STEPS = 4
"""A key held down must not go on stepping long after it was let go."""


@dataclass(slots=True)
class StillSteps:
    """`desk` works on another thread."""

    desk: StillDesk
    _ticket: int = 0
    _answered: int = 0
    _steps: int = 0

    @property
    def pending(self) -> bool:
        return self._answered != self._ticket

    def at(self, path: Path, ms: int) -> None:
        """The picture of a place. Steps that were still to be taken are forgotten."""
        self._steps = 0
        self._ask(path, ms, None)

    def step(self, path: Path, ms: int, like: bytes | None, *, forward: bool) -> None:
        """One on or back from a place, or from wherever the question before leads."""
        self._steps = max(-_MOST_STEPS, min(_MOST_STEPS, self._steps + (1 if forward else -1)))
        if not self.pending:
            self.go_on(path, ms, like)

    def go_on(self, path: Path, ms: int, like: bytes | None = None) -> None:
        """Take the next step that is still to be taken."""
        if self._steps:
            self._ask(path, ms, like)

    def fits(self, fetched: Fetched) -> bool:
        """Whether an answer is newer than the last one, and counts: not that of a step before a jump elsewhere."""
        ask = fetched.ask
        overtaken = ask.which != "at" and ask.ticket != self._ticket
        if overtaken or not self._answered < ask.ticket <= self._ticket:
            return False
        self._answered = ask.ticket
        return True

    def forget(self) -> None:
        """No answer counts any more."""
        self._answered, self._steps = self._ticket, 0

    def leave(self) -> None:
        """No clip."""
        self.forget()
        self.desk.leave()

    def _ask(self, path: Path, ms: int, like: bytes | None) -> None:
        self._ticket += 1
        step, self._steps = self._steps, self._steps - (self._steps > 0) + (self._steps < 0)
        which: Which = "at" if not step else "after" if step > 0 else "before"
        self.desk.ask(Ask(ticket=self._ticket, path=path, ms=ms, which=which, like=like))
