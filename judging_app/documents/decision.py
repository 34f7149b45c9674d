"""The decision that recognises the results and gives the awards."""

from dataclasses import replace

from reportlab.platypus import Table

from judging_app.core.vietnamese.numbers import group
from judging_app.core.vietnamese.words import money_in_words
from judging_app.documents import decision_words, looks
from judging_app.documents.blocks import appendix_head, head, title
from judging_app.documents.closing import SIGNATURE_ROOM, closing
from judging_app.documents.fonts import BOLD
from judging_app.documents.looks import Align
from judging_app.documents.markup import bold, plain, safe
from judging_app.documents.page import PORTRAIT, DocumentInfo, Part, Story, build, fits_one_page
from judging_app.documents.tables import Keep, first_fitting, ruled
from judging_app.ports.documents import AwardLine, DecisionData

_WIDTH = PORTRAIT.inner
# Size of the body (the decree allows both) and room for the signature, in points: the first that needs one page only.
_FITS = ((14, SIGNATURE_ROOM), (13, SIGNATURE_ROOM), (13, SIGNATURE_ROOM - 14))
_SIZE = 12
_NUMBER, _TIER, _FIGURE, _MONEY = 36, 80, 44, 68  # widths in points
_APPENDIX_TITLE = "Danh sách tác phẩm đạt giải"


def decision_pdf(data: DecisionData, *, invariant: bool) -> bytes:
    """The decision, with its appendix where the data ask for one. Raises TextTooLongError."""
    return first_fitting(lambda keep: _pdf(data, keep, invariant=invariant))


def _pdf(data: DecisionData, keep: Keep, *, invariant: bool) -> bytes:
    bodies = [_body(data, *fit) for fit in _FITS]
    parts = [Part(story=next((body for body in bodies if fits_one_page(body, PORTRAIT)), bodies[0]))]
    if data.appendix and data.awards:
        parts.append(Part(story=_appendix(data, keep)))
    info = DocumentInfo(title=f"{data.kind} {data.subject}", author=data.head.agency, subject=data.subject)
    return build(parts, PORTRAIT, info, note=data.sample_note, invariant=invariant)


def _body(data: DecisionData, size: int, room: int) -> Story:
    basis, body = replace(looks.BASIS, size=size), replace(looks.BODY, size=size)
    *articles, last = decision_words.articles(data)
    return [
        head(data.head, _WIDTH, number=decision_words.number_line(data)),
        *title(data.kind, data.subject, _WIDTH),
        looks.text(data.competence.upper(), looks.COMPETENCE),
        *(looks.text(line, basis) for line in decision_words.bases(data)),
        looks.text(f"{data.kind.upper()}:", looks.ORDER, with_next=True),
        *(looks.rich(line, body, with_next=line.endswith(":")) for line in articles),
        looks.rich(last, body, with_next=True),
        closing(data.signer, data.recipients, _WIDTH, room),
    ]


def _appendix(data: DecisionData, keep: Keep) -> Story:
    subject = f"{_APPENDIX_TITLE} {data.object}"
    return [*appendix_head("Phụ lục", subject, decision_words.reference(data), _WIDTH), _award_table(data, keep)]


def _award_table(data: DecisionData, keep: Keep) -> Table:
    heads = ["STT", "Giải", "Tác phẩm (mã số)", "Đơn vị", *(["Điểm"] if data.figures else []), "Tiền thưởng (đồng)"]
    rows = [[looks.text(name, looks.cell(_SIZE, Align.CENTRE, BOLD)) for name in heads]]
    rows += [_award_row(number, award, data) for number, award in enumerate(data.awards, 1)]
    rows.append(_total_row(data, len(heads)))
    last = len(rows) - 1
    style: list[tuple[object, ...]] = [
        ("SPAN", (0, last), (-2, last)),
    ]
    return ruled(rows, _widths(data), style=style, keep=keep, padding=4)


def _widths(data: DecisionData) -> list[int]:
    figures = [_FIGURE] if data.figures else []
    room = _WIDTH - sum([_NUMBER, _TIER, *figures, _MONEY])
    works = room * 56 // 100
    return [_NUMBER, _TIER, works, room - works, *figures, _MONEY]


def _award_row(number: int, award: AwardLine, data: DecisionData) -> list[object]:
    centre, left, right = looks.cell(_SIZE, Align.CENTRE), looks.cell(_SIZE), looks.cell(_SIZE, Align.RIGHT)
    work = f"{safe(award.title)} ({safe(award.entry_code)})"
    figure = [looks.text(award.figure, right)] if data.figures else []
    named = [looks.text(_tier(award.tier_name), left), looks.rich(work, left), looks.text(award.unit, left)]
    return [looks.text(str(number), centre), *named, *figure, looks.text(group(award.money), right)]


def _tier(name: str) -> str:
    """The tier below the column's head "Giải": "Giải Nhất" is "Nhất" there."""
    return name.removeprefix("Giải ")


def _total_row(data: DecisionData, columns: int) -> list[object]:
    dong = decision_words.total(data.awards)
    text = f"{bold('Tổng cộng')} (Bằng chữ: {safe(plain(money_in_words(dong)))})"
    money = looks.rich(bold(group(dong)), looks.cell(_SIZE, Align.RIGHT))
    return [looks.rich(text, looks.cell(_SIZE)), *[""] * (columns - 2), money]
