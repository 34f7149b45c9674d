"""The sheets of one entry that count, ready to be combined in whole numbers."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from judging_app.core.ids import JudgeCode
from judging_app.core.people import Judge, JudgeRole
from judging_app.core.rules import Round
from judging_app.core.score_sheet import ScoreSheet


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One counting sheet. `marks` in hundredths: a bonus mark that was not given adds nothing, so it stands as 0.

    `weight`: the judge's weight as a whole number, in proportion to the others.
    """

    judge: JudgeCode
    marks: tuple[int, ...]
    weight: int
    sheet: ScoreSheet


def counting_rows(round: Round, sheets: Sequence[ScoreSheet], judges: Mapping[JudgeCode, Judge]) -> tuple[Row, ...]:
    """The counting sheets of one entry in order of judge code. KeyError for a sheet of a judge who is not named."""
    weights = _whole_weights(round)
    counting = sorted((s for s in sheets if s.counts(round.rubric)), key=lambda sheet: sheet.judge)
    return tuple(
        Row(
            judge=sheet.judge,
            marks=tuple(mark or 0 for mark in sheet.marks),
            weight=weights[judges[sheet.judge].role],
            sheet=sheet,
        )
        for sheet in counting
    )


def _whole_weights(round: Round) -> Mapping[JudgeRole, int]:
    chair, member = round.chair_weight, round.member_weight
    return {
        JudgeRole.CHAIR: chair.numerator * member.denominator,
        JudgeRole.MEMBER: member.numerator * chair.denominator,
    }
