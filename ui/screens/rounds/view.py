"""From round to round: which entries go on and why, ties at the cut, the next round with its own rubric and panel.

`build(app, path, runner, changes)`: a place of the secretariat's desk.
"""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QWidget

from judging_app.bootstrap import Application
from judging_app.core.ids import EntryCode, RoundKey
from ui.dialogs.lot import LotDialog
from ui.dialogs.order_tie import OrderDialog
from ui.dialogs.reason import ReasonDialog
from ui.models.listing import Listing
from ui.models.office import Office
from ui.models.table_card import TableCard
from ui.screens.rounds.presenter import RoundsPresenter
from ui.screens.rounds.rows import COLUMNS, NO_PLACE, ON, STATES, STAYS, WAITS, GoingRow, RoundsShown, details_of
from ui.tasks.changes import Changes
from ui.tasks.runner import TaskRunner
from ui.tasks.steps import PACKS, PANEL, PROGRESS, RUBRIC
from ui.theme.phrase import Words, phrase
from ui.theme.tokens import TALL_ROW
from ui.widgets.buttons import Button
from ui.widgets.contents import Contents
from ui.widgets.fields import Choice
from ui.widgets.frames import Card, Heading, Page, Surfaced
from ui.widgets.host import Host
from ui.widgets.labels import Paragraph
from ui.widgets.layouts import column, fix, row
from ui.widgets.locked import LockedNote
from ui.widgets.notices import EmptyState
from ui.widgets.side_panel import SidePanel

TITLE = phrase("From round to round")
GOING_ON = phrase(
    "Who goes on shows once the round is closed. Until then: the round has a rubric, judges and packs of its own, and "
    "the steps at the left are those of the last round that was opened."
)
AWARDS = phrase(
    "No round follows this one: once it is closed, the chair looks at the standings and the awards. It has a rubric, judges and "
    "packs of its own."
)


def build(app: Application, path: Path, runner: TaskRunner, changes: Changes) -> Callable[[Host], QWidget]:
    """The builder of the screen."""
    return lambda host: RoundsScreen(Office(app, path, runner, changes, host), changes)


