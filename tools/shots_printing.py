"""The pictures of printing: the dialog without a printer in the system, with some, with something wrong, at work."""

import time
from collections.abc import Callable

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from judging_app.ports.pages import Sides
from tools.live import live
from tools.shots_driver import Driver
from tools.shots_scenes import CHAIR, Scene, Scenes, Step, at, close, paper, pause, press
from ui.dialogs.printing import PrintDialog
from ui.tasks.print_wire import PrintJob, SystemPrinter
from ui.tasks.runner import Cancelled, StoppedError

OFFICE, HALL = "HP LaserJet Pro M404", "Canon LBP 2900"
SHEET_S = 0.4


class MadeUpPrinters:
    """Two printers; that of the hall leaves an edge of 12 mm white."""

    def there(self) -> tuple[SystemPrinter, ...]:
        """Both."""
        return (
            SystemPrinter(name=OFFICE, words="Văn phòng Sở, tầng 2", usual=True),
            SystemPrinter(name=HALL, words="", usual=False),
        )

    def margins(self, name: str) -> Sides:
        """What it can't print on."""
        edge = 12_000 if name == HALL else 4_200
        return Sides(left=edge, top=edge, right=edge, bottom=edge)

    def print(self, job: PrintJob, told: Callable[[int], object], cancelled: Cancelled) -> int:
        """Take a sheet now and then."""
        for number, _ in enumerate(job.sheets):
            told(number)
            time.sleep(SHEET_S)
            if cancelled():
                raise StoppedError
        return len(job.sheets)


def printers(driver: Driver) -> None:
    """Let the system have printers."""
    driver.program.doors.print_desk.printers = MadeUpPrinters()


def dialog() -> PrintDialog:
    """The print dialog in front."""
    found = QApplication.activeModalWidget()
    if not isinstance(found, PrintDialog):
        raise AttributeError("print dialog")  # noqa: TRY004 - what a scene that is not reached raises
    return found


def ticked(*keys: str) -> Step:
    """Want papers, and wait until they are drawn."""

    def step(driver: Driver) -> None:
        for key in keys:
            dialog().list.lines[key].tick.setChecked(True)
        driver.settle(600)

    return step


def typed(key: str, pages: str, copies: str) -> Step:
    """Type pages and copies of a paper."""

    def step(driver: Driver) -> None:
        line = dialog().list.lines[key]
        for field, text in ((line.pages, pages), (line.copies, copies)):
            _fill(field, text)
        driver.settle()

    return step


def _fill(field: QLineEdit, text: str) -> None:
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)


def on(printer: str) -> Step:
    """Choose a printer."""

    def step(driver: Driver) -> None:
        dialog().printer.choose(printer)
        dialog().printer.chosen.emit(printer)
        driver.settle()

    return step


def turned(driver: Driver) -> None:
    """Look at the last page."""
    while dialog().on.isEnabled():
        driver.press(dialog().on)
        live(20)
    driver.settle()


def printing(driver: Driver) -> None:
    """Begin to print."""
    driver.press(dialog().act)


PRINTING_TABLE: tuple[Scenes, ...] = (
    Scenes(
        begin=(CHAIR("closed"), at("papers"), pause(600)),
        scenes=(
            Scene(name="print-no-printer", steps=(press("out"), pause(600))),
            Scene(
                name="print-papers",
                steps=(
                    close,
                    printers,
                    paper("summary"),
                    press("out"),
                    ticked("certificates"),
                    typed("summary", "1-3", "2"),
                ),
            ),
            Scene(name="print-wrong", steps=(typed("summary", "1-3, 55", "2"),)),
            Scene(name="print-edge", steps=(typed("summary", "1-3", "2"), on(HALL), turned)),
            Scene(name="print-at-work", steps=(printing,), busy=2500),
        ),
    ),
)
