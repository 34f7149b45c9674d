"""The heart: entries at the left, the clip in the middle, the rubric at the right; every change is saved at once.

`build(sitting)`: a place of the judge's desk under the key `ui.tasks.sitting.JUDGING`.
"""

from collections.abc import Callable, Generator, Iterator, Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from typing_extensions import override

from judging_app.core.ids import CriterionKey, EntryCode
from judging_app.ports.exchange import PackEntry
from judging_app.ports.media import PlayerEvent
from ui.screens.judging.asking import ask_answer, ask_recusal, ask_reopening, ask_watched
from ui.screens.judging.clip_panel import ClipPanel
from ui.screens.judging.commands import ACTIONS, KEYS
from ui.screens.judging.controls import ControlBar
from ui.screens.judging.entry_list import EntryList
from ui.screens.judging.full_picture import FullPicture
from ui.screens.judging.lower_panel import LowerPanel
from ui.screens.judging.presenter import Presenter
from ui.screens.judging.rows import EntryRow, Progress, SheetShown
from ui.screens.judging.sheet_panel import SheetPanel
from ui.screens.judging.viewing import Viewing
from ui.screens.judging.wiring import connect, handlers, wire_buttons
from ui.tasks.player_bridge import PlayerBridge
from ui.tasks.sitting import Sitting
from ui.theme.phrase import Words, phrase
from ui.widgets.actions import build_actions, tell_keys
from ui.widgets.frames import hairline
from ui.widgets.host import Host
from ui.widgets.layouts import row
from ui.widgets.mark_rules import ALLOWED

KEEP_MS = 5_000
RETRY_MS = 2_000
CLOSED = phrase("This sheet is closed; open it again to change it (Ctrl+E).")
_CHORD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


def build(sitting: Sitting) -> Callable[[Host], Generator[QWidget | None, None, None]]:
    """The builder of the screen: the first step brings it, the others fill it."""
    return lambda host: _unfold(sitting, host)


def _unfold(sitting: Sitting, host: Host) -> Generator[QWidget | None, None, None]:
    screen = JudgingScreen(sitting, host)
    yield screen
    yield from screen.fill()


