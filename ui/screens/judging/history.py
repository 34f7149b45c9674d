"""What was changed, so that it can be taken back and done again, across entries. Knows no Qt."""

from collections.abc import Callable
from dataclasses import dataclass

from judging_app.core.ids import CriterionKey, EntryCode
from ui.theme.phrase import Words

Act = Callable[[], None]
LONGEST = 1_000
"""Older steps are forgotten."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One change of one sheet: what it was in words, how it is taken back and done again; `whole`: of the sheet's state."""

    entry: EntryCode
    criterion: CriterionKey | None
    words: Words
    back: Act
    again: Act
    whole: bool = False


class History:
    """Steps of one sitting in the order in which they were made."""

    def __init__(self) -> None:
        self._done: list[Step] = []
        self._undone: list[Step] = []

    def add(self, step: Step) -> None:
        """Keep a step that was made; what was taken back before can't be done again any more."""
        self._done = [*self._done[1 - LONGEST :], step]
        self._undone.clear()

    def last(self) -> Step | None:
        """The step that would be taken back."""
        return self._done[-1] if self._done else None

    def next(self) -> Step | None:
        """The step that would be done again."""
        return self._undone[-1] if self._undone else None

    def back(self) -> None:
        """Take the last step back."""
        step = self._done.pop()
        self._undone.append(step)
        step.back()

    def again(self) -> None:
        """Do the step again that was taken back last."""
        step = self._undone.pop()
        self._done.append(step)
        step.again()
