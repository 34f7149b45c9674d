"""Conflicts of interest: those to be settled first, one beside the list with what can be said of it."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.dialogs.choose_reason import ChooseReasonDialog
from ui.dialogs.reason import ReasonDialog
from ui.models.listing import Listing
from ui.models.table_card import TableCard
from ui.screens.panel.conflict_rows import COLUMNS, ConflictRow, details_of
from ui.screens.panel.presenter import PanelPresenter
from ui.screens.panel.rows import PanelShown
from ui.theme.phrase import phrase
from ui.theme.tokens import TALL_ROW
from ui.widgets.buttons import Button
from ui.widgets.contents import Contents
from ui.widgets.frames import Card
from ui.widgets.layouts import row
from ui.widgets.notices import EmptyState
from ui.widgets.side_panel import SidePanel

REASONS = (
    phrase("The judge comes from the unit of the entry"),
    phrase("The judge took part in making the clip"),
    phrase("Someone close to the judge took part in the clip"),
    phrase("Another interest keeps the judge from being fair"),
)


class ConflictsPage(QWidget):
    """What the lists propose and what a person said of it."""

    def __init__(self, presenter: PanelPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self._closed = False
        self.confirm = Button(phrase("Stands aside…"), kind="primary", icon="recuse")
        self.dismiss = Button(phrase("No conflict…"))
        self.back = Button(phrase("Take this back…"), icon="undo")
        self.panel = SidePanel(row(self.confirm, self.dismiss, None), row(self.back, None))
        card = TableCard(COLUMNS, phrase("Conflicts"), row_height=TALL_ROW)
        self.list = Listing(
            card, self.panel, show=self._tell, same=lambda one: (one.judge.code, one.entry.code), spare=[]
        )
        text = phrase(
            "Where a judge's office is the unit of an entry, it is proposed here. Other conflicts are named in the matrix of the "
            "assignment."
        )
        nothing = Card(EmptyState("good", phrase("No conflicts"), text))
        self.pages = Contents({"none": nothing, "some": self.list})
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.pages)
        self.confirm.clicked.connect(self.ask_to_confirm)
        self.dismiss.clicked.connect(self._ask_to_dismiss)
        self.back.clicked.connect(self._ask_to_reopen)

    def show_panel(self, shown: PanelShown) -> None:
        """Show the conflicts as they stand."""
        self._closed = shown.closed
        self.pages.turn("some" if shown.conflicts else "none")
        self.list.show_rows(shown.conflicts, phrase("{count} conflicts", count=len(shown.conflicts)))

    def ask_to_confirm(self) -> None:
        """Ask why the judge stands aside."""
        if (chosen := self.list.chosen()) is not None:
            dialog = ChooseReasonDialog(
                phrase("The judge stands aside"), _named(chosen), phrase("Stand aside"), REASONS, self
            )
            dialog.given.connect(lambda reason: self._presenter.confirm(chosen, reason))
            dialog.open()

    def _ask_to_dismiss(self) -> None:
        if (chosen := self.list.chosen()) is not None:
            title, act = phrase("There is no conflict"), phrase("Let the judge mark it")
            dialog = ReasonDialog(title, _named(chosen), act, parent=self)
            dialog.given.connect(lambda reason: self._presenter.dismiss(chosen, reason))
            dialog.open()

    def _ask_to_reopen(self) -> None:
        if (chosen := self.list.chosen()) is not None:
            dialog = ReasonDialog(phrase("Take this back"), _named(chosen), phrase("Take back"), parent=self)
            dialog.given.connect(lambda reason: self._presenter.reopen(chosen, reason))
            dialog.open()

    def _tell(self, chosen: ConflictRow) -> None:
        self.panel.show_details(
            f"{chosen.judge.code} · {chosen.judge.name}",
            f"{chosen.entry.code} · {chosen.entry.title}",
            details_of(chosen),
        )
        self.confirm.setVisible(chosen.open and not self._closed)
        self.dismiss.setVisible(chosen.open and not self._closed)
        self.back.setVisible(not chosen.open and not self._closed)


def _named(chosen: ConflictRow) -> str:
    return f"{chosen.judge.code} {chosen.judge.name} · {chosen.entry.code} {chosen.entry.title}"
