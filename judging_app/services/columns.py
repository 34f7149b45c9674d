"""Which column of a table means what: heads in Vietnamese and English, tone-blind."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from judging_app.core.vietnamese.fold import fold
from judging_app.ports.errors import TableHeadsError, TableHeadTwiceError
from judging_app.ports.exchange import Table

ENTRIES: Mapping[str, tuple[str, ...]] = {
    "code": ("code", "mã", "mã số", "mã bài", "mã bài dự thi", "mã clip"),
    "title": ("title", "tên clip", "tên bài", "tên bài dự thi", "tên video clip", "tiêu đề", "tên"),
    "unit": ("unit", "đơn vị", "tên đơn vị", "đơn vị dự thi"),
    "unit_code": ("unit_code", "mã đơn vị"),
    "block": ("block", "khối"),
    "clip": ("clip", "tệp clip", "tệp", "tên tệp", "file"),
    "received_at": ("received_at", "ngày nhận", "nhận ngày", "thời gian nhận"),
}
JUDGES: Mapping[str, tuple[str, ...]] = {
    "code": ("code", "mã", "mã số", "mã giám khảo"),
    "name": ("name", "họ tên", "họ và tên", "tên", "giám khảo"),
    "role": ("role", "vai trò", "chức danh", "nhiệm vụ"),
    "unit": ("unit", "đơn vị", "đơn vị công tác", "cơ quan"),
}
MARKS: Mapping[str, tuple[str, ...]] = {
    "judge": ("judge", "giám khảo", "mã giám khảo"),
    "entry": ("entry", "bài", "bài dự thi", "mã bài", "mã bài dự thi", "mã", "mã số", "clip"),
    "criterion": ("criterion", "tiêu chí"),
    "mark": ("mark", "điểm", "điểm chấm"),
    "remark": ("remark", "nhận xét", "ghi chú"),
}


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


def rows_of(table: Table, kinds: Mapping[str, tuple[str, ...]], needed: tuple[str, ...]) -> Iterator[Row]:
    """The table's rows by column names. Raises TableHeadsError when a needed column has no head, TableHeadTwiceError."""
    positions = _positions(table.heads, kinds)
    missing = tuple(name for name in needed if name not in positions)
    if missing:
        raise TableHeadsError(missing=missing)
    for row in table.rows:
        yield Row(row.number, {name: row.cells[at] for name, at in positions.items() if at < len(row.cells)})


def _positions(heads: tuple[str, ...], kinds: Mapping[str, tuple[str, ...]]) -> dict[str, int]:
    folded = [fold(head.strip()) for head in heads]
    found = {}
    for name, aliases in kinds.items():
        for alias in aliases:
            if fold(alias) in folded:
                found[name] = folded.index(fold(alias))
                if folded.count(fold(alias)) > 1:
                    raise TableHeadTwiceError(head=heads[found[name]])
                break
    return found
