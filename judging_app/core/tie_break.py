"""Ties: entries of equal figure go down the chain of rules until they stand apart, or share their place.

A rule that parts only some of them leaves the others to the rest of the chain. A rule for which any tied entry lacks
the datum is skipped for that tie. A lot is drawn, and the chair asked, only where an award hangs on the tie.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import groupby
from operator import itemgetter

from judging_app.core.consolidation.rows import whole
from judging_app.core.ids import EntryCode
from judging_app.core.outcome import TieBreak, TieOutcome, TieStep
from judging_app.core.tie_context import TieContext
from judging_app.core.tie_data import Datum
from judging_app.core.tie_rules import CHAIR_DECIDES, Manner, TieRule, rule_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Tie:
    """Entries (in order of code) that nothing has parted so far.

    `chain`: the rules still to be tried. `steps`: what was tried. `decided`: rule and entries of the last step that
    parted these from others. `waits`: a lot must be drawn or the chair speak before these stand apart.
    """

    entries: tuple[EntryCode, ...]
    chain: tuple[str, ...] = ()
    steps: tuple[TieStep, ...] = ()
    decided: TieStep | None = None
    waits: bool = False

    @property
    def settled(self) -> bool:
        """Whether there is nothing left to part or nothing left to part it by."""
        return len(self.entries) == 1 or not self.chain

    def with_word_of_chair(self, context: TieContext) -> "Tie":
        """The tie with the chair's word still to be tried, where its own rules are at an end and the chair has spoken."""
        if not self.settled or self.waits or context.order_among(self.entries) is None:
            return self
        return replace(self, chain=(CHAIR_DECIDES,))

    @property
    def tie_break(self) -> TieBreak | None:
        """What the outcome says of these entries; None where no rule was asked."""
        if not self.steps:
            return None
        decided = self.decided
        if decided is None:
            return TieBreak(rule="", between=self.steps[0].between, steps=self.steps)
        return TieBreak(rule=decided.rule, between=decided.between, steps=self.steps)


def next_parts(tie: Tie, context: TieContext, *, at_stake: bool) -> tuple[Tie, ...]:
    """The tie after the next rule of its chain, best part first. `at_stake`: an award hangs on this tie."""
    written, *rest = tie.chain
    rule, argument = rule_of(written)
    if rule.manner is Manner.SHARES:
        return (_after(tie, written, (), TieOutcome.SHARED),)
    if rule.manner is not Manner.COMPARES and not at_stake:
        return (_after(tie, written, rest, TieOutcome.NOT_AT_STAKE),)
    data = rule.data(context, argument, tie.entries)
    values = {code: datum for code, datum in data.items() if datum is not None}
    if len(values) < len(data):
        return (_without_datum(tie, written, rule, tuple(code for code in data if code not in values)),)
    return _parted(tie, TieStep(rule=written, between=tie.entries, values=values), _parts(values, rule))


def _without_datum(tie: Tie, written: str, rule: TieRule, lacking: tuple[EntryCode, ...]) -> Tie:
    if rule.manner is Manner.COMPARES:
        after = _after(tie, written, tie.chain[1:], TieOutcome.LACKING)
        return replace(after, steps=(*tie.steps, replace(after.steps[-1], lacking=lacking)))
    return replace(_after(tie, written, (), TieOutcome.WAITS), waits=True)


def _after(tie: Tie, written: str, chain: Sequence[str], outcome: TieOutcome) -> Tie:
    step = TieStep(rule=written, between=tie.entries, values=None, outcome=outcome)
    return replace(tie, chain=tuple(chain), steps=(*tie.steps, step))


def _parted(tie: Tie, step: TieStep, parts: Sequence[tuple[EntryCode, ...]]) -> tuple[Tie, ...]:
    if len(parts) == 1:
        equal = replace(step, outcome=TieOutcome.EQUAL)
        return (replace(tie, chain=tie.chain[1:], steps=(*tie.steps, equal)),)
    steps = (*tie.steps, step)
    return tuple(Tie(entries=part, chain=tie.chain[1:], steps=steps, decided=step) for part in parts)


def _parts(values: Mapping[EntryCode, Datum], rule: TieRule) -> list[tuple[EntryCode, ...]]:
    in_order = sorted((value, code) for code, value in _quick(values).items())
    parts = [tuple(code for _, code in part) for _, part in groupby(in_order, key=itemgetter(0))]
    return parts if rule.smaller_first else parts[::-1]


def _quick(values: Mapping[EntryCode, Datum]) -> Mapping[EntryCode, int | str]:
    """The same order in values that are quicker to compare: fractions as whole numbers."""
    numbers, _ = whole([value for value in values.values() if isinstance(value, Fraction)])
    texts = [value for value in values.values() if isinstance(value, str)]
    return dict(zip(values, numbers or texts, strict=True))
