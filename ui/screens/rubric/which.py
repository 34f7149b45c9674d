"""A file with several rounds: which rubric is meant?"""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from judging_app.services.edit_rubric import RubricThere
from ui.dialogs.base import Dialog
from ui.screens.rubric.rows import decimal
from ui.theme.phrase import phrase
from ui.widgets.buttons import Button
from ui.widgets.fields import Choice


class WhichRubric(Dialog):
    """`chosen(RubricThere)`."""

    chosen = Signal(object)

    def __init__(self, found: Sequence[RubricThere], parent: QWidget | None = None) -> None:
        self._found = tuple(found)
        cancel, self.act = Button(phrase("Cancel")), Button(phrase("Copy this rubric"), kind="primary")
        names = [(str(place), _words(one)) for place, one in enumerate(self._found)]
        self.choice = Choice(phrase("Round"), names)
        text = phrase("“{contest}” has several rounds. Whose rubric is to be copied?", contest=self._found[0].contest)
        super().__init__(phrase("Copy a rubric"), text, [self.choice], [cancel, self.act], parent)
        cancel.clicked.connect(self.reject)
        self.act.clicked.connect(self._choose)

    def _choose(self) -> None:
        self.chosen.emit(self._found[int(self.choice.key())])
        self.accept()


def _words(one: RubricThere) -> str:
    return f"{one.round} · {len(one.rubric.criteria)} · {decimal(one.rubric.total)}"
