"""The picture on the whole screen: its buttons stand upon it and step back while it plays, the sheet comes at the right."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget
from typing_extensions import override

from ui.screens.judging.clip_panel import ClipPanel
from ui.screens.judging.sheet_panel import SheetPanel
from ui.theme.theme import px
from ui.widgets.host import Bares, Host

IDLE_MS = 3_000
EDGE = 12


class FullPicture(QObject):
    """`ended` when everything has its place again; `around` are the parts that only stand beside the picture."""

    ended = Signal()

    def __init__(
        self,
        screen: QWidget,
        host: Host,
        clip: ClipPanel,
        sheet: SheetPanel,
        around: tuple[QWidget, ...],
        row: QBoxLayout,
    ) -> None:
        super().__init__(screen)
        self._screen, self._host = screen, host
        self._clip, self._sheet, self._around, self._row = clip, sheet, around, row
        self._made_full = False
        self.on = False
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.timeout.connect(self._step_back)
        clip.video.moved.connect(self._wake)
        screen.installEventFilter(self)

    def turn(self) -> None:
        """Give the picture the whole screen, or everything its place again."""
        self.on = not self.on
        for part in self._around:
            part.setHidden(self.on)
        self._move_sheet()
        self._place()
        self._clip.show_filled(filled=self.on)
        self._fill_screen()
        self._wake()
        if not self.on:
            self.ended.emit()

    def turn_sheet(self) -> None:
        """Show or hide the sheet upon the picture."""
        if self.on:
            self.show_sheet(shown=self._sheet.isHidden())

    def show_sheet(self, *, shown: bool) -> None:
        """Show or hide the sheet; it is always there beside a small picture."""
        self._sheet.setVisible(shown or not self.on)
        self._place()
        if shown and self.on:
            self._sheet.raise_()
            self._sheet.go_to(self._sheet.current().criterion.key)

    def step_out(self) -> None:
        """Escape: first the sheet goes, then the whole picture."""
        if self.on and not self._sheet.isHidden():
            self.show_sheet(shown=False)
            self._screen.setFocus()
        elif self.on:
            self.turn()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self.on and event.type() == QEvent.Type.Resize:
            self._place()
        return False

    # inside

    def _move_sheet(self) -> None:
        if self.on:
            self._row.removeWidget(self._sheet)
            self._sheet.hide()
            self._screen.setFocus()
        else:
            self._row.addWidget(self._sheet)
            self._sheet.show()

    def _fill_screen(self) -> None:
        if not isinstance(self._host, Bares):
            return
        self._host.set_bare(bare=self.on)
        full = self._screen.window().isFullScreen()
        if self.on != full and (self.on or self._made_full):
            self._made_full = self.on
            self._host.toggle_full_screen()

    def _place(self) -> None:
        """The sheet has the whole height, so that no mark is out of reach, and the buttons make way for it."""
        upon = self.on and not self._sheet.isHidden()
        self._clip.bar.setContentsMargins(0, 0, self._sheet.width() if upon else 0, 0)
        if self.on:
            width = self._sheet.width()
            self._sheet.setGeometry(self._screen.width() - width, 0, width, self._screen.height())

    def _wake(self) -> None:
        """The mouse moved: the buttons are there; at the right edge the sheet comes too."""
        self._clip.bar.show()
        self._clip.video.unsetCursor()
        if not self.on:
            self._idle.stop()
            return
        self._idle.start(IDLE_MS)
        near = self._screen.mapFromGlobal(self._screen.cursor().pos()).x() >= self._screen.width() - px(EDGE)
        if near and self._screen.underMouse() and self._sheet.isHidden():
            self.show_sheet(shown=True)

    def _step_back(self) -> None:
        if self.on and not self._clip.bar.underMouse():
            self._clip.bar.hide()
            self._clip.video.setCursor(Qt.CursorShape.BlankCursor)
        elif self.on:
            self._idle.start(IDLE_MS)
