"""A new contest: choose whose rules it begins with, look at them, name it, say where the file is to lie."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from judging_app.bootstrap import Application
from judging_app.services.rule_sources import Template
from ui.dialogs.files import Filter, ask_file, ask_new_file
from ui.screens.contest.new_presenter import CONTEST_FILE, RULES_FILE, TEMPLATES, NewContestPresenter
from ui.screens.contest.rows import RulesShown
from ui.screens.contest.rules_page import RulesPage
from ui.tasks.runner import TaskRunner
from ui.theme.phrase import Words, phrase
from ui.widgets.buttons import Button
from ui.widgets.fields import GrowingBox, TextField
from ui.widgets.frames import Card, Heading, Page, hairline
from ui.widgets.host import Host
from ui.widgets.labels import Label, Paragraph
from ui.widgets.layouts import Item, column, fix, row
from ui.widgets.problem_list import ProblemList

RULES_FILES: Filter = (phrase("Rules files"), f"*{RULES_FILE}")
CONTEST_FILES: Filter = (phrase("Contests"), f"*{CONTEST_FILE}")
FILE_NAME = "hoi-thi.contest"
YEAR_WIDTH = 96


class NewContestScreen(Page):
    """Fills `ui.screens.contest.new_presenter.NewContestView`."""

    def __init__(self, host: Host, app: Application, runner: TaskRunner, made: Callable[[Path], None]) -> None:
        self.presenter = NewContestPresenter(self, app, runner, host, made)
        self.action = Button(phrase("Make the contest…"), kind="primary")
        self.name = GrowingBox(phrase("Name of the contest"), phrase("As it is to stand on all papers"), most=5)
        self.year = TextField(phrase("Year"))
        self.templates = {one: Button(words, icon="rubric") for one, words in TEMPLATES.items()}
        self.last_year = Button(phrase("Last year's contest…"), icon="award")
        self.file = Button(phrase("Choose a rules file…"), icon="folder")
        self.sample = Button(phrase("Rules of the sample contest"), icon="document")
        self.source = Paragraph("", "strong")
        self.problems = ProblemList()
        self.rules = RulesPage(self._naming(), self._choice())
        below = phrase("Choose the rules, name the contest, then say where its file is to lie.")
        super().__init__(Heading(phrase("New contest"), below, self.action), self.problems, self.rules)
        self.inner.setStretchFactor(self.rules, 1)
        self._proposed = ("", "")
        self._listen()
        self._offer()
        self._begun = False

    def come_to_front(self) -> None:
        """Begin with the first template."""
        if not self._begun:
            self._begun = True
            self.presenter.use_template(Template.USUAL)
            self.name.setFocus()

    def take_files(self, paths: Sequence[Path]) -> bool:
        """Take a rules file or another contest that was dropped."""
        return self.presenter.take_files(paths)

    def leave(self) -> None:
        """Let go of what is under way."""
        self.presenter.leave()

    # ui.screens.contest.new_presenter.NewContestView

    def show_rules(self, source: Words, rules: RulesShown) -> None:
        """Show rules that can be used."""
        self.problems.hide()
        self.source.say(source)
        self.rules.show_rules(rules)

    def propose(self, name: str, year: str) -> None:
        """Put a name and a year in the fields that nobody typed in yet."""
        before, self._proposed = self._proposed, (name, year)
        if self.name.toPlainText() == before[0]:
            self.name.show_text(name)
        if self.year.text() == before[1]:
            self.year.setText(year)
        self._offer()

    def show_problems(self, error: BaseException, file_name: str) -> None:
        """List what is wrong with a file; the rules shown before stay chosen."""
        self.problems.show_error(error, file_name)

    # inside

    def _naming(self) -> Card:
        fix(self.year, width=YEAR_WIDTH)
        name, year = Label(phrase("Name of the contest"), "small", "muted"), Label(phrase("Year"), "small", "muted")
        self.lack = Paragraph(phrase("The contest needs a name before its file can be made."), "note", "muted")
        return Card(column(name, self.name, gap="xs"), column(year, row(self.year, None), gap="xs"), self.lack, gap="m")

    def _choice(self) -> QWidget:
        chosen = column(Label(phrase("Rules in use"), "small", "muted"), self.source, gap=1)
        others = (self.last_year, self.file, self.sample)
        ways: list[Item] = [*(row(one, None) for one in self.templates.values()), hairline()]
        ways += [row(one, None) for one in others]
        text = phrase(
            "A rules file or another contest can be dropped here, too. Everything can still be changed until the first pack is issued."
        )
        return Card(chosen, column(*ways, gap="s"), Paragraph(text, "note", "muted"), gap="m")

    def _listen(self) -> None:
        self.action.clicked.connect(self._ask_where)
        for one, button in self.templates.items():
            button.clicked.connect(partial(self.presenter.use_template, one))
        self.last_year.clicked.connect(self._ask_last_year)
        self.file.clicked.connect(self._ask_rules)
        self.sample.clicked.connect(self.presenter.use_sample)
        self.name.textChanged.connect(self._offer)
        self.year.textChanged.connect(self._offer)

    def _offer(self) -> None:
        """The contest can be made once it has rules and a name."""
        self.action.setEnabled(self.presenter.can_make(self.name.toPlainText(), self.year.text()))
        self.lack.setVisible(not self.name.toPlainText().strip())

    def _ask_rules(self) -> None:
        ask_file(self, phrase("Choose a rules file"), [RULES_FILES], self.presenter.use_file)

    def _ask_last_year(self) -> None:
        ask_file(self, phrase("Choose last year's contest"), [CONTEST_FILES], self.presenter.use_last_year)

    def _ask_where(self) -> None:
        ask_new_file(self, phrase("Where is the contest to lie?"), CONTEST_FILES, FILE_NAME, self._make)

    def _make(self, path: Path) -> None:
        self.presenter.make(path, self.name.toPlainText(), self.year.text())
