"""Above the awards: whether the result can be approved, why not, or that it is approved, with what was approved."""

from collections.abc import Sequence

from judging_app.ports.chair_errors import CountsDifferError, NotFromHereError, NotOwnFileError, WorkOpenError
from judging_app.ports.errors import QuestionsOpenError
from ui.messages import sentence
from ui.screens.approving.shown import ApprovingShown, State
from ui.theme.phrase import Words, phrase
from ui.widgets.buttons import Button
from ui.widgets.cells import Detail
from ui.widgets.frames import Card
from ui.widgets.indicators import Icon
from ui.widgets.labels import Clamped, Elided, Label, Paragraph
from ui.widgets.layouts import clear, column, grid, row

ACROSS, MOST_REASONS = 4, 4
ICONS = {
    State.NOT_YET: ("warning", "warn"),
    State.READY: ("good", "good"),
    State.APPROVED: ("lock", "good"),
    State.CHANGED: ("bad", "bad"),
}


class StatusCard(Card):
    """`to_work` leads to the work list, `take_over` asks for this file, `undo` for the last revocation or correction."""

    def __init__(self) -> None:
        self.to_work = Button(phrase("Go to the work list"), icon="list")
        self.take_over = Button(phrase("Take this file over…"), icon="key")
        self.undo = Button(phrase("Take the opening back…"), icon="undo")
        self._icon, self._facts = row(), grid(gap="m")
        self._title, self._text = Label("", "strong"), Paragraph("", "note", "muted")
        self._reasons = column(gap=2)
        told = row(column(self._icon, None), gap="m")
        told.addLayout(column(self._title, self._text, gap=2), 1)
        for button in (self.undo, self.take_over, self.to_work):
            told.addWidget(button)
        super().__init__(told, self._facts, self._reasons, margins=("l", "m", "l", "m"), gap="m")

    def show_status(self, shown: ApprovingShown) -> None:
        """Say how it stands."""
        self.take_surface("bad" if shown.state is State.CHANGED else "card")
        clear(self._icon)
        icon, tone = ICONS[shown.state]
        self._icon.addWidget(Icon(icon, tone))
        self._title.say(_title(shown))
        text = _text(shown)
        self._text.say(text)
        self._text.setVisible(bool(text))
        self.to_work.setVisible(isinstance(shown.problem, WorkOpenError | QuestionsOpenError | CountsDifferError))
        self.take_over.setVisible(isinstance(shown.problem, NotOwnFileError | NotFromHereError))
        self.undo.setVisible(bool(shown.opening))
        clear(self._facts)
        for place, one in enumerate(shown.summary if shown.state.decided else ()):
            fact = column(Label(one.name, "small", "muted"), Elided(one.text, "note"), gap=1)
            self._facts.addLayout(fact, place // ACROSS, place % ACROSS)
        self._tell_reasons(shown.reasons if shown.state.decided else ())

    def _tell_reasons(self, reasons: Sequence[Detail]) -> None:
        clear(self._reasons)
        for one in reasons[:MOST_REASONS]:
            line = phrase("{name}: {text}", name=one.name, text=one.text)
            self._reasons.addWidget(Clamped(line, "note", "muted", most=2))
        if more := len(reasons[MOST_REASONS:]):
            self._reasons.addWidget(Label(phrase("and {count} more, all in the minutes", count=more), "note", "muted"))


def _title(shown: ApprovingShown) -> Words:
    if shown.state is State.APPROVED and shown.last is not None:
        return phrase("The result is approved: decision no. {number}", number=shown.last.number)
    if shown.state is State.CHANGED and shown.last is not None:
        return phrase("This is not the result that was approved (decision no. {number})", number=shown.last.number)
    if shown.state is State.READY:
        return phrase("Nothing is open: the result can be approved")
    return phrase("The result can't be approved yet")


def _text(shown: ApprovingShown) -> Words:
    if isinstance(shown.problem, WorkOpenError):
        return phrase(
            "Open before approval: {count}. Settle them in the work list, or waive what may be.",
            count=shown.problem.count,
        )
    if shown.problem is not None:
        return sentence(shown.problem)
    if shown.state is State.APPROVED:
        return phrase(
            "Marks, records and awards are locked. An award can be revoked, or an error corrected, with a reason."
        )
    if shown.last is not None:
        reasons = "; ".join(one.reason for one in shown.opening)
        return phrase("Decision no. {number} was opened again: {reason}", number=shown.last.number, reason=reasons)
    return ""
