"""The window: rail, content, status line; one desk at a time, its screens built when first gone to.

Screens know the window as `ui.widgets.host.Host` only. Files dropped anywhere go to the screen in front where it takes them,
else to `files_dropped`.
"""

import sys
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QByteArray, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QStackedWidget, QWidget
from typing_extensions import override

from ui.dialogs.message import MessageDialog
from ui.messages import details, has_sentence, sentence
from ui.shell.appearance import Appearance
from ui.shell.commands import ACTIONS, FOOT, MENU
from ui.shell.navigation import Desk, Place, RailKind
from ui.shell.rail import Rail
from ui.shell.remembered import Remembered
from ui.shell.shortcut_sheet import ShortcutSheet
from ui.shell.status import StatusLine
from ui.shell.unfolding import Steps, Unfolding, ahead_of
from ui.tasks.to_print import ToPrint
from ui.theme.phrase import Words, phrase
from ui.theme.theme import px
from ui.widgets.actions import build_actions, build_menu
from ui.widgets.cells import Dot
from ui.widgets.host import Holds, Leaves, Shows, TakesFiles, TakesInHand
from ui.widgets.layouts import Scaled, clear, column, row
from ui.widgets.notices import Banner, BannerTone
from ui.widgets.speech import speak

FIRST_SIZE = (1366, 768)
BANNER_TOP = 12
PAINTED_MS = 100
"""How long after its news came a screen is surely painted."""
GONE_MS = 100
"""Screens of a desk that was left are let go of one by one, so long apart."""


