"""The panel of judges, their conflicts, and who marks what. Knows no Qt."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from judging_app.core.assignment import Assignment
from judging_app.core.ids import EntryCode, JudgeCode
from judging_app.core.people import Judge
from judging_app.ports.storage import ContestStore, ContestUnit
from judging_app.services.assign import AssignmentDrawn, change_cells, draw, join, leave, step_in, take_back
from judging_app.services.edit_judge import edit_judge
from judging_app.services.export_lists import export_judges
from judging_app.services.fill_up import fill_up, give_share
from judging_app.services.recuse import dismiss, recuse, take_back_interest
from judging_app.services.rounds import load_round
from ui.models.office import Office
from ui.screens.panel.assign_rows import COUNTS
from ui.screens.panel.conflict_rows import ConflictRow
from ui.screens.panel.filling import FillShown, fill_shown
from ui.screens.panel.rows import PanelShown, panel_shown
from ui.tasks.runner import Cancelled, Progress
from ui.tasks.steps import PANEL
from ui.theme.phrase import phrase


class PanelView(Protocol):
    """What the screen shows."""

    def show_panel(self, shown: PanelShown) -> None: ...
    def ask_reason_to_turn(self, entry: str, judge: str) -> None: ...
    def ask_to_fill(self, shown: FillShown) -> None: ...


class PanelPresenter:
    """Reads the panel, writes it; settles conflicts; draws and changes who marks what."""

    def __init__(self, view: PanelView, office: Office) -> None:
        self._view, self._office = view, office
        self._shown: PanelShown | None = None

    def load(self) -> None:
        """Read the panel again."""
        self._office.look(panel_shown, self._show)

    def export(self, path: Path) -> None:
        """Write the panel as a spreadsheet that reads the same again."""
        tables = self._office.app.tables

        def act(store: ContestStore, _progress: Progress, _cancelled: Cancelled) -> int:
            with store.unit() as unit:
                return export_judges(unit, path=path, tables=tables)

        def told(count: int) -> None:
            self._office.host.tell(
                "good", phrase("{count} judges were written to {path}.", count=count, path=str(path))
            )

        self._office.work(act, told, self._office.host.tell_error)

    def edit(self, judge: Judge) -> None:
        """Give a judge another name, role or office."""
        scribe = self._office.scribe()

        def act(unit: ContestUnit) -> Judge:
            return edit_judge(unit, code=judge.code, name=judge.name, role=judge.role, office=judge.unit, scribe=scribe)

        self._office.change(act, {PANEL}, _nothing)

    # conflicts

    def confirm(self, row: ConflictRow, reason: str) -> None:
        """Let the judge stand aside for the entry."""
        self._settle(recuse, row, reason)

    def dismiss(self, row: ConflictRow, reason: str) -> None:
        """There is no conflict: the judge marks the entry."""
        self._settle(dismiss, row, reason)

    def reopen(self, row: ConflictRow, reason: str) -> None:
        """What was said of a conflict is taken back."""
        self._settle(take_back_interest, row, reason)

    def _settle(self, act: Callable[..., object], row: ConflictRow, reason: str) -> None:
        scribe, judge, entry = self._office.scribe(), row.judge.code, row.entry.code
        self._office.change(
            lambda unit: act(unit, judge=judge, entry=entry, reason=reason, scribe=scribe), {PANEL}, _nothing
        )

    # who marks what

    def draw(self, seed: str) -> None:
        """Draw the assignment anew."""
        scribe = self._office.scribe()
        self._office.change(lambda unit: draw(unit, seed=seed, scribe=scribe), {PANEL}, self._drawn)

    def turn(self, entry: str, judge: str, reason: str = "") -> None:
        """Let a judge mark an entry, or not mark it where this one does; once packs are out a reason is asked for first."""
        shown = self._shown
        if shown is None or shown.closed or judge == COUNTS:
            return
        if shown.begun and not reason:
            self._view.ask_reason_to_turn(entry, judge)
            return
        pair = (JudgeCode(judge), EntryCode(entry))
        scribe = self._office.scribe()

        def act(unit: ContestUnit) -> None:
            way = "take" if load_round(unit).sits(*pair) else "give"
            change_cells(unit, **{way: [pair]}, reason=reason, scribe=scribe)  # type: ignore[arg-type]  # one of the two

        self._office.change(act, {PANEL}, _nothing)

    def stand_aside(self, entry: str, judge: str, reason: str) -> None:
        """Let a judge stand aside for an entry that the lists say nothing of."""
        pair = (JudgeCode(judge), EntryCode(entry))
        scribe = self._office.scribe()
        self._office.change(
            lambda unit: recuse(unit, judge=pair[0], entry=pair[1], reason=reason, scribe=scribe), {PANEL}, _nothing
        )

    def join(self, judge: Judge, reason: str) -> None:
        """Seat a judge in the round that has begun."""
        scribe = self._office.scribe()
        self._office.change(lambda unit: join(unit, judge=judge, reason=reason, scribe=scribe), {PANEL}, self._changed)

    def drop_out(self, judge: str, reason: str, *, to_others: bool) -> None:
        """Let a judge drop out; what is missing is waived or drawn among the others."""
        scribe, code = self._office.scribe(), JudgeCode(judge)
        self._office.change(
            lambda unit: leave(unit, judge=code, reason=reason, scribe=scribe, to_others=to_others),
            {PANEL},
            self._changed,
        )

    def step_in(self, judge: str, substitute: str, reason: str) -> None:
        """Let a substitute take the place of a judge who drops out."""
        scribe, codes = self._office.scribe(), (JudgeCode(judge), JudgeCode(substitute))
        self._office.change(
            lambda unit: step_in(unit, judge=codes[0], substitute=codes[1], reason=reason, scribe=scribe),
            {PANEL},
            self._changed,
        )

    def ask_fill(self, judge: JudgeCode | None) -> None:
        """Show whom a drawing would give entries left short, or which share a judge would get."""
        self._office.look(lambda unit, view: fill_shown(unit, view, judge), self._view.ask_to_fill)

    def fill(self, judge: JudgeCode | None, reason: str) -> None:
        """Do what was shown."""
        scribe = self._office.scribe()

        def act(unit: ContestUnit) -> Assignment:
            if judge is None:
                return fill_up(unit, reason=reason, scribe=scribe)
            return give_share(unit, judge=judge, reason=reason, scribe=scribe)

        self._office.change(act, {PANEL}, self._changed)

    def take_back(self, number: int, reason: str) -> None:
        """Take a step of the assignment back."""
        scribe = self._office.scribe()
        self._office.change(
            lambda unit: take_back(unit, number=number, reason=reason, scribe=scribe), {PANEL}, _nothing
        )

    def leave(self) -> None:
        """The screen goes away."""
        self._office.leave()

    def _show(self, shown: PanelShown) -> None:
        self._shown = shown
        self._view.show_panel(shown)

    def _drawn(self, drawn: AssignmentDrawn) -> None:
        if drawn.short:
            words = phrase("Drawn; there are too few judges for: {entries}", entries=", ".join(drawn.short))
            self._office.host.tell("warn", words)
        elif not drawn.linked:
            words = phrase("Drawn, but not all judges can be compared: no entries lead from some to the others.")
            self._office.host.tell("warn", words)
        else:
            self._office.host.tell("good", phrase("The assignment is drawn from “{seed}”.", seed=drawn.step.seed))

    def _changed(self, step: Assignment) -> None:
        words = phrase(
            "Change {number} of the assignment is recorded. Judges whose entries changed need a new pack.",
            number=step.amendment,
        )
        self._office.host.tell("soft", words)


def _nothing(_done: object) -> None:
    """The panel is read again by itself."""
