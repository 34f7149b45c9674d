"""Which desk a file belongs to: opens contests, packs and score files wherever they come from, and remembers them."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from judging_app.bootstrap import Application
from judging_app.services.open_pack import Desk as PackDesk
from judging_app.services.rounds import RoundView, load_round
from ui.dialogs.files import Filter, ask_file
from ui.screens.contest import view as contest
from ui.screens.opening import view as opening
from ui.screens.start import view as start
from ui.screens.start.recents import Recent, Role, read_recents, with_recent, without, written
from ui.shell.desks import (
    Bench,
    chair_desk,
    judge_desk,
    opening_desk,
    secretariat_desk,
    setting_up_desk,
    start_desk,
)
from ui.shell.main_window import MainWindow
from ui.shell.navigation import Desk
from ui.shell.other_windows import Answering, Calling
from ui.shell.print_desk import PrintDesk
from ui.tasks.changes import Changes
from ui.tasks.pool_runner import PoolRunner
from ui.tasks.runner import Cancelled, Progress
from ui.tasks.sitting import Sitting
from ui.tasks.steps import INBOX
from ui.theme.phrase import phrase

RECENTS = "recents"
PACK, SCORE_FILE, CONTEST = ".clipjury", ".clipscore", ".contest"
PACKS: Filter = (phrase("Packs"), f"*{PACK}")
CONTESTS: Filter = (phrase("Contests"), f"*{CONTEST}")


class Doors(QObject):
    """Fills `ui.screens.start.presenter.Doors`. One per window."""

    def __init__(self, app: Application, window: MainWindow) -> None:
        super().__init__(window)
        self._app, self._window = app, window
        self._runner = PoolRunner(self)
        self._runner.busy_changed.connect(window.work_changed)
        self._changes = Changes(self)
        self._sitting: Sitting | None = None
        self._inbox_of: Path | None = None
        self._answering = Answering(window.come_forward, self)
        self.print_desk = PrintDesk(app, self._runner, window)
        window.files_dropped.connect(self.open_files)
        window.home_wanted.connect(self.show_start)

    # what the start asks (ui.screens.start.presenter.Doors)

    def recents(self) -> tuple[Recent, ...]:
        """What was open lately."""
        return read_recents(self._window.remembered.text(RECENTS))

    def remember(self, recent: Recent) -> None:
        """Put a file at the head of the recent ones."""
        self._keep(with_recent(self.recents(), recent))

    def forget(self, recent: Recent) -> None:
        """Take a file off the recent ones."""
        self._keep(without(self.recents(), recent))

    def open_at(self, path: Path, role: Role) -> None:
        """Open a file at the desk of a role."""
        if role is Role.JUDGE:
            self._open_pack(path)
        else:
            self._open_contest(path, role)

    # where files come from

    def show_start(self) -> None:
        """Leave the desk in hand and show the start."""
        ways: dict[str, Callable[[], object]] = {
            "pack": partial(self._ask, PACKS, Role.JUDGE),
            "contest-secretariat": partial(self._ask, CONTESTS, Role.SECRETARIAT),
            "contest-chair": partial(self._ask, CONTESTS, Role.CHAIR),
            "new-contest": self._set_up,
        }
        self._show(start_desk(start.build(self._app, self._runner, self, ways)))

    def open_files(self, paths: Sequence[Path]) -> None:
        """Open files that were dropped or given to the program.

        Score files go to the contest that comes with them, else to that in hand or open last.
        """
        scores = [path for path in paths if path.suffix.lower() == SCORE_FILE]
        others = [path for path in paths if path.suffix.lower() in {PACK, CONTEST}]
        if others and scores and others[0].suffix.lower() == CONTEST:
            self._open_contest(others[0], Role.SECRETARIAT, scores)
        elif others:
            self._open_one(others[0])
        elif scores:
            self._take_scores(scores)
        elif paths:
            self._window.tell("warn", phrase("{name} is no pack, score file or contest.", name=paths[0].name))

    def busy(self) -> bool:
        """Whether work is under way."""
        return self._runner.busy()

    def close(self) -> None:
        """Let go of everything; the program ends."""
        self._leave_sitting()
        self._answering.end()
        self._runner.close()

    # inside

    def _keep(self, recents: Sequence[Recent]) -> None:
        self._window.remembered.put(RECENTS, written(recents))

    def _show(self, desk: Desk, place: str = "") -> None:
        """Show another desk: jobs of the one that is left have nobody to tell any more, its workspace is closed."""
        self._inbox_of = None
        left_over = self._runner.under_way()
        self._window.show_desk(desk, place)
        for handle in left_over:
            handle.cancel()
        self._leave_sitting()

    def _leave_sitting(self) -> None:
        if self._sitting is not None:
            self._sitting.end()
            self._sitting = None

    def _ask(self, kind: Filter, role: Role) -> None:
        ask_file(self._window, kind[0], [kind], lambda path: self.open_at(path, role))

    def _open_one(self, path: Path) -> None:
        if path.suffix.lower() == PACK:
            self._open_pack(path)
        else:
            self._open_contest(path, self._last_role(path))

    def _last_role(self, path: Path) -> Role | None:
        return next((one.role for one in self.recents() if one.path == path), None)

    def _take_scores(self, paths: Sequence[Path]) -> None:
        if self._inbox_of is not None:
            self._window.go(INBOX)
            self._hand_scores(paths)
            return
        last = next((one for one in self.recents() if one.role is not Role.JUDGE), None)
        if last is None:
            self._window.tell("warn", phrase("Open the contest first, then drop its score files."))
        else:
            self._open_contest(last.path, Role.SECRETARIAT, paths)

    def _hand_scores(self, paths: Sequence[Path]) -> None:
        if paths and not self._window.offer_files(paths):
            self._window.tell("warn", phrase("These files could not be taken in here."))

    # a judge

    def _open_pack(self, path: Path) -> None:
        opened = partial(self._sit_down, path)
        self._answering.begin()
        self._show(opening_desk(opening.build(self._app, path, self._runner, opened, self._switch)))

    def _switch(self, process: int, unanswered: Callable[[], None]) -> None:
        """Ask the window that has the pack open to come to the front; this one is not needed then."""
        calling = Calling(process, self)
        calling.ended.connect(lambda answered: self._window.close() if answered else unanswered())
        calling.begin()

    def _sit_down(self, path: Path, desk: PackDesk) -> None:
        self.remember(Recent(path=path, role=Role.JUDGE, title=desk.pack.rules.name))
        sitting = Sitting(app=self._app, desk=desk, runner=self._runner, changes=self._changes)
        self._show(judge_desk(sitting))
        self._sitting = sitting

    # a contest

    def _set_up(self) -> None:
        made = partial(self._open_contest, role=Role.SECRETARIAT)
        self._show(setting_up_desk(contest.build_new(self._app, self._runner, self._changes, made)))

    def _open_contest(self, path: Path, role: Role | None, scores: Sequence[Path] = ()) -> None:
        def read(_progress: Progress, _cancelled: Cancelled) -> RoundView:
            with self._app.contest(path) as store, store.unit() as unit:
                return load_round(unit)

        self._runner.run(read, partial(self._enter, path, role, scores), self._window.tell_error)

    def _enter(self, path: Path, role: Role | None, scores: Sequence[Path], view: RoundView) -> None:
        """Show the desk of a role; without one the chair's where the round is closed, else the secretariat's."""
        at = role or (Role.CHAIR if view.closed else Role.SECRETARIAT)
        title = view.contest.rules.name
        self.remember(Recent(path=path, role=at, title=title))
        bench = Bench(app=self._app, path=path, runner=self._runner, changes=self._changes)
        if at is Role.CHAIR:
            self._show(chair_desk(bench, title))
        else:
            self._show(secretariat_desk(bench, title), INBOX if scores else "")
            self._inbox_of = path
            self._hand_scores(scores)
