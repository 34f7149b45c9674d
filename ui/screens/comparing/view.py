"""All own marks side by side, to compare and settle before handing in.

`build(sitting)`: a place of the judge's desk under the key `ui.tasks.sitting.COMPARING`.
"""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from judging_app.core.ids import CriterionKey, EntryCode
from ui.dialogs.reason import ReasonDialog
from ui.screens.comparing.grid import Grid
from ui.screens.comparing.presenter import Presenter
from ui.screens.comparing.rows import Line, Order, criterion_at, heads_of
from ui.tasks.sitting import Sitting
from ui.theme.phrase import Phrase, Words, phrase
from ui.widgets.actions import ActionSpec, build_actions
from ui.widgets.frames import Heading, Page, Surfaced
from ui.widgets.host import Host
from ui.widgets.labels import Paragraph
from ui.widgets.layouts import column

TABLE = phrase("The table")
ACTIONS = (
    ActionSpec(
        key="undo",
        name=phrase("Take back"),
        tip=phrase("Take the last mark back that was given here"),
        shortcut="Ctrl+Z",
        group=TABLE,
        icon="undo",
    ),
    ActionSpec(
        key="redo",
        name=phrase("Do again"),
        tip=phrase("Give the mark again that was taken back last"),
        shortcut="Ctrl+Y; Ctrl+Shift+Z",
        group=TABLE,
        icon="redo",
    ),
)


def build(sitting: Sitting) -> Callable[[Host], QWidget]:
    """The builder of the screen."""
    return lambda host: ComparingScreen(sitting, host)


class ComparingScreen(QWidget):
    """Fills `presenter.View`."""

    def __init__(self, sitting: Sitting, host: Host) -> None:
        super().__init__()
        self._host, self._rubric = host, sitting.desk.pack.rubric
        self._heading = Heading(phrase("Compare my marks"), " ")
        self.grid = Grid(self._rubric.criteria, heads_of(self._rubric))
        self.presenter = Presenter(sitting, host, self)
        note = phrase(
            "Type a digit to change a mark, press a head or S to put in order, Enter or a title to go to the clip. A ring: "
            "far from your other marks for the criterion. 2=: several clips share this rank."
        )
        head = Surfaced(column(Paragraph(note, "note", "muted"), gap=0, margins=("m", 8, "m", 6)))
        self.setLayout(column(Page(self._heading, Surfaced(column(head, self.grid, gap=0, margins=1), "card"))))
        self.grid.painter.given.connect(self._give)
        self.grid.painter.objected.connect(self._object)
        self.grid.sorted_by.connect(self.presenter.sort)
        self.grid.opened.connect(self._open)
        handlers = {"undo": self.presenter.undo, "redo": self.presenter.redo}
        self.actions_by_key = build_actions(self, ACTIONS, handlers)

    # the window (ui.widgets.host)

    def come_to_front(self) -> None:
        """Read again."""
        self.presenter.come()
        self.grid.setFocus()

    # presenter.View

    def show_lines(self, lines: Sequence[Line], order: Order, words: Words) -> None:
        self._heading.say(phrase("Compare my marks"), words)
        self.grid.show_lines(lines, order)

    def ask_reason(self, entry: EntryCode, given: Callable[[str], object]) -> None:
        text = phrase(
            "The secretariat has this sheet already. Say why it is changed; the reason goes with the next file."
        )
        self._ask(phrase("Change a sheet that was handed in"), text, phrase("Change the mark"), given)

    def ask_remark(self, entry: EntryCode, criteria: str, given: Callable[[str], object]) -> None:
        text = phrase(
            "Entry {code}. The rules want a remark with such a mark for {criteria}.", code=entry, criteria=criteria
        )
        self._ask(phrase("This mark needs a remark"), text, phrase("Give the mark"), given, phrase("Remark"))

    # inside

    def _ask(
        self, title: Words, text: Words, act: Words, given: Callable[[str], object], field: Words | None = None
    ) -> None:
        dialog = ReasonDialog(title, text, act, field=field, parent=self)
        dialog.given.connect(given)
        dialog.open()

    def _give(self, entry: str, criterion: str, mark: int | None) -> None:
        self.presenter.give(EntryCode(entry), CriterionKey(criterion), mark)

    def _object(self, reason: Phrase | None) -> None:
        if reason is not None:
            self._host.tell("warn", reason)

    def _open(self, entry: str, at: int) -> None:
        self.presenter.open_entry(EntryCode(entry), criterion_at(self._rubric, at))
