"""How a judge's total falls apart into marks: first over the sections, then over each section's criteria."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from judging_app.core.ids import EntryCode, JudgeCode
from judging_app.core.rubric import Criterion, Rubric, Section
from judging_app.services.sample.chance import Chance
from judging_app.services.sample.oddities import CAPS, form_of

SECTIONS, CRITERIA = Fraction(1, 30), Fraction(1, 12)
"""How far a judge's taste or one mark's luck reaches, as a share of a section's or a criterion's points; what an entry is
better or worse at reaches twice as far.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Marker:
    """Breaks totals down on a rubric whose criteria all have the weight 1, no least mark and the same step.

    `leaning`: position of the section in which `lean` of `marks` acts.
    """

    rubric: Rubric
    leaning: int
    chance: Chance

    def marks(self, judge: JudgeCode, entry: EntryCode, total: int, lean: int) -> tuple[int, ...]:
        """Marks in hundredths whose sum is the total (in steps); with a lean, the leaning section has just that."""
        sections = self.rubric.sections
        caps = [sum(_cap(criterion, entry) for criterion in section.criteria) for section in sections]
        sizes = [sum(criterion.most // criterion.step for criterion in section.criteria) for section in sections]
        wishes = [
            self._wish(judge, entry, s.key, total, size, SECTIONS) for s, size in zip(sections, sizes, strict=True)
        ]
        if lean:
            wishes[self.leaning] = Fraction(total * sizes[self.leaning], sum(sizes)) + lean
        parts = split(total, wishes, caps, order=self._order(judge, entry, len(caps), self.leaning if lean else None))
        return tuple(
            mark
            for section, part in zip(sections, parts, strict=True)
            for mark in self._criteria(judge, entry, section, part)
        )

    def _criteria(self, judge: JudgeCode, entry: EntryCode, section: Section, part: int) -> Iterator[int]:
        size = sum(criterion.most // criterion.step for criterion in section.criteria)
        share = part * self.size // size
        wishes = [self._wish(judge, entry, c.key, share, c.most // c.step, CRITERIA) for c in section.criteria]
        caps = [_cap(criterion, entry) for criterion in section.criteria]
        order = self._order(judge, f"{entry}/{section.key}", len(caps), None)
        steps = split(part, wishes, caps, order=order)
        return (number * criterion.step for number, criterion in zip(steps, section.criteria, strict=True))

    @property
    def size(self) -> int:
        """The whole scale in steps."""
        return sum(criterion.most // criterion.step for criterion in self.rubric.criteria)

    def _wish(
        self, judge: JudgeCode, entry: EntryCode, key: str, total: int, size: int, reach_share: Fraction
    ) -> Fraction:
        reach = int(size * reach_share * 4)
        own = 2 * self.chance.bell(reach, "strength", entry, key)
        own += self.chance.bell(reach, "taste", judge, key) + self.chance.bell(reach, "mark", judge, entry, key)
        return Fraction(total * size, self.size) + Fraction(own, 4)

    def _order(self, judge: JudgeCode, name: str, count: int, left_out: int | None) -> tuple[int, ...]:
        places = self.chance.shuffled([str(place) for place in range(count)], "order", judge, name)
        return tuple(int(place) for place in places if int(place) != left_out)


def split(total: int, wishes: Sequence[Fraction], caps: Sequence[int], *, order: Sequence[int]) -> tuple[int, ...]:
    """Whole parts from 0 to their caps that add up to the total and lie near the wishes.

    What is missing or too much goes one by one to the parts named in `order`, ValueError when there is no room.
    """
    parts = [max(0, min(cap, round(wish))) for wish, cap in zip(wishes, caps, strict=True)]
    while (lack := total - sum(parts)) != 0:
        step = 1 if lack > 0 else -1
        open_places = [place for place in order if 0 <= parts[place] + step <= caps[place]]
        if not open_places:
            raise ValueError(total)
        for place in open_places[: abs(lack)]:
            parts[place] += step
    return tuple(parts)


def _cap(criterion: Criterion, entry: EntryCode) -> int:
    """Most steps that a criterion can have for that entry; a flaw in the clip takes some away."""
    steps = criterion.most // criterion.step
    key, share = CAPS.get(form_of(entry), (None, Fraction(1)))
    return int(steps * share) if criterion.key == key else steps
