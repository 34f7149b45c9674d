"""Which sheets count, and their totals."""

from fractions import Fraction

from judging_app.core.entry import EntryState
from judging_app.core.ids import EntryCode, JudgeCode
from judging_app.core.recount.case import Case
from judging_app.core.rules import Round
from judging_app.core.score_sheet import ScoreSheet, SheetState

Sheets = dict[EntryCode, dict[JudgeCode, ScoreSheet]]
Totals = dict[EntryCode, dict[JudgeCode, Fraction]]


def counting(case: Case) -> Sheets:
    """The sheets that count, of every entry that has a place.

    A place needs enough counting sheets, and the earlier round's figure where a share of it is carried over.
    """
    sitting = {judge.code for judge in case.judges}
    found: Sheets = {one.code: {} for one in case.entries if one.state in (EntryState.RECEIVED, EntryState.VALID)}
    for sheet in case.sheets:
        aside = sheet.judge not in sitting or (sheet.judge, sheet.entry) in case.recused
        if sheet.entry in found and not aside and _whole(sheet, case.round):
            found[sheet.entry][sheet.judge] = sheet
    needed = max(case.round.least_sheets, 1)
    return {
        code: own
        for code, own in found.items()
        if len(own) >= needed and (not case.round.carry_over or code in case.beside.carried)
    }


def _whole(sheet: ScoreSheet, round: Round) -> bool:
    if sheet.state is not SheetState.SUBMITTED:
        return False
    criteria = [criterion for section in round.rubric.sections for criterion in section.criteria]
    return all(mark is not None or criterion.bonus for criterion, mark in zip(criteria, sheet.marks, strict=True))


def weights(round: Round) -> list[Fraction]:
    """What a mark of each criterion is multiplied by: the criterion's weight times its section's."""
    return [criterion.weight * section.weight for section in round.rubric.sections for criterion in section.criteria]


def mark(sheet: ScoreSheet, i: int) -> Fraction:
    """The mark of the criterion at that place in the rubric, in points; one that was not given adds nothing."""
    return Fraction(sheet.marks[i] or 0, 100)


def raw_totals(round: Round, sheets: Sheets) -> Totals:
    """Marks times weights, added up."""
    parts = weights(round)
    return {
        code: {
            judge: sum((mark(sheet, i) * part for i, part in enumerate(parts)), Fraction(0))
            for judge, sheet in own.items()
        }
        for code, own in sheets.items()
    }
