"""How places would move without a judge and by other ways of counting. Knows no Qt."""

from pathlib import Path
from typing import Protocol

from judging_app.bootstrap import Application
from judging_app.core.ids import EntryCode
from judging_app.services.rounds import RoundView
from judging_app.services.what_if import usual_looks
from ui.models.closed_look import ClosedLook
from ui.screens.what_if.details import LookWords, words_of
from ui.screens.what_if.rows import WhatIf, what_if_of
from ui.tasks.runner import TaskRunner
from ui.theme.phrase import Words
from ui.widgets.cells import Dot

WHAT_IF = "what-if"


class WhatIfView(Protocol):
    """What the screen shows."""

    def show_shut(self, round: str) -> None: ...
    def show_what_if(self, shown: WhatIf) -> None: ...
    def show_look(self, words: LookWords) -> None: ...
    def tell_error(self, error: BaseException) -> None: ...
    def mark(self, place: str, dot: Dot, count: Words) -> None: ...


class WhatIfPresenter:
    """Takes all usual looks beside the window; a column of the grid in hand is told in words."""

    def __init__(self, view: WhatIfView, app: Application, path: Path, runner: TaskRunner) -> None:
        self._view = view
        self.shown: WhatIf | None = None
        self._look = ClosedLook[WhatIf](
            app, path, runner, _worked_out, shut=self._shut, found=self._show, failed=view.tell_error
        )

    def load(self) -> None:
        """Take the looks again."""
        self._look.load()

    def look_early(self) -> None:
        """Take them while the round is open; that is written down."""
        self._look.look_early()

    def leave(self) -> None:
        """The screen goes away."""
        self._look.leave()

    def choose(self, code: str, key: str) -> None:
        """Tell what a look changes, and of an entry in it."""
        shown = self.shown
        if shown is not None:
            column = next(one for one in shown.columns if one.key == key)
            self._view.show_look(words_of(shown, column, EntryCode(code)))

    def _shut(self, view: RoundView) -> None:
        self.shown = None
        self._view.show_shut(view.round.name)
        self._view.mark(WHAT_IF, Dot.NOT_BEGUN, "")

    def _show(self, shown: WhatIf) -> None:
        self.shown = shown
        self._view.show_what_if(shown)
        warned = bool(shown.shaky) or shown.early
        self._view.mark(WHAT_IF, Dot.WARN if warned else Dot.DONE, str(shown.shaky) if shown.shaky else "")


def _worked_out(view: RoundView) -> WhatIf:
    return what_if_of(usual_looks(view))
