"""What the window and its print helper say to each other: one JSON line each. Knows no Qt.

list                     -> {"printers": [{"name", "words", "usual"}, ...]}
look NAME                -> {"margins": [left, top, right, bottom]}, micrometres of an upright A4 sheet
print <order on stdin>   -> {"sheet": n} before each sheet, to which the window answers "go" or "stop"; at last {"done": n} or
                            {"refused": n}, or {"missing": true}
"""

import json
from dataclasses import asdict, dataclass
from pathlib import Path

from judging_app.ports.pages import Sides
from judging_app.services.print_plan import Sheet

GO, STOP = b"go\n", b"stop\n"
LIST, LOOK, PRINT = "list", "look", "print"


@dataclass(frozen=True, slots=True, kw_only=True)
class SystemPrinter:
    """A printer of the system. `words`: how the system describes it; `usual`: its default."""

    name: str
    words: str
    usual: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintJob:
    """Sheets for a printer. `into`: a PDF file that the system's own printing writes in the place of a printer, for tests."""

    printer: str
    title: str
    sheets: tuple[Sheet, ...]
    into: str = ""


def job_line(job: PrintJob) -> bytes:
    """A job as a line."""
    return _line({**asdict(job), "sheets": [{**asdict(one), "pdf": str(one.pdf)} for one in job.sheets]})


def job_in(line: bytes) -> PrintJob:
    """The job of a line. Raises ValueError, TypeError or KeyError for what is none."""
    read = json.loads(line)
    sheets = tuple(Sheet(**{**one, "pdf": Path(one["pdf"])}) for one in read.pop("sheets"))
    return PrintJob(**read, sheets=sheets)


def printers_line(printers: tuple[SystemPrinter, ...]) -> bytes:
    """Printers as a line."""
    return _line({"printers": [asdict(one) for one in printers]})


def printers_in(line: bytes) -> tuple[SystemPrinter, ...]:
    """The printers of a line, none where it says nothing."""
    return tuple(SystemPrinter(**one) for one in (json.loads(line)["printers"] if line else ()))


def margins_line(margins: Sides) -> bytes:
    """Margins as a line."""
    return _line({"margins": [margins.left, margins.top, margins.right, margins.bottom]})


def margins_in(line: bytes) -> Sides:
    """The margins of a line, 0 where it says nothing."""
    left, top, right, bottom = json.loads(line)["margins"] if line else (0, 0, 0, 0)
    return Sides(left=left, top=top, right=right, bottom=bottom)


def told_line(what: str, count: int) -> bytes:
    """News of a job as a line."""
    return _line({what: count})


def told_in(line: bytes) -> tuple[str, int]:
    """What a line tells of a job; "" where the helper is gone."""
    if not line:
        return "", 0
    ((what, count),) = json.loads(line).items()
    return str(what), int(count)


def _line(content: dict[str, object]) -> bytes:
    return json.dumps(content).encode() + b"\n"
