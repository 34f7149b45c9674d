"""The parts by themselves, for tools/gallery.py."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from ui.dialogs.confirm_code import ConfirmCodeDialog
from ui.dialogs.message import MessageDialog
from ui.dialogs.reason import ReasonDialog
from ui.theme.tokens import TYPE
from ui.widgets.buttons import Button
from ui.widgets.cells import Dot
from ui.widgets.fields import Choice, SearchField, TextBox, TextField, Tick
from ui.widgets.frames import Card
from ui.widgets.indicators import Icon, StateDot, ThinProgress
from ui.widgets.labels import Label, Paragraph
from ui.widgets.layouts import column, grid, row
from ui.widgets.mark_field import MarkField
from ui.widgets.mark_rules import MarkRange
from ui.widgets.notices import Banner, EmptyState

ICONS = Path(__file__).resolve().parents[1] / "resources" / "icons"
STACKED = "Ấ Ễ Ộ Ữ Ỡ ỳ ặ g – Nguyễn Thị Mỹ Hạnh, Kỳ Anh, 1.234.567,89"


def page(*items: object) -> QWidget:
    """A canvas with parts under each other."""
    made = QWidget()
    made.setObjectName("page")
    made.setLayout(column(*items, None, gap="l", margins="xl"))  # type: ignore[arg-type]  # parts of one kind
    return made


def words() -> QWidget:
    """Every role of the type table with the tallest letters."""
    return page(*(Label(f"{role}: {STACKED}", role) for role in TYPE), Paragraph(f"{STACKED} " * 4))


def icons() -> QWidget:
    """All icons, plain and in the accent."""
    made = grid(gap="m")
    for place, path in enumerate(sorted(ICONS.glob("*.svg"))):
        cell = row(Icon(path.stem, "text", 24), Icon(path.stem, "accent", 32), Label(path.stem, "tiny", "muted"), None)
        made.addLayout(cell, place // 6, place % 6)
    return page(made)


def buttons() -> QWidget:
    """Buttons in all kinds and states."""
    off = Button("Không dùng được", kind="primary")
    off.setEnabled(False)
    faint = Button("Không dùng được", icon="printer")
    faint.setEnabled(False)
    return page(
        row(
            Button("Nộp phiếu", kind="primary"),
            Button("Mở gói chấm", icon="folder"),
            Button("Xem thêm", kind="quiet"),
            None,
        ),
        row(Button("Rút khỏi chấm", kind="danger"), Button("Rút khỏi chấm", kind="small"), off, faint, None),
        row(
            Button(icon="play", name="Phát", kind="primary"),
            Button(icon="volume", name="Âm lượng"),
            Button(icon="fullscreen", name="Toàn màn hình"),
            None,
        ),
    )


def fields() -> QWidget:
    """Fields in all states."""
    marks = MarkRange(most=1000, step=25)
    plain, pending, wrong, empty = (MarkField(marks, "Tính mới") for _ in range(4))
    plain.show_mark(875)
    pending.show_mark(None, "1")
    wrong.show_mark(None, "12")
    choice = Choice("Khối", [("all", "Mọi khối"), ("ward", "Khối xã, phường")])
    return page(
        SearchField(),
        TextField("Tên hội thi", "Tên hội thi"),
        TextBox("Nhận xét chung", "Nhận xét chung…"),
        row(plain, pending, wrong, empty, None),
        row(choice, Tick("Chỉ bài còn thiếu", ticked=True), Tick("Cả bài đã rút"), None),
    )


def notices() -> QWidget:
    """Banners, dots, progress."""
    tones: tuple[tuple[str, str], ...] = (
        ("good", "Đã nhận tệp điểm của giám khảo 3"),
        ("soft", "Có bản mới của thang điểm"),
    )
    banners = []
    for tone, text in tones:
        banners.append(Banner())
        banners[-1].tell(tone, text)  # type: ignore[arg-type]  # from the table above
    several = Banner()
    several.tell(
        "bad", "Không nộp được: còn thiếu", ["Bài 013: thiếu Tính mới", "Bài 014: thiếu nhận xét"], leads_on=True
    )
    warn = Banner()
    warn.tell("warn", "Hai bản khác nhau của một phiếu", ["Bài 025, giám khảo 3: giữ bản nào?"])
    dots = row(*(part for dot in Dot for part in (StateDot(dot), Label(dot, "small", "muted"))), None)
    bars = column(ThinProgress(336), ThinProgress(1000, "good"), ThinProgress(0, "bad"), gap="m")
    return page(*banners, several, warn, dots, bars)


def empty() -> QWidget:
    """An empty state."""
    button = Button("Chọn tệp điểm", kind="primary", icon="inbox")
    text = "Kéo các tệp điểm của giám khảo vào đây, hoặc chọn từ thẻ nhớ. Mỗi tệp có một dòng kết quả riêng."
    return page(Card(EmptyState("inbox", "Chưa có tệp điểm nào", text, button)))


def confirm() -> QWidget:
    """The dialog that compares a code."""
    text = "So mã này với mã thư ký đọc hoặc in trên giấy giao gói chấm."
    return ConfirmCodeDialog("Mã hội thi", text, "481620937751036499215508")


def problems() -> QWidget:
    """The dialog with a list."""
    lines = [f"Bài {number:03}: thiếu điểm Tính mới, sáng tạo" for number in range(12, 20)]
    return MessageDialog("Chưa nộp được phiếu", "Nhấn vào một dòng để tới chỗ đó.", lines)


def reason() -> QWidget:
    """The dialog that asks for a reason."""
    return ReasonDialog("Rút khỏi chấm bài 015", "Điểm của bài này sẽ không được tính.", "Rút khỏi chấm", danger=True)


PARTS: dict[str, Callable[[], QWidget]] = {
    made.__name__: made for made in (words, icons, buttons, fields, notices, empty, confirm, problems, reason)
}
