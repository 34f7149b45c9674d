"""The papers of a round: which there are, how they look, all of them into a folder. Knows no Qt."""

import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Protocol

from judging_app.bootstrap import Application
from judging_app.core.contest import Contest
from judging_app.core.papers import Papers
from judging_app.ports.chair_errors import CountsDifferError, NotLastRoundError
from judging_app.ports.documents import PageImage, Spot
from judging_app.ports.errors import NoAwardsError, QuestionsOpenError
from judging_app.services.paper_kinds import THE_SET, Paper, Printed, check_printable
from judging_app.services.print_documents import draw_source, print_documents, read_source, with_words
from judging_app.services.print_jobs import PrintOrder, PrintSource
from judging_app.services.rounds import RoundView, load_round
from judging_app.services.usual_papers import papers_of
from ui.screens.papers.printed import printed_words
from ui.screens.papers.printing import WHO, RoundPapers
from ui.screens.papers.rows import PaperRow, paper_rows
from ui.tasks.latest import Latest
from ui.tasks.runner import WHOLE, Cancelled, Handle, Progress, TaskRunner
from ui.tasks.time_left import TimeLeft
from ui.tasks.to_print import PaperToPrint, ToPrint
from ui.theme.phrase import Words, phrase
from ui.widgets.cells import Dot

