"""A judge's covering page: what to do in five steps, the contest code to compare, and a slip for the judge code."""

from reportlab.lib.colors import black
from reportlab.platypus import Flowable, Spacer

from judging_app.core.vietnamese.dates import long_date
from judging_app.documents import looks
from judging_app.documents.blocks import dotted, frameless, head, round_line, title
from judging_app.documents.closing import signature
from judging_app.documents.markup import bold, safe
from judging_app.documents.page import PORTRAIT, DocumentInfo, Part, Story, build
from judging_app.documents.table_tags import Placed
from judging_app.documents.tables import GRID, Keep, first_fitting
from judging_app.ports.documents import CoverData, Signer

_WIDTH = PORTRAIT.inner
_KIND = "Hướng dẫn giám khảo"
_WHOM = "Khi cần giúp, xin gọi"
_GROUPS = 6
_GROUP_WIDTH, _GROUP_HEIGHT, _BETWEEN = 44, 24, 6  # points
_HAND_ROOM = 60  # points for a judge's signature; there is no seal


def cover_pdf(data: CoverData, *, invariant: bool) -> bytes:
    """The page. Raises TextTooLongError."""
    return first_fitting(lambda _keep: _pdf(data, _keep, invariant=invariant))


def _pdf(data: CoverData, _keep: Keep, *, invariant: bool) -> bytes:
    info = DocumentInfo(title=f"{_KIND} {data.judge}", author=data.head.agency, subject=data.contest)
    part = Part(story=[*_above(data), *_steps(data), *_below(data)], running=f"{_KIND}: {data.judge}", name=_KIND)
    return build([part], PORTRAIT, info, note=data.sample_note, invariant=invariant)


def _above(data: CoverData) -> Story:
    judge = f"{data.judge} ({data.role})" if data.role else data.judge
    return [
        head(data.head, _WIDTH),
        *title(_KIND, data.contest, _WIDTH, looks_=(looks.FORM_KIND, looks.FORM_SUBJECT)),
        looks.text(round_line(data.round), looks.ROUND),
        _two(f"{bold('Giám khảo')}: {safe(judge)}", f"{bold('Mã số')}: {safe(data.code)}"),
        looks.rich(
            f"{bold('Gói chấm')}: {safe(data.file)} (gói số {data.pack}), {safe(_how_many(data))}", looks.FORM_LINE
        ),
        looks.rich(f"{bold('Hạn nộp phiếu')}: {safe(_until(data))}", looks.FORM_LINE),
        Spacer(1, 10),
        _code_box(data),
    ]


def _two(left: str, right: str) -> Flowable:
    share = _WIDTH * 70 // 100
    cells = [[looks.rich(left, looks.FORM_LINE), looks.rich(right, looks.FORM_LINE)]]
    return frameless(cells, [share, _WIDTH - share], align="LEFT")


def _how_many(data: CoverData) -> str:
    trial = ", thêm một bài chấm thử ở đầu không tính điểm" if data.trial else ""
    return f"gồm {data.entries} bài dự thi{trial}"


def _until(data: CoverData) -> str:
    return f"hết {long_date(data.deadline)}" if data.deadline else "theo thông báo của Ban Thư ký"


def _code_box(data: CoverData) -> Flowable:
    """Six groups of four digits, large enough to be compared by eye across a table."""
    content = [
        looks.text("MÃ HỘI THI", looks.BOX_HEAD),
        looks.text("\u00a0\u00a0\u00a0".join(data.contest_code.split()), looks.BIG_CODE),
        looks.text("Khi mở gói chấm lần đầu, so từng nhóm số này với mã trên màn hình.", looks.BOX_NOTE),
        looks.text("Khác dù chỉ một chữ số: xin dừng lại và báo ngay cho Ban Thư ký.", looks.BOX_NOTE),
    ]
    style = [
        ("BOX", (0, 0), (-1, -1), 1, black),
        ("BACKGROUND", (0, 0), (-1, -1), looks.SHADE),
        ("TOPPADDING", (0, 0), (-1, -1), 8),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 10),
    ]
    return Placed([[content]], colWidths=[_WIDTH], style=style)


def _steps(data: CoverData) -> Story:
    steps = (
        (
            f"Cắm USB, hoặc chép cả thư mục gói chấm vào máy tính dùng để chấm, rồi mở tệp {bold(data.file)}. Máy không cần nối "
            "mạng. Thư mục clips phải nằm cạnh tệp này."
        ),
        "So mã hội thi ở trên với mã trên màn hình. Đúng mã và đúng họ tên thì xác nhận.",
        (
            "Xem từng clip và cho điểm từng tiêu chí. Mỗi thay đổi được lưu ngay, có thể nghỉ rồi chấm tiếp. Bài nào không thể "
            f"chấm khách quan thì chọn {bold('Rút khỏi chấm')} và nêu lý do."
        ),
        (
            f"Chấm xong, chọn {bold('Nộp phiếu')}. Chương trình ghi một tệp điểm (đuôi .clipscore) đã niêm phong, chỉ Ban Thư ký "
            "mở được."
        ),
        (
            "Gửi tệp điểm cho Ban Thư ký trong hạn, qua USB, thư điện tử hoặc tin nhắn; rồi đọc mã giám khảo trên màn hình để "
            "Ban Thư ký đối chiếu."
        ),
    )
    heading = looks.rich(bold("Năm việc cần làm"), looks.FORM_TEXT, with_next=True)
    return [Spacer(1, 8), heading, *(looks.rich(f"{n}. {step}", looks.STEP) for n, step in enumerate(steps, 1))]


def _below(data: CoverData) -> Story:
    asked = (
        looks.rich(f"{bold(_WHOM)}: {safe(data.contact)}", looks.FORM_TEXT) if data.contact else dotted(_WHOM, _WIDTH)
    )
    return [
        asked,
        Spacer(1, 24),
        _slip(data),
    ]


def _slip(data: CoverData) -> Flowable:
    """What the judge writes down and gives back: the code of the own laptop, to be compared with what comes in."""
    left = _GROUPS * _GROUP_WIDTH + (_GROUPS - 1) * _BETWEEN + 8
    written = [
        looks.rich(bold("Giám khảo ghi lại và gửi Ban Thư ký"), looks.FORM_LINE),
        looks.text("Mã giám khảo, hiện ở phần Nộp phiếu:", looks.FORM_LINE),
        Spacer(1, 8),
        _boxes(),
    ]
    hand = signature(Signer(title="Giám khảo", name=data.judge), _WIDTH - left, looks.FORM_SIGNER, _HAND_ROOM)
    return frameless([[written, hand]], [left, _WIDTH - left], align="LEFT")


def _boxes() -> Flowable:
    """A box for each group of four digits."""
    places = range(0, 2 * _GROUPS - 1, 2)
    widths = [_GROUP_WIDTH if place % 2 == 0 else _BETWEEN for place in range(2 * _GROUPS - 1)]
    style = [("BOX", (place, 0), (place, 0), 0.75, GRID) for place in places]
    return Placed([[""] * len(widths)], colWidths=widths, rowHeights=[_GROUP_HEIGHT], style=style, hAlign="LEFT")
