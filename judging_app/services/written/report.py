"""The organisers' report on the contest: Báo cáo tổng kết."""

from collections import Counter
from collections.abc import Iterator
from datetime import date
from fractions import Fraction

from judging_app.core.outcome import Standing
from judging_app.core.papers import Papers
from judging_app.core.vietnamese.numbers import format_percent, group
from judging_app.core.vietnamese.papers import listed, money_with_words, number_line
from judging_app.ports.written import Block, Closing, Column, Grid, Row, Side, Style, Written
from judging_app.services.decided_findings import DecidedFinding
from judging_app.services.result_papers import letterhead, sample_note
from judging_app.services.result_words import ROLE_WORDS
from judging_app.services.rounds import RoundView
from judging_app.services.second_look import counting_sheets
from judging_app.services.usual_papers import papers_of, signer_of
from judging_app.services.written.award_tables import cells, money_table, tier_counts, total_money, unawarded_lines
from judging_app.services.written.distribution import distribution
from judging_app.services.written.facts import PaperFacts
from judging_app.services.written.words import FINDING_WORDS, block_name, heading, line, points
from judging_app.services.written.years import years_part
from judging_app.services.year_figures import year_figures

KIND = "Báo cáo"


def report(
    view: RoundView, standing: Standing, facts: PaperFacts, *, day: date | None = None, number: int | None = None
) -> Written:
    """What came in, how it was judged, what came of it; all figures are computed."""
    papers = papers_of(view.contest)
    return Written(
        head=letterhead(view.contest, day),
        number=number_line(number, papers.report_suffix),
        kind=KIND,
        subject=f"Tổng kết {papers.object}",
        blocks=tuple(_blocks(view, standing, facts, papers)),
        closing=Closing(
            signers=(signer_of(papers),),
            recipients=papers.report_recipients,
        ),
        sample_note=sample_note(view.contest),
    )


def _blocks(view: RoundView, standing: Standing, facts: PaperFacts, papers: Papers) -> Iterator[Block]:
    yield heading("I. Bài dự thi")
    yield from _entries(view, facts)
    yield heading("II. Công tác chấm thi")
    yield from _judging(view)
    yield heading("III. Kết quả")
    yield from distribution(view, standing)
    yield from _awards(view, standing)
    if papers.earlier and facts.received is not None:
        yield heading("IV. So sánh với các năm trước")
        figures = year_figures(view, standing, facts.received)
        yield from years_part(papers.earlier, view.contest.rules.year, figures)
    if papers.assessment:
        yield heading(f"{'V' if papers.earlier else 'IV'}. Đánh giá chung")
        yield from (line(Style.BODY, text) for text in papers.assessment)
    yield line(Style.BODY, f"Trên đây là báo cáo tổng kết {papers.object}./.")


def _entries(view: RoundView, facts: PaperFacts) -> Iterator[Block]:
    entries = [entry for entry in view.entries if entry is not view.trial]
    units, judged = len({entry.unit for entry in entries}), len(view.judged)
    yield line(
        Style.BODY,
        f"Có {len(entries)} bài dự thi của {units} đơn vị, trong đó {judged} bài hợp lệ được đưa vào chấm, "
        f"{len(entries) - judged} bài không được chấm.",
    )
    yield _block_table(view)
    if facts.findings:
        yield line(Style.BODY, "Các trường hợp chưa đúng yêu cầu đối với video clip đã được xem xét:", with_next=True)
        yield from points(_findings(facts.findings))


def _block_table(view: RoundView) -> Grid:
    """Units, entries, those judged and those not, block by block."""
    entries = [entry for entry in view.entries if entry is not view.trial]
    columns = (
        Column(head="Khối", share=1),
        *(Column(head=name, side=Side.CENTRE, width=70) for name in ("Đơn vị", "Bài nhận", "Hợp lệ", "Không hợp lệ")),
    )
    keys = [
        block.key for block in view.contest.rules.blocks if any(view.unit_of(one).block == block.key for one in entries)
    ]
    rows = []
    for key in keys if len(keys) > 1 else []:
        members = [one for one in entries if view.unit_of(one).block == key]
        valid = sum(one.state.judged for one in members)
        figures = (len({one.unit for one in members}), len(members), valid, len(members) - valid)
        rows.append(Row(cells=cells(block_name(view, key), *map(str, figures))))
    valid = sum(one.state.judged for one in entries)
    total = (len({one.unit for one in entries}), len(entries), valid, len(entries) - valid)
    return Grid(columns=columns, rows=(*rows, Row(cells=cells("Tổng cộng", *map(str, total), bold=True))))


def _findings(findings: tuple[DecidedFinding, ...]) -> list[str]:
    counts = Counter(one.finding.kind for one in findings)
    return [f"{words}: {counts[kind]} bài" for kind, words in FINDING_WORDS.items() if counts[kind]]


def _judging(view: RoundView) -> Iterator[Block]:
    sheets = counting_sheets(view)
    owed = sum(len(view.entries_for(judge.code)) for judge in view.writers)
    share = f", đạt {format_percent(Fraction(len(sheets), owed))} số phiếu phải chấm" if owed else ""
    yield line(
        Style.BODY,
        f"{len(view.judges):02} giám khảo chấm {len(view.judged)} bài dự thi ở vòng {view.round.name[:1].lower()}"
        f"{view.round.name[1:]}, số phiếu được tính là {group(len(sheets))}{share}.",
    )
    counts = Counter(sheet.judge for sheet in sheets)
    recused = Counter(judge for judge, entry in view.recused if any(one.code == entry for one in view.judged))
    columns = (
        Column(head="STT", side=Side.CENTRE, width=34),
        Column(head="Giám khảo", share=1),
        Column(head="Nhiệm vụ", width=84),
        Column(head="Số phiếu", side=Side.CENTRE, width=64),
        Column(head="Rút khỏi chấm", side=Side.CENTRE, width=64),
    )
    rows = [
        Row(cells=cells(str(n), one.name, ROLE_WORDS[one.role], str(counts[one.code]), str(recused[one.code])))
        for n, one in enumerate(view.judges, 1)
    ]
    yield Grid(columns=columns, rows=tuple(rows))


def _awards(view: RoundView, standing: Standing) -> Iterator[Block]:
    if not standing.awards:
        return
    money = total_money(standing)
    sums = f", tổng số tiền thưởng {money_with_words(money)}" if money else ""
    counts = listed(tier_counts(view, standing))
    yield line(Style.BODY, f"Số giải được trao: {len(standing.awards):02}, gồm {counts}{sums}.")
    if money:
        yield money_table(view, standing)
    winners = Counter(_block_of(view, award.entry) for award in standing.awards)
    if len(view.contest.rules.blocks) > 1:
        yield line(Style.BODY, "Số giải theo khối:", with_next=True)
        blocks = [block for block in view.contest.rules.blocks if winners[block.key]]
        yield from points([f"{block.name}: {winners[block.key]:02} giải" for block in blocks])
    unawarded = unawarded_lines(view, standing)
    if unawarded:
        yield line(Style.BODY, "Giải không trao và lý do:", with_next=True)
        yield from points(unawarded)


def _block_of(view: RoundView, code: str) -> str:
    (entry,) = (one for one in view.entries if one.code == code)
    return view.unit_of(entry).block
