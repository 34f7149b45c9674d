"""A judge's spreadsheet by openpyxl: locked but for marks and remarks, each mark checked while it is typed."""

import io
from fractions import Fraction
from typing import Any

from judging_app.core.vietnamese.numbers import format_hundredths
from judging_app.exchange.forms import cleaned
from judging_app.exchange.judge_table_layout import (
    FIRST_ROW,
    FORMAT,
    HEAD_ROW,
    HIDDEN_SHEET,
    PROOF,
    TABLE_VERSION,
    Layout,
    proof,
    range_of,
)
from judging_app.exchange.pack_form import rubric_digest
from judging_app.ports.exchange import KnownContest, PackEntry
from judging_app.ports.judge_tables import JudgeTable

WIDTHS = (6, 12, 44, 30)
MARK_WIDTH, TOTAL_WIDTH, REMARK_WIDTH = 13, 12, 36
HOW = (
    "Chỉ nhập vào các ô nền vàng nhạt: mỗi dòng một bài, mỗi cột một tiêu chí. Ô để trống là chưa cho điểm, không phải điểm 0. "
    "Xong thì lưu lại dạng .xlsx và gửi cho Ban Thư ký."
)
PAPER, INPUT, HEAD, LINE = "FFFFFF", "FFF8E1", "E3F0F5", "C9D1D9"


def written_table(table: JudgeTable, known: KnownContest) -> bytes:
    """The spreadsheet as bytes."""
    from openpyxl import Workbook

    layout = Layout(rubric=known.rules.round(table.round).rubric)
    book = Workbook()
    sheet = book.active
    sheet.title = "Phiếu chấm"
    _write_title(sheet, table, known, layout)
    _write_heads(sheet, layout)
    for place, entry in enumerate(table.entries):
        _write_row(sheet, layout, place, entry)
    _check_marks(sheet, layout, FIRST_ROW + len(table.entries) - 1)
    _finish(sheet, layout)
    _hide(book, table, known)
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


def _write_title(sheet: Any, table: JudgeTable, known: KnownContest, layout: Layout) -> None:
    from openpyxl.styles import Alignment, Font

    name = known.rules.round(table.round).name
    asked = f" · nộp trước ngày {_day(table.deadline)}" if table.deadline else ""
    lines = (
        known.rules.name,
        f"Phiếu chấm điểm – {name}{asked}",
        f"Giám khảo: {table.judge.name} ({table.judge.code})",
    )
    for number, line in enumerate((*lines, HOW), start=1):
        cell = sheet.cell(number, 1)
        _text(cell, line)
        cell.font = Font(bold=number < 3, size=14 if number == 1 else 11)
        cell.alignment = Alignment(vertical="center", wrap_text=number == len(lines) + 1)
    last = min(layout.total, len(WIDTHS) + 4)
    sheet.merge_cells(start_row=len(lines) + 1, start_column=1, end_row=len(lines) + 1, end_column=last)
    sheet.row_dimensions[len(lines) + 1].height = 36


def _day(iso: str) -> str:
    year, month, day = iso.split("-")
    return f"{day}/{month}/{year}"


def _write_heads(sheet: Any, layout: Layout) -> None:
    from openpyxl.styles import Alignment, Font, PatternFill

    for column, head in enumerate(layout.heads, start=1):
        cell = sheet.cell(HEAD_ROW, column)
        _text(cell, head)
        cell.font = Font(bold=True)
        cell.fill = PatternFill("solid", fgColor=HEAD)
        cell.border = _border()
        cell.alignment = Alignment(horizontal="center", vertical="center", wrap_text=True)
    sheet.row_dimensions[HEAD_ROW].height = 78


def _write_row(sheet: Any, layout: Layout, place: int, entry: PackEntry) -> None:
    from openpyxl.styles import Alignment, PatternFill, Protection

    row = FIRST_ROW + place
    sheet.cell(row, 1).value = place + 1
    for column, text in enumerate((entry.code, entry.title, entry.unit), start=2):
        _text(sheet.cell(row, column), text)
    sheet.cell(row, layout.total).value = _sum(sheet, layout, row)
    for column in range(1, layout.remark + 1):
        cell, marked = sheet.cell(row, column), layout.first_mark <= column < layout.total
        cell.border = _border()
        cell.alignment = Alignment(
            horizontal="right" if marked or column == layout.total else None, vertical="center", wrap_text=not marked
        )
        if marked or column == layout.total:
            cell.number_format = "0.00"
        if marked or column > layout.total:
            cell.protection = Protection(locked=False)
            cell.fill = PatternFill("solid", fgColor=INPUT)
        if column > layout.total:
            cell.number_format = "@"


