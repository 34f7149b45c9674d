"""The chair's standings: waiting for the round to be closed, then every place with its reason. Knows no Qt."""

from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Protocol

from judging_app.bootstrap import Application
from judging_app.core.decisions import AwardOrder
from judging_app.core.digest import code_of
from judging_app.core.ids import EntryCode
from judging_app.core.outcome import Standing
from judging_app.ports.errors import SaveFailedError
from judging_app.services.approved import changed_since
from judging_app.services.close_round import Closed, close_round, reopen_round
from judging_app.services.count_twice import CountedTwice, counted_twice, keep_consolidation, look_at_standing
from judging_app.services.export_standing import export_standing
from judging_app.services.rounds import RoundView, load_round
from ui.screens.standings.sheets import Beside, sheets_of
from ui.screens.standings.shown import Shown, Waiting, shown_of, waiting_of
from ui.screens.standings.why import Why, rising_of, why_of
from ui.tasks.runner import Cancelled, Handle, Progress, StoppedError, TaskRunner
from ui.theme.phrase import Words, phrase
from ui.widgets.cells import Dot

STANDINGS, PAPERS = "standings", "papers"
ROUND, CHAIR = "round", "chair"


class StandingsView(Protocol):
    """What the screen shows."""

    def show_waiting(self, waiting: Waiting) -> None: ...
    def show_standings(self, shown: Shown) -> None: ...
    def show_why(self, why: Why) -> None: ...
    def show_rising(self, sentences: tuple[Words, ...]) -> None: ...
    def show_beside(self, beside: Beside) -> None: ...
    def ask_to_rise(self) -> None: ...
    def ask_reason_to_close(self, missing: int) -> None: ...
    def tell_error(self, error: BaseException) -> None: ...
    def tell_closed(self, sheets: int) -> None: ...
    def mark(self, place: str, dot: Dot, count: Words) -> None: ...
    def note(self, words: Words) -> None: ...
    def tell_exported(self, count: int, path: Path) -> None: ...


class Tells(Protocol):
    """Who hears what was changed."""

    def tell(self, names: Iterable[str]) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What was read; `standing` is None while the round is open and nobody asked for an early look. All of it is made ready away
    from the window: of a large contest that takes longer than a window may be silent.
    """

    view: RoundView
    standing: Standing | None
    shown: Shown | None
    waiting: Waiting
    orders: tuple[AwardOrder, ...] = ()


class StandingsPresenter:
    """Looks at one round of a contest. An early look is asked for, and written down once."""

    def __init__(self, view: StandingsView, app: Application, path: Path, runner: TaskRunner, changes: Tells) -> None:
        self._view, self._app, self._path, self._runner, self._changes = view, app, path, runner, changes
        self._seen: tuple[RoundView, Standing] | None = None
        self._orders: tuple[AwardOrder, ...] = ()
        self._early = False
        self._missing = 0
        self._explaining: Handle | None = None
        self._told: tuple[tuple[RoundView, Standing], EntryCode] | None = None

    def load(self) -> None:
        """Read the round again."""
        self._runner.run(partial(_look, self._app, self._path, self._early), self._show, self._view.tell_error)

    def look_early(self) -> None:
        """Show the marks of an open round; the look is written down."""
        self._early = True
        self._runner.run(partial(_look_and_note, self._app, self._path), self._show, self._view.tell_error)

    def choose(self, code: EntryCode) -> None:
        """Explain the place of an entry, worked out beside the window; what was asked before is not told any more."""
        self._told = None
        if self._explaining is not None:
            self._explaining.cancel()
        if self._seen is not None:
            job = partial(_why, self._seen, self._orders, code)
            self._explaining = self._runner.run(job, partial(self._tell, self._seen, code), self._view.tell_error)

    def close(self, reason: str = "") -> None:
        """Close the round; with sheets missing the chair's reason is asked for first."""
        if self._missing and not reason:
            self._view.ask_reason_to_close(self._missing)
            return
        self._runner.run(partial(_close, self._app, self._path, reason), self._closed, self._view.tell_error)

    def reopen(self, reason: str) -> None:
        """Open a closed round again, for a reason."""
        self._runner.run(partial(_reopen, self._app, self._path, reason), self._reopened, self._view.tell_error)

    def export(self, path: Path) -> None:
        """Write the standing that is shown as a spreadsheet, or as CSV."""
        if self._seen is not None:
            job = partial(_export, self._app, self._seen, self._orders, path)
            self._runner.run(job, lambda count: self._view.tell_exported(count, path), self._view.tell_error)

    def rise(self) -> None:
        """Work out what it would take the entry to rise that was explained last."""
        if self._told is not None:
            job = partial(_rise, *self._told)
            self._explaining = self._runner.run(job, self._view.show_rising, self._view.tell_error)

    def _tell(self, seen: tuple[RoundView, Standing], code: EntryCode, told: tuple[Why, Beside]) -> None:
        """What it would take to rise takes longest: it is worked out once the rest can be read."""
        self._view.show_why(told[0])
        self._view.show_beside(told[1])
        self._told = (seen, code)
        self._view.ask_to_rise()

    def _closed(self, closed: Closed) -> None:
        self._view.tell_closed(closed.sheets)
        self._changes.tell({ROUND})

    def _reopened(self, _status: object) -> None:
        self._early = False
        self._changes.tell({ROUND})

    def _show(self, look: Look) -> None:
        view, standing, shown = look.view, look.standing, look.shown
        self._early = self._early and not view.closed
        self._note(view)
        self._missing = 0 if view.closed else look.waiting.missing
        if standing is None or shown is None:
            self._seen = None
            self._view.show_waiting(look.waiting)
            self._view.mark(STANDINGS, Dot.NOT_BEGUN, phrase("open"))
            self._view.mark(PAPERS, Dot.NOT_BEGUN, "")
            return
        self._seen, self._orders = (view, standing), look.orders
        self._view.show_standings(shown)
        self._mark(shown)

    def _mark(self, shown: Shown) -> None:
        count = str(len(shown.questions)) if shown.questions else ""
        asked = Dot.WARN if shown.questions or shown.early else Dot.DONE
        self._view.mark(STANDINGS, Dot.BAD if shown.changed else asked, count)

    def _note(self, view: RoundView) -> None:
        mark = view.status.fingerprint
        self._view.note(phrase("Code of the rules {code}", code=code_of(mark)) if mark else "")


