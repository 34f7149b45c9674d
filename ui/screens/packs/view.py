"""Issuing packs into a folder, and the list of those issued.

`build(app, path, runner, changes)`: a place of the secretariat's desk.
"""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QWidget

from judging_app.bootstrap import Application
from judging_app.core.ids import JudgeCode
from ui.dialogs.files import ask_folder
from ui.models.listing import Listing
from ui.models.office import Office
from ui.models.table_card import TableCard
from ui.screens.packs.presenter import PacksPresenter, iso_day
from ui.screens.packs.rows import COLUMNS, PackRow, PacksShown, details_of
from ui.tasks.changes import Changes
from ui.tasks.runner import TaskRunner
from ui.tasks.steps import CLIPS, ENTRIES, PANEL
from ui.theme.phrase import Words, phrase
from ui.theme.tokens import TALL_ROW
from ui.widgets.buttons import Button
from ui.widgets.contents import Contents
from ui.widgets.fields import TextField, Tick
from ui.widgets.frames import Card, Heading, Page, Surfaced
from ui.widgets.host import Host
from ui.widgets.indicators import Icon
from ui.widgets.labels import Label, Paragraph, retone
from ui.widgets.layouts import Item, column, fix, row
from ui.widgets.locked import LockedNote
from ui.widgets.notices import EmptyState
from ui.widgets.side_panel import SidePanel
from ui.widgets.work import WorkLine


def build(app: Application, path: Path, runner: TaskRunner, changes: Changes) -> Callable[[Host], QWidget]:
    """The builder of the screen."""
    return lambda host: PacksScreen(Office(app, path, runner, changes, host), changes)


