"""What differs between two plain values, place by place: for the audit trail, and to show what a change touched."""

from collections.abc import Iterator
from dataclasses import dataclass

from judging_app.core.plain import Plain


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One place, written as in a rules file ("$.clip.max_seconds"), and what stood and stands there; None = nothing."""

    where: str
    before: Plain
    after: Plain


def differences(before: Plain, after: Plain, where: str = "$") -> Iterator[Difference]:
    """The smallest places that differ. A list of another length differs as a whole: nothing says which item went."""
    if isinstance(before, dict) and isinstance(after, dict):
        for key in (*before, *(key for key in after if key not in before)):
            yield from differences(before.get(key), after.get(key), f"{where}.{key}")
    elif isinstance(before, list) and isinstance(after, list) and len(before) == len(after):
        for i, (old, new) in enumerate(zip(before, after, strict=True)):
            yield from differences(old, new, f"{where}[{i}]")
    elif before != after or type(before) is not type(after):
        yield Difference(where=where, before=before, after=after)
