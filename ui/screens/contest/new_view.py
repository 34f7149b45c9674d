"""A new contest: choose the rules, look at them, say where the file is to lie."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QWidget

from judging_app.bootstrap import Application
from ui.dialogs.files import Filter, ask_file, ask_new_file
from ui.screens.contest.presenter import CONTEST_FILE, RULES_FILE, NewContestPresenter
from ui.screens.contest.rows import RulesShown
from ui.screens.contest.rules_page import RulesPage
from ui.tasks.runner import TaskRunner
from ui.theme.phrase import Words, phrase
from ui.widgets.buttons import Button
from ui.widgets.frames import Card, Heading, Page
from ui.widgets.host import Host
from ui.widgets.labels import Label, Paragraph
from ui.widgets.layouts import column, row
from ui.widgets.problem_list import ProblemList

RULES_FILES: Filter = (phrase("Rules files"), f"*{RULES_FILE}")
CONTEST_FILES: Filter = (phrase("Contests"), f"*{CONTEST_FILE}")
FILE_NAME = "hoi-thi.contest"


class NewContestScreen(Page):
    """Fills `ui.screens.contest.presenter.NewContestView`."""

    def __init__(self, host: Host, app: Application, runner: TaskRunner, made: Callable[[Path], None]) -> None:
        self.presenter = NewContestPresenter(self, app, runner, host, made)
        self.action = Button(phrase("Make the contest…"), kind="primary")
        self.action.setEnabled(False)
        self.sample = Button(phrase("Rules of the sample contest"), icon="award")
        self.file = Button(phrase("Choose a rules file…"), icon="folder")
        self.source = Paragraph("", "strong")
        self.problems = ProblemList()
        self.rules = RulesPage(self._choice())
        below = phrase("Choose the rules, look through them, then say where the contest file is to lie.")
        super().__init__(Heading(phrase("New contest"), below, self.action), self.problems, self.rules)
        self.inner.setStretchFactor(self.rules, 1)
        self.action.clicked.connect(self._ask_where)
        self.sample.clicked.connect(self.presenter.use_sample)
        self.file.clicked.connect(self._ask_rules)
        self._begun = False

    def come_to_front(self) -> None:
        """Begin with the rules of the sample."""
        if not self._begun:
            self._begun = True
            self.presenter.use_sample()

    def take_files(self, paths: Sequence[Path]) -> bool:
        """Take a rules file that was dropped."""
        return self.presenter.take_files(paths)

    def leave(self) -> None:
        """Let go of what is under way."""
        self.presenter.leave()

    # ui.screens.contest.presenter.NewContestView

    def show_rules(self, source: Words, rules: RulesShown) -> None:
        """Show rules that can be used."""
        self.problems.hide()
        self.source.say(source)
        self.rules.show_rules(rules)
        self.action.setEnabled(True)

    def show_problems(self, error: BaseException, file_name: str) -> None:
        """List what is wrong with a rules file; the rules shown before stay chosen."""
        self.problems.show_error(error, file_name)

    # inside

    def _choice(self) -> QWidget:
        chosen = column(Label(phrase("Rules in use"), "small", "muted"), self.source, gap=1)
        text = phrase(
            "A rules file can be dropped here, too. What it says can still be changed until the first pack is issued."
        )
        ways = column(row(self.file, None), row(self.sample, None), gap="s")
        return Card(chosen, ways, Paragraph(text, "note", "muted"), gap="m")

    def _ask_rules(self) -> None:
        ask_file(self, phrase("Choose a rules file"), [RULES_FILES], self.presenter.use_file)

    def _ask_where(self) -> None:
        ask_new_file(self, phrase("Where is the contest to lie?"), CONTEST_FILES, FILE_NAME, self.presenter.make)
