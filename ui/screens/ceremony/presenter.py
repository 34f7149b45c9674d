"""The evening on which results are announced: what it needs, its run, what was chosen for it. Knows no Qt."""

from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Protocol

from judging_app.bootstrap import Application
from judging_app.core.ids import EntryCode
from judging_app.ports.chair_errors import CountsDifferError, NotLastRoundError, ResultChangedError
from judging_app.ports.errors import NoAwardsError, QuestionsOpenError, RoundOpenError
from judging_app.services.approved import check_approved
from judging_app.services.count_twice import CountedTwice, counted_twice
from judging_app.services.paper_kinds import check_decidable
from judging_app.services.rounds import RoundView, load_round
from ui.screens.ceremony.evening import Evening, Winner, evening_of
from ui.screens.ceremony.rows import RunRow, rows_of
from ui.screens.ceremony.run import Stretch, Wish, slides_of, stretch_of
from ui.tasks.runner import Cancelled, Progress, TaskRunner
from ui.theme.phrase import Words, phrase
from ui.widgets.cells import Dot

CEREMONY = "ceremony"
LONGEST_S = 600
NOT_READY = (RoundOpenError, NotLastRoundError, NoAwardsError, CountsDifferError, QuestionsOpenError)


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """The run of the evening. `rehearsal`: it is said on each slide."""

    evening: Evening
    rows: tuple[RunRow, ...]
    below: Words
    rehearsal: bool


class CeremonyView(Protocol):
    """What the screen shows."""

    def show_not_ready(self, why: Exception) -> None: ...
    def show_run(self, shown: Shown) -> None: ...
    def tell_error(self, error: BaseException) -> None: ...
    def mark(self, place: str, dot: Dot, count: Words) -> None: ...


class CeremonyPresenter:
    """Reads who has won and keeps what was chosen; nothing is written."""

    def __init__(self, view: CeremonyView, app: Application, path: Path, runner: TaskRunner) -> None:
        self._view, self._app, self._path, self._runner = view, app, path, runner
        self._evening: Evening | None = None
        self.wish = Wish()

    def load(self) -> None:
        """Read who has won."""
        self._runner.run(partial(_read, self._app, self._path), self._take, self._view.tell_error)

    def choose(self, wish: Wish) -> None:
        """Take other choices."""
        self.wish = wish
        self._show()

    def stretch(self, winner: Winner) -> Stretch:
        """What is played of a winner's clip."""
        if winner.clip is None:
            return Stretch(start_s=0)
        return stretch_of(winner.clip, self.wish.stretches.get(winner.code))

    def choose_stretch(self, winner: Winner, start: str, length: str) -> bool:
        """Take a stretch as typed, whole seconds; False where it lies beyond the clip or is none."""
        if winner.clip is None or not (start.strip().isdecimal() and length.strip().isdecimal()):
            return False
        chosen = Stretch(start_s=int(start), length_s=int(length))
        if chosen.start_s * 1000 >= winner.clip.length_ms or not 1 <= chosen.length_s <= LONGEST_S:
            return False
        stretches: dict[EntryCode, Stretch] = {**self.wish.stretches, winner.code: chosen}
        self.choose(replace(self.wish, stretches=stretches))
        return True

    def _take(self, read: Evening | Exception) -> None:
        if isinstance(read, Evening):
            self._evening = read
            self._show()
            return
        self._evening = None
        self._view.mark(CEREMONY, Dot.NOT_BEGUN, "")
        self._view.show_not_ready(read)

    def _show(self) -> None:
        if self._evening is None:
            return
        rehearsal = self.wish.covered or not self._evening.approved
        rows = rows_of(self._evening, self.wish)
        self._view.mark(CEREMONY, Dot.DONE if self._evening.approved else Dot.WARN, "")
        below = _below(self._evening, len(slides_of(self._evening, self.wish)))
        self._view.show_run(Shown(evening=self._evening, rows=rows, below=below, rehearsal=rehearsal))


def _below(evening: Evening, slides: int) -> Words:
    if evening.approved:
        return phrase("{count} slides · the result is approved", count=slides)
    return phrase("{count} slides · the result is not approved yet: a rehearsal only", count=slides)


def _read(app: Application, path: Path, _progress: Progress, _cancelled: Cancelled) -> Evening | Exception:
    """The evening, or why there is none yet."""
    with app.contest(path) as store, store.unit() as unit:
        view = load_round(unit)
    if not view.closed:
        return RoundOpenError(round=view.round.name)
    counted = counted_twice(view)
    try:
        check_decidable(view, counted.standing)
    except NOT_READY as error:
        return error
    return evening_of(view, counted.standing, approved=_approved(view, counted))


def _approved(view: RoundView, counted: CountedTwice) -> bool:
    """Whether a decision holds that approved what is counted now."""
    try:
        check_approved(view, counted)
    except ResultChangedError:
        return False
    return view.approval.holding is not None
