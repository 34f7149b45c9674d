"""Progress: whose sheets are in, and closing the round.

`build(app, path, runner, changes)`: a place of the secretariat's desk.
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from judging_app.bootstrap import Application
from judging_app.core.ids import EntryCode, JudgeCode
from ui.dialogs.files import Filter, ask_new_file
from ui.dialogs.reason import ReasonDialog
from ui.models.office import Office
from ui.screens.progress.move_dialog import MoveDialog
from ui.screens.progress.moving import Wrong, moved_words
from ui.screens.progress.presenter import ProgressPresenter
from ui.screens.progress.rows import STATES, BlockRows, ProgressShown
from ui.tasks.changes import Changes
from ui.tasks.runner import TaskRunner
from ui.tasks.steps import PACKS, RUBRIC
from ui.theme.phrase import Words, phrase
from ui.widgets.buttons import Button
from ui.widgets.contents import Contents
from ui.widgets.fields import Choice, Tick
from ui.widgets.frames import Card, Heading, Page, Surfaced
from ui.widgets.host import Host
from ui.widgets.indicators import Icon
from ui.widgets.judge_cards import JudgeCards
from ui.widgets.labels import Paragraph
from ui.widgets.layouts import clear, column, fix, row
from ui.widgets.legend import MatrixCard
from ui.widgets.locked import LockedNote
from ui.widgets.matrix_values import MatrixRow
from ui.widgets.notices import EmptyState

TABLE: Filter = (phrase("Excel spreadsheet"), "*.xlsx")


def build(app: Application, path: Path, runner: TaskRunner, changes: Changes) -> Callable[[Host], QWidget]:
    """The builder of the screen."""
    return lambda host: ProgressScreen(Office(app, path, runner, changes, host), changes)


class ProgressScreen(Page):
    """Fills `ui.screens.progress.presenter.ProgressView`."""

    def __init__(self, office: Office, changes: Changes) -> None:
        self.presenter = ProgressPresenter(self, office)
        self._host = office.host
        self.action = Button(phrase("Close the round…"), kind="primary", icon="lock")
        self.again = Button(phrase("Open the round again…"))
        self.owed = Button(phrase("Print who owes what…"), icon="printer")
        self.export = Button(phrase("Export…"), kind="small")
        self.locked = LockedNote()
        self.cards = JudgeCards()
        self.gaps = Tick(phrase("Only entries with gaps"))
        self._blocks: tuple[tuple[str, Words], ...] = ()
        self._choose: Choice | None = None
        self._choice = row()
        place = QWidget()
        place.setLayout(self._choice)
        self.astray = Button(phrase("The sheet belongs to another entry…"), kind="small")
        self.back = Button(phrase("Take the move back"), kind="small")
        self.matrix = MatrixCard("", STATES, [place, 8, self.gaps], acts=[self.back, self.astray, self.export])
        self.contents = Contents({"empty": self._empty(), "full": self._full()})
        self._shown: ProgressShown | None = None
        actions = QWidget()
        actions.setLayout(row(self.locked, self.again, self.owed, self.action))
        super().__init__(Heading(phrase("Progress of judging"), "", actions), self.contents)
        self.inner.setStretchFactor(self.contents, 1)
        for button in (self.again, self.owed, self.action):
            button.hide()  # until it is read what there is to do
        self._wire(changes)

    def come_to_front(self) -> None:
        """Read the round again."""
        self.presenter.load()

    def leave(self) -> None:
        """Let go of what is under way."""
        self.presenter.leave()

    # ui.screens.progress.presenter.ProgressView

    def show_progress(self, shown: ProgressShown) -> None:
        """Show the judges, or what to do where nothing is issued yet."""
        ready = bool(shown.cards) and bool(shown.columns) and shown.issued
        self.heading.say(phrase("Progress of judging"), shown.headline if ready else "")
        self.contents.turn("full" if ready else "empty")
        self._offer(shown, ready=ready)
        self.waiting.setVisible(ready and bool(shown.waiting))
        self._waiting.say(shown.waiting)
        blocks = tuple((one.key, one.title) for one in shown.blocks)
        if [key for key, _ in blocks] != [key for key, _ in self._blocks]:
            self._blocks = blocks
            self._offer_blocks()
        elif self._choose is not None:
            self._choose.offer(blocks)
        self._shown = shown

    def show_block(self, block: BlockRows, rows: tuple[MatrixRow, ...]) -> None:
        """Show the entries of a block, and how far each judge is with them."""
        self.cards.show_cards(block.cards)
        self.matrix.title.say(phrase("{count} entries", count=len(rows)))
        if self._shown is not None:
            self.matrix.view.show_matrix(self._shown.columns, rows)
        self._offer_moves()

    def ask_reason_to_close(self, missing: int) -> None:
        """Sheets are missing: the chair's reason."""
        text = phrase("{count} sheets are missing. The chair's reason is printed and stays on record.", count=missing)
        dialog = ReasonDialog(phrase("Close the round with gaps"), text, phrase("Close the round"), parent=self)
        dialog.given.connect(self.presenter.close_for)
        dialog.open()

    def ask_where_to(self, wrong: Wrong) -> None:
        """A sheet was written for the wrong entry: which one is right?"""
        dialog = MoveDialog(wrong, self)
        dialog.given.connect(lambda to, reason, swap: self.presenter.move_to(wrong, to, reason, swap=swap))
        dialog.open()

    # inside

    def _wire(self, changes: Changes) -> None:
        self.action.clicked.connect(self.presenter.close)
        self.again.clicked.connect(self._ask_to_reopen)
        self.owed.clicked.connect(self.presenter.print_owed)
        self.export.clicked.connect(self._ask_where_to_export)
        self.gaps.toggled.connect(self.presenter.keep_to_gaps)
        self.matrix.view.cell_entered.connect(self._say_cell)
        self.astray.clicked.connect(lambda: self._with_cell(self.presenter.move))
        self.back.clicked.connect(lambda: self._with_cell(self.presenter.move_back))
        self.to_packs.clicked.connect(lambda: self._host.go(PACKS))
        self.to_rubric.clicked.connect(lambda: self._host.go(RUBRIC))
        changes.changed.connect(self._changed)

    def _changed(self, _names: object) -> None:
        if self.isVisible():
            self.presenter.load()

    def _say_cell(self, entry: str, judge: str) -> None:
        rows = [] if self._shown is None else self._shown.blocks[0].rows
        columns = [] if self._shown is None else [one.key for one in self._shown.columns]
        found = next((one for one in rows if one.key == entry), None)
        if found is not None and self._shown is not None:
            tip: Words = found.cells[columns.index(judge)].tip
            move = self._shown.sheets.moved.get((JudgeCode(judge), EntryCode(entry)))
            if move is not None:
                tip = phrase("{first} · {then}", first=tip, then=moved_words(move))
            self.matrix.say_cell(phrase("{code} {title} · {state}", code=found.code, title=found.title, state=tip))
        self._offer_moves()

    def _offer_moves(self) -> None:
        """What can be done with the sheet in hand."""
        held, shown = self.matrix.view.in_hand(), self._shown
        movable = moved = False
        if held is not None and shown is not None:
            pair = (JudgeCode(held[1]), EntryCode(held[0]))
            movable, moved = shown.sheets.movable(pair), pair in shown.sheets.moved
        self.astray.setVisible(movable)
        self.back.setVisible(moved)

    def _with_cell(self, act: Callable[[str, str], None]) -> None:
        if (held := self.matrix.view.in_hand()) is not None:
            act(*held)

    def _offer(self, shown: ProgressShown, *, ready: bool) -> None:
        self.action.setVisible(ready and not shown.closed)
        self.action.set_kind("secondary" if shown.missing else "primary")
        self.action.say(phrase("Close the round…") if shown.missing else phrase("Close the round"))
        self.again.setVisible(shown.reopenable)
        self.owed.setVisible(ready and bool(shown.missing))
        self.locked.show_reason(_closed_words(shown) if shown.closed else "")

    def _ask_where_to_export(self) -> None:
        ask_new_file(self, phrase("Export the progress"), TABLE, "tien-do-cham.xlsx", self.presenter.export)

    def _ask_to_reopen(self) -> None:
        text = phrase("Score files that come in afterwards count again. The chair's reason stays on record.")
        dialog = ReasonDialog(phrase("Open the round again"), text, phrase("Open the round"), parent=self)
        dialog.given.connect(self.presenter.reopen)
        dialog.open()

    def _offer_blocks(self) -> None:
        clear(self._choice)
        choice = Choice(phrase("Block"), self._blocks)
        choice.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        fix(choice, width=248)
        self._choose = choice
        choice.chosen.connect(self.presenter.keep_to)
        self._choice.addWidget(choice)

    def _empty(self) -> QWidget:
        self.to_packs = Button(phrase("Go to the packs"), kind="primary")
        text = phrase(
            "As soon as packs are out, each judge has a card here and each sheet a small box: in, missing, stood aside."
        )
        return Card(EmptyState("grid", phrase("No pack was issued yet"), text, self.to_packs))

    def _waiting_strip(self) -> QWidget:
        self._waiting, self.to_rubric = Paragraph("", "note"), Button(phrase("Go to the rubric"))
        line = row(Icon("warning", "warn"), gap="m", margins=("l", "s", "s", "s"))
        line.addWidget(self._waiting, 1)
        line.addWidget(self.to_rubric)
        self.waiting = Surfaced(line, "warn")
        self.waiting.hide()
        return self.waiting

    def _full(self) -> QWidget:
        whole = column(self._waiting_strip(), self.cards, gap="l")
        whole.addWidget(self.matrix, 1)
        made = QWidget()
        made.setLayout(whole)
        return made


def _closed_words(shown: ProgressShown) -> Words:
    if shown.missing:
        return phrase("Closed with {count} sheets missing", count=shown.missing)
    return phrase("Closed")
