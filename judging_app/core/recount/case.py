"""What the second count counts: the same values that the first one gets, and nothing that the first one made of them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from judging_app.core.beside import Beside
from judging_app.core.contest import RoundStatus
from judging_app.core.entry import Entry, Unit
from judging_app.core.ids import EntryCode, JudgeCode, UnitCode
from judging_app.core.people import Judge
from judging_app.core.recount.rounding import rounded
from judging_app.core.rules import AwardRules, Block, Compare, Round
from judging_app.core.score_sheet import ScoreSheet


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One round with all that decides in it."""

    round: Round
    entries: Sequence[Entry]
    units: Mapping[UnitCode, Unit]
    judges: Sequence[Judge]
    sheets: Sequence[ScoreSheet]
    recused: frozenset[tuple[JudgeCode, EntryCode]]
    awards: AwardRules
    blocks: Sequence[Block]
    status: RoundStatus
    beside: Beside

    def compared(self, exact: Fraction) -> Fraction:
        """What of a figure ranks, reaches floors and breaks ties: as printed, or exact where the rules say so."""
        return exact if self.round.compare is Compare.EXACT else rounded(exact, self.round.rounding)