class RoundsScreen(Page):
    """Fills `ui.screens.rounds.presenter.RoundsView`."""

    def __init__(self, office: Office, changes: Changes) -> None:
        self.presenter = RoundsPresenter(self, office)
        self._host = office.host
        self.round = Choice(phrase("Round"), [])
        fix(self.round, width=232)
        self.action = Button(phrase("Open the next round"), kind="primary")
        self.again = Button(phrase("Open this round again…"))
        self.locked = LockedNote()
        self.order = Button(phrase("The chair's word…"), kind="primary")
        self.lot = Button(phrase("The number drawn…"))
        self.panel = SidePanel(self.order, self.lot)
        self.said = Paragraph("", "body")
        self.list = Listing(
            TableCard(COLUMNS, phrase("Entries of the round"), row_height=TALL_ROW),
            self.panel,
            show=self._tell,
            same=lambda one: one.code,
            spare=["code"],
        )
        pages = {"open": self._open(GOING_ON), "last": self._open(AWARDS), "closed": self._closed()}
        self.contents = Contents(pages)
        self._shown: RoundsShown | None = None
        actions = QWidget()
        actions.setLayout(row(self.locked, self.round, self.again, self.action))
        super().__init__(Heading(TITLE, "", actions), self.contents)
        self.inner.setStretchFactor(self.contents, 1)
        self._wire(changes)

    def come_to_front(self) -> None:
        """Read the contest again."""
        self.presenter.load()

    def leave(self) -> None:
        """Let go of what is under way."""
        self.presenter.leave()

    # ui.screens.rounds.presenter.RoundsView

    def show_rounds(self, shown: RoundsShown) -> None:
        """Show a round: what goes on from it once it is closed, or what is still to be done in it."""
        self._shown = shown
        self.round.offer([(one.key, _tab(shown, one.key)) for one in shown.tabs])
        self.round.choose(shown.key)
        self.round.setVisible(len(shown.tabs) > 1)
        self.heading.say(TITLE, _headline(shown))
        ready = shown.closed and bool(shown.later) and shown.opened is None
        self.action.setVisible(ready)
        self.action.setEnabled(not shown.ties and not shown.blocking)
        self.action.say(phrase("Open {round}", round=shown.later) if shown.later else "")
        self.again.setVisible(shown.reopenable)
        went = phrase("{count} entries went on to {round}", count=shown.opened or 0, round=shown.later)
        self.locked.show_reason(went if shown.opened is not None else "")
        self._say(shown)
        self.list.show_rows(shown.rows, phrase("{count} entries", count=len(shown.rows)))
        self.list.leave_out([] if shown.later else ["kind"])
        self.contents.turn("closed" if shown.closed else "open" if shown.later else "last")

    # inside

    def _wire(self, changes: Changes) -> None:
        self.round.chosen.connect(lambda key: self.presenter.choose(RoundKey(key)))
        self.action.clicked.connect(self.presenter.open_next)
        self.again.clicked.connect(self._ask_to_reopen)
        self.order.clicked.connect(self._ask_order)
        self.lot.clicked.connect(self._ask_number)
        changes.changed.connect(self._changed)

    def _changed(self, _names: object) -> None:
        if self.isVisible():
            self.presenter.load()

    def _say(self, shown: RoundsShown) -> None:
        """What keeps the next round shut, above the table."""
        words: Words = ""
        if shown.ties:
            words = phrase(
                "{count} ties lie across the cut. Choose one of their entries to settle it.", count=len(shown.ties)
            )
        elif shown.blocking and shown.later and shown.opened is None:
            words = phrase(
                "{count} questions of this round are open: diverging sheets or missing votes. Settle them first.",
                count=shown.blocking,
            )
        self.said.say(words)
        self.strip.setVisible(bool(words))

    def _tell(self, chosen: GoingRow) -> None:
        title = phrase("{code} · {title}", code=chosen.code, title=chosen.title)
        self.panel.show_details(title, chosen.unit, details_of(chosen))
        waits = chosen.kind == WAITS
        self.order.setVisible(waits)
        self.lot.setVisible(waits and self._shown is not None and self._shown.lot)

    def _ask_order(self) -> None:
        chosen, shown = self.list.chosen(), self._shown
        if chosen is None or shown is None:
            return
        tie = shown.tie_of(chosen.code)
        dialog = OrderDialog([(one.code, one.title) for one in shown.rows if one.code in tie], self)
        dialog.given.connect(self._settle)
        dialog.open()

    def _settle(self, codes: Sequence[str], reason: str) -> None:
        self.presenter.settle([EntryCode(code) for code in codes], reason)

    def _ask_number(self) -> None:
        dialog = LotDialog(self)
        dialog.given.connect(self.presenter.draw)
        dialog.open()

    def _ask_to_reopen(self) -> None:
        text = phrase(
            "Files that come in afterwards count again, and who went on is open again. The chair's reason stays on record."
        )
        dialog = ReasonDialog(phrase("Open the round again"), text, phrase("Open the round"), parent=self)
        dialog.given.connect(self.presenter.reopen)
        dialog.open()

    def _open(self, text: Words) -> QWidget:
        """What a round that is not closed needs: its rubric, its panel, its packs, and closing."""
        ways = ((RUBRIC, phrase("Its rubric")), (PANEL, phrase("Its judges")), (PACKS, phrase("Its packs")))
        buttons = []
        for place, words in (*ways, (PROGRESS, phrase("Progress and closing"))):
            made = Button(words, kind="primary" if place == PROGRESS else "secondary")
            made.clicked.connect(lambda _checked=False, place=place: self._host.go(place))
            buttons.append(made)
        acts = QWidget()
        acts.setLayout(row(*buttons))
        return Card(EmptyState("ranking", phrase("The round is not closed yet"), text, acts))

    def _closed(self) -> QWidget:
        line = row(self.said, margins=("l", "s"))
        self.strip = Surfaced(line, "warn")
        whole = column(self.strip, gap="l")
        whole.addWidget(self.list, 1)
        made = QWidget()
        made.setLayout(whole)
        return made


def _tab(shown: RoundsShown, key: RoundKey) -> Words:
    one = next(one for one in shown.tabs if one.key == key)
    return phrase("{round} – {state}", round=one.name, state=STATES[one.state][1])


def _headline(shown: RoundsShown) -> Words:
    if not shown.closed:
        return phrase(
            "{round}: {entries} entries, {judges} judges", round=shown.name, entries=shown.entries, judges=shown.judges
        )
    if not shown.later:
        return phrase("{round} is the last round: it decides about the awards", round=shown.name)
    if not shown.ties:
        return phrase(
            "{round}: {rule} ({on} of {all})",
            round=shown.name,
            rule=shown.rule,
            on=shown.count(ON),
            all=len(shown.rows),
        )
    return phrase(
        "{round}: {rule} – {on} go on, {waits} at the cut, {stay} stay",
        round=shown.name,
        rule=shown.rule,
        on=shown.count(ON),
        waits=shown.count(WAITS),
        stay=shown.count(STAYS) + shown.count(NO_PLACE),
    )