# jobs


def _look(app: Application, path: Path, early: bool, _progress: Progress, _cancelled: Cancelled) -> Look:
    with app.contest(path) as store:
        with store.unit() as unit:
            view = load_round(unit)
        if not (view.closed or early):
            return _made_ready(view, None)
        counted = counted_twice(view)
        with (
            suppress(SaveFailedError),
            store.unit() as unit,
        ):  # another screen may be reading: the next look writes it down
            keep_consolidation(unit, counted, app.scribe(CHAIR))
            unit.commit()
    return _made_ready(view, counted)


def _made_ready(view: RoundView, counted: CountedTwice | None) -> Look:
    if counted is None:
        return Look(view=view, standing=None, shown=None, waiting=waiting_of(view))
    standing = counted.standing
    shown, orders = shown_of(view, standing, changed_since(view, counted)), counted.awards.holding
    return Look(view=view, standing=standing, shown=shown, waiting=waiting_of(view), orders=orders)


def _look_and_note(app: Application, path: Path, _progress: Progress, _cancelled: Cancelled) -> Look:
    with app.contest(path) as store, store.unit() as unit:
        view, counted = look_at_standing(unit, scribe=app.scribe(CHAIR))
    return _made_ready(view, counted)


def _why(
    seen: tuple[RoundView, Standing],
    orders: Sequence[AwardOrder],
    code: EntryCode,
    _progress: Progress,
    _cancelled: Cancelled,
) -> tuple[Why, Beside]:
    """Why an entry stands there, its sheets and its clip, whose folder may be a stick that is gone."""
    view, _ = seen
    clip = next((entry.clip for entry in view.entries if entry.code == code), None)
    there = clip is not None and Path(clip.path).is_file()
    beside = Beside(
        sheets=sheets_of(view, code),
        clip=clip.path if clip is not None and there else "",
        length_ms=clip.length_ms if clip is not None else 0,
    )
    return why_of(*seen, code, orders), beside


def _rise(
    seen: tuple[RoundView, Standing], code: EntryCode, _progress: Progress, cancelled: Cancelled
) -> tuple[Words, ...]:
    def go_on() -> None:
        if cancelled():
            raise StoppedError

    return rising_of(*seen, code, go_on)


def _export(
    app: Application,
    seen: tuple[RoundView, Standing],
    orders: Sequence[AwardOrder],
    path: Path,
    _progress: Progress,
    _cancelled: Cancelled,
) -> int:
    return export_standing(*seen, path=path, tables=app.tables, orders=orders)


def _close(app: Application, path: Path, reason: str, _progress: Progress, _cancelled: Cancelled) -> Closed:
    with app.contest(path) as store, store.unit() as unit:
        return close_round(unit, scribe=app.scribe(CHAIR), reason=reason)


def _reopen(app: Application, path: Path, reason: str, _progress: Progress, _cancelled: Cancelled) -> object:
    with app.contest(path) as store, store.unit() as unit:
        return reopen_round(unit, scribe=app.scribe(CHAIR), reason=reason)
