"""Printing: papers are drawn as they are ticked, looked at page by page, and go to a printer or into one file. Knows no Qt."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Protocol

from judging_app.ports.clock import Clock
from judging_app.ports.documents import PageImage
from judging_app.ports.pages import PageShape, PrintPages, Sides
from judging_app.ports.print_errors import PapersChangedError
from judging_app.services.print_plan import parts_of, sheets_of
from ui.messages import text_of
from ui.models.print_rows import (
    PaperChoice,
    copies_in,
    places_of,
    ready,
    same_pages,
    shrunk_words,
    total_words,
    wanted_of,
)
from ui.tasks.print_client import Printers
from ui.tasks.print_wire import PrintJob, SystemPrinter
from ui.tasks.runner import WHOLE, Cancelled, Handle, Job, Progress, R, StoppedError, TaskRunner
from ui.tasks.time_left import TimeLeft
from ui.tasks.to_print import ToPrint
from ui.theme.phrase import Words, phrase

INTO_FILE = ""
"""In the place of a printer: one PDF file."""
PRINTER, COPIES = "print/printer", "print/copies/{key}"
NO_MARGINS = Sides(left=0, top=0, right=0, bottom=0)
SETTLING = 50  # permille


class Keeps(Protocol):
    """What the window remembers."""

    def text(self, key: str, default: str = "") -> str: ...
    def put(self, key: str, value: str | int) -> None: ...


class PrintView(Protocol):
    """What the dialog shows."""

    def show_papers(self, choices: Sequence[PaperChoice]) -> None: ...
    def show_drawing(self, key: str, *, drawing: bool) -> None: ...
    def show_pages(self, key: str, count: int) -> None: ...
    def show_fault(self, key: str, error: Exception | None, *, copies: bool) -> None: ...
    def show_printers(self, printers: Sequence[tuple[str, Words]], chosen: str) -> None: ...
    def show_total(self, words: Words, *, ready: bool, into_file: bool) -> None: ...
    def show_shrunk(self, words: Words) -> None: ...
    def show_place(self, place: int, count: int, words: Words, shape: PageShape | None) -> None: ...
    def show_picture(self, image: PageImage) -> None: ...
    def show_work(self, what: Words, permille: int, left: Words) -> None: ...
    def show_idle(self) -> None: ...
    def tell_stopped(self) -> None: ...
    def tell_error(self, error: Exception) -> None: ...
    def finish(self, words: Words) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintTools:
    """What printing needs of the program. `folder`: where papers are drawn, thrown away by whoever gave it."""

    pages: PrintPages
    printers: Printers
    runner: TaskRunner
    keeps: Keeps
    clock: Clock
    folder: Path


class PrintPresenter:
    """One for each dialog; `leave` when that closes."""

    def __init__(self, view: PrintView, wish: ToPrint, tools: PrintTools) -> None:
        self._view, self._wish, self._tools = view, wish, tools
        self._choices = {
            one.key: PaperChoice(key=one.key, title=one.title, ticked=one.ticked, copies=self._kept_copies(one.key))
            for one in wish.papers
        }
        self._printer, self._margins = INTO_FILE, NO_MARGINS
        self._place, self._pictured = 0, 0
        self._sight: object = ()
        self._drawing: str | None = None
        self._handles: list[Handle] = []
        self._printing: Handle | None = None

    def begin(self) -> None:
        """Look for printers, and draw what is ticked."""
        self._view.show_papers(self.choices())
        self._view.show_printers((), INTO_FILE)
        self._run(lambda _progress, _cancelled: self._tools.printers.there(), self._found)
        self._refresh()
        self._draw_next()

    def choices(self) -> tuple[PaperChoice, ...]:
        """What is wanted."""
        return tuple(self._choices.values())

    def tick(self, key: str, *, ticked: bool) -> None:
        """Want a paper, or not."""
        self._change(replace(self._choices[key], ticked=ticked))
        self._draw_next()

    def type_pages(self, key: str, text: str) -> None:
        """Take the pages of a paper as typed."""
        self._change(replace(self._choices[key], text=text))

    def type_copies(self, key: str, text: str) -> None:
        """Take the copies of a paper as typed."""
        self._change(replace(self._choices[key], copies=copies_in(text)))

    def choose_printer(self, name: str) -> None:
        """Print on another printer, or into a file."""
        self._printer, self._margins = name, NO_MARGINS
        self._refresh()
        if name:
            self._run(lambda _progress, _cancelled: self._tools.printers.margins(name), partial(self._leaves, name))

    def turn(self, steps: int) -> None:
        """Look at another page."""
        self._place += steps
        self._show_place()

    def wanted(self, width: int) -> None:
        """Draw the page in sight `width` pixels wide."""
        places = places_of(self.choices())
        if not places or width <= 0:
            return
        place = places[self._place]
        pdf, scale = place.choice.pdf, width * 25_400 / (place.shape.width * 72)
        self._pictured += 1
        number = self._pictured
        if pdf is not None:
            self._run(lambda _p, _c: self._tools.pages.render_page(pdf, place.page, scale), partial(self._seen, number))

    def print_out(self) -> None:
        """Print on the chosen printer."""
        self._start(self._print_job, phrase("Printing on {printer}", printer=self._printer))

    def save(self, out: Path) -> None:
        """Write all into one PDF file."""
        self._start(partial(self._save_job, out), phrase("Writing {name}", name=out.name))

    def stop(self) -> None:
        """Stop before the next sheet."""
        if self._printing is not None:
            self._printing.cancel()
            self._printing = None
            self._view.show_idle()
            self._view.tell_stopped()

    def leave(self) -> None:
        """The dialog closes."""
        for handle in (*self._handles, self._printing):
            if handle is not None:
                handle.cancel()
        self._handles.clear()

    # inside

    def _kept_copies(self, key: str) -> int:
        return copies_in(self._tools.keeps.text(COPIES.format(key=key), "1")) or 1

    def _run(self, job: Job[R], done: Callable[[R], None]) -> None:
        self._handles.append(self._tools.runner.run(job, done, self._view.tell_error))

    def _change(self, choice: PaperChoice) -> None:
        self._choices[choice.key] = choice
        self._refresh()

    def _refresh(self) -> None:
        choices = self.choices()
        for one in choices:
            self._view.show_fault(one.key, one.fault() if one.ticked else None, copies=one.copies is not None)
        self._view.show_total(total_words(choices), ready=ready(choices), into_file=not self._printer)
        self._view.show_shrunk(shrunk_words(choices, self._margins))
        self._show_place()

    def _show_place(self) -> None:
        places = places_of(self.choices())
        self._place = min(max(0, self._place), max(0, len(places) - 1))
        shown = places[self._place] if places else None
        sight = (self._place, len(places), shown and (shown.choice.key, shown.choice.pdf, shown.page))
        if sight == self._sight:
            return
        self._sight = sight
        self._view.show_place(self._place, len(places), shown.words if shown else "", shown.shape if shown else None)

    def _seen(self, number: int, image: PageImage) -> None:
        if number == self._pictured:
            self._view.show_picture(image)

    def _found(self, printers: tuple[SystemPrinter, ...]) -> None:
        kept = self._tools.keeps.text(PRINTER)
        usual = next((one.name for one in printers if one.usual), printers[0].name if printers else INTO_FILE)
        chosen = kept if any(one.name == kept for one in printers) else usual
        self._view.show_printers([(one.name, _named(one)) for one in printers], chosen)
        self.choose_printer(chosen)

    def _leaves(self, name: str, margins: Sides) -> None:
        if name == self._printer:
            self._margins = margins
            self._refresh()

    # drawing

    def _draw_next(self) -> None:
        """One paper after the other: each needs the whole of a processor."""
        lacking = next((one for one in self.choices() if one.ticked and one.pdf is None), None)
        if lacking is None or self._drawing is not None:
            return
        self._drawing = lacking.key
        self._view.show_drawing(lacking.key, drawing=True)
        job = partial(_drawn, self._wish, self._tools.pages, lacking.key, self._tools.folder)
        self._handles.append(
            self._tools.runner.run(job, partial(self._ready, lacking.key), partial(self._undrawn, lacking.key))
        )

    def _ready(self, key: str, drawn: tuple[Path, tuple[PageShape, ...]]) -> None:
        self._drawing = None
        pdf, shapes = drawn
        self._view.show_drawing(key, drawing=False)
        self._view.show_pages(key, len(shapes))
        self._change(replace(self._choices[key], pdf=pdf, shapes=shapes))
        self._draw_next()

    def _undrawn(self, key: str, error: Exception) -> None:
        """What can't be drawn is not wanted any more."""
        self._drawing = None
        self._view.show_drawing(key, drawing=False)
        self._choices[key] = replace(self._choices[key], ticked=False)
        self._view.show_papers(self.choices())
        self._view.tell_error(error)
        self._refresh()
        self._draw_next()

    # printing

    def _start(self, job: Callable[[Sequence[PaperChoice], Progress, Cancelled], Words], first: Words) -> None:
        choices = self.choices()
        if self._printing is not None or not ready(choices):
            return
        self._keep(choices)
        pace = TimeLeft(self._tools.clock.now_ms())

        def told(what: Words, permille: int) -> None:
            self._view.show_work(what, permille, pace.words(permille, self._tools.clock.now_ms()))

        told(first, 0)
        run = self._tools.runner.run
        self._printing = run(partial(job, choices), self._printed, self._failed, told)

    def _keep(self, choices: Sequence[PaperChoice]) -> None:
        self._tools.keeps.put(PRINTER, self._printer)
        for one in choices:
            if one.ticked and one.copies:
                self._tools.keeps.put(COPIES.format(key=one.key), one.copies)

    def _print_job(self, choices: Sequence[PaperChoice], progress: Progress, cancelled: Cancelled) -> Words:
        settled = self._settled(choices, progress, cancelled)
        sheets = sheets_of(wanted_of(settled), self._margins)
        job = PrintJob(printer=self._printer, title=text_of(self._wish.title), sheets=sheets)

        def told(done: int) -> None:
            words = phrase("Printing sheet {sheet} of {sheets}", sheet=min(done + 1, len(sheets)), sheets=len(sheets))
            progress(words, SETTLING + (WHOLE - SETTLING) * done // len(sheets))

        count = self._tools.printers.print(job, told, cancelled)
        return phrase("{count} sheets were given to the printer {printer}.", count=count, printer=self._printer)

    def _save_job(self, out: Path, choices: Sequence[PaperChoice], progress: Progress, cancelled: Cancelled) -> Words:
        settled = self._settled(choices, progress, cancelled)
        self._tools.pages.gather(parts_of(wanted_of(settled)), out)
        return phrase("The pages are in {path}.", path=str(out))

    def _settled(self, choices: Sequence[PaperChoice], progress: Progress, cancelled: Cancelled) -> list[PaperChoice]:
        """The same choices on the files that are printed; raises what keeps them from being printed."""
        ticked = {one.key: one for one in choices if one.ticked and one.pdf}
        files = {key: one.pdf for key, one in ticked.items() if one.pdf}
        newer = self._wish.settle(files, self._tools.folder / "settled", progress, cancelled)
        if cancelled():
            raise StoppedError
        shapes: Mapping[str, tuple[PageShape, ...]] = {key: self._tools.pages.shapes(pdf) for key, pdf in newer.items()}
        if not same_pages({key: one.shapes for key, one in ticked.items()}, shapes):
            raise PapersChangedError
        return [replace(one, pdf=newer[key], shapes=shapes[key]) for key, one in ticked.items()]

    def _printed(self, words: Words) -> None:
        self._printing = None
        self._view.show_idle()
        self._view.finish(words)

    def _failed(self, error: Exception) -> None:
        self._printing = None
        self._view.show_idle()
        self._view.tell_error(error)


def _drawn(
    wish: ToPrint, pages: PrintPages, key: str, folder: Path, progress: Progress, cancelled: Cancelled
) -> tuple[Path, tuple[PageShape, ...]]:
    pdf = wish.draw(key, folder, progress, cancelled)
    return pdf, pages.shapes(pdf)


def _named(one: SystemPrinter) -> Words:
    return one.name if one.words in {"", one.name} else f"{one.name} ({one.words})"
