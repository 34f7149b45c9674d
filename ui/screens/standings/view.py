"""The chair's standings: ranks, all judges' totals on a line, figures, awards, and why.

`build(app, path, runner, changes)`: a place of the chair's desk under the key "standings"; leads on to "papers".
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from judging_app.bootstrap import Application
from ui.dialogs.files import Filter, ask_new_file
from ui.dialogs.reason import ReasonDialog
from ui.messages import sentence
from ui.models.grouped_table import GroupedTable
from ui.screens.standings.columns import COLUMNS
from ui.screens.standings.grouping import EVERY, kept
from ui.screens.standings.panel import WhyPanel
from ui.screens.standings.podium import podium_of
from ui.screens.standings.podium_card import PodiumCard
from ui.screens.standings.presenter import PAPERS, StandingsPresenter
from ui.screens.standings.rows import StandingRow
from ui.screens.standings.sheets import Beside
from ui.screens.standings.shown import Next, Question, Shown, Waiting, choices
from ui.screens.standings.waiting import WaitingCard
from ui.screens.standings.why import Why
from ui.tasks.changes import Changes
from ui.tasks.runner import TaskRunner
from ui.tasks.steps import WHAT_IF, WORK_LIST
from ui.theme.phrase import Words, phrase
from ui.theme.theme import px
from ui.widgets.buttons import Button
from ui.widgets.cells import Dot
from ui.widgets.fields import Choice, SearchField
from ui.widgets.frames import Heading, Page, Surfaced, hairline
from ui.widgets.host import Host
from ui.widgets.labels import Elided
from ui.widgets.layouts import column, fix, row
from ui.widgets.notices import Banner
from ui.widgets.speech import speak

TABLE: Filter = (phrase("Excel spreadsheet or CSV"), "*.xlsx *.csv")
ROW_HEIGHT, LEAST_ROWS, PODIUM_ROOM = 48, 4, 240
"""At 100 %; the podium's room is its own and that of the heads above the table."""
PAINTED_MS = 100
"""How long after it was told an explanation is surely painted."""
BLOCK, FOLDED = "standings/block", "standings/folded"
NEXT_WORDS = {
    Next.CLOSE: phrase("Close the round…"),
    Next.SETTLE: phrase("To be settled"),
    Next.PRINT: phrase("Go to the papers"),
}


def build(app: Application, path: Path, runner: TaskRunner, changes: Changes) -> Callable[[Host], QWidget]:
    """The builder of the screen."""
    return lambda host: StandingsScreen(host, app, path, runner, changes)


