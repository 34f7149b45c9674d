"""Numbers and days that the contest data gives to its papers; what is not given is left blank, to be written by hand after signing."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from judging_app.core.decisions import Approval
from judging_app.core.outcome import Award
from judging_app.core.papers import Papers


def kept_number(papers: Papers, key: str) -> int | None:
    """A number of the contest data, None where it is left blank or the paper has none."""
    number: int = getattr(papers, key, 0)
    return number or None


def kept_day(papers: Papers, key: str) -> date | None:
    """A day of the contest data, None where it is left blank or the paper has none."""
    day: str = getattr(papers, key, "")
    return date.fromisoformat(day) if day else None


def register_numbers(papers: Papers, approval: Approval, awards: Sequence[Award], first: int | None) -> tuple[int, ...]:
    """The register number of each award's certificate. An award that an earlier decision gave as well keeps its number; others go
    on from `first`, or from the last number that there was. No number is ever given to two awards.
    """
    known: dict[Award, int] = {}
    firsts = {one.decision: one.papers.certificates_number for one in papers.past}
    for decision in approval.decisions:
        if decision is not approval.holding:
            _go_on(known, decision.awards, firsts.get(decision.number))
    _go_on(known, awards, first)
    return tuple(known[_registered(one)] for one in awards)


def _go_on(known: dict[Award, int], awards: Sequence[Award], first: int | None) -> None:
    used = {*known.values()}
    number = first or max(used, default=0) + 1
    for one in map(_registered, awards):
        if one in known:
            continue
        while number in used:
            number += 1
        known[one] = number
        used.add(number)


def _registered(award: Award) -> Award:
    """What stands in the register: the money may change."""
    return replace(award, money=0)