def _sum(sheet: Any, layout: Layout, row: int) -> str:
    """The total as a formula, empty while no mark is there."""
    names = [sheet.cell(row, layout.first_mark + i).coordinate for i in range(len(layout.rubric.criteria))]
    parts = [_weighed(name, weight) for name, weight in zip(names, layout.rubric.weights, strict=True)]
    return f'=IF(COUNT({names[0]}:{names[-1]})=0,"",{"+".join(parts)})'


def _weighed(name: str, weight: Fraction) -> str:
    over = f"/{weight.denominator}" if weight.denominator > 1 else ""
    times = f"*{weight.numerator}" if weight.numerator != 1 else ""
    return f"N({name}){times}{over}"


def _check_marks(sheet: Any, layout: Layout, last: int) -> None:
    """Let each mark's cell take only what its criterion allows: a number in range and on the step."""
    from openpyxl.utils import get_column_letter
    from openpyxl.worksheet.datavalidation import DataValidation

    for position, criterion in enumerate(layout.rubric.criteria):
        letter = get_column_letter(layout.first_mark + position)
        cell, least, most = f"{letter}{FIRST_ROW}", _plain(criterion.least), _plain(criterion.most)
        on_step = f"MOD(ROUND({cell}*100,4)-{criterion.least},{criterion.step})=0"
        told = f"{range_of(criterion)}, bước {format_hundredths(criterion.step)}"
        rule = DataValidation(
            type="custom",
            formula1=f"AND(ISNUMBER({cell}),{cell}>={least},{cell}<={most},{on_step})",
            allow_blank=True,
            showErrorMessage=True,
            errorTitle="Điểm không hợp lệ",
            error=f"Chỉ nhập số từ {told}.",
            showInputMessage=True,
            promptTitle=criterion.name[:32],
            prompt=f"Từ {told}.",
        )
        rule.add(f"{cell}:{letter}{max(last, FIRST_ROW)}")
        sheet.add_data_validation(rule)


def _plain(hundredths: int) -> str:
    """A number as formulas write it, whatever the language of the program that reads them."""
    return f"{hundredths // 100}.{hundredths % 100:02d}" if hundredths % 100 else str(hundredths // 100)


def _finish(sheet: Any, layout: Layout) -> None:
    from openpyxl.utils import get_column_letter

    widths = [*WIDTHS, *[MARK_WIDTH] * len(layout.rubric.criteria), TOTAL_WIDTH]
    widths += [REMARK_WIDTH] * (layout.remark - layout.total)
    for column, width in enumerate(widths, start=1):
        sheet.column_dimensions[get_column_letter(column)].width = width
    sheet.freeze_panes = sheet.cell(FIRST_ROW, layout.first_mark)
    sheet.protection.sheet = True
    sheet.protection.formatColumns = sheet.protection.formatRows = False
    sheet.print_title_rows = f"{HEAD_ROW}:{HEAD_ROW}"
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = 9
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True


def _hide(book: Any, table: JudgeTable, known: KnownContest) -> None:
    """What names contest, round, judge and rubric, on a sheet that no menu shows."""
    named = {
        "format": FORMAT,
        "version": str(TABLE_VERSION),
        "contest_id": known.id,
        "round": table.round,
        "judge": table.judge.code,
        "rubric_digest": rubric_digest(known.rules, table.round),
    }
    hidden = book.create_sheet(HIDDEN_SHEET)
    hidden.sheet_state = "veryHidden"
    hidden.protection.sheet = True
    for number, (name, value) in enumerate({**named, PROOF: proof(known.keys, named)}.items(), start=1):
        _text(hidden.cell(number, 1), name)
        _text(hidden.cell(number, 2), value)


def _text(cell: Any, text: str) -> None:
    """Text stays text, whatever sign it begins with."""
    cell.value = cleaned(text)
    cell.data_type = "s"
    cell.number_format = "@"


def _border() -> Any:
    from openpyxl.styles import Border, Side

    side = Side(style="thin", color=LINE)
    return Border(left=side, right=side, top=side, bottom=side)
