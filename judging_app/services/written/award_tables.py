"""Tables of awards and of what they cost, for proposal, minutes and report."""

from collections.abc import Iterator, Sequence

from judging_app.core.outcome import Standing
from judging_app.core.prize_money import TierSum, tier_sums
from judging_app.core.vietnamese.numbers import format_fraction, group
from judging_app.core.vietnamese.words import money_in_words
from judging_app.ports.written import Cell, Column, Grid, Row, Side, Words
from judging_app.services.result_papers import tier_of
from judging_app.services.rounds import RoundView
from judging_app.services.written.words import UNAWARDED_WORDS, block_name


def cells(*texts: str, bold: bool = False) -> tuple[Cell, ...]:
    """A cell for each text."""
    return tuple((Words(text=text, bold=bold),) for text in texts)


def award_table(view: RoundView, standing: Standing) -> Grid:
    """Who is to have which prize, with the figure."""
    columns = (
        Column(head="STT", side=Side.CENTRE, width=34),
        Column(head="Giải", width=76),
        Column(head="Tác phẩm (mã số)", share=54),
        Column(head="Đơn vị", share=46),
        Column(head="Điểm", side=Side.RIGHT, width=46),
    )
    return Grid(columns=columns, rows=tuple(_award_rows(view, standing)))


def _award_rows(view: RoundView, standing: Standing) -> Iterator[Row]:
    entries = {entry.code: entry for entry in view.entries}
    printed = {place.entry: place.figure.printed for place in standing.places}
    for number, award in enumerate(standing.awards, 1):
        entry = entries[award.entry]
        figure = format_fraction(printed[award.entry], view.round.rounding.decimals)
        tier = tier_words(view, award.tier, award.block).removeprefix("Giải ")
        yield Row(cells=cells(str(number), tier, f"{entry.title} ({entry.code})", view.unit_of(entry).name, figure))


def tier_words(view: RoundView, tier: str, block: str | None) -> str:
    """A tier, with the block where each has prizes of its own."""
    name = next(one.name for one in view.contest.rules.awards.tiers if one.key == tier)
    return f"{name} ({block_name(view, block)})" if block else name


def given_sums(view: RoundView, standing: Standing) -> tuple[TierSum, ...]:
    """The tiers of which prizes are given, with their money."""
    rules = view.contest.rules
    return tuple(one for one in tier_sums(rules.awards, rules.blocks, standing.awards) if one.given)


def total_money(standing: Standing) -> int:
    """All money of the awards, in đồng."""
    return sum(award.money for award in standing.awards)


def money_table(view: RoundView, standing: Standing) -> Grid:
    """By tier: how many, money each, the sum; and all of it in figures and words."""
    columns = (
        Column(head="STT", side=Side.CENTRE, width=34),
        Column(head="Giải", share=1),
        Column(head="Số lượng", side=Side.CENTRE, width=64),
        Column(head="Mức thưởng (đồng)", side=Side.RIGHT, width=92),
        Column(head="Thành tiền (đồng)", side=Side.RIGHT, width=92),
    )
    sums = given_sums(view, standing)
    rows = [
        Row(
            cells=cells(
                str(number),
                tier_words(view, one.tier, one.block),
                f"{one.given:02}",
                group(tier_of(view, one.tier).money),
                group(one.money),
            )
        )
        for number, one in enumerate(sums, 1)
    ]
    return Grid(columns=columns, rows=(*rows, *_sum_rows(sums)))


def _sum_rows(sums: Sequence[TierSum]) -> Iterator[Row]:
    dong = sum(one.money for one in sums)
    total = cells("Tổng cộng", f"{sum(one.given for one in sums):02}", "", group(dong), bold=True)
    yield Row(cells=total, span=2)
    yield Row(cells=((Words(text="Bằng chữ: ", bold=True), Words(text=f"{money_in_words(dong)}.")),), span=5)


def unawarded_lines(view: RoundView, standing: Standing) -> list[str]:
    """Prizes that nobody gets, each with the reason."""
    return [
        f"{one.count:02} {_small(tier_words(view, one.tier, one.block))}: {UNAWARDED_WORDS[one.reason]}"
        for one in standing.unawarded
    ]


def tier_counts(view: RoundView, standing: Standing) -> list[str]:
    """How many of each tier are given, in the order of the prize table."""
    return [f"{one.given:02} {_small(tier_words(view, one.tier, one.block))}" for one in given_sums(view, standing)]


def _small(tier: str) -> str:
    return tier[:1].lower() + tier[1:]
