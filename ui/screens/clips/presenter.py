"""Screening a folder of clips and deciding what it found. Knows no Qt."""

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from judging_app.core.entry import Entry, FindingDecision
from judging_app.ports.storage import ContestStore, ContestUnit
from judging_app.services.decide_finding import decide_finding
from judging_app.services.screen_clips import Screened, screen_clips
from ui.models.office import Office
from ui.models.slow_work import SlowWork, WorkView
from ui.screens.clips.rows import ClipsShown, FindingRow, clips_shown
from ui.tasks.runner import Cancelled, Progress
from ui.tasks.steps import CLIPS, ENTRIES
from ui.theme.phrase import Words, phrase

MOST_NAMES = 8


class ClipsView(WorkView, Protocol):
    """What the screen shows."""

    def show_clips(self, shown: ClipsShown) -> None: ...


class ClipsPresenter:
    """Reads the findings, screens, decides."""

    def __init__(self, view: ClipsView, office: Office) -> None:
        self._view, self._office = view, office
        self._work = SlowWork(office, view)

    def load(self) -> None:
        """Read the findings again."""
        self._office.look(clips_shown, self._view.show_clips)

    def take_files(self, paths: Sequence[Path]) -> bool:
        """Screen the first folder among what was dropped; False where there is none."""
        folders = [path for path in paths if path.is_dir()]
        if folders:
            self.screen(folders[0])
        return bool(folders)

    def screen(self, folder: Path) -> None:
        """Look into every clip of a folder."""
        app, scribe = self._office.app, self._office.scribe()

        def act(store: ContestStore, progress: Progress, cancelled: Cancelled) -> Screened:
            return screen_clips(
                store,
                folders=[folder],
                tools=app.clip_tools,
                scribe=scribe,
                progress=progress,
                cancelled=cancelled,
            )

        first = phrase("Looking through {folder}", folder=folder.name)
        self._work.start(first, lambda name: phrase("Looking into {name}", name=name), act, self._screened)

    def stop(self) -> None:
        """Give screening up; nothing of it is kept."""
        self._work.stop()

    def accept(self, row: FindingRow, reason: str) -> None:
        """Let the clip be judged in spite of it."""
        self._decide(row, FindingDecision.ACCEPTED, reason)

    def reject(self, row: FindingRow, reason: str) -> None:
        """Keep the clip from being judged."""
        self._decide(row, FindingDecision.REJECTED, reason)

    def take_back(self, row: FindingRow) -> None:
        """Make the finding wait for a decision again."""
        self._decide(row, FindingDecision.OPEN, "")

    def leave(self) -> None:
        """The screen goes away."""
        self._office.leave()

    def _decide(self, row: FindingRow, decision: FindingDecision, reason: str) -> None:
        scribe, finding = self._office.scribe(), row.finding

        def act(unit: ContestUnit) -> Entry:
            return decide_finding(
                unit, entry=finding.entry, kind=finding.kind, decision=decision, reason=reason, scribe=scribe
            )

        self._office.change(act, {CLIPS, ENTRIES}, lambda _entry: None)

    def _screened(self, done: Screened) -> None:
        if done.cancelled:
            self._office.host.tell("soft", phrase("Screening was stopped; nothing was changed."))
            return
        self._office.changed({CLIPS, ENTRIES})
        if done.leftover:
            words = phrase(
                "{matched} clips belong to entries. These files belong to none; mend their names or the list, then screen again:",
                matched=done.matched,
            )
            self._office.host.tell("warn", words, _names(done.leftover))
        else:
            self._office.host.tell("good", phrase("{matched} clips were screened.", matched=done.matched))


def _names(names: Sequence[str]) -> list[Words]:
    shown: list[Words] = list(names[:MOST_NAMES])
    if len(names) > MOST_NAMES:
        shown.append(phrase("and {count} more", count=len(names) - MOST_NAMES))
    return shown
