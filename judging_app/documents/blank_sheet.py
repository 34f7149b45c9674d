"""A sheet to be filled in by hand: the criteria with room for marks, dotted lines for all that is not known yet."""

from reportlab.platypus import Flowable, Spacer

from judging_app.documents import looks
from judging_app.documents.blocks import date_line, dotted, frameless, head, round_line, title
from judging_app.documents.closing import signature
from judging_app.documents.page import PORTRAIT, DocumentInfo, Part, Story, build, fits_one_page
from judging_app.documents.sheet_table import criteria_table
from judging_app.documents.tables import Keep, first_fitting
from judging_app.ports.documents import BlankSheet, Signer

_WIDTH = PORTRAIT.inner
# Points: type of the table, and room above and below its rows.
_SIZES = ((12, 7), (12, 5), (12, 3), (11, 4), (11, 3), (11, 2), (10, 3), (10, 2))
_ROOM = 48  # points below the title, for the hand
_KIND = "Phiếu chấm điểm"
_REMARK_LINES = 1


def blank_sheet_pdf(data: BlankSheet, *, invariant: bool) -> bytes:
    """One blank sheet as a document. Raises TextTooLongError."""
    return first_fitting(lambda keep: _pdf(data, keep, invariant=invariant))


def _pdf(data: BlankSheet, keep: Keep, *, invariant: bool) -> bytes:
    info = DocumentInfo(title=_KIND, author=data.head.agency, subject=data.contest)
    part = Part(story=_story(data, keep), running=f"{_KIND}: {round_line(data.round)}", name=_KIND)
    return build([part], PORTRAIT, info, note=data.sample_note, invariant=invariant)


def _story(data: BlankSheet, keep: Keep) -> Story:
    """With the largest rows of its table that need one page only; the largest of all where none do."""
    above, below = _above(data), _below(data)
    stories = ([*above, criteria_table(data, size, keep, room), *below] for size, room in _SIZES)
    fitting = next((story for story in stories if fits_one_page(story, PORTRAIT)), None)
    return fitting or [*above, criteria_table(data, _SIZES[0][0], keep, _SIZES[0][1]), *below]


def _above(data: BlankSheet) -> Story:
    unknown = ("Mã số bài dự thi",) if data.blind else ("Mã số bài dự thi", "Tên clip", "Đơn vị dự thi")
    return [
        head(data.head, _WIDTH),
        *title(_KIND, data.contest, _WIDTH, looks_=(looks.FORM_KIND, looks.FORM_SUBJECT)),
        looks.text(round_line(data.round), looks.ROUND),
        *(dotted(name, _WIDTH) for name in ("Giám khảo", *unknown)),
        Spacer(1, 8),
    ]


def _below(data: BlankSheet) -> Story:
    left = _WIDTH * 32 // 100
    total = frameless([[dotted("Tổng điểm", left), dotted("Bằng chữ", _WIDTH - left)]], [left, _WIDTH - left], before=4)
    remarks = [dotted("Nhận xét chung", _WIDTH), *(dotted("", _WIDTH) for _ in range(_REMARK_LINES))]
    return [looks.text(data.steps, looks.SMALL), total, *remarks, _signed(data)]


def _signed(data: BlankSheet) -> Flowable:
    left = _WIDTH * 40 // 100
    right = _WIDTH - left
    day = looks.text(date_line(data.head), looks.FORM_DATE)
    hand = [day, *signature(Signer(title="Giám khảo", name=""), right, looks.FORM_SIGNER, _ROOM)]
    hand.insert(2, looks.text("(Ký, ghi rõ họ tên)", looks.FORM_DATE))
    return frameless([["", hand]], [left, right], before=10)
