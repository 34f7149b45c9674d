"""Votes of the public: a table comes in over a preview of what it counts and what it does to the order.

`build(app, path, runner, changes)`: a place of the secretariat's desk.
"""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QWidget

from judging_app.bootstrap import Application
from judging_app.core.beside import VoteImport
from ui.dialogs.files import Filter, ask_file
from ui.dialogs.reason import ReasonDialog
from ui.models.office import Office
from ui.models.table_card import TableCard
from ui.screens.votes.presenter import Coming, VotesPresenter
from ui.screens.votes.rows import BASE, EFFECT, VoteRow, VotesShown
from ui.tasks.changes import Changes
from ui.tasks.local_time import day_and_time
from ui.tasks.runner import TaskRunner
from ui.theme.phrase import Words, phrase
from ui.theme.tokens import TALL_ROW
from ui.widgets.buttons import Button
from ui.widgets.contents import Contents
from ui.widgets.frames import Card, Heading, Page, Surfaced
from ui.widgets.host import Host
from ui.widgets.labels import Paragraph
from ui.widgets.layouts import column, row
from ui.widgets.notices import EmptyState

TITLE = phrase("Votes of the public")
LIST_FILES: Filter = (phrase("Lists"), "*.xlsx *.xls *.csv *.txt *.tsv")
MOVES = tuple(one.key for one in EFFECT)


def build(app: Application, path: Path, runner: TaskRunner, changes: Changes) -> Callable[[Host], QWidget]:
    """The builder of the screen."""
    return lambda host: VotesScreen(Office(app, path, runner, changes, host), changes)