PAPERS = "papers"
FILE_NAME = "van-ban.pdf"
KEPT = 12
"""Drawings that are kept for pages that are still asked for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawn:
    """A paper that lies ready to be looked at; the sides of its first page in points (1/72 inch); `row`: which paper, `spot`: where
    what is being edited stands.
    """

    row: str
    pdf: Path
    pages: int
    across: int
    down: int
    spot: Spot | None = None


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
    def show_contest(self, contest: Contest, *, approved: bool, replaces: bool) -> None: ...
    def show_spot(self, spot: Spot) -> None: ...
    def draw_soon(self) -> None: ...
    def tell_printed(self, folder: Path, count: int) -> None: ...
    def tell_error(self, error: BaseException) -> None: ...
    def mark(self, place: str, dot: Dot, count: Words) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """What was read of the contest: all that papers are made of where the round is closed, and what keeps papers back."""

    view: RoundView
    source: PrintSource | None
    problems: Mapping[Paper, Exception]


Touched = tuple[str, int]
"""A field that is being edited, and the row of a list."""


class PapersPresenter:
    """Papers are drawn into `folder` to be looked at, with words that need not be kept yet; printing them writes the others' copies
    and is on record.
    """

    def __init__(
        self, view: PapersView, app: Application, path: Path, runner: TaskRunner, folder: Path, who: str = WHO
    ) -> None:
        self._view, self._app, self._path, self._runner, self._folder = view, app, path, runner, folder
        self._who = who
        self._row: PaperRow | None = None
        self._drawn: Drawn | None = None
        self._source: PrintSource | None = None
        self._papers: Papers | None = None
        self._touched: Touched | None = None
        self._printing: Handle | None = None
        self._kinds: Sequence[Paper] = ()
        self._rows: Sequence[PaperRow] = ()
        self._known: dict[str, Drawn] = {}
        self._drawing: Latest[Drawn] = Latest(runner, self._ready, self._not_drawn)
        self._looking: Latest[Spot | None] = Latest(runner, self._found, view.tell_error)
        self._times_drawn = 0
        self.fresh = True
        """Whether the paper that is looked at says what it would say if it were printed now."""

    def load(self) -> None:
        """Read which papers there are."""
        self._runner.run(partial(_read, self._app, self._path), self._show, self._view.tell_error)

    def choose(self, row: PaperRow) -> None:
        """Show how a paper looks."""
        if self._row is None or self._row.key != row.key or self._row.problem is not row.problem or self._drawn is None:
            self._row, self._touched = row, None
            self._draw()

    def change_words(self, papers: Papers, key: str, row: int) -> None:
        """From now on papers say this; `key` and `row`: what is being edited. They are drawn when typing rests."""
        self._papers, self._touched, self.fresh = papers, (key, row), False
        self._known.clear()
        self._drawing.forget()
        self._view.draw_soon()

    def draw_now(self) -> None:
        """Draw the paper in hand with the words of now."""
        if self._row is not None:
            self._draw()

    def look_for(self, key: str, row: int) -> None:
        """Bring into sight where a field stands on the paper."""
        self._touched = (key, row)
        if self._drawn is not None:
            self._looking.want(partial(_find, self._app, self._drawn.pdf, self._words_in_hand()))

    def wanted(self, page: int, width: int) -> None:
        """Draw a page `width` pixels wide."""
        if self._drawn is not None:
            job = partial(_render, self._app, self._drawn, page, width)
            done = partial(self._rendered, self._drawn, page)
            self._runner.run(job, done, partial(self._not_rendered, self._drawn))

    def print_all(self, folder: Path) -> None:
        """Print every paper that can be printed into a folder."""
        pace = TimeLeft(self._app.clock.now_ms())

        def told(what: Words, permille: int) -> None:
            self._view.show_work(what, permille, pace.words(permille, self._app.clock.now_ms()))

        told(phrase("Printing the papers"), 0)
        order = PrintOrder(out=folder, kinds=self._kinds)
        job = partial(_print, self._app, self._path, order, self._who)
        self._printing = self._runner.run(job, partial(self._printed, folder), self._failed, told)

    def stop(self) -> None:
        """Give printing up; the folder stays as it was."""
        if self._printing is not None:
            self._printing.cancel()
            self._printing = None
        self._view.show_idle()

    def leave(self) -> None:
        """The screen goes away."""
        self.stop()
        self._drawing.leave()
        self._looking.leave()

    def pdf(self) -> Path | None:
        """The paper that is looked at."""
        return self._drawn.pdf if self._drawn else None

    def to_print(self) -> ToPrint:
        """The papers that can be printed, for the print dialog; the one that is looked at is wanted at first."""
        rows = {row.key: row for row in self._rows if row.problem is None}
        looked_at = self._row.key if self._row else ""
        papers = RoundPapers(app=self._app, path=self._path, rows=rows, order=self._order, who=self._who)
        return ToPrint(
            title=phrase("Print papers"),
            name=FILE_NAME,
            papers=[PaperToPrint(key=key, title=row.title, ticked=key == looked_at) for key, row in rows.items()],
            draw=papers.draw,
            settle=papers.settle,
        )

    # inside

    def _order(self, folder: Path, rows: Sequence[PaperRow]) -> PrintOrder:
        """These papers, with the contest's own dates and numbers."""
        judges = tuple(row.judge for row in rows if row.judge)
        return PrintOrder(out=folder, kinds=tuple(dict.fromkeys(row.kind for row in rows)), judges=judges)

    def _show(self, read: Read) -> None:
        view, self._source = read.view, read.source
        approval = view.approval
        replaced = bool(approval.holding.replaces if approval.holding else approval.replaced)
        self._papers = view.contest.papers
        self._view.show_contest(view.contest, approved=approval.holding is not None, replaces=replaced)
        if read.source is None:
            self._view.show_open(view.round.name)
            self._view.mark(PAPERS, Dot.NOT_BEGUN, "")
            return
        self._rows = rows = paper_rows(view, read.problems)
        self._kinds = tuple(kind for kind in Paper if any(row.kind is kind and not row.problem for row in rows))
        self._known.clear()
        self._drawn = None
        self._view.mark(PAPERS, Dot.WARN if read.problems else Dot.DONE, str(len(rows)))
        self._view.show_papers(view.round.name, rows)

    def _draw(self) -> None:
        row, source = self._row, self._source
        if row is None or source is None:
            return
        if row.problem is not None:
            self._forget()
            self._view.show_problem(row.problem)
            return
        if row.key in self._known:
            self._drawing.forget()
            self._ready(self._known[row.key])
            return
        if self._drawn is None or self._drawn.row != row.key:
            self._drawn = None
            self._view.show_drawing()
        self._times_drawn += 1
        self._throw_away(self._times_drawn - KEPT)
        order = self._order(self._folder / str(self._times_drawn), (row,))
        job = partial(_draw, self._app, self._with_words(source), order, row.key, self._words_in_hand())
        self._drawing.want(job)

    def _with_words(self, source: PrintSource) -> PrintSource:
        return source if self._papers is None else with_words(source, self._papers)

    def _words_in_hand(self) -> Sequence[str]:
        """What stands on the paper where a field is being edited."""
        if self._touched is None or self._source is None:
            return ()
        return printed_words(papers_of(self._with_words(self._source).view.contest), *self._touched)

    def _throw_away(self, number: int) -> None:
        """A drawing of before is let go of, unless it is shown still."""
        folder = self._folder / str(number)
        if folder not in {one.pdf.parent for one in self._known.values()} and folder.exists():
            shutil.rmtree(folder, ignore_errors=True)

    def _forget(self) -> None:
        self._drawn = None
        self._drawing.forget()

    def _ready(self, drawn: Drawn) -> None:
        self._drawn, self.fresh = drawn, True
        self._known[drawn.row] = drawn
        self._view.show_drawn(drawn)

    def _not_drawn(self, error: Exception) -> None:
        self._drawn = None
        self._view.show_problem(error)

    def _found(self, spot: Spot | None) -> None:
        if spot is not None:
            self._view.show_spot(spot)

    def _rendered(self, drawn: Drawn, page: int, image: PageImage) -> None:
        if drawn is self._drawn:
            self._view.show_page(page, image)

    def _not_rendered(self, drawn: Drawn, error: Exception) -> None:
        if drawn is self._drawn:
            self._view.tell_error(error)

    def _printed(self, folder: Path, printed: Sequence[Printed]) -> None:
        self._printing = None
        self._view.show_idle()
        self._view.tell_printed(folder, len(printed))

    def _failed(self, error: Exception) -> None:
        self._printing = None
        self._view.show_idle()
        self._view.tell_error(error)


