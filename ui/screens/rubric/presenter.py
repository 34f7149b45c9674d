"""The rubric of a round is looked at, changed step by step, taken back and done again. Knows no Qt.

Steps are saved one after another, each upon what the one before it left; one that is refused changes nothing.
"""

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Protocol

from judging_app.core.rubric import Band, Criterion, Rubric, Section
from judging_app.core.rubric_edit import Spot, part_at
from judging_app.ports.rubric_errors import RubricElsewhereError, RubricRefusedError
from judging_app.ports.storage import ContestStore, ContestUnit
from judging_app.services.blank_sheet import ACTION, draw_blank_sheet
from judging_app.services.edit_rubric import (
    COPIED,
    EDITED,
    RubricReplaced,
    RubricThere,
    kept_apart,
    replace_rubric,
    rubric_in_hand,
    rubrics_in,
)
from judging_app.services.rounds import round_key
from ui.models.office import Office
from ui.models.office_print import print_from
from ui.screens.rubric import edits
from ui.screens.rubric.rows import RubricShown, rubric_shown, wrong_words
from ui.tasks.steps import CONTEST, RUBRIC
from ui.tasks.to_print import PaperToPrint
from ui.theme.phrase import Words, phrase

Part = Section | Criterion
CHANGED = frozenset({CONTEST, RUBRIC})
BLANK = "phieu-cham-trong.pdf"
TOP = Spot(section=0)


class RubricView(Protocol):
    """What the screen shows."""

    def show_rubric(self, shown: RubricShown) -> None: ...
    def show_part(self, spot: Spot) -> None: ...
    def show_wrong(self, field: str, words: Words) -> None: ...
    def ask_which(self, found: Sequence[RubricThere]) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Doing:
    """A step on its way: one upon the whole rubric, or `on` the `part` that it is about. `field`: where it was typed;
    `back`: it takes back (True) or does again (False).
    """

    step: edits.Step | None = None
    part: Part | None = None
    on: Callable[[Part], edits.Step] | None = None
    field: str = ""
    back: bool | None = None
    action: str = EDITED
    source: str = ""


