"""What goes back to whom: the judges, clips, the day, and where to."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from judging_app.core.vietnamese.numbers import format_size
from judging_app.services.send_back import EVERYONE, Whom
from ui.dialogs.base import Dialog
from ui.dialogs.files import ask_folder
from ui.models.days import iso_day
from ui.screens.second_look.presenter import SendWish
from ui.screens.second_look.rows import Receiver
from ui.theme.phrase import Words, phrase
from ui.widgets.buttons import Button
from ui.widgets.fields import TextField, Tick
from ui.widgets.frames import scrolling
from ui.widgets.labels import Elided, Label, Paragraph, retone
from ui.widgets.layouts import Item, column, fix, row

WIDTH, LIST_HEIGHT, DAY_WIDTH = 620, 176, 152


@dataclass(frozen=True, slots=True, kw_only=True)
class SendOffer:
    """Who gets what: all who were not asked yet, or those of `whom` once more."""

    receivers: Sequence[Receiver]
    entries: int
    clip_bytes: int
    whom: Whom = EVERYONE


class SendDialog(Dialog):
    """`given(SendWish)`: what a person wants."""

    given = Signal(object)

    def __init__(self, offer: SendOffer, parent: QWidget) -> None:
        self._offer = offer
        self._folder: Path | None = None
        self.with_clips = Tick(_clips(offer.clip_bytes), ticked=bool(offer.clip_bytes))
        self.deadline = TextField(phrase("To be handed in by"), phrase("day/month/year"))
        self.where, self.choose = (
            Elided(phrase("No folder is chosen yet"), "note", "muted"),
            Button(phrase("Folder or stick…")),
        )
        cancel, self.act = Button(phrase("Cancel")), Button(phrase("Send back"), kind="primary", shortcut="Ctrl+Return")
        text = phrase(
            "Each judge gets the own sheets of {count} entries, how far the totals lie apart and the limit, never what others "
            "gave. The round stays closed: the record lets it take in these answers only.",
            count=offer.entries,
        )
        super().__init__(phrase("Send back for a second look"), text, self._parts(), [cancel, self.act], parent, WIDTH)
        self.with_clips.setVisible(bool(offer.clip_bytes))
        cancel.clicked.connect(self.reject)
        self.act.clicked.connect(self._give)
        self.choose.clicked.connect(
            lambda: ask_folder(self, phrase("The folder or stick for the packs"), self.take_folder)
        )
        self.deadline.textChanged.connect(self._check)
        self._check()
        self.choose.setFocus()

    def take_folder(self, folder: Path) -> None:
        """Let packs go there."""
        self._folder = folder
        self.where.say(str(folder))
        self._check()

    def _parts(self) -> list[Item]:
        inner = QWidget()
        inner.setLayout(column(*(Paragraph(_named(one), "note") for one in self._offer.receivers), None, gap="xs"))
        people = scrolling(inner)
        fix(people, height=min(LIST_HEIGHT, 28 * len(self._offer.receivers) + 4))
        fix(self.deadline, width=DAY_WIDTH)
        place = row(gap="m")
        place.addWidget(self.where, 1)
        place.addWidget(self.choose)
        day = row(Label(phrase("To be handed in by"), "note", "muted"), self.deadline, None)
        return [
            column(Label(phrase("For whom"), "note"), people, gap="s"),
            column(self.with_clips, day, gap="s"),
            place,
        ]

    def _check(self) -> None:
        day = iso_day(self.deadline.text())
        retone(self.deadline, "state", "bad" if day is None else "")
        self.act.setEnabled(day is not None and self._folder is not None)

    def _give(self) -> None:
        day = iso_day(self.deadline.text())
        if self._folder is None or day is None:
            return
        clips = self.with_clips.isChecked() and bool(self._offer.clip_bytes)
        self.given.emit(SendWish(folder=self._folder, with_clips=clips, deadline=day, whom=self._offer.whom))
        self.accept()


def _named(one: Receiver) -> Words:
    if one.on_paper:
        return phrase(
            "{judge}  {name}: {count} entries, answers on paper", judge=one.code, name=one.name, count=one.entries
        )
    return phrase("{judge}  {name}: a pack with {count} entries", judge=one.code, name=one.name, count=one.entries)


def _clips(size: int) -> Words:
    return phrase("Copy the clips along ({size}), each checked after it is written", size=format_size(size))
