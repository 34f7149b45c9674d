"""Beside the prizes: the entries in the order of their places, to be dragged onto a prize."""

from collections.abc import Sequence

from PySide6.QtCore import Qt

from ui.models.dragging import DragTable
from ui.screens.approving.candidates import COLUMNS, Candidate
from ui.theme.phrase import phrase
from ui.theme.tokens import TALL_ROW
from ui.widgets.fields import SearchField
from ui.widgets.frames import Surfaced, hairline
from ui.widgets.labels import Label, Paragraph
from ui.widgets.layouts import column, fix
from ui.widgets.side_panel import WIDTH
from ui.widgets.speech import speak


class CandidateCard(Surfaced):
    """As wide as the panel that stands in its place when a prize is in hand."""

    def __init__(self) -> None:
        title = phrase("Entries by place")
        self.table: DragTable[Candidate] = DragTable(COLUMNS, TALL_ROW, code=lambda one: one.code)
        self.search = SearchField(shortcut="")
        hint = phrase("Drag an entry onto a prize to give it otherwise than proposed.")
        head = column(
            column(Label(title, "panel"), Paragraph(hint, "small", "muted"), gap=2),
            self.search,
            gap="s",
            margins=("l", "m", "l", "s"),
        )
        super().__init__(column(head, hairline(), self.table, gap=0, margins=1), "card")
        fix(self, width=WIDTH)
        self.table.horizontalHeader().hide()
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.search.needle_changed.connect(self.table.look_for)
        speak(self.table, self.table.setAccessibleName, title)

    def show_candidates(self, found: Sequence[Candidate]) -> None:
        """Show the entries as they stand now."""
        self.table.show_rows(found)
