"""Points given and taken, each with its reason.

`build(app, path, runner, changes)`: a place of the secretariat's desk.
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from judging_app.bootstrap import Application
from judging_app.core.ids import EntryCode
from ui.dialogs.reason import ReasonDialog
from ui.models.listing import Listing
from ui.models.office import Office
from ui.models.table_card import TableCard
from ui.screens.adjusting.give_dialog import GiveDialog, kind_of
from ui.screens.adjusting.presenter import AdjustmentsPresenter
from ui.screens.adjusting.rows import COLUMNS, AdjustmentRow, AdjustmentsShown, details_of
from ui.tasks.changes import Changes
from ui.tasks.runner import TaskRunner
from ui.theme.phrase import phrase
from ui.theme.tokens import TALL_ROW
from ui.widgets.buttons import Button
from ui.widgets.contents import Contents
from ui.widgets.frames import Card, Heading, Page
from ui.widgets.host import Host
from ui.widgets.layouts import row
from ui.widgets.locked import LockedNote
from ui.widgets.notices import EmptyState
from ui.widgets.side_panel import SidePanel

TITLE = phrase("Points given and taken")


def build(app: Application, path: Path, runner: TaskRunner, changes: Changes) -> Callable[[Host], QWidget]:
    """The builder of the screen."""
    return lambda host: AdjustmentsScreen(Office(app, path, runner, changes, host), changes)


class AdjustmentsScreen(Page):
    """Fills `ui.screens.adjusting.presenter.AdjustmentsView`."""

    def __init__(self, office: Office, changes: Changes) -> None:
        self.presenter = AdjustmentsPresenter(self, office)
        self.action = Button(phrase("Give or take points…"), kind="primary", icon="plus")
        self.locked = LockedNote()
        self.undo = Button(phrase("Take back…"), icon="undo")
        self.panel = SidePanel(self.undo)
        card = TableCard(COLUMNS, TITLE, row_height=TALL_ROW)
        self.list = Listing(
            card, self.panel, show=self._tell, same=lambda one: one.one.number, spare=["reason", "from"]
        )
        self.contents = Contents({"empty": self._empty(), "full": self.list})
        self._shown: AdjustmentsShown | None = None
        actions = QWidget()
        actions.setLayout(row(self.locked, self.action))
        super().__init__(Heading(TITLE, "", actions), self.contents)
        self.inner.setStretchFactor(self.contents, 1)
        self.action.clicked.connect(self._ask)
        self.first.clicked.connect(self._ask)
        self.undo.clicked.connect(self._ask_to_take_back)
        changes.changed.connect(self._changed)

    def come_to_front(self) -> None:
        """Read the round again."""
        self.presenter.load()

    def leave(self) -> None:
        """Let go of what is under way."""
        self.presenter.leave()

    # ui.screens.adjusting.presenter.AdjustmentsView

    def show_adjustments(self, shown: AdjustmentsShown) -> None:
        """Show the adjustments, or what they are for where there are none."""
        self._shown = shown
        self.heading.say(TITLE, shown.headline)
        self.locked.show_reason(phrase("The rules combine places: no points can be given") if shown.ranks else "")
        possible = bool(shown.entries) and not shown.ranks
        self.action.setVisible(possible and bool(shown.rows))
        self.first.setVisible(possible)
        self.list.show_rows(shown.rows, phrase("{count} adjustments", count=len(shown.rows)))
        self.contents.turn("full" if shown.rows else "empty")

    # inside

    def _changed(self, _names: object) -> None:
        if self.isVisible():
            self.presenter.load()

    def _tell(self, chosen: AdjustmentRow) -> None:
        title = phrase("{code} · {title}", code=chosen.one.entry, title=chosen.title)
        self.panel.show_details(title, chosen.unit, details_of(chosen))
        self.undo.setVisible(chosen.counts)

    def _ask(self) -> None:
        if self._shown is None:
            return
        dialog = GiveDialog(self._shown.entries, self)
        dialog.given.connect(self._give)
        dialog.open()

    def _give(self, code: str, points: int, reason: str, kind: str) -> None:
        self.presenter.give(EntryCode(code), points, reason, kind_of(kind))

    def _ask_to_take_back(self) -> None:
        if (chosen := self.list.chosen()) is None:
            return
        text = phrase("The points count no more. Their record stays, with the reason.")
        dialog = ReasonDialog(phrase("Take points back"), text, phrase("Take them back"), parent=self)
        dialog.given.connect(lambda reason: self.presenter.take_back(chosen, reason))
        dialog.open()

    def _empty(self) -> QWidget:
        self.first = Button(phrase("Give or take points…"), kind="primary", icon="plus")
        text = phrase(
            "An entry that is too long or came too late may lose points, another may gain some: each with a reason that is "
            "printed. Penalties for findings of screening stand here by themselves."
        )
        return Card(EmptyState("minus", phrase("No points were given or taken"), text, self.first))
