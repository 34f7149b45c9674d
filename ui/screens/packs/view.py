"""Issuing packs into a folder, and the list of those issued.

`build(app, path, runner, changes)`: a place of the secretariat's desk.
"""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QWidget

from judging_app.bootstrap import Application
from judging_app.core.ids import JudgeCode
from judging_app.ports.volumes import Volume
from ui.models.listing import Listing
from ui.models.office import Office
from ui.models.table_card import TableCard
from ui.screens.packs.issue_dialog import IssueDialog, Offer
from ui.screens.packs.presenter import PacksPresenter
from ui.screens.packs.rows import COLUMNS, PackRow, PacksShown, details_of
from ui.tasks.changes import Changes
from ui.tasks.local_time import day_and_time
from ui.tasks.runner import TaskRunner
from ui.tasks.steps import CLIPS, ENTRIES, PANEL
from ui.theme.phrase import Words, phrase
from ui.theme.tokens import TALL_ROW
from ui.widgets.buttons import Button
from ui.widgets.contents import Contents
from ui.widgets.frames import Card, Heading, Page, Surfaced
from ui.widgets.host import Host
from ui.widgets.indicators import Icon
from ui.widgets.labels import Label, Paragraph
from ui.widgets.layouts import Item, column, row
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
        self._shown: PacksShown | None = None
        self.asking: IssueDialog | None = None
        self.action = Button(phrase("Issue packs…"), kind="primary", icon="send")
        self.locked = LockedNote()
        self.work = WorkLine()
        self.others = Button(phrase("Choose judges…"))
        self.compared = Button(phrase("The code agrees"), kind="primary", icon="check")
        self.not_compared = Button(phrase("It was not compared"), kind="quiet")
        self.again = Button(phrase("Issue a new pack…"), icon="send")
        self.cover = Button(phrase("Print the covering page…"), icon="printer")
        codes, packs = row(self.compared, self.not_compared, None), column(self.again, self.cover, gap="s")
        self.panel = SidePanel(self._about_code(), codes, self._about_again(), packs)
        self.covers = Button(phrase("Print all covering pages…"), icon="printer")
        extra: list[Item] = [self.covers]
        card = TableCard(COLUMNS, phrase("Packs"), row_height=TALL_ROW, extra=extra)
        spare = ["number", "entries", "issued"]
        self.list = Listing(card, self.panel, show=self._tell, same=lambda one: one.judge.code, spare=spare)
        self.pages = Contents({"entries": self._no_entries(), "judges": self._no_judges(), "full": self._full()})
        actions = QWidget()
        actions.setLayout(row(self.locked, self.others, self.action))
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
        self._waiting, self._shown = shown.waiting, shown
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
        self._say_rubric(shown)
        self.list.show_rows(shown.rows, phrase("{count} judges", count=len(shown.rows)))

    def show_sticks(self, sticks: Sequence[Volume]) -> None:
        """Offer the sticks that are plugged in, where packs are being issued."""
        if self.asking is not None:
            self.asking.show_sticks(sticks)

    def show_work(self, what: Words, permille: int, left: Words) -> None:
        """Show how far copying is."""
        self.work.show_work(what, permille, left)
        for button in self._acting:
            button.setEnabled(False)

    def show_idle(self) -> None:
        """Nothing is under way."""
        self.work.hide()
        for button in self._acting:
            button.setEnabled(True)

    # inside

    def _wire(self, changes: Changes) -> None:
        self._acting = (self.action, self.others, self.again, self.cover, self.covers)
        self.action.clicked.connect(lambda: self._ask(self._waiting))
        self.others.clicked.connect(lambda: self._ask(()))
        self.again.clicked.connect(self._ask_again)
        self.cover.clicked.connect(self._print_cover)
        self.covers.clicked.connect(self._print_covers)
        self.compared.clicked.connect(lambda: self._compare(take_back=False))
        self.not_compared.clicked.connect(lambda: self._compare(take_back=True))
        self.work.stopped.connect(self.presenter.stop)
        self.to_entries.clicked.connect(lambda: self._host.go(ENTRIES))
        self.to_panel.clicked.connect(lambda: self._host.go(PANEL))
        self.to_clips.clicked.connect(lambda: self._host.go(CLIPS))
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
        issued = len(shown.waiting) < len(shown.rows)
        self.others.setVisible(issued and not shown.lack and not shown.closed)
        self.covers.setVisible(issued and not shown.closed)
        self.again.setVisible(not shown.closed)

    def _say_trial(self, shown: PacksShown) -> None:
        """Which entry is marked first; while there is none yet, where to choose it."""
        named = phrase("Trial, marked first by all, not counted: {entry}", entry=shown.trial)
        self.trial.say(
            named if shown.trial else phrase("No trial. One can be chosen among the entries before packs are issued.")
        )
        self.trial.setVisible(bool(shown.trial) or not shown.begun)

    def _say_rubric(self, shown: PacksShown) -> None:
        """Why packs that are out are not right any more."""
        version = shown.rubric
        self.revised.setVisible(version is not None and not shown.closed)
        if version is not None:
            self._revised.say(
                phrase(
                    "Version {number} of the rubric holds since {day}: {reason}. Packs of the version before are not right any more: "
                    "files made with them are refused. Issue new packs; on the same laptop the marks that stand come along.",
                    number=version.number,
                    day=day_and_time(version.at_ms),
                    reason=version.reason.rstrip("."),
                )
            )

    def _ask(self, judges: Sequence[JudgeCode]) -> None:
        shown = self._shown
        if shown is None:
            return
        offer = Offer(
            rows=shown.rows,
            ticked=judges,
            clip_bytes=shown.clip_bytes,
            blind=shown.blind,
            deadline=shown.deadline,
            revised=shown.rubric is not None,
        )
        self.asking = IssueDialog(offer, self)
        self.asking.given.connect(self.presenter.issue)
        self.asking.look_again.connect(self.presenter.look_for_sticks)
        self.asking.finished.connect(self._asked)
        self.asking.open()
        self.presenter.look_for_sticks()

    def _asked(self) -> None:
        self.asking = None

    def _ask_again(self) -> None:
        if (chosen := self.list.chosen()) is not None:
            self._ask([chosen.judge.code])

    def _print_cover(self) -> None:
        if (chosen := self.list.chosen()) is not None:
            self.presenter.print_covers([chosen.judge.code])

    def _print_covers(self) -> None:
        rows = self._shown.rows if self._shown else ()
        self.presenter.print_covers([one.judge.code for one in rows if one.packs])

    def _compare(self, *, take_back: bool) -> None:
        chosen = self.list.chosen()
        if chosen is None:
            return
        code = chosen.codes[-1] if take_back else chosen.uncompared
        if code is not None:
            self.presenter.compare(code, take_back=take_back)

    def _tell(self, chosen: PackRow) -> None:
        self.panel.show_details(chosen.judge.name, chosen.judge.code, details_of(chosen))
        closed = self._shown is not None and self._shown.closed
        self.again.say(phrase("Issue a new pack…") if chosen.packs else phrase("Issue this pack…"))
        self._about.setVisible(bool(chosen.packs) and not closed)
        self.cover.setVisible(bool(chosen.packs) and not closed)
        self._code_text.setVisible(chosen.uncompared is not None)
        self.compared.setVisible(chosen.uncompared is not None)
        self.not_compared.setVisible(bool(chosen.codes) and chosen.codes[-1].compared)

    def _about_code(self) -> Paragraph:
        text = phrase(
            "Compare the judge code with the sheet that the judge signed, or let the judge read it out on the telephone. Any "
            "digit that differs: do not confirm, ask the judge."
        )
        self._code_text = Paragraph(text, "note", "muted")
        return self._code_text

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
        whole = column(self._undecided_strip(), self._revised_strip(), head, gap="l")
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

    def _revised_strip(self) -> QWidget:
        self._revised = Paragraph("", "note")
        line = row(Icon("warning", "warn"), gap="m", margins=("l", "s", "l", "s"))
        line.addWidget(self._revised, 1)
        self.revised = Surfaced(line, "warn")
        self.revised.hide()
        return self.revised
