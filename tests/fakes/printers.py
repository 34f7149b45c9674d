"""Printers that are made up, and a dialog of printing that only notes."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from judging_app.ports.documents import PageImage
from judging_app.ports.pages import PageShape, Sides
from ui.models.print_rows import PaperChoice
from ui.tasks.print_wire import PrintJob, SystemPrinter
from ui.tasks.runner import Cancelled, StoppedError
from ui.theme.phrase import Words


def made_up(name: str, *, usual: bool = False) -> SystemPrinter:
    """A printer of that name."""
    return SystemPrinter(name=name, words="", usual=usual)


@dataclass
class MadeUpPrinters:
    """Fills `ui.tasks.print_client.Printers`; `jobs` are those that came, `error` what a printer answers with."""

    names: tuple[SystemPrinter, ...] = ()
    edge: int = 0
    error: Exception | None = None
    jobs: list[PrintJob] = field(default_factory=list)

    def there(self) -> tuple[SystemPrinter, ...]:
        return self.names

    def margins(self, name: str) -> Sides:
        return Sides(left=self.edge, top=self.edge, right=self.edge, bottom=self.edge)

    def print(self, job: PrintJob, told: Callable[[int], object], cancelled: Cancelled) -> int:
        if self.error is not None:
            raise self.error
        for number, _ in enumerate(job.sheets):
            told(number)
            if cancelled():
                raise StoppedError
        self.jobs.append(job)
        return len(job.sheets)


@dataclass
class Kept:
    """Fills `ui.models.print_work.Keeps`."""

    values: dict[str, str] = field(default_factory=dict)

    def text(self, key: str, default: str = "") -> str:
        return self.values.get(key, default)

    def put(self, key: str, value: str | int) -> None:
        self.values[key] = str(value)


@dataclass
class NotingPrint:
    """Fills `ui.models.print_work.PrintView`."""

    choices: tuple[PaperChoice, ...] = ()
    drawing: list[tuple[str, bool]] = field(default_factory=list)
    counts: dict[str, int] = field(default_factory=dict)
    faults: dict[str, tuple[Exception | None, bool]] = field(default_factory=dict)
    printers: tuple[list[str], str] = field(default_factory=lambda: ([], ""))
    total: tuple[Words, bool, bool] = ("", False, False)
    shrunk: Words = ""
    place: tuple[int, int, Words] = (0, 0, "")
    places: int = 0
    pictures: list[PageImage] = field(default_factory=list)
    work: list[int] = field(default_factory=list)
    stopped: int = 0
    errors: list[Exception] = field(default_factory=list)
    finished: list[Words] = field(default_factory=list)

    def show_papers(self, choices: Sequence[PaperChoice]) -> None:
        self.choices = tuple(choices)

    def show_drawing(self, key: str, *, drawing: bool) -> None:
        self.drawing.append((key, drawing))

    def show_pages(self, key: str, count: int) -> None:
        self.counts[key] = count

    def show_fault(self, key: str, error: Exception | None, *, copies: bool) -> None:
        self.faults[key] = (error, copies)

    def show_printers(self, printers: Sequence[tuple[str, Words]], chosen: str) -> None:
        self.printers = ([name for name, _ in printers], chosen)

    def show_total(self, words: Words, *, ready: bool, into_file: bool) -> None:
        self.total = (words, ready, into_file)

    def show_shrunk(self, words: Words) -> None:
        self.shrunk = words

    def show_place(self, place: int, count: int, words: Words, shape: PageShape | None) -> None:
        self.place = (place, count, words)
        self.places += 1

    def show_picture(self, image: PageImage) -> None:
        self.pictures.append(image)

    def show_work(self, what: Words, permille: int, left: Words) -> None:
        self.work.append(permille)

    def show_idle(self) -> None:
        self.work.append(-1)

    def tell_stopped(self) -> None:
        self.stopped += 1

    def tell_error(self, error: Exception) -> None:
        self.errors.append(error)

    def finish(self, words: Words) -> None:
        self.finished.append(words)
