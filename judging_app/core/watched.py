"""What of a clip was played: stretches of clip time, whatever the speed; seeking past does not count."""

from dataclasses import dataclass

SECOND = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class Watched:
    """Played stretches in milliseconds, each (start, end), sorted and apart."""

    ranges: tuple[tuple[int, int], ...] = ()

    def with_range(self, start_ms: int, end_ms: int) -> "Watched":
        """The same with one more played stretch; an empty or backward one changes nothing."""
        if end_ms <= start_ms:
            return self
        merged: list[tuple[int, int]] = []
        for low, high in sorted((*self.ranges, (start_ms, end_ms))):
            if merged and low <= merged[-1][1]:
                merged[-1] = (merged[-1][0], max(merged[-1][1], high))
            else:
                merged.append((low, high))
        return Watched(ranges=tuple(merged))

    @property
    def seconds(self) -> int:
        """Whole seconds of the clip that were played at least once."""
        return sum(high - low for low, high in self.ranges) // SECOND

    def permille(self, length_ms: int) -> int:
        """Share of a clip of that length, in thousandths, at most 1000; 0 for a clip without length."""
        played = sum(min(high, length_ms) - min(low, length_ms) for low, high in self.ranges)
        return played * 1000 // length_ms if length_ms else 0


def to_text(watched: Watched) -> str:
    """The stretches as text: "0-1500 3000-4000"."""
    return " ".join(f"{low}-{high}" for low, high in watched.ranges)


def from_text(text: str) -> Watched:
    """The stretches that `to_text` wrote."""
    pairs = (part.split("-") for part in text.split())
    return Watched(ranges=tuple((int(low), int(high)) for low, high in pairs))
