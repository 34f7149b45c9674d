"""Making a new contest: whose rules it begins with, its name and year, where its file lies. Knows no Qt."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Protocol

from judging_app.bootstrap import Application
from judging_app.core.rules import Rules
from judging_app.ports.whole_files import read_whole
from judging_app.services.new_contest import make_contest, read_rules
from judging_app.services.rule_sources import YEARS, Template, renamed, rules_of_last_year, template_rules
from ui.models.office import SECRETARIAT
from ui.screens.contest.rows import RulesShown, rules_shown
from ui.tasks.local_time import year_of
from ui.tasks.runner import Cancelled, Handle, Progress, TaskRunner
from ui.theme.phrase import Phrase, Words, phrase
from ui.widgets.host import Host

RULES_FILE, CONTEST_FILE = ".json", ".contest"
SAMPLE_RULES = Path("sample") / "rules.json"
TEMPLATES: Mapping[Template, Phrase] = {
    Template.USUAL: phrase("The usual clip contest"),
    Template.TWO_ROUNDS: phrase("Preliminary and final round"),
    Template.VOTES: phrase("With a public vote"),
    Template.BLIND: phrase("Blind: judges do not see whose clip it is"),
}


class NewContestView(Protocol):
    """What the screen of a new contest shows."""

    def show_rules(self, source: Words, rules: RulesShown) -> None: ...
    def propose(self, name: str, year: str) -> None: ...
    def show_problems(self, error: BaseException, file_name: str) -> None: ...


class NewContestPresenter:
    """Reads rules so that they can be looked at, and makes the contest file; `made` is told where it lies."""

    def __init__(
        self, view: NewContestView, app: Application, runner: TaskRunner, host: Host, made: Callable[[Path], None]
    ) -> None:
        self._view, self._app, self._runner, self._host, self._made = view, app, runner, host, made
        self._rules: Rules | None = None
        self._reading: Handle | None = None
        self._under_way: list[Handle] = []

    def use_template(self, template: Template) -> None:
        """Take the rules of a template; its contest has no name yet, and is held this year."""
        app = self._app

        def read() -> Rules:
            return template_rules(template, resources=app.settings.resources, rules_files=app.rules_files)

        self._read(read, TEMPLATES[template], template.value, lambda _: ("", str(year_of(app.clock.now_ms()))))

    def use_last_year(self, path: Path) -> None:
        """Take the rules of another contest, for the year after."""
        read = partial(rules_of_last_year, path, stores=self._app.contests)
        self._read(read, phrase("Rules of {contest}", contest=path.name), path.name)

    def use_sample(self) -> None:
        """Take the rules of the sample contest."""
        path = self._app.settings.resources / SAMPLE_RULES
        self._read(partial(self._of_file, path), phrase("Rules of the sample contest"), path.name)

    def use_file(self, path: Path) -> None:
        """Take the rules of a file."""
        self._read(partial(self._of_file, path), path.name, path.name)

    def take_files(self, paths: Sequence[Path]) -> bool:
        """Take the first rules file or contest among the files; False where there is none."""
        ways = {RULES_FILE: self.use_file, CONTEST_FILE: self.use_last_year}
        for path in paths:
            if (use := ways.get(path.suffix.lower())) is not None:
                use(path)
                return True
        return False

    def can_make(self, name: str, year: str) -> bool:
        """Whether rules are chosen and the contest has a name; a year may be left out."""
        return self._rules is not None and bool(name.strip()) and (not year.strip() or _year(year) is not None)

    def make(self, path: Path, name: str, year: str) -> None:
        """Make the contest file."""
        app, rules = self._app, self._rules
        if rules is None:
            return
        chosen = rules

        def job(_progress: Progress, _cancelled: Cancelled) -> Path:
            store = make_contest(
                path=path,
                rules=renamed(chosen, name=name, year=_year(year)),
                stores=app.contests,
                exchange=app.exchange,
                scribe=app.scribe(SECRETARIAT),
            )
            store.close()
            return path

        self._under_way.append(self._runner.run(job, self._made, self._host.tell_error))

    def leave(self) -> None:
        """Nothing is called back any more: the screen goes away."""
        for handle in (*self._under_way, self._reading):
            if handle is not None:
                handle.cancel()

    def _of_file(self, path: Path) -> Rules:
        return read_rules(read_whole(path, self._app.settings.file_limit), self._app.rules_files)

    def _read(
        self,
        read: Callable[[], Rules],
        source: Words,
        file_name: str,
        proposed: Callable[[Rules], tuple[str, str]] | None = None,
    ) -> None:
        """Read rules away from the window; what was asked for last is what is shown."""

        def job(_progress: Progress, _cancelled: Cancelled) -> tuple[Rules, RulesShown]:
            rules = read()
            return rules, rules_shown(rules)

        def show(found: tuple[Rules, RulesShown]) -> None:
            self._rules, shown = found
            self._view.show_rules(source, shown)
            self._view.propose(*(proposed or _own)(self._rules))

        def refuse(error: Exception) -> None:
            self._view.show_problems(error, file_name)

        if self._reading is not None:
            self._reading.cancel()
        self._reading = self._runner.run(job, show, refuse)


def _own(rules: Rules) -> tuple[str, str]:
    return rules.name, "" if rules.year is None else str(rules.year)


def _year(text: str) -> int | None:
    digits = text.strip()
    year = int(digits) if digits.isascii() and digits.isdigit() else 0
    return year if year in YEARS else None
