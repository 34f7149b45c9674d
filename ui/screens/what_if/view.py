"""What if it were counted otherwise: which awards hold, who would stand where without a judge or by another method.

`build(app, path, runner, changes)`: a place of the chair's desk under the key "what-if".
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from judging_app.bootstrap import Application
from ui.messages import text_of
from ui.models.shut_card import ShutCard
from ui.screens.what_if.details import LookWords
from ui.screens.what_if.grid import LOUD, PlacesGrid
from ui.screens.what_if.look_card import LookCard
from ui.screens.what_if.presenter import WhatIfPresenter
from ui.screens.what_if.rows import MOVE_WORDS, WhatIf
from ui.tasks.changes import Changes
from ui.tasks.runner import TaskRunner
from ui.theme.phrase import Words, phrase
from ui.theme.theme import px
from ui.widgets.actions import KeySpec, tell_keys
from ui.widgets.buttons import Button
from ui.widgets.cells import Dot
from ui.widgets.contents import Contents
from ui.widgets.frames import Card, Heading, Page, Surfaced, hairline
from ui.widgets.host import Host
from ui.widgets.indicators import Icon
from ui.widgets.labels import Elided, Label, Paragraph
from ui.widgets.layouts import clear, column, row
from ui.widgets.legend import Swatch
from ui.widgets.matrix_values import Look
from ui.widgets.notices import Banner, EmptyState
from ui.widgets.side_panel import WIDTH as PANEL_WIDTH
from ui.widgets.side_panel import SidePanel

TITLE = phrase("If counted otherwise")
GROUP = TITLE
MOST_SENTENCES = 6
BETWEEN, LEAST_ACROSS = 16, 164
LEGEND = {"accent": Look.ACCENT, "bad": Look.BAD, "warn": Look.WARN}
KEYS = (
    KeySpec(name=phrase("Another look, another entry"), keys="←; →; ↑; ↓", group=GROUP),
    KeySpec(name=phrase("Put the details away"), keys="Esc", group=GROUP),
)


def build(app: Application, path: Path, runner: TaskRunner, changes: Changes) -> Callable[[Host], QWidget]:
    """The builder of the screen."""
    return lambda host: WhatIfScreen(host, app, path, runner, changes)


class WhatIfScreen(Page):
    """Fills `ui.screens.what_if.presenter.WhatIfView`."""

    def __init__(self, host: Host, app: Application, path: Path, runner: TaskRunner, changes: Changes) -> None:
        self._host = host
        self.banner = Banner()
        self.shut = ShutCard(
            phrase("Who would stand where under other rules shows marks: it waits until the round is closed.")
        )
        self.grid = PlacesGrid()
        self.panel, self.across = SidePanel(), LookCard()
        self._sentences = column(gap=2)
        self.more = Button(phrase("Fewer sentences"), kind="quiet")
        self._all = False
        self._shown: WhatIf | None = None
        self._wanted = ""
        self._icon = row()
        self._left = Elided("", "small", "muted")
        working = EmptyState(
            "compare", phrase("Counting otherwise…"), phrase("All looks are taken one after the other.")
        )
        none = EmptyState("compare", phrase("No entry has a place yet"), phrase("There is nothing to count otherwise."))
        self.contents = Contents({"busy": Card(working), "shut": self.shut, "none": Card(none), "full": self._full()})
        super().__init__(Heading(TITLE), self.banner, self.contents)
        self.inner.setStretchFactor(self.contents, 1)
        self.presenter = WhatIfPresenter(self, app, path, runner)
        tell_keys(self, KEYS)
        self._wire(changes)

    def come_to_front(self) -> None:
        """Take the looks again."""
        if not self.contents.shown:
            self.contents.turn("busy")
        self.presenter.load()

    def leave(self) -> None:
        """Let go of what is under way."""
        self.presenter.leave()

    # ui.screens.what_if.presenter.WhatIfView

    def show_shut(self, round: str) -> None:
        """The round is open."""
        self.heading.say(TITLE, round)
        self.banner.hide()
        self.contents.turn("shut")

    def show_what_if(self, shown: WhatIf) -> None:
        """The grid and what it comes to."""
        judges = sum(one.judge for one in shown.columns)
        below = phrase(
            "{round} · {judges} looks without one judge, {ways} other ways of counting · only a look: nothing here changes the result",
            round=shown.round,
            judges=judges,
            ways=len(shown.columns) - judges - 1,
        )
        self.heading.say(TITLE, below)
        self.contents.turn("full" if shown.rows else "none")
        if shown.early:
            self.banner.tell("warn", phrase("An early look: the round is still open. This look is written down."))
        else:
            self.banner.hide()
        if not _looks_the_same(shown, self._shown):
            self._say(shown)
            self.grid.show_what_if(shown)
        self._shown = shown
        if self._wanted:
            self.take_in_hand(self._wanted)

    def take_in_hand(self, what: str) -> None:
        """An entry by its code: how firmly its award holds. One without an award in any look is not among those shown."""
        self._wanted = "" if self.grid.take(what) or self._shown is not None else what

    def show_look(self, words: LookWords) -> None:
        """What a look changes: beside the grid, or where that would push looks out of sight in the place of the sentences."""
        beside = self._body.width() - px(PANEL_WIDTH + BETWEEN) >= self.grid.least_width()
        opened, other = (self.panel, self.across) if beside else (self.across, self.panel)
        self.across.setFixedHeight(max(px(LEAST_ACROSS), self.told.height()))
        other.hide()
        opened.show_details(words.title, words.below, words.details)
        self.told.setVisible(beside)

    def tell_error(self, error: BaseException) -> None:
        """Hand an error on to the window."""
        self._host.tell_error(error)

    def mark(self, place: str, dot: Dot, count: Words) -> None:
        """Show the step's state in the rail."""
        self._host.mark(place, dot, count)

    # inside

    def _say(self, shown: WhatIf) -> None:
        clear(self._icon)
        self._icon.addWidget(Icon("warning", "warn") if shown.shaky else Icon("good", "good"))
        self._shown = shown
        self._say_sentences()
        self._left.say(
            phrase("Without an award in any of these looks: {count} more", count=shown.left) if shown.left else ""
        )

    def _say_sentences(self) -> None:
        """What does not hold comes first; a long story is told in full when a person asks for it."""
        told = () if self._shown is None else self._shown.sentences
        shaky = self._shown is not None and bool(self._shown.shaky)
        clear(self._sentences)
        for place, words in enumerate(told if self._all else told[:MOST_SENTENCES]):
            self._sentences.addWidget(Paragraph(words, "note-strong" if shaky and not place else "note"))
        rest = len(told) - MOST_SENTENCES
        self.more.setVisible(rest > 0)
        self.more.say(phrase("Fewer sentences") if self._all else phrase("{count} more sentences", count=rest))

    def _turn_sentences(self) -> None:
        self._all = not self._all
        self._say_sentences()

    def _full(self) -> QWidget:
        told = row(gap="m")
        told.addLayout(column(self._icon, None))
        told.addLayout(column(self._sentences, row(self.more, None), gap=0), 1)
        marks = [
            row(Swatch(LEGEND[ground]), Label(MOVE_WORDS[move], "small", "muted"), gap="xs")
            for move, ground in LOUD.items()
        ]
        foot = row(*marks, gap="xl", margins=("l", "s", "l", "s"))
        self._left.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        foot.addWidget(self._left, 1)
        card = Surfaced(column(self.grid, hairline(), foot, gap=0, margins=1), "card")
        self.told = Card(told, margins=("l", "m", "l", "m"))
        left = column(self.told, self.across, gap="l")
        left.addWidget(card, 1)
        body = row(gap="l")
        body.addLayout(left, 1)
        body.addWidget(self.panel)
        self._body = QWidget()
        self._body.setLayout(body)
        self.grid.setAccessibleName(text_of(TITLE))
        return self._body

    def _wire(self, changes: Changes) -> None:
        self.shut.look.clicked.connect(self.presenter.look_early)
        self.more.clicked.connect(self._turn_sentences)
        self.grid.look_entered.connect(self.presenter.choose)
        for opened in (self.panel, self.across):
            self.grid.left.connect(opened.put_away)
            opened.closed.connect(self._closed)
        changes.changed.connect(self._changed)

    def _closed(self) -> None:
        self.told.show()
        self.grid.let_go()
        self.grid.setFocus()

    def _changed(self, names: frozenset[str]) -> None:
        if names and self.isVisible():
            self.presenter.load()


def _looks_the_same(one: WhatIf, other: WhatIf | None) -> bool:
    """Whether the same is in sight: coming back to the screen then makes nothing anew."""
    if other is None:
        return False
    heads = [[(each.key, each.head) for each in shown.columns] for shown in (one, other)]
    return (one.rows, one.sentences, heads[0]) == (other.rows, other.sentences, heads[1])