# jobs


def _read(app: Application, path: Path, _progress: Progress, _cancelled: Cancelled) -> Read:
    with app.contest(path) as store:
        with store.unit() as unit:
            view = load_round(unit)
        if not view.closed:
            return Read(view=view, source=None, problems={})
        source = read_source(store, exchange=app.exchange, at_ms=app.clock.now_ms())
    return Read(view=source.view, source=source, problems=_problems(source))


def _problems(source: PrintSource) -> Mapping[Paper, Exception]:
    """What keeps each kind of paper from being printed, where something does."""
    found = {}
    for kind in THE_SET:
        try:
            check_printable(kind, source.view, source.counted.standing)
        except (NotLastRoundError, NoAwardsError, CountsDifferError, QuestionsOpenError) as error:
            found[kind] = error
    return found


def _draw(
    app: Application,
    source: PrintSource,
    order: PrintOrder,
    row: str,
    find: Sequence[str],
    _progress: Progress,
    _cancelled: Cancelled,
) -> Drawn:
    (printed,) = draw_source(source, order, printer=app.printer)
    pdf = printed.path
    first = app.preview.render_page(pdf, 0, 1)
    spot = app.preview.find(pdf, find)
    return Drawn(row=row, pdf=pdf, pages=app.preview.page_count(pdf), across=first.width, down=first.height, spot=spot)


def _find(app: Application, pdf: Path, words: Sequence[str], _progress: Progress, _cancelled: Cancelled) -> Spot | None:
    return app.preview.find(pdf, words)


def _render(
    app: Application, drawn: Drawn, page: int, width: int, _progress: Progress, _cancelled: Cancelled
) -> PageImage:
    return app.preview.render_page(drawn.pdf, page, width / drawn.across)


def _print(
    app: Application, path: Path, order: PrintOrder, who: str, progress: Progress, cancelled: Cancelled
) -> tuple[Printed, ...]:
    def told(what: str, permille: int) -> None:
        progress(phrase("Printing {name}", name=what), min(WHOLE, permille))

    with app.contest(path) as store:
        return print_documents(
            store,
            order,
            printer=app.printer,
            exchange=app.exchange,
            scribe=app.scribe(who),
            progress=told,
            cancelled=cancelled,
        )
