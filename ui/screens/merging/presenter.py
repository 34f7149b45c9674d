"""The inbox: score files are taken in one by one, each with its own outcome. Knows no Qt."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from judging_app.core.merging import FileOutcome
from judging_app.ports.errors import PortError
from judging_app.ports.storage import ContestStore, ContestUnit
from judging_app.services.audit import Scribe
from judging_app.services.file_states import take_back_record
from judging_app.services.file_versions import SheetChange, sheet_changes
from judging_app.services.files import name_of
from judging_app.services.merge_files import Merged, merge_files, refusal_of
from judging_app.services.rounds import RoundView
from judging_app.services.rule_on_file import accept_late, set_aside, take_back_ruling
from judging_app.services.settle_conflict import settle_conflict, take_back_choice
from judging_app.services.watch_folder import FolderWatch
from ui.models.office import ROUND, Office
from ui.models.slow_work import SlowWork, WorkView
from ui.screens.merging.rows import Given, InboxRow, InboxShown, fresh_row, inbox_shown
from ui.screens.merging.settled import change_details
from ui.tasks.runner import Cancelled, Handle, Progress
from ui.tasks.steps import INBOX
from ui.theme.phrase import Words, phrase
from ui.widgets.cells import Detail

SCORE_FILE, SPREADSHEET = ".clipscore", ".xlsx"


class InboxView(WorkView, Protocol):
    """What the screen shows."""

    def show_inbox(self, shown: InboxShown, rows: Sequence[InboxRow]) -> None: ...
    def point_at(self, row: InboxRow) -> None: ...

    def show_changes(self, row: InboxRow, changes: Sequence[Detail]) -> None:
        """Show what a file says differently from the one before it."""
        ...

    def show_watched(self, folder: Path | None, waiting: Sequence[str] = ()) -> None:
        """Show from which folder files are taken in by themselves, and which of them are not whole yet."""
        ...


class InboxPresenter:
    """What was just given in stands above what was stored before; refused files are remembered until the desk is left."""

    def __init__(self, view: InboxView, office: Office) -> None:
        self._view, self._office = view, office
        self._work = SlowWork(office, view)
        self._fresh: list[Given] = []
        self._waiting: list[Path] = []
        self._pointing: Given | None = None
        self._shown: InboxShown | None = None
        self._watch: FolderWatch | None = None
        self._look: Handle | None = None
        self._looking = False
        self._by_itself = False

    def load(self) -> None:
        """Read what is stored again."""
        self._office.look(inbox_shown, self._show)

    def take_files(self, paths: Sequence[Path]) -> bool:
        """Take in the score files and spreadsheets among the files; False where there is none."""
        files = [path for path in paths if path.suffix.lower() in {SCORE_FILE, SPREADSHEET}]
        if files:
            self.take_in(files)
        return bool(files)

    def take_in(self, paths: Sequence[Path]) -> None:
        """Take files in; those that come while others are under way wait for their turn."""
        self._waiting += paths
        self._next()

    def stop(self) -> None:
        """Stop between two files; those already taken in stay."""
        self._waiting.clear()
        self._work.stop()

    def leave(self) -> None:
        """The screen goes away."""
        self.watch(None)
        self._office.leave()

    # conflicts

    def settle(self, row: InboxRow, reason: str) -> None:
        """Let this file count in the conflict that it is in."""
        scribe, file = self._office.scribe(), row.digest
        if file is None:
            return

        def act(unit: ContestUnit) -> object:
            return settle_conflict(unit, file=file, reason=reason, scribe=scribe)

        words = phrase("{file} counts now. The choice is on record and can be taken back.", file=row.name)
        self._office.change(act, {INBOX, ROUND}, lambda _: self._settled(words))

    def take_back(self, row: InboxRow) -> None:
        """Let the conflict be open again."""
        scribe, choice = self._office.scribe(), row.standing.choice
        if choice is None:
            return

        def act(unit: ContestUnit) -> None:
            take_back_choice(unit, choice=choice, scribe=scribe)

        words = phrase("The choice was taken back: the files contradict each other again.")
        self._office.change(act, {INBOX, ROUND}, lambda _: self._settled(words))

    # other words on files

    def set_aside(self, row: InboxRow, reason: str) -> None:
        """Let nothing of this file count."""
        words = phrase("{file} is set aside. That is on record and can be taken back.", file=row.name)
        self._rule(set_aside, row, reason, words)

    def accept(self, row: InboxRow, reason: str) -> None:
        """Let this late file count in the closed round."""
        words = phrase("{file} counts although it came late. That is on record and can be taken back.", file=row.name)
        self._rule(accept_late, row, reason, words)

    def _rule(self, act: Callable[..., object], row: InboxRow, reason: str, words: Words) -> None:
        scribe, file = self._office.scribe(), row.digest
        if file is not None:
            self._office.change(
                lambda unit: act(unit, file=file, reason=reason, scribe=scribe),
                {INBOX, ROUND},
                lambda _: self._settled(words),
            )

    def take_back_ruling(self, row: InboxRow, reason: str) -> None:
        """Let what was said of this file stand no more."""
        if (ruling := row.standing.ruling) is not None:
            self._take_back(
                lambda unit, scribe: take_back_ruling(unit, number=ruling.number, reason=reason, scribe=scribe)
            )

    def take_back_record(self, key: str, reason: str = "") -> None:
        """Let one of the records stand no more."""
        self._take_back(lambda unit, scribe: take_back_record(unit, key=key, reason=reason, scribe=scribe))

    def _take_back(self, act: Callable[[ContestUnit, Scribe], object]) -> None:
        scribe = self._office.scribe()
        words = phrase("That was taken back. Both stay in the audit trail.")
        self._office.change(lambda unit: act(unit, scribe), {INBOX, ROUND}, lambda _: self._settled(words))

    def compare(self, row: InboxRow) -> None:
        """Show what a file says differently from the judge's file before it."""
        first, then, shown = row.standing.earlier, row.digest, self._shown
        if first is None or then is None or shown is None:
            return

        def look(_unit: ContestUnit, view: RoundView) -> tuple[SheetChange, ...]:
            return sheet_changes(view, first, then)

        self._office.look(look, lambda found: self._view.show_changes(row, change_details(found)))

    def _settled(self, words: Words) -> None:
        """What is told of files that were just given in is not true any more, but for refused ones."""
        self._fresh = [one for one in self._fresh if one.merged.refused]
        self._office.host.tell("good", words)
        self.load()

    # a folder that is watched

    def watch(self, folder: Path | None) -> None:
        """Take in by themselves what score files come into a folder; None ends it."""
        if self._look is not None:
            self._look.cancel()
        self._look, self._looking = None, False
        self._watch = None if folder is None else FolderWatch(folder, (SCORE_FILE, SPREADSHEET))
        self._view.show_watched(folder)

    def look_into_folder(self) -> None:
        """Called every few seconds while a folder is watched."""
        watch = self._watch
        if watch is None or self._looking or self._work.busy:
            return

        app, contest = self._office.app, self._office.path

        def refusal(path: Path) -> PortError | None:
            with app.contest(contest) as store:
                return refusal_of(store, path, exchange=app.exchange, tables=app.judge_tables)

        def done(paths: tuple[Path, ...]) -> None:
            self._looking = False
            self._view.show_watched(watch.folder, [name_of(path) for path in watch.waiting()])
            if paths:
                self._by_itself = True
                self.take_in(paths)

        def failed(error: Exception) -> None:
            self.watch(None)
            self._office.host.tell_error(error)

        self._looking = True
        self._look = self._office.run(lambda: watch.look(refusal), done, failed)

    # inside

    def _next(self) -> None:
        if self._work.busy or not self._waiting:
            return
        paths, self._waiting = tuple(self._waiting), []
        app, scribe = self._office.app, self._office.scribe()

        def act(store: ContestStore, progress: Progress, cancelled: Cancelled) -> tuple[Merged, ...]:
            return merge_files(
                store,
                paths,
                exchange=app.exchange,
                scribe=scribe,
                tables=app.judge_tables,
                progress=progress,
                cancelled=cancelled,
            )

        first = phrase("Reading {count} files", count=len(paths))
        self._work.start(first, lambda name: phrase("Reading {name}", name=name), act, self._merged)

    def _merged(self, files: Sequence[Merged]) -> None:
        now = self._office.app.clock.now_ms()
        by_itself, self._by_itself = self._by_itself, False
        if by_itself:
            files = [one for one in files if self._is_news(one)]
        fresh = [Given(merged=one, at_ms=now) for one in files]
        taken = {one.path for one in files if not one.refused}
        earlier = [one for one in self._fresh if not (one.merged.refused and one.merged.path in taken)]
        self._fresh = [*fresh, *earlier]
        self._pointing = next((one for one in fresh if one.merged.refused), None)
        if all(one.refused for one in files):
            self.load()
        else:
            self._office.changed({INBOX, ROUND})
        self._tell(files)
        self._next()

    def _is_news(self, one: Merged) -> bool:
        """Of what a watched folder held when it began to be watched, all that was taken in or refused before is none."""
        told = {fresh.merged.path for fresh in self._fresh if fresh.merged.refused}
        held = self._watch is not None and self._watch.held is not None and one.path in self._watch.held
        return one.path not in told and not (held and one.outcome is FileOutcome.SAME_AGAIN)

    def _tell(self, files: Sequence[Merged]) -> None:
        refused = sum(one.refused for one in files)
        if not files:
            return
        if refused:
            words = phrase(
                "{taken} files were taken in, {refused} refused. Refused files are unchanged and nothing of them counts.",
                taken=len(files) - refused,
                refused=refused,
            )
            self._office.host.tell("bad" if refused == len(files) else "warn", words)
        else:
            self._office.host.tell("good", phrase("{taken} files were taken in.", taken=len(files)))

    def _show(self, shown: InboxShown) -> None:
        self._shown = shown
        mine = {one.merged.digest for one in self._fresh}
        fresh = [fresh_row(one, shown) for one in self._fresh]
        self._view.show_inbox(shown, [*fresh, *(row for digest, row in shown.stored if digest not in mine)])
        if self._pointing is not None:
            self._view.point_at(fresh[self._fresh.index(self._pointing)])
            self._pointing = None
