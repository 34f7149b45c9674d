"""The jury's proposal to the organisers' head: Tờ trình."""

from collections.abc import Iterator
from datetime import date

from judging_app.core.outcome import Standing
from judging_app.core.papers import Papers
from judging_app.core.vietnamese.papers import day_words, listed, number_line, paper_number
from judging_app.ports.documents import Signer
from judging_app.ports.written import Appendix, Block, Closing, Style, Written
from judging_app.services.result_papers import sample_note
from judging_app.services.rounds import RoundView
from judging_app.services.usual_papers import papers_of
from judging_app.services.written.award_tables import (
    award_table,
    money_table,
    tier_counts,
    total_money,
    unawarded_lines,
)
from judging_app.services.written.words import chair_name, heading, jury_head, line, points

KIND = "Tờ trình"
_APPENDIX = "Danh sách tác phẩm đề nghị trao giải"


def proposal(view: RoundView, standing: Standing, *, day: date | None = None, number: int | None = None) -> Written:
    """Which awards the jury proposes and what they cost; the list of works stands in an appendix."""
    papers = papers_of(view.contest)
    return Written(
        head=jury_head(view.contest, day),
        number=number_line(number, papers.proposal_suffix),
        kind=KIND,
        subject=papers.subject,
        blocks=tuple(_blocks(view, standing, papers)),
        closing=Closing(
            signers=(Signer(power="TM.", body=papers.jury, title="Trưởng ban", name=chair_name(view)),),
            recipients=papers.proposal_recipients,
        ),
        appendices=tuple(_appendices(view, standing, papers, day, number)),
        sample_note=sample_note(view.contest),
    )


def _blocks(view: RoundView, standing: Standing, papers: Papers) -> Iterator[Block]:
    yield line(Style.ADDRESSEE, f"Kính gửi: {papers.addressee}.")
    yield line(Style.BASIS, f"Căn cứ Thể lệ {view.contest.rules.name};")
    yield line(Style.BASIS, f"Căn cứ Biên bản chấm thi và Bảng tổng hợp kết quả chấm điểm của {papers.jury},")
    yield line(Style.BODY, f"{papers.jury} kính trình {papers.addressee} xem xét, quyết định các nội dung sau:")
    yield heading("1. Công nhận kết quả chấm thi")
    yield line(Style.BODY, _judged(view, standing, papers))
    yield heading("2. Trao giải")
    yield from _awards(standing, view)
    if total_money(standing):
        yield heading("3. Tiền thưởng")
        yield money_table(view, standing)
        yield line(Style.BODY, f"Nguồn kinh phí: {papers.funds.strip().rstrip(' .;')}.")
    yield line(Style.BODY, f"Kính trình {papers.addressee} xem xét, quyết định./.")


def _judged(view: RoundView, standing: Standing, papers: Papers) -> str:
    return (
        f"Công nhận kết quả {papers.object}: {len(view.judged)} bài dự thi hợp lệ được {len(view.judges):02} giám khảo chấm, "
        f"{len(standing.places)} bài được xếp hạng theo Bảng tổng hợp kết quả chấm điểm."
    )


def _awards(standing: Standing, view: RoundView) -> Iterator[Block]:
    if standing.awards:
        counts = listed(tier_counts(view, standing))
        yield line(
            Style.BODY,
            f"Trao {len(standing.awards):02} giải, gồm {counts} (danh sách tại Phụ lục kèm theo Tờ trình này).",
        )
    else:
        yield line(Style.BODY, "Không trao giải.")
    unawarded = unawarded_lines(view, standing)
    if unawarded:
        yield line(Style.BODY, "Giải không đề nghị trao và lý do:", with_next=True)
        yield from points(unawarded)


def _appendices(
    view: RoundView, standing: Standing, papers: Papers, day: date | None, number: int | None
) -> Iterator[Appendix]:
    if not standing.awards:
        return
    when = day_words(day, view.contest.rules.year or 0)
    reference = f"(Kèm theo {KIND} số {paper_number(number, papers.proposal_suffix)} {when} của {papers.jury})"
    yield Appendix(
        name="Phụ lục",
        subject=f"{_APPENDIX} {papers.object}",
        reference=reference,
        blocks=(award_table(view, standing),),
    )
