"""The tree with its tools and totals, and the details of the part in hand beside it."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from judging_app.core.rubric_edit import Spot, part_at
from ui.screens.rubric.commands import IN_TREE, KEYS
from ui.screens.rubric.details import PartDetails
from ui.screens.rubric.rows import RubricShown
from ui.screens.rubric.tree import RubricTree
from ui.theme.phrase import phrase
from ui.widgets.actions import build_actions, tell_keys
from ui.widgets.buttons import ActionButton
from ui.widgets.frames import Surfaced, hairline
from ui.widgets.labels import Label
from ui.widgets.layouts import column, row

WORDED = frozenset({"criterion", "section"})


class RubricEditor(QWidget):
    """`handlers`: what the actions of `IN_TREE` do."""

    def __init__(self, handlers: Mapping[str, Callable[[], object]]) -> None:
        super().__init__()
        self.tree = RubricTree(phrase("Rubric"))
        self.details = PartDetails()
        self.actions_by_key = build_actions(self.tree, IN_TREE, handlers)
        for action in self.actions_by_key.values():
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        tell_keys(self.tree, KEYS)
        self._tools = [ActionButton(one, words=key in WORDED) for key, one in self.actions_by_key.items()]
        self._total, self._bonus = Label("", "total"), Label("", "note", "muted")
        body = row(gap="l")
        body.addWidget(self._card(), 1)
        body.addWidget(self.details)
        self.setLayout(body)
        self.tree.opened.connect(self.details.come)
        back = QShortcut(QKeySequence("Escape"), self.details, self._back)
        back.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._shown: RubricShown | None = None

    def show_rubric(self, shown: RubricShown) -> None:
        """Show a rubric with its totals."""
        self._shown = shown
        self.tree.show_rubric(shown.rubric, fixed=shown.begun)
        self._total.say(shown.total)
        self._bonus.say(shown.bonus)
        for action in self.actions_by_key.values():
            action.setEnabled(not shown.begun)
        self.bar.setVisible(not shown.begun)

    def show_part(self, spot: Spot) -> None:
        """Show a part in hand."""
        if self._shown is not None:
            self.tree.show_spot(spot)
            self.details.show_part(part_at(self._shown.rubric, spot), fixed=self._shown.begun)

    def _card(self) -> Surfaced:
        tools = row(*self._tools, None, gap="xs", margins=("s", 6, "m", 6))
        self.bar = QWidget()
        self.bar.setLayout(column(tools, hairline(), gap=0))
        foot = row(Label(phrase("Total"), "strong"), self._bonus, None, self._total, gap="m", margins=("m", 8, "m", 8))
        whole = column(self.bar, gap=0, margins=1)
        whole.addWidget(self.tree, 1)
        whole.addWidget(hairline())
        whole.addLayout(foot)
        return Surfaced(whole, "card")

    def _back(self) -> None:
        self.details.settle()
        self.tree.setFocus(Qt.FocusReason.OtherFocusReason)
