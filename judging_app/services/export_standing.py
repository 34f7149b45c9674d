"""The standing of a round as a table for a spreadsheet: an entry a row, each judge's total a column."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

from judging_app.core.decisions import AwardOrder
from judging_app.core.entry import Entry
from judging_app.core.ids import EntryCode
from judging_app.core.outcome import Place, Standing, UnrankedReason
from judging_app.core.rounding import rounded
from judging_app.core.rules import RoundingMode
from judging_app.ports.exchange import Tables, Value
from judging_app.services.award_notes import award_notes
from judging_app.services.rounds import RoundView
from judging_app.services.telling.looks import award_name

SHEET = "Thứ hạng"
HEADS = ("Hạng", "Mã số", "Tên clip", "Đơn vị", "Khối")
ENDS = ("Điểm", "Giải", "Ghi chú")
SHARED = "đồng hạng"
REASONS = {
    UnrankedReason.NOT_JUDGED: "không chấm",
    UnrankedReason.NO_SHEETS: "chưa có phiếu",
    UnrankedReason.TOO_FEW_SHEETS: "chưa đủ phiếu",
    UnrankedReason.ALL_RECUSED: "mọi giám khảo đều rút khỏi chấm",
    UnrankedReason.NOTHING_CARRIED: "không có điểm vòng trước",
}
DECIMALS = 4
"""Of a judge's total, which may go on without end where it is weighted."""


def export_standing(
    view: RoundView, standing: Standing, *, path: Path, tables: Tables, orders: Sequence[AwardOrder] = ()
) -> int:
    """Write the places in order, then the entries without one, as .xlsx, or as CSV where the name ends so. How many entries.
    `orders`: the chair's words on prizes that hold, which are noted.

    Raises CannotWriteError.
    """
    judges = [judge.code for judge in view.judges]
    rows = [*_placed(view, standing, judges, orders), *_others(view, standing, judges)]
    tables.write(path, sheet=SHEET, heads=(*HEADS, *judges, *ENDS), rows=rows)
    return len(rows)


def _placed(
    view: RoundView, standing: Standing, judges: Sequence[str], orders: Sequence[AwardOrder]
) -> Iterator[list[Value]]:
    entries = {entry.code: entry for entry in view.entries}
    for place in standing.places:
        totals: dict[str, Value] = {one.judge: _decimal(one.total, DECIMALS) for one in place.figure.totals}
        sheets = (totals.get(judge, "") for judge in judges)
        awards = ", ".join(_awards(view, standing, place.entry))
        notes = (*_shared(place), *award_notes(view, orders, place.entry))
        printed = _decimal(place.figure.printed, view.round.rounding.decimals)
        yield [place.rank, *_of(view, entries[place.entry]), *sheets, printed, awards, "; ".join(notes)]


def _others(view: RoundView, standing: Standing, judges: Sequence[str]) -> Iterator[list[Value]]:
    entries = {entry.code: entry for entry in view.entries}
    for one in standing.unranked:
        entry = entries[one.entry]
        yield ["", *_of(view, entry), *("" for _ in judges), "", "", entry.reason or REASONS[one.reason]]


def _of(view: RoundView, entry: Entry) -> tuple[Value, ...]:
    unit = view.unit_of(entry)
    blocks = {block.key: block.name for block in view.contest.rules.blocks}
    return (entry.code, entry.title, unit.name, blocks.get(unit.block, unit.block))


def _awards(view: RoundView, standing: Standing, code: EntryCode) -> Iterator[str]:
    return (award_name(view, one.tier, one.block) for one in standing.awards if one.entry == code)


def _shared(place: Place) -> tuple[str, ...]:
    return (SHARED,) if place.tied else ()


def _decimal(value: Fraction, decimals: int) -> Decimal:
    """The number that a spreadsheet holds, with no more decimals than these."""
    exact = rounded(value, decimals, RoundingMode.HALF_UP)
    return Decimal(exact.numerator) / Decimal(exact.denominator)
