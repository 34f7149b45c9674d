"""What rules, sections, criteria and ways of rounding are called in sentences."""

from collections.abc import Mapping
from datetime import date
from fractions import Fraction

from judging_app.core.rubric import Rubric
from judging_app.core.rules import RoundingMode
from judging_app.ports.sentences import Said
from judging_app.services.telling.numbers import plain, short
from judging_app.services.telling.told import told

RULES: Mapping[str, Said] = {
    "firsts": told("first places among the judges"),
    "median": told("median of the sheets"),
    "chair-sheet": told("the chair's own sheet"),
    "spread": told("smaller spread of the sheets"),
    "votes": told("votes of the public"),
    "receipt": told("earlier receipt"),
    "lot": told("the lot"),
    "chair-decides": told("the chair's word"),
    "share": told("sharing the place"),
}
ROUNDINGS: Mapping[RoundingMode, Said] = {
    RoundingMode.HALF_UP: told("rounded to {decimals} decimals"),
    RoundingMode.HALF_EVEN: told("rounded to {decimals} decimals, halves to the even digit"),
    RoundingMode.DOWN: told("cut to {decimals} decimals"),
}
LOT_SHORT = 8


def criterion_name(rubric: Rubric, key: str) -> str:
    """The name of a criterion."""
    return next(one.name for one in rubric.criteria if one.key == key)


def rule_name(rule: str, rubric: Rubric) -> Said:
    """A rule for ties; sections and criteria by their names."""
    kind, _, key = rule.partition(":")
    if kind == "section":
        return told("section “{name}”", name=next(one.name for one in rubric.sections if one.key == key))
    if kind == "criterion":
        return told("criterion “{name}”", name=criterion_name(rubric, key))
    return RULES[kind]


def rounding_name(detail: str) -> Said:
    """How a step rounds, from its detail: "2 half-up"."""
    decimals, mode = detail.split()
    return ROUNDINGS[RoundingMode(mode)]._replace(fields={"decimals": decimals})


def datum(rule: str, value: Fraction | str) -> str:
    """What a rule for ties compared: points, a count, a day or a moment, the beginning of a lot's digest."""
    kind = rule.partition(":")[0]
    if isinstance(value, str):
        return _moment(value) if kind == "receipt" else value[:LOT_SHORT]
    return plain(value) if kind in {"firsts", "votes", "chair-decides"} else short(value)


def _moment(text: str) -> str:
    day, _, time = text.partition("T")
    return f"{date.fromisoformat(day):%d/%m/%Y} {time[:5]}".rstrip()
