"""The report's comparison with earlier years: what grew, a table, a chart."""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from judging_app.core.digest import code_of
from judging_app.core.earlier import EarlierYear, YearFigures
from judging_app.core.vietnamese.numbers import format_fraction, format_percent, group
from judging_app.ports.written import Bar, Bars, Block, Column, Grid, Row, Side, Style
from judging_app.services.written.award_tables import cells
from judging_app.services.written.words import line

_NONE = "–"
_SHORT = 14  # characters of a digest's code: two groups of four digits and more


def years_part(earlier: Sequence[EarlierYear], year: int | None, figures: YearFigures) -> Iterator[Block]:
    """The comparison, in order of years; `year` and `figures` are those of this contest. It is compared with the last one before
    it; a year that was changed since may leave none.
    """
    before = [one for one in earlier if year is None or one.year < year]
    after = [one for one in earlier if one not in before]
    years = [
        *((str(one.year), one.figures) for one in before),
        ("Năm nay" if year is None else str(year), figures),
        *((str(one.year), one.figures) for one in after),
    ]
    if before:
        yield line(Style.BODY, _trend(before[-1], figures))
    yield _table(years)
    yield Bars(
        title="Số bài dự thi nhận được qua các năm",
        below="Năm tổ chức",
        bars=tuple(Bar(label=label, value=one.received) for label, one in years),
    )
    yield line(Style.NOTE, _sources(earlier))


def _trend(last: EarlierYear, now: YearFigures) -> str:
    entries = _moved(last.figures.received, now.received)
    units = _moved(last.figures.units, now.units)
    return f"So với năm {last.year}, số bài dự thi {entries}, số đơn vị dự thi {units}."


def _moved(before: int, now: int) -> str:
    """How far a count went up or down, with its share of what it was."""
    if before == now:
        return f"giữ nguyên ({now})"
    way, to = ("tăng", "lên") if now > before else ("giảm", "xuống")
    share = f", tức {format_percent(Fraction(abs(now - before), before))}" if before else ""
    return f"{way} {abs(now - before)} (từ {before} {to} {now}{share})"


def _table(years: Sequence[tuple[str, YearFigures]]) -> Grid:
    paid = any(one.money for _, one in years)  # prizes without money have no column of it
    columns = (
        Column(head="Năm", side=Side.CENTRE, width=40),
        Column(head="Bài nhận", side=Side.CENTRE, width=44),
        Column(head="Hợp lệ", side=Side.CENTRE, width=44),
        Column(head="Đơn vị", side=Side.CENTRE, width=44),
        Column(head="Giải thưởng", share=1),
        Column(head="Điểm trung bình", side=Side.RIGHT, width=64),
        *([Column(head="Tiền thưởng (đồng)", side=Side.RIGHT, width=80)] if paid else []),
    )
    return Grid(columns=columns, rows=tuple(_row(year, one, paid=paid) for year, one in years))


def _row(year: str, one: YearFigures, *, paid: bool) -> Row:
    awards = ", ".join(f"{tier.count:02}\u00a0{tier.name.removeprefix('Giải ')}" for tier in one.tiers)
    money = [group(one.money) if one.money else _NONE] if paid else []
    figures = (str(one.received), str(one.valid), str(one.units))
    return Row(cells=cells(year, *figures, awards or _NONE, _mean(one), *money))


def _mean(one: YearFigures) -> str:
    """The mean with the points that it is out of: scales of different years may differ."""
    if one.mean is None or one.most is None:
        return _NONE
    most = format_fraction(one.most, 2).rstrip("0").rstrip(",")
    return f"{format_fraction(one.mean, one.decimals)}/{most}"


def _sources(earlier: Sequence[EarlierYear]) -> str:
    read = (f"năm {one.year}: {one.name} (tệp {one.file}, mã tệp {code_of(one.digest)[:_SHORT]})" for one in earlier)
    return f"Số liệu các năm trước được đọc từ tệp của từng cuộc thi: {'; '.join(read)}."
