"""The papers of the sample made and printed in the real window, under watch."""

import shutil
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from benchmarks.stalls import LONG_MS, Watch
from judging_app.bootstrap import Application
from judging_app.ports.certificates import CertificatesData
from judging_app.ports.pages import Sides
from judging_app.settings import Settings
from tools.live import live
from ui.dialogs.printing import PrintDialog
from ui.screens.start.recents import Role
from ui.shell.program import Program, make_program
from ui.tasks.print_client import HelperPrinters
from ui.tasks.print_wire import PrintJob, SystemPrinter
from ui.tasks.runner import Cancelled
from ui.tasks.to_print import PaperToPrint, ToPrint

LIMIT_S = 900
PRINTER = "PDF"
PRINTED = 20


class IntoFile(HelperPrinters):
    """A printer that is a file: the helper prints for real, into a PDF."""

    def __init__(self, out: Path) -> None:
        self._out = out

    def there(self) -> tuple[SystemPrinter, ...]:
        """The one."""
        return (SystemPrinter(name=PRINTER, words="", usual=True),)

    def margins(self, name: str) -> Sides:  # noqa: ARG002  there is only one
        """None."""
        return Sides(left=0, top=0, right=0, bottom=0)

    def print(self, job: PrintJob, told: Callable[[int], object], cancelled: Cancelled) -> int:
        """As any job."""
        return super().print(
            PrintJob(printer=job.printer, title=job.title, sheets=job.sheets, into=str(self._out)), told, cancelled
        )


def in_the_window(sample: Path, certificates: CertificatesData) -> bool:
    """Make the whole set into a folder, draw every paper in the print dialog, make and print 110 certificates; whether the
    window answered all the while.
    """
    (contest,) = sample.glob("*.contest")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        shutil.copyfile(contest, folder / "a.contest")
        program = make_program(Application(settings=Settings(data=folder / "home")))
        program.doors.print_desk.printers = IntoFile(folder / "out.pdf")
        program.window.show()
        with Watch() as watch:
            _set(program, watch, folder)
            _dialog(program, watch)
            _certificates(program, watch, certificates)
        watch.tell()
        program.window.close()
        program.doors.close()
        program.collector.stop()
    return not any(one.own_ms > LONG_MS for one in watch.stalls)


def _until(watch: Watch, step: str, ready: Callable[[], object]) -> None:
    watch.step = step
    began, end = time.monotonic(), time.monotonic() + LIMIT_S
    while not ready():
        assert time.monotonic() < end, step
        live(10)
    print(f"{step}: {time.monotonic() - began:.1f} s")


def _set(program: Program, watch: Watch, folder: Path) -> None:
    window = program.window
    program.doors.open_at(folder / "a.contest", Role.CHAIR)
    _until(watch, "open the chair's desk", lambda: window.place == "standings" and not program.doors.busy())
    window.go("papers")
    _until(watch, "the first paper", lambda: _papers(program).presenter.pdf() and not program.doors.busy())
    _papers(program).presenter.print_all(folder / "papers")
    _until(watch, "the whole set into a folder", lambda: not program.doors.busy())
    print(f"files: {len(list((folder / 'papers').glob('*.pdf')))}")


def _papers(program: Program) -> Any:
    """The screen in front, which scenes know."""
    return program.window.front()


def _front() -> PrintDialog:
    found = QApplication.activeModalWidget()
    assert isinstance(found, PrintDialog)
    return found


def _dialog(program: Program, watch: Watch) -> None:
    _papers(program).out.click()
    _front().list._all.click()  # noqa: SLF001  as a person presses it
    _until(
        watch, "every paper drawn in the print dialog", lambda: not program.doors.busy() and _front().act.isEnabled()
    )
    for _ in range(60):
        _front().on.click()
        live(15)
    _until(watch, "pages looked at", lambda: not program.doors.busy())
    _front().reject()


def _certificates(program: Program, watch: Watch, certificates: CertificatesData) -> None:
    printer = Application().printer

    def draw(_key: str, folder: Path, _progress: object, _cancelled: object) -> Path:
        printer.certificates(certificates, folder / "c.pdf")
        return folder / "c.pdf"

    papers = [PaperToPrint(key="c", title="110")]
    program.window.print_papers(ToPrint(title="110", name="c.pdf", papers=papers, draw=draw))
    _until(watch, "110 certificates made", lambda: not program.doors.busy() and _front().act.isEnabled())
    QTest.keyClicks(_front().list.lines["c"].pages, f"1-{PRINTED}")
    _front().act.click()
    _until(watch, f"{PRINTED} of them printed", lambda: not program.doors.busy())
