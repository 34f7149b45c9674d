"""Beside the list: one entry with what can be done to it."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from judging_app.core.entry import EntryState
from ui.dialogs.reason import ReasonDialog
from ui.screens.entries.edit_form import EditForm
from ui.screens.entries.rows import EntriesShown, EntryRow, details_of
from ui.theme.phrase import Words, phrase
from ui.widgets.buttons import Button
from ui.widgets.labels import Paragraph
from ui.widgets.layouts import column, row
from ui.widgets.side_panel import SidePanel

OUT = frozenset({EntryState.WITHDRAWN, EntryState.DISQUALIFIED})


class EntryPanel(SidePanel):
    """`edited(Edited)`, `put_out(state, reason)`, `back_in(reason)` and `trial_turned` are about the entry that is shown."""

    edited = Signal(object)
    put_out = Signal(object, str)
    back_in = Signal(str)
    trial_turned = Signal()

    def __init__(self) -> None:
        self.edit = Button(phrase("Edit…"))
        self.withdraw = Button(phrase("Withdraw…"))
        self.disqualify = Button(phrase("Disqualify…"), kind="danger")
        self.bring_back = Button(phrase("Bring back…"), icon="undo")
        self.trial = Button(phrase("Make it the trial"))
        self.about_trial = Paragraph(
            phrase(
                "All judges mark the trial first to get their bearings. It never counts. Chosen before packs are issued."
            ),
            "note",
            "muted",
        )
        self.form = EditForm()
        self._acts = QWidget()
        states = row(self.edit, self.withdraw, self.disqualify, self.bring_back, None)
        trial = row(self.trial, None)
        self._acts.setLayout(column(states, self.about_trial, trial, gap="m", margins=(0, 0, "s", 0)))
        self._row: EntryRow | None = None
        self._shown: EntriesShown | None = None
        super().__init__(self.form, self._acts)
        self.form.hide()
        self._wire()

    def show_entry(self, chosen: EntryRow, shown: EntriesShown) -> None:
        """Open upon an entry; a form that is open on it stays."""
        same = self._row is not None and self._row.entry.code == chosen.entry.code and not self.form.isHidden()
        self._row, self._shown = chosen, shown
        if not same:
            self.end_editing()
        self._offer(chosen, shown)

    def end_editing(self) -> None:
        """Show the entry again instead of the form."""
        self.form.hide()
        self._acts.show()
        if self._row is not None:
            entry = self._row.entry
            self.show_details(entry.title, entry.code, details_of(self._row))

    def _offer(self, chosen: EntryRow, shown: EntriesShown) -> None:
        state, drafting = chosen.entry.state, not shown.begun
        self.edit.setVisible(drafting)
        self.withdraw.setVisible(not shown.closed and state not in {*OUT, EntryState.TRIAL})
        self.disqualify.setVisible(not shown.closed and state not in {*OUT, EntryState.TRIAL})
        self.bring_back.setVisible(not shown.closed and state in OUT)
        is_trial = state is EntryState.TRIAL
        self.trial.say(phrase("Trial no more") if is_trial else phrase("Make it the trial"))
        for part in (self.trial, self.about_trial):
            part.setVisible(drafting)

    def _wire(self) -> None:
        self.edit.clicked.connect(self._begin)
        self.form.left.connect(self.end_editing)
        self.form.saved.connect(self.edited)
        self.trial.clicked.connect(self.trial_turned)
        self.withdraw.clicked.connect(
            lambda: self._ask(
                phrase("Withdraw the entry"),
                phrase("Withdraw"),
                lambda why: self.put_out.emit(EntryState.WITHDRAWN, why),
            )
        )
        self.disqualify.clicked.connect(
            lambda: self._ask(
                phrase("Disqualify the entry"),
                phrase("Disqualify"),
                lambda why: self.put_out.emit(EntryState.DISQUALIFIED, why),
            )
        )
        self.bring_back.clicked.connect(
            lambda: self._ask(phrase("Bring the entry back"), phrase("Bring back"), self.back_in.emit)
        )

    def _begin(self) -> None:
        if self._row is not None and self._shown is not None:
            self.show_details(self._row.entry.title, self._row.entry.code, ())
            self._acts.hide()
            self.form.show()
            self.form.edit(self._row, self._shown.units, self._shown.blocks)

    def _ask(self, title: Words, act: Words, given: Callable[[str], object]) -> None:
        text = phrase("The reason is kept with the entry and in the record of the contest. It can be taken back.")
        dialog = ReasonDialog(title, text, act, parent=self)
        dialog.given.connect(given)
        dialog.open()
