"""Chance that repeats: every draw is a digest of the seed and of what it is drawn for, so no draw depends on another."""

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Chance:
    """Draws by name: the same seed and names give the same value on every machine, in any order."""

    seed: int

    def below(self, limit: int, *names: str) -> int:
        """A whole number from 0 to `limit` - 1."""
        digest = sha256("\x1f".join((str(self.seed), *names)).encode()).digest()
        return int.from_bytes(digest[:8], "big") % limit

    def bell(self, reach: int, *names: str) -> int:
        """A whole number from -`reach` to `reach`, mostly near 0 (the mean of three even draws)."""
        draws = (self.below(2 * reach + 1, *names, str(turn)) for turn in range(3))
        return sum(draws) // 3 - reach

    def one_of(self, items: Sequence[T], *names: str) -> T:
        """One of the items."""
        return items[self.below(len(items), *names)]

    def shuffled(self, items: Sequence[str], *names: str) -> tuple[str, ...]:
        """The items in an order by chance that does not depend on the order in which they come."""
        return tuple(sorted(items, key=lambda item: (self.below(2**63, *names, item), item)))
