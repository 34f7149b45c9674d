"""Whole screens with made-up figures, for tools/gallery.py: they show how the parts go together."""

import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QWidget

from tools.gallery_judge import judge_screen
from ui.models.columns import Column
from ui.models.row_table import RowTable
from ui.shell.main_window import MainWindow
from ui.shell.navigation import Desk, Place, RailKind
from ui.shell.remembered import Remembered
from ui.shell.shortcut_sheet import ShortcutSheet
from ui.theme.tokens import TALL_ROW
from ui.widgets.buttons import Button
from ui.widgets.cells import Chip, Dot, Figure, Point, Points, Quiet, TwoLines
from ui.widgets.frames import Card, Heading, Page, Surfaced
from ui.widgets.host import Host
from ui.widgets.indicators import StateDot, ThinProgress
from ui.widgets.labels import Label, Paragraph
from ui.widgets.layouts import column, fix, row
from ui.widgets.legend import MatrixCard
from ui.widgets.matrix_values import Look, MatrixCell, MatrixColumn, MatrixRow, MatrixState
from ui.widgets.notices import FactList

TITLES = (
    ("012", "Một cửa gần dân", "UBND xã Bình An"),
    ("018", "Trả kết quả ngay trong ngày, không hẹn lại", "Sở Ánh Sáng"),
    ("019", "Hướng dẫn người dân dùng dịch vụ công trực tuyến tại nhà văn hóa", "UBND huyện Sông Xanh"),
    ("031", "Cánh đồng số", "Sở Đồng Xanh"),
    ("024", "Chuyện ở bộ phận tiếp nhận", "UBND huyện Núi Cao"),
    ("020", "Nụ cười công sở", "UBND phường Hoa Sen"),
    ("047", "Chung một mục tiêu", "UBND phường Ấp Ễnh Ộp"),
    ("015", "Từ giấy tới số", "UBND xã Quảng Minh"),
    ("016", "Ngày thứ bảy vì dân", "UBND phường An Hòa"),
    ("052", "Một ngày ở bộ phận một cửa", "UBND phường Vĩnh Thịnh"),
)
AWARDS = ("Nhất", "Nhì", "Nhì", "Ba", "Ba", "K. khích", "K. khích", "K. khích", "", "")
RANKS = ("1", "2", "3", "4", "5", "6 =", "6 =", "8", "9", "10")
FIGURES = (9415, 9240, 9205, 9070, 9025, 8880, 8880, 8835, 8830, 8795)


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """One made-up row."""

    rank: str
    code: str
    title: str
    unit: str
    figure: int
    award: str


def standings() -> list[Standing]:
    """Ten made-up rows."""
    return [
        Standing(rank=rank, code=code, title=title, unit=unit, figure=figure, award=award)
        for rank, (code, title, unit), figure, award in zip(RANKS, TITLES, FIGURES, AWARDS, strict=True)
    ]


def strip(one: Standing) -> Points:
    """Seven made-up figures around one."""
    spread = (-420, -150, -60, 20, 90, 160, 390)
    ends = (spread[0], spread[-1])
    points = tuple(Point(value=one.figure + gap + int(one.code) % 5 * 30, kept=gap not in ends) for gap in spread)
    return Points(points=points, least=8400, most=9900, text="")


def shown(figure: int) -> str:
    """Hundredths with a comma."""
    return f"{figure // 100},{figure % 100:02}"


COLUMNS: tuple[Column[Standing], ...] = (
    Column(key="rank", heading="Hạng", value=lambda one: Figure(text=one.rank, strong=True, right=False), width=58),
    Column(key="code", heading="Mã", value=lambda one: Quiet(words=one.code), width=42),
    Column(
        key="title",
        heading="Clip và đơn vị",
        value=lambda one: TwoLines(title=one.title, below=one.unit, strong=bool(one.award)),
    ),
    Column(key="points", heading="Phiếu của 7 giám khảo", value=strip, width=176),
    Column(
        key="figure",
        heading="Điểm",
        value=lambda one: Figure(text=shown(one.figure), strong=True),
        sort=lambda one: one.figure,
        width=76,
        right=True,
    ),
    Column(
        key="award",
        heading="Giải",
        value=lambda one: Chip(words=one.award, filled=one.award == "Nhất"),
        width=96,
    ),
)


def chair_screen(_host: Host) -> QWidget:
    """Standings and why one stands where it stands."""
    table: RowTable[Standing] = RowTable(COLUMNS, TALL_ROW)
    table.show_rows(standings())
    table.choose(lambda one: one.code == "019")
    card = Surfaced(column(table, margins=1), "card")
    checks = [
        row(StateDot(dot), Label(name, "note", "muted"), None, Label(value, "note"))
        for dot, name, value in (
            (Dot.DONE, "Bỏ từng giám khảo", "vẫn giải Nhì 7/7"),
            (Dot.DONE, "Trung bình thường", "hạng 3"),
            (Dot.WARN, "Trung vị", "hạng 2, đổi chỗ với 018"),
        )
    ]
    facts = FactList(
        [
            ("Bảy phiếu", "90,25 … 95,50"),
            ("Bỏ cao nhất (GK4)", "95,50"),
            ("Bỏ thấp nhất (GK1)", "88,75"),
            ("Trung bình năm phiếu", "460,25 / 5"),
            ("Cộng trừ", "0"),
            ("Điểm cuối", "92,05", True),
        ]
    )
    why = Paragraph("Kém hạng 2 đúng 0,35 điểm; hơn hạng 4 1,35 điểm. Không phải dùng tiêu chí phụ.")
    panel = Card(
        column(Label("Vì sao hạng 3?", "panel"), Label("019 · UBND huyện Sông Xanh", "note", "muted"), gap=0),
        facts,
        why,
        4,
        Label("Có vững không?", "strong"),
        *checks,
        None,
        Button("Xem lại clip", icon="play"),
    )
    fix(panel, width=394)
    body = row(gap="l")
    body.addWidget(card, 1)
    body.addWidget(panel)
    action = Button("Xem việc cần quyết (2)", kind="primary")
    below = "Trung bình 7 phiếu sau khi bỏ cao nhất và thấp nhất · làm tròn 2 số · đếm lần hai: khớp"
    return Page(Heading("Thứ hạng vòng chung khảo", below, action), body)


