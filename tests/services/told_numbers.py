"""Reads the numbers of a sentence, and says whether each follows from figures at hand."""

import re
from collections.abc import Iterable
from fractions import Fraction

NUMBER = re.compile(r"-?\d[\d.]*(?:,\d+)?…?(?:/\d+)?")
CODES = re.compile(r"GK\d+|z-scores?|“[^”]*”|lý do \d")


def numbers_of(sentence: str) -> list[str]:
    """All numbers, without those in names and codes."""
    return [found.rstrip(".") for found in NUMBER.findall(CODES.sub("", sentence))]


def follows(number: str, figures: Iterable[Fraction]) -> bool:
    """Whether it is one of these figures, exactly, rounded half-up, or cut where it goes on."""
    if "/" in number:
        top, bottom = number.split("/")
        return Fraction(int(top.replace(".", "")), int(bottom)) in set(figures)
    text = number.rstrip("…").replace(".", "").replace(",", ".")
    value, unit = Fraction(text), Fraction(1, 10 ** len(text.partition(".")[2]))
    if number.endswith("…"):
        return any(0 <= abs(one) - abs(value) < unit for one in figures)
    return any(abs(one - value) <= unit / 2 for one in figures)
