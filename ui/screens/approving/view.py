"""Awards and approval: who has which prize, where the chair departs from the proposal, and the decision.

`build(app, path, runner, changes)`: a place of the chair's desk under the key "approving".
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from judging_app.bootstrap import Application
from judging_app.core.ids import EntryCode
from ui.dialogs.reason import ReasonDialog
from ui.messages import text_of
from ui.models.closed_look import CHAIR
from ui.models.listing import Listing
from ui.models.office import Office
from ui.models.table_card import TableCard
from ui.screens.approving.approve_dialog import ApproveDialog
from ui.screens.approving.depart_dialog import DepartDialog
from ui.screens.approving.presenter import ApprovingPresenter
from ui.screens.approving.rows import COLUMNS, Act, PrizeRow
from ui.screens.approving.shown import ApprovingShown, State
from ui.screens.approving.status_card import StatusCard
from ui.tasks.changes import Changes
from ui.tasks.runner import TaskRunner
from ui.tasks.steps import WORK_LIST
from ui.theme.phrase import Words, phrase
from ui.theme.tokens import TALL_ROW
from ui.widgets.buttons import Button
from ui.widgets.contents import Contents
from ui.widgets.frames import Card, Heading, Page
from ui.widgets.host import Host
from ui.widgets.layouts import column, row
from ui.widgets.notices import EmptyState
from ui.widgets.side_panel import SidePanel

TITLE = phrase("Awards and approval")


def build(app: Application, path: Path, runner: TaskRunner, changes: Changes) -> Callable[[Host], QWidget]:
    """The builder of the screen."""
    return lambda host: ApprovingScreen(Office(app, path, runner, changes, host, CHAIR), changes)


class ApprovingScreen(Page):
    """Fills `ui.screens.approving.presenter.ApprovingView`."""

    def __init__(self, office: Office, changes: Changes) -> None:
        self.presenter = ApprovingPresenter(self, office)
        self._host = office.host
        self._shown: ApprovingShown | None = None
        self.action = Button(phrase("Approve the result…"), kind="primary", icon="award")
        self.correct = Button(phrase("Correct an error…"))
        self.depart = Button(phrase("Depart from the proposal…"), kind="primary")
        self.undo = Button(phrase("Take the chair's word back…"), icon="undo")
        self.revoke = Button(phrase("Revoke the award…"), kind="danger")
        self.panel = SidePanel(self.depart, self.undo, self.revoke)
        self.status = StatusCard()
        card = TableCard(COLUMNS, TITLE, row_height=TALL_ROW)
        self.list = Listing(card, self.panel, show=self._tell, same=lambda one: one.key, spare=["state"])
        self.contents = Contents({"shut": self._shut(), "full": self._full()})
        actions = QWidget()
        actions.setLayout(row(self.correct, self.action))
        super().__init__(Heading(TITLE, "", actions), self.contents)
        self.inner.setStretchFactor(self.contents, 1)
        self.action.hide()
        self.correct.hide()
        self._wire(changes)

    def come_to_front(self) -> None:
        """Read the awards again."""
        self.presenter.load()

    def leave(self) -> None:
        """Let go of what is under way."""
        self.presenter.leave()

    # ui.screens.approving.presenter.ApprovingView

    def show_shut(self, round: str) -> None:
        """The round is open."""
        self.heading.say(TITLE, round)
        self.action.hide()
        self.correct.hide()
        self.contents.turn("shut")

    def show_approving(self, shown: ApprovingShown) -> None:
        """The awards, and whether they can be approved."""
        self._shown = shown
        self.heading.say(TITLE, shown.headline)
        self.status.show_status(shown)
        self.action.setVisible(shown.state is not State.APPROVED)
        self.action.setEnabled(shown.state is State.READY)
        self.correct.setVisible(shown.can_correct)
        self.list.show_rows(shown.rows, phrase("{count} rows", count=len(shown.rows)))
        self.contents.turn("full")

    def ask_revocation(self, entry: EntryCode, sentences: tuple[Words, ...]) -> None:
        """Say what follows, then ask for the reason."""
        text = "\n".join(text_of(one) for one in sentences)
        title = phrase("Revoke the award of entry {entry}", entry=entry)
        self._ask(title, text, phrase("Revoke the award"), partial(self.presenter.revoke, entry), danger=True)

    # inside

    def _wire(self, changes: Changes) -> None:
        self.action.clicked.connect(self._ask_to_approve)
        self.correct.clicked.connect(self._ask_to_correct)
        self.depart.clicked.connect(self._ask_to_depart)
        self.undo.clicked.connect(self._ask_to_take_back)
        self.revoke.clicked.connect(self._revoke)
        self.status.to_work.clicked.connect(lambda: self._host.go(WORK_LIST))
        self.status.take_over.clicked.connect(self._ask_to_take_over)
        self.status.undo.clicked.connect(self._ask_to_close_again)
        changes.changed.connect(self._changed)

    def _changed(self, _names: object) -> None:
        if self.isVisible():
            self.presenter.load()

    def _tell(self, chosen: PrizeRow) -> None:
        title = phrase("{prize}: {entry}", prize=chosen.prize, entry=chosen.title)
        self.panel.show_details(title, chosen.below, chosen.details)
        for act, button in ((Act.DEPART, self.depart), (Act.TAKE_BACK, self.undo), (Act.REVOKE, self.revoke)):
            button.setVisible(act in chosen.acts)

    def _ask_to_approve(self) -> None:
        if (shown := self._shown) is not None:
            dialog = ApproveDialog((*shown.summary, *shown.reasons), shown.chair, self)
            dialog.given.connect(self.presenter.approve)
            dialog.open()

    def _ask_to_depart(self) -> None:
        chosen, shown = self.list.chosen(), self._shown
        if chosen is not None and shown is not None:
            others = [one for one in shown.candidates if one[0] != chosen.entry]
            dialog = DepartDialog(chosen.prize, others, self, nobody=chosen.entry is not None)
            dialog.given.connect(partial(self.presenter.depart, chosen))
            dialog.open()

    def _ask_to_take_back(self) -> None:
        chosen = self.list.chosen()
        if chosen is not None and chosen.word is not None:
            text = phrase("What the rules propose stands again. The record stays, with this reason.")
            title = phrase("Take the chair's word back")
            self._ask(title, text, phrase("Take it back"), partial(self.presenter.take_back, chosen.word))

    def _revoke(self) -> None:
        chosen = self.list.chosen()
        if chosen is not None and chosen.entry is not None:
            self.presenter.ask_revocation(chosen.entry)

    def _ask_to_correct(self) -> None:
        text = phrase(
            "Marks, records and awards are open again, and the papers wait. The decision stays on record; the result has to be "
            "approved anew, and the new decision names this one with the reason."
        )
        self._ask(phrase("Correct an error"), text, phrase("Open for correction"), self.presenter.correct, danger=True)

    def _ask_to_take_over(self) -> None:
        text = phrase(
            "Decisions are made in this file from now on, no more in the other one. The reason stays on record."
        )
        self._ask(phrase("Take this file over"), text, phrase("Take it over"), self.presenter.take_over)

    def _ask_to_close_again(self) -> None:
        if self._shown is None or not self._shown.opening:
            return
        last = self._shown.opening[-1]
        text = phrase("The decision holds again if nothing was changed since. The record stays, with this reason.")
        act = partial(self.presenter.take_reversal_back, last.number)
        self._ask(phrase("Take the opening back"), text, phrase("Take it back"), act)

    def _ask(
        self, title: Words, text: Words, act: Words, given: Callable[[str], None], *, danger: bool = False
    ) -> None:
        dialog = ReasonDialog(title, text, act, danger=danger, parent=self)
        dialog.given.connect(given)
        dialog.open()

    def _full(self) -> QWidget:
        made = QWidget()
        body = column(self.status, gap="l")
        body.addWidget(self.list, 1)
        made.setLayout(body)
        return made

    def _shut(self) -> QWidget:
        self.to_standings = Button(phrase("Go to the standings"), kind="primary")
        self.to_standings.clicked.connect(lambda: self._host.go("standings"))
        text = phrase("Who has which prize shows once the round is closed.")
        return Card(EmptyState("lock", phrase("The round is still open"), text, self.to_standings))
