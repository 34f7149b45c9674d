"""The inbox: score files come in, one line for each with its outcome.

`build(app, path, runner, changes)`: a place of the secretariat's desk. Score files that other screens of the desk leave
alone belong here: `window.go(INBOX)`, then `window.hand_files(paths)`.
"""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from judging_app.bootstrap import Application
from ui.dialogs.files import Filter, ask_files, ask_folder
from ui.dialogs.reason import ReasonDialog
from ui.messages import details, sentence
from ui.models.listing import Listing
from ui.models.office import Office
from ui.models.table_card import TableCard
from ui.screens.merging.decisions_page import DecisionsPage
from ui.screens.merging.presenter import SCORE_FILE, SPREADSHEET, InboxPresenter
from ui.screens.merging.rows import ADVICE, InboxRow, InboxShown, columns_of, details_of
from ui.screens.merging.settled import MOST_LINES
from ui.tasks.changes import Changes
from ui.tasks.runner import TaskRunner
from ui.tasks.steps import PACKS
from ui.theme.phrase import Words, phrase
from ui.theme.tokens import TALL_ROW
from ui.widgets.buttons import Button
from ui.widgets.cells import Detail
from ui.widgets.contents import Contents
from ui.widgets.frames import Card, Heading, Page, Surfaced
from ui.widgets.host import Host
from ui.widgets.indicators import Icon
from ui.widgets.labels import Elided
from ui.widgets.layouts import column, row
from ui.widgets.locked import LockedNote
from ui.widgets.notices import EmptyState
from ui.widgets.side_panel import SidePanel
from ui.widgets.tab_row import TabRow
from ui.widgets.work import WorkLine

SCORE_FILES: Filter = (phrase("Score files and spreadsheets"), f"*{SCORE_FILE} *{SPREADSHEET}")
ALL_FILES: Filter = (phrase("All files"), "*")
LOOK_MS = 2_000
FILES, DECISIONS = "files", "decisions"
HINT = phrase("Drop score files and judges' spreadsheets anywhere on this window. The same file twice does no harm.")


def build(app: Application, path: Path, runner: TaskRunner, changes: Changes) -> Callable[[Host], QWidget]:
    """The builder of the screen."""
    return lambda host: InboxScreen(Office(app, path, runner, changes, host), changes)


def advice_of(row: InboxRow) -> Words:
    """What a row means and what to do: the sentence of its error where it was refused."""
    return sentence(row.error) if row.error is not None else ADVICE[row.kind]


def rows_to_mend(row: InboxRow) -> tuple[Detail, ...]:
    """The wrong rows of a spreadsheet that was refused, as many as the panel has room for."""
    found = details(row.error) if row.error is not None else ()
    shown = [
        Detail(name="" if place else phrase("Rows to mend"), text=one) for place, one in enumerate(found[:MOST_LINES])
    ]
    left = len(found) - MOST_LINES
    return (*shown, Detail(name="", text=phrase("and {count} more rows", count=left))) if left > 0 else tuple(shown)