class PacksScreen(Page):
    """Fills `ui.screens.packs.presenter.PacksView`."""

    def __init__(self, office: Office, changes: Changes) -> None:
        self.presenter = PacksPresenter(self, office)
        self._host = office.host
        self._waiting: tuple[JudgeCode, ...] = ()
        self._closed_round = False
        self.action = Button(phrase("Issue packs…"), kind="primary", icon="send")
        self.locked = LockedNote()
        self.work = WorkLine()
        self.with_clips = Tick(phrase("Copy the clips along"), ticked=True)
        self.deadline = TextField(phrase("To be handed in by"), phrase("day/month/year"))
        self.again = Button(phrase("Issue a new pack…"), icon="send")
        self.panel = SidePanel(self._about_again(), row(self.again, None))
        fix(self.deadline, width=152)
        ways: list[Item] = [self.with_clips, 8, Label(phrase("To be handed in by"), "note", "muted"), self.deadline]
        card = TableCard(COLUMNS, phrase("Packs"), row_height=TALL_ROW, extra=ways)
        spare = ["number", "entries"]
        self.list = Listing(card, self.panel, show=self._tell, same=lambda one: one.judge.code, spare=spare)
        self.pages = Contents({"entries": self._no_entries(), "judges": self._no_judges(), "full": self._full()})
        actions = QWidget()
        actions.setLayout(row(self.locked, self.action))
        super().__init__(Heading(phrase("Issue packs"), "", actions), self.work, self.pages)
        self.inner.setStretchFactor(self.pages, 1)
        self._wire(changes)

    def come_to_front(self) -> None:
        """Read the packs again."""
        self.presenter.load()

    def leave(self) -> None:
        """Let go of what is under way."""
        self.presenter.leave()

    # ui.screens.packs.presenter.PacksView

    def show_packs(self, shown: PacksShown) -> None:
        """Show who has a pack, or what is missing before packs can be issued."""
        self._waiting, self._closed_round = shown.waiting, shown.closed
        self.heading.say(phrase("Issue packs"), shown.headline)
        self.pages.turn(shown.lack or "full")
        self._offer(shown)
        self._code.say(" ".join(shown.code.split()))
        self._say_trial(shown)
        self.undecided.setVisible(bool(shown.open_findings) and not shown.begun)
        self._undecided.say(
            phrase(
                "{count} findings about clips are not decided yet. Once packs are out nothing can be decided any more.",
                count=shown.open_findings,
            )
        )
        self.list.show_rows(shown.rows, phrase("{count} judges", count=len(shown.rows)))

    def show_work(self, what: Words, permille: int, left: Words) -> None:
        """Show how far copying is."""
        self.work.show_work(what, permille, left)
        self.action.setEnabled(False)
        self.again.setEnabled(False)

    def show_idle(self) -> None:
        """Nothing is under way."""
        self.work.hide()
        self.action.setEnabled(True)
        self.again.setEnabled(True)

    # inside

    def _wire(self, changes: Changes) -> None:
        self.action.clicked.connect(lambda: self._ask(self._waiting))
        self.again.clicked.connect(self._ask_again)
        self.work.stopped.connect(self.presenter.stop)
        self.to_entries.clicked.connect(lambda: self._host.go(ENTRIES))
        self.to_panel.clicked.connect(lambda: self._host.go(PANEL))
        self.to_clips.clicked.connect(lambda: self._host.go(CLIPS))
        self.deadline.textChanged.connect(self._check)
        changes.changed.connect(self._changed)

    def _changed(self, _names: object) -> None:
        if self.isVisible():
            self.presenter.load()

    def _offer(self, shown: PacksShown) -> None:
        self.action.setVisible(bool(shown.waiting) and not shown.lack and not shown.closed)
        if len(shown.waiting) == len(shown.rows):
            self.action.say(phrase("Issue {count} packs…", count=len(shown.waiting)))
        else:
            self.action.say(phrase("Issue the other {count} packs…", count=len(shown.waiting)))
        self.locked.show_reason(phrase("The round is closed") if shown.closed else "")
        self.again.setVisible(not shown.closed)

    def _say_trial(self, shown: PacksShown) -> None:
        """Which entry is marked first; while there is none yet, where to choose it."""
        named = phrase("Trial, marked first by all, not counted: {entry}", entry=shown.trial)
        self.trial.say(
            named if shown.trial else phrase("No trial. One can be chosen among the entries before packs are issued.")
        )
        self.trial.setVisible(bool(shown.trial) or not shown.begun)

    def _check(self) -> None:
        retone(self.deadline, "state", "bad" if iso_day(self.deadline.text()) is None else "")

    def _ask(self, judges: Sequence[JudgeCode]) -> None:
        deadline = iso_day(self.deadline.text())
        if deadline is None:
            self.deadline.setFocus()
            self._host.tell("warn", phrase("“{text}” is no day. Write it as 31/12/2024.", text=self.deadline.text()))
            return

        def issue(folder: Path) -> None:
            self.presenter.issue(folder, judges, with_clips=self.with_clips.isChecked(), deadline=deadline)

        ask_folder(self, phrase("The folder or stick for the packs"), issue)

    def _ask_again(self) -> None:
        if (chosen := self.list.chosen()) is not None:
            self._ask([chosen.judge.code])

    def _tell(self, chosen: PackRow) -> None:
        self.panel.show_details(chosen.judge.name, chosen.judge.code, details_of(chosen))
        self.again.say(phrase("Issue a new pack…") if chosen.packs else phrase("Issue this pack…"))
        self._about.setVisible(bool(chosen.packs) and not self._closed_round)

    def _about_again(self) -> Paragraph:
        text = phrase(
            "A new laptop or a lost pack: issue a new pack. What this judge has handed in with an older pack keeps counting until "
            "the new one brings something newer."
        )
        self._about = Paragraph(text, "note", "muted")
        return self._about

    def _no_entries(self) -> QWidget:
        self.to_entries = Button(phrase("Go to the entries"), kind="primary")
        text = phrase("A pack holds the rules, the list of entries and their clips. Import the list first.")
        return Card(EmptyState("send", phrase("No entries to judge yet"), text, self.to_entries))

    def _no_judges(self) -> QWidget:
        self.to_panel = Button(phrase("Go to the judges"), kind="primary")
        text = phrase("Each judge gets a pack of their own. Import the panel first.")
        return Card(EmptyState("people", phrase("No judges yet"), text, self.to_panel))

    def _full(self) -> QWidget:
        self._code = Label("", "panel", "accent")
        code = row(Label(phrase("Contest code, to be read out to every judge"), "note"), None, self._code)
        self.trial = Paragraph("", "note", "muted")
        head = Surfaced(column(code, self.trial, gap="xs", margins=("l", "m")), "soft")
        whole = column(self._undecided_strip(), head, gap="l")
        whole.addWidget(self.list, 1)
        made = QWidget()
        made.setLayout(whole)
        return made

    def _undecided_strip(self) -> QWidget:
        self._undecided = Paragraph("", "note")
        self.to_clips = Button(phrase("Go to the clips"))
        line = row(Icon("warning", "warn"), gap="m", margins=("l", "s", "s", "s"))
        line.addWidget(self._undecided, 1)
        line.addWidget(self.to_clips)
        self.undecided = Surfaced(line, "warn")
        self.undecided.hide()
        return self.undecided
