"""The papers of a round: which there are, how they look, all of them into a folder. Knows no Qt."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import Protocol

from judging_app.bootstrap import Application
from judging_app.ports.chair_errors import CountsDifferError, NotLastRoundError
from judging_app.ports.documents import PageImage
from judging_app.ports.errors import NoAwardsError, QuestionsOpenError
from judging_app.services.count_twice import counted_twice
from judging_app.services.paper_kinds import THE_SET, Paper, Printed, check_printable
from judging_app.services.print_documents import draw_documents, print_documents
from judging_app.services.print_jobs import PrintOrder
from judging_app.services.rounds import RoundView, load_round
from ui.screens.papers.printing import WHO, RoundPapers
from ui.screens.papers.rows import PaperRow, paper_rows
from ui.screens.papers.typed import typed_day, typed_number
from ui.tasks.runner import WHOLE, Cancelled, Handle, Progress, StoppedError, TaskRunner
from ui.tasks.time_left import TimeLeft
from ui.tasks.to_print import PaperToPrint, ToPrint
from ui.theme.phrase import Words, phrase
from ui.widgets.cells import Dot

PAPERS = "papers"
FILE_NAME = "van-ban.pdf"

Key = tuple[str, date | None, int | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawn:
    """A paper that lies ready to be looked at; the sides of its first page in points (1/72 inch)."""

    pdf: Path
    pages: int
    across: int
    down: int


class PapersView(Protocol):
    """What the screen shows."""

    def show_open(self, round: str) -> None: ...
    def show_papers(self, round: str, rows: Sequence[PaperRow]) -> None: ...
    def show_drawing(self) -> None: ...
    def show_drawn(self, drawn: Drawn) -> None: ...
    def show_problem(self, error: Exception) -> None: ...
    def show_page(self, page: int, image: PageImage) -> None: ...
    def show_work(self, what: Words, permille: int, left: Words) -> None: ...
    def show_idle(self) -> None: ...
    def show_wrong(self, *, day: bool, number: bool) -> None: ...
    def tell_printed(self, folder: Path, count: int) -> None: ...
    def tell_error(self, error: BaseException) -> None: ...
    def mark(self, place: str, dot: Dot, count: Words) -> None: ...


class PapersPresenter:
    """Papers are drawn into `folder` to be looked at; printing them writes the others' copies and is on record."""

    def __init__(self, view: PapersView, app: Application, path: Path, runner: TaskRunner, folder: Path) -> None:
        self._view, self._app, self._path, self._runner, self._folder = view, app, path, runner, folder
        self._row: PaperRow | None = None
        self._drawn: Drawn | None = None
        self._drawing: Handle | None = None
        self._printing: Handle | None = None
        self._day: date | None = None
        self._number: int | None = None
        self._kinds: Sequence[Paper] = ()
        self._rows: Sequence[PaperRow] = ()
        self._known: dict[Key, Drawn] = {}
        self._times_read = 0

    def load(self) -> None:
        """Read which papers there are."""
        self._runner.run(partial(_read, self._app, self._path), self._show, self._view.tell_error)

    def choose(self, row: PaperRow) -> None:
        """Show how a paper looks."""
        if self._row is None or self._row.key != row.key or self._drawn is None:
            self._row = row
            self._draw()

    def fill_in(self, day: str, number: str) -> None:
        """Take the date and the number as typed; both may stay empty, to be written by hand after signing."""
        wrong_day, wrong_number = False, False
        try:
            typed = typed_day(day)
        except ValueError:
            typed, wrong_day = self._day, True
        try:
            counted = typed_number(number)
        except ValueError:
            counted, wrong_number = self._number, True
        self._view.show_wrong(day=wrong_day, number=wrong_number)
        if (typed, counted) != (self._day, self._number):
            self._day, self._number = typed, counted
            self._draw()

    def wanted(self, page: int, width: int) -> None:
        """Draw a page `width` pixels wide."""
        if self._drawn is not None:
            job = partial(_render, self._app, self._drawn, page, width)
            done = partial(self._rendered, self._drawn, page)
            self._runner.run(job, done, self._view.tell_error)

    def print_all(self, folder: Path) -> None:
        """Print every paper that can be printed into a folder."""
        pace = TimeLeft(self._app.clock.now_ms())

        def told(what: Words, permille: int) -> None:
            self._view.show_work(what, permille, pace.words(permille, self._app.clock.now_ms()))

        told(phrase("Printing the papers"), 0)
        order = PrintOrder(out=folder, kinds=self._kinds, day=self._day, number=self._number)
        job = partial(_print, self._app, self._path, order)
        self._printing = self._runner.run(job, partial(self._printed, folder), self._failed, told)

    def stop(self) -> None:
        """Give printing up; papers that are whole stay."""
        if self._printing is not None:
            self._printing.cancel()
            self._printing = None
        self._view.show_idle()

    def pdf(self) -> Path | None:
        """The paper that is looked at."""
        return self._drawn.pdf if self._drawn else None

    def to_print(self) -> ToPrint:
        """The papers that can be printed, for the print dialog; the one that is looked at is wanted at first."""
        rows = {row.key: row for row in self._rows if row.problem is None}
        looked_at = self._row.key if self._row else ""
        papers = RoundPapers(app=self._app, path=self._path, rows=rows, order=self._order)
        return ToPrint(
            title=phrase("Print papers"),
            name=FILE_NAME,
            papers=[PaperToPrint(key=key, title=row.title, ticked=key == looked_at) for key, row in rows.items()],
            draw=papers.draw,
            settle=papers.settle,
        )

    # inside

    def _order(self, folder: Path, rows: Sequence[PaperRow]) -> PrintOrder:
        """These papers, with date and number as typed."""
        judges = tuple(row.judge for row in rows if row.judge)
        kinds = tuple(dict.fromkeys(row.kind for row in rows))
        return PrintOrder(out=folder, kinds=kinds, judges=judges, day=self._day, number=self._number)

    def _show(self, read: tuple[RoundView, Mapping[Paper, Exception]]) -> None:
        view, problems = read
        if not view.closed:
            self._view.show_open(view.round.name)
            self._view.mark(PAPERS, Dot.NOT_BEGUN, "")
            return
        self._rows = rows = paper_rows(view, problems)
        self._kinds = tuple(kind for kind in Paper if any(row.kind is kind and not row.problem for row in rows))
        self._forget_drawn()
        self._view.mark(PAPERS, Dot.WARN if problems else Dot.DONE, str(len(rows)))
        self._view.show_papers(view.round.name, rows)

    def _forget_drawn(self) -> None:
        """What was drawn may be out of date."""
        self._times_read += 1
        self._known.clear()
        self._drawn = None

    def _draw(self) -> None:
        if self._drawing is not None:
            self._drawing.cancel()
        self._drawn, row = None, self._row
        if row is None:
            return
        if row.problem is not None:
            self._view.show_problem(row.problem)
            return
        key = (row.key, self._day, self._number)
        if key in self._known:
            self._ready(key, self._known[key])
            return
        self._view.show_drawing()
        order = self._order(self._folder / f"{self._times_read}-{self._day or ''}-{self._number or ''}", (row,))
        job = partial(_draw, self._app, self._path, order)
        self._drawing = self._runner.run(job, partial(self._ready, key), self._view.show_problem)

    def _ready(self, key: Key, drawn: Drawn) -> None:
        self._drawing, self._drawn = None, drawn
        self._known[key] = drawn
        self._view.show_drawn(drawn)

    def _rendered(self, drawn: Drawn, page: int, image: PageImage) -> None:
        if drawn is self._drawn:
            self._view.show_page(page, image)

    def _printed(self, folder: Path, printed: Sequence[Printed]) -> None:
        self._printing = None
        self._view.show_idle()
        self._view.tell_printed(folder, len(printed))

    def _failed(self, error: Exception) -> None:
        self._printing = None
        self._view.show_idle()
        self._view.tell_error(error)


