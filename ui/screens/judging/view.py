"""The heart: entries at the left, the clip in the middle, the rubric at the right; every change is saved at once.

`build(sitting)`: a place of the judge's desk under the key `ui.tasks.sitting.JUDGING`.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from typing_extensions import override

from judging_app.core.ids import CriterionKey, EntryCode
from judging_app.ports.exchange import PackEntry
from judging_app.ports.media import PlayerEvent
from ui.dialogs.reason import ReasonDialog
from ui.screens.judging.bridge import PlayerBridge
from ui.screens.judging.clip_panel import ClipPanel
from ui.screens.judging.commands import ACTIONS
from ui.screens.judging.entry_list import EntryList
from ui.screens.judging.presenter import Presenter
from ui.screens.judging.rows import EntryRow, Progress, SheetShown
from ui.screens.judging.sheet_panel import SheetPanel
from ui.screens.judging.viewing import LOUDER, SKIP_MS, Viewing
from ui.tasks.sitting import Sitting
from ui.theme.phrase import Words, phrase
from ui.widgets.actions import build_actions
from ui.widgets.buttons import Button
from ui.widgets.frames import hairline
from ui.widgets.host import Bares, Host
from ui.widgets.layouts import row
from ui.widgets.mark_rules import ALLOWED

KEEP_MS = 5_000
RETRY_MS = 2_000
_CHORD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


def build(sitting: Sitting) -> Callable[[Host], QWidget]:
    """The builder of the screen."""
    return lambda host: JudgingScreen(sitting, host)


class JudgingScreen(QWidget):
    """Fills `presenter.View`; `presenter` decides what is done."""

    def __init__(self, sitting: Sitting, host: Host) -> None:
        super().__init__()
        self._host = host
        self.entries = EntryList()
        self.clip = ClipPanel()
        self.sheet = SheetPanel(sitting.desk.pack.rubric)
        self._shown: SheetShown | None = None
        self._filled = self._made_full = False
        bridge = PlayerBridge(self._hear, self)
        viewing = Viewing(lambda: sitting.app.player(bridge.tell), self.clip)
        self.presenter = Presenter(sitting, host, self, viewing)
        self._left_line = hairline(upright=True)
        self._assemble()
        self._connect()
        self.actions_by_key = build_actions(self, ACTIONS, self._handlers())
        self._wire_buttons()
        self._keeper = QTimer(self)
        self._keeper.timeout.connect(self.presenter.keep)
        self._keeper.start(KEEP_MS)
        self._retrier = QTimer(self)
        self._retrier.setSingleShot(True)
        self._retrier.timeout.connect(self.presenter.retry)
        self.setEnabled(False)
        self.presenter.begin()

    # the window (ui.widgets.host)

    def come_to_front(self) -> None:
        """Show what another screen asked for."""
        self.presenter.come()

    def leave(self) -> None:
        """Keep what was typed and watched."""
        self._keeper.stop()
        self._retrier.stop()
        self.sheet.settle()
        self.presenter.leave()

    # presenter.View

    def show_entries(self, rows: Sequence[EntryRow], progress: Progress) -> None:
        self.setEnabled(True)
        self.entries.show_rows(rows, progress)

    def show_row(self, row: EntryRow, progress: Progress) -> None:
        self.entries.show_row(row, progress)

    def order(self) -> Sequence[EntryCode]:
        return self.entries.codes()

    def show_entry(self, entry: PackEntry, sheet: SheetShown, needed: int) -> None:
        self.entries.show_chosen(entry.code)
        self.clip.show_entry(entry, needed)
        self.show_sheet(sheet)

    def show_sheet(self, sheet: SheetShown) -> None:
        self.sheet.show_sheet(sheet)
        self.actions_by_key["recuse"].setEnabled(sheet.open)
        self.clip.buttons["recuse"].setVisible(sheet.open)
        self.actions_by_key["again"].setEnabled(not sheet.open)
        self.show_figures(sheet)

    def show_figures(self, sheet: SheetShown) -> None:
        self._shown = sheet
        self.sheet.show_figures(sheet)
        self.clip.guidance.show_mark(self._current_mark())

    def go_to_criterion(self, key: CriterionKey) -> None:
        self.sheet.go_to(key)

    def go_to_remark(self, key: CriterionKey) -> None:
        self.sheet.go_to_remark(key)

    def say(self, words: Words, *, wrong: bool = False) -> None:
        self.sheet.say(words, wrong=wrong)

    def ask_watched_reason(self, watched: int, needed: int) -> None:
        text = phrase(
            "{watched} of the {needed} seconds that the rules ask for were played. Play on, or say why this is enough; "
            "the reason goes with the sheet.",
            watched=watched,
            needed=needed,
        )
        title = phrase("Little of this clip was watched")
        dialog = ReasonDialog(title, text, phrase("Finish the sheet"), parent=self)
        dialog.given.connect(self.presenter.finishing.finish)
        dialog.open()

    def retry_later(self) -> None:
        self._retrier.start(RETRY_MS)

    # what a person does

    def finish(self) -> None:
        """Finish the sheet in hand; what is typed is part of it."""
        self.sheet.settle()
        self.presenter.finishing.finish()

    def ask_recusal_reason(self) -> None:
        """Ask why, then stand aside."""
        text = phrase("Nothing of your sheet counts then. You can take it back until you hand in.")
        dialog = ReasonDialog(phrase("Stand aside"), text, phrase("Stand aside"), danger=True, parent=self)
        dialog.given.connect(self.presenter.finishing.recuse)
        dialog.open()

    def open_again(self) -> None:
        """Open the sheet in hand again, or take the recusal back."""
        self.sheet.open_again()

    def fill(self) -> None:
        """Give the picture the whole screen, or everything its place again."""
        self._filled = not self._filled
        for part in (self.entries, self.sheet, self._left_line):
            part.setHidden(self._filled)
        self.clip.show_filled(filled=self._filled)
        if isinstance(self._host, Bares):
            self._host.set_bare(bare=self._filled)
            if self._filled != self.window().isFullScreen() and (self._filled or self._made_full):
                self._made_full = self._filled
                self._host.toggle_full_screen()
        if not self._filled:
            self.sheet.go_to(self.sheet.current().criterion.key)

    def type_mark(self, letter: str) -> None:
        """A digit that was typed anywhere belongs to the mark in hand; over a full picture the sheet comes for it."""
        if self._shown is not None and not self._shown.open:
            self.say(phrase("This sheet is closed; open it again to change it (Ctrl+E)."))
            return
        self.sheet.show()
        self.sheet.current().field.type_on(letter)

    # Qt

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What no field took: digits go to the mark in hand, Enter presses a button, Escape ends the full picture."""
        focused = QApplication.focusWidget()
        if event.text() in ALLOWED and event.text() and not event.modifiers() & _CHORD:
            self.type_mark(event.text())
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and isinstance(focused, QAbstractButton):
            focused.click()
        elif event.key() == Qt.Key.Key_Escape and self._filled:
            self.fill()
        else:
            super().keyPressEvent(event)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        """Another screen comes to the front: the clip stands still, everything is kept."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.presenter.viewing.pause()
            self.sheet.settle()
            self.presenter.keep()

    # inside

    def _hear(self, event: PlayerEvent) -> None:
        self.presenter.viewing.hear(event)

    def _fill_by_mouse(self) -> None:
        """The first press of the two has played or paused already: that is taken back."""
        self.presenter.viewing.toggle()
        self.fill()

    def _current_mark(self) -> int | None:
        return self.sheet.current().field.mark()

    def _handlers(self) -> dict[str, Callable[[], object]]:
        viewing, presenter = self.presenter.viewing, self.presenter
        return {
            "play": viewing.toggle,
            "back": lambda: viewing.skip(-SKIP_MS),
            "onward": lambda: viewing.skip(SKIP_MS),
            "louder": lambda: self._set_volume(viewing.volume + LOUDER),
            "quieter": lambda: self._set_volume(viewing.volume - LOUDER),
            "mute": lambda: presenter.set_sound(viewing.volume, muted=not viewing.muted),
            "fill": self.fill,
            "finish": self.finish,
            "next": lambda: self._step(1),
            "previous": lambda: self._step(-1),
            "again": self.open_again,
            "recuse": self.ask_recusal_reason,
        }

    def _step(self, by: int) -> None:
        self.sheet.settle()
        self.presenter.step(by)

    def _choose(self, code: str) -> None:
        self.sheet.settle()
        self.presenter.choose(EntryCode(code))

    def _set_volume(self, percent: int) -> None:
        self.presenter.set_sound(percent, muted=False)

    def _show_guidance(self, _key: str) -> None:
        line = self.sheet.current()
        self.clip.guidance.show_criterion(line.criterion, line.field.mark())

    def _to_marks(self) -> None:
        self.sheet.go_to(self.sheet.current().criterion.key)

    def _assemble(self) -> None:
        whole = row(gap=0)
        whole.addWidget(self.entries)
        whole.addWidget(self._left_line)
        whole.addWidget(self.clip, 1)
        whole.addWidget(self.sheet)
        self.setLayout(whole)

    def _connect(self) -> None:
        presenter, viewing, sheet = self.presenter, self.presenter.viewing, self.sheet
        self.entries.entry_chosen.connect(self._choose)
        self.entries.entry_opened.connect(self._to_marks)
        self.clip.seek_wanted.connect(viewing.seek)
        self.clip.volume_wanted.connect(self._set_volume)
        self.clip.video.room_changed.connect(viewing.set_room)
        self.clip.video.pressed.connect(viewing.toggle)
        self.clip.video.double_pressed.connect(self._fill_by_mouse)
        sheet.mark_given.connect(presenter.marking.give)
        sheet.typed.connect(presenter.marking.type)
        sheet.remark_given.connect(presenter.marking.remark_on)
        sheet.overall_given.connect(presenter.marking.remark)
        sheet.came.connect(self._show_guidance)
        sheet.reopen_wanted.connect(presenter.finishing.reopen)
        sheet.undo_recusal_wanted.connect(presenter.finishing.undo_recusal)

    def _wire_buttons(self) -> None:
        wired: dict[str, Button] = {**self.clip.buttons, "finish": self.sheet.finish, "again": self.sheet.again}
        for key, button in wired.items():
            action = self.actions_by_key[key]
            button.clicked.connect(action.trigger)
            action.changed.connect(lambda button=button, action=action: _follow(button, action))
            _follow(button, action)


def _follow(button: Button, action: QAction) -> None:
    """A button says what its action says, and can be pressed when it can."""
    button.setToolTip(action.toolTip())
    button.setAccessibleName(action.text())
    button.setEnabled(action.isEnabled())
