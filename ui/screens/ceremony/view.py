"""Announcing the results: the run of the evening, what is chosen for it, and the reveal itself.

`build(app, path, runner, changes)`: a place of the chair's desk under the key "ceremony"; leads back to "standings".
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from judging_app.bootstrap import Application
from ui.messages import has_sentence, sentence
from ui.models.columns import Column
from ui.models.row_table import RowTable
from ui.screens.ceremony.choices import Choices, StretchFields
from ui.screens.ceremony.kept import key_of, read, written
from ui.screens.ceremony.keys import KEY_LINES
from ui.screens.ceremony.painter import Look
from ui.screens.ceremony.presenter import CeremonyPresenter, Shown
from ui.screens.ceremony.reveal import Reveal
from ui.screens.ceremony.rows import RunRow
from ui.screens.ceremony.slide_picture import SmallSlide
from ui.screens.ceremony.speaker import SpeakerPage
from ui.tasks.awake import Awake, awake
from ui.tasks.changes import Changes
from ui.tasks.runner import TaskRunner
from ui.theme.phrase import Words, phrase
from ui.widgets.actions import tell_keys
from ui.widgets.buttons import Button
from ui.widgets.cells import Dot, Figure, TwoLines
from ui.widgets.contents import Contents
from ui.widgets.frames import Card, Heading, Page, Surfaced
from ui.widgets.host import Host
from ui.widgets.labels import Paragraph
from ui.widgets.layouts import column, fix, row
from ui.widgets.notices import EmptyState

STANDINGS = "standings"
NOT_READY, RUN, SPEAKER = "not-ready", "run", "speaker"
SIDE, RUN_ROW = 348, 54

COLUMNS: tuple[Column[RunRow], ...] = (
    Column(key="number", heading="", value=lambda one: Figure(text=str(one.number)), width=44),
    Column(key="slide", heading=phrase("Slide"), value=lambda one: TwoLines(title=one.title, below=one.below)),
    Column(key="clip", heading=phrase("Stretch of the clip"), value=lambda one: one.clip, width=220),
)


def build(app: Application, path: Path, runner: TaskRunner, changes: Changes) -> Callable[[Host], QWidget]:
    """The builder of the screen."""
    return lambda host: CeremonyScreen(host, app, path, runner, changes)


class CeremonyScreen(Page):
    """Fills `ui.screens.ceremony.presenter.CeremonyView`."""

    def __init__(self, host: Host, app: Application, path: Path, runner: TaskRunner, changes: Changes) -> None:
        self._host, self._app = host, app
        self._shown: Shown | None = None
        self.reveal: Reveal | None = None
        self.start = Button(phrase("Begin"), kind="primary", icon="play", shortcut="F5")
        self.resume = Button(phrase("From the slide in hand"), shortcut="Shift+F5")
        self.table: RowTable[RunRow] = RowTable(COLUMNS, RUN_ROW)
        self.picture, self.stretch, self.choices = SmallSlide(), StretchFields(), Choices()
        self.speaker = SpeakerPage(app.clock.now_ms)
        self.why = Paragraph("", "body", "muted")
        self._actions = QWidget()
        self._actions.setLayout(row(self.resume, self.start))
        self.contents = Contents({NOT_READY: self._not_ready(), RUN: self._run(), SPEAKER: self.speaker})
        super().__init__(Heading(phrase("Announcing the results"), "", self._actions), self.contents)
        self.inner.setStretchFactor(self.contents, 1)
        self.presenter = CeremonyPresenter(self, app, path, runner)
        self._key = key_of(path)
        self.awake: Awake = awake()
        self.presenter.wish, screen = read(host.recall(self._key))
        self.choices.show_wish(self.presenter.wish, screen)
        tell_keys(self, KEY_LINES)
        self._wire(changes)

    def come_to_front(self) -> None:
        """Read who has won."""
        if self.reveal is None:
            self.choices.offer_screens(self.screen())
            self.presenter.load()

    def leave(self) -> None:
        """End the reveal."""
        if self.reveal is not None:
            self.reveal.end()

    # ui.screens.ceremony.presenter.CeremonyView

    def show_not_ready(self, why: Exception) -> None:
        """Say why there is nothing to announce yet."""
        self._shown = None
        if has_sentence(why):
            self.why.say(sentence(why))
        self._turn(NOT_READY)

    def show_run(self, shown: Shown) -> None:
        """Show the run of the evening; what was chosen for it is kept for the next time."""
        self._shown = shown
        self._host.remember(self._key, written(self.presenter.wish, self.choices.screen_choice.key()))
        self.heading.say(phrase("Announcing the results"), shown.below)
        kept = self.table.chosen()
        self.table.show_rows(shown.rows)
        if not self.table.choose(lambda one: kept is not None and one.number == kept.number):
            self.table.choose(lambda _one: True)
        self._chosen(self.table.chosen())
        self._turn(SPEAKER if self._speaking() else RUN)

    def tell_error(self, error: BaseException) -> None:
        """Hand an error on to the window."""
        self._host.tell_error(error)

    def mark(self, place: str, dot: Dot, count: Words) -> None:
        """Show the step's state in the rail."""
        self._host.mark(place, dot, count)

    # inside

    def _not_ready(self) -> QWidget:
        back = Button(phrase("Go to the standings"))
        back.clicked.connect(lambda: self._host.go(STANDINGS))
        text = phrase(
            "Results are announced once the last round is closed and every question that touches an award is settled."
        )
        inner = column(EmptyState("lock", phrase("Nothing to announce yet"), text, back), row(None, self.why, None))
        return Surfaced(inner, "card")

    def _run(self) -> QWidget:
        self.table.setSortingEnabled(False)
        side = QWidget()
        side.setLayout(column(Card(self.picture, self.stretch), self.choices, None, gap="l"))
        fix(side, width=SIDE)
        inner = row(gap="l")
        inner.addWidget(Surfaced(column(self.table, margins=1), "card"), 1)
        inner.addWidget(side)
        whole = QWidget()
        whole.setLayout(inner)
        return whole

    def _wire(self, changes: Changes) -> None:
        self.table.row_chosen.connect(self._chosen)
        self.table.row_opened.connect(lambda one: self._begin(one.number - 1))
        self.start.clicked.connect(lambda: self._begin(0))
        self.resume.clicked.connect(self._resume)
        self.choices.changed.connect(lambda: self.presenter.choose(self.choices.wish(self.presenter.wish)))
        self.stretch.typed.connect(self._typed)
        self.speaker.wanted.connect(self._want)
        changes.changed.connect(self._changed)

    def _turn(self, page: str) -> None:
        self.contents.turn(page)
        self._actions.setVisible(page == RUN)
        if page == NOT_READY:
            self.heading.say(phrase("Announcing the results"))

    def _look(self) -> Look | None:
        if self._shown is None:
            return None
        return Look(evening=self._shown.evening, rehearsal=self._shown.rehearsal)

    def _chosen(self, chosen: RunRow | None) -> None:
        if chosen is None:
            return
        self.picture.show_slide(chosen.slide, self._look())
        winner = chosen.winner
        has_clip = winner is not None and winner.clip is not None
        self.stretch.setVisible(has_clip)
        if winner is not None and winner.clip is not None:
            self.stretch.show_stretch(self.presenter.stretch(winner), winner.clip.length_ms)

    def _typed(self, start: str, length: str) -> None:
        chosen = self.table.chosen()
        if chosen is None or chosen.winner is None:
            return
        before = self.presenter.stretch(chosen.winner)
        if (start, length) != (str(before.start_s), str(before.length_s)):
            taken = self.presenter.choose_stretch(chosen.winner, start, length)
            self.stretch.show_wrong(wrong=not taken)

    def _resume(self) -> None:
        chosen = self.table.chosen()
        self._begin(chosen.number - 1 if chosen is not None else 0)

    def _begin(self, at: int) -> None:
        look = self._look()
        if self._shown is None or look is None or self.reveal is not None:
            return
        slides = [one.slide for one in self._shown.rows]
        self.reveal = Reveal(slides, look, self._app.player, self._app.clock.now_ms(), at, self)
        self.reveal.moment_told.connect(self.speaker.show_moment)
        self.reveal.picture_come.connect(self.speaker.show_picture)
        self.reveal.clip_failed.connect(self.speaker.show_no_clip)
        self.reveal.ended.connect(self._ended)
        self.speaker.begin(look)
        hall = self.choices.chosen_screen(self.screen())
        self._turn(SPEAKER)
        self.awake.hold()
        self.reveal.begin(hall)
        if hall is not self.screen():
            self.window().activateWindow()
            self.speaker.setFocus()

    def _speaking(self) -> bool:
        return self.reveal is not None

    def _want(self, wish: str) -> None:
        if self.reveal is not None:
            self.reveal.want(wish)

    @Slot(int)
    def _ended(self, place: int) -> None:
        self.reveal = None
        self.awake.let_go()
        self.speaker.rest()
        self._turn(RUN)
        self.table.choose(lambda one: one.number == place + 1)
        self.window().activateWindow()
        self.table.setFocus()

    def _changed(self, names: frozenset[str]) -> None:
        if names and self.isVisible() and self.reveal is None:
            self.presenter.load()
