"""Systems of linear equations, solved exactly."""

from collections.abc import Sequence
from fractions import Fraction


def solved(equations: Sequence[Sequence[Fraction]]) -> list[Fraction]:
    """The unknowns of as many equations, each a row of coefficients with its right side last. There must be one solution."""
    rows = [list(row) for row in equations]
    for i in range(len(rows)):
        pivot = next(k for k in range(i, len(rows)) if rows[k][i])
        rows[i], rows[pivot] = rows[pivot], rows[i]
        rows[i] = [value / rows[i][i] for value in rows[i]]
        for k, row in enumerate(rows):
            if k != i and row[i]:
                rows[k] = [value - row[i] * own for value, own in zip(row, rows[i], strict=True)]
    return [row[-1] for row in rows]
