"""The judge's desk with made-up figures, for tools/gallery.py."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter
from PySide6.QtWidgets import QLayout, QWidget

from ui.widgets.buttons import Button
from ui.widgets.fields import TextBox
from ui.widgets.frames import Surfaced
from ui.widgets.host import Host
from ui.widgets.labels import Label
from ui.widgets.layouts import column, fix, row
from ui.widgets.mark_field import MarkField
from ui.widgets.mark_rules import MarkRange
from ui.widgets.seek_bar import NoteMark, SeekBar
from ui.widgets.video import VideoPicture

CRITERIA = (
    ("Đúng chủ đề, đúng định hướng", 950, 10),
    ("Thông tin chính xác, thiết thực", 875, 10),
    ("Tính mới, sáng tạo", 1375, 20),
    ("Kịch bản, bố cục", None, 10),
)


def picture() -> QImage:
    """A made-up picture of a clip."""
    made = QImage(640, 360, QImage.Format.Format_RGB32)
    painter = QPainter(made)
    shade = QLinearGradient(0, 0, 640, 360)
    shade.setColorAt(0, QColor("#34607A"))
    shade.setColorAt(1, QColor("#15202B"))
    painter.fillRect(made.rect(), shade)
    painter.end()
    return made


def mark_line(name: str, mark: int | None, most: int) -> tuple[MarkField, QWidget]:
    """One criterion."""
    field = MarkField(MarkRange(most=most * 100), name, mark)
    limit = Label(f"/ {most}", "note", "muted")
    limit.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    fix(limit, width=30)
    whole = QWidget()
    whole.setLayout(row(Label(name), None, field, limit, gap=4))
    fix(whole, height=30)
    return field, whole


def seek_bar() -> SeekBar:
    """A bar with stretches and notes."""
    seek = SeekBar()
    seek.show_length(291_000)
    seek.show_position(72_000)
    seek.show_watched([(0, 119_000)])
    seek.show_notes([NoteMark(at_ms=35_000, text="Vào đề lạ"), NoteMark(at_ms=61_000, text="Nhạc hơi lớn")])
    return seek


def clip() -> QLayout:
    """Head, picture, bar, controls."""
    video = VideoPicture()
    video.show_image(picture())
    names = column(
        Label("013  Một cửa, một lần, một nụ cười", "clip"), Label("Khối xã, phường · 04:51", "small", "muted"), gap=0
    )
    controls = row(
        Button(icon="pause", name="Dừng", kind="primary"),
        Label("01:12 / 04:51", "note-strong"),
        Button("−5 s"),
        Button("+5 s"),
        None,
        Label("đã xem 41 %", "note", "muted"),
        Button(icon="fullscreen", name="Toàn màn hình"),
    )
    whole = column(row(names, None, Button("Rút khỏi chấm", kind="small")), gap="m", margins=("l", "m"))
    whole.addWidget(video, 1)
    whole.addWidget(seek_bar())
    whole.addLayout(controls)
    return whole


def rubric() -> QWidget:
    """The sheet with some marks."""
    lines = [mark_line(*one) for one in CRITERIA]
    lines[3][0].show_mark(None, "3,2")
    names = column(Label("Phiếu chấm", "clip"), Label("Thang 100 điểm · bước 0,25", "small", "muted"), gap=0)
    remark = TextBox("Nhận xét chung", "Nhận xét chung…")
    fix(remark, height=56)
    panel = Surfaced(
        column(
            row(names, None, Label("50,00", "total")),
            row(Label("Nội dung", "note-strong", "muted"), None, Label("32,00 / 40", "note-strong", "muted")),
            column(*(line for _, line in lines), gap=0),
            remark,
            None,
            Button("Xong clip này, sang clip tiếp theo    Ctrl + ↵", kind="primary"),
            margins=("l", "m"),
        )
    )
    fix(panel, width=384)
    return panel


def judge_screen(_host: Host) -> QWidget:
    """The clip and the rubric."""
    whole = QWidget()
    inner = row(gap=0)
    inner.addLayout(clip(), 1)
    inner.addWidget(rubric())
    whole.setLayout(inner)
    return whole
