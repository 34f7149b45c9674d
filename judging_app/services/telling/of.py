"""What the sentences on one figure go by beside its steps."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from judging_app.core.outcome import Figure, TraceStep
from judging_app.core.rules import Per, Round
from judging_app.ports.sentences import Said
from judging_app.services.telling.numbers import POINTS, precise

ZERO = Fraction(0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Of:
    """The figure that is told of, and its round."""

    round: Round
    figure: Figure

    @property
    def by_criterion(self) -> bool:
        """Whether each criterion is combined on its own."""
        return self.round.consolidation.per is Per.CRITERION

    def precise(self, value: Fraction | None) -> object:
        """What a step gave, with as many decimals as the round prints, two at least."""
        return precise(value or ZERO, max(self.round.rounding.decimals, POINTS))


Steps = Sequence[TraceStep]
Teller = Callable[[Of, Steps], Iterator[Said]]
"""All steps of one rule that stand together become sentences."""
