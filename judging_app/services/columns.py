"""Which column of a table means what: heads in Vietnamese and English, tone-blind."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from judging_app.core.vietnamese.fold import fold
from judging_app.ports.errors import TableHeadsError, TableHeadTwiceError
from judging_app.ports.exchange import Table

_WORD = re.compile(r"[^\W_]+")
Columns = Mapping[str, tuple[str, ...]]
ENTRIES: Columns = {
    "code": ("code", "entry code", "mã", "mã số", "mã bài", "mã bài dự thi", "mã clip", "mã bài thi"),
    "title": (
        "title",
        "tên clip",
        "tên bài",
        "tên bài dự thi",
        "tên video clip",
        "tên video",
        "tên bài thi",
        "tên tác phẩm",
        "tên sản phẩm",
        "tiêu đề",
        "tác phẩm",
        "bài dự thi",
        "name of clip",
        "tên",
    ),
    "unit": (
        "unit",
        "đơn vị",
        "tên đơn vị",
        "đơn vị dự thi",
        "đơn vị tham gia",
        "cơ quan, đơn vị",
        "tên cơ quan, đơn vị",
        "cơ quan",
    ),
    "unit_code": ("unit code", "mã đơn vị"),
    "block": ("block", "khối", "khối thi", "khối thi đua", "khối đơn vị"),
    "authors": (
        "authors",
        "author",
        "tác giả",
        "tên tác giả",
        "nhóm tác giả",
        "tác giả, nhóm tác giả",
        "người thực hiện",
        "người dự thi",
        "thành viên thực hiện",
        "họ tên tác giả",
        "họ và tên tác giả",
    ),
    "clip": ("clip", "tệp clip", "tệp", "tên tệp", "tên file", "file", "file name"),
    "received_at": ("received at", "received", "ngày nhận", "nhận ngày", "thời gian nhận", "ngày nộp", "ngày gửi"),
}
JUDGES: Columns = {
    "code": ("code", "mã", "mã số", "mã giám khảo"),
    "name": ("name", "họ tên", "họ và tên", "họ và tên giám khảo", "tên", "giám khảo"),
    "role": ("role", "vai trò", "chức danh", "nhiệm vụ"),
    "unit": ("unit", "đơn vị", "đơn vị công tác", "cơ quan", "cơ quan công tác", "cơ quan, đơn vị"),
}
MARKS: Columns = {
    "judge": ("judge", "giám khảo", "mã giám khảo"),
    "entry": ("entry", "bài", "bài dự thi", "mã bài", "mã bài dự thi", "mã", "mã số", "clip"),
    "criterion": ("criterion", "tiêu chí"),
    "mark": ("mark", "điểm", "điểm chấm"),
    "remark": ("remark", "nhận xét", "ghi chú"),
}
RUBRIC: Columns = {
    "number": ("number", "no", "tt", "stt", "số tt", "số thứ tự"),
    "section": ("section", "phần", "tên phần", "nhóm", "nhóm tiêu chí", "phần chấm"),
    "criterion": (
        "criterion",
        "criteria",
        "tiêu chí",
        "tên tiêu chí",
        "tiêu chí chấm",
        "tiêu chí chấm điểm",
        "tiêu chí đánh giá",
        "các tiêu chí",
        "nội dung chấm",
        "nội dung chấm điểm",
        "nội dung đánh giá",
        "nội dung tiêu chí",
        "nội dung",
    ),
    "most": (
        "most",
        "max",
        "maximum",
        "điểm tối đa",
        "số điểm tối đa",
        "điểm cao nhất",
        "mức điểm tối đa",
        "tối đa",
        "điểm chuẩn",
        "thang điểm",
        "khung điểm",
        "số điểm",
        "điểm",
        "points",
    ),
    "least": ("least", "min", "minimum", "điểm tối thiểu", "điểm thấp nhất", "tối thiểu"),
    "step": ("step", "bước", "bước điểm", "bước chấm", "điểm lẻ"),
    "weight": ("weight", "hệ số", "trọng số", "hệ số tiêu chí"),
    "section_weight": ("section weight", "hệ số phần", "hệ số của phần", "trọng số phần"),
    "bonus": ("bonus", "điểm thưởng", "điểm cộng", "thưởng"),
    "guidance": (
        "guidance",
        "hướng dẫn",
        "hướng dẫn chấm",
        "yêu cầu",
        "mô tả",
        "diễn giải",
        "gợi ý chấm",
        "nội dung cụ thể",
    ),
    "bands": ("bands", "mức", "các mức", "các mức điểm", "mức đánh giá", "thang mức"),
    "remark_below": ("remark below", "nhận xét khi dưới", "phải nhận xét khi dưới", "phải nhận xét dưới"),
    "remark_above": ("remark above", "nhận xét khi trên", "phải nhận xét khi trên", "phải nhận xét trên"),
    "key": ("key", "khóa", "mã", "mã tiêu chí"),
}
VOTES: Mapping[str, tuple[str, ...]] = {
    "likes": ("lượt thích", "số lượt thích", "thích", "like"),
    "shares": ("lượt chia sẻ", "số lượt chia sẻ", "chia sẻ", "share"),
    "views": ("lượt xem", "số lượt xem", "xem", "view"),
    "comments": ("bình luận", "lượt bình luận", "số bình luận", "comment"),
    "votes": ("bình chọn", "lượt bình chọn", "số lượt bình chọn", "phiếu bình chọn", "vote"),
}
"""Vietnamese heads of the usual columns of votes; any other column goes by the name that the rules give it."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row by column names; columns that the table lacks read as ""."""

    number: int
    cells: Mapping[str, str]

    def __getitem__(self, name: str) -> str:
        """The cell of that column, without spaces around it."""
        return self.cells.get(name, "").strip()

    def line(self, name: str) -> str:
        """The cell as one line: whatever kind of space and however many stand between its words, it is one space."""
        return " ".join(self[name].split())

    def with_cell(self, name: str, text: str) -> "Row":
        """The row with another text in that column."""
        return Row(self.number, {**self.cells, name: text})


def rows_of(table: Table, kinds: Columns, needed: tuple[str, ...]) -> Iterator[Row]:
    """The table's rows by column names. Raises TableHeadsError when a needed column has no head, TableHeadTwiceError."""
    positions = _positions(table.heads, kinds)
    missing = tuple(name for name in needed if name not in positions)
    if missing:
        raise TableHeadsError(missing=missing)
    for row in table.rows:
        yield Row(row.number, {name: row.cells[at] for name, at in positions.items() if at < len(row.cells)})


def plain_head(head: str) -> str:
    """A head as it is compared: words alone, without tones, capitals and signs."""
    return " ".join(_WORD.findall(fold(head)))


def _positions(heads: tuple[str, ...], kinds: Columns) -> dict[str, int]:
    plain = [plain_head(head) for head in heads]
    found = {}
    for name, aliases in kinds.items():
        known = next((word for word in map(plain_head, aliases) if word in plain), None)
        if known is not None:
            found[name] = plain.index(known)
            if plain.count(known) > 1:
                raise TableHeadTwiceError(head=heads[found[name]])
    return found
