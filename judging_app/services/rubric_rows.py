"""How the rows of a table are a rubric: which are criteria, which name a section, which only add up; what each cell says."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from fractions import Fraction
from itertools import pairwise

from judging_app.core.errors import MarkTextError
from judging_app.core.rubric import HUNDRED, Band
from judging_app.core.vietnamese.fold import fold
from judging_app.core.vietnamese.numbers import parse_mark
from judging_app.ports.errors import RowProblem
from judging_app.services.columns import Row, plain_head

SUMS = frozenset({"tong", "cong", "tong cong", "tong diem", "tong so", "tong so diem", "total", "sum"})
YES = frozenset({"x", "co", "yes", "true", "1", "thuong", "diem thuong", "diem cong", "cong", "bonus"})
NO = frozenset({"", "khong", "no", "false", "0", "-"})
_BIG = re.compile(r"[IVX]+|[A-H]")
_POINTS = re.compile(r"\s*(?:điểm|đ|points?)\s*$", re.IGNORECASE)
_SPAN = re.compile(r"(.+?)\s*(?:-|–|—|đến|to)\s*(.+)")
_BAND = re.compile(r"([^:]+?)\s*[:=]\s*(.+)", re.DOTALL)
_DECIMAL = re.compile(r"([0-9]{1,6})(?:[.,]([0-9]{1,9}))?\s*(%?)")


class Kind(Enum):
    """What a row of the table is."""

    SECTION = "section"
    CRITERION = "criterion"
    SUM = "sum"


@dataclass(frozen=True, slots=True, kw_only=True)
class RubricRow:
    """A row with what it is; `section` is the section that it names, "" where it names none."""

    row: Row
    kind: Kind
    section: str
    name: str


def rubric_rows(rows: Sequence[Row]) -> Iterator[RubricRow]:
    """Say of each row what it is.

    A section stands in a column of its own, or on a row of its own: with a Roman number or a capital letter, with a number
    that the next row goes on from (1, then 1.1), or without points.
    """
    following = [after for _, after in pairwise((*rows, None))]
    for row, after in zip(rows, following, strict=True):
        yield _told(row, after)


def _told(row: Row, after: Row | None) -> RubricRow:
    name, section = row.line("criterion"), row.line("section")
    if {plain_head(row.line(key)) for key in ("number", "section", "criterion")} & SUMS:
        return RubricRow(row=row, kind=Kind.SUM, section="", name=name)
    if not name and section:
        return RubricRow(row=row, kind=Kind.SECTION, section=section, name=section)
    if not section and name and _heads(row, after):
        return RubricRow(row=row, kind=Kind.SECTION, section=name, name=name)
    return RubricRow(row=row, kind=Kind.CRITERION, section=section, name=name)


def _heads(row: Row, after: Row | None) -> bool:
    number = row["number"].rstrip(".)")
    goes_on = bool(number) and after is not None and after["number"].startswith(f"{number}.")
    return goes_on or bool(_BIG.fullmatch(number)) or not row["most"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Cells:
    """What the cells of a criterion say, in hundredths of a point where they are marks; None where nothing is said."""

    least: int
    most: int
    step: int | None
    weight: Fraction
    bonus: bool
    remark_below: int | None
    remark_above: int | None
    bands: tuple[Band, ...]


def cells_of(row: Row) -> tuple[Cells | None, tuple[RowProblem, ...]]:
    """The cells of a criterion, or what is wrong with them."""
    wrong: list[RowProblem] = []

    def mark(column: str) -> int | None:
        found = points_of(row[column])
        if row[column] and found is None:
            wrong.append(RowProblem(row.number, f"{column}-wrong", row[column]))
        return found

    span = span_of(row["most"])
    least, most = (
        (mark("least"), mark("most")) if span is None else (span[0] if not row["least"] else mark("least"), span[1])
    )
    step, below, above = mark("step"), mark("remark_below"), mark("remark_above")
    weight, bonus, bands = decimal_of(row["weight"] or "1"), bonus_of(row["bonus"]), bands_of(row["bands"])
    for column, found in (("weight", weight), ("bonus", bonus), ("bands", bands)):
        if found is None:
            wrong.append(RowProblem(row.number, f"{column}-wrong", row[column]))
    if not row["most"]:
        wrong.append(RowProblem(row.number, "no-most"))
    if not row.line("criterion"):
        wrong.append(RowProblem(row.number, "no-criterion"))
    if wrong or most is None or weight is None or bonus is None or bands is None:
        return None, tuple(wrong)
    cells = Cells(
        least=least or 0,
        most=most,
        step=step,
        weight=weight,
        bonus=bonus,
        remark_below=below,
        remark_above=above,
        bands=bands,
    )
    return cells, ()


def points_of(text: str) -> int | None:
    """Hundredths of "10", "10,5" or "10 điểm"; None where that is no number of points."""
    try:
        return parse_mark(_POINTS.sub("", text))
    except MarkTextError:
        return None


def span_of(text: str) -> tuple[int, int] | None:
    """Least and most of "0-10" or "từ 0 đến 10 điểm"; None where that is no span."""
    found = _SPAN.fullmatch(text.removeprefix("từ ").removeprefix("Từ ").strip())
    ends = (points_of(found.group(1)), points_of(found.group(2))) if found else (None, None)
    return None if ends[0] is None or ends[1] is None else (ends[0], ends[1])


def decimal_of(text: str) -> Fraction | None:
    """The number of "2", "1,5" or "40 %"; None where that is none."""
    found = _DECIMAL.fullmatch(text.strip())
    if found is None:
        return None
    whole, rest, percent = found.groups()
    return Fraction(f"{whole}.{rest or 0}") / (HUNDRED if percent else 1)


def bonus_of(text: str) -> bool | None:
    """Yes or no; None where that is neither."""
    plain = fold(text).strip()
    return True if plain in YES else False if plain in NO else None


def bands_of(text: str) -> tuple[Band, ...] | None:
    """The bands of "16-20: tốt; 12-15,75: khá", on lines or with semicolons; None where that is no such list."""
    found = [_band(part.strip()) for part in re.split(r"[;\n]", text) if part.strip()]
    return None if None in found else tuple(one for one in found if one is not None)


def _band(text: str) -> Band | None:
    parts = _BAND.fullmatch(text)
    span = span_of(parts.group(1)) if parts else None
    return Band(low=span[0], high=span[1], text=parts.group(2).strip()) if parts and span else None


def sums(rows: Iterable[tuple[Cells, Fraction]]) -> frozenset[Fraction]:
    """What criteria add up to without bonus: as they stand, and with the weights (criterion and section) that they have."""
    counted = [(one, weight) for one, weight in rows if not one.bonus]
    plain = sum((Fraction(one.most, HUNDRED) for one, _ in counted), Fraction(0))
    weighted = sum((Fraction(one.most, HUNDRED) * one.weight * weight for one, weight in counted), Fraction(0))
    return frozenset({plain, weighted})
