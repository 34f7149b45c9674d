"""The settings of a contest while they can still change: each change is saved at once, by the reader of rules files.

What does not go together stays in the form with the reason at its fields and is saved as soon as it does; the contest keeps
the last rules that went together. Knows no Qt.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Protocol

from judging_app.core.contest import RoundState
from judging_app.ports.errors import RulesFileError, RulesProblem
from judging_app.ports.exchange import RulesFiles
from judging_app.ports.storage import ContestUnit
from judging_app.services.change_settings import SettingsChanged, change_settings
from judging_app.services.rounds import RoundView
from ui.models.office import Office
from ui.screens.contest.preview_clips import preview_of_clips
from ui.screens.contest.preview_rows import PreviewShown, preview_of
from ui.screens.contest.setting_kinds import Form, typed
from ui.screens.contest.settings_draft import (
    draft_of,
    file_of,
    form_at,
    same_settings,
    value_at,
    with_column,
    with_round,
    with_row,
    with_row_moved,
    with_value,
    without_last_round,
    without_row,
)
from ui.screens.contest.settings_rows import (
    Cell,
    FieldShown,
    FormShown,
    Placed,
    all_places,
    change_words,
    fields_of,
    home_of,
    nowhere,
    words_of,
)
from ui.screens.contest.settings_table import GROUPS, Example
from ui.tasks.runner import Handle
from ui.tasks.steps import CONTEST
from ui.theme.phrase import Words, phrase

CHANGED = (CONTEST,)


Done = Callable[[bytes], None]
"""What a saved change means for undo and redo, given the rules file before it."""
Told = Sequence[tuple[RulesProblem, Placed | None]]
"""Problems, each with the field at which it is told."""


Counted = tuple[Example, bytes, bytes, int, tuple[Words, ...]]
"""What an example is counted by: which, the rules, those before the last change, the round, and the words of that change."""


class SettingsView(Protocol):
    """What the form shows."""

    def show_form(self, shown: FormShown) -> None: ...
    def show_preview(self, shown: PreviewShown | None) -> None: ...
    def expect_preview(self) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """The rules of the contest as a file, and why they can't change, if so."""

    file: bytes
    frozen: Words


