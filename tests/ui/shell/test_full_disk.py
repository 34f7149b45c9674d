"""On a disk that is really full the window says so at once, keeps every change, does not close, and writes all when there is room."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from judging_app.bootstrap import Application, SystemClock
from judging_app.services.open_pack import confirm_code
from judging_app.settings import Settings
from judging_app.storage.stores import SqlContestStores, SqlWorkspaceStores
from tests.services.office import TOPIC, Office
from tests.ui.shell.full_disk import DISKS, Disk, SmallFileSystem
from ui.screens.judging.view import JudgingScreen
from ui.shell.doors import Doors
from ui.shell.main_window import MainWindow
from ui.shell.remembered import Remembered

CLOCK = SystemClock()
SECONDS = 1_000


@pytest.fixture(params=DISKS, ids=lambda disk: disk.__name__)
def disk(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Disk]:
    kind: Callable[[Path], AbstractContextManager[Disk]] = request.param
    with kind(tmp_path / "disk") as made:
        yield made


class Evening:
    """The real window with a pack whose workspace lies on that disk."""

    def __init__(self, qtbot: QtBot, folder: Path, disk: Disk) -> None:
        office = Office(folder, SqlContestStores(clock=CLOCK), SqlWorkspaceStores(clock=CLOCK))
        office.set_up().issue("GK1")
        pack = folder / "packs" / "GK1.clipjury"
        app = Application(settings=Settings(data=disk.folder / "laptop"))
        confirm_code(app.open_pack(pack), clock=CLOCK).store.close()
        (self.file,) = app.settings.workspaces.glob("*.workspace")
        self._qtbot = qtbot
        self.window = MainWindow(Remembered(folder / "window.ini"), folder / "log.txt")
        self.doors = Doors(app, self.window)
        self.window.show()
        self.window.activateWindow()
        self.doors.open_files([pack])
        qtbot.waitUntil(lambda: isinstance(self.window.front(), JudgingScreen) and self.front.isEnabled())
        self.front.to_marks()
        self.settle()

    @property
    def front(self) -> JudgingScreen:
        front = self.window.front()
        assert isinstance(front, JudgingScreen)
        return front

    @property
    def entry(self) -> str:
        return str(self.front.presenter.entry)

    def to(self, place: int) -> "Evening":
        list(self.front.sheet.lines.values())[place].field.setFocus()
        return self

    def give(self, mark: str) -> None:
        self.type(mark)
        QTest.keyClick(self._focused(), Qt.Key.Key_Return)

    def type(self, text: str) -> None:
        QTest.keyClicks(self._focused(), text)

    def _focused(self) -> QWidget:
        return QApplication.focusWidget() or self.window

    def settle(self) -> None:
        self._qtbot.waitUntil(lambda: not self.doors.busy())

    def waits_for(self, words: str, within: QWidget) -> None:
        self._qtbot.waitUntil(lambda: words in said(within), timeout=10 * SECONDS)

    def stored(self) -> tuple[dict[str, str], dict[tuple[str, str], str]]:
        """Marks by entry and unfinished text, as a reader of its own finds them."""
        with closing(sqlite3.connect(f"file:{self.file}?mode=ro", uri=True)) as reader:
            marks = dict(reader.execute("SELECT entry, marks FROM sheet"))
            return marks, {(entry, key): text for entry, key, text in reader.execute("SELECT * FROM pending")}


@pytest.fixture
def evening(qtbot: QtBot, tmp_path: Path, disk: Disk) -> Iterator[Evening]:
    made = Evening(qtbot, tmp_path, disk)
    yield made
    disk.make_room()
    made.window.close()
    made.doors.close()
    made.window.deleteLater()


def said(within: QWidget) -> str:
    shown = (label for label in within.findChildren(QLabel) if label.isVisibleTo(within))
    return " ".join(f"{label.text()} {label.accessibleName()}" for label in shown)


def test_a_full_disk_loses_nothing(evening: Evening, disk: Disk) -> None:
    window, entry = evening.window, evening.entry
    evening.give("7")
    evening.waits_for("Đã lưu", window.status)
    disk.fill()
    evening.give("8,5")
    evening.waits_for("Chưa lưu được 1 thay đổi", window.status)
    evening.waits_for("ổ đĩa đã đầy" if isinstance(disk, SmallFileSystem) else "Không ghi được", window.banner)
    evening.to(0).give("9")
    assert not window.close()
    assert window.isVisible()
    evening.waits_for("Còn 2 thay đổi chưa ghi được", window.banner)
    assert evening.stored() == ({entry: "[700,null]"}, {})
    disk.make_room()
    evening.waits_for("Mọi thứ lại được lưu đầy đủ", window.banner)
    assert evening.stored() == ({entry: "[900,850]"}, {})
    assert window.close()


def test_text_that_is_typed_on_a_full_disk_stays_unfinished(evening: Evening, disk: Disk) -> None:
    disk.fill()
    evening.type("1")
    evening.waits_for("Chưa lưu", evening.window.status)
    disk.make_room()
    evening.waits_for("Mọi thứ lại được lưu đầy đủ", evening.window.banner)
    assert evening.stored() == ({}, {(evening.entry, TOPIC): "1"})


def test_the_file_stays_in_order_and_as_it_was_while_its_disk_is_full(evening: Evening, disk: Disk) -> None:
    evening.give("7")
    evening.settle()
    disk.fill()
    evening.give("8")
    evening.waits_for("Chưa lưu", evening.window.status)
    with closing(sqlite3.connect(f"file:{evening.file}?mode=ro", uri=True)) as reader:
        assert reader.execute("PRAGMA quick_check").fetchone() == ("ok",)
    assert evening.stored() == ({evening.entry: "[700,null]"}, {})