STATES = (
    MatrixState(key="in", words="đã nộp", look=Look.PALE),
    MatrixState(key="missing", words="còn thiếu", look=Look.GAP),
    MatrixState(key="aside", words="rút", look=Look.DARK),
    MatrixState(key="set-aside", words="để riêng", look=Look.WARN),
    MatrixState(key="conflict", words="xung đột", look=Look.BAD),
)
JUDGES = (
    ("GK1", 110, "đủ"),
    ("GK2", 110, "đủ"),
    ("GK3", 108, "rút 2"),
    ("GK4", 74, "rút 1"),
    ("GK6", 0, "chưa có phiếu"),
)


def judge_card(code: str, sheets: int, note: str) -> QWidget:
    """How far one judge is."""
    bar = ThinProgress(sheets * 1000 // 110, "good" if sheets > 100 else "accent" if sheets else "bad")
    head = row(Label(code, "strong"), None, Label(f"{sheets}/110", "note", "muted"))
    return Card(head, bar, Label(note, "small", "muted" if sheets else "bad"), margins=("m", "s"), gap="xs")


def cells(number: int) -> tuple[MatrixCell, ...]:
    """Five made-up cells of a row."""
    made = [MatrixCell(state="in") for _ in JUDGES]
    made[4] = MatrixCell(state="missing")
    if number % 7 == 3:
        made[1] = MatrixCell(state="aside", text="rút")
    if number % 11 == 5:
        made[2] = MatrixCell(state="conflict", text="2 bản")
    if number % 9 == 7:
        made[3] = MatrixCell(state="set-aside", text="để riêng")
    return tuple(made)


def progress_screen(_host: Host) -> QWidget:
    """The secretariat's matrix."""
    matrix = MatrixCard("Khối xã, phường · 77 bài", STATES)
    columns = [MatrixColumn(key=code, head=code) for code, _, _ in JUDGES]
    rows = [
        MatrixRow(key=str(place), code=f"{place:03}", title=TITLES[place % 10][1], cells=cells(place))
        for place in range(12, 89)
    ]
    matrix.view.show_matrix(columns, rows)
    matrix.view.setCurrentIndex(matrix.view.model().index(1, 2))
    body = column(row(*(judge_card(*one) for one in JUDGES), gap=10), gap="l")
    body.addWidget(matrix, 1)
    action = Button("In danh sách còn thiếu", kind="primary")
    return Page(
        Heading("Tiến độ chấm", "612 trên 770 phiếu đã nộp · 9 lượt rút · còn 149 phiếu của 2 giám khảo", action), body
    )


STEPS = (
    ("Hội thi và thể lệ", Dot.DONE, "", progress_screen),
    ("Bài dự thi", Dot.DONE, "110", progress_screen),
    ("Giám khảo, phân công, rút khỏi chấm", Dot.WARN, "3", progress_screen),
    ("Nhận phiếu", Dot.CURRENT, "5/7", progress_screen),
    ("Tiến độ", Dot.NOT_BEGUN, "", progress_screen),
    ("Thứ hạng", Dot.NOT_BEGUN, "", chair_screen),
)


def window(rail: RailKind, place: int, screen: Callable[[Host], QWidget]) -> MainWindow:
    """The real window on a desk of made-up places."""
    made = MainWindow(Remembered(Path(tempfile.mkdtemp()) / "window.ini"), Path("judging-app.log"))
    icons = ("play", "list", "grid", "send", "inbox", "ranking")
    places = tuple(
        Place(key=str(number), title=title, icon=icon, build=screen)
        for number, ((title, *_), icon) in enumerate(zip(STEPS, icons, strict=True))
    )
    desk = Desk(key="desk", title="Hội thi mẫu 2026", below="Ban Thư ký", rail=rail, places=places)
    made.show_desk(desk, str(place))
    for number, (_, dot, count, _) in enumerate(STEPS):
        made.mark(str(number), dot, count)
    made.saved("Đã lưu 14:03:22 · sao lưu 13:50")
    made.note("Dấu thể lệ 4816 2093 7751 0364 9921 5508")
    return made


def chair() -> QWidget:
    """As the chair sees it."""
    return window(RailKind.STEPS, 5, chair_screen)


def progress() -> QWidget:
    """As the secretariat sees it."""
    return window(RailKind.STEPS, 4, progress_screen)


def judge() -> QWidget:
    """As a judge sees it."""
    return window(RailKind.ICONS, 0, judge_screen)


def sheet() -> QWidget:
    """The sheet of keys."""
    owner = window(RailKind.STEPS, 4, progress_screen)
    owner.show()
    made = ShortcutSheet(owner)
    made.destroyed.connect(owner.deleteLater)
    return made


SCREENS: dict[str, Callable[[], QWidget]] = {made.__name__: made for made in (chair, progress, judge, sheet)}
