"""A table in a card: the filter and a count above it, what else a screen wants beside them."""

from collections.abc import Sequence
from typing import Generic

from ui.models.columns import Column, R
from ui.models.row_table import RowTable
from ui.theme.phrase import Words
from ui.theme.tokens import ROW
from ui.widgets.fields import SearchField
from ui.widgets.frames import Surfaced, hairline
from ui.widgets.labels import Label
from ui.widgets.layouts import Item, column, fix, row


class TableCard(Surfaced, Generic[R]):
    """`table` holds the rows; `extra` stands between the filter and the count. `name` is what a screen reader says."""

    def __init__(
        self, columns: Sequence[Column[R]], name: Words, *, row_height: int = ROW, extra: Sequence[Item] = ()
    ) -> None:
        self.table: RowTable[R] = RowTable(columns, row_height)
        self.search = SearchField()
        self.count = Label("", "small", "muted")
        fix(self.search, width=280)
        head = row(self.search, *extra, None, self.count, margins=("m", "s", "l", "s"))
        super().__init__(column(head, hairline(), self.table, gap=0, margins=1), "card")
        self.search.needle_changed.connect(self.table.look_for)
        self.table.setAccessibleName(name if isinstance(name, str) else name.source)

    def show_rows(self, rows: Sequence[R], count: Words) -> None:
        """Show rows and how many they are."""
        self.table.show_rows(rows)
        self.count.say(count)

    def hide_columns(self, keys: Sequence[str], *, hidden: bool) -> None:
        """Take columns away where the place is short."""
        for place, one in enumerate(self.table.source.columns):
            if one.key in keys:
                self.table.setColumnHidden(place, hidden)
