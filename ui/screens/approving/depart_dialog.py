"""Departing from the proposal: who has a prize instead, or nobody, and why."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from judging_app.core.ids import EntryCode
from ui.dialogs.base import Dialog
from ui.theme.phrase import Words, phrase
from ui.widgets.buttons import Button
from ui.widgets.fields import Choice, TextBox
from ui.widgets.labels import Label, Paragraph
from ui.widgets.layouts import Item, column, fix

NOBODY = ""
WIDTH = 480
"""Titles of entries may be long: the list shows them whole."""


class DepartDialog(Dialog):
    """`given(code or None, reason)`; `candidates` are code and name, `nobody` whether the prize may be left unawarded.

    `asked(code or None)` whenever another is chosen: what follows is then shown, or that it can't be.
    """

    given = Signal(object, str)
    asked = Signal(object)

    def __init__(
        self,
        prize: str,
        candidates: Sequence[tuple[EntryCode, str]],
        parent: QWidget,
        *,
        nobody: bool,
        chosen: str = "",
    ) -> None:
        cancel = Button(phrase("Cancel"))
        self.act = Button(phrase("Record the chair's word"), kind="primary", shortcut="Ctrl+Return")
        named = [(str(code), name) for code, name in candidates]
        left = [(NOBODY, phrase("Nobody: the prize is left unawarded"))] if nobody else []
        self.entry = Choice(phrase("Who has the prize"), [*left, *named], chosen)
        self.follows, self._can = Paragraph("", "note"), False
        self.reason = TextBox(phrase("Reason"), phrase("The chair's reason"))
        text = phrase(
            "An entry that has another prize for its place gives that one up; nobody moves up by this. The reason is printed in "
            "the minutes and stays on record."
        )
        body: list[Item] = [
            column(Label(phrase("Who has the prize"), "small", "muted"), self.entry, gap="xs"),
            self.follows,
            self.reason,
        ]
        super().__init__(
            phrase("{prize}: depart from the proposal", prize=prize), text, body, [cancel, self.act], parent
        )
        fix(self.entry, width=WIDTH)
        fix(self.reason, height=96)
        cancel.clicked.connect(self.reject)
        self.act.clicked.connect(self._give)
        self.reason.textChanged.connect(self._check)
        self._check()
        self.entry.chosen.connect(lambda _key: self.ask())
        (self.reason if chosen else self.entry).setFocus()

    def ask(self) -> None:
        """Ask what follows of what is chosen; nothing can be recorded until that is known."""
        self._can = False
        self._check()
        self.asked.emit(self._chosen())

    def show_follows(self, words: Words, *, can: bool) -> None:
        """What follows, or why it can't be."""
        self._can = can
        self.follows.say(words)
        self.follows.set_tone("" if can else "bad")
        self._check()

    def _chosen(self) -> EntryCode | None:
        code = self.entry.key()
        return EntryCode(code) if code else None

    def _check(self) -> None:
        self.act.setEnabled(self._can and bool(self.reason.toPlainText().strip()))

    def _give(self) -> None:
        self.given.emit(self._chosen(), self.reason.toPlainText().strip())
        self.accept()
