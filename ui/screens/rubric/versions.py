"""The page of a rubric's versions: what changes and whom it touches; putting one in force; the chair's ruling on older sheets."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QLayout, QRadioButton, QScrollArea, QVBoxLayout, QWidget

from judging_app.core.rubric_versions import RubricRulingKind
from ui.models.rubric_lines import change_list
from ui.screens.rubric.version_rows import RULED, JudgeLine, RulingOption, VersionLines, VersionsShown
from ui.theme.phrase import Words, phrase
from ui.widgets.buttons import Button
from ui.widgets.fields import TextBox
from ui.widgets.frames import Card, Surfaced, scrolling
from ui.widgets.labels import Label, Paragraph
from ui.widgets.layouts import clear, column, fix, grid, row
from ui.widgets.speech import speak

SIDE, REASON = 428, 76


class VersionsPage(QWidget):
    """`issued(reason)`, `dropped`, `ruled(RubricRulingKind, reason)` and `take_back_wanted` are what a person wants done."""

    issued = Signal(str)
    dropped = Signal()
    ruled = Signal(object, str)
    take_back_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._changes, self._side = column(gap="l", margins="l"), column(gap="m", margins="l")
        self.act, self.drop = (
            Button(_act_words(2), kind="primary", shortcut="Ctrl+Return"),
            Button(phrase("Give it up…")),
        )
        self.rule = Button(phrase("Record the chair's ruling"), kind="primary", shortcut="Ctrl+Return")
        self.take_back = Button(phrase("Take the ruling back…"))
        self.reason = TextBox(phrase("Reason"), phrase("Reason"))
        fix(self.reason, height=REASON)
        self._kinds = QButtonGroup(self)
        self._foot = column(gap="s", margins=("l", 0, "l", "l"))
        self._options = column(gap="s")
        self._foot.addLayout(self._options)
        self._foot.addWidget(self.reason)
        self._foot.addLayout(row(self.act, self.rule, self.take_back, self.drop, None))
        body = row(gap="l")
        body.addWidget(_card(self._held(self._changes)), 1)
        side = Card(_scrolling(self._held(self._side)), margins=1, gap="m")
        side.inner.setStretch(0, 1)
        side.inner.addLayout(self._foot)
        fix(side, width=SIDE)
        body.addWidget(side)
        self.setLayout(body)
        self._shown: VersionsShown | None = None
        self._wire()

    def show_versions(self, shown: VersionsShown) -> None:
        """Show the version that is being written, or those that are and were in force."""
        fresh, self._shown = self._shown is None or self._shown.next != shown.next, shown
        if fresh:
            self.reason.show_text("")
        clear(self._changes)
        for one in shown.versions:
            self._changes.addLayout(_version(one, writing=bool(shown.next)))
        self._changes.addStretch(1)
        self._tell(shown)
        self._offer(shown)
        self._check()

    def kind(self) -> RubricRulingKind | None:
        """The ruling that is chosen."""
        chosen = self._kinds.checkedButton()
        return RubricRulingKind(chosen.property("kind")) if chosen else None

    # inside

    def _wire(self) -> None:
        self.act.clicked.connect(lambda: self.issued.emit(self.reason.toPlainText().strip()))
        self.drop.clicked.connect(self.dropped)
        self.rule.clicked.connect(lambda: self.ruled.emit(self.kind(), self.reason.toPlainText().strip()))
        self.take_back.clicked.connect(self.take_back_wanted)
        self.reason.textChanged.connect(self._check)
        self._kinds.buttonToggled.connect(lambda *_: self._check())

    def _tell(self, shown: VersionsShown) -> None:
        clear(self._side)
        self._side.addWidget(Label(phrase("Whom it touches"), "panel"))
        if not shown.summary:
            text = phrase("There is one version only. Judges, packs and sheets all go by it.")
            self._side.addWidget(Paragraph(text, "note", "muted"))
        for words in shown.summary:
            self._side.addWidget(Paragraph(words, "note"))
        if shown.judges:
            self._side.addLayout(_judges(shown.judges))
        if shown.ruling is not None:
            head = Label(phrase("The chair's ruling"), "strong")
            said = Paragraph(RULED[shown.ruling.kind], "note")
            why = Paragraph(phrase("Reason: {reason}", reason=shown.ruling.reason), "note", "muted")
            self._side.addWidget(Surfaced(column(head, said, why, gap="xs", margins="m"), "soft"))
        self._side.addStretch(1)

    def _offer(self, shown: VersionsShown) -> None:
        writing, rules = bool(shown.next), bool(shown.options)
        self.act.say(_act_words(shown.next))
        for part, wanted in (
            (self.act, writing),
            (self.drop, writing),
            (self.rule, rules),
            (self.take_back, shown.ruling is not None and not shown.closed),
            (self.reason, writing or rules),
        ):
            part.setVisible(wanted)
        kept = self.kind()
        for button in self._kinds.buttons():
            self._kinds.removeButton(button)
        clear(self._options)
        if rules:
            self._options.addWidget(Label(phrase("What does the chair rule?"), "strong"))
        for one in shown.options:
            self._options.addLayout(self._option(one, ticked=one.kind is kept))

    def _option(self, one: RulingOption, *, ticked: bool) -> QVBoxLayout:
        button = QRadioButton()
        button.setProperty("kind", one.kind.value)
        speak(button, button.setText, one.words)
        self._kinds.addButton(button)
        button.setChecked(ticked)
        return column(button, Paragraph(one.below, "small", "muted"), gap=0)

    def _check(self) -> None:
        shown, given = self._shown, bool(self.reason.toPlainText().strip())
        self.act.setEnabled(given and shown is not None and shown.changed)
        self.rule.setEnabled(given and self.kind() is not None)

    @staticmethod
    def _held(layout: QLayout) -> QWidget:
        made = QWidget()
        made.setLayout(layout)
        return made


def _card(inner: QWidget) -> Card:
    made = Card(_scrolling(inner), margins=1)
    made.inner.setStretch(0, 1)
    return made


def _scrolling(inner: QWidget) -> QScrollArea:
    made = scrolling(inner)
    made.setProperty("upon", "surface")
    return made


def _act_words(number: int) -> Words:
    return phrase("Put version {number} in force", number=number)


def _version(one: VersionLines, *, writing: bool) -> QVBoxLayout:
    made = column(column(Label(one.title, "panel"), Paragraph(one.below, "note", "muted"), gap=2), gap="m")
    if writing and not one.lines:
        made.addWidget(Paragraph(phrase("Nothing is different yet. Change it on the first page."), "note", "muted"))
    made.addLayout(change_list(one.lines))
    return made


def _judges(judges: tuple[JudgeLine, ...]) -> QGridLayout:
    made = grid(gap="s")
    heads: tuple[Words, ...] = (phrase("Judge"), phrase("Pack"), phrase("Sheets"), phrase("whole"), phrase("in part"))
    for place, words in enumerate(heads):
        made.addWidget(_figure(Label(words, "small", "muted"), right=place > 0), 0, place)
    for number, one in enumerate(judges, 1):
        made.addWidget(Paragraph(one.name, "note"), number, 0)
        for place, figure in enumerate((one.pack, one.sheets, one.stand, one.fit), 1):
            made.addWidget(_figure(Label(figure, "note"), right=True), number, place)
    made.setColumnStretch(0, 1)
    return made


def _figure(label: Label, *, right: bool) -> Label:
    if right:
        label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return label
