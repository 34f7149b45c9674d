"""A judge at the real window who types without a pause until the laptop is switched off; processes of their own.

Tells on its standard output, one line of JSON each: what the window shows of every sheet before that may be written
("shown"), what stood there when the desk said that all is saved ("saved"), and how the fields look after opening ("opened").
The keys are real key events to whatever has the focus.
"""

import json
import os
import sys
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from judging_app.bootstrap import Application
from judging_app.core.score_sheet import ScoreSheet
from judging_app.settings import Settings
from tools.live import live
from ui.dialogs.choose_reason import ChooseReasonDialog
from ui.screens.judging.view import JudgingScreen
from ui.shell.program import Program, make_program

PLAIN, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
LIMIT_S, LONGEST_PAUSE_MS = 120, 60
SAVED = "Đã lưu"
MARKS = ("7", "8,5", "9.25", "10", "0", "1", "6,75", "99", "3,1")
ENDS = (Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Down, Qt.Key.Key_Up)
KEYS = {",": Qt.Key.Key_Comma, ".": Qt.Key.Key_Period, " ": Qt.Key.Key_Space}
WORDS = ("lời bình rõ ", "nhạc to ", "kết đẹp ")


def told(kind: str, what: object) -> None:
    """Say a line at once."""
    sys.stdout.write(json.dumps([kind, what], ensure_ascii=False) + "\n")
    sys.stdout.flush()


def parts(sheet: ScoreSheet) -> dict[str, Any]:
    """What a judge gives to a sheet."""
    notes = [[note.at_ms, note.text, note.criterion] for note in sheet.notes]
    return {"marks": sheet.marks, "remarks": sheet.remarks, "remark": sheet.remark, "notes": notes}


