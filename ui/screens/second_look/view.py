"""Diverging marks: which entries, whose totals, sent back for a second look, and what was answered.

`build(app, path, runner, changes)`: a place of the secretariat's desk.
"""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QMenu, QWidget

from judging_app.bootstrap import Application
from judging_app.services.second_look import JudgeLook, LookState
from judging_app.services.send_back import Whom
from ui.dialogs.chairs_word import DecideDialog
from ui.dialogs.reason import ReasonDialog
from ui.models.listing import Listing
from ui.models.office import Office
from ui.models.table_card import TableCard
from ui.screens.second_look.answer_dialog import AnswerDialog
from ui.screens.second_look.presenter import LooksPresenter
from ui.screens.second_look.rows import COLUMNS, LookRow, LooksShown, Receiver, details_of
from ui.screens.second_look.send_dialog import SendDialog, SendOffer
from ui.tasks.changes import Changes
from ui.tasks.runner import TaskRunner
from ui.tasks.steps import INBOX, PROGRESS
from ui.theme.phrase import Phrase, Words, phrase
from ui.theme.tokens import TALL_ROW
from ui.widgets.buttons import Button
from ui.widgets.contents import Contents
from ui.widgets.frames import Card, Heading, Page
from ui.widgets.host import Host
from ui.widgets.layouts import row
from ui.widgets.locked import LockedNote
from ui.widgets.notices import EmptyState
from ui.widgets.side_panel import SidePanel
from ui.widgets.work import WorkLine

TITLE = phrase("Diverging marks")
EMPTY: Mapping[str, tuple[str, Phrase, Phrase]] = {
    "no-rules": (
        "compare",
        phrase("The rules know no divergence"),
        phrase(
            "However far the judges' totals lie apart, this round takes them as they are. The limit is a setting of the round."
        ),
    ),
    "open": (
        "lock",
        phrase("The round is not closed yet"),
        phrase("Marks show once the round is closed, and with them which entries lie too far apart."),
    ),
    "none": (
        "good",
        phrase("No entry lies too far apart"),
        phrase("The judges' totals of every entry lie within the limit of the rules. Nothing is to do here."),
    ),
}


def build(app: Application, path: Path, runner: TaskRunner, changes: Changes) -> Callable[[Host], QWidget]:
    """The builder of the screen."""
    return lambda host: LooksScreen(Office(app, path, runner, changes, host), changes)


