"""Awards and approval: who has which prize, where the chair departs from the proposal, and the decision.

`build(app, path, runner, changes)`: a place of the chair's desk under the key "approving".
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from judging_app.bootstrap import Application
from judging_app.core.decisions import AwardOrder
from judging_app.core.ids import EntryCode
from judging_app.ports.errors import PortError
from ui.dialogs.reason import ReasonDialog
from ui.messages import sentence, text_of
from ui.models.closed_look import CHAIR
from ui.models.dragging import DragTable
from ui.models.listing import Listing
from ui.models.office import Office
from ui.models.table_card import TableCard
from ui.screens.approving.approve_dialog import ApproveDialog
from ui.screens.approving.candidate_card import CandidateCard
from ui.screens.approving.depart_dialog import DepartDialog
from ui.screens.approving.presenter import ApprovingPresenter, Foreseen
from ui.screens.approving.rows import COLUMNS, Act, PrizeRow
from ui.screens.approving.shown import ApprovingShown, State
from ui.screens.approving.status_card import StatusCard
from ui.tasks.changes import Changes
from ui.tasks.runner import TaskRunner
from ui.tasks.steps import WORK_LIST
from ui.theme.phrase import Words, phrase
from ui.theme.tokens import TALL_ROW
from ui.widgets.actions import KeySpec, tell_keys
from ui.widgets.buttons import Button
from ui.widgets.contents import Contents
from ui.widgets.frames import Card, Heading, Page
from ui.widgets.host import Host
from ui.widgets.layouts import column, row
from ui.widgets.notices import EmptyState
from ui.widgets.side_panel import SidePanel

TITLE = phrase("Awards and approval")
ASIDE, SHOWN = "approving/entries", "shown"
MOVES = {"Alt+Up": -1, "Alt+Down": 1}
WITHIN = Qt.ShortcutContext.WidgetWithChildrenShortcut
GROUP = TITLE
KEYS = (
    KeySpec(name=phrase("Give the prize above or below to the entry in hand"), keys="Alt+↑; Alt+↓", group=GROUP),
    KeySpec(name=phrase("Take the chair's last word back"), keys="Ctrl+Z", group=GROUP),
)


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
        self.entries = CandidateCard()
        self.aside = Button(phrase("Entries by place"), kind="small", icon="ranking")
        self.table: DragTable[PrizeRow] = DragTable(
            COLUMNS, TALL_ROW, code=_holder, takes=lambda code, row: Act.DEPART in row.acts and code != row.entry
        )
        card = TableCard(COLUMNS, TITLE, extra=[self.aside], table=self.table)
        self.list = Listing(card, self.panel, show=self._tell, same=lambda one: one.key, spare=["state"])
        self.contents = Contents({"shut": self._shut(), "full": self._full()})
        actions = QWidget()
        actions.setLayout(row(self.correct, self.action))
        super().__init__(Heading(TITLE, "", actions), self.contents)
        self.inner.setStretchFactor(self.contents, 1)
        self.action.hide()
        self.correct.hide()
        tell_keys(self, KEYS)
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
        self.action.setVisible(not shown.state.decided)
        self.action.setEnabled(shown.state is State.READY)
        self.correct.setVisible(shown.can_correct)
        self.list.show_rows(shown.rows, phrase("{count} rows", count=len(shown.rows)))
        self.entries.show_candidates(shown.candidates)
        self.aside.setVisible(shown.movable)
        self._set_aside()
        self.contents.turn("full")

    def ask_revocation(self, entry: EntryCode, sentences: tuple[Words, ...]) -> None:
        """Say what follows, then ask for the reason."""
        text = "\n".join(text_of(one) for one in sentences)
        title = phrase("Revoke the award of entry {entry}", entry=entry)
        self._ask(title, text, phrase("Revoke the award"), partial(self.presenter.revoke, entry), danger=True)

    # inside

    def _set_aside(self) -> None:
        """The entries stand where the panel is when a prize is in hand, if a person wants them and prizes are free."""
        wanted = self._host.recall(ASIDE) == SHOWN and self._shown is not None and self._shown.movable
        self.entries.setVisible(wanted and self.panel.isHidden())
        self.aside.say(phrase("Entries by place: hide") if wanted else phrase("Entries by place"))

    def _turn_aside(self) -> None:
        self._host.remember(ASIDE, "" if self._host.recall(ASIDE) == SHOWN else SHOWN)
        self.list.card.table.let_go()
        self.panel.put_away()
        self._set_aside()

    def _wire(self, changes: Changes) -> None:
        self.aside.clicked.connect(self._turn_aside)
        self.panel.closed.connect(self._set_aside)
        self.table.row_chosen.connect(lambda _row: self._set_aside())
        self.table.dropped.connect(lambda code, row: self._ask_to_give(row, code))
        for keys, way in MOVES.items():
            QShortcut(QKeySequence(keys), self.table, partial(self._move, way), context=WITHIN)
        QShortcut(QKeySequence("Ctrl+Z"), self, self._undo_last, context=WITHIN)
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
        if (chosen := self.list.chosen()) is not None:
            self._ask_to_give(chosen, "")

    def _ask_to_give(self, row: PrizeRow, code: str) -> None:
        """Ask why a prize is to be given otherwise; `code`: the entry that was dragged there, "" where it is to be chosen."""
        if (shown := self._shown) is None:
            return
        others = [(one.code, one.name) for one in shown.candidates if one.code != row.entry]
        dialog = DepartDialog(row.prize, others, self, nobody=row.entry is not None, chosen=code)
        dialog.asked.connect(lambda entry: self.presenter.foresee(row, entry, partial(_tell, dialog)))
        dialog.given.connect(partial(self.presenter.depart, row))
        dialog.ask()
        dialog.open()

    def _move(self, way: int) -> None:
        """The entry in hand onto the prize above or below that another one has."""
        chosen, table = self.list.chosen(), self.table
        if chosen is None or not chosen.entry:
            return
        target = table.sieve.row_at(table.sieve.index(table.currentIndex().row() + way, 0))
        if target is not None and Act.DEPART in target.acts:
            self._ask_to_give(target, chosen.entry)

    def _undo_last(self) -> None:
        """Take the word back that was given last while this screen stands; the record wants a reason."""
        if (word := self.presenter.last_word) is not None:
            self._ask_back(word, text_of(phrase("Given by mistake")))

    def _ask_to_take_back(self) -> None:
        chosen = self.list.chosen()
        if chosen is not None and chosen.word is not None:
            self._ask_back(chosen.word, "")

    def _ask_back(self, word: AwardOrder, reason: str) -> None:
        text = phrase("What the rules propose stands again. The record stays, with this reason.")
        title = phrase("Take the chair's word back")
        act = partial(self.presenter.take_back, word)
        self._ask(title, text, phrase("Take it back"), act, reason=reason)

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
        self,
        title: Words,
        text: Words,
        act: Words,
        given: Callable[[str], None],
        *,
        danger: bool = False,
        reason: str = "",
    ) -> None:
        dialog = ReasonDialog(title, text, act, danger=danger, parent=self)
        dialog.field.setPlainText(reason)
        dialog.given.connect(given)
        dialog.open()

    def _full(self) -> QWidget:
        made = QWidget()
        body = column(self.status, gap="l")
        beside = row(gap="l")
        beside.addWidget(self.list, 1)
        beside.addWidget(self.entries)
        body.addLayout(beside, 1)
        made.setLayout(body)
        return made

    def _shut(self) -> QWidget:
        self.to_standings = Button(phrase("Go to the standings"), kind="primary")
        self.to_standings.clicked.connect(lambda: self._host.go("standings"))
        text = phrase("Who has which prize shows once the round is closed.")
        return Card(EmptyState("lock", phrase("The round is still open"), text, self.to_standings))


def _holder(one: PrizeRow) -> str:
    """Whose prize it is, where that can be given another one."""
    return one.entry if one.entry is not None and Act.DEPART in one.acts else ""


def _tell(dialog: DepartDialog, foreseen: Foreseen) -> None:
    """What follows, or why it can't be."""
    if isinstance(foreseen, PortError):
        dialog.show_follows(sentence(foreseen), can=False)
    else:
        dialog.show_follows("\n".join(map(text_of, foreseen)), can=True)
