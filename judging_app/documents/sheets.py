"""Sheets of one judge, to be signed by hand: each on pages of its own."""

from collections.abc import Sequence

from reportlab.platypus import Flowable, Spacer

from judging_app.core.vietnamese.dates import clip_time
from judging_app.core.vietnamese.numbers import format_hundredths
from judging_app.core.vietnamese.words import mark_in_words
from judging_app.documents import looks
from judging_app.documents.blocks import date_line, frameless, head, round_line, title
from judging_app.documents.closing import signature
from judging_app.documents.markup import bold, safe
from judging_app.documents.page import PORTRAIT, DocumentInfo, Part, Story, build, fits_one_page
from judging_app.documents.qr import qr_code
from judging_app.documents.sheet_table import criteria_table
from judging_app.documents.tables import Keep, first_fitting
from judging_app.ports.documents import SheetData, Signer
from judging_app.ports.print_errors import NothingToPrintError

_WIDTH = PORTRAIT.inner
_QR_SIDE = 72  # points
_QUIET = 14  # points of white beside the QR code
_SIZES = (12, 11, 10)
_ROOM = 58  # points between title and name; there is no seal
_GROUPS_ON_LINE = 4
_KIND = "Phiếu chấm điểm"


def sheets_pdf(sheets: Sequence[SheetData], *, invariant: bool) -> bytes:
    """All sheets as one document. Raises NothingToPrintError where there are none, TextTooLongError."""
    if not sheets:
        raise NothingToPrintError
    return first_fitting(lambda keep: _pdf(sheets, keep, invariant=invariant))


def _pdf(sheets: Sequence[SheetData], keep: Keep, *, invariant: bool) -> bytes:
    first = sheets[0]
    info = DocumentInfo(title=f"{_KIND} {first.judge}", author=first.head.agency, subject=first.contest)
    parts = [
        Part(story=_story(data, keep), running=_running(data), name=_named(data), label=data.code) for data in sheets
    ]
    return build(parts, PORTRAIT, info, note=first.sample_note, invariant=invariant)


def _running(data: SheetData) -> str:
    return f"{_KIND}: {data.code}, {data.judge}"


def _named(data: SheetData) -> str:
    return data.code if data.blind or not data.title else f"{data.code}: {data.title}"


def _story(data: SheetData, keep: Keep) -> Story:
    """The sheet with the largest type of its table that needs one page only; the largest of all where none does."""
    above, below = _above(data), _below(data)
    stories = ([*above, criteria_table(data, size, keep), *below] for size in _SIZES)
    fitting = next((story for story in stories if fits_one_page(story, PORTRAIT)), None)
    return fitting or [*above, criteria_table(data, _SIZES[0], keep), *below]


def _above(data: SheetData) -> Story:
    return [
        head(data.head, _WIDTH),
        *title(_KIND, data.contest, _WIDTH, looks_=(looks.FORM_KIND, looks.FORM_SUBJECT)),
        looks.text(round_line(data.round), looks.ROUND),
        _who_and_what(data),
        *(looks.rich(f"{bold(name)}: {safe(value)}", looks.FORM_LINE) for name, value in _shown(data)),
        Spacer(1, 8),
    ]


def _below(data: SheetData) -> Story:
    return [
        *_remarks(data),
        looks.rich(_in_words(data), looks.FORM_TEXT, with_next=True),
        _signed(data),
    ]


def _who_and_what(data: SheetData) -> Flowable:
    judge = f"{data.judge} ({data.role})" if data.role else data.judge
    who = looks.rich(f"{bold('Giám khảo')}: {safe(judge)}", looks.FORM_LINE)
    what = looks.rich(f"{bold('Mã số bài dự thi')}: {safe(data.code)}", looks.FORM_LINE)
    left = _WIDTH * 64 // 100
    return frameless([[who, what]], [left, _WIDTH - left], align="LEFT")


def _shown(data: SheetData) -> list[tuple[str, str]]:
    named = [("Tên clip", data.title), ("Đơn vị dự thi", data.unit)]
    return [] if data.blind else [(name, value) for name, value in named if value]


def _in_words(data: SheetData) -> str:
    if data.total is None:
        return bold("Phiếu chưa chấm đủ các tiêu chí.")
    return f"{bold('Tổng điểm')}: {format_hundredths(data.total)} điểm ({safe(mark_in_words(data.total))} điểm)."


def _remarks(data: SheetData) -> Story:
    whole = [looks.rich(f"{bold('Nhận xét chung')}: {safe(data.remark)}", looks.FORM_TEXT)] if data.remark else []
    notes = [looks.text(f"- {clip_time(note.milliseconds)}: {note.text}", looks.NOTE) for note in data.notes]
    heading = [looks.rich(bold("Ghi chú theo thời điểm của clip:"), looks.FORM_TEXT, with_next=True)] if notes else []
    return [*whole, *heading, *notes]


def _signed(data: SheetData) -> Flowable:
    left = _WIDTH * 40 // 100
    signer = Signer(title="Giám khảo", name=data.judge)
    day = looks.text(date_line(data.head), looks.FORM_DATE)
    hand = [day, *signature(signer, _WIDTH - left, looks.FORM_SIGNER, _ROOM)]
    return frameless([[_codes(data, left), hand]], [left, _WIDTH - left], before=10)


def _codes(data: SheetData, width: int) -> Flowable:
    lines: list[Flowable] = [
        looks.rich(bold("Mã giám khảo"), looks.CODE),
        *(looks.text(line, looks.CODE) for line in _short_lines(data.judge_code)),
        looks.rich(bold("Mã phiếu chấm"), looks.CODE_HEAD),
        *(looks.text(line, looks.CODE) for line in _short_lines(data.digest)),
    ]
    if not data.qr:
        return frameless([[lines]], [width], align="LEFT")
    beside = _QR_SIDE + _QUIET
    return frameless([[qr_code(data.qr, _QR_SIDE), lines]], [beside, width - beside], align="LEFT")


def _short_lines(code: str) -> list[str]:
    groups = code.split()
    middle = len(groups) if len(groups) <= _GROUPS_ON_LINE else (len(groups) + 1) // 2
    return [" ".join(half) for half in (groups[:middle], groups[middle:]) if half]