class LooksScreen(Page):
    """Fills `ui.screens.second_look.presenter.LooksView`."""

    def __init__(self, office: Office, changes: Changes) -> None:
        self.presenter = LooksPresenter(self, office)
        self._host = office.host
        self._shown: LooksShown | None = None
        self.action = Button(phrase("Send back…"), kind="primary", icon="send")
        self.inbox = Button(phrase("Take answers in…"), icon="inbox")
        self.locked, self.work = LockedNote(), WorkLine()
        self.key = Button(phrase("Key an answer on paper…"), kind="primary", icon="document")
        self.decide = Button(phrase("The chair's word…"), kind="primary")
        self.again = Button(phrase("Send once more…"), icon="send")
        self.undo = Button(phrase("Take a second look back…"), icon="undo")
        self.panel = SidePanel(self.key, self.decide, self.again, self.undo)
        card = TableCard(COLUMNS, TITLE, row_height=TALL_ROW)
        self.list = Listing(card, self.panel, show=self._tell, same=lambda one: one.code, spare=["limit", "answers"])
        self.contents = Contents({**{name: self._empty(name) for name in EMPTY}, "full": self.list})
        actions = QWidget()
        actions.setLayout(row(self.locked, self.inbox, self.action))
        super().__init__(Heading(TITLE, "", actions), self.work, self.contents)
        self.inner.setStretchFactor(self.contents, 1)
        self._wire(changes)

    def come_to_front(self) -> None:
        """Read the round again."""
        self.presenter.load()

    def leave(self) -> None:
        """Let go of what is under way."""
        self.presenter.leave()

    # ui.screens.second_look.presenter.LooksView

    def show_looks(self, shown: LooksShown) -> None:
        """Show what diverges, or why nothing does."""
        self._shown = shown
        full = shown.lack not in EMPTY
        self.heading.say(TITLE, shown.headline if full else "")
        self.contents.turn("full" if full else shown.lack)
        self.action.setVisible(not shown.lack and bool(shown.to_send))
        self.action.say(phrase("Send {count} entries back…", count=shown.to_send))
        self.inbox.setVisible(not shown.lack and any(one.looks for one in shown.rows))
        self.locked.show_reason(_locked(shown.lack))
        self.list.show_rows(shown.rows, phrase("{count} entries", count=len(shown.rows)))

    def show_work(self, what: Words, permille: int, left: Words) -> None:
        """Show how far writing is."""
        self.work.show_work(what, permille, left)
        self._enable(enabled=False)

    def show_idle(self) -> None:
        """Nothing is under way."""
        self.work.hide()
        self._enable(enabled=True)

    def ask_answer(self, judge: JudgeLook) -> None:
        """Ask for what a judge answered on paper."""
        if (chosen := self.list.chosen()) is None or judge.judge.code not in chosen.on_paper:
            return
        dialog = AnswerDialog(chosen, judge, self)
        number = chosen.on_paper[judge.judge.code]
        dialog.given.connect(lambda marks, reason: self.presenter.key(number, chosen.code, marks, reason))
        dialog.open()

    # inside

    def _wire(self, changes: Changes) -> None:
        self.action.clicked.connect(self._ask_to_send)
        self.again.clicked.connect(self._ask_to_send_again)
        self.inbox.clicked.connect(lambda: self._host.go(INBOX))
        self.key.clicked.connect(lambda: self._of_judge(self.key, self._on_paper(), self.ask_answer))
        self.decide.clicked.connect(self._ask_decision)
        self.undo.clicked.connect(lambda: self._of_judge(self.undo, self._asked(), self._ask_to_take_back))
        self.work.stopped.connect(self.presenter.stop)
        changes.changed.connect(self._changed)

    def _changed(self, _names: object) -> None:
        if self.isVisible():
            self.presenter.load()

    def _enable(self, *, enabled: bool) -> None:
        for button in (self.action, self.again, self.key, self.decide, self.undo):
            button.setEnabled(enabled)

    def _tell(self, chosen: LookRow) -> None:
        title = phrase("{code} · {title}", code=chosen.code, title=chosen.one.entry.title)
        locked = _locked(self._shown.lack) if self._shown is not None else ""
        self.panel.show_details(title, chosen.unit, details_of(chosen, locked))
        possible = self._shown is not None and not self._shown.lack
        apart = chosen.one.state in (LookState.OUT, LookState.FOR_CHAIR)
        self.key.setVisible(possible and bool(chosen.on_paper))
        self.decide.setVisible(possible and apart)
        self.decide.set_kind("primary" if chosen.one.state is LookState.FOR_CHAIR else "secondary")
        self.again.setVisible(possible and apart and bool(chosen.asked_again))
        self.undo.setVisible(possible and bool(chosen.looks))

    def _on_paper(self) -> list[JudgeLook]:
        chosen = self.list.chosen()
        return [one for one in chosen.one.judges if one.judge.code in chosen.on_paper] if chosen else []

    def _asked(self) -> list[JudgeLook]:
        chosen = self.list.chosen()
        return list(chosen.looks) if chosen else []

    def _of_judge(self, button: Button, judges: list[JudgeLook], act: Callable[[JudgeLook], None]) -> None:
        """Ask which judge where there are several."""
        if len(judges) == 1:
            act(judges[0])
            return
        menu = QMenu(button)
        menu.aboutToHide.connect(menu.deleteLater)
        for one in judges:
            menu.addAction(f"{one.judge.code} · {one.judge.name}", partial(act, one))
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _ask_to_send(self) -> None:
        if (shown := self._shown) is not None:
            self._offer(SendOffer(receivers=shown.receivers, entries=shown.to_send, clip_bytes=shown.clip_bytes))

    def _ask_to_send_again(self) -> None:
        if (chosen := self.list.chosen()) is None:
            return
        people = {one.judge.code: one.judge for one in chosen.looks}
        again = [Receiver(code=c, name=people[c].name, entries=1, on_paper=False) for c in chosen.asked_again]
        clip, whom = chosen.one.entry.clip, Whom(entries=(chosen.code,), judges=chosen.asked_again)
        self._offer(SendOffer(receivers=again, entries=1, clip_bytes=clip.size if clip else 0, whom=whom))

    def _offer(self, offer: SendOffer) -> None:
        dialog = SendDialog(offer, self)
        dialog.given.connect(self.presenter.send)
        dialog.open()

    def _ask_decision(self) -> None:
        if (chosen := self.list.chosen()) is None:
            return
        dialog = DecideDialog(chosen.code, self)
        dialog.given.connect(partial(self.presenter.decide, chosen.code))
        dialog.open()

    def _ask_to_take_back(self, judge: JudgeLook) -> None:
        if judge.look is None:
            return
        text = phrase(
            "No answer of {judge} to this second look counts any more, on none of its entries ({entries}): what was given before "
            "does. The record stays, with the reason.",
            judge=judge.judge.name,
            entries=", ".join(one.entry for one in judge.look.asked),
        )
        dialog = ReasonDialog(phrase("Take the second look back"), text, phrase("Take it back"), parent=self)
        dialog.given.connect(partial(self.presenter.take_back, judge.look.number))
        dialog.open()

    def _empty(self, name: str) -> QWidget:
        icon, title, text = EMPTY[name]
        if name != "open":
            return Card(EmptyState(icon, title, text))
        self.to_progress = Button(phrase("Progress and closing"), kind="primary")
        self.to_progress.clicked.connect(lambda: self._host.go(PROGRESS))
        return Card(EmptyState(icon, title, text, self.to_progress))


def _locked(lack: str) -> Words:
    if lack == "other-way":
        return phrase("The rules settle this in another way, not by a second look")
    return phrase("The next round has begun") if lack == "begun" else ""
