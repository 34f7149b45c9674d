"""What is open before approval: one list, how each is settled, the acts beside it.

`build(app, path, runner, changes)`: a place of the chair's desk under the key "work-list".
"""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from judging_app.bootstrap import Application
from judging_app.core.ids import EntryCode, JudgeCode
from ui.dialogs.chairs_word import DecideDialog
from ui.dialogs.lot import LotDialog
from ui.dialogs.order_tie import OrderDialog
from ui.dialogs.reason import ReasonDialog
from ui.models.closed_look import CHAIR
from ui.models.listing import Listing
from ui.models.office import Office
from ui.models.table_card import TableCard
from ui.screens.work_list.presenter import WorkListPresenter
from ui.screens.work_list.rows import COLUMNS, Act, WorkRow, WorkShown
from ui.screens.work_list.third_dialog import ThirdDialog
from ui.tasks.changes import Changes
from ui.tasks.runner import TaskRunner
from ui.tasks.steps import APPROVING
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

TITLE = phrase("Work list")
ACTS: dict[Act, Phrase] = {
    Act.ORDER: phrase("The chair's word…"),
    Act.DECIDE: phrase("The chair's word…"),
    Act.THIRD: phrase("Name the third judge…"),
    Act.LOT: phrase("The number drawn…"),
    Act.TO_AWARDS: phrase("Go to the awards"),
    Act.WAIVE: phrase("Waive with a reason…"),
    Act.OPEN_AGAIN: phrase("Take the waiver back…"),
    Act.TAKE_BACK: phrase("Take the chair's word back…"),
}
FIRST = (Act.ORDER, Act.DECIDE, Act.THIRD)


def build(app: Application, path: Path, runner: TaskRunner, changes: Changes) -> Callable[[Host], QWidget]:
    """The builder of the screen."""
    return lambda host: WorkListScreen(Office(app, path, runner, changes, host, CHAIR), changes)


