"""The program tries itself out, built or not: the sample's whole chain, then a mark changed at the judge's desk before a real
clip, handed in, merged, ranked and printed anew.

Says what it did line by line; 0 when all of it worked, 1 with the reason otherwise.
"""

import os
import shutil
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEvent, QEventLoop, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from judging_app.bootstrap import Application
from judging_app.core.errors import CoreError
from judging_app.core.rubric import Criterion
from judging_app.core.score_sheet import ScoreSheet
from judging_app.core.vietnamese.numbers import format_fraction, format_hundredths
from judging_app.ports.errors import PortError
from judging_app.services.close_round import close_round, reopen_round
from judging_app.services.consolidate import standing_in
from judging_app.services.hand_in import score_file_name, write_score_file
from judging_app.services.mark_sheets import reopen_sheet, sheet_of, submit_sheet
from judging_app.services.merge_files import merge_files
from judging_app.services.open_pack import Desk
from judging_app.services.print_documents import print_documents
from judging_app.services.print_jobs import PrintOrder
from judging_app.services.rounds import load_round
from judging_app.services.sample.demo import Demo, DemoSize
from judging_app.settings import Settings
from ui.screens.judging.view import JudgingScreen
from ui.screens.start.recents import Role
from ui.screens.start.sample import demo_tools, places
from ui.shell.program import Program, make_program

SMALL = DemoSize(entries=8, judges=3)
LIMIT_MS, LOOK_MS = 60_000, 20
WHY = "self-test"
T = TypeVar("T")


class SelfTestError(Exception):
    """Something that should have come about did not."""


def self_test() -> int:
    """Run every step in a temporary folder; the exit code."""
    if sys.platform.startswith("linux") and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        test = SelfTest(Path(folder))
        try:
            for step in (test.make_sample, test.mark_in_the_window, test.merge, test.print):
                step()
        except (PortError, CoreError, SelfTestError, LookupError, OSError) as error:
            say(f"failed: {type(error).__name__} {error} {vars(error)}")
            return 1
    say("self-test passed")
    return 0


def say(line: str) -> None:
    """Tell the terminal, where there is one."""
    if sys.stdout is not None:
        sys.stdout.write(f"{line}\n")
        sys.stdout.flush()


class SelfTest:
    """The steps in their order; each leaves what the next one needs."""

    def __init__(self, folder: Path) -> None:
        self._app = Application(settings=Settings(data=folder))
        self._places = places(self._app)
        self._before: ScoreSheet | None = None
        self._score_file = folder

    def make_sample(self) -> None:
        """The small sample from clips to papers."""
        for step in Demo(demo_tools(self._app, lambda _what, _permille: None), self._places, SMALL).run():
            say(f"sample, {step.name}: {step.count} in {step.took_ms} ms")
        workspaces = self._app.settings.workspaces
        shutil.copytree(self._places.laptops / self._pack.stem, workspaces)

    @property
    def _pack(self) -> Path:
        return min(self._places.packs.glob("*.clipjury"))

    def mark_in_the_window(self) -> None:
        """Open a sheet again, see its clip, type another mark, hand in."""
        desk = self._app.open_pack(self._pack)
        first = desk.pack.entries[0].code
        self._before = reopen_sheet(desk, entry=first, reason=WHY, clock=self._app.clock)
        desk.store.close()
        program = make_program(self._app)
        program.window.show()
        program.doors.open_at(self._pack, Role.JUDGE)
        try:
            screen = wait_for(lambda: _judging(program), "the judge's desk")
            wait_for(screen.clip.video.has_picture, "a picture of the clip")
            say(f"window: judge's desk, a picture of {screen.clip.video.picture_place().width()} pixels of a real clip")
            criterion = desk.pack.rubric.criteria[0]
            self._type(screen, other_mark(criterion, self._before.marks[0]))
        finally:
            program.window.close()
            program.doors.close()
        self._hand_in()

    def _type(self, screen: JudgingScreen, mark: int) -> None:
        """Type a mark as a person would, and wait until the window has saved it."""
        screen.sheet.go_to(screen.sheet.current().criterion.key)
        for letter in format_hundredths(mark):
            send_key(screen.sheet.current().field, letter)
        send_key(screen.sheet.current().field, "\r", Qt.Key.Key_Return)
        screen.leave()
        say(f"window: the mark {format_hundredths(mark)} was typed")

    def _hand_in(self) -> None:
        """The typed mark lies in the workspace; the sheet is finished and the score file written."""
        desk = self._app.open_pack(self._pack)
        try:
            sheet = self._sheet(desk)
            if self._before is None or sheet.marks == self._before.marks:
                raise SelfTestError("the typed mark was not saved")
            submit_sheet(desk, entry=sheet.entry, watched_reason=WHY, clock=self._app.clock)
            self._score_file = self._places.score_files / f"{score_file_name(desk)}-2.clipscore"
            written = write_score_file(desk, path=self._score_file, exchange=self._app.exchange)
        finally:
            desk.store.close()
        say(f"score file: {written.submitted} sheets")

    @staticmethod
    def _sheet(desk: Desk) -> ScoreSheet:
        with desk.store.unit() as unit:
            return sheet_of(unit, desk, desk.pack.entries[0].code)

    def merge(self) -> None:
        """Open the round again, take the new file in, close it; the sheet's total is the new one."""
        scribe = self._app.scribe(WHY)
        with self._app.contest(self._places.contest) as store:
            with store.unit() as unit:
                reopen_round(unit, scribe=scribe, reason=WHY)
            (merged,) = merge_files(store, [self._score_file], exchange=self._app.exchange, scribe=scribe)
            if merged.error is not None:
                raise merged.error
            with store.unit() as unit:
                close_round(unit, scribe=scribe)
            with store.unit() as unit:
                standing = standing_in(load_round(unit))
        best = standing.places[0]
        say(
            f"merge: {len(standing.places)} places, the best {best.entry} with {format_fraction(best.figure.printed, 2)}"
        )

    def print(self) -> None:
        """All papers once more, into another folder."""
        out = self._places.out / "again"
        with self._app.contest(self._places.contest) as store:
            printed = print_documents(
                store,
                PrintOrder(out=out),
                printer=self._app.printer,
                exchange=self._app.exchange,
                scribe=self._app.scribe(WHY),
            )
        for one in printed:
            say(f"paper: {one.path.name}, {self._app.preview.page_count(one.path)} pages")


def other_mark(criterion: Criterion, mark: int | None) -> int:
    """A mark that can be given for a criterion, needs no remark in the sample's rules, and is another one."""
    return criterion.most if mark != criterion.most else criterion.most - criterion.step


def _judging(program: Program) -> JudgingScreen | None:
    front: QWidget | None = program.window.front()
    return front if isinstance(front, JudgingScreen) and front.isEnabled() else None


def wait_for(look: Callable[[], T | None], what: str) -> T:
    """Let the window live until something is so; what was seen. Raises SelfTestError."""
    waiting = QEventLoop()
    found: list[T] = []

    def again() -> None:
        if seen := look():
            found.append(seen)
            waiting.quit()

    looking = QTimer()
    looking.timeout.connect(again)
    looking.start(LOOK_MS)
    QTimer.singleShot(LIMIT_MS, waiting.quit)
    waiting.exec()
    looking.stop()
    if not found:
        raise SelfTestError(what)
    return found[0]


def send_key(widget: QWidget, letter: str, key: Qt.Key = Qt.Key.Key_unknown) -> None:
    """Press and let go of a key."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter))