class JudgingScreen(QWidget):
    """Fills `worktable.View`; `presenter` decides what is done. Nothing is there before `fill` has made it."""

    entries: EntryList
    clip: ClipPanel
    sheet: SheetPanel
    presenter: Presenter
    full: FullPicture
    actions_by_key: dict[str, QAction]

    def __init__(self, sitting: Sitting, host: Host) -> None:
        super().__init__()
        self._sitting, self._host = sitting, host
        self._desk = sitting.desk
        self._shown: SheetShown | None = None
        self._left_line = hairline(upright=True)
        self._keeper, self._retrier = QTimer(self), QTimer(self)
        self._whole = row(gap=0)
        self.setLayout(self._whole)
        self.setEnabled(False)

    def fill(self) -> Iterator[None]:
        """Make the parts in their places, then let the presenter begin: at once it would stop the window for long."""
        rubric = self._desk.pack.rubric
        self.entries = EntryList()
        self._whole.addWidget(self.entries)
        self._whole.addWidget(self._left_line)
        yield
        bar = ControlBar()
        yield
        below = LowerPanel(rubric, lambda: self.clip.place_ms, lambda: self.sheet.current().criterion.key)
        yield
        self.clip = ClipPanel(bar, below)
        self._whole.addWidget(self.clip, 1)
        yield
        self.sheet = SheetPanel(rubric)
        self._whole.addWidget(self.sheet)
        yield
        yield from self.sheet.fill()
        yield
        self._wire()

    def _wire(self) -> None:
        bridge = PlayerBridge(self._hear, self)
        viewing = Viewing(lambda: self._sitting.app.player(bridge.tell), self.clip)
        self.presenter = Presenter(self._sitting, self._host, self, viewing, self.clip)
        around = (self.entries, self._left_line)
        self.full = FullPicture(self, self._host, self.clip, self.sheet, around, self._whole)
        connect(self)
        self.actions_by_key = build_actions(self, ACTIONS, handlers(self))
        tell_keys(self, KEYS)
        wire_buttons(self)
        self._start_timers()
        self.presenter.begin()

    # the window (ui.widgets.host)

    def come_to_front(self) -> None:
        """Show what another screen asked for."""
        self.presenter.come()

    def leave(self) -> None:
        """Keep what was typed and watched."""
        self._keeper.stop()
        self._retrier.stop()
        self.settle()
        self.presenter.leave()

    def holds(self) -> Words:
        """What would be lost if the window closed now."""
        self.settle()
        return self.presenter.holds()

    # worktable.View

    def show_entries(self, rows: Sequence[EntryRow], progress: Progress) -> None:
        self.setEnabled(True)
        self.entries.show_entries(rows, progress)

    def show_rows(self, rows: Sequence[EntryRow], progress: Progress) -> None:
        self.entries.show_rows(rows, progress)

    def order(self) -> Sequence[EntryCode]:
        return self.entries.codes()

    def show_entry(self, entry: PackEntry, sheet: SheetShown, needed: int) -> None:
        self.entries.show_chosen(entry.code)
        self.clip.show_entry(entry, self._desk.clip_path(entry.code), needed)
        self.clip.below.scratch.show_text(self.presenter.scratch())
        self.show_sheet(sheet)

    def show_sheet(self, sheet: SheetShown) -> None:
        self.sheet.show_sheet(sheet)
        aside = sheet.open and sheet.look is None
        self.actions_by_key["recuse"].setEnabled(aside)
        self.clip.recuse.setVisible(aside)
        self.actions_by_key["again"].setEnabled(not sheet.open)
        self._show_beside(sheet)

    def show_figures(self, sheet: SheetShown) -> None:
        self.sheet.show_figures(sheet)
        self._show_beside(sheet)

    def _show_beside(self, sheet: SheetShown) -> None:
        self._shown = sheet
        self.clip.show_notes(self.presenter.marking.notes(), is_open=sheet.open)
        self.show_criterion()

    def go_to_criterion(self, key: CriterionKey) -> None:
        self.sheet.go_to(key)

    def go_to_remark(self, key: CriterionKey) -> None:
        self.sheet.go_to_remark(key)

    def say(self, words: Words, *, wrong: bool = False) -> None:
        self.sheet.say(words, wrong=wrong)

    def ask_watched_reason(self, watched: int, needed: int) -> None:
        ask_watched(self, watched, needed, self.presenter.finishing.finish)

    def ask_answer(self, *, changed: bool) -> None:
        ask_answer(self, self._answer, changed=changed)

    def _answer(self, reason: str) -> None:
        self.presenter.finishing.finish(answer=reason)

    def ask_reopening_reason(self, given: Callable[[str], object]) -> None:
        ask_reopening(self, given)

    def retry_later(self) -> None:
        self._retrier.start(RETRY_MS)

    # what a person does

    def finish(self) -> None:
        """Finish the sheet in hand; what is typed is part of it."""
        self.settle()
        self.presenter.finishing.finish()

    def ask_recusal_reason(self) -> None:
        """Ask why, then stand aside."""
        ask_recusal(self, self.presenter.finishing.recuse)

    def write_note(self) -> None:
        """Begin a note at the place where the clip stands."""
        if self._shown is not None and not self._shown.open:
            self.say(CLOSED)
        else:
            self.clip.below.write_note()

    def settle(self) -> None:
        """Hand on what is typed in any field."""
        self.sheet.settle()
        self.clip.below.settle()

    def show_criterion(self) -> None:
        """Show below the clip what belongs to the criterion in hand."""
        line = self.sheet.current()
        self.clip.below.show_criterion(line.criterion, line.field.mark(), self.presenter.own_marks)

    def to_marks(self) -> None:
        """Put the cursor into the mark in hand."""
        self.sheet.go_to(self.sheet.current().criterion.key)

    def type_mark(self, letter: str) -> None:
        """A digit that was typed anywhere belongs to the mark in hand; over a full picture the sheet comes for it."""
        if self._shown is not None and not self._shown.open:
            self.say(CLOSED)
            return
        self.full.show_sheet(shown=True)
        self.sheet.current().field.type_on(letter)

    def give_band(self, place: int) -> None:
        """Give the middle of a band of the criterion in hand, 1 for the best."""
        bands = self.sheet.current().bands()
        if self._shown is not None and not self._shown.open:
            self.say(CLOSED)
        elif 0 < place <= len(bands):
            bands[place - 1].click()

    # Qt

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What no field took: digits go to the mark in hand, Enter presses a button, Escape ends the full picture, else
        leads back to the mark.
        """
        focused = QApplication.focusWidget()
        if event.modifiers() == Qt.KeyboardModifier.AltModifier and event.text().isdigit():
            self.give_band(int(event.text()))
        elif event.text() in ALLOWED and event.text() and not event.modifiers() & _CHORD:
            self.type_mark(event.text())
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and isinstance(focused, QAbstractButton):
            focused.click()
        elif event.key() == Qt.Key.Key_Escape and self.full.on:
            self.full.step_out()
        elif event.key() == Qt.Key.Key_Escape:
            self.to_marks()
        else:
            super().keyPressEvent(event)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        """The window was put away, or another screen came to the front, for which everything is kept, too."""
        super().hideEvent(event)
        self.presenter.viewing.set_visible(visible=False)
        if not event.spontaneous():
            self.settle()
            self.presenter.keep()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.presenter.viewing.set_visible(visible=True)

    # inside

    def _hear(self, event: PlayerEvent) -> None:
        self.presenter.viewing.hear(event)

    def _start_timers(self) -> None:
        self._keeper.timeout.connect(self.presenter.keep)
        self._keeper.timeout.connect(self.presenter.issued.look_again)
        self._keeper.start(KEEP_MS)
        self._retrier.setSingleShot(True)
        self._retrier.timeout.connect(self.presenter.retry)