class VotesScreen(Page):
    """Fills `ui.screens.votes.presenter.VotesView`."""

    def __init__(self, office: Office, changes: Changes) -> None:
        self.presenter = VotesPresenter(self, office)
        self.action = Button(phrase("Import votes…"), icon="inbox")
        self.back = Button(phrase("Take these votes back…"), icon="undo")
        self.cancel = Button(phrase("Cancel"))
        self.look = Button(phrase("Show what they change"))
        self.take_in = Button(phrase("Let these votes count"), kind="primary", icon="check")
        self._shown: VotesShown | None = None
        self.card: TableCard[VoteRow] = TableCard((*BASE, *EFFECT), TITLE, row_height=TALL_ROW)
        self.said = Paragraph("", "body")
        self.contents = Contents({"none": self._none(), "empty": self._empty(), "table": self._table()})
        actions = QWidget()
        actions.setLayout(row(self.back, self.action, self.cancel, self.look, self.take_in))
        super().__init__(Heading(TITLE, "", actions), self.contents)
        self.inner.setStretchFactor(self.contents, 1)
        self._wire(changes)
        self._offer()

    def come_to_front(self) -> None:
        """Read the round again."""
        self.presenter.load()

    def take_files(self, paths: Sequence[Path]) -> bool:
        """Read a table that was dropped."""
        return self.presenter.take_files(paths)

    def leave(self) -> None:
        """Let go of what is under way."""
        self.presenter.leave()

    # ui.screens.votes.presenter.VotesView

    def show_votes(self, shown: VotesShown) -> None:
        """Show the votes that count, or what to do where there are none."""
        self._shown = shown
        self.heading.say(TITLE, _from(shown) if shown.asked else "")
        self.contents.turn("table" if shown.taken_in else "empty" if shown.asked else "none")
        lacking = phrase("{count} entries have no votes, which blocks the decision.", count=shown.lacking)
        self._say(lacking if shown.taken_in and shown.lacking else "")
        self.card.show_columns_but((*MOVES,))
        self.card.show_rows(shown.rows, phrase("{count} entries", count=len(shown.rows)))
        self._offer(import_more=shown.taken_in)

    def show_coming(self, shown: VotesShown, coming: Coming) -> None:
        """Show a table on its way in: what each entry's votes count, and what they do to the order once that is looked at."""
        below = phrase("{file}: nothing counts yet · {rule}", file=coming.name, rule=shown.rule)
        self.heading.say(TITLE, below)
        self.contents.turn("table")
        self._say(_before(shown, coming))
        self.card.show_columns_but(() if coming.looked else MOVES)
        self.card.show_rows(coming.rows, phrase("{count} entries", count=len(coming.rows)))
        self._offer(coming=True, looked=coming.looked)

    # inside

    def _wire(self, changes: Changes) -> None:
        for button in (self.action, self.first):
            button.clicked.connect(self._ask)
        self.back.clicked.connect(self._ask_to_take_back)
        self.cancel.clicked.connect(self.presenter.give_up)
        self.look.clicked.connect(self.presenter.look)
        self.take_in.clicked.connect(self.presenter.take_in)
        changes.changed.connect(self._changed)

    def _changed(self, _names: object) -> None:
        if self.isVisible():
            self.presenter.load()

    def _ask(self) -> None:
        ask_file(self, phrase("A table of votes"), [LIST_FILES], self.presenter.begin)

    def _ask_to_take_back(self) -> None:
        if self._shown is None or self._shown.table is None:
            return
        table, before = self._shown.table, self._shown.before
        named = phrase("{file}, {count} entries.", file=_named(table), count=len(table.votes))
        if before is None:
            after = phrase("No votes count then, until a table is taken in.")
        else:
            after = phrase("Those of {file} count again.", file=_named(before))
        text = phrase("{first} {then}", first=named, then=after)
        dialog = ReasonDialog(phrase("Take these votes back"), text, phrase("Take back"), parent=self)
        dialog.given.connect(self.presenter.take_back)
        dialog.open()

    def _offer(self, *, import_more: bool = False, coming: bool = False, looked: bool = True) -> None:
        for one in (self.action, self.back):
            one.setVisible(import_more)
        for one in (self.cancel, self.take_in):
            one.setVisible(coming)
        self.look.setVisible(coming and not looked)

    def _say(self, words: Words) -> None:
        self.said.say(words)
        self.strip.setVisible(bool(words))

    def _none(self) -> QWidget:
        text = phrase(
            "The rules of this round do nothing with votes. Before packs are out this can be changed with the rules."
        )
        return Card(EmptyState("people", phrase("No votes are asked for"), text))

    def _empty(self) -> QWidget:
        self.first = Button(phrase("Import votes…"), kind="primary", icon="inbox")
        text = phrase(
            "Choose or drop a table with one row for each entry: its code, and a column for each kind of vote that the rules "
            "weigh. What the votes count and change is shown before anything is taken in."
        )
        return Card(EmptyState("people", phrase("No votes yet"), text, self.first))

    def _table(self) -> QWidget:
        self.strip = Surfaced(row(self.said, margins=("l", "s")), "warn")
        whole = column(self.strip, gap="l")
        whole.addWidget(self.card, 1)
        made = QWidget()
        made.setLayout(whole)
        return made


def _before(shown: VotesShown, coming: Coming) -> Words:
    """What a person should know before the votes count."""
    if not coming.looked:
        return phrase(
            "The round is still open: what the votes change is an early look at its marks, which is written down. The votes can be "
            "taken in without it."
        )
    if coming.lacking:
        return phrase("{count} entries have no votes in this table.", count=coming.lacking)
    return phrase("These votes replace those taken in before.") if shown.taken_in else ""


def _named(table: VoteImport) -> Words:
    """The table by its file and when it was taken in; votes of an older program have neither."""
    if not table.name:
        return phrase("an earlier table")
    return phrase("{file} ({day})", file=table.name, day=day_and_time(table.at_ms))


def _from(shown: VotesShown) -> Words:
    if shown.table is None:
        return shown.rule
    return phrase("{first} · {then}", first=shown.rule, then=_named(shown.table))
