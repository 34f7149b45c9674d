"""Diverging entries go back to a judge, who confirms the marks given or changes them, each time with a reason.

The record of what was asked lets a closed round take in the answer, and nothing else. It is never deleted.
"""

from dataclasses import dataclass, replace
from fractions import Fraction

from judging_app.core.ids import EntryCode, FileDigest, JudgeCode, RoundKey
from judging_app.core.rules import DivergenceUnit, Round
from judging_app.core.score_sheet import ScoreSheet, SheetState

PERCENT = 100
SECOND_LOOK = "second-look"


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """One entry that is looked at again, and why: how far its sheets lay apart, and the limit, both in points."""

    entry: EntryCode
    spread: Fraction
    limit: Fraction


@dataclass(frozen=True, slots=True, kw_only=True)
class SecondLook:
    """What one judge was asked. `enrolment`: the pack that asks, 0 where the answer comes on paper.

    `files`: sheets keyed as the answer of a look on paper. `ended`: from then on only files that were there count.
    `taken_back`: why no answer to it counts.
    """

    number: int
    round: RoundKey
    judge: JudgeCode
    enrolment: int
    asked: tuple[Asked, ...]
    files: tuple[FileDigest, ...] = ()
    ended: bool = False
    taken_back: str = ""

    def asks(self, entry: EntryCode) -> bool:
        """Whether an answer on that entry counts."""
        return not self.taken_back and any(one.entry == entry for one in self.asked)


@dataclass(frozen=True, slots=True, kw_only=True)
class LookAnswer:
    """A judge's answer on one entry: the sheet that counts now, with its reason, and the one that would count without it."""

    look: int
    before: ScoreSheet | None
    after: ScoreSheet

    @property
    def changed(self) -> bool:
        """Whether a mark is another one now; otherwise the judge confirmed them."""
        return self.before is None or self.before.marks != self.after.marks


def limit_in_points(round: Round) -> Fraction | None:
    """From which spread on the rules ask for a second look; None where they know no divergence.

    A limit in percent is one of the rubric's total without bonus.
    """
    rules = round.divergence
    if rules is None:
        return None
    share = round.rubric.total / PERCENT if rules.unit is DivergenceUnit.PERCENT else 1
    return rules.limit * share


def sent_back(sheet: ScoreSheet) -> ScoreSheet:
    """A sheet as its judge gets it back: open, all that stood in it kept; why it was opened once is no answer."""
    return replace(sheet, state=SheetState.REOPENED, reason="")
