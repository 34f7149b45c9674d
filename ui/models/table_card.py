"""A table in a card: the filter and a count above it, what else a screen wants beside them."""

from collections.abc import Collection, Sequence
from typing import Generic

from ui.models.columns import Column, R
from ui.models.row_table import RowTable
from ui.theme.phrase import Words
from ui.theme.theme import px
from ui.theme.tokens import ROW
from ui.widgets.fields import SearchField
from ui.widgets.frames import Surfaced, hairline
from ui.widgets.labels import Label
from ui.widgets.layouts import Item, Scaled, column, row
from ui.widgets.speech import speak

SEARCH_WIDTH = 280


class TableCard(Surfaced, Generic[R]):
    """`table` holds the rows, a plain one where none is given; `extra` stands between the filter and the count. `name` is what a
    screen reader says.
    """

    def __init__(
        self,
        columns: Sequence[Column[R]],
        name: Words,
        *,
        row_height: int = ROW,
        extra: Sequence[Item] = (),
        table: RowTable[R] | None = None,
    ) -> None:
        self.table: RowTable[R] = RowTable(columns, row_height) if table is None else table
        self.search = SearchField()
        self.count = Label("", "small", "muted")
        Scaled(self.search, self._sized)
        head = row(gap="s", margins=("m", "s", "l", "s"))
        head.addWidget(self.search, 1)
        head.addLayout(row(*extra, None, self.count), 1)
        super().__init__(column(head, hairline(), self.table, gap=0, margins=1), "card")
        self.search.needle_changed.connect(self.table.look_for)
        speak(self.table, self.table.setAccessibleName, name)

    def show_rows(self, rows: Sequence[R], count: Words) -> None:
        """Show rows and how many they are."""
        self.table.show_rows(rows)
        self.count.say(count)

    def show_columns_but(self, keys: Collection[str]) -> None:
        """Take these columns away, where the place is short or there is nothing in them; show all others."""
        for place, one in enumerate(self.table.source.columns):
            self.table.setColumnHidden(place, one.key in keys)

    def _sized(self) -> None:
        self.search.setMaximumWidth(px(SEARCH_WIDTH))
