"""A table and, at its right, the details of what is chosen in it."""

from collections.abc import Callable, Sequence
from typing import Generic

from PySide6.QtWidgets import QWidget

from ui.models.columns import R
from ui.models.table_card import TableCard
from ui.theme.phrase import Words
from ui.widgets.layouts import row
from ui.widgets.side_panel import SidePanel


class Listing(QWidget, Generic[R]):
    """`show` fills the panel from a row; `same` is what a row is known by when rows are read again; `spare` are the columns
    that make way for the panel.
    """

    def __init__(
        self,
        card: TableCard[R],
        panel: SidePanel,
        *,
        show: Callable[[R], None],
        same: Callable[[R], object],
        spare: Sequence[str] = (),
    ) -> None:
        super().__init__()
        self.card, self.panel = card, panel
        self._show, self._same, self._spare = show, same, tuple(spare)
        self._hidden: frozenset[str] = frozenset()
        body = row(gap="l")
        body.addWidget(card, 1)
        body.addWidget(panel)
        self.setLayout(body)
        card.table.row_chosen.connect(self._choose)
        card.table.left_table.connect(panel.put_away)
        panel.closed.connect(self._closed)

    def chosen(self) -> R | None:
        """The row in hand."""
        return self.card.table.chosen()

    def show_rows(self, rows: Sequence[R], count: Words) -> None:
        """Show other rows; the one in hand stays so where it is still there."""
        kept = self.chosen()
        key = None if kept is None else self._same(kept)
        self.card.show_rows(rows, count)
        if kept is None or not self.card.table.choose(lambda one: self._same(one) == key):
            self.card.table.let_go()
        self._choose(self.chosen())

    def leave_out(self, keys: Sequence[str]) -> None:
        """Take columns away that have nothing to say."""
        self._hidden = frozenset(keys)
        self._fit()

    def _choose(self, chosen: R | None) -> None:
        if chosen is None:
            self.panel.put_away()
        else:
            self._show(chosen)
        self._fit()

    def _closed(self) -> None:
        self.card.table.let_go()
        self._fit()

    def _fit(self) -> None:
        away = self._hidden | frozenset(self._spare if self.chosen() is not None else ())
        self.card.show_columns_but(away)