class SettingsPresenter:
    """Holds the draft, the rules last saved, and what can be taken back while the screen is there."""

    def __init__(self, view: SettingsView, office: Office) -> None:
        self._view, self._office = view, office
        self._saved = b""
        self._draft: Form = {}
        self._frozen: Words = ""
        self._problems: tuple[RulesProblem, ...] = ()
        self._group, self._round = GROUPS[0], 0
        self._done: list[bytes] = []
        self._undone: list[bytes] = []
        self._saving = False
        self._before = b""  # the rules before the last change, for the example
        self._changed: tuple[Words, ...] = ()
        self._example: Counted | None = None
        self._counting: Handle | None = None

    # what a person does

    def load(self) -> None:
        """Read the rules again; what waits to go together stays in the form."""
        self._office.look(self._read, self._take)

    def leave(self) -> None:
        """The screen goes away."""
        self._office.leave()
        if self._counting is not None:
            self._counting.cancel()

    def choose_group(self, key: str) -> None:
        """Show another group of settings."""
        self._group = next(group for group in GROUPS if group.key == key)
        self._show()

    def choose_round(self, number: int) -> None:
        """Show the settings of another round."""
        self._round = number
        self._show()

    def put(self, shown: FieldShown | Cell, raw: str) -> None:
        """Let a setting be what was typed or chosen."""
        before = value_at(self._draft, shown.place)
        value = typed(shown.field, raw, before, form_at(self._draft, shown.place))
        if value == before and type(value) is type(before):
            return
        if shown.place.endswith("].column"):
            self._change(with_column(self._draft, shown.place, value))
        else:
            self._change(with_value(self._draft, shown.place, value))

    def add_row(self, shown: FieldShown) -> None:
        """One more row in a table."""
        self._change(with_row(self._draft, shown.place, shown.field))

    def remove_row(self, shown: FieldShown, number: int) -> None:
        """One row less in a table."""
        self._change(without_row(self._draft, shown.place, number))

    def move_row(self, shown: FieldShown, number: int, by: int) -> None:
        """A row of a table further up (-1) or down (1)."""
        self._change(with_row_moved(self._draft, shown.place, number, by))

    def add_round(self, name: str) -> None:
        """One more round at the end, which is shown."""
        self._round = len(self._draft["rounds"])
        self._change(with_round(self._draft, name))

    def remove_last_round(self) -> None:
        """One round less, where there are several."""
        if len(self._draft["rounds"]) > 1:
            self._round = min(self._round, len(self._draft["rounds"]) - 2)
            self._change(without_last_round(self._draft))

    def give_up(self) -> None:
        """Back to the rules that are saved."""
        self._draft, self._problems = draft_of(self._saved), ()
        self._show()

    def undo(self) -> None:
        """Take the last change back; first of all what is not saved."""
        if self._problems:
            self.give_up()
        elif self._done and not self._saving:
            self._save(self._done[-1], self._undo_done)

    def redo(self) -> None:
        """Do again what was taken back last."""
        if self._undone and not self._problems and not self._saving:
            self._save(self._undone[-1], self._redo_done)

    # what becomes of it

    def _read(self, unit: ContestUnit, view: RoundView) -> Found:
        rules = view.contest.rules
        begun = [one.name for one in rules.rounds if unit.status(one.key).state is not RoundState.DRAFTING]
        frozen: Words = ""
        if begun:
            frozen = phrase(
                "“{round}” has begun: packs are out or sheets are in. The settings stay as they are.", round=begun[0]
            )
        return Found(file=self._office.app.rules_files.write(rules), frozen=frozen)

    def _take(self, found: Found) -> None:
        if self._saving:  # what comes of it is taken when it is kept
            return
        waits = bool(self._problems) and not found.frozen
        # Changed by other hands: what was done here is no more the last word.
        if self._saved and not same_settings(found.file, self._saved):
            self._done, self._undone, self._before, self._changed = [], [], b"", ()
        self._saved, self._frozen = found.file, found.frozen
        if not waits:
            self._draft, self._problems = draft_of(found.file), ()
        self._show()

    def _change(self, draft: Form) -> None:
        if self._frozen or draft == self._draft:
            return
        self._draft = draft
        self._show()
        if not self._saving:
            self._save(file_of(draft), self._new_done)

    def _save(self, file: bytes, done: Done) -> None:
        self._saving = True
        app, scribe = self._office.app, self._office.scribe()
        act = partial(change_settings, rules_file=file, rules_files=app.rules_files, scribe=scribe)
        self._office.change(act, CHANGED, partial(self._kept, file, done), partial(self._refused, file, done))

    def _kept(self, sent: bytes, done: Done, result: SettingsChanged) -> None:
        self._saving = False
        before, self._saved = self._saved, self._office.app.rules_files.write(result.rules)
        if result.changes:
            done(before)
            self._before = before
            self._changed = change_words(draft_of(before), draft_of(self._saved), result.changes)
        if done == self._new_done and file_of(self._draft) != sent:  # more was typed meanwhile
            self._save(file_of(self._draft), self._new_done)
        else:
            self._draft, self._problems = draft_of(self._saved), ()
        self._show()

    def _refused(self, sent: bytes, done: Done, error: Exception) -> None:
        self._saving = False
        if isinstance(error, RulesFileError):
            self._problems = error.problems
            if done != self._new_done:  # settings of before that do not go with the rubric of now
                self._draft = draft_of(sent)
            elif file_of(self._draft) != sent:
                self._save(file_of(self._draft), self._new_done)
            self._show()
            return
        self.give_up()
        self._office.host.tell_error(error)

    def _new_done(self, before: bytes) -> None:
        self._done, self._undone = [*self._done, before], []

    def _undo_done(self, before: bytes) -> None:
        self._done, self._undone = self._done[:-1], [*self._undone, before]

    def _redo_done(self, before: bytes) -> None:
        self._done, self._undone = [*self._done, before], self._undone[:-1]

    # what is shown

    def _show(self) -> None:
        if not self._draft:  # the rules are not read yet
            return
        rounds = tuple(one["name"] for one in self._draft["rounds"])
        self._round = min(self._round, len(rounds) - 1)
        places = all_places(self._draft)
        told = [(problem, home_of(problem, places)) for problem in self._problems]
        self._view.show_form(
            FormShown(
                group=self._group,
                fields=tuple(_with_problems(self._fields(), told)),
                rounds=rounds,
                round=self._round,
                wrong=Counter(home.group for _, home in told if home is not None),
                elsewhere=tuple(nowhere(problem) for problem, home in told if home is None),
                frozen=self._frozen,
                waits=bool(self._problems),
                can_undo=bool(self._done or self._problems) and not self._frozen,
                can_redo=bool(self._undone) and not self._problems and not self._frozen,
            )
        )

        self._preview()

    def _preview(self) -> None:
        """Count the example away from the window, where it is to be seen and is not the one that is."""
        which = self._group.example
        number = -1 if which is Example.LAST_ROUND else self._round
        wanted = None if which is Example.NONE else (which, self._saved, self._before, number, self._changed)
        if wanted == self._example:
            return
        self._example = wanted
        if self._counting is not None:
            self._counting.cancel()
        if wanted is None:
            self._view.show_preview(None)
            return
        self._view.expect_preview()
        count = partial(_count, self._office.app.rules_files, *wanted)
        self._counting = self._office.run(count, self._view.show_preview, self._office.host.tell_error)

    def _fields(self) -> tuple[FieldShown, ...]:
        return tuple(fields_of(self._draft, self._group, self._round))


def _count(
    files: RulesFiles, which: Example, saved: bytes, before: bytes, round: int, changed: tuple[Words, ...]
) -> PreviewShown:
    rules, earlier = files.read(saved), files.read(before) if before else None
    if which is Example.CLIPS:
        return preview_of_clips(rules, earlier, changed)
    return preview_of(rules, earlier, min(round, len(rules.rounds) - 1), changed)


def _with_problems(fields: Iterable[FieldShown], told: Told) -> Iterator[FieldShown]:
    for one in fields:
        here = (problem for problem, home in told if home is not None and home.place == one.place)
        yield replace(one, problems=tuple(words_of(problem, one.field.name) for problem in here))