class StandingsScreen(Page):
    """Fills `ui.screens.standings.presenter.StandingsView`."""

    def __init__(self, host: Host, app: Application, path: Path, runner: TaskRunner, changes: Changes) -> None:
        self._host = host
        self.action = Button(phrase("Close the round"), kind="primary", shortcut="Ctrl+Return")
        self.again = Button(phrase("Open the round again…"), kind="quiet")
        self.banner = Banner()
        self.search = SearchField()
        self.count = Elided("", "small", "muted")
        self.export = Button(phrase("Export the table…"), kind="small", shortcut="Ctrl+E")
        self.blocks = Choice(phrase("Block"), ())
        self._shown: Shown | None = None
        self._wanted = ""
        self.table: GroupedTable[StandingRow] = GroupedTable(
            COLUMNS, ROW_HEIGHT, group=lambda one: one.block, is_head=lambda one: one.head is not None
        )
        self.podium = PodiumCard()
        self.why = WhyPanel(app.player)
        self.waiting = WaitingCard()
        self._stack = QStackedWidget()
        self._standings = self._result()
        self._next = Next.CLOSE
        buttons = QWidget()
        buttons.setLayout(row(self.again, self.action))
        super().__init__(Heading(phrase("Standings"), "", buttons), self.banner, self._stack)
        self._stack.addWidget(self.waiting)
        self._stack.addWidget(self._standings)
        self.inner.setStretchFactor(self._stack, 1)
        self._stack.hide()
        buttons.hide()
        self._buttons = buttons
        self.presenter = StandingsPresenter(self, app, path, runner, changes)
        self._painted = QTimer(self, singleShot=True, interval=PAINTED_MS)
        self._painted.timeout.connect(self.presenter.rise)
        self._wire(changes)

    def come_to_front(self) -> None:
        """Read the round again."""
        self.presenter.load()

    def leave(self) -> None:
        """End the player."""
        self._painted.stop()
        self.why.preview.leave()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        """A clip that nobody can see stops."""
        super().hideEvent(event)
        self.why.preview.stop()

    # ui.screens.standings.presenter.StandingsView

    def show_waiting(self, waiting: Waiting) -> None:
        """The round is open: how far it is."""
        self.banner.hide()
        self.waiting.show_waiting(waiting)
        self.heading.say(waiting.title)
        self._turn(self.waiting, phrase("Close the round…") if waiting.missing else phrase("Close the round"))
        self._next = Next.CLOSE
        self.again.hide()
        self.action.setEnabled(bool(waiting.received) and not waiting.conflicts)

    def show_standings(self, shown: Shown) -> None:
        """Every place of the round."""
        self.heading.say(shown.title, shown.below)
        first, self._shown = self._shown is None, shown
        offered = choices(shown)
        self.blocks.offer(offered)
        self.blocks.setVisible(bool(offered))
        if first and (kept_key := self._host.recall(BLOCK)) in dict(offered):
            self.blocks.choose(kept_key)
        self._offer(shown)
        self._keep_to_block()
        if self._wanted:
            self.take_in_hand(self._wanted)

    def take_in_hand(self, what: str) -> None:
        """An entry by its code; it is looked for among all where what is shown leaves it out."""
        self._wanted = what if self._shown is None else ""
        if self._choose(what) or self._shown is None:
            return
        self.search.clear()
        self.table.fold_all(frozenset())
        self.blocks.choose(EVERY)
        self._show_block()
        self._choose(what)

    def show_why(self, why: Why) -> None:
        """Explain an entry in the panel."""
        self.why.show_why(why)

    def ask_to_rise(self) -> None:
        """Let what was explained be painted first: beside work in Python the window paints slowly."""
        self._painted.start()

    def show_rising(self, sentences: tuple[Words, ...]) -> None:
        """What it would take the explained entry to rise."""
        self.why.show_rising(sentences)

    def show_beside(self, beside: Beside) -> None:
        """The sheets and the clip of the explained entry."""
        self.why.show_beside(beside)

    def ask_reason_to_close(self, missing: int) -> None:
        """Sheets are missing: the chair's reason."""
        text = phrase("{count} sheets are missing. The reason stays on record with the result.", count=missing)
        dialog = ReasonDialog(phrase("Close the round with gaps"), text, phrase("Close the round"), parent=self)
        dialog.given.connect(self.presenter.close)
        dialog.open()

    def tell_closed(self, sheets: int) -> None:
        """The round is closed."""
        self._host.tell("good", phrase("The round is closed: {count} sheets count.", count=sheets))

    def tell_error(self, error: BaseException) -> None:
        """Hand an error on to the window."""
        self._host.tell_error(error)

    def mark(self, place: str, dot: Dot, count: Words) -> None:
        """Show a step's state in the rail."""
        self._host.mark(place, dot, count)

    def note(self, words: Words) -> None:
        """Say something lasting in the status line."""
        self._host.note(words)

    def tell_exported(self, count: int, path: Path) -> None:
        """The standing is written."""
        self._host.tell("good", phrase("{count} entries were written to {path}.", count=count, path=str(path)))

    # inside

    def _show_block(self) -> None:
        """What is kept to, and the podium of that."""
        shown = self._shown
        if shown is None:
            return
        key = self.blocks.key() if shown.blocks else EVERY
        rows = kept(shown.rows, key, shown.blocks, own_places=shown.own_places)
        self.table.show_rows(rows)
        entries = [one for one in rows if one.head is None]
        placed = sum(one.compared is not None for one in entries)
        self.count.say(_count(placed, len(entries) - placed))
        self.podium.show_steps(podium_of(rows if shown.own_places else shown.rows) if shown.has_podium(key) else ())
        self._fit()

    def _keep_to_block(self) -> None:
        """Show what is chosen; the entry in hand stays so where it is still there."""
        held = self.table.chosen()
        self._show_block()
        if not (held is not None and self._choose(held.code)) and self.table.choose(lambda one: one.head is None):
            self.table.setFocus()
        self._chosen(self.table.chosen())

    def _take_block(self) -> None:
        self._host.remember(BLOCK, self.blocks.key())
        self._keep_to_block()

    def _choose(self, code: str) -> bool:
        return self.table.choose(lambda one: one.head is None and one.code == code)

    def _fit(self) -> None:
        """The podium makes way where the table would have hardly any rows left."""
        room = self._standings.height() - px(PODIUM_ROOM + LEAST_ROWS * ROW_HEIGHT)
        self.podium.setVisible(bool(self.podium.shown) and room >= 0)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _ask_where_to_export(self) -> None:
        ask_new_file(self, phrase("Export the standings"), TABLE, "thu-hang.xlsx", self.presenter.export)

    def _wire(self, changes: Changes) -> None:
        self.action.clicked.connect(self._go_on)
        self.again.clicked.connect(self._ask_to_reopen)
        self.export.clicked.connect(self._ask_where_to_export)
        self.blocks.chosen.connect(self._take_block)
        self.podium.taken.connect(self._take_step)
        self.table.folded_changed.connect(lambda groups: self._host.remember(FOLDED, " ".join(sorted(groups))))
        self.why.to_line.clicked.connect(self._to_line)
        self.why.to_looks.clicked.connect(self._to_looks)
        self.waiting.look.clicked.connect(self.presenter.look_early)
        self.search.needle_changed.connect(self.table.look_for)
        self.table.row_chosen.connect(self._chosen)
        changes.changed.connect(self._changed)

    def _result(self) -> QWidget:
        fix(self.search, width=192)
        self.blocks.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        fix(self.blocks, width=160)
        self.count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        head = row(self.search, self.blocks, margins=("m", "s", "m", "s"))
        head.addWidget(self.count, 1)
        head.addWidget(self.export)
        card = Surfaced(column(head, hairline(), self.table, gap=0, margins=1), "card")
        speak(self.table, self.table.setAccessibleName, phrase("Standings"))
        self.table.fold_all(frozenset(self._host.recall(FOLDED).split()))
        left = column(self.podium, gap="m")
        left.addWidget(card, 1)
        body = row(gap="l")
        body.addLayout(left, 1)
        body.addWidget(self.why)
        made = QWidget()
        made.setLayout(body)
        return made

    def _turn(self, part: QWidget, action: Words) -> None:
        self._stack.setCurrentWidget(part)
        self._stack.show()
        self._buttons.show()
        self.action.say(action)
        self.action.setEnabled(True)

    def _offer(self, shown: Shown) -> None:
        """The one action: close an early look, settle what is open, else print."""
        self._next = shown.next
        self._turn(self._standings, NEXT_WORDS[shown.next])
        self.again.setVisible(shown.reopenable)
        if shown.early:
            self.banner.tell("warn", phrase("An early look: the round is still open. This look is written down."))
            return
        self.banner.hide()
        if shown.changed is not None:
            self.banner.tell("bad", sentence(shown.changed))
        if shown.questions:
            self.action.say(phrase("To be settled ({count})", count=len(shown.questions)))

    def _go_on(self) -> None:
        match self._next:
            case Next.CLOSE:
                self.presenter.close()
            case Next.SETTLE if self._shown is not None:
                self._host.go_to(WORK_LIST, self._shown.questions[0].line)
            case Next.PRINT:
                self._host.go(PAPERS)

    def _question(self) -> Question | None:
        """What is open about the entry in hand."""
        chosen, asked = self.table.chosen(), self._shown.questions if self._shown else ()
        return next((one for one in asked if chosen is not None and chosen.code in one.entries), None)

    def _to_line(self) -> None:
        if (question := self._question()) is not None:
            self._host.go_to(WORK_LIST, question.line)

    def _to_looks(self) -> None:
        if (chosen := self.table.chosen()) is not None and chosen.head is None:
            self._host.go_to(WHAT_IF, chosen.code)

    def _take_step(self, code: str) -> None:
        self.take_in_hand(code)
        self.table.scrollTo(self.table.currentIndex())

    def _ask_to_reopen(self) -> None:
        text = phrase("Files that come in late count again from then on. The reason stays on record.")
        dialog = ReasonDialog(phrase("Open the round again"), text, phrase("Open again"), parent=self)
        dialog.given.connect(self.presenter.reopen)
        dialog.open()

    def _chosen(self, chosen: StandingRow | None) -> None:
        if chosen is not None and chosen.head is None:
            question = self._question()
            self.why.show_question(question.words if question else "")
            self.presenter.choose(chosen.code)

    def _changed(self, names: frozenset[str]) -> None:
        if names and self.isVisible():
            self.presenter.load()


def _count(placed: int, others: int) -> Words:
    if not others:
        return phrase("{placed} entries", placed=placed)
    return phrase("{placed} entries with a place, {others} without", placed=placed, others=others)
