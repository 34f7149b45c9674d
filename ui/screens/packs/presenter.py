"""Issuing packs into a folder. Knows no Qt."""

import re
from collections.abc import Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import Protocol

from judging_app.core.ids import JudgeCode
from judging_app.core.vietnamese.numbers import format_size
from judging_app.ports.storage import ContestStore
from judging_app.services.copy_clips import Follower
from judging_app.services.issue_packs import Issued, issue_packs
from ui.models.office import ROUND, Office
from ui.models.slow_work import SlowWork, WorkView
from ui.screens.packs.rows import PacksShown, packs_shown
from ui.tasks.runner import Cancelled, Progress
from ui.tasks.steps import PACKS
from ui.theme.phrase import Words, phrase

DAY = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})")


class PacksView(WorkView, Protocol):
    """What the screen shows."""

    def show_packs(self, shown: PacksShown) -> None: ...


class BytesThere:
    """How much of the clips lies in the folder, for the line that tells how far copying is. Lives on the job's thread."""

    def __init__(self) -> None:
        self._done = self._whole = 0

    def take(self, done: int, whole: int) -> None:
        """Take how many bytes there are and will be."""
        self._done, self._whole = done, whole

    def words(self, entry: str) -> Words:
        """What is in hand."""
        done, whole = format_size(self._done) if self._done else "0", format_size(self._whole)
        return phrase(
            "Copying and checking the clip of {entry} ({done} of {whole})", entry=entry, done=done, whole=whole
        )


class PacksPresenter:
    """Reads who has which pack, and issues."""

    def __init__(self, view: PacksView, office: Office) -> None:
        self._view, self._office = view, office
        self._work = SlowWork(office, view)

    def load(self) -> None:
        """Read the packs again."""
        self._office.look(partial(packs_shown, self._office.app.exchange), self._view.show_packs)

    def issue(self, folder: Path, judges: Sequence[JudgeCode], *, with_clips: bool, deadline: str) -> None:
        """Write packs for these judges into a folder; `deadline` an ISO date or ""."""
        app, scribe = self._office.app, self._office.scribe()
        bytes_there = BytesThere()

        def act(store: ContestStore, progress: Progress, cancelled: Cancelled) -> tuple[Issued, ...]:
            follower = Follower(progress=progress, cancelled=cancelled, copied=bytes_there.take)
            return issue_packs(
                store,
                out=folder,
                exchange=app.exchange,
                copying=app.copy_tools,
                scribe=scribe,
                judges=judges,
                with_clips=with_clips,
                deadline=deadline,
                follower=follower,
            )

        first = phrase("Writing packs into {folder}", folder=folder.name)
        self._work.start(first, bytes_there.words, act, partial(self._issued, folder))

    def stop(self) -> None:
        """Give issuing up; clips that were copied stay, no pack is issued."""
        self._work.stop()

    def leave(self) -> None:
        """The screen goes away."""
        self._office.leave()

    def _issued(self, folder: Path, packs: Sequence[Issued]) -> None:
        host = self._office.host
        if not packs:
            host.tell(
                "soft", phrase("Copying was stopped; no pack was issued. Clips that are copied already are kept.")
            )
            return
        self._office.changed({PACKS, ROUND})
        if len(packs) == 1:
            host.tell("good", phrase("The pack is written: {path}", path=str(packs[0].path)))
        else:
            host.tell("good", phrase("{count} packs are written into {folder}", count=len(packs), folder=str(folder)))


def iso_day(text: str) -> str | None:
    """A day typed as 31/12/2024 in ISO form, "" where nothing was typed, None where it is no day."""
    if not text.strip():
        return ""
    found = DAY.fullmatch(text.strip())
    if found is None:
        return None
    try:
        return date(int(found[3]), int(found[2]), int(found[1])).isoformat()
    except ValueError:
        return None