class RubricPresenter:
    """One round at a time; `spot` is the part in hand."""

    def __init__(self, view: RubricView, office: Office) -> None:
        self._view, self._office = view, office
        self._shown: RubricShown | None = None
        self._round: str | None = None
        self._done: tuple[Rubric, ...] = ()
        self._undone: tuple[Rubric, ...] = ()
        self._waiting: deque[Doing] = deque()
        self._under_way = False
        self._own: Rubric | None = None
        self._keys: dict[str, str] = {}
        self._wrong: Words = ""
        self.spot = TOP

    # looking

    def load(self) -> None:
        """Read the rubric again."""
        self._office.look(partial(rubric_shown, self._round), self._show)

    def choose_round(self, key: str) -> None:
        """Look at the rubric of another round."""
        if self._shown is None or key != self._shown.round:
            self._round, self.spot = key, TOP
            self._done = self._undone = ()
            self.load()

    def round(self) -> str | None:
        """The round in hand, None for the first."""
        return self._round

    def take(self, spot: Spot) -> None:
        """Another part is in hand; what could not be taken for the one before is told once more."""
        part, wrong = self.part(), self._wrong
        if wrong and part is not None and spot != self.spot:
            self._tell_wrong(part, wrong)
        self.spot, self._wrong = spot, ""
        self._view.show_part(spot)

    def part(self) -> Part | None:
        """The part in hand."""
        return part_at(self._shown.rubric, self.spot) if self._shown else None

    def _taken(self) -> frozenset[str]:
        return frozenset(self._shown.names) if self._shown else frozenset()

    # changing

    def settle(self, field: str, text: str, fresh: str = "") -> None:
        """Take what was typed into a field of the part in hand."""
        value, part = edits.read_field(field, text), self.part()
        if part is None:
            return
        if isinstance(value, edits.Misread):
            self._object(part, field, value.words)
        else:
            set_field = partial(edits.set_field, name=field, value=value, fresh=fresh, taken=self._taken())
            self._do(Doing(part=part, on=set_field, field=field))

    def be_bonus(self, *, bonus: bool) -> None:
        """Let the criterion in hand be a bonus or not."""
        if isinstance(part := self.part(), Criterion) and part.bonus is not bonus:
            self._do(Doing(part=part, on=partial(edits.set_field, name="bonus", value=bonus), field="bonus"))

    def settle_band(self, place: int, texts: tuple[str, str, str]) -> None:
        """Take what was typed into a band of the criterion in hand: from, to, words."""
        low, high, part = edits.read_mark(texts[0]), edits.read_mark(texts[1]), self.part()
        if not isinstance(part, Criterion):
            return
        if isinstance(low, edits.Misread):
            self._object(part, "bands", low.words)
        elif isinstance(high, edits.Misread):
            self._object(part, "bands", high.words)
        else:
            band = Band(low=low, high=high, text=texts[2].strip())
            self._bands(part, (*part.bands[:place], band, *part.bands[place + 1 :]))

    def add_band(self) -> None:
        """A band more, below the lowest one."""
        if isinstance(part := self.part(), Criterion):
            lowest = min((band.low for band in part.bands), default=part.most + part.step)
            high = max(part.least, lowest - part.step)
            self._bands(part, (*part.bands, Band(low=part.least, high=high, text="")))

    def remove_band(self, place: int) -> None:
        """A band less."""
        if isinstance(part := self.part(), Criterion):
            self._bands(part, (*part.bands[:place], *part.bands[place + 1 :]))

    def _bands(self, part: Criterion, bands: tuple[Band, ...]) -> None:
        self._do(Doing(part=part, on=partial(edits.set_field, name="bands", value=bands), field="bands"))

    def add_criterion(self, name: str) -> None:
        """A criterion behind the part in hand."""
        self._do(Doing(step=edits.new_criterion(self.spot, name, self._taken())))

    def add_section(self, name: str, criterion: str) -> None:
        """A section behind the one in hand, with a criterion of that name."""
        self._do(Doing(step=edits.new_section(self.spot, name, criterion, self._taken())))

    def delete(self) -> None:
        """Take the part in hand out."""
        if (part := self.part()) is not None:
            self._do(Doing(part=part, on=edits.delete))

    def move_by_one(self, *, up: bool) -> None:
        """Take the part in hand one place up or down."""
        if (part := self.part()) is not None:
            self._do(Doing(part=part, on=partial(edits.move_by_one, up=up)))

    def move(self, spot: Spot, to: Spot) -> None:
        """Take a part where it was dropped."""
        if self._shown is not None:
            self._do(Doing(part=part_at(self._shown.rubric, spot), on=partial(edits.move, to=to)))

    def undo(self) -> None:
        """Take the last step back."""
        self._do(Doing(step=lambda _rubric: self._at_end_of(self._done), back=True))

    def redo(self) -> None:
        """Do again what was taken back."""
        self._do(Doing(step=lambda _rubric: self._at_end_of(self._undone), back=False))

    def _at_end_of(self, history: tuple[Rubric, ...]) -> edits.Edit | None:
        return edits.Edit(rubric=history[-1], spot=edits.nearest(history[-1], self.spot)) if history else None

    # from elsewhere

    def copy_from(self, path: Path) -> None:
        """Look for rubrics in a contest or rules file; the only one is taken, of several a person chooses."""
        app = self._office.app

        def look() -> tuple[RubricThere, ...]:
            limit = app.settings.file_limit
            return rubrics_in(path, stores=app.contests, rules_files=app.rules_files, limit=limit)

        def found(rubrics: tuple[RubricThere, ...]) -> None:
            if len(rubrics) > 1:
                self._view.ask_which(rubrics)
            else:
                self.copy(rubrics[0])

        self._office.run(look, found, self._office.host.tell_error)

    def copy(self, there: RubricThere) -> None:
        """Take the rubric of another contest in the place of this one."""
        source = f"{there.contest}, {there.round}"
        rubric = kept_apart(there.rubric, self._shown.names if self._shown else {})
        self._do(Doing(step=lambda _rubric: edits.Edit(rubric=rubric, spot=TOP), action=COPIED, source=source))

    def taken_in(self, done: RubricReplaced) -> None:
        """A table was taken in: that can be taken back as any step."""
        self._keep(done, None)
        self.spot = TOP
        self.load()

    def print_blank(self) -> None:
        """Print the sheet of this rubric, to be filled in by hand."""
        printer, key = self._office.app.printer, self._round

        def draw(store: ContestStore, _key: str, folder: Path) -> Path:
            out = folder / BLANK
            draw_blank_sheet(store, path=out, printer=printer, key=key)
            return out

        papers = [PaperToPrint(key="blank", title=phrase("Blank sheet"))]
        print_from(self._office, papers, draw, title=phrase("Print a blank sheet"), name=BLANK, action=ACTION)

    def leave(self) -> None:
        """The screen goes away; steps that wait are saved all the same."""
        waiting, self._waiting = tuple(self._waiting), deque()
        for one in waiting:
            self._office.change(partial(self._act, one, None), CHANGED, _nothing, _nothing)
        self._office.leave()

    # inside

    def _show(self, shown: RubricShown) -> None:
        if self._shown is not None and shown.rubric not in (self._shown.rubric, self._own):
            self._done = self._undone = ()
        if shown.begun:
            self._done = self._undone = ()
        self._shown = replace(shown, undo=bool(self._done), redo=bool(self._undone))
        self._round = shown.round
        self.spot, self._wrong = edits.nearest(shown.rubric, self.spot), ""
        self._view.show_rubric(self._shown)
        self._view.show_part(self.spot)

    def _do(self, doing: Doing) -> None:
        self._waiting.append(doing)
        if not self._under_way:
            self._next()

    def _next(self) -> None:
        while self._waiting and self._shown is not None:
            doing = self._waiting.popleft()
            edit = self._edit(doing, self._shown.rubric)
            if edit is None or edit.rubric == self._shown.rubric:
                self._view.show_part(self.spot)
                continue
            self._under_way = True
            act = partial(self._act, doing, self._shown.rubric)
            self._office.change(act, CHANGED, partial(self._saved, doing, edit), partial(self._refused, doing))
            return

    def _edit(self, doing: Doing, rubric: Rubric) -> edits.Edit | None:
        """What a step makes of a rubric."""
        if doing.part is None or doing.on is None:
            return doing.step(rubric) if doing.step else None
        return doing.on(self._known(doing.part, rubric))(rubric)

    def _known(self, part: Part, rubric: Rubric) -> Part:
        """The part as it stands in a rubric; one that got another key meanwhile is known by that."""
        if edits.spot_of(rubric, part) is None and (key := self._keys.get(part.key)) is not None:
            part = edits.rekeyed(part, key)
        spot = edits.spot_of(rubric, part)
        return part if spot is None else part_at(rubric, spot)

    def _act(self, doing: Doing, known: Rubric | None, unit: ContestUnit) -> RubricReplaced | None:
        """In the unit of work. Without `known` the step goes upon whatever is there."""
        before = known or rubric_in_hand(unit, round_key(unit, self._round))
        edit = self._edit(doing, before)
        if edit is None:
            return None
        return replace_rubric(
            unit,
            rubric=edit.rubric,
            rules_files=self._office.app.rules_files,
            scribe=self._office.scribe(),
            key=self._round,
            known=before,
            action=doing.action,
            source=doing.source,
        )

    def _saved(self, doing: Doing, edit: edits.Edit, done: RubricReplaced | None) -> None:
        self._under_way = False
        if done is not None and self._shown is not None:
            self._keep(done, doing.back)
            if doing.part is not None and doing.field:
                self._keys[doing.part.key] = part_at(done.after, edit.spot).key
            else:
                self.spot = edit.spot
            self._show(replace(self._shown, rubric=done.after))
        self._next()

    def _keep(self, done: RubricReplaced, back: bool | None) -> None:
        self._own = done.after
        if back is True:
            self._done, self._undone = self._done[:-1], (*self._undone, done.before)
        elif back is False:
            self._done, self._undone = (*self._done, done.before), self._undone[:-1]
        elif done.before != done.after:
            self._done, self._undone = (*self._done, done.before), ()

    def _object(self, part: Part, field: str, words: Words) -> None:
        """Say why a text is not taken: at its field, or by name where another part is in hand by now."""
        now = self.part()
        part = part if self._shown is None else self._known(part, self._shown.rubric)
        if now is not None and (type(now), now.key) == (type(part), part.key):
            self._wrong = words
            self._view.show_wrong(field, words)
        else:
            self._tell_wrong(part, words)

    def _tell_wrong(self, part: Part, words: Words) -> None:
        told = phrase("“{name}”: {reason} The earlier value stays.", name=part.name, reason=words)
        self._office.host.tell("warn", told)

    def _refused(self, doing: Doing, error: Exception) -> None:
        self._under_way = False
        words = wrong_words(error.problems[0]) if isinstance(error, RubricRefusedError) else None
        if words is None:
            self._office.host.tell_error(error)
        elif doing.field and doing.part is not None:
            self._object(doing.part, doing.field, words)
        else:
            self._office.host.tell("warn", words)
        if isinstance(error, RubricElsewhereError):
            self._waiting.clear()
            self.load()
        self._next()


def _nothing(_done: object) -> None:
    """The screen is gone."""
