"""Asking which entry gets or loses how many points, and why."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCompleter, QWidget

from judging_app.core.entry import FindingKind
from judging_app.core.errors import MarkTextError
from judging_app.core.vietnamese.numbers import parse_mark
from ui.dialogs.base import Dialog
from ui.models.finding_words import TITLES
from ui.screens.adjusting.rows import EntryChoice
from ui.theme.phrase import Words, phrase
from ui.widgets.buttons import Button
from ui.widgets.fields import Choice, TextBox, TextField
from ui.widgets.labels import Label, Paragraph
from ui.widgets.layouts import Item, column, fix, row

BY_HAND = ""
LESS, MORE = "less", "more"


class GiveDialog(Dialog):
    """`given(code, hundredths, reason, kind)`; points below zero are taken, `kind` is "" where no finding is the reason."""

    given = Signal(str, int, str, str)

    def __init__(self, entries: Sequence[EntryChoice], parent: QWidget) -> None:
        self._entries = {one.code: one for one in entries}
        cancel = Button(phrase("Cancel"))
        self.act = Button(phrase("Record"), kind="primary", shortcut="Ctrl+Return")
        self.entry = TextField(phrase("Code of the entry"), phrase("Code"))
        self.title = Paragraph("", "note", "muted")
        self.direction = Choice(
            phrase("Points given or taken"), [(LESS, phrase("Take points")), (MORE, phrase("Give points"))]
        )
        self.points = TextField(phrase("Points"), phrase("Points"))
        self.source = Choice(phrase("Comes from"), [(BY_HAND, phrase("By hand"))])
        self.reason = TextBox(phrase("Reason"), phrase("Reason"))
        codes = row(self.entry, self.title)
        codes.setStretch(1, 1)
        body = [
            _named(phrase("Entry"), codes),
            row(_named(phrase("Points given or taken"), self.direction), _named(phrase("Points"), self.points), None),
            _named(phrase("Comes from"), self.source),
            _named(phrase("Reason"), self.reason),
        ]
        text = phrase(
            "The reason is printed beside the points and stays on record. Points can be taken back at any time."
        )
        super().__init__(phrase("Points for an entry"), text, body, [cancel, self.act], parent)
        self.entry.setCompleter(QCompleter([str(code) for code in self._entries], self))
        for field in (self.entry, self.points):
            fix(field, width=112)
        fix(self.reason, height=84)
        cancel.clicked.connect(self.reject)
        self.act.clicked.connect(self._give)
        for changed in (self.entry.textChanged, self.points.textChanged, self.reason.textChanged):
            changed.connect(self._check)
        self._check()
        self.entry.setFocus()

    def chosen(self) -> EntryChoice | None:
        """The entry of the code that was typed."""
        typed = self.entry.text().strip()
        return next((one for code, one in self._entries.items() if code == typed), None)

    def hundredths(self) -> int:
        """Points with their sign, 0 while none can be read."""
        try:
            points = parse_mark(self.points.text().strip())
        except MarkTextError:
            return 0
        return abs(points) if self.direction.key() == MORE else -abs(points)

    def _check(self) -> None:
        entry = self.chosen()
        typed = bool(self.entry.text().strip())
        self.title.say(entry.title if entry else phrase("There is no such entry") if typed else "")
        kinds = entry.findings if entry else ()
        self.source.offer([(BY_HAND, phrase("By hand")), *((kind.value, TITLES[kind]) for kind in kinds)])
        said = bool(self.reason.toPlainText().strip())
        self.act.setEnabled(entry is not None and bool(self.hundredths()) and said)

    def _give(self) -> None:
        self.given.emit(
            self.entry.text().strip(), self.hundredths(), self.reason.toPlainText().strip(), self.source.key()
        )
        self.accept()


def kind_of(key: str) -> FindingKind | None:
    """The finding of a choice."""
    return FindingKind(key) if key else None


def _named(name: Words, field: Item) -> Item:
    return column(Label(name, "small", "muted"), field, gap="xs")
