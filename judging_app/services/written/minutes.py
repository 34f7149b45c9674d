"""The minutes of the judging: Biên bản chấm thi."""

from collections.abc import Iterator
from datetime import date

from judging_app.core.outcome import Standing
from judging_app.core.vietnamese.papers import number_line, paper_number
from judging_app.core.vietnamese.words import capital_first
from judging_app.ports.documents import Signer
from judging_app.ports.written import Appendix, Block, Closing, Column, Grid, Row, Side, Style, Written
from judging_app.services.count_twice import CountedTwice
from judging_app.services.result_papers import sample_note
from judging_app.services.result_words import ROLE_WORDS
from judging_app.services.rounds import RoundView
from judging_app.services.usual_papers import papers_of
from judging_app.services.written.award_tables import cells
from judging_app.services.written.facts import PaperFacts
from judging_app.services.written.judged import judging_part, method_part
from judging_app.services.written.opening import closing_time, entries_part, findings_table, meeting
from judging_app.services.written.outcome import places_table, results_part
from judging_app.services.written.words import chair_name, heading, jury_head, line

KIND = "Biên bản chấm thi"
_HAND = 34  # points for a signature in the table of judges


def minutes(
    view: RoundView, counted: CountedTwice, facts: PaperFacts, *, day: date | None = None, number: int | None = None
) -> Written:
    """What the jury did and found, to be signed by every judge, the secretary and the chair."""
    papers = papers_of(view.contest)
    names = _appendix_names(facts)
    return Written(
        head=jury_head(view.contest, day),
        number=number_line(number, papers.minutes_suffix),
        dated=False,
        kind=KIND,
        subject=f"{capital_first(papers.object)} (vòng {view.round.name[:1].lower()}{view.round.name[1:]})",
        blocks=tuple(_blocks(view, counted, facts, names, day)),
        closing=Closing(
            signers=(Signer(title="Thư ký", name=papers.secretary), Signer(title="Chủ tọa", name=chair_name(view))),
            recipients=papers.minutes_recipients,
        ),
        appendices=tuple(
            _appendices(view, counted.standing, facts, names, paper_number(number, papers.minutes_suffix))
        ),
        sample_note=sample_note(view.contest),
    )


def _appendix_names(facts: PaperFacts) -> tuple[str, str]:
    """Of the findings and of the places; one alone bears no number."""
    return ("Phụ lục I", "Phụ lục II") if facts.findings else ("", "Phụ lục")


def _blocks(
    view: RoundView, counted: CountedTwice, facts: PaperFacts, names: tuple[str, str], day: date | None
) -> Iterator[Block]:
    findings, places = names
    yield from meeting(view, day)
    yield heading("Nội dung:")
    yield heading("I. Bài dự thi")
    yield from entries_part(view, facts, findings)
    yield heading("II. Thang điểm và cách tổng hợp")
    yield from method_part(view)
    yield heading("III. Quá trình chấm")
    yield from judging_part(view, facts)
    yield heading("IV. Kết quả")
    yield from results_part(view, counted, facts, places)
    yield line(Style.BODY, closing_time(view, day), with_next=True)
    yield _signing_table(view)


def _signing_table(view: RoundView) -> Grid:
    """A row for the hand of each judge."""
    columns = (
        Column(head="STT", side=Side.CENTRE, width=34),
        Column(head="Giám khảo", share=52),
        Column(head="Nhiệm vụ", width=92),
        Column(head="Chữ ký", share=48),
    )
    rows = [
        Row(cells=cells(str(number), judge.name, ROLE_WORDS[judge.role], ""))
        for number, judge in enumerate(view.judges, 1)
    ]
    return Grid(columns=columns, rows=tuple(rows), size=13, room=_HAND)


def _appendices(
    view: RoundView, standing: Standing, facts: PaperFacts, names: tuple[str, str], number: str
) -> Iterator[Appendix]:
    findings, places = names
    reference = f"(Kèm theo {KIND} số {number})"
    if facts.findings:
        title = "Các trường hợp chưa đúng yêu cầu đối với video clip và kết quả xử lý"
        yield Appendix(name=findings, subject=title, reference=reference, blocks=(findings_table(view, facts),))
    if standing.places:
        title = "Kết quả xếp hạng các bài dự thi"
        yield Appendix(name=places, subject=title, reference=reference, blocks=(places_table(view, standing),))
