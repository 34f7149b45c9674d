"""A judge's spreadsheet that came back becomes sheets: all rows or none, each wrong row named."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from judging_app.core.counting import Source, StoredFile
from judging_app.core.ids import EntryCode, FileDigest, JudgeCode
from judging_app.core.rubric import Rubric
from judging_app.core.score_sheet import ScoreSheet, SheetState
from judging_app.core.vietnamese.numbers import parse_mark
from judging_app.ports.errors import RowProblem, RowsWrongError
from judging_app.ports.judge_tables import FilledRow, FilledTable
from judging_app.ports.office_errors import JudgeTableEmptyError
from judging_app.services.import_marks import ENROLMENT, mark_problems
from judging_app.services.rounds import RoundView


def filled_file(view: RoundView, table: FilledTable) -> StoredFile:
    """The spreadsheet as a file of that round; its number is the second at which it was saved, so that the one saved last
    counts, in whichever order they come.

    A row without any mark says nothing of its entry; one that lacks a mark is a draft and does not count. Raises
    RowsWrongError or JudgeTableEmptyError.
    """
    rubric = view.round.rubric
    problems = tuple(_problems(table.rows, {entry.code for entry in view.entries}, rubric))
    if problems:
        raise RowsWrongError(problems=problems)
    sheets = tuple(_sheet(table.judge, row, rubric) for row in table.rows if any(row.marks))
    if not sheets:
        raise JudgeTableEmptyError(judge=table.judge)
    return StoredFile(
        digest=FileDigest(""),
        round=table.round,
        judge=table.judge,
        enrolment=ENROLMENT,
        sequence=table.saved_s or _number(view, table.judge, sheets),
        device_key="",
        sheets=sheets,
        source=Source.SPREADSHEET,
    )


def _problems(rows: Sequence[FilledRow], known: set[EntryCode], rubric: Rubric) -> Iterator[RowProblem]:
    seen = set[str]()
    for row in rows:
        if row.entry in seen:
            yield RowProblem(row.number, "code-twice", row.entry)
        elif row.entry not in known:
            yield RowProblem(row.number, "entry-unknown", row.entry)
        seen.add(row.entry)
        for criterion, text, remark in zip(rubric.criteria, row.marks, row.remarks, strict=True):
            wrong = tuple(mark_problems(row.number, text, criterion, f"{criterion.name}: {text}")) if text else ()
            yield from wrong
            if text and not wrong and criterion.needs_remark(parse_mark(text)) and not remark.strip():
                yield RowProblem(row.number, "remark-missing", f"{criterion.name}: {text}")


def _sheet(judge: JudgeCode, row: FilledRow, rubric: Rubric) -> ScoreSheet:
    sheet = ScoreSheet(
        judge=judge,
        entry=EntryCode(row.entry),
        marks=tuple(parse_mark(text) if text else None for text in row.marks),
        remarks=row.remarks,
        remark=row.remark,
    )
    return sheet if sheet.missing(rubric) else replace(sheet, state=SheetState.SUBMITTED)


def _number(view: RoundView, judge: JudgeCode, sheets: tuple[ScoreSheet, ...]) -> int:
    """Of a file that does not say when it was saved: the next number, or that of the same content where it came before."""
    earlier = [one for one in view.files if (one.judge, one.source) == (judge, Source.SPREADSHEET)]
    same = [one.sequence for one in earlier if one.sheets == sheets and one.rubric == view.reading.number]
    return max(same) if same else max((one.sequence for one in earlier), default=0) + 1
