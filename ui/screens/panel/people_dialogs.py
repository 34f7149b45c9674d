"""One judge: another role, name or office; joining late; dropping out."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from judging_app.core.ids import JudgeCode
from judging_app.core.people import Judge, JudgeRole
from ui.dialogs.base import Dialog
from ui.screens.panel.rows import ROLES
from ui.theme.phrase import Phrase, phrase
from ui.widgets.buttons import Button
from ui.widgets.fields import Choice, TextBox, TextField
from ui.widgets.labels import Label
from ui.widgets.layouts import column, fix

REASON_HEIGHT = 72
WAIVED, OTHERS = "-", "*"
"""What becomes of the missing sheets of a judge who drops out, where no substitute steps in."""


class JoinDialog(Dialog):
    """`given(Judge, reason)` brings a member of the panel with code and name."""

    given = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        cancel = Button(phrase("Cancel"))
        self.act = Button(phrase("Seat the judge"), kind="primary", shortcut="Ctrl+Return")
        self.code, self.name = TextField(phrase("Code")), TextField(phrase("Name"))
        self.unit, self.reason = TextField(phrase("Office")), TextBox(phrase("Reason"), phrase("Reason"))
        words = (phrase("Code"), phrase("Name"), phrase("Office"))
        fields = zip(words, (self.code, self.name, self.unit), strict=True)
        body = [column(Label(name, "note", "muted"), field, gap="xs") for name, field in fields]
        text = phrase(
            "Where everyone marks everything, so does this judge; else give a share or single entries in the matrix afterwards."
        )
        super().__init__(phrase("A judge joins"), text, [*body, self.reason], [cancel, self.act], parent)
        fix(self.reason, height=REASON_HEIGHT)
        for field in (self.code, self.name):
            field.textChanged.connect(self._check)
        self.reason.textChanged.connect(self._check)
        cancel.clicked.connect(self.reject)
        self.act.clicked.connect(self._give)
        self._check()
        self.code.setFocus()

    def _check(self) -> None:
        texts = (self.code.text(), self.name.text(), self.reason.toPlainText())
        self.act.setEnabled(all(text.strip() for text in texts))

    def _give(self) -> None:
        code, name, unit = (" ".join(field.text().split()) for field in (self.code, self.name, self.unit))
        self.given.emit(Judge(code=JudgeCode(code), name=name, unit=unit), self.reason.toPlainText().strip())
        self.accept()


class EditDialog(Dialog):
    """`given(Judge)` brings the judge with another name, role or office."""

    given = Signal(object)

    def __init__(self, judge: Judge, parent: QWidget | None = None) -> None:
        self._judge = judge
        cancel = Button(phrase("Cancel"))
        self.act = Button(phrase("Save"), kind="primary", shortcut="Ctrl+Return")
        self.name = TextField(phrase("Name"), text=judge.name)
        self.unit = TextField(phrase("Office"), text=judge.unit)
        self.role = Choice(phrase("Role"), [(role.value, ROLES[role]) for role in JudgeRole], judge.role.value)
        fields = ((phrase("Name"), self.name), (phrase("Role"), self.role), (phrase("Office"), self.unit))
        body = [column(Label(name, "note", "muted"), field, gap="xs") for name, field in fields]
        text = phrase("There is one chair: whoever becomes it takes over from the one before.")
        super().__init__(phrase("Judge {code}", code=judge.code), text, body, [cancel, self.act], parent)
        self.name.textChanged.connect(lambda words: self.act.setEnabled(bool(words.strip())))
        cancel.clicked.connect(self.reject)
        self.act.clicked.connect(self._give)
        self.name.setFocus()

    def _give(self) -> None:
        role = JudgeRole(self.role.key())
        self.given.emit(replace(self._judge, name=self.name.text(), role=role, unit=self.unit.text()))
        self.accept()


class LeaveDialog(Dialog):
    """`given(judge code, what becomes of it, reason)` brings who drops out; what is missing is WAIVED, goes to OTHERS, or to
    the substitute whose code stands there.
    """

    given = Signal(str, str, str)

    def __init__(
        self,
        judges: Sequence[Judge],
        substitutes: Sequence[Judge] = (),
        *,
        passes_on: bool,
        takes_all: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """`passes_on`: whether what is missing can go to others, as it can't where everyone marks everything; `takes_all`:
        whether by the rules a substitute marks all that the judge was to mark.
        """
        cancel = Button(phrase("Cancel"))
        self.act = Button(phrase("Let the judge drop out"), kind="danger", shortcut="Ctrl+Return")
        self.who = Choice(phrase("Judge"), [(one.code, f"{one.code} · {one.name}") for one in judges])
        others = [(OTHERS, phrase("The missing sheets are drawn among the others"))] if passes_on else []
        stepping = [(one.code, phrase("{judge} steps in", judge=f"{one.code} · {one.name}")) for one in substitutes]
        ways = [*stepping, *others, (WAIVED, phrase("The missing sheets are waived"))]
        self.way = Choice(phrase("What is missing"), ways, ways[0][0])
        self.way.setVisible(len(ways) > 1)
        self.reason = TextBox(phrase("Reason"), phrase("Reason"))
        body = [self.who, self.way, self.reason]
        super().__init__(
            phrase("A judge drops out"), _leave_text(substitutes, takes_all), body, [cancel, self.act], parent
        )
        fix(self.reason, height=REASON_HEIGHT)
        self.reason.textChanged.connect(self._check)
        cancel.clicked.connect(self.reject)
        self.act.clicked.connect(self._give)
        self._check()
        self.who.setFocus()

    def _check(self) -> None:
        self.act.setEnabled(bool(self.reason.toPlainText().strip()))

    def _give(self) -> None:
        self.given.emit(self.who.key(), self.way.key(), self.reason.toPlainText().strip())
        self.accept()


def _leave_text(substitutes: Sequence[Judge], takes_all: bool) -> Phrase:
    if substitutes and takes_all:
        return phrase(
            "By the rules a substitute who steps in marks all of it, and the judge's sheets are set aside. Else what is in keeps counting. The papers say so."
        )
    return phrase(
        "What is in keeps counting. What is missing is waived unless somebody else marks it; the papers say so."
    )
