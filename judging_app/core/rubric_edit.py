"""A rubric with one part put in, taken out, moved or changed: each gives a new rubric, and says nothing of whether it can be
judged by.
"""

import re
from collections.abc import Collection
from dataclasses import dataclass, replace
from itertools import count
from typing import TypeVar

from judging_app.core.rubric import Criterion, Rubric, Section
from judging_app.core.vietnamese.fold import fold

T = TypeVar("T")
LONGEST_KEY = 40
_WORD = re.compile(r"[a-z0-9]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """A place of a rubric, counted from 0: a section, or a criterion within it."""

    section: int
    criterion: int | None = None


def part_at(rubric: Rubric, spot: Spot) -> Section | Criterion:
    """The section or criterion of that place; IndexError where there is none."""
    section = rubric.sections[spot.section]
    return section if spot.criterion is None else section.criteria[spot.criterion]


def is_in(rubric: Rubric, spot: Spot) -> bool:
    """Whether anything stands at that place."""
    if not 0 <= spot.section < len(rubric.sections):
        return False
    return spot.criterion is None or 0 <= spot.criterion < len(rubric.sections[spot.section].criteria)


def with_part(rubric: Rubric, spot: Spot, part: Section | Criterion) -> Rubric:
    """The rubric with another section or criterion in that place."""
    if isinstance(part, Section):
        return Rubric(sections=_put(rubric.sections, spot.section, part))
    section = rubric.sections[spot.section]
    return _with_criteria(rubric, spot.section, _put(section.criteria, spot.criterion or 0, part))


def with_new(rubric: Rubric, spot: Spot, part: Section | Criterion) -> Rubric:
    """The rubric with a section or criterion more, in front of what stands at that place or at the end."""
    if isinstance(part, Section):
        return Rubric(sections=_insert(rubric.sections, spot.section, part))
    section = rubric.sections[spot.section]
    return _with_criteria(rubric, spot.section, _insert(section.criteria, spot.criterion or 0, part))


def without(rubric: Rubric, spot: Spot) -> Rubric:
    """The rubric without the section (and its criteria) or the criterion of that place."""
    if spot.criterion is None:
        return Rubric(sections=_leave_out(rubric.sections, spot.section))
    section = rubric.sections[spot.section]
    return _with_criteria(rubric, spot.section, _leave_out(section.criteria, spot.criterion))


def moved(rubric: Rubric, spot: Spot, to: Spot) -> tuple[Rubric, Spot]:
    """The rubric with a part moved in front of what stands at `to` (the end where nothing does), and where it is then.

    Places are counted before the move. A section goes where sections go, a criterion into the section of `to`.
    """
    part, rest = part_at(rubric, spot), without(rubric, spot)
    if spot.criterion is None:
        there = Spot(section=to.section - (spot.section < to.section))
    else:
        own = spot.section == to.section
        place = to.criterion or 0
        there = Spot(section=to.section, criterion=place - (own and spot.criterion < place))
    return with_new(rest, there, part), there


def one_up(rubric: Rubric, spot: Spot) -> Spot | None:
    """Where `moved` takes a part one place up, the first criterion of a section to the end of the one above; None at the top."""
    if spot.criterion is None:
        return Spot(section=spot.section - 1) if spot.section else None
    if spot.criterion:
        return replace(spot, criterion=spot.criterion - 1)
    above = spot.section - 1
    return Spot(section=above, criterion=len(rubric.sections[above].criteria)) if spot.section else None


def one_down(rubric: Rubric, spot: Spot) -> Spot | None:
    """Where `moved` takes a part one place down, the last criterion of a section to the front of the one below."""
    last = len(rubric.sections) - 1
    if spot.criterion is None:
        return Spot(section=spot.section + 2) if spot.section < last else None
    if spot.criterion < len(rubric.sections[spot.section].criteria) - 1:
        return replace(spot, criterion=spot.criterion + 2)
    return Spot(section=spot.section + 1, criterion=0) if spot.section < last else None


def keys_of(rubric: Rubric) -> frozenset[str]:
    """The keys of all sections and criteria."""
    return frozenset({one.key for one in rubric.sections} | {one.key for one in rubric.criteria})


def free_key(name: str, taken: Collection[str]) -> str:
    """A key made of a name, of small letters and digits, that is not among those taken."""
    stem = "-".join(_WORD.findall(fold(name)))[:LONGEST_KEY].strip("-") or "k"
    if stem not in taken:
        return stem
    return next(key for number in count(2) if (key := f"{stem}-{number}") not in taken)


def _with_criteria(rubric: Rubric, place: int, criteria: tuple[Criterion, ...]) -> Rubric:
    section = rubric.sections[place]
    return Rubric(sections=_put(rubric.sections, place, replace(section, criteria=criteria)))


def _put(parts: tuple[T, ...], place: int, part: T) -> tuple[T, ...]:
    return (*parts[:place], part, *parts[place + 1 :])


def _insert(parts: tuple[T, ...], place: int, part: T) -> tuple[T, ...]:
    return (*parts[:place], part, *parts[place:])


def _leave_out(parts: tuple[T, ...], place: int) -> tuple[T, ...]:
    return (*parts[:place], *parts[place + 1 :])
