"""What each judge gave and wrote for one entry, to be read beside its place. Knows no Qt."""

from collections.abc import Iterator
from dataclasses import dataclass

from judging_app.core.ids import EntryCode
from judging_app.core.score_sheet import ScoreSheet, SheetState
from judging_app.core.vietnamese.numbers import format_hundredths
from judging_app.services.rounds import RoundView
from ui.screens.standings.words import points
from ui.theme.phrase import Words, phrase
from ui.widgets.clip_time import clock

NONE = "–"


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetRead:
    """One judge's sheet: total, marks by criterion, remarks and notes of the judge."""

    judge: str
    name: str
    total: str
    marks: tuple[tuple[Words, Words], ...]
    remarks: tuple[Words, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Beside:
    """What stands beside the reason for a place: sheets, and the clip where its file is there ("" where it is not)."""

    sheets: tuple[SheetRead, ...] = ()
    clip: str = ""
    length_ms: int = 0


def sheets_of(view: RoundView, code: EntryCode) -> tuple[SheetRead, ...]:
    """The sheets of an entry that were handed in, in the order of the judges."""
    handed_in = {one.judge: one for one in view.sheets if one.entry == code and one.state is SheetState.SUBMITTED}
    return tuple(
        SheetRead(
            judge=judge.code,
            name=judge.name,
            total=points(sheet.total(view.round.rubric)),
            marks=tuple(_marks(view, sheet)),
            remarks=tuple(_remarks(view, sheet)),
        )
        for judge in view.judges
        if (sheet := handed_in.get(judge.code)) is not None
    )


def _marks(view: RoundView, sheet: ScoreSheet) -> Iterator[tuple[Words, Words]]:
    for criterion, mark in zip(view.round.rubric.criteria, sheet.marks, strict=True):
        yield criterion.name, NONE if mark is None else format_hundredths(mark)


def _remarks(view: RoundView, sheet: ScoreSheet) -> Iterator[Words]:
    """The overall remark, those on criteria, then notes in the order of the clip."""
    if sheet.remark:
        yield sheet.remark
    for criterion, remark in zip(view.round.rubric.criteria, sheet.remarks, strict=True):
        if remark:
            yield phrase("{criterion}: {remark}", criterion=criterion.name, remark=remark)
    for note in sorted(sheet.notes, key=lambda one: one.at_ms):
        yield phrase("At {time}: {text}", time=clock(note.at_ms), text=note.text)
