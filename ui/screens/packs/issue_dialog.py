"""What goes to whom, and where: judges, clips, the day, the reason for another pack, and the stick."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from judging_app.core.ids import JudgeCode
from judging_app.core.vietnamese.numbers import format_size
from judging_app.ports.volumes import Volume
from ui.dialogs.base import Dialog
from ui.dialogs.files import ask_folder
from ui.messages import text_of
from ui.models.days import iso_day, shown_day
from ui.screens.packs.rows import PackRow
from ui.screens.packs.wish import OTHER_RUBRIC, REASONS, PackWish
from ui.theme.phrase import Words, phrase
from ui.widgets.buttons import Button
from ui.widgets.fields import Choice, TextField, Tick
from ui.widgets.frames import scrolling
from ui.widgets.labels import Label, Paragraph, retone
from ui.widgets.layouts import Item, clear, column, fix, row
from ui.widgets.speech import speak

WIDTH, JUDGES_HEIGHT, DAY_WIDTH = 680, 176, 152
OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """What can be issued: all judges, those who are ticked at first, how many bytes all clips have, whether names are kept,
    and the day of the packs issued last (ISO date or ""). `revised`: whether packs of an earlier version of the rubric are out.
    """

    rows: Sequence[PackRow]
    ticked: Sequence[JudgeCode]
    clip_bytes: int
    blind: bool
    deadline: str = ""
    revised: bool = False


class IssueDialog(Dialog):
    """`given(PackWish)`: what a person wants. `look_again` asks for the sticks once more; `show_sticks` brings them."""

    given = Signal(object)
    look_again = Signal()

    def __init__(self, offer: Offer, parent: QWidget) -> None:
        self._offer, self._sticks, self._folder = offer, (), None  # type: tuple[Offer, tuple[Volume, ...], Path | None]
        self.ticks = {one.judge.code: Tick(_named(one), ticked=one.judge.code in offer.ticked) for one in offer.rows}
        self.all, self.lacking = (
            Button(phrase("All"), kind="quiet"),
            Button(phrase("Those who need one"), kind="quiet"),
        )
        self.with_clips = Tick(_clip_words(offer), ticked=bool(offer.clip_bytes))
        self.deadline = TextField(phrase("To be handed in by"), phrase("day/month/year"), shown_day(offer.deadline))
        self.reason = Choice(phrase("Why another pack"), REASONS)
        if offer.revised:
            self.reason.choose(OTHER_RUBRIC)
        self.own_reason = TextField(phrase("Reason"), phrase("Reason"))
        self.again = Button(phrase("Look for sticks again"), kind="quiet")
        self.other = Button(phrase("Another folder…"))
        self.cancel, self.act = Button(phrase("Cancel")), Button(_act_words(1), kind="primary", shortcut="Ctrl+Return")
        self._places = QButtonGroup()
        self.room = Paragraph("", "note", "muted")
        self.other_way = Paragraph("", "note", "warn")
        super().__init__(phrase("Issue packs"), "", self._parts(), [self.cancel, self.act], parent, WIDTH)
        self._places.setParent(self)
        self.with_clips.setVisible(bool(offer.clip_bytes))
        self._wire()
        self.show_sticks(())

    def show_sticks(self, sticks: Sequence[Volume]) -> None:
        """Offer the sticks that are plugged in, and the folder that was chosen."""
        chosen = self.place()
        self._sticks = tuple(sticks)
        for button in self._places.buttons():
            self._places.removeButton(button)
        clear(self._where)
        for place, words in self._offered():
            option = QRadioButton()
            option.setProperty("place", str(place))
            speak(option, option.setText, words)
            self._places.addButton(option)
            self._where.addWidget(option)
            option.setChecked(place == chosen)
        if not self._places.buttons():
            self._where.addWidget(
                Paragraph(phrase("No stick is plugged in. Plug one in, or choose a folder."), "note", "muted")
            )
        elif self.place() is None:
            self._places.buttons()[0].setChecked(True)
        self._check()

    def place(self) -> Path | None:
        """Where packs are to go, None while nothing is chosen."""
        chosen = self._places.checkedButton()
        return Path(chosen.property("place")) if chosen else None

    def take_folder(self, folder: Path) -> None:
        """Let packs go into a folder that is no stick's."""
        self._folder = folder
        self.show_sticks(self._sticks)
        self._places.buttons()[-1].setChecked(True)

    def judges(self) -> list[JudgeCode]:
        """Who is ticked."""
        return [code for code, tick in self.ticks.items() if tick.isChecked()]

    # inside

    def _parts(self) -> list[Item]:
        inner = QWidget()
        inner.setLayout(column(*self.ticks.values(), None, gap="xs"))
        people = scrolling(inner)
        fix(people, height=min(JUDGES_HEIGHT, 34 * len(self.ticks)))
        fix(self.deadline, width=DAY_WIDTH)
        self._where = column(gap="xs")
        self._why = QWidget()
        self._why.setLayout(row(Label(phrase("Why another pack"), "note", "muted"), self.reason, self.own_reason))
        day = row(Label(phrase("To be handed in by"), "note", "muted"), self.deadline, None)
        heads = row(Label(phrase("For whom"), "note"), None, self.all, self.lacking)
        where = row(Label(phrase("To where"), "note"), None, self.again, self.other)
        return [
            column(heads, people, self.other_way, self._why, gap="s"),
            column(self.with_clips, day, gap="s"),
            column(where, self._where, self.room, gap="s"),
        ]

    def _wire(self) -> None:
        self.cancel.clicked.connect(self.reject)
        self.act.clicked.connect(self._give)
        self.all.clicked.connect(lambda: self._tick(lambda _row: True))
        self.lacking.clicked.connect(lambda: self._tick(lambda one: one.outdated or not one.packs))
        self.again.clicked.connect(self.look_again)
        self.other.clicked.connect(self._ask_folder)
        self._places.buttonToggled.connect(lambda *_: self._check())
        for field in (self.deadline, self.own_reason):
            field.textChanged.connect(self._check)
        self.reason.chosen.connect(lambda _key: self._check())
        for tick in (*self.ticks.values(), self.with_clips):
            tick.toggled.connect(self._check)

    def _ask_folder(self) -> None:
        ask_folder(self, phrase("The folder or stick for the packs"), self.take_folder)

    def _tick(self, wanted: Callable[[PackRow], bool]) -> None:
        for one in self._offer.rows:
            self.ticks[one.judge.code].setChecked(wanted(one))

    def _offered(self) -> list[tuple[Path, Words]]:
        found: list[tuple[Path, Words]] = [
            (
                one.path,
                phrase(
                    "{name}: {free} of {size} are free",
                    name=one.name,
                    free=format_size(one.free),
                    size=format_size(one.size),
                ),
            )
            for one in self._sticks
        ]
        return [*found, (self._folder, str(self._folder))] if self._folder else found

    def _check(self) -> None:
        """Say what is still missing by what can be pressed."""
        judges, day = self.judges(), iso_day(self.deadline.text())
        more = any(one.packs for one in self._offer.rows if one.judge.code in judges)
        self._why.setVisible(more)
        astray = [one for one in self._offer.rows if one.way is not None and one.judge.code in judges]
        self.other_way.setVisible(bool(astray))
        self.other_way.say(_astray_words(astray) if astray else "")
        self.own_reason.setVisible(self.reason.key() == OTHER)
        retone(self.deadline, "state", "bad" if day is None else "")
        self.act.say(_act_words(len(judges)))
        self._say_room()
        given = not more or bool(self._reason())
        self.act.setEnabled(bool(judges) and day is not None and self.place() is not None and given)

    def _say_room(self) -> None:
        free = next((one.free for one in self._sticks if one.path == self.place()), None)
        lacking = free is not None and self.with_clips.isChecked() and self._offer.clip_bytes > free
        self.room.say(
            phrase(
                "The clips take up to {size}; this stick may lack {lack}. Clips that lie there already need no room.",
                size=format_size(self._offer.clip_bytes),
                lack=format_size(self._offer.clip_bytes - (free or 0)),
            )
            if lacking
            else ""
        )
        self.room.setVisible(lacking)

    def _reason(self) -> str:
        key = self.reason.key()
        return self.own_reason.text().strip() if key == OTHER else text_of(dict(REASONS)[key])

    def _give(self) -> None:
        folder, day, judges = self.place(), iso_day(self.deadline.text()), self.judges()
        if folder is None or day is None:
            return
        more = any(one.packs for one in self._offer.rows if one.judge.code in judges)
        self.given.emit(
            PackWish(
                folder=folder,
                judges=tuple(judges),
                with_clips=self.with_clips.isChecked(),
                deadline=day,
                reason=self._reason() if more else "",
            )
        )
        self.accept()


def _act_words(count: int) -> Words:
    return phrase("Issue {count} packs", count=count)


def _named(one: PackRow) -> Words:
    who = f"{one.judge.code}  {one.judge.name}"
    if not one.packs:
        return who
    return phrase("{judge} (has pack no. {number})", judge=who, number=one.packs[-1].number)


def _clip_words(offer: Offer) -> Words:
    size = format_size(offer.clip_bytes)
    if offer.blind:
        return phrase("Copy the clips along ({size}), under codes and without what their files say", size=size)
    return phrase("Copy the clips along ({size}), each checked after it is written", size=size)


def _astray_words(rows: Sequence[PackRow]) -> Words:
    """What is wrong with a pack for judges whose sheets come in by another way."""
    return phrase(
        "For {judges} paper, a spreadsheet or a table is the declared way in: score files from these packs will not count unless the way "
        "is changed.",
        judges=", ".join(one.judge.code for one in rows),
    )
