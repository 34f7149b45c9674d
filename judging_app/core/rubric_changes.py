"""What is different between two rubrics, part by part: what came, what went, what stands elsewhere, what says another thing."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from difflib import SequenceMatcher
from enum import Enum

from judging_app.core.ids import SectionKey
from judging_app.core.rubric import Criterion, Rubric, Section

APART = frozenset({"key", "criteria"})
"""Fields that are no change of the part itself: by its key it is known, its criteria are told one by one."""


class ChangeKind(Enum):
    """What happened to a part."""

    NEW = "new"
    GONE = "gone"
    MOVED = "moved"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True, kw_only=True)
class RubricChange:
    """One difference. `part`: the section or criterion as it is now, as it was where it is gone.

    `field`, `before`, `after`: which setting, for CHANGED only; values as in the part.
    """

    kind: ChangeKind
    part: Section | Criterion
    field: str = ""
    before: object = None
    after: object = None


def rubric_changes(before: Rubric, after: Rubric) -> tuple[RubricChange, ...]:
    """Every difference, sections first, then criteria, in the order of `after`, what is gone last; none where they are equal.

    Parts are known by their keys, which are unique among sections and among criteria.
    """
    sections = _between(_sections(before), _sections(after), {}, {})
    criteria = _between(_criteria(before), _criteria(after), _homes(before), _homes(after))
    return (*sections, *criteria)


def _sections(rubric: Rubric) -> dict[str, Section]:
    return {one.key: one for one in rubric.sections}


def _criteria(rubric: Rubric) -> dict[str, Criterion]:
    return {one.key: one for one in rubric.criteria}


def _homes(rubric: Rubric) -> dict[str, SectionKey]:
    return {one.key: section.key for section in rubric.sections for one in section.criteria}


def _between(
    before: Mapping[str, Section | Criterion],
    after: Mapping[str, Section | Criterion],
    homes: Mapping[str, SectionKey],
    new_homes: Mapping[str, SectionKey],
) -> Iterator[RubricChange]:
    kept = _in_order([key for key in before if key in after], [key for key in after if key in before])
    for key, part in after.items():
        if key not in before:
            yield RubricChange(kind=ChangeKind.NEW, part=part)
            continue
        if key not in kept or homes.get(key) != new_homes.get(key):
            yield RubricChange(kind=ChangeKind.MOVED, part=part)
        yield from _settings(before[key], part)
    yield from (RubricChange(kind=ChangeKind.GONE, part=part) for key, part in before.items() if key not in after)


def _in_order(before: list[str], after: list[str]) -> frozenset[str]:
    """Keys that stand in the same order in both; the others were moved past them."""
    blocks = SequenceMatcher(None, before, after, autojunk=False).get_matching_blocks()
    return frozenset(before[i] for start, _, size in blocks for i in range(start, start + size))


def _settings(before: Section | Criterion, after: Section | Criterion) -> Iterator[RubricChange]:
    for one in fields(after):
        old, new = getattr(before, one.name), getattr(after, one.name)
        if one.name not in APART and old != new:
            yield RubricChange(kind=ChangeKind.CHANGED, part=after, field=one.name, before=old, after=new)
