"""What a person does to a rubric, each as a step from one rubric to the next. Knows no Qt.

A step finds its part anew when its turn comes: the one before it may have moved it. None where there is nothing to do.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from fractions import Fraction

from judging_app.core.errors import MarkTextError
from judging_app.core.ids import CriterionKey, SectionKey
from judging_app.core.rubric import Criterion, Rubric, Section
from judging_app.core.rubric_edit import (
    Spot,
    free_key,
    is_in,
    keys_of,
    moved,
    one_down,
    one_up,
    part_at,
    with_new,
    with_part,
    without,
)
from judging_app.core.vietnamese.numbers import parse_mark
from judging_app.services.rubric_rows import decimal_of
from ui.theme.phrase import Words, phrase

MARKS = frozenset({"least", "most", "step"})
LIMITS = frozenset({"remark_below", "remark_above"})
MOST, STEP = 1000, 25
"""Of a criterion that has no neighbour to be like, in hundredths."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """A rubric after a step, and the part that is in hand then."""

    rubric: Rubric
    spot: Spot


@dataclass(frozen=True, slots=True)
class Misread:
    """Why a text is no value."""

    words: Words


Step = Callable[[Rubric], Edit | None]


def read_field(name: str, text: str) -> object:
    """The value of what was typed into a field of a section or criterion, or a Misread."""
    if name == "guidance":
        return text.strip()
    if name == "name":
        line = " ".join(text.split())
        return line or Misread(phrase("A name is needed here."))
    if name == "weight":
        weight = decimal_of(text)
        return Misread(phrase("“{text}” is not a number such as 2 or 1,5.", text=text)) if weight is None else weight
    if name in LIMITS and not text.strip():
        return None
    return read_mark(text)


def read_mark(text: str) -> int | Misread:
    """Hundredths of a typed number of points, or a Misread."""
    try:
        return parse_mark(text)
    except MarkTextError:
        return Misread(phrase("“{text}” is not a number with at most two decimals.", text=text))


def spot_of(rubric: Rubric, part: Section | Criterion) -> Spot | None:
    """Where the part of that key stands, None where it is gone."""
    for place, section in enumerate(rubric.sections):
        if isinstance(part, Section):
            if section.key == part.key:
                return Spot(section=place)
            continue
        for within, one in enumerate(section.criteria):
            if one.key == part.key:
                return Spot(section=place, criterion=within)
    return None


def rekeyed(part: Section | Criterion, key: str) -> Section | Criterion:
    """The part under another key."""
    if isinstance(part, Section):
        return replace(part, key=SectionKey(key))
    return replace(part, key=CriterionKey(key))


def nearest(rubric: Rubric, spot: Spot) -> Spot:
    """That place, or the one before it where nothing stands there."""
    section = min(spot.section, len(rubric.sections) - 1)
    if spot.criterion is None or is_in(rubric, spot):
        return Spot(section=section, criterion=None if section != spot.section else spot.criterion)
    last = len(rubric.sections[section].criteria) - 1
    return Spot(section=section, criterion=last if last >= 0 and section == spot.section else None)


def set_field(
    part: Section | Criterion, name: str, value: object, fresh: str = "", taken: frozenset[str] = frozenset()
) -> Step:
    """Give a section or criterion another setting. One that still bears the name `fresh` takes its key from its new name.

    `taken`: keys that parts of earlier versions bear; no new part gets one of them.
    """

    def step(rubric: Rubric) -> Edit | None:
        spot = spot_of(rubric, part)
        if spot is None:
            return None
        old = part_at(rubric, spot)
        settings = {name: value}
        if name == "name" and old.name == fresh:
            settings["key"] = free_key(str(value), (keys_of(rubric) | taken) - {old.key})
        return Edit(rubric=with_part(rubric, spot, replace(old, **settings)), spot=spot)  # type: ignore[arg-type]

    return step


def new_criterion(spot: Spot, name: str, taken: frozenset[str] = frozenset()) -> Step:
    """A criterion behind the one in hand and like it, or at the end of the section in hand."""

    def step(rubric: Rubric) -> Edit | None:
        if not is_in(rubric, spot):
            return None
        criteria = rubric.sections[spot.section].criteria
        place = len(criteria) if spot.criterion is None else spot.criterion + 1
        like = criteria[place - 1] if criteria else None
        there = Spot(section=spot.section, criterion=place)
        return Edit(rubric=with_new(rubric, there, _criterion(rubric, name, like, taken)), spot=there)

    return step


def new_section(spot: Spot, name: str, criterion: str, taken: frozenset[str] = frozenset()) -> Step:
    """A section behind the one in hand, with a first criterion: without one nobody could judge by it."""

    def step(rubric: Rubric) -> Edit | None:
        there = Spot(section=min(spot.section + 1, len(rubric.sections)))
        key = SectionKey(free_key(name, keys_of(rubric) | taken))
        section = Section(key=key, name=name, criteria=(_criterion(rubric, criterion, None, taken),))
        return Edit(rubric=with_new(rubric, there, section), spot=there)

    return step


def _criterion(rubric: Rubric, name: str, like: Criterion | None, taken: frozenset[str]) -> Criterion:
    return Criterion(
        key=CriterionKey(free_key(name, keys_of(rubric) | taken)),
        name=name,
        least=like.least if like else 0,
        most=like.most if like else MOST,
        step=like.step if like else STEP,
        weight=like.weight if like else Fraction(1),
    )


def delete(part: Section | Criterion) -> Step:
    """Take a section with its criteria, or a criterion, out."""

    def step(rubric: Rubric) -> Edit | None:
        spot = spot_of(rubric, part)
        if spot is None:
            return None
        after = without(rubric, spot)
        return Edit(rubric=after, spot=nearest(after, spot) if after.sections else spot)

    return step


def move(part: Section | Criterion, to: Spot) -> Step:
    """Take a part to another place, counted before it moves."""

    def step(rubric: Rubric) -> Edit | None:
        spot = spot_of(rubric, part)
        if spot is None:
            return None
        after, there = moved(rubric, spot, to)
        return Edit(rubric=after, spot=there)

    return step


def move_by_one(part: Section | Criterion, *, up: bool) -> Step:
    """Take a part one place up or down; a criterion goes on into the next section."""

    def step(rubric: Rubric) -> Edit | None:
        spot = spot_of(rubric, part)
        to = None if spot is None else one_up(rubric, spot) if up else one_down(rubric, spot)
        return None if to is None else move(part, to)(rubric)

    return step
