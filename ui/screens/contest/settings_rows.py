"""The form of settings as it is shown: one group of fields, each with its value and what is wrong with it. Knows no Qt."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from judging_app.core.differences import Difference
from judging_app.ports.errors import RulesProblem
from judging_app.ports.sentences import RULE_PLACES
from ui.screens.contest.setting_kinds import Field, Form, Kind, Options, shown
from ui.screens.contest.settings_draft import form_at, value_at
from ui.screens.contest.settings_table import GROUPS, Group
from ui.theme.phrase import Words, error_phrase, phrase

PLAIN: Mapping[str, str] = {
    "missing": "empty",
    "no-decimal": "no-number",
    "no-key": "empty",
    "no-text": "empty",
    "two-decimals": "no-number",
}
"""What the reader says of the writing of a file, as it is to be said of a field."""


class Cell(NamedTuple):
    """One field of a row of a table: where it stands and what it holds."""

    place: str
    field: Field
    value: str
    options: Options


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldShown:
    """One setting: where it stands, what it holds, what it can hold, what is wrong with it; `rows` of a table."""

    place: str
    field: Field
    value: str = ""
    options: Options = ()
    problems: tuple[Words, ...] = ()
    rows: tuple[tuple[Cell, ...], ...] = ()

    @property
    def shape(self) -> tuple[object, ...]:
        """What a widget for it is made by: another value, row or round needs no other widget, another shape does."""
        return self.field.path, self.field.kind


@dataclass(frozen=True, slots=True, kw_only=True)
class FormShown:
    """One group of settings. `rounds`: names to choose from where it is of a round; `wrong`: problems by group;
    `frozen`: why nothing can be changed, `waits`: something does not go together and is not saved.
    """

    group: Group
    fields: tuple[FieldShown, ...]
    rounds: tuple[str, ...]
    round: int
    wrong: Mapping[str, int]
    elsewhere: tuple[Words, ...] = ()
    frozen: Words = ""
    waits: bool = False
    can_undo: bool = False
    can_redo: bool = False


def fields_of(draft: Form, group: Group, round: int) -> Iterator[FieldShown]:
    """The fields of a group that mean something as the others stand."""
    for field in group.fields:
        place = f"rounds[{round}].{field.path}" if group.of_round else field.path
        form = form_at(draft, place)
        if not field.when(form):
            continue
        value = value_at(draft, place)
        if field.kind is Kind.TABLE:
            yield FieldShown(place=place, field=field, rows=tuple(_rows(draft, place, field)))
        else:
            options = tuple((way.key, way.words) for way in field.ways) or field.options(form)
            yield FieldShown(place=place, field=field, value=shown(field, value), options=options)


def _rows(draft: Form, place: str, field: Field) -> Iterator[tuple[Cell, ...]]:
    for number in range(len(value_at(draft, place))):
        cells = []
        for column in field.columns:
            at = f"{place}[{number}].{column.path}" if column.path else f"{place}[{number}]"
            options = column.options(form_at(draft, place))
            cells.append(Cell(at, column, shown(column, value_at(draft, at)), options))
        yield tuple(cells)


class Placed(NamedTuple):
    """Where a field of any group stands."""

    place: str
    group: str
    field: Field


def all_places(draft: Form) -> tuple[Placed, ...]:
    """Every field that is to be seen in some group, in some round."""
    found = []
    for group in GROUPS:
        for round in range(len(draft["rounds"]) if group.of_round else 1):
            found += [Placed(one.place, group.key, one.field) for one in fields_of(draft, group, round)]
    return tuple(found)


def home_of(problem: RulesProblem, places: Iterable[Placed]) -> Placed | None:
    """The field at which a problem is told: the one that it stands in, else the first that stands in it."""
    where = problem.where.removeprefix("$.")
    known = tuple(places)
    around = [one for one in known if f"{where}.".startswith((f"{one.place}.", f"{one.place}["))]
    inside = [one for one in known if one.place.startswith(f"{where}.")]
    return max(around, key=lambda one: len(one.place), default=None) or next(iter(inside), None)


def words_of(problem: RulesProblem, name: Words) -> Words:
    """What is wrong, by the table of sentences, under the name that the field has in the form."""
    return error_phrase(RULE_PLACES[PLAIN.get(problem.what, problem.what)], where=name)


def nowhere(problem: RulesProblem) -> Words:
    """A problem that no field is about, such as one of the rubric."""
    return phrase("In the rules: {problem}", problem=words_of(problem, problem.where))


def change_words(before: Form, after: Form, changes: Iterable[Difference]) -> tuple[Words, ...]:
    """What was changed, a line for each setting: its name, and where it fits on the line from what to what."""
    places, found = all_places(after), {}
    for change in changes:
        home = home_of(RulesProblem(change.where, ""), places)
        if home is not None:
            found[home.place] = home.field
    return tuple(_change(before, after, place, field) for place, field in found.items())


def _change(before: Form, after: Form, place: str, field: Field) -> Words:
    old, new = (_said(draft, place, field) for draft in (before, after))
    if field.kind in (Kind.TABLE, Kind.LONG_TEXT) or old is None or new is None:
        return field.name
    return phrase("{setting}: {before} → {after}", setting=field.name, before=old, after=new)


def _said(draft: Form, place: str, field: Field) -> Words | None:
    """A value in words, None where the draft has no such place."""
    try:
        value = shown(field, value_at(draft, place))
    except (KeyError, IndexError, TypeError):
        return None
    options = dict([(way.key, way.words) for way in field.ways] or field.options(form_at(draft, place)))
    if field.kind is Kind.YES:
        return phrase("yes") if value else phrase("no")
    return options.get(value, value or "–")
