"""Issuing packs into a folder. Knows no Qt."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Protocol

from judging_app.core.ids import JudgeCode
from judging_app.core.vietnamese.numbers import format_size
from judging_app.ports.storage import ContestStore, ContestUnit
from judging_app.ports.volumes import Volume
from judging_app.services.copy_clips import Follower
from judging_app.services.cover_pages import draw_covers
from judging_app.services.deliver_packs import Delivered, deliver_packs
from judging_app.services.judge_codes import LaptopCode, record_compared
from ui.models.office import ROUND, Office
from ui.models.office_print import print_from
from ui.models.slow_work import SlowWork, WorkView
from ui.screens.packs.rows import PacksShown, packs_shown
from ui.screens.packs.wish import PackWish
from ui.tasks.runner import Cancelled, Progress
from ui.tasks.steps import PACKS
from ui.tasks.to_print import PaperToPrint
from ui.theme.phrase import Words, phrase

COVERS = "huong-dan-giam-khao.pdf"


class PacksView(WorkView, Protocol):
    """What the screen shows."""

    def show_packs(self, shown: PacksShown) -> None: ...

    def show_sticks(self, sticks: Sequence[Volume]) -> None: ...


class BytesThere:
    """How far the clips and packs are, for the line that tells it. Lives on the job's thread."""

    def __init__(self) -> None:
        self._done = self._whole = 0
        self._turned = False

    def take(self, done: int, whole: int) -> None:
        """Take how many bytes of clips lie there and will."""
        self._done, self._whole = done, whole

    def turn(self) -> None:
        """No clip is in hand any more, but packs are."""
        self._turned = True

    def words(self, name: str) -> Words:
        """What is in hand: the clip of an entry, or what a judge gets."""
        if self._turned:
            return phrase("Writing what judge {judge} gets", judge=name)
        done, whole = format_size(self._done) if self._done else "0", format_size(self._whole)
        return phrase(
            "Copying and checking the clip of {entry} ({done} of {whole})", entry=name, done=done, whole=whole
        )


class PacksPresenter:
    """Reads who has which pack, and issues."""

    def __init__(self, view: PacksView, office: Office) -> None:
        self._view, self._office = view, office
        self._work = SlowWork(office, view)

    def load(self) -> None:
        """Read the packs again."""
        self._office.look(partial(packs_shown, self._office.app.exchange), self._view.show_packs)

    def look_for_sticks(self) -> None:
        """See which sticks are plugged in; a slow one keeps nobody waiting."""
        self._office.run(self._office.app.volumes.plugged_in, self._view.show_sticks, self._office.host.tell_error)

    def issue(self, wish: PackWish) -> None:
        """Write packs and covering pages into a folder, clips beside them where wanted."""
        app, scribe = self._office.app, self._office.scribe()
        bytes_there = BytesThere()

        def act(store: ContestStore, progress: Progress, cancelled: Cancelled) -> Delivered:
            return deliver_packs(
                store,
                out=wish.folder,
                tools=app.delivery_tools,
                scribe=scribe,
                judges=wish.judges,
                with_clips=wish.with_clips,
                deadline=wish.deadline,
                reason=wish.reason,
                follower=Follower(
                    progress=progress, cancelled=cancelled, copied=bytes_there.take, turned=bytes_there.turn
                ),
            )

        first = phrase("Writing packs into {folder}", folder=wish.folder.name or str(wish.folder))
        self._work.start(first, bytes_there.words, act, partial(self._issued, wish.folder))

    def compare(self, code: LaptopCode, *, take_back: bool = False) -> None:
        """Record that a judge's code was compared and agrees, or take that back."""
        app, scribe = self._office.app, self._office.scribe()

        def act(unit: ContestUnit) -> LaptopCode:
            return record_compared(
                unit, judge=code.judge, code=code.code, exchange=app.exchange, scribe=scribe, take_back=take_back
            )

        self._office.change(act, {PACKS}, lambda _done: None)

    def print_covers(self, judges: Sequence[JudgeCode]) -> None:
        """Print the covering pages of these judges."""
        app = self._office.app

        def draw(store: ContestStore, key: str, folder: Path) -> Path:
            (out,) = draw_covers(store, out=folder, printer=app.printer, exchange=app.exchange, judges=[key])
            return out

        papers = [PaperToPrint(key=code, title=phrase("Covering page of {judge}", judge=code)) for code in judges]
        print_from(self._office, papers, draw, title=phrase("Print covering pages"), name=COVERS)

    def stop(self) -> None:
        """Give issuing up; clips that were copied stay, no pack is issued."""
        self._work.stop()

    def leave(self) -> None:
        """The screen goes away."""
        self._office.leave()

    def _issued(self, folder: Path, done: Delivered) -> None:
        host, packs = self._office.host, done.packs
        if not packs:
            host.tell(
                "soft", phrase("Issuing was stopped; no pack was issued. Clips that are copied already are kept.")
            )
            return
        self._office.changed({PACKS, ROUND})
        if done.trouble:
            host.tell_error(done.trouble)
        elif len(packs) == 1:
            path = str(packs[0].path)
            host.tell("good", phrase("The pack is written, a covering page beside it: {path}", path=path))
        else:
            words = phrase(
                "{count} packs are written into {folder}, each with a covering page",
                count=len(packs),
                folder=str(folder),
            )
            host.tell("good", words)
