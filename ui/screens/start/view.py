"""The start: who are you, what was open lately, a sample to try.

`build(app, runner, doors, ways)`: the one place of the start's desk. `ways` are the role cards' buttons by key: "pack",
"contest-secretariat", "new-contest", "contest-chair".
"""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from judging_app.bootstrap import Application
from ui.models.columns import Column
from ui.models.row_table import RowTable
from ui.screens.start.presenter import Doors, StartPresenter
from ui.screens.start.rows import ROLE_WORDS, RecentRow
from ui.tasks.runner import TaskRunner
from ui.theme.phrase import Phrase, Words, phrase
from ui.theme.tokens import TALL_ROW
from ui.widgets.buttons import Button
from ui.widgets.cells import Marked, Quiet, Tone, TwoLines
from ui.widgets.frames import Card, Surfaced, scrolling
from ui.widgets.host import Host
from ui.widgets.indicators import Icon
from ui.widgets.labels import Label, Paragraph
from ui.widgets.layouts import add_space, at_least, column, fix, row
from ui.widgets.work import WorkLine

CARD_WIDTH = 325
WIDTH = 3 * CARD_WIDTH + 32
Ways = Mapping[str, Callable[[], object]]

ROLES: tuple[tuple[str, Phrase, Phrase, tuple[tuple[str, Phrase], ...]], ...] = (
    (
        "clip",
        phrase("I am a judge"),
        phrase("Open the pack from the secretariat, watch the clips and mark them. No network is needed."),
        (("pack", phrase("Open a pack…")),),
    ),
    (
        "inbox",
        phrase("I am of the secretariat"),
        phrase("Set a contest up, issue the packs, take the score files in and see what is missing."),
        (("contest-secretariat", phrase("Open a contest…")), ("new-contest", phrase("New contest…"))),
    ),
    (
        "ranking",
        phrase("I am the chair of the jury"),
        phrase("Close the round, see the standings and how each figure came about, print the decision."),
        (("contest-chair", phrase("Open a contest…")),),
    ),
)


def _title(one: RecentRow) -> TwoLines:
    role = ROLE_WORDS[one.recent.role]
    below: Words = phrase("{role} · {whose}", role=role, whose=one.whose) if one.whose else role
    return TwoLines(title=one.title or one.recent.title or one.recent.path.stem, below=below, strong=True)


COLUMNS: tuple[Column[RecentRow], ...] = (
    Column(key="title", heading=phrase("Contest"), value=_title),
    Column(
        key="state",
        heading=phrase("State"),
        value=lambda one: Marked(dot=one.dot, words=one.state, tone=Tone.MUTED),
        width=320,
    ),
    Column(
        key="share",
        heading="%",
        value=lambda one: Quiet(words="" if one.permille is None else f"{one.permille // 10} %"),
        width=72,
        right=True,
    ),
)


def build(app: Application, runner: TaskRunner, doors: Doors, ways: Ways) -> Callable[[Host], QWidget]:
    """The builder of the start screen."""
    return lambda host: StartScreen(host, app, runner, doors, ways)


class StartScreen(QWidget):
    """Fills `ui.screens.start.presenter.StartView`."""

    def __init__(self, host: Host, app: Application, runner: TaskRunner, doors: Doors, ways: Ways) -> None:
        super().__init__()
        self._host = host
        self.presenter = StartPresenter(self, app, runner, doors)
        self.recents: RowTable[RecentRow] = RowTable(COLUMNS, TALL_ROW)
        self.work = WorkLine()
        self.sample = Button(phrase("Try the sample contest"), icon="award")
        self._recents_part = self._recent_files()
        self._sample_part = self._sample_offer()
        cards = row(*(role_card(*role, ways=ways) for role in ROLES), gap="l")
        inner = QWidget()
        inner.setLayout(
            column(self._head(), cards, self._recents_part, self._sample_part, None, gap="xl", margins=(0, 40, 0, "xl"))
        )
        fix(inner, width=WIDTH)
        middle = QWidget()
        middle.setLayout(row(None, inner, None))
        self.setLayout(column(scrolling(middle), gap=0))
        self._wire()

    def come_to_front(self) -> None:
        """Read how far the recent files are."""
        self.presenter.load()

    def leave(self) -> None:
        """Stop what is under way."""
        self.presenter.leave()

    def show_recents(self, rows: Sequence[RecentRow]) -> None:
        """Show the recent files."""
        self.recents.show_rows(rows)
        fix(self.recents, height=TALL_ROW * len(rows) - 1)
        self._recents_part.setVisible(bool(rows))

    def show_work(self, what: Words, permille: int, left: Words) -> None:
        """Show how far the sample is."""
        self.work.show_work(what, permille, left)
        self.sample.hide()

    def show_idle(self) -> None:
        """Nothing is under way."""
        self.work.hide()
        self.sample.show()

    def tell_error(self, error: BaseException) -> None:
        """Hand an error on to the window."""
        self._host.tell_error(error)

    def _wire(self) -> None:
        self.sample.clicked.connect(self.presenter.try_sample)
        self.work.stopped.connect(self.presenter.stop)
        self.recents.row_opened.connect(self.presenter.open)
        self.recents.clicked.connect(lambda index: self.presenter.open(self.recents.source.rows()[index.row()]))

    @staticmethod
    def _head() -> QWidget:
        made = QWidget()
        title = Label(phrase("What would you like to do?"), "title")
        below = Label(
            phrase("A pack, a score file or a contest can be dropped anywhere on this window."), "body", "muted"
        )
        made.setLayout(column(title, below, gap=2))
        return made

    def _recent_files(self) -> QWidget:
        self.recents.horizontalHeader().hide()
        self.recents.setAccessibleName("recents")
        self.recents.setSortingEnabled(False)
        self.recents.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.recents.setCursor(Qt.CursorShape.PointingHandCursor)
        made = QWidget()
        made.setLayout(
            column(Label(phrase("Open lately"), "heading"), Surfaced(column(self.recents, margins=1), "card"))
        )
        made.hide()
        return made

    def _sample_offer(self) -> QWidget:
        text = phrase(
            "A made-up contest with 110 clips and seven judges goes through every step, from clips to the printed decision."
        )
        words = column(Label(phrase("A sample to try"), "heading"), Paragraph(text, "note", "muted"), gap=2)
        line = row(gap="xl")
        line.addLayout(words, 1)
        line.addWidget(self.sample, 0, Qt.AlignmentFlag.AlignVCenter)
        made = QWidget()
        made.setLayout(column(line, self.work, gap="m"))
        return made


def role_card(icon: str, title: Phrase, text: Phrase, buttons: Sequence[tuple[str, Phrase]], *, ways: Ways) -> QWidget:
    """A role with what it does and its ways in."""
    made = [_way(words, ways[key]) for key, words in buttons]
    card = Card(
        Icon(icon, "accent", 28), Label(title, "panel"), Paragraph(text, "note", "muted"), margins="xl", gap="s"
    )
    card.inner.addStretch(1)
    add_space(card.inner, 4)
    card.inner.addLayout(row(*made, None))
    fix(card, width=CARD_WIDTH)
    at_least(card, height=208)
    return card


def _way(words: Phrase, act: Callable[[], object]) -> Button:
    made = Button(words)
    made.clicked.connect(lambda _checked=False: act())
    return made
