"""The contest that is there, and making a new one. Knows no Qt."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Protocol

from judging_app.bootstrap import Application
from judging_app.core.supported import check_supported
from judging_app.ports.errors import FileMissingError
from judging_app.services.new_contest import new_contest
from ui.models.office import SECRETARIAT, Office
from ui.screens.contest.rows import ContestShown, RulesShown, contest_shown, rules_shown
from ui.tasks.runner import Cancelled, Handle, Progress, TaskRunner
from ui.theme.phrase import Words, phrase
from ui.widgets.host import Host

RULES_FILE, CONTEST_FILE = ".json", ".contest"
SAMPLE_RULES = Path("sample") / "rules.json"


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


class NewContestView(Protocol):
    """What the screen of a new contest shows."""

    def show_rules(self, source: Words, rules: RulesShown) -> None: ...
    def show_problems(self, error: BaseException, file_name: str) -> None: ...


class NewContestPresenter:
    """Reads rules so that they can be looked at, and makes the contest file; `made` is told where it lies."""

    def __init__(
        self, view: NewContestView, app: Application, runner: TaskRunner, host: Host, made: Callable[[Path], None]
    ) -> None:
        self._view, self._app, self._runner, self._host, self._made = view, app, runner, host, made
        self._rules = b""
        self._under_way: list[Handle] = []

    def use_sample(self) -> None:
        """Take the rules of the sample contest."""
        self._read(self._app.settings.resources / SAMPLE_RULES, phrase("Rules of the sample contest"))

    def use_file(self, path: Path) -> None:
        """Take the rules of a file."""
        self._read(path, path.name)

    def take_files(self, paths: Sequence[Path]) -> bool:
        """Take the first rules file among the files; False where there is none."""
        files = [path for path in paths if path.suffix.lower() == RULES_FILE]
        if files:
            self.use_file(files[0])
        return bool(files)

    def make(self, path: Path) -> None:
        """Make the contest file."""
        app, rules = self._app, self._rules

        def job(_progress: Progress, _cancelled: Cancelled) -> Path:
            store = new_contest(
                path=path,
                rules_file=rules,
                stores=app.contests,
                rules_files=app.rules_files,
                exchange=app.exchange,
                scribe=app.scribe(SECRETARIAT),
            )
            store.close()
            return path

        self._under_way.append(self._runner.run(job, self._made, self._host.tell_error))

    def leave(self) -> None:
        """Nothing is called back any more: the screen goes away."""
        for handle in self._under_way:
            handle.cancel()

    def _read(self, path: Path, source: Words) -> None:
        def job(_progress: Progress, _cancelled: Cancelled) -> tuple[bytes, RulesShown]:
            content = _content(path)
            rules = self._app.rules_files.read(content)
            check_supported(rules)
            return content, rules_shown(rules)

        def show(found: tuple[bytes, RulesShown]) -> None:
            self._rules = found[0]
            self._view.show_rules(source, found[1])

        fail = partial(self._refuse, path.name)
        self._under_way.append(self._runner.run(job, show, fail))

    def _refuse(self, file_name: str, error: Exception) -> None:
        self._view.show_problems(error, file_name)


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise FileMissingError(path=str(path)) from error
