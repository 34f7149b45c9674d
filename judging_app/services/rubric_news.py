"""What a newer version of the rubric means for the sheets on a judge's laptop: what came along, what is to be marked again."""

from collections.abc import Iterable
from dataclasses import dataclass

from judging_app.core.carrying import Carrier, LostMark
from judging_app.core.rubric import Criterion, Rubric
from judging_app.core.rubric_changes import RubricChange, rubric_changes
from judging_app.core.score_sheet import ScoreSheet
from judging_app.ports.exchange import PackEntry
from judging_app.services.carried_sheets import kept_sheets
from judging_app.services.desk_state import desk_state, remember
from judging_app.services.open_pack import FINISHED, Desk

READ = "rubric-read"
"""What the desk remembers of it: the version whose news the judge has seen."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkAgain:
    """An entry whose sheet came over without some marks: criteria that still lack one, and what was said of these before."""

    entry: PackEntry
    missing: tuple[Criterion, ...]
    lost: tuple[LostMark, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RubricNews:
    """`version`, `reason`: of the rubric in hand; `changes`: against the version that the sheets came from.

    `counted`: sheets that are finished; `look_again`: those that have all marks and only need to be finished once more;
    `mark_again`: those that lack marks.
    """

    version: int
    reason: str
    changes: tuple[RubricChange, ...]
    counted: int
    look_again: int
    mark_again: tuple[MarkAgain, ...]


def rubric_news(desk: Desk) -> RubricNews | None:
    """How the sheets that came from an earlier version stand now; None where none did."""
    with desk.store.reading() as unit:
        kept = kept_sheets(unit.settings())
    if not kept:
        return None
    sheets, rubric = desk_state(desk).sheets, desk.pack.rubric
    counted, look_again, again = 0, 0, []
    for entry in desk.pack.entries:
        if entry.code not in kept:
            continue
        number, before = kept[entry.code]
        lost = Carrier(before=desk.pack.rubrics[number - 1], after=rubric).carry(before).lost
        if sheets[entry.code].state in FINISHED:
            counted += 1
        elif lacking := _lacking(sheets[entry.code], rubric, lost):
            keys = {one.key for one in lacking}
            said = tuple(one for one in lost if one.criterion.key in keys)
            again.append(MarkAgain(entry=entry, missing=lacking, lost=said))
        else:
            look_again += 1
    oldest = desk.pack.rubrics[min(number for number, _ in kept.values()) - 1]
    return RubricNews(
        version=len(desk.pack.rubrics),
        reason=desk.pack.rubric_reason,
        changes=rubric_changes(oldest, rubric),
        counted=counted,
        look_again=look_again,
        mark_again=tuple(again),
    )


def _lacking(sheet: ScoreSheet, rubric: Rubric, lost: Iterable[LostMark]) -> tuple[Criterion, ...]:
    """Criteria without a mark that need one, and bonus ones that had one before."""
    had = {one.criterion.key for one in lost if one.mark is not None}
    pairs = zip(rubric.criteria, sheet.marks, strict=True)
    return tuple(one for one, mark in pairs if mark is None and (not one.bonus or one.key in had))


def unread_news(desk: Desk) -> RubricNews | None:
    """The news that this judge has not seen on this laptop yet."""
    news = rubric_news(desk)
    if news is None or desk_state(desk).remembered.get(READ) == str(news.version):
        return None
    return news


def note_read(desk: Desk) -> None:
    """The judge has seen what the version in hand means."""
    remember(desk, {READ: str(len(desk.pack.rubrics))})
