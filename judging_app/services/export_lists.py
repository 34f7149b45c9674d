"""Lists of a contest as spreadsheets that read the same again: text stays text, whatever it looks like."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from judging_app.core.entry import Entry
from judging_app.core.people import Judge, JudgeRole
from judging_app.core.rules import Rules
from judging_app.ports.exchange import Tables, Value
from judging_app.ports.storage import ContestUnit
from judging_app.services.names import Names

NUMBER = "STT"
ENTRY_HEADS = (NUMBER, "Mã số", "Tên clip", "Đơn vị", "Mã đơn vị", "Khối", "Tác giả", "Tệp clip", "Ngày nhận")
JUDGE_HEADS = (NUMBER, "Mã giám khảo", "Họ và tên", "Vai trò", "Đơn vị công tác")
ROLES = {JudgeRole.CHAIR: "Trưởng ban", JudgeRole.MEMBER: "Thành viên", JudgeRole.SUBSTITUTE: "Dự khuyết"}


def export_entries(unit: ContestUnit, *, path: Path, tables: Tables) -> int:
    """Write entries and their units as .xlsx, in order of code; how many. Raises CannotWriteError."""
    units = {one.code: one for one in unit.units()}
    blocks = _blocks(unit.contest().rules)

    def cells(entry: Entry) -> Sequence[str]:
        own = units[entry.unit]
        day, block = entry.received_at, blocks.get(own.block, own.block)
        return (entry.code, entry.title, own.name, own.code, block, entry.authors, entry.clip_name, day)

    return _write(path, tables, "Bài dự thi", ENTRY_HEADS, map(cells, unit.entries()))


def export_judges(unit: ContestUnit, *, path: Path, tables: Tables) -> int:
    """Write the panel as .xlsx, in order of code; how many. Raises CannotWriteError."""

    def cells(judge: Judge) -> Sequence[str]:
        return (judge.code, judge.name, ROLES[judge.role], judge.unit)

    return _write(path, tables, "Ban giám khảo", JUDGE_HEADS, map(cells, unit.judges()))


def _write(path: Path, tables: Tables, sheet: str, heads: Sequence[str], rows: Iterable[Sequence[str]]) -> int:
    numbered = list(_numbered(rows))
    tables.write(path, sheet=sheet, heads=heads, rows=numbered)
    return len(numbered)


def _numbered(rows: Iterable[Sequence[str]]) -> Iterator[Sequence[Value]]:
    return ((number, *row) for number, row in enumerate(rows, start=1))


def _blocks(rules: Rules) -> dict[str, str]:
    """Each block's name, or its key where the name can mean another."""
    names = Names((block.key, block.name, block) for block in rules.blocks)
    return {block.key: block.name if names.one(block.name) == block else block.key for block in rules.blocks}
