"""The contest that is there. Knows no Qt."""

from functools import partial
from typing import Protocol

from ui.models.office import Office
from ui.screens.contest.rows import ContestShown, contest_shown


class ContestView(Protocol):
    """What the screen of a contest shows."""

    def show_contest(self, shown: ContestShown) -> None: ...


class ContestPresenter:
    """Reads a contest's rules and code."""

    def __init__(self, view: ContestView, office: Office) -> None:
        self._view, self._office = view, office

    def load(self) -> None:
        """Read the contest again."""
        self._office.look(partial(contest_shown, self._office.app.exchange), self._view.show_contest)

    def leave(self) -> None:
        """The screen goes away."""
        self._office.leave()
