"""The printers of the system as the window knows them: asked, and printed on, through a helper process. Knows no Qt.

Called on threads of jobs: a printer on the network may take seconds to say anything.
"""

import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, Protocol

from judging_app.ports.pages import Sides
from judging_app.ports.print_errors import PrinterMissingError, PrinterRefusedError, PrinterSilentError
from ui.tasks.print_wire import (
    GO,
    LIST,
    LOOK,
    PRINT,
    STOP,
    PrintJob,
    SystemPrinter,
    job_line,
    margins_in,
    printers_in,
    told_in,
)
from ui.tasks.runner import Cancelled, StoppedError

LOOK_S, SHEET_S = 20.0, 120.0
"""How long a printer may take to say something of itself, and to take a sheet."""


class Printers(Protocol):
    """The printers of the system."""

    def there(self) -> tuple[SystemPrinter, ...]:
        """All of them, none where the system does not answer."""
        ...

    def margins(self, name: str) -> Sides:
        """What a printer can't print on; 0 where it does not say."""
        ...

    def print(self, job: PrintJob, told: Callable[[int], object], cancelled: Cancelled) -> int:
        """Print a job, `told` how many sheets are done; how many there were.

        Raises StoppedError between two sheets, PrinterMissingError, PrinterRefusedError or PrinterSilentError.
        """
        ...


class HelperPrinters:
    """Fills `Printers`."""

    def there(self) -> tuple[SystemPrinter, ...]:
        return printers_in(_answer(LIST))

    def margins(self, name: str) -> Sides:
        return margins_in(_answer(LOOK, name))

    def print(self, job: PrintJob, told: Callable[[int], object], cancelled: Cancelled) -> int:
        done = 0
        with _helper(PRINT) as helper:
            line = helper.ask(job_line(job), SHEET_S)
            while True:
                what, count = told_in(line)
                match what:
                    case "sheet":
                        done = count
                        told(done)
                        line = helper.ask(STOP if cancelled() else GO, SHEET_S)
                    case "done":
                        told(count)
                        return count
                    case "stopped":
                        raise StoppedError
                    case "missing":
                        raise PrinterMissingError(printer=job.printer)
                    case "refused":
                        raise PrinterRefusedError(printer=job.printer, sheets=count)
                    case _:
                        raise PrinterSilentError(printer=job.printer, sheets=done)


def _answer(*words: str) -> bytes:
    with _helper(*words) as helper:
        return helper.ask(b"", LOOK_S)


class _Helper:
    def __init__(self, process: "subprocess.Popen[bytes]", orders: IO[bytes], answers: IO[bytes]) -> None:
        self._process, self._orders, self._answers = process, orders, answers

    def ask(self, line: bytes, limit_s: float) -> bytes:
        """The answer to a line; nothing where the helper crashed, or took longer than that and was ended."""
        timer = threading.Timer(limit_s, self._process.kill)
        timer.start()
        try:
            self._orders.write(line)
            self._orders.flush()
            return self._answers.readline()
        except OSError:  # it has ended
            return b""
        finally:
            timer.cancel()


@contextmanager
def _helper(*words: str) -> Iterator[_Helper]:
    process = subprocess.Popen(
        [*_command(), *words],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=_environment(),
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
    try:
        if process.stdin is not None and process.stdout is not None:
            yield _Helper(process, process.stdin, process.stdout)
    finally:
        process.kill()
        with suppress(OSError, ValueError):
            process.communicate()


def _command() -> list[str]:
    """This program once more with a hidden command; Python with the module where it is not built."""
    return (
        [sys.executable, "_print"] if getattr(sys, "frozen", False) else [sys.executable, "-m", "ui.tasks.print_helper"]
    )


def _environment() -> dict[str, str]:
    """The helper finds this very copy of the program, wherever it was started from."""
    paths = [str(Path(__file__).resolve().parents[2]), *filter(None, [os.environ.get("PYTHONPATH")])]
    return {**os.environ, "PYTHONPATH": os.pathsep.join(paths), "PYTHONUTF8": "1"}