class InboxScreen(Page):
    """Fills `ui.screens.merging.presenter.InboxView`."""

    def __init__(self, office: Office, changes: Changes) -> None:
        self.presenter = InboxPresenter(self, office)
        self._host = office.host
        self.action = Button(phrase("Choose score files…"), kind="primary", icon="inbox")
        self.locked = LockedNote()
        self.work = WorkLine()
        self.right = Button(phrase("This file is right…"), kind="primary")
        self.undo = Button(phrase("Take the choice back"))
        self.compare = Button(phrase("Compare with the file before"))
        self._closed = False
        self.accept = Button(phrase("Accept this late file…"))
        self.aside = Button(phrase("Set this file aside…"))
        self.back = Button(phrase("Take this back…"), icon="undo")
        self.panel = SidePanel(self.right, self.undo, self.compare, self.accept, self.aside, self.back)
        card = TableCard(columns_of(advice_of), phrase("Score files"), row_height=TALL_ROW)
        self.list = Listing(
            card, self.panel, show=self._tell, same=lambda one: one.digest or one.key, spare=["at", "sheets"]
        )
        self.decisions = DecisionsPage(self.presenter)
        self.tabs = TabRow([(FILES, phrase("Files")), (DECISIONS, phrase("Decisions"))])
        self.parts = Contents({FILES: self.list, DECISIONS: self.decisions})
        self.parts.turn(FILES)
        self.contents = Contents({"no-packs": self._no_packs(), "empty": self._empty(), "full": self._full()})
        actions = QWidget()
        actions.setLayout(row(self.locked, self.action))
        super().__init__(Heading(phrase("Inbox"), "", actions), self.work, self.contents)
        self.inner.setStretchFactor(self.contents, 1)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._wire(changes)
        self.show_watched(None)

    def come_to_front(self) -> None:
        """Read what is stored again."""
        self.presenter.load()

    def take_files(self, paths: Sequence[Path]) -> bool:
        """Take in score files that were dropped."""
        return self.presenter.take_files(paths)

    def leave(self) -> None:
        """Let go of what is under way."""
        self.presenter.leave()

    # ui.screens.merging.presenter.InboxView

    def show_inbox(self, shown: InboxShown, rows: Sequence[InboxRow]) -> None:
        """Show all files, or what to do where there are none."""
        self.heading.say(phrase("Inbox"), shown.headline if shown.issued else "")
        self.contents.turn("full" if rows else "empty" if shown.issued else "no-packs")
        self.action.setVisible(bool(rows))
        self._closed = shown.closed
        late = phrase("The round is closed: what comes now is late")
        but = phrase("The round is closed: what comes now is late, but for second looks")
        self.locked.show_reason((but if shown.looks else late) if shown.closed else "")
        self.list.show_rows(rows, phrase("{count} files", count=len(rows)))
        self.decisions.show_inbox(shown)
        self.tabs.tabs[DECISIONS].show_count(len(shown.decisions))

    def point_at(self, wanted: InboxRow) -> None:
        """Put a file in hand, so that its sentence can be read."""
        self.tabs.choose(FILES)
        self.parts.turn(FILES)
        table = self.list.card.table
        table.choose(lambda one: one.key == wanted.key)
        table.setFocus()

    def show_changes(self, row: InboxRow, changes: Sequence[Detail]) -> None:
        """Show what a file says differently, if it is still in hand."""
        if self.list.chosen() == row:
            self.panel.show_details(row.name, phrase("Against the file before"), changes)
            self.compare.hide()

    def show_watched(self, folder: Path | None, waiting: Sequence[str] = ()) -> None:
        """Say from where files are taken in by themselves and what is waited for; look there every few seconds."""
        self.watch.say(phrase("Watch a folder…") if folder is None else phrase("Watch no more"))
        self._hint.say(HINT if folder is None else _watched(folder, waiting))
        self._watching = folder is not None
        self._timer.start() if self._watching else self._timer.stop()

    def show_work(self, what: Words, permille: int, left: Words) -> None:
        """Show how far reading is."""
        self.work.show_work(what, permille, left)

    def show_idle(self) -> None:
        """Nothing is under way."""
        self.work.hide()

    # inside

    def _wire(self, changes: Changes) -> None:
        self.action.clicked.connect(self._ask)
        self.first.clicked.connect(self._ask)
        self.to_packs.clicked.connect(lambda: self._host.go(PACKS))
        self.work.stopped.connect(self.presenter.stop)
        self.right.clicked.connect(self._ask_reason)
        self.undo.clicked.connect(lambda: self._with_chosen(self.presenter.take_back))
        self.compare.clicked.connect(lambda: self._with_chosen(self.presenter.compare))
        self.accept.clicked.connect(self._ask_to_accept)
        self.aside.clicked.connect(self._ask_to_set_aside)
        self.back.clicked.connect(self._ask_to_take_back)
        self.tabs.chosen.connect(self.parts.turn)
        self.watch.clicked.connect(self._turn_watch)
        self._timer.timeout.connect(self.presenter.look_into_folder)
        changes.changed.connect(self._changed)

    def _changed(self, _names: object) -> None:
        if self.isVisible():
            self.presenter.load()

    def _ask(self) -> None:
        ask_files(self, phrase("Choose score files"), [SCORE_FILES, ALL_FILES], self.presenter.take_in)

    def _tell(self, chosen: InboxRow) -> None:
        self.panel.show_details(chosen.name, "", (*details_of(chosen, advice_of(chosen)), *rows_to_mend(chosen)))
        self.right.setVisible(chosen.standing.choosable)
        self.undo.setVisible(chosen.standing.choice is not None)
        self.compare.setVisible(chosen.standing.earlier is not None)
        self.accept.setVisible(chosen.standing.late)
        self.aside.setVisible(chosen.standing.stored)
        self.back.setVisible(chosen.standing.ruling is not None)

    def _with_chosen(self, act: Callable[[InboxRow], None]) -> None:
        if (chosen := self.list.chosen()) is not None:
            act(chosen)

    def _ask_reason(self) -> None:
        if (chosen := self.list.chosen()) is None:
            return
        text = phrase(
            "{file} of {judge} counts, and what contradicts it does not. Both stay stored, and the choice can be taken back "
            "until the round is closed. How was it found out?",
            file=chosen.name,
            judge=chosen.judge,
        )
        asked = ReasonDialog(phrase("Choose this file"), text, phrase("Let it count"), parent=self)
        asked.given.connect(lambda reason: self.presenter.settle(chosen, reason))
        asked.open()

    def _ask_to_set_aside(self) -> None:
        text = phrase("Nothing of it counts, whatever else is on record. It stays stored, and this can be taken back.")
        if self._closed:
            text = phrase(
                "Nothing of this answer counts; what the judge had given before does. Figures may change, and which entries go on is "
                "open again. It stays stored, and this can be taken back."
            )
        self._ask_about(phrase("Set this file aside"), text, phrase("Set aside"), self.presenter.set_aside)

    def _ask_to_accept(self) -> None:
        text = phrase(
            "It counts although it came after the round was closed, by the chair's reason. Figures may change, and which entries go "
            "on is open again. This can be taken back."
        )
        self._ask_about(phrase("Accept this late file"), text, phrase("Accept"), self.presenter.accept)

    def _ask_to_take_back(self) -> None:
        self._ask_about(phrase("Take this back"), "", phrase("Take back"), self.presenter.take_back_ruling)

    def _ask_about(self, title: Words, text: Words, act: Words, given: Callable[[InboxRow, str], None]) -> None:
        if (chosen := self.list.chosen()) is not None:
            named = phrase("{file} of {judge}.", file=chosen.name, judge=chosen.judge)
            whole = phrase("{first} {then}", first=named, then=text) if text else named
            asked = ReasonDialog(title, whole, act, parent=self)
            asked.given.connect(lambda reason: given(chosen, reason))
            asked.open()

    def _turn_watch(self) -> None:
        if self._watching:
            self.presenter.watch(None)
        else:
            ask_folder(self, phrase("The folder into which score files come"), self.presenter.watch)

    def _no_packs(self) -> QWidget:
        self.to_packs = Button(phrase("Go to the packs"), kind="primary")
        text = phrase("Judges answer a pack with a score file. Issue the packs first.")
        return Card(EmptyState("inbox", phrase("No pack was issued yet"), text, self.to_packs))

    def _empty(self) -> QWidget:
        self.first = Button(phrase("Choose score files…"), kind="primary", icon="inbox")
        text = phrase(
            "Drop the judges' score files or spreadsheets anywhere on this window, or choose them from a stick or a mailbox's folder. Each gets "
            "a line of its own that says what became of it; the same file twice does no harm."
        )
        return Card(EmptyState("inbox", phrase("No score files yet"), text, self.first))

    def _full(self) -> QWidget:
        self._hint, self.watch = Elided(HINT, "note", "muted"), Button(HINT, kind="small")
        line = row(Icon("receive", "muted"), gap="s", margins=("l", "s"))
        line.addWidget(self._hint, 1)
        line.addWidget(self.watch)
        strip = Surfaced(line, "drop")
        whole = column(strip, row(self.tabs, None), gap="m")
        whole.addWidget(self.parts, 1)
        made = QWidget()
        made.setLayout(whole)
        return made


def _watched(folder: Path, waiting: Sequence[str]) -> Words:
    if waiting:
        names = ", ".join(waiting)
        return phrase("Waiting until {files} in {folder} is whole and can be read.", files=names, folder=str(folder))
    return phrase("Score files and spreadsheets in {folder} are taken in by themselves.", folder=str(folder))
