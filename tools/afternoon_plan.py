"""What the secretariat does in the afternoon, known before the first key: the same for the window and for the command line."""

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from judging_app.core.ids import EntryCode, JudgeCode
from judging_app.core.rubric import Rubric
from judging_app.core.score_sheet import ScoreSheet, SheetState
from judging_app.ports.sample_clips import ClipForm

NAME, YEAR, ORGANISER = "Hội thi video clip cải cách hành chính", 2024, "Ban Tổ chức Hội thi"
COMMUNES, OFFICES = "Khối xã, phường", "Khối sở, ban, ngành"
LEAST_SECONDS, SHEETS_PER_ENTRY = 2, 3
CODES, SEED, DEADLINE = "{n:03}", "2024", "2024-10-15"
RENAMED = ("Thông điệp rõ ràng, dễ nhớ", "Thông điệp rõ, dễ nhớ")
STEPPED, STEP = "Hình ảnh, góc máy", "0,5"
FIRST_KEYED, THEN_KEYED = "Lan", "Minh"
SLIP = "3,25"
"""What the second person keys by mistake as the first mark of the pile: lower than any that a judge gives."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """An entry as its unit sent it; `clip` bears no tones, `same_as` is the clip that it is a copy of."""

    title: str
    unit: str
    clip: str
    block: str = COMMUNES
    unit_code: str = ""
    form: ClipForm = ClipForm.PLAIN
    same_as: str = ""


ITEMS = (
    Item(title="Một cửa số, người dân hài lòng", unit="UBND xã Phú Sơn", unit_code="PS-HT", clip="ubnd xa phu son.mp4"),
    Item(title="Làm giấy khai sinh tại nhà", unit="UBND xã Phú Sơn", unit_code="PS-ND", clip="UBND xa Phu Son (1).mp4"),
    Item(title="Chữ ký số cho mọi nhà", unit="Sở Nội vụ", block=OFFICES, clip="So Noi vu - chu ky so cho moi nha.mp4"),
    Item(
        title="Nộp hồ sơ không cần đến phường",
        unit="UBND phường Vỹ Dạ",
        clip="nop ho so khong can den phuong.mp4",
        form=ClipForm.DAMAGED,
    ),
    Item(
        title="Đổi giấy phép lái xe trực tuyến",
        unit="Sở Xây dựng",
        block=OFFICES,
        clip="doi giay phep lai xe truc tuyen.mp4",
        same_as="So Noi vu - chu ky so cho moi nha.mp4",
    ),
    Item(title="Tiếp dân bằng nụ cười", unit="UBND phường Kim Long", clip="UBND phuong Kim Long.mp4"),
    Item(
        title="Trả kết quả qua bưu điện",
        unit="UBND phường An Cựu",
        clip="tra ket qua qua buu dien.mov",
        form=ClipForm.MOV,
    ),
    Item(
        title="Một ngày ở trung tâm hành chính công",
        unit="Sở Khoa học và Công nghệ",
        block=OFFICES,
        clip="mot ngay o trung tam hanh chinh cong.mp4",
        form=ClipForm.SMALL,
    ),
    Item(title="Hộ tịch lưu động", unit="UBND xã A Lưới", clip="ho tich luu dong.mp4", form=ClipForm.PHONE),
    Item(
        title="Thanh toán không tiền mặt",
        unit="UBND phường Thuận Hóa",
        clip="thanh toan khong tien mat.avi",
        form=ClipForm.AVI,
    ),
    Item(
        title="Đất đai minh bạch", unit="Sở Nông nghiệp và Môi trường", block=OFFICES, clip="So NN va MT - dat dai.mp4"
    ),
    Item(
        title="Hẹn giờ làm căn cước",
        unit="Công an tỉnh",
        block=OFFICES,
        clip="hen gio lam can cuoc.mp4",
        form=ClipForm.SILENT,
    ),
)
"""The first six are a short afternoon: two communes of one name, a damaged clip, a copy."""
SHORT = 6
STRANGER = "video gui lai.mp4"
"""A file that belongs to no entry."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Seat:
    """A judge as the list of the panel has them."""

    code: str
    name: str
    role: str
    office: str


SEATS = (
    Seat(code="GK1", name="Trần Thị Minh An", role="Trưởng ban", office="Sở Văn hóa và Thể thao"),
    Seat(code="GK2", name="Lê Văn Bình", role="Thành viên", office="Sở Nội vụ"),
    Seat(code="GK3", name="Hoàng Thị Chi", role="Thành viên", office="Hội Nhà báo tỉnh"),
    Seat(code="GK4", name="Phạm Quốc Dũng", role="Thành viên", office="Đài Phát thanh và Truyền hình"),
)
CHAIR, MEMBER, ON_PAPER, ON_SPREADSHEET = (JudgeCode(one.code) for one in SEATS)
BY_FILE = (CHAIR, MEMBER)
FINDINGS = ("identical", "unreadable")
REJECTED, ACCEPTED, PENALTY = "Tệp hỏng, không mở được", "Đã xem lại, đồng ý cho chấm", "Không đạt yêu cầu kỹ thuật"
PENALTY_POINTS = "1,5"


def marks_of(judge: JudgeCode, entry: EntryCode, rubric: Rubric) -> tuple[int, ...]:
    """What a judge gives an entry, in hundredths: always the same, never so low that a remark is asked for."""
    chance = Random(f"{judge} {entry}")
    return tuple(
        one.most - chance.randrange(0, one.most // 2, one.step) // one.step * one.step for one in rubric.criteria
    )


def sheet_of(judge: JudgeCode, entry: EntryCode, rubric: Rubric) -> ScoreSheet:
    """The whole sheet."""
    return ScoreSheet(
        judge=judge,
        entry=entry,
        state=SheetState.SUBMITTED,
        marks=marks_of(judge, entry, rubric),
        remarks=("",) * len(rubric.criteria),
    )


def typed(mark: int) -> str:
    """A mark as a person types it."""
    whole, rest = divmod(mark, 100)
    return f"{whole},{rest:02}".rstrip("0").rstrip(",")


def rows_of_the_list(items: Sequence[Item]) -> list[list[str | int]]:
    """The list of entries as it came: a title, an empty row, heads, and no codes."""
    heads: list[str | int] = ["STT", "Tên clip", "Đơn vị", "Mã đơn vị", "Khối"]
    rows: list[list[str | int]] = [
        [number, one.title, one.unit, one.unit_code, one.block] for number, one in enumerate(items, 1)
    ]
    return [["Danh sách bài dự thi"], [], heads, *rows]
