"""The minutes' last part: places, ties and how they were parted, the second count, prizes proposed and not given."""

from collections.abc import Iterator

from judging_app.core.outcome import OpenKind, Place, Standing
from judging_app.core.vietnamese.numbers import format_fraction
from judging_app.core.vietnamese.papers import listed, money_with_words
from judging_app.ports.written import Block, Code, Column, Grid, Row, Side
from judging_app.services.count_twice import CountedTwice
from judging_app.services.result_words import (
    result_code_words,
    result_qr,
    rule_words,
    second_count_words,
    unranked_words,
)
from judging_app.services.rounds import RoundView
from judging_app.services.written.award_tables import (
    award_table,
    cells,
    tier_counts,
    total_money,
    unawarded_lines,
)
from judging_app.services.written.decided import Statement, bare, departures, waived
from judging_app.services.written.facts import PaperFacts
from judging_app.services.written.words import numbered, said

_CODE = "Mã QR của kết quả này; mã giống nhau trên biên bản và bảng tổng hợp là cùng một kết quả."


def results_part(view: RoundView, counted: CountedTwice, facts: PaperFacts, appendix: str) -> Iterator[Block]:
    """What the judging came to; the whole list of places stands in the `appendix`."""
    standing = counted.standing
    yield from numbered([*_places(view, standing, appendix), *_ties(view, standing), *_counted_twice(counted),
                         *_going_on(standing), *departures(view, counted), *waived(facts), *_awards(view, standing)])  # fmt: skip
    if standing.awards:
        yield award_table(view, standing)
    yield Code(content=result_qr(view, counted), words=_CODE)


def _places(view: RoundView, standing: Standing, appendix: str) -> Iterator[Statement]:
    yield said(f"Có {len(standing.places)} bài dự thi được xếp hạng ({appendix} và Bảng tổng hợp kết quả kèm theo).")
    judged = {entry.code for entry in view.judged}
    lines = [f"Bài {one.entry}: {unranked_words(one).lower()}" for one in standing.unranked if one.entry in judged]
    if lines:
        yield said("Bài dự thi được chấm nhưng không xếp hạng:", lines)


def _ties(view: RoundView, standing: Standing) -> Iterator[Statement]:
    groups: dict[tuple[str, tuple[str, ...]], Place] = {}
    for place in standing.places:
        if place.tie_break is not None:
            groups.setdefault((place.tie_break.rule, tuple(sorted(place.tie_break.between))), place)
    orders: dict[tuple[str, ...], str] = {tuple(sorted(one.entries)): one.reason for one in view.beside.orders}
    lines = [_tie(view, rule, codes, orders) for rule, codes in groups]
    if lines:
        yield said("Các bài dự thi đồng điểm và cách phân hạng:", lines)
    else:
        yield said("Không có bài dự thi đồng điểm.")
    asked = [code for one in standing.open if one.kind is OpenKind.TIE and one.tier is None for code in one.entries]
    if asked:
        yield said(f"Các bài {', '.join(sorted(set(asked)))} đồng điểm, không liên quan đến giải, chưa phân hạng.")


def _tie(view: RoundView, rule: str, codes: tuple[str, ...], orders: dict[tuple[str, ...], str]) -> str:
    if not rule:
        return f"Bài {listed(codes)}: xếp đồng hạng"
    reason = f" (lý do: {bare(orders[codes])})" if codes in orders and rule == "chair-decides" else ""
    lot = f" (số bốc được: {view.status.lot})" if rule == "lot" and view.status.lot else ""
    return f"Bài {listed(codes)}: phân hạng theo {rule_words(rule, view.round.rubric)}{reason}{lot}"


def _counted_twice(counted: CountedTwice) -> Iterator[Statement]:
    yield said(f"{second_count_words(counted.differences)}.")
    yield said(f"{result_code_words(counted)}.")


def _going_on(standing: Standing) -> Iterator[Statement]:
    if standing.going_on:
        codes = ", ".join(standing.going_on)
        yield said(f"Có {len(standing.going_on)} bài dự thi được vào vòng sau: {codes}.")


def _awards(view: RoundView, standing: Standing) -> Iterator[Statement]:
    if not view.is_last or not view.contest.rules.awards.tiers:
        return
    unawarded = unawarded_lines(view, standing)
    if unawarded:
        yield said("Giải không đề xuất trao và lý do:", unawarded)
    if not standing.awards:
        yield said("Ban Giám khảo không đề xuất trao giải.")
        return
    money = total_money(standing)
    sums = f", tổng số tiền thưởng {money_with_words(money)}" if money else ""
    counts = listed(tier_counts(view, standing))
    yield said(f"Ban Giám khảo đề xuất trao {len(standing.awards):02} giải, gồm {counts}{sums}, cụ thể như sau:")


def places_table(view: RoundView, standing: Standing) -> Grid:
    """All entries with a place, best first."""
    awards = {award.entry for award in standing.awards}
    columns = (
        Column(head="Hạng", side=Side.CENTRE, width=38),
        Column(head="Mã số", side=Side.CENTRE, width=46),
        Column(head="Tên clip", share=54),
        Column(head="Đơn vị", share=46),
        Column(head="Điểm", side=Side.RIGHT, width=46),
    )
    rows = [_place_row(view, place, bold=place.entry in awards) for place in standing.places]
    return Grid(columns=columns, rows=tuple(rows), size=11)


def _place_row(view: RoundView, place: Place, *, bold: bool) -> Row:
    (entry,) = (one for one in view.entries if one.code == place.entry)
    unit = view.unit_of(entry)
    rank = f"{place.rank}{'=' if place.tied else ''}"
    figure = format_fraction(place.figure.printed, view.round.rounding.decimals)
    return Row(cells=cells(rank, entry.code, entry.title, unit.name, figure, bold=bold))
