"""Screening folders of clips, saying whose a file is, deciding what was found; each step can be taken back. Knows no Qt."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Protocol

from judging_app.core.clip_file import ClipFile
from judging_app.core.entry import Finding, FindingDecision, FindingKind
from judging_app.core.ids import EntryCode
from judging_app.ports.storage import ContestStore, ContestUnit
from judging_app.services.clip_matching import Matched
from judging_app.services.decide_finding import Verdict, decide_findings, earlier_verdicts
from judging_app.services.screen_clips import Screened, screen_clips
from judging_app.services.settle_file import FileKey, settle_file, unsettle_file
from ui.models.office import Office
from ui.models.slow_work import SlowWork, WorkView
from ui.screens.clips.rows import ClipRow, ClipsShown, Tab, clips_shown
from ui.tasks.runner import Cancelled, Progress
from ui.tasks.steps import CLIPS, ENTRIES
from ui.theme.phrase import Words, phrase

Step = Callable[[ContestUnit], object]
Saying = tuple[str, int]
"""A reason, and hundredths of a point."""


class ClipsView(WorkView, Protocol):
    """What the screen shows."""

    def show_clips(self, shown: ClipsShown) -> None: ...


class ClipsPresenter:
    """Reads what was found, screens, settles, decides. `undoable` steps can be taken back one by one."""

    def __init__(self, view: ClipsView, office: Office) -> None:
        self._view, self._office = view, office
        self._work = SlowWork(office, view)
        self._shown: ClipsShown | None = None
        self._said: dict[tuple[FindingKind, FindingDecision], Saying] = {}
        self._steps: list[Step] = []

    @property
    def undoable(self) -> int:
        """How many steps can be taken back."""
        return len(self._steps)

    def load(self) -> None:
        """Read again."""
        self._office.look(clips_shown, self._show)

    def take_files(self, paths: Sequence[Path]) -> bool:
        """Screen folders that were dropped, with those known; False where there is none among them."""
        folders = [path for path in paths if path.is_dir()]
        if folders:
            self.screen(*self._folders(), *folders)
        return bool(folders)

    def add(self, folder: Path) -> None:
        """Screen one more folder."""
        self.screen(*self._folders(), folder)

    def leave_out(self, folder: str) -> None:
        """Screen all folders but this."""
        if rest := [one for one in self._folders() if str(one) != folder]:
            self.screen(*rest)

    def again(self) -> None:
        """Screen the same folders: only what is new or altered is looked into."""
        self.screen(*self._folders())

    def screen(self, *folders: Path) -> None:
        """Look into the clips of folders."""
        tools, scribe = self._office.app.clip_tools, self._office.scribe()

        def act(store: ContestStore, progress: Progress, cancelled: Cancelled) -> Screened:
            return screen_clips(
                store, folders=folders, tools=tools, scribe=scribe, progress=progress, cancelled=cancelled
            )

        first = phrase("Looking through {folder}", folder=", ".join(folder.name for folder in folders))
        self._work.start(first, lambda name: phrase("Looked into {name}", name=name), act, self._screened)

    def stop(self) -> None:
        """Give screening up; what was looked into need not be looked into again."""
        self._work.stop()

    def rows(self, tab: Tab) -> tuple[ClipRow, ...]:
        """A list as it was read last."""
        return self._shown.lists[tab] if self._shown else ()

    # findings

    def others_alike(self, row: ClipRow) -> list[ClipRow]:
        """The other findings of the same kind that wait."""
        if row.finding is None:
            return []
        kind, waiting = row.finding.kind, self.rows(Tab.WAITING)
        return [one for one in waiting if one.finding and one.finding.kind is kind and one.key != row.key]

    def said_before(self, kind: FindingKind, decision: FindingDecision) -> Saying:
        """The reason and points given last for a finding of this kind, to begin with."""
        if (said := self._said.get((kind, decision))) is not None:
            return said
        alike = [one.finding for one in self.rows(Tab.DECIDED) if one.finding]
        return next(((f.reason, f.penalty) for f in alike if (f.kind, f.decision) == (kind, decision)), ("", 0))

    def decide(
        self, row: ClipRow, decision: FindingDecision, reason: str, penalty: int = 0, *, all_alike: bool = False
    ) -> None:
        """Decide a finding, or all of its kind that wait."""
        if row.finding is None:
            return
        if decision is not FindingDecision.OPEN:
            self._said[row.finding.kind, decision] = (reason, penalty)
        rows = [row, *(self.others_alike(row) if all_alike else ())]
        self._decide([one.finding for one in rows if one.finding], decision, reason, penalty)

    def _decide(self, findings: Sequence[Finding], decision: FindingDecision, reason: str, penalty: int) -> None:
        scribe, before = self._office.scribe(), earlier_verdicts(findings)
        verdicts = [
            Verdict(entry=one.entry, kind=one.kind, decision=decision, reason=reason, penalty=penalty)
            for one in findings
        ]
        self._step(
            lambda unit: decide_findings(unit, verdicts, scribe=scribe),
            lambda unit: decide_findings(unit, before, scribe=scribe),
        )

    # files

    def give(self, row: ClipRow, entry: EntryCode | None) -> None:
        """Say that a file is this entry's, or no entry's."""
        if row.file is not None:
            key, scribe = _key(row.file), self._office.scribe()
            self._step(lambda unit: settle_file(unit, key, entry=entry, scribe=scribe), self._back(row.file))

    def take_back(self, row: ClipRow) -> None:
        """Make a finding wait again, or let names decide again whose a file is."""
        if row.finding is not None:
            self._decide([row.finding], FindingDecision.OPEN, "", 0)
        elif row.file is not None:
            key, scribe = _key(row.file), self._office.scribe()
            self._step(lambda unit: unsettle_file(unit, key, scribe=scribe), self._back(row.file))

    def _back(self, file: ClipFile) -> Step:
        """What brings a file to where it is now."""
        key, scribe = _key(file), self._office.scribe()
        if file.by.settled:
            return lambda unit: settle_file(unit, key, entry=file.entry, scribe=scribe)
        return lambda unit: unsettle_file(unit, key, scribe=scribe)

    def undo(self) -> None:
        """Take the last step back."""
        if self._steps:
            self._office.change(self._steps.pop(), {CLIPS, ENTRIES}, lambda _done: None)

    def pictures(self, wanted: Sequence[str], done: Callable[[Mapping[str, bytes | None]], None]) -> None:
        """Read small pictures, by the files' SHA-256."""

        def act(store: ContestStore, _progress: Progress, _cancelled: Cancelled) -> dict[str, bytes | None]:
            with store.unit() as unit:
                return {sha256: unit.thumbnail(sha256) for sha256 in wanted}

        self._office.work(act, done, self._office.host.tell_error)

    def leave(self) -> None:
        """The screen goes away."""
        self._office.leave()

    # inside

    def _show(self, shown: ClipsShown) -> None:
        self._shown = shown
        self._view.show_clips(shown)

    def _folders(self) -> list[Path]:
        return [Path(folder) for folder in self._shown.folders] if self._shown else []

    def _step(self, act: Step, back: Step) -> None:
        def done(result: object) -> None:
            self._steps.append(back)
            if isinstance(result, Matched) and not any(file.waits for file in result.files):
                self._office.host.tell("good", phrase("Every file has its entry."))

        self._office.change(act, {CLIPS, ENTRIES}, done)

    def _screened(self, done: Screened) -> None:
        if done.cancelled:
            words = phrase("Screening was stopped. What was looked into is kept; entries are as they were.")
            self._office.host.tell("soft", words)
            return
        self._steps.clear()
        self._office.changed({CLIPS, ENTRIES})
        problems = [*_codes(phrase("another file than before"), done.altered), *_codes(phrase("file gone"), done.gone)]
        first = phrase("{matched} clips belong to entries.", matched=done.matched)
        if not done.unsure:
            self._office.host.tell("warn" if problems else "good", first, problems)
            return
        words = phrase(
            "{first} {count} files are not surely one entry's: say whose they are.", first=first, count=done.unsure
        )
        self._office.host.tell("warn", words, problems)


def _key(file: ClipFile) -> FileKey:
    return FileKey(folder=file.folder, name=file.name)


def _codes(what: Words, codes: Sequence[EntryCode]) -> list[Words]:
    return [phrase("{codes}: {what}", codes=", ".join(codes), what=what)] if codes else []