class MainWindow(QMainWindow):
    """Fills `ui.widgets.host.Host`. `place_changed(key)` follows each move, `files_dropped(list of Path)` each drop that the
    screen in front does not take, `home_wanted` the wish to leave the desk, `printing_wanted(ToPrint)` that to print papers.
    """

    files_dropped = Signal(list)
    home_wanted = Signal()
    place_changed = Signal(str)
    printing_wanted = Signal(object)

    def __init__(self, remembered: Remembered, log_file: Path) -> None:
        super().__init__()
        self.remembered = remembered
        self._log_file = log_file
        self._desk: Desk | None = None
        self._screens: dict[str, QWidget] = {}
        self._unfolding: dict[str, Unfolding] = {}
        self._ahead: list[str] = []
        self._awaited = ""
        self._busy = False
        self._painted = QTimer(self, singleShot=True, interval=PAINTED_MS)
        self._painted.timeout.connect(self._next_ahead)
        self._rail: Rail | None = None
        self._number_keys: list[QShortcut] = []
        self.place = ""
        self.setAcceptDrops(True)
        self.appearance = Appearance(self, remembered)
        self.actions_by_key = build_actions(self, ACTIONS, self._handlers())
        self._menu = build_menu(self, [self._entry(key) for key in MENU])
        self._assemble()
        self._restore()

    # what is in the window

    def show_desk(self, desk: Desk, place: str = "") -> None:
        """Leave the desk in hand and show another one at its first place, or at `place`."""
        self._leave_all()
        self._clear_desk()
        self._desk = desk
        speak(self, self.setWindowTitle, desk.title)
        if desk.rail is not RailKind.NONE:
            places = {place.key for place in desk.places}
            self._rail = Rail(desk, tuple(self.actions_by_key[key] for key in FOOT if key not in places))
            self._rail.wanted.connect(self.go)
            self._left.addWidget(self._rail)
        self._number_keys = [self._number_key(number, one) for number, one in enumerate(desk.places[:9], 1)]
        self._ahead = [one.key for one in desk.places if one.ahead]
        self.go(place or desk.places[0].key)

    def front(self) -> QWidget | None:
        """The screen in front."""
        return None if self._awaited else self._screens.get(self.place)

    def work_changed(self, busy: bool) -> None:
        """Whether a job is under way. When none is, what the last one brought is painted, then screens wanted ahead are made."""
        self._busy = busy
        if busy:
            self._painted.stop()
        else:
            self._painted.start()

    # what screens ask of the window (ui.widgets.host.Host)

    def go(self, place: str) -> None:
        """Show a place of the desk in hand; KeyError where it has none of that key."""
        if place not in self._screens and place not in self._unfolding:
            self._add_screen(place)
        elif place in self._unfolding and not self._awaited:  # keys that follow are meant for it
            self._unfolding[place].finish()
        self.banner.hide()
        self.place = place
        if self._rail is not None:
            self._rail.show_place(place)
        self._awaited = "" if place in self._screens else place
        if self._awaited:  # it comes when it is made
            self._stack.setCurrentIndex(0)
            return
        screen = self._screens[place]
        self._stack.setCurrentWidget(screen)
        self._focus(screen)
        if isinstance(screen, Shows):
            screen.come_to_front()
        self.place_changed.emit(place)

    def go_to(self, place: str, what: str) -> None:
        """Show a place of the desk in hand with something in hand there."""
        self.go(place)
        screen: object = self.front()
        if isinstance(screen, TakesInHand):
            screen.take_in_hand(what)

    def remember(self, key: str, value: str) -> None:
        """Keep a choice of a screen."""
        self.remembered.put(key, value)

    def recall(self, key: str) -> str:
        """A choice of a screen that was kept."""
        return self.remembered.text(key)

    def mark(self, place: str, dot: Dot, count: Words = "") -> None:
        """Show a step's state and count in the rail."""
        if self._rail is not None:
            self._rail.mark(place, dot, count)

    def saved(self, words: Words) -> None:
        """Say quietly that something is saved."""
        self.status.saved(words)

    def unsaved(self, words: Words) -> None:
        """Say that something waits to be written."""
        self.status.saved(words, Dot.BAD)

    def note(self, words: Words) -> None:
        """Say something lasting at the right of the status line."""
        self.status.note(words)

    def tell(self, tone: BannerTone, words: Words, problems: Sequence[Words] = ()) -> None:
        """Show a message above the content."""
        self.banner.tell(tone, words, problems)

    def tell_error(self, error: BaseException) -> None:
        """Say what happened above the content, several places to mend as a list; what nobody foresaw is logged."""
        if has_sentence(error):
            self.tell("bad", sentence(error), details(error))
        else:
            sys.excepthook(type(error), error, error.__traceback__)

    def print_papers(self, wish: ToPrint) -> None:
        """Hand papers on to be printed."""
        self.printing_wanted.emit(wish)

    # what the window does

    def tell_failure(self, error: BaseException) -> None:
        """Say that something went wrong which nobody expected: what was kept, where the log is."""
        title = phrase("Something went wrong that should not have")
        text = phrase(
            "Everything that was shown as saved is kept. You can go on; if it happens again, close the program and open it "
            "anew. The details stand in {log}.",
            log=str(self._log_file),
        )
        MessageDialog(title, text, (f"{type(error).__name__}: {error}",), self).open()

    def offer_files(self, paths: Sequence[Path]) -> bool:
        """Give files to the screen in front; False where it has no use for them."""
        front: object = self.front()
        return isinstance(front, TakesFiles) and front.take_files(paths)

    def show_shortcuts(self) -> None:
        """Show the sheet of keys."""
        ShortcutSheet(self).open()

    def show_menu(self) -> None:
        """Open the settings menu at the foot of the rail."""
        corner = self.rect().bottomLeft()
        corner.setY(corner.y() - self._menu.sizeHint().height())
        self._menu.popup(self.mapToGlobal(corner))

    def toggle_full_screen(self) -> None:
        """Fill the screen or go back."""
        if self.isFullScreen():
            self.showNormal()
        else:
            self.showFullScreen()
        self.actions_by_key["full-screen"].setChecked(self.isFullScreen())

    def come_forward(self) -> None:
        """Come before all other windows; a window that was put away is opened again."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
        QApplication.alert(self)

    def set_bare(self, *, bare: bool) -> None:
        """Show nothing but the content, for a clip or a ceremony on the full screen."""
        self.status.setVisible(not bare)
        if self._rail is not None:
            self._rail.setVisible(not bare)

    # Qt

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if not self.offer_files(paths):
            self.files_dropped.emit(paths)
        event.acceptProposedAction()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing never asks: everything is saved; only what can't be written keeps the window open, and says why."""
        screens: list[object] = list(self._screens.values())
        if held := next((words for one in screens if isinstance(one, Holds) and (words := one.holds())), ""):
            self.tell("bad", held)
            event.ignore()
            return
        self._leave_all()
        self.remembered.put("geometry", self.saveGeometry().toBase64().toStdString())
        self.remembered.write()
        event.accept()

    # inside

    def _handlers(self) -> dict[str, Callable[[], object]]:
        return {
            "home": self.home_wanted.emit,
            "shortcuts": self.show_shortcuts,
            "menu": self.show_menu,
            "full-screen": self.toggle_full_screen,
            "larger": self.appearance.larger,
            "smaller": self.appearance.smaller,
            "normal-size": self.appearance.normal,
            "quit": self.close,
        }

    def _entry(self, key: str) -> QAction | QMenu | None:
        return self.actions_by_key.get(key) or self.appearance.menus.get(key)

    def _assemble(self) -> None:
        self._stack = QStackedWidget()
        self._stack.addWidget(QWidget())  # what there is to see while a screen unfolds
        self.banner = Banner()
        Scaled(self.banner, lambda: self.banner.setContentsMargins(0, px(BANNER_TOP), 0, 0))
        self.status = StatusLine()
        self._left = column(gap=0)
        content = column(column(self.banner, margins=("xl", 0)), self._stack, self.status, gap=0)
        whole = row(gap=0)
        whole.addLayout(self._left)
        whole.addLayout(content, 1)
        middle = QWidget()
        middle.setLayout(whole)
        self.setCentralWidget(middle)

    def _restore(self) -> None:
        self.resize(*FIRST_SIZE)
        if geometry := self.remembered.text("geometry"):
            self.restoreGeometry(QByteArray.fromBase64(QByteArray(geometry.encode())))

    def _focus(self, screen: QWidget) -> None:
        """Move into the content, unless a person walks through the rail."""
        focused = QApplication.focusWidget()
        if self._rail is None or focused is None or not self._rail.isAncestorOf(focused):
            if screen.focusPolicy() is Qt.FocusPolicy.NoFocus:
                screen.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            screen.setFocus()

    def _number_key(self, number: int, place: Place) -> QShortcut:
        made = QShortcut(QKeySequence(f"Ctrl+{number}"), self)
        made.activated.connect(lambda: self.go(place.key))
        return made

    def _add_screen(self, key: str) -> None:
        built = self._built(key)
        if isinstance(built, QWidget):
            self._screens[key] = built
            self._stack.addWidget(built)
        else:
            self._unfold(key, built)

    def _next_ahead(self) -> bool:
        """Begin with the next screen that is wanted ahead, in steps; whether there was one. The first screen of the desk has read
        what it shows by then: both at once would read and write the same file.
        """
        while self._ahead and not self._unfolding:
            if (following := self._ahead.pop(0)) not in self._screens:
                self._unfold(following, ahead_of(self._built(following), self._stack.size()))
                return True
        return False

    def _built(self, key: str) -> QWidget | Steps:
        places = self._desk.places if self._desk else ()
        return {place.key: place.build for place in places}[key](self)

    def _unfold(self, key: str, steps: Steps) -> None:
        self._unfolding[key] = Unfolding(steps, partial(self._unfolded, key), self)
        self._stack.addWidget(self._unfolding[key].screen)

    def _unfolded(self, key: str) -> None:
        self._screens[key] = self._unfolding.pop(key).screen
        if self._desk is not None and self._awaited == self._desk.places[0].key and self._next_ahead():
            return
        if self._awaited in self._screens:
            self.go(self._awaited)
        if not self._busy:
            self._painted.start()

    def _leave_all(self) -> None:
        for screen in self._screens.values():
            if isinstance(screen, Leaves):
                screen.leave()

    def _clear_desk(self) -> None:
        for unfolding in self._unfolding.values():
            unfolding.give_up()
        left = (*self._screens.values(), *(one.screen for one in self._unfolding.values()))
        for number, screen in enumerate(left):
            self._stack.removeWidget(screen)
            QTimer.singleShot(number * GONE_MS, screen, screen.deleteLater)
        for key in self._number_keys:
            key.deleteLater()
        clear(self._left)
        self._screens, self._unfolding, self._number_keys, self._rail, self.place = {}, {}, [], None, ""
        self._ahead, self._awaited = [], ""
        self._painted.stop()
        self.saved("")
        self.note("")
