"""Three questions about the panel side by side."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from ui.screens.judges_report.tiles import Tile
from ui.widgets.frames import Card
from ui.widgets.labels import Elided, Label, Paragraph
from ui.widgets.layouts import clear, column, row


class TileRow(QWidget):
    """Cards of equal width: the question, the figure, what it says."""

    def __init__(self) -> None:
        super().__init__()
        self._tiles = row(gap="l")
        self.setLayout(self._tiles)

    def show_tiles(self, tiles: Sequence[Tile]) -> None:
        """Show other answers."""
        clear(self._tiles)
        for one in tiles:
            self._tiles.addWidget(_card(one), 1)


def _card(one: Tile) -> Card:
    figure = row(gap="m")
    figure.addWidget(Label(one.figure, "title"))
    figure.addLayout(column(Paragraph(one.says, "note"), Elided(one.called, "small", "muted"), gap=1), 1)
    return Card(Paragraph(one.question, "note-strong"), figure, None, margins=("l", "m", "l", "m"), gap="xs")
