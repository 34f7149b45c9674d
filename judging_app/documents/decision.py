"""The decision that recognises the results and gives the awards."""

from judging_app.core.vietnamese.numbers import group
from judging_app.core.vietnamese.papers import number_line
from judging_app.core.vietnamese.words import money_in_words
from judging_app.documents import decision_words
from judging_app.documents.written import written_pdf
from judging_app.ports.documents import AwardLine, DecisionData
from judging_app.ports.written import Appendix, Cell, Closing, Column, Grid, Line, Row, Side, Style, Words, Written

_NUMBER, _TIER, _FIGURE, _MONEY = 36, 80, 44, 68  # widths in points
_WORKS, _UNITS = 56, 44  # shares
_APPENDIX_TITLE = "Danh sách tác phẩm đạt giải"


def decision_pdf(data: DecisionData, *, invariant: bool) -> bytes:
    """The decision, with its appendix where the data ask for one. Raises TextTooLongError."""
    return written_pdf(decision_written(data), invariant=invariant)


def decision_written(data: DecisionData) -> Written:
    """What the decision says, in its order."""
    return Written(
        head=data.head,
        number=number_line(data.number, data.suffix),
        kind=data.kind,
        subject=data.subject,
        blocks=(
            _line(Style.COMPETENCE, data.competence.upper()),
            *(_line(Style.BASIS, line) for line in decision_words.bases(data)),
            _line(Style.ORDER, f"{data.kind.upper()}:", with_next=True),
            *(_article(words) for words in decision_words.articles(data)),
        ),
        closing=Closing(signers=(data.signer,), recipients=data.recipients),
        appendices=(_appendix(data),) if data.appendix and data.awards else (),
        sample_note=data.sample_note,
        origin=data.origin,
    )


def _line(style: Style, text: str, *, with_next: bool = False) -> Line:
    return Line(style=style, words=(Words(text=text),), with_next=with_next)


def _article(words: Cell) -> Line:
    return Line(style=Style.BODY, words=words, with_next=words[-1].text.endswith(":"))


def _appendix(data: DecisionData) -> Appendix:
    return Appendix(
        name="Phụ lục",
        subject=f"{_APPENDIX_TITLE} {data.object}",
        reference=decision_words.reference(data),
        blocks=(award_grid(data),),
    )


def award_grid(data: DecisionData) -> Grid:
    """The list of awards, with their money and the sum where there is any."""
    figures = [Column(head="Điểm", side=Side.RIGHT, width=_FIGURE)] if data.figures else []
    paid = decision_words.total(data.awards) > 0
    money = [Column(head="Tiền thưởng (đồng)", side=Side.RIGHT, width=_MONEY)] if paid else []
    columns = (
        Column(head="STT", side=Side.CENTRE, width=_NUMBER),
        Column(head="Giải", width=_TIER),
        Column(head="Tác phẩm (mã số)", share=_WORKS),
        Column(head="Đơn vị", share=_UNITS),
        *figures,
        *money,
    )
    rows = [_award_row(number, award, data, paid=paid) for number, award in enumerate(data.awards, 1)]
    return Grid(columns=columns, rows=(*rows, *([_total_row(data, len(columns))] if paid else [])))


def _award_row(number: int, award: AwardLine, data: DecisionData, *, paid: bool) -> Row:
    figure = [award.figure] if data.figures else []
    money = [group(award.money)] if paid else []
    work = f"{award.title} ({award.entry_code})"
    texts = [str(number), _tier(award.tier_name), work, award.unit, *figure, *money]
    return Row(cells=tuple((Words(text=text),) for text in texts))


def _tier(name: str) -> str:
    """The tier below the column's head "Giải": "Giải Nhất" is "Nhất" there."""
    return name.removeprefix("Giải ")


def _total_row(data: DecisionData, columns: int) -> Row:
    dong = decision_words.total(data.awards)
    words = Words(text=f" (Bằng chữ: {money_in_words(dong)})")
    return Row(
        cells=((Words(text="Tổng cộng", bold=True), words), (Words(text=group(dong), bold=True),)), span=columns - 1
    )
