"""The judges of the afternoon: two at their laptops, one who fills in a spreadsheet, one who writes on paper."""

from collections.abc import Sequence
from pathlib import Path

from openpyxl import load_workbook

from judging_app.bootstrap import Application
from judging_app.core.ids import EntryCode, JudgeCode
from judging_app.core.rubric import Rubric
from judging_app.exchange.judge_table_layout import CODE_COLUMN, FIRST_ROW, LEADING
from judging_app.services.hand_in import score_file_name, write_score_file
from judging_app.services.mark_sheets import fill_sheet, submit_sheet
from judging_app.services.open_pack import confirm_code, open_pack
from judging_app.services.rounds import load_round
from tools.afternoon_plan import marks_of, sheet_of, typed

WATCHED = "Đã xem clip ở phòng chiếu"


def mark_at_the_laptop(pack: Path, laptop: Path, out: Path) -> Path:
    """Open a pack, compare the code, mark all entries, hand in; the score file."""
    app = Application()
    opened = open_pack(path=pack, workspaces=laptop, stores=app.workspaces, exchange=app.exchange)
    desk = confirm_code(opened, clock=app.clock)
    try:
        for one in desk.pack.entries:
            sheet = sheet_of(desk.pack.judge.code, one.code, desk.pack.rubric)
            fill_sheet(desk, sheet=sheet, clock=app.clock)
            submit_sheet(desk, entry=one.code, watched_reason=WATCHED, clock=app.clock)
        path = out / f"{score_file_name(desk)}.clipscore"
        write_score_file(desk, path=path, exchange=app.exchange)
    finally:
        desk.store.close()
    return path


def fill_in(table: Path, judge: JudgeCode, rubric: Rubric) -> None:
    """Give all marks in a judge's spreadsheet, as numbers in its unlocked cells."""
    book = load_workbook(table)
    sheet = book.worksheets[0]
    for row in range(FIRST_ROW, sheet.max_row + 1):
        code = sheet.cell(row, CODE_COLUMN).value
        if code:
            for place, mark in enumerate(marks_of(judge, EntryCode(str(code)), rubric)):
                sheet.cell(row, len(LEADING) + 1 + place).value = mark / 100
    book.save(table)


def pile(contest: Path, judge: JudgeCode) -> tuple[Rubric, Sequence[EntryCode]]:
    """The rubric, and the entries of whose sheets on paper a judge has a pile, in its order."""
    with Application().contest(contest) as store, store.unit() as unit:
        view = load_round(unit)
    return view.round.rubric, tuple(one.code for one in view.entries_for(judge))


def as_typed(judge: JudgeCode, entry: EntryCode, rubric: Rubric) -> list[str]:
    """The marks of a sheet as they stand on paper."""
    return [typed(mark) for mark in marks_of(judge, entry, rubric)]
