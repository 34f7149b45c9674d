"""Harsh and mild judges evened out on totals: z-scores, or additive severities by least squares."""

from fractions import Fraction
from math import isqrt

from judging_app.core.errors import JudgesNotConnectedError
from judging_app.core.ids import EntryCode, JudgeCode
from judging_app.core.recount.sheets import Totals
from judging_app.core.rules import EveningOut, Round

PRECISION = 10**12


def evened(round: Round, totals: Totals) -> Totals:
    """The totals as the rules want them evened out. Raises JudgesNotConnectedError where severities can't be compared."""
    if round.evening_out is EveningOut.Z_SCORE and totals:
        return _z_scores(totals)
    if round.evening_out is EveningOut.SEVERITY:
        severity = _severities(round, totals)
        return {code: {judge: total - severity[judge] for judge, total in own.items()} for code, own in totals.items()}
    return totals


def _by_judge(totals: Totals) -> dict[JudgeCode, dict[EntryCode, Fraction]]:
    found: dict[JudgeCode, dict[EntryCode, Fraction]] = {}
    for code, own in totals.items():
        for judge, total in own.items():
            found.setdefault(judge, {})[code] = total
    return found


def _mean(values: list[Fraction]) -> Fraction:
    return sum(values, Fraction(0)) / len(values)


def _deviation(values: list[Fraction]) -> Fraction:
    middle = _mean(values)
    variance = _mean([(value - middle) ** 2 for value in values])
    return Fraction(isqrt(int(variance * PRECISION**2)), PRECISION)


def _z_scores(totals: Totals) -> Totals:
    columns = {judge: list(own.values()) for judge, own in _by_judge(totals).items()}
    mean = {judge: _mean(column) for judge, column in columns.items()}
    deviation = {judge: _deviation(column) for judge, column in columns.items()}
    panel = _mean([total for column in columns.values() for total in column])
    spread = _mean(list(deviation.values()))

    def new(judge: JudgeCode, total: Fraction) -> Fraction:
        z = (total - mean[judge]) / deviation[judge] if deviation[judge] else Fraction(0)
        return panel + spread * z

    return {code: {judge: new(judge, total) for judge, total in own.items()} for code, own in totals.items()}


def _severities(round: Round, totals: Totals) -> dict[JudgeCode, Fraction]:
    """Of each judge: the sum over the own entries of (total - severity), less that of the means of these entries, is 0.

    One of these equations follows from the others; in its place stands that all severities add up to zero.
    """
    judges = sorted(_by_judge(totals))
    column = {judge: i for i, judge in enumerate(judges)}
    rows = [[Fraction(0)] * (len(judges) + 1) for _ in judges]
    for own in totals.values():
        middle, share = _mean(list(own.values())), Fraction(1, len(own))
        for judge, total in own.items():
            row = rows[column[judge]]
            row[column[judge]] += 1
            row[-1] += total - middle
            for other in own:
                row[column[other]] -= share
    rows[-1:] = [[Fraction(1)] * len(judges) + [Fraction(0)]] if judges else []
    for i in range(len(rows)):
        pivot = next((k for k in range(i, len(rows)) if rows[k][i]), None)
        if pivot is None:
            raise JudgesNotConnectedError(round=round.name, judges=tuple(judges[i:]))
        rows[i], rows[pivot] = rows[pivot], rows[i]
        rows[i] = [value / rows[i][i] for value in rows[i]]
        for k, row in enumerate(rows):
            if k != i and row[i]:
                rows[k] = [value - row[i] * above for value, above in zip(row, rows[i], strict=True)]
    return {judge: rows[i][-1] for judge, i in column.items()}