class WorkListScreen(Page):
    """Fills `ui.screens.work_list.presenter.WorkListView`. It reads whenever something changed: the rail shows its count."""

    def __init__(self, office: Office, changes: Changes) -> None:
        self.presenter = WorkListPresenter(self, office)
        self._host = office.host
        self.action = Button(phrase("Go to approval"), kind="primary", icon="award")
        self.locked = LockedNote()
        self.acts = {act: Button(words, kind="primary" if act in FIRST else "secondary") for act, words in ACTS.items()}
        self.in_standings = Button(phrase("Show it in the standings"), icon="ranking")
        self.panel = SidePanel(*self.acts.values(), self.in_standings)
        self._wanted = ""
        card = TableCard(COLUMNS, TITLE, row_height=TALL_ROW)
        self.list = Listing(card, self.panel, show=self._tell, same=lambda one: one.key, spare=["how"])
        self.contents = Contents({"shut": self._shut(), "none": self._none(), "full": self.list})
        actions = QWidget()
        actions.setLayout(row(self.locked, self.action))
        super().__init__(Heading(TITLE, "", actions), self.contents)
        self.inner.setStretchFactor(self.contents, 1)
        self.action.hide()
        self._wire(changes)
        self.presenter.load()

    def come_to_front(self) -> None:
        """Read the list again."""
        self.presenter.load()

    def leave(self) -> None:
        """Let go of what is under way."""
        self.presenter.leave()

    # ui.screens.work_list.presenter.WorkListView

    def show_shut(self, round: str) -> None:
        """The round is open."""
        self.heading.say(TITLE, round)
        self.action.hide()
        self.locked.show_reason("")
        self.contents.turn("shut")

    def show_work(self, shown: WorkShown) -> None:
        """What is open, or that nothing is."""
        self.heading.say(TITLE, _headline(shown))
        self.locked.show_reason(shown.locked)
        self.action.setVisible(bool(shown.rows) and not shown.waiting and not shown.approved)
        count = phrase("{count} rows", count=len(shown.rows))
        self.list.show_rows(shown.rows, count)
        self.contents.turn("full" if shown.rows else "none")
        if self._wanted:
            self.take_in_hand(self._wanted)

    def take_in_hand(self, what: str) -> None:
        """A line by its key; one that is not read yet is taken as soon as it is."""
        self.list.card.search.clear()
        found = self.list.card.table.choose(lambda one: one.key == what)
        self._wanted = "" if found or what == self._wanted else what
        if found:
            self.list.card.table.setFocus()

    # inside

    def _wire(self, changes: Changes) -> None:
        for button in (self.action, self.to_approval, self.acts[Act.TO_AWARDS]):
            button.clicked.connect(lambda: self._host.go(APPROVING))
        self.to_standings.clicked.connect(lambda: self._host.go("standings"))
        self.in_standings.clicked.connect(self._to_entry)
        self._on(Act.ORDER, self._ask_order)
        self._on(Act.LOT, self._ask_number)
        self._on(Act.DECIDE, self._ask_decision)
        self._on(Act.THIRD, self._ask_third)
        self._on(Act.WAIVE, self._ask_to_waive)
        self._on(Act.OPEN_AGAIN, self._ask_to_open_again)
        self._on(Act.TAKE_BACK, self._ask_to_take_back)
        changes.changed.connect(self._changed)

    def _on(self, act: Act, ask: Callable[[WorkRow], None]) -> None:
        def pressed() -> None:
            if (chosen := self.list.chosen()) is not None:
                ask(chosen)

        self.acts[act].clicked.connect(pressed)

    def _changed(self, _names: object) -> None:
        self.presenter.load()

    def _tell(self, chosen: WorkRow) -> None:
        self.panel.show_details(chosen.title, chosen.below, chosen.details)
        for act, button in self.acts.items():
            button.setVisible(act in chosen.acts)
        self.in_standings.setVisible(bool(chosen.entry))

    def _to_entry(self) -> None:
        chosen = self.list.chosen()
        if chosen is not None:
            self._host.go_to("standings", chosen.entry)

    def _ask_order(self, chosen: WorkRow) -> None:
        dialog = OrderDialog(chosen.entries, self)
        dialog.given.connect(self._ordered)
        dialog.open()

    def _ordered(self, codes: Sequence[str], reason: str) -> None:
        self.presenter.order([EntryCode(code) for code in codes], reason)

    def _ask_number(self, _chosen: WorkRow) -> None:
        dialog = LotDialog(self)
        dialog.given.connect(self.presenter.draw)
        dialog.open()

    def _ask_decision(self, chosen: WorkRow) -> None:
        (code, _), *_ = chosen.entries
        dialog = DecideDialog(code, self)
        dialog.given.connect(partial(self.presenter.decide, code))
        dialog.open()

    def _ask_third(self, chosen: WorkRow) -> None:
        (code, _), *_ = chosen.entries
        dialog = ThirdDialog(code, chosen.judges, self)
        dialog.given.connect(lambda judge, reason: self.presenter.name_third(code, JudgeCode(judge), reason))
        dialog.open()

    def _ask_to_waive(self, chosen: WorkRow) -> None:
        text = phrase(
            "It stays open, and the result can be approved all the same. The reason is printed in the minutes; it holds only "
            "as long as nothing changes about this."
        )
        self._ask(phrase("Let it stay open"), text, phrase("Waive"), partial(self.presenter.waive, chosen))

    def _ask_to_open_again(self, chosen: WorkRow) -> None:
        text = phrase("It has to be settled or waived anew. The record of the waiver stays, with this reason.")
        act = partial(self.presenter.open_again, chosen)
        self._ask(phrase("Take the waiver back"), text, phrase("Take it back"), act)

    def _ask_to_take_back(self, chosen: WorkRow) -> None:
        text = phrase("What it settled is open again. The record stays, with this reason.")
        act = partial(self.presenter.take_back, chosen)
        self._ask(phrase("Take the chair's word back"), text, phrase("Take it back"), act)

    def _ask(self, title: Words, text: Words, act: Words, given: Callable[[str], None]) -> None:
        dialog = ReasonDialog(title, text, act, parent=self)
        dialog.given.connect(given)
        dialog.open()

    def _shut(self) -> QWidget:
        self.to_standings = Button(phrase("Go to the standings"), kind="primary")
        text = phrase("What is open before approval shows once the round is closed.")
        return Card(EmptyState("lock", phrase("The round is still open"), text, self.to_standings))

    def _none(self) -> QWidget:
        self.to_approval = Button(phrase("Go to approval"), kind="primary", icon="award")
        text = phrase(
            "No tie, no sheets far apart, nothing missing and nothing to look at stands in the way of approval."
        )
        return Card(EmptyState("good", phrase("Nothing is open any more"), text, self.to_approval))


def _headline(shown: WorkShown) -> Words:
    if not shown.waiting:
        return phrase("{round} · nothing is open any more", round=shown.round)
    if not shown.must:
        return phrase(
            "{round} · {count} open before approval, all may be waived", round=shown.round, count=shown.waiting
        )
    return phrase(
        "{round} · {count} open before approval, of which {must} can't be waived",
        round=shown.round,
        count=shown.waiting,
        must=shown.must,
    )
