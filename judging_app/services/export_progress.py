"""The table judge x entry as a spreadsheet: states of sheets, never marks."""

from collections.abc import Mapping
from pathlib import Path

from judging_app.core.entry import Entry
from judging_app.ports.exchange import Tables, Value
from judging_app.services.progress import CellState, Progress, progress_of
from judging_app.services.rounds import RoundView

HEADS = ("STT", "Mã số", "Tên clip", "Đơn vị", "Khối")
WORDS: Mapping[CellState, str] = {
    CellState.MISSING: "thiếu",
    CellState.IN: "đã nhận",
    CellState.RECUSED: "rút khỏi chấm",
    CellState.SET_ASIDE: "chưa được tính",
    CellState.OLD_RUBRIC: "thang điểm cũ",
    CellState.CONFLICT: "mâu thuẫn",
    CellState.NOT_ASSIGNED: "",
}


def export_progress(view: RoundView, *, path: Path, tables: Tables) -> int:
    """Write the state of every judge's sheet as .xlsx, an entry a row with how many sheets of it are in and how many still
    owed; once the round is closed also which entries diverge. How many entries. Raises CannotWriteError.
    """
    progress = progress_of(view)
    blocks = {block.key: block.name for block in view.contest.rules.blocks}
    judges = [judge.code for judge in progress.judges]
    apart = [] if progress.diverging is None else ["Chênh lệch"]

    def cells(number: int, entry: Entry) -> list[Value]:
        unit = view.unit_of(entry)
        sheets = [WORDS[progress.cells[judge, entry.code]] for judge in judges]
        differs = ["có" if entry.code in (progress.diverging or ()) else "" for _ in apart]
        return [
            number,
            entry.code,
            entry.title,
            unit.name,
            blocks.get(unit.block, unit.block),
            *sheets,
            *_sums(progress, entry),
            *differs,
        ]

    rows = [cells(number, entry) for number, entry in enumerate(progress.entries, start=1)]
    tables.write(path, sheet="Tiến độ", heads=(*HEADS, *judges, "Đã nhận", "Còn thiếu", *apart), rows=rows)
    return len(rows)


def _sums(progress: Progress, entry: Entry) -> tuple[int, int]:
    owed = sum(progress.owes(judge.code, entry.code) for judge in progress.judges)
    return progress.count(CellState.IN, entry=entry.code), owed
