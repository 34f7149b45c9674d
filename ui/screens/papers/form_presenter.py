"""The contest data for papers being edited: each change is kept by itself a moment after it was typed, and can be taken back.

Text that a field can't hold, such as a day that is none, stays in the form with the reason beside it; the paper keeps what was
there before. Knows no Qt.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from threading import Event
from typing import Protocol

from judging_app.core.contest import Contest
from judging_app.core.papers import Papers, Value
from judging_app.ports.paper_errors import PaperValueError
from judging_app.ports.paper_words import WANTED
from judging_app.ports.storage import ContestStore, ContestUnit
from judging_app.services.change_papers import PaperChange, PapersChanged, change_papers, papers_with, put_back_papers
from judging_app.services.check_papers import check_papers
from judging_app.services.earlier_years import take_earlier
from judging_app.services.paper_fields import FIELDS, FieldKind
from judging_app.services.paper_kinds import THE_SET, Paper
from judging_app.services.typed_papers import typed_value
from judging_app.services.usual_papers import papers_of
from ui.models.office import Office
from ui.screens.papers.form_rows import FormShown, Pending, fields_shown, texts_of
from ui.tasks.runner import Cancelled, Progress
from ui.theme.phrase import Words, error_phrase, phrase

CHANGED = "papers-data"
TYPING_MS = 4000
"""Changes of one field that follow within this time are taken back as one."""
LONGEST_S = 10
"""No change takes longer: so long SQLite waits for another program before it gives up."""
Steps = tuple["Step", ...]
Act = Callable[..., PapersChanged]
Moved = Callable[[PapersChanged], None]


class FormView(Protocol):
    """What the form shows."""

    def show_form(self, shown: FormShown) -> None: ...
    def keep_soon(self) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """What can be taken back: changes that were kept together, and when."""

    changes: tuple[PaperChange, ...]
    at_ms: int

    @property
    def key(self) -> str:
        """The one field that was changed, "" for several."""
        return self.changes[0].key if len(self.changes) == 1 else ""


class FormPresenter:
    """`told(papers, key, row)` hears at each key what would be printed now, and which field (and row of a list) was touched."""

    def __init__(self, view: FormView, office: Office, told: Callable[[Papers, str, int], None]) -> None:
        self._view, self._office, self._told = view, office, told
        self._contest: Contest | None = None
        self._paper = Paper.DECISION
        self._note: Words = ""
        self._replaces = False
        self._pending: dict[str, tuple[str, ...]] = {}
        self._wrong: dict[str, Words] = {}
        self._done: Steps = ()
        self._undone: Steps = ()
        self._settling: set[str] = set()
        self._last_told: Papers | None = None
        self._keeping = False
        self._written: Event | None = None
        self._again = False
        self._queue: list[Callable[[], None]] = []

    # what is known

    def take(self, contest: Contest, *, approved: bool, replaces: bool) -> None:
        """Show the contest as it was read; what is being typed stays."""
        if self._contest is not None and contest.papers != self._contest.papers and not self._keeping:
            self._done, self._undone = (), ()  # others have changed it: what was done here is no more the last word
        self._contest, self._replaces, self._last_told = contest, replaces, contest.papers
        self._note = (
            phrase("The result is approved. What papers say besides it can still be changed: no result comes from it.")
            if approved
            else ""
        )
        self._show()
        if self._pending:
            self._tell(next(iter(self._pending)), 0)

    def choose(self, paper: Paper) -> None:
        """Show the fields of another paper."""
        self._paper = paper
        self._show()

    def papers(self) -> Papers:
        """What would be printed now: what is kept, with what is being typed."""
        contest = self._contest_now()
        return replace(contest, papers=papers_with(contest, self._wanted())).papers

    def notes(self) -> int:
        """How many things are to be looked at."""
        return len(check_papers(self._draft())) if self._contest is not None else 0

    # what a person does

    def type(self, key: str, texts: Sequence[str], row: int = 0) -> None:
        """Take what stands in a field now."""
        self._pending[key] = tuple(texts)
        self._wrong.pop(key, None)
        self._settling.discard(key)
        try:
            typed_value(FIELDS[key], texts)
        except PaperValueError as error:
            self._wrong[key] = phrase("Not kept: this takes {what}.", what=error_phrase(WANTED[error.what]))
        self._show()
        self._tell(key, row)
        self._view.keep_soon()

    def keep(self) -> None:
        """Keep what was typed, as far as it can be kept."""
        if self._contest is None:
            return
        if self._keeping:
            self._again = True
        elif papers_with(self._contest, self._wanted()) != self._contest.papers:
            self._change(partial(change_papers, wanted=self._wanted()), self._typed_step)
        else:
            self._drop_kept()

    def settle(self, then: Callable[[], None] = lambda: None) -> None:
        """Keep what was typed and let it stand as it is kept; what can't be kept stays, with its reason. `then` is done once all is
        kept.
        """
        if self._contest is not None:
            self._settling = {*self._pending} - {*self._wrong}
            self.keep()
            self._show()
        if self._keeping:
            self._queue.append(then)
        else:
            then()

    def reset(self, key: str) -> None:
        """Let the usual wording stand in a field."""
        self._pending.pop(key, None)
        self._wrong.pop(key, None)
        self._change(partial(change_papers, wanted={key: None}), self._new_step)

    def take_earlier(self, paths: Sequence[Path]) -> None:
        """Compare with the contests in these files."""
        scribe, copies = self._office.scribe(), self._office.app.copies

        def work(store: ContestStore, _progress: Progress, _cancelled: Cancelled) -> PapersChanged:
            return take_earlier(store, paths, copies=copies, scribe=scribe)

        def done(result: PapersChanged) -> None:
            self._office.changed((CHANGED,))
            self._kept(self._new_step, result)

        self._office.work(work, done, self._office.host.tell_error)

    def leave_out(self, contest: str) -> None:
        """Compare with that contest no more."""
        kept = tuple(one for one in self._contest_now().papers.earlier if one.contest != contest)
        self._change(partial(change_papers, wanted={"earlier": kept or None}), self._new_step)

    def undo(self) -> None:
        """Take the last change back; first of all what is typed and not kept yet."""
        if self._keeping:
            self._queue.append(self.undo)
            return
        differed, key = self._differs(), next(iter(self._pending), "")
        self._pending, self._wrong = {}, {}
        self._show()
        if differed:
            self._tell(key, 0)
        elif self._done:
            step = self._done[-1]
            before = {one.key: one.before for one in step.changes}
            self._change(partial(put_back_papers, wanted=before), self._step_undone)

    def redo(self) -> None:
        """Do again what was taken back last."""
        if self._keeping:
            self._queue.append(self.redo)
        elif self._undone and not self._differs():
            step = self._undone[-1]
            self._pending = {}
            after = {one.key: one.after for one in step.changes}
            self._change(partial(put_back_papers, wanted=after), self._step_redone)

    def leave(self) -> None:
        """The screen goes away: what was typed is kept, though nobody hears of it any more."""
        if self._contest is not None and self.papers() != self._contest.papers:
            act = partial(change_papers, wanted=self._wanted(), scribe=self._office.scribe())
            self._office.work(partial(_in_turn, self._written, act), self._settled, self._failed)
        self._office.leave()

    def _settled(self, result: PapersChanged) -> None:
        self._contest, self._pending = result.contest, {}

    # what becomes of it

    def _change(self, act: Act, moved: Moved) -> None:
        if self._keeping:
            self._queue.append(partial(self._change, act, moved))
            return
        self._keeping = True
        scribe, written = self._office.scribe(), Event()
        self._written = written

        def within(unit: ContestUnit) -> PapersChanged:
            try:
                return act(unit, scribe=scribe)
            finally:
                written.set()

        self._office.change(within, (CHANGED,), partial(self._kept, moved), self._failed)

    def _kept(self, moved: Moved, result: PapersChanged) -> None:
        self._keeping = False
        self._contest = result.contest
        if result.changes:
            moved(result)
        self._drop_kept()
        self._show()
        if result.changes:
            self._tell(result.changes[-1].key, 0)
        self._go_on()

    def _failed(self, error: Exception) -> None:
        self._keeping = False
        self._office.host.tell_error(error)
        self._go_on()

    def _go_on(self) -> None:
        """Turn to what was wished while something was being kept."""
        if self._again:
            self._again = False
            self.keep()
        while self._queue and not self._keeping:
            self._queue.pop(0)()

    def _new_step(self, result: PapersChanged) -> None:
        self._done = (*self._done, Step(changes=result.changes, at_ms=0))
        self._undone = ()

    def _typed_step(self, result: PapersChanged) -> None:
        """Typing that goes on in one field is one step, and none where the field is as it was."""
        step = Step(changes=result.changes, at_ms=self._office.app.clock.now_ms())
        last = self._done[-1] if self._done and not self._undone else None
        if last is not None and step.key and last.key == step.key and step.at_ms - last.at_ms <= TYPING_MS:
            whole = replace(step.changes[0], before=last.changes[0].before)
            self._done = self._done[:-1]
            step = replace(step, changes=(whole,))
        if any(one.before != one.after for one in step.changes):
            self._done = (*self._done, step)
        self._undone = ()

    def _step_undone(self, _result: PapersChanged) -> None:
        self._done, self._undone = self._done[:-1], (*self._undone, self._done[-1])

    def _step_redone(self, _result: PapersChanged) -> None:
        self._done, self._undone = (*self._done, self._undone[-1]), self._undone[:-1]

    # inside

    def _tell(self, key: str, row: int) -> None:
        """Tell what would be printed, where that is something else than was told last."""
        papers = self.papers()
        if papers != self._last_told:
            self._last_told = papers
            self._told(papers, key, row)

    def _contest_now(self) -> Contest:
        if self._contest is None:
            raise LookupError  # nothing is typed before the form is there
        return self._contest

    def _draft(self) -> Contest:
        return replace(self._contest_now(), papers=self.papers())

    def _wanted(self) -> Mapping[str, Value]:
        """What was typed and can be kept."""
        good = (key for key in self._pending if key not in self._wrong)
        return {key: typed_value(FIELDS[key], self._pending[key]) for key in good}

    def _differs(self) -> bool:
        """Whether anything is typed that is not kept."""
        return self._contest is not None and (bool(self._wrong) or self.papers() != self._contest.papers)

    def _drop_kept(self) -> None:
        """What is kept as it was typed is no draft any more; a row of a list that waits for words is one."""
        stands = papers_of(self._contest_now())
        for key in [one for one in self._pending if one not in self._wrong]:
            value: Value = getattr(stands, key)
            done = key in self._settling and typed_value(FIELDS[key], self._pending[key]) == value
            if done or texts_of(FIELDS[key], value) == self._pending[key]:
                del self._pending[key]

    def _show(self) -> None:
        if self._contest is None:
            return
        draft, pending = self._draft(), self._shown_pending()
        shown = fields_shown(
            draft,
            papers_of(draft),
            self._paper,
            pending=pending,
            wrong=self._wrong,
            notes=check_papers(draft),
            replaces=self._replaces,
        )
        self._view.show_form(
            FormShown(
                paper=self._paper,
                papers=THE_SET,
                fields=shown,
                note=self._note,
                can_undo=bool(self._done) or self._differs(),
                can_redo=bool(self._undone) and not self._differs(),
            )
        )

    def _shown_pending(self) -> Pending:
        """What stands in the form as it was typed."""
        return {key: texts for key, texts in self._pending.items() if FIELDS[key].kind is not FieldKind.EARLIER}


def _in_turn(
    earlier: Event | None,
    act: Callable[[ContestUnit], PapersChanged],
    store: ContestStore,
    _progress: Progress,
    _cancelled: Cancelled,
) -> PapersChanged:
    """The last change of all, after the one that is being written: what was typed last is what stays."""
    if earlier is not None:
        earlier.wait(LONGEST_S)
    with store.unit() as unit:
        return act(unit)
