"""Sending diverging entries back, keying answers on paper, taking a second look back. Knows no Qt."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Protocol

from judging_app.core.ids import EntryCode
from judging_app.ports.storage import ContestStore, ContestUnit
from judging_app.services.copy_clips import Follower
from judging_app.services.key_answer import key_answer
from judging_app.services.second_look import take_back_look
from judging_app.services.send_back import SentBack, Whom, send_back
from judging_app.services.settle import settle_divergence
from ui.models.office import ROUND, Office
from ui.models.slow_work import SlowWork, WorkView
from ui.screens.second_look.rows import LooksShown, looks_shown
from ui.tasks.runner import Cancelled, Progress
from ui.tasks.steps import PACKS
from ui.theme.phrase import Words, phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class SendWish:
    """`deadline`: ISO date or "". `whom`: everyone who was not asked yet, where nobody is named."""

    folder: Path
    with_clips: bool
    deadline: str
    whom: Whom


class LooksView(WorkView, Protocol):
    """What the screen shows."""

    def show_looks(self, shown: LooksShown) -> None: ...


class LooksPresenter:
    """Reads what diverges in the round in hand."""

    def __init__(self, view: LooksView, office: Office) -> None:
        self._view, self._office = view, office
        self._work = SlowWork(office, view)

    def load(self) -> None:
        """Read the round again."""
        self._office.look(looks_shown, self._view.show_looks)

    def send(self, wish: SendWish) -> None:
        """Write packs into a folder, clips beside them where wanted."""
        app, scribe = self._office.app, self._office.scribe()

        def act(store: ContestStore, progress: Progress, cancelled: Cancelled) -> SentBack:
            return send_back(
                store,
                out=wish.folder,
                exchange=app.exchange,
                copying=app.copy_tools,
                scribe=scribe,
                whom=wish.whom,
                with_clips=wish.with_clips,
                deadline=wish.deadline,
                follower=Follower(progress=progress, cancelled=cancelled),
            )

        first = phrase("Writing packs into {folder}", folder=wish.folder.name or str(wish.folder))
        self._work.start(first, _in_hand, act, partial(self._sent, wish.folder))

    def key(self, number: int, entry: EntryCode, marks: Sequence[int | None], reason: str) -> None:
        """Keep what was answered on paper."""
        app, scribe = self._office.app, self._office.scribe()

        def act(unit: ContestUnit) -> object:
            return key_answer(
                unit,
                number=number,
                entry=entry,
                marks=tuple(marks),
                reason=reason,
                exchange=app.exchange,
                scribe=scribe,
            )

        told = phrase("The answer on entry {entry} is on record.", entry=entry)
        self._office.change(act, {ROUND}, lambda _: self._office.host.tell("good", told))

    def take_back(self, number: int, reason: str) -> None:
        """Let no answer to a second look count."""
        scribe = self._office.scribe()

        def act(unit: ContestUnit) -> object:
            return take_back_look(unit, number=number, reason=reason, scribe=scribe)

        told = phrase("The second look is taken back; what was given before counts.")
        self._office.change(act, {ROUND}, lambda _: self._office.host.tell("good", told))

    def decide(self, entry: EntryCode, points: int | None, reason: str) -> None:
        """The chair's word: the figure stands as it is, or these points (hundredths) are set."""
        scribe = self._office.scribe()

        def act(unit: ContestUnit) -> object:
            return settle_divergence(unit, entry=entry, reason=reason, scribe=scribe, points=points)

        told = phrase("The chair's word on entry {entry} is on record.", entry=entry)
        self._office.change(act, {ROUND}, lambda _: self._office.host.tell("good", told))

    def stop(self) -> None:
        """Give sending up; clips that were copied stay, no pack is issued."""
        self._work.stop()

    def leave(self) -> None:
        """The screen goes away."""
        self._office.leave()

    def _sent(self, folder: Path, sent: SentBack) -> None:
        if not sent.packs and not sent.on_paper:
            self._office.host.tell("soft", phrase("Sending was stopped; no pack was issued."))
            return
        self._office.changed({ROUND, PACKS})
        paper = ", ".join(judge.code for judge in sent.on_paper)
        if not paper:
            words = phrase("{count} packs are written into {folder}.", count=len(sent.packs), folder=str(folder))
        elif sent.packs:
            words = phrase(
                "{count} packs are written into {folder}. On paper answer: {judges}; key what they say.",
                count=len(sent.packs),
                folder=str(folder),
                judges=paper,
            )
        else:
            words = phrase("On paper answer: {judges}. Key what they say here.", judges=paper)
        self._office.host.tell("good", words)


def _in_hand(name: str) -> Words:
    return phrase("Writing what belongs to {name}", name=name)
