"""The table of criteria on a sheet, with sums that are computed here from marks and weights."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from reportlab.platypus import Paragraph, Table

from judging_app.core.vietnamese.numbers import format_fraction
from judging_app.documents import looks
from judging_app.documents.fonts import BOLD, REGULAR
from judging_app.documents.looks import Align
from judging_app.documents.markup import italic, safe
from judging_app.documents.page import PORTRAIT
from judging_app.documents.tables import Keep, ruled
from judging_app.ports.documents import BlankSheet, SheetCriterion, SheetData, SheetSection

_ROMAN = ((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))
_HUNDRED = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class _Line:
    """One row before it is drawn: sums have no factor, and no mark where something is missing."""

    number: str
    name: str
    maximum: Fraction
    factor: Fraction | None = None
    mark: Fraction | None = None
    product: Fraction | None = None
    remark: str = ""


def criteria_table(data: SheetData | BlankSheet, size: int, keep: Keep, room: int = 0) -> Table:
    """Sections with their criteria in type of `size` points; weight and product only where some weight is not 1.

    `room`: points above and below each row, for a hand; 0 = as for print.
    """
    lines = _lines(data.sections, data.maximum, data.total if isinstance(data, SheetData) else None)
    weighted = any(line.factor not in {None, 1} for line in lines)
    sums = [row for row, line in enumerate(lines, 1) if line.factor is None]
    style = [*_figure_style(size), *(command for row in sums for command in _sum_style(row))]
    if room:
        style += [("TOPPADDING", (0, 1), (-1, -1), room), ("BOTTOMPADDING", (0, 1), (-1, -1), room)]
    rows = [_head(size, weighted=weighted), *(_row(line, size, weighted=weighted) for line in lines)]
    return ruled(rows, _widths(weighted=weighted), padding=size / 4, keep=keep, style=style)


def trimmed(value: Fraction) -> str:
    """A number without trailing zeros: 20, 2,5."""
    return format_fraction(value, 2).rstrip("0").rstrip(",")


def roman(number: int) -> str:
    """Roman numeral of 1 to 39."""
    for value, sign in _ROMAN:
        if number >= value:
            return sign + roman(number - value)
    return ""


def _lines(sections: Sequence[SheetSection], most: int, total: int | None) -> list[_Line]:
    lines: list[_Line] = []
    for number, section in enumerate(sections, 1):
        lines.append(_section_line(roman(number), section))
        lines += [_criterion_line(str(place), section, one) for place, one in enumerate(section.criteria, 1)]
    given = None if total is None else Fraction(total, _HUNDRED)
    maximum = Fraction(most, _HUNDRED)
    return [*lines, _Line(number="", name=safe("Tổng điểm"), maximum=maximum, mark=given, product=given)]


def _criterion_line(number: str, section: SheetSection, one: SheetCriterion) -> _Line:
    factor = section.weight * one.weight
    mark = None if one.mark is None else Fraction(one.mark, _HUNDRED)
    return _Line(
        number=number,
        name=f"{safe(one.name)} {italic('(điểm thưởng)')}" if one.bonus else safe(one.name),
        maximum=Fraction(one.maximum, _HUNDRED),
        factor=factor,
        mark=mark,
        product=None if mark is None else mark * factor,
        remark=safe(one.remark),
    )


def _section_line(number: str, section: SheetSection) -> _Line:
    """Its most is without bonus; it has a sum once all that is not bonus is marked."""
    asked = [one for one in section.criteria if not one.bonus]
    maximum = _added([(one.maximum, one.weight) for one in asked]) * section.weight
    whole = all(one.mark is not None for one in asked)
    given = _added([(one.mark or 0, one.weight) for one in section.criteria]) * section.weight if whole else None
    return _Line(number=number, name=safe(section.name), maximum=maximum, mark=given, product=given)


def _added(pairs: list[tuple[int, Fraction]]) -> Fraction:
    return sum((Fraction(hundredths, _HUNDRED) * weight for hundredths, weight in pairs), Fraction(0))


def _head(size: int, *, weighted: bool) -> list[Paragraph]:
    factor, product = (["Hệ số"], ["Điểm quy\u00a0đổi"]) if weighted else ([], [])
    names = ["STT", "Tiêu chí", "Điểm tối\u00a0đa", *factor, "Điểm chấm", *product, "Ghi chú"]
    return [looks.text(name, looks.cell(size, Align.CENTRE, BOLD)) for name in names]


def _row(line: _Line, size: int, *, weighted: bool) -> list[object]:
    name = looks.rich(line.name, looks.cell(size, Align.LEFT, BOLD if line.factor is None else REGULAR))
    remark = looks.rich(line.remark, looks.cell(size)) if line.remark else ""
    return [line.number, name, *_figures(line, weighted=weighted), remark]


def _figure_style(size: int) -> list[tuple[object, ...]]:
    return [
        ("FONT", (0, 1), (-1, -1), REGULAR, size, size * 1.15),
        ("ALIGN", (0, 1), (0, -1), "CENTER"),
        ("ALIGN", (2, 1), (-2, -1), "RIGHT"),
    ]


def _sum_style(row: int) -> list[tuple[object, ...]]:
    return [("BACKGROUND", (0, row), (-1, row), looks.SHADE), ("FONTNAME", (0, row), (-1, row), BOLD)]


def _figures(line: _Line, *, weighted: bool) -> list[str]:
    """Maximum, weight, mark and product; a sum stands in the column of what was added."""
    mark, product = _points(line.mark), _points(line.product)
    most = trimmed(line.maximum) if line.maximum else ""  # a section of bonus alone is out of nothing
    if not weighted:
        return [most, mark]
    if line.factor is None:
        return [most, "", "", product]
    return [most, trimmed(line.factor), mark, product]


def _points(value: Fraction | None) -> str:
    return "" if value is None else format_fraction(value, 2)


def _widths(*, weighted: bool) -> list[int]:
    figures = [44, 34, 46, 50] if weighted else [46, 48]
    room = PORTRAIT.inner - 32 - sum(figures)
    names = room * 62 // 100
    return [32, names, *figures, room - names]