@dataclass
class Typist:
    """Sits before the window with the pack open; `chance` says what comes next."""

    program: Program
    chance: Random

    @property
    def screen(self) -> JudgingScreen:
        """Where clips are judged."""
        (found,) = self.program.window.findChildren(JudgingScreen)
        return found

    # what is told

    def snapshot(self) -> dict[str, Any]:
        """What the desk shows of all sheets, and which is in hand."""
        table = self.screen.presenter.table
        book, entry = table.in_hand()
        sheets = book.sheets()
        pending = {
            f"{code} {one.key}": text
            for code in sheets
            for one, text in zip(book.rubric.criteria, book.pending(code), strict=True)
            if text
        }
        return {
            "entry": entry,
            "pending": pending,
            "states": {code: sheet.state.value for code, sheet in sheets.items()},
            "sheets": {code: parts(sheet) for code, sheet in sheets.items()},
        }

    def saved(self) -> None:
        """Fills `ui.tasks.saves.Watcher`: the desk has just said that all is saved."""
        if not self.screen.presenter.table.saves.waiting():
            said = " ".join(label.text() for label in self.program.window.status.findChildren(QLabel))
            assert SAVED in said, said
            told("saved", self.snapshot())

    def save_failed(self, error: Exception) -> None:
        """Nothing fails here."""
        raise error

    def watch(self) -> None:
        """Tell of each change before it may be written, and of each time all is saved."""
        saves = self.screen.presenter.table.saves
        put = saves.put

        def tell_and_put(*what: Any, **how: Any) -> None:
            told("shown", self.snapshot())
            put(*what, **how)

        saves.put = tell_and_put  # type: ignore[method-assign]  # the one place that every change goes through
        saves.watchers.append(self)

    def open(self, pack: Path) -> None:
        """Open the pack and tell how every field of every sheet looks."""
        self.program.doors.open_files([pack])
        self.program.window.show()
        self.wait(lambda: isinstance(self.program.window.front(), JudgingScreen))
        self.wait(lambda: self.screen.presenter.entry is not None)
        lines = self.screen.sheet.lines.values()
        fields = [[line.field.mark(), line.field.pending(), line.field.property("state") or ""] for line in lines]
        told("opened", self.snapshot() | {"fields": fields})

    # what is typed

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = PLAIN) -> None:
        """Press a key where the focus is."""
        QTest.keyClick(self._focused(), key, modifier)

    def type(self, text: str) -> None:
        """Type letters, with a pause of any length after each."""
        for letter in text:
            kind = QEvent.Type.KeyPress
            QApplication.sendEvent(
                self._focused(), QKeyEvent(kind, KEYS.get(letter, ord(letter.upper())), PLAIN, letter)
            )
            self.rest()

    def rest(self) -> None:
        """Let the window live for a moment."""
        live(self.chance.randrange(LONGEST_PAUSE_MS))

    def wait(self, until: Callable[[], bool]) -> None:
        """Let the window live until something is so."""
        end = time.monotonic() + LIMIT_S
        while not until():
            assert time.monotonic() < end, [one.text() for one in self.program.window.banner.findChildren(QLabel)]
            live(1)

    def mark(self) -> None:
        """A mark, or what is no mark, left in any way or not at all."""
        self.type(self.chance.choice(MARKS))
        if self.chance.random() < 0.8:
            self.key(self.chance.choice(ENDS))

    def remark(self) -> None:
        """Some words about the whole."""
        self.screen.sheet.overall.setFocus()
        self.type(self.chance.choice(WORDS))
        self.screen.to_marks()

    def note(self) -> None:
        """A note at the clip's time."""
        self.key(Qt.Key.Key_N)
        self.type(self.chance.choice(WORDS))
        self.key(Qt.Key.Key_Return)

    def stand_aside(self) -> None:
        """Stand aside, with the first reason of the list."""
        self.key(Qt.Key.Key_R, CTRL)
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, ChooseReasonDialog):
            self.rest()
            dialog.act.click()
            self.program.window.activateWindow()  # no window manager does it off screen
            self.rest()
            self.screen.sheet.finish.setFocus()

    def type_for_ever(self) -> None:
        """Whatever a judge does, in any order."""
        acts: tuple[tuple[int, Callable[[], None]], ...] = (
            (24, self.mark),
            (4, lambda: self.key(Qt.Key.Key_PageDown)),
            (3, lambda: self.key(Qt.Key.Key_PageUp)),
            (3, lambda: self.key(Qt.Key.Key_Z, CTRL)),
            (2, lambda: self.key(Qt.Key.Key_Y, CTRL)),
            (6, lambda: self.key(Qt.Key.Key_Return, CTRL)),
            (4, lambda: self.key(Qt.Key.Key_E, CTRL)),
            (2, self.remark),
            (2, self.note),
            (1, self.stand_aside),
        )
        while True:
            (act,) = self.chance.choices([act for _, act in acts], [weight for weight, _ in acts])
            act()
            self.rest()
            if not self.screen.isVisible():  # after the last sheet comes handing in
                self.key(Qt.Key.Key_1, CTRL)

    def _focused(self) -> QWidget:
        over = QApplication.activeModalWidget()
        return QApplication.focusWidget() or over or self.program.window


def sit_down(pack: str, home: str, seed: int) -> None:
    """Open the pack and type until the end."""
    typist = Typist(make_program(Application(settings=Settings(data=Path(home)))), Random(seed))
    typist.open(Path(pack))
    typist.watch()
    typist.type_for_ever()


def serve() -> None:
    """For each line [pack, home, seed] fork a judge, say its process, and how it ended: nothing is imported twice."""
    for line in sys.stdin:
        child = os.fork()
        if not child:
            try:
                sit_down(*json.loads(line))
            finally:
                traceback.print_exc()
                os._exit(1)
        told("judge", child)
        _, status = os.waitpid(child, 0)
        print(flush=True)  # whoever was killed may not have ended a line
        told("ended", os.waitstatus_to_exitcode(status))


if __name__ == "__main__":
    serve()
