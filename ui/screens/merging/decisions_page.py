"""The records that say what counts among the files that came in: one beside the list, with the way back."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from judging_app.core.rulings import Ruling
from ui.dialogs.reason import ReasonDialog
from ui.models.listing import Listing
from ui.models.table_card import TableCard
from ui.screens.merging.decisions import COLUMNS, DecisionRow, details_of
from ui.screens.merging.presenter import InboxPresenter
from ui.screens.merging.rows import InboxShown
from ui.theme.phrase import phrase
from ui.theme.tokens import TALL_ROW
from ui.widgets.buttons import Button
from ui.widgets.contents import Contents
from ui.widgets.frames import Card
from ui.widgets.layouts import row
from ui.widgets.notices import EmptyState
from ui.widgets.side_panel import SidePanel


class DecisionsPage(QWidget):
    """What was decided and stands; each can be taken back."""

    def __init__(self, presenter: InboxPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self.back = Button(phrase("Take this back…"), icon="undo")
        self.panel = SidePanel(row(self.back, None))
        card = TableCard(COLUMNS, phrase("Decisions"), row_height=TALL_ROW)
        self.list = Listing(card, self.panel, show=self._tell, same=lambda one: one.record.key, spare=["judge"])
        text = phrase(
            "A file that is chosen in a conflict, set aside or accepted although late, and a sheet that is moved to another entry, "
            "stand here with their reasons, and each can be taken back."
        )
        self.pages = Contents(
            {"none": Card(EmptyState("good", phrase("Nothing was decided"), text)), "some": self.list}
        )
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.pages)
        self.back.clicked.connect(self.take_back)

    def show_inbox(self, shown: InboxShown) -> None:
        """Show what stands."""
        self.pages.turn("some" if shown.decisions else "none")
        self.list.show_rows(shown.decisions, phrase("{count} decisions", count=len(shown.decisions)))

    def take_back(self) -> None:
        """Take the record in hand back; what was said of a file only for a reason."""
        if (chosen := self.list.chosen()) is None:
            return
        if not isinstance(chosen.record.record, Ruling):
            self._presenter.take_back_record(chosen.record.key)
            return
        asked = ReasonDialog(phrase("Take this back"), chosen.what, phrase("Take back"), parent=self)
        asked.given.connect(lambda reason: self._presenter.take_back_record(chosen.record.key, reason))
        asked.open()

    def _tell(self, chosen: DecisionRow) -> None:
        self.panel.show_details(chosen.kind, chosen.judge, details_of(chosen))
        self.back.setVisible(chosen.can_go)
