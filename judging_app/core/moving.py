"""A sheet that was written for the wrong entry: a person's record moves it, and the record can be taken back."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from judging_app.core.digest import digest
from judging_app.core.ids import EntryCode, JudgeCode, RoundKey
from judging_app.core.plain import to_plain
from judging_app.core.score_sheet import ScoreSheet, SheetState


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """The sheet of a judge for `entry` counts for `to`.

    `sheet`: the digest of the sheet as it was stored, so that the same sheet in a later file goes the same way, and one
    that the judge has changed does not.
    """

    round: RoundKey
    judge: JudgeCode
    entry: EntryCode
    sheet: str
    to: EntryCode
    reason: str


def sheet_digest(sheet: ScoreSheet) -> str:
    """What names a sheet with all that it says, 64 hexadecimal digits."""
    return digest(to_plain(sheet))


def moved(sheets: tuple[ScoreSheet, ...], moves: Iterable[Move]) -> tuple[ScoreSheet, ...]:
    """One file's sheets as they speak once the moves of its judge and round are made.

    A finished sheet that the same file has for an entry speaks for it, and what would be moved there does not.
    """
    going = {(move.entry, move.sheet): move.to for move in moves}
    if not going:
        return sheets
    leaving = {entry for entry, _ in going}
    targets = [going.get((one.entry, sheet_digest(one))) if one.entry in leaving else None for one in sheets]
    pairs = list(zip(sheets, targets, strict=True))
    own = {one.entry for one, to in pairs if to is None and one.state is not SheetState.DRAFT}
    return tuple(one if to is None else replace(one, entry=to) for one, to in pairs if to not in own)
