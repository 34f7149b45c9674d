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
from ui.screens.contest.settings_view import SettingsForm
from ui.tasks.changes import Changes
from ui.tasks.runner import TaskRunner
from ui.tasks.steps import CONTEST, ENTRIES
from ui.theme.phrase import phrase
from ui.widgets.buttons import Button
from ui.widgets.frames import Heading, Page
from ui.widgets.host import Host
from ui.widgets.layouts import clear, column, row


def build(app: Application, path: Path, runner: TaskRunner, changes: Changes) -> Callable[[Host], QWidget]:
    """The builder of the screen."""

    def make(host: Host) -> QWidget:
        reading, setting = (Office(app, path, runner, changes, host) for _ in range(2))
        return ContestScreen(reading, setting, changes)

    return make


def build_new(
    app: Application, runner: TaskRunner, changes: Changes, made: Callable[[Path], object]
) -> Callable[[Host], QWidget]:
    """The builder of the screen while there is no contest file yet; `made` is told the file of a new contest."""

    def go_on(path: Path) -> None:
        changes.tell({CONTEST})
        made(path)

    return lambda host: NewContestScreen(host, app, runner, go_on)


class ContestScreen(Page):
    """Fills `ui.screens.contest.presenter.ContestView`; `setting` is the desk of the form of settings."""

    def __init__(self, office: Office, setting: Office, changes: Changes) -> None:
        self.presenter = ContestPresenter(self, office)
        self.action = Button(phrase("Go to the entries"), kind="primary")
        self._code: QVBoxLayout = column(gap=0)
        place = QWidget()
        place.setLayout(self._code)
        self.rules = RulesPage(place)
        self.settings = SettingsForm(setting)
        self.turn = Button(phrase("Settings of the contest"), icon="settings")
        for part in (self.rules, self.settings, self.turn, self.action):
            part.hide()  # until all is read: a button that comes later would push the others from under the mouse
        both = QWidget()
        both.setLayout(row(self.turn, self.action))
        super().__init__(Heading(phrase("Contest and rules"), "", both), self.rules, self.settings)
        for part in (self.rules, self.settings):
            self.inner.setStretchFactor(part, 1)
        self.inner.addStretch(0)
        self.action.clicked.connect(lambda: office.host.go(ENTRIES))
        self.turn.clicked.connect(self._turn)
        changes.changed.connect(self._changed)

    def come_to_front(self) -> None:
        """Read the contest again, as far as it is in sight."""
        if self.settings.isHidden():
            self.presenter.load()
        else:
            self.settings.presenter.load()

    def leave(self) -> None:
        """Let go of what is under way."""
        self.presenter.leave()
        self.settings.finish()
        self.settings.presenter.leave()

    def show_contest(self, shown: ContestShown) -> None:
        """Show the rules and the code."""
        made_up = phrase("The sample contest: its judges and marks are made up")
        self.heading.say(phrase("Contest and rules"), made_up if shown.sample else shown.headline)
        self.turn.show()
        self.action.setVisible(shown.empty)
        clear(self._code)
        self._code.addWidget(code_card(shown.code.split()))
        self.rules.show_rules(shown.rules)
        self.rules.setVisible(self.settings.isHidden())

    def _turn(self) -> None:
        """Turn from the rules to be read to their settings, and back."""
        reading = self.settings.isHidden()
        self.settings.setVisible(reading)
        self.rules.setVisible(not reading)
        self.come_to_front()
        self.turn.say(phrase("Read the rules") if reading else phrase("Settings of the contest"))
        self.turn.set_icon("document" if reading else "settings")

    def _changed(self, _names: object) -> None:
        if self.isVisible():
            self.come_to_front()
