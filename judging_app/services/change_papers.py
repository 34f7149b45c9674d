"""The contest data for papers is changed field by field, at any time: it says nothing that a result comes from."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from judging_app.core.contest import Contest
from judging_app.core.earlier import EarlierYear
from judging_app.core.papers import Papers, Value, own_value, with_value
from judging_app.ports.storage import ContestUnit
from judging_app.services.audit import Scribe
from judging_app.services.paper_fields import FIELDS
from judging_app.services.typed_papers import field_of, shown_value
from judging_app.services.usual_papers import usual_value

Wanted = Mapping[str, Value | None]
"""What fields are to hold; None for the usual wording."""
SHOWN = 120


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperChange:
    """What the contest said in a field before and after; None where the usual wording stood."""

    key: str
    before: Value | None
    after: Value | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PapersChanged:
    """The contest after a change, and what became different."""

    contest: Contest
    changes: tuple[PaperChange, ...]


def change_papers(unit: ContestUnit, wanted: Wanted, *, scribe: Scribe) -> PapersChanged:
    """Let fields hold what is wanted. Nothing is written where nothing is different.

    An approved result does not lock this: number and day of a decision are known only once it is signed. Raises
    PaperFieldUnknownError; then nothing was changed.
    """
    contest = unit.contest()
    return _changed(unit, contest, papers_with(contest, wanted), scribe)


def put_back_papers(unit: ContestUnit, wanted: Wanted, *, scribe: Scribe) -> PapersChanged:
    """Let fields hold exactly what they held at an earlier time, as PaperChange has it. Raises as `change_papers`."""
    contest = unit.contest()
    papers = contest.papers
    for key, value in wanted.items():
        papers = with_value(papers, field_of(key).key, value)
    return _changed(unit, contest, papers, scribe)


def _changed(unit: ContestUnit, contest: Contest, papers: Papers, scribe: Scribe) -> PapersChanged:
    changes = changes_between(contest.papers, papers)
    after = replace(contest, papers=papers)
    if changes:
        unit.save_contest(after)
        scribe.note(unit, "papers", "; ".join(map(_line, changes)))
        unit.commit()
    return PapersChanged(contest=after, changes=changes)


def papers_with(contest: Contest, wanted: Wanted) -> Papers:
    """The contest's own words with others in some fields. What is the usual wording is kept as such, so that it goes on
    following the rules. Raises PaperFieldUnknownError.
    """
    papers = contest.papers
    for key, value in wanted.items():
        field_of(key)
        there = replace(contest, papers=with_value(papers, key, None))
        usual = value is None or value == usual_value(there, key)
        papers = with_value(papers, key, None if usual else value)
    return papers


def changes_between(before: Papers, after: Papers) -> tuple[PaperChange, ...]:
    """The fields that say something else, each with what the contest itself says."""
    pairs = ((key, own_value(before, key), own_value(after, key)) for key in FIELDS)
    return tuple(PaperChange(key=key, before=old, after=new) for key, old, new in pairs if old != new)


def _line(change: PaperChange) -> str:
    return f"{change.key}: {_said(change.key, change.before)} -> {_said(change.key, change.after)}"


def _said(key: str, value: Value | None) -> str:
    """What the trail says of a value: long texts are cut."""
    if value is None:
        return "usual"
    text = ", ".join(_names(value)) if isinstance(value, tuple) else shown_value(FIELDS[key], value)
    return f"“{text[:SHOWN]}…”" if len(text) > SHOWN else f"“{text}”"


def _names(values: Sequence[str | EarlierYear]) -> list[str]:
    return [f"{one.year} {one.name}" if isinstance(one, EarlierYear) else one for one in values]
