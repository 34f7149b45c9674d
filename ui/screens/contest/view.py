"""The contest: its rules and its code, or a new one from the sample rules or a rules file.

`build(app, path, runner, changes)`: a place of the secretariat's desk.
`build_new(app, runner, changes, made)`: a place of its own while there is no contest file yet.
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from judging_app.bootstrap import Application
from ui.models.office import Office
from ui.screens.contest.new_view import NewContestScreen
from ui.screens.contest.presenter import ContestPresenter
from ui.screens.contest.rows import ContestShown
from ui.screens.contest.rules_page import RulesPage, code_card
from ui.tasks.changes import Changes
from ui.tasks.runner import TaskRunner
from ui.tasks.steps import CONTEST, ENTRIES
from ui.theme.phrase import phrase
from ui.widgets.buttons import Button
from ui.widgets.frames import Heading, Page
from ui.widgets.host import Host
from ui.widgets.layouts import clear, column


def build(app: Application, path: Path, runner: TaskRunner, changes: Changes) -> Callable[[Host], QWidget]:
    """The builder of the screen."""
    return lambda host: ContestScreen(Office(app, path, runner, changes, host), changes)


def build_new(
    app: Application, runner: TaskRunner, changes: Changes, made: Callable[[Path], object]
) -> Callable[[Host], QWidget]:
    """The builder of the screen while there is no contest file yet; `made` is told the file of a new contest."""

    def go_on(path: Path) -> None:
        changes.tell({CONTEST})
        made(path)

    return lambda host: NewContestScreen(host, app, runner, go_on)


class ContestScreen(Page):
    """Fills `ui.screens.contest.presenter.ContestView`."""

    def __init__(self, office: Office, changes: Changes) -> None:
        self.presenter = ContestPresenter(self, office)
        self.action = Button(phrase("Go to the entries"), kind="primary")
        self._code: QVBoxLayout = column(gap=0)
        place = QWidget()
        place.setLayout(self._code)
        self.rules = RulesPage(place)
        self.rules.hide()
        self.action.hide()
        super().__init__(Heading(phrase("Contest and rules"), "", self.action), self.rules)
        self.inner.setStretchFactor(self.rules, 1)
        self.inner.addStretch(0)
        self.action.clicked.connect(lambda: office.host.go(ENTRIES))
        changes.changed.connect(self._changed)

    def come_to_front(self) -> None:
        """Read the contest again."""
        self.presenter.load()

    def leave(self) -> None:
        """Let go of what is under way."""
        self.presenter.leave()

    def show_contest(self, shown: ContestShown) -> None:
        """Show the rules and the code."""
        made_up = phrase("The sample contest: its judges and marks are made up")
        self.heading.say(phrase("Contest and rules"), made_up if shown.sample else shown.headline)
        self.action.setVisible(shown.empty)
        clear(self._code)
        self._code.addWidget(code_card(shown.code.split()))
        self.rules.show_rules(shown.rules)
        self.rules.show()

    def _changed(self, _names: object) -> None:
        if self.isVisible():
            self.presenter.load()
