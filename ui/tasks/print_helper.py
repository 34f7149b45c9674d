"""The print helper: a process of its own that speaks to the printers of the system, which may take their time or crash.

Started as `_print` with what `ui.tasks.print_wire` lists. It lets go of everything when the window ends: its questions stay
without an answer then.
"""

import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import IO

from PySide6.QtCore import QMarginsF, QPointF, QRectF
from PySide6.QtGui import QGuiApplication, QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from judging_app.bootstrap import Application
from judging_app.ports.pages import PageStrip, PrintPages, Sides
from judging_app.services.print_plan import WHOLE, Sheet
from ui.tasks.print_wire import (
    GO,
    LIST,
    LOOK,
    PrintJob,
    SystemPrinter,
    job_in,
    margins_line,
    printers_line,
    told_line,
)

MOST_DPI = 600
MICROMETRES = 25_400  # of an inch
A4 = QPageSize(QPageSize.PageSizeId.A4)

Tell = Callable[[bytes], object]


def main(words: Sequence[str]) -> int:
    """Answer one question, or print one job."""
    with _answers() as answers:
        app = QGuiApplication([*sys.argv[:1], *_platform()])
        if words[0] == LIST:
            answers.write(printers_line(_printers()))
        elif words[0] == LOOK:
            answers.write(margins_line(_margins(words[1])))
        else:
            _print(sys.stdin.buffer, answers)
        answers.flush()
        del app
    return 0


@contextmanager
def _answers() -> Iterator[IO[bytes]]:
    """Standard output for answers alone; whatever drivers print goes to standard error."""
    made = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    with made:
        yield made


def _platform() -> Sequence[str]:
    """No screen is needed where printing does not hang on the window system."""
    return ("-platform", "offscreen") if sys.platform.startswith("linux") else ()


def _printers() -> tuple[SystemPrinter, ...]:
    usual = QPrinterInfo.defaultPrinterName()
    return tuple(
        SystemPrinter(name=one.printerName(), words=one.description(), usual=one.printerName() == usual)
        for one in QPrinterInfo.availablePrinters()
    )


def _margins(name: str) -> Sides:
    printer = QPrinter(QPrinterInfo.printerInfo(name), QPrinter.PrinterMode.HighResolution)
    printer.setPageSize(A4)
    printer.setPageOrientation(QPageLayout.Orientation.Portrait)
    least = printer.pageLayout().minimumMargins()
    left, top, right, bottom = (_micrometres(points) for points in _sides(least))
    return Sides(left=left, top=top, right=right, bottom=bottom)


def _sides(margins: QMarginsF) -> tuple[float, float, float, float]:
    return margins.left(), margins.top(), margins.right(), margins.bottom()


def _micrometres(points: float) -> int:
    return round(points * MICROMETRES / 72)


def _print(orders: IO[bytes], answers: IO[bytes]) -> None:
    def tell(line: bytes) -> None:
        answers.write(line)
        answers.flush()

    def go_on(sheet: int) -> bool:
        tell(told_line("sheet", sheet))
        return orders.readline() == GO

    job = job_in(orders.readline())
    printer = _printer(job)
    if printer is None:
        tell(told_line("missing", 1))
        return
    what, count = print_sheets(printer, job, Application().preview, go_on)
    tell(told_line(what, count))


def _printer(job: PrintJob) -> QPrinter | None:
    """The printer of a job, None where the system has none of that name any more."""
    found = QPrinterInfo.printerInfo(job.printer) if not job.into else QPrinterInfo()
    if found.isNull() and not job.into:
        return None
    made = (
        QPrinter(found, QPrinter.PrinterMode.HighResolution)
        if not job.into
        else QPrinter(QPrinter.PrinterMode.HighResolution)
    )
    if job.into:
        made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        made.setOutputFileName(job.into)
    made.setDocName(job.title)
    made.setCreator("judging-app")
    made.setPageSize(A4)
    made.setFullPage(True)
    made.setDuplex(QPrinter.DuplexMode.DuplexNone)
    made.setCopyCount(1)
    made.setResolution(min(MOST_DPI, made.resolution()))
    return made


def print_sheets(printer: QPrinter, job: PrintJob, pages: PrintPages, go_on: Callable[[int], bool]) -> tuple[str, int]:
    """Print sheet after sheet, asking before each; "done", "stopped" or "refused", and how many sheets the printer took."""
    painter = QPainter()
    for done, sheet in enumerate(job.sheets):
        if not go_on(done):
            printer.abort()
            painter.end()
            return "stopped", done
        _turn(printer, sheet)
        ready = printer.newPage() if painter.isActive() else painter.begin(printer)
        if not ready or printer.printerState() is QPrinter.PrinterState.Error:
            painter.end()
            return "refused", done
        _draw(painter, printer.resolution(), sheet, pages)
    ended = painter.end()
    return ("done" if ended else "refused"), len(job.sheets)


def _turn(printer: QPrinter, sheet: Sheet) -> None:
    orientation = QPageLayout.Orientation
    printer.setPageOrientation(orientation.Landscape if sheet.width > sheet.height else orientation.Portrait)


def _draw(painter: QPainter, dpi: int, sheet: Sheet, pages: PrintPages) -> None:
    """The page as large as it is, pixel for pixel; smaller about its middle where the printer's margins are too wide."""
    drawn = min(dpi, MOST_DPI)
    painter.resetTransform()
    if sheet.permille < WHOLE:
        middle = QPointF(sheet.width * dpi / MICROMETRES / 2, sheet.height * dpi / MICROMETRES / 2)
        painter.translate(middle)
        painter.scale(sheet.permille / WHOLE, sheet.permille / WHOLE)
        painter.translate(-middle)
    painter.scale(dpi / drawn, dpi / drawn)
    for strip in pages.strips(sheet.pdf, sheet.page, drawn):
        painter.drawImage(QRectF(0, strip.top, strip.width, strip.height), _image(strip))


def _image(strip: PageStrip) -> QImage:
    kind = QImage.Format.Format_Grayscale8 if strip.grey else QImage.Format.Format_RGB32
    return QImage(strip.pixels, strip.width, strip.height, strip.width * (1 if strip.grey else 4), kind)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