# jobs


def _read(
    app: Application, path: Path, _progress: Progress, _cancelled: Cancelled
) -> tuple[RoundView, Mapping[Paper, Exception]]:
    with app.contest(path) as store, store.unit() as unit:
        view = load_round(unit)
    return view, _problems(view) if view.closed else {}


def _problems(view: RoundView) -> Mapping[Paper, Exception]:
    """What keeps each kind of paper from being printed, where something does."""
    standing, found = counted_twice(view).standing, {}
    for kind in THE_SET:
        try:
            check_printable(kind, view, standing)
        except (NotLastRoundError, NoAwardsError, CountsDifferError, QuestionsOpenError) as error:
            found[kind] = error
    return found


def _draw(app: Application, path: Path, order: PrintOrder, _progress: Progress, cancelled: Cancelled) -> Drawn:
    with app.contest(path) as store:
        now = app.clock.now_ms()
        drawn = draw_documents(store, order, printer=app.printer, exchange=app.exchange, at_ms=now, cancelled=cancelled)
    if not drawn:
        raise StoppedError
    pdf = drawn[0].path
    first = app.preview.render_page(pdf, 0, 1)
    return Drawn(pdf=pdf, pages=app.preview.page_count(pdf), across=first.width, down=first.height)


def _render(
    app: Application, drawn: Drawn, page: int, width: int, _progress: Progress, _cancelled: Cancelled
) -> PageImage:
    return app.preview.render_page(drawn.pdf, page, width / drawn.across)


def _print(
    app: Application, path: Path, order: PrintOrder, progress: Progress, cancelled: Cancelled
) -> tuple[Printed, ...]:
    def told(what: str, permille: int) -> None:
        progress(phrase("Printing {name}", name=what), min(WHOLE, permille))

    with app.contest(path) as store:
        return print_documents(
            store,
            order,
            printer=app.printer,
            exchange=app.exchange,
            scribe=app.scribe(WHO),
            progress=told,
            cancelled=cancelled,
        )
