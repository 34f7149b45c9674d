"""A rubric as a rules file says it."""

from fractions import Fraction
from typing import Any

from judging_app.core.rubric import HUNDRED, Band, Criterion, Rubric, Section

Form = dict[str, Any]
_DIGITS = 9
"""Decimals that a rules file may have."""


def rubric_said(rubric: Rubric) -> Form:
    """What a rules file says of a rubric, nothing checked."""
    return {"sections": tuple(map(_section, rubric.sections))}


def _section(section: Section) -> Form:
    return {
        "key": section.key,
        "name": section.name,
        "weight": decimal_text(section.weight),
        "criteria": tuple(map(_criterion, section.criteria)),
    }


def _criterion(one: Criterion) -> Form:
    return {
        "key": one.key,
        "name": one.name,
        "guidance": one.guidance,
        "min": _mark(one.least),
        "max": _mark(one.most),
        "step": _mark(one.step),
        "weight": decimal_text(one.weight),
        "bonus": one.bonus,
        "remark_below": _limit(one.remark_below),
        "remark_above": _limit(one.remark_above),
        "bands": tuple(map(_band, one.bands)),
    }


def _band(band: Band) -> Form:
    return {"from": _mark(band.low), "to": _mark(band.high), "text": band.text}


def _limit(mark: int | None) -> str | None:
    return None if mark is None else _mark(mark)


def _mark(hundredths: int) -> str:
    sign, size = "-" if hundredths < 0 else "", abs(hundredths)
    return f"{sign}{size // HUNDRED}.{size % HUNDRED:02}"


def decimal_text(value: Fraction) -> str:
    """The value as a decimal with as few digits as say it; one that has none stays a fraction, which the form refuses."""
    digits = next((digits for digits in range(_DIGITS + 1) if 10**digits % value.denominator == 0), None)
    if digits is None:
        return str(value)
    whole, rest = divmod(abs(value.numerator) * (10**digits // value.denominator), 10**digits)
    sign = "-" if value < 0 else ""
    return f"{sign}{whole}.{rest:0{digits}}" if digits else f"{sign}{whole}"
