"""What a table means by a name: never a guess where it could mean two things."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable
from typing import Generic, TypeVar

from judging_app.core.vietnamese.fold import fold

T = TypeVar("T", bound=Hashable)


class Names(Generic[T]):
    """Things by their key, else by their name, else by either without capitals, else without tones as well."""

    def __init__(self, things: Iterable[tuple[str, str, T]]) -> None:
        """`things`: key, name, thing."""
        every = list(things)
        self._levels: tuple[tuple[Callable[[str], str], dict[str, set[T]]], ...] = (
            (str, _grouped((key, thing) for key, _, thing in every)),
            (str, _grouped((name, thing) for _, name, thing in every)),
            *(
                (form, _grouped((form(text), thing) for key, name, thing in every for text in (key, name)))
                for form in (str.casefold, fold)
            ),
        )

    def all(self, text: str) -> frozenset[T]:
        """What the text can mean: one thing where it is certain, none where nobody knows it."""
        for form, known in self._levels:
            if form(text) in known:
                return frozenset(known[form(text)])
        return frozenset()

    def one(self, text: str) -> T | None:
        """The only thing that the text can mean, if there is one."""
        found = self.all(text)
        return next(iter(found)) if len(found) == 1 else None


def _grouped(pairs: Iterable[tuple[str, T]]) -> dict[str, set[T]]:
    found: defaultdict[str, set[T]] = defaultdict(set)
    for text, thing in pairs:
        found[text].add(thing)
    return dict(found)
