"""A table of marks as sheets of the contest's own: all rows or none. An empty mark is not given, never zero."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from operator import attrgetter

from judging_app.core.counting import Source, StoredFile
from judging_app.core.errors import MarkOffStepError, MarkOutOfRangeError, MarkTextError
from judging_app.core.ids import EntryCode, FileDigest, JudgeCode, RoundKey
from judging_app.core.rubric import Criterion, Rubric
from judging_app.core.score_sheet import ScoreSheet, SheetState
from judging_app.core.vietnamese.numbers import parse_mark
from judging_app.ports.errors import RoundClosedError, RowProblem, RowsWrongError
from judging_app.ports.exchange import Exchange, Table
from judging_app.ports.storage import ContestUnit, FileReceipt
from judging_app.services.audit import Scribe
from judging_app.services.columns import MARKS, Row, rows_of
from judging_app.services.known import known_contest
from judging_app.services.names import Names
from judging_app.services.rounds import RoundView, begin_round, load_round

NEEDED = ("judge", "entry", "criterion", "mark")
ENROLMENT = 0
Pair = tuple[JudgeCode, EntryCode]


@dataclass(frozen=True, slots=True, kw_only=True)
class MarksImported:
    """How many sheets of how many judges came in; `same` judges had exactly these sheets already."""

    sheets: int
    judges: int
    same: int


@dataclass(frozen=True, slots=True, kw_only=True)
class _Cell:
    pair: Pair
    position: int
    mark: int | None
    remark: str


def import_marks(
    unit: ContestUnit, *, table: Table, name: str, exchange: Exchange, scribe: Scribe, round_key: str | None = None
) -> MarksImported:
    """Take in the rows of each judge and entry as a submitted sheet, kept in an envelope signed by the contest key.

    `name`: the table's file name. Raises RoundClosedError, TableHeadsError, or TableHeadTwiceError, or RowsWrongError naming every bad
    row; then nothing was taken in.
    """
    view = load_round(unit, round_key)
    if view.closed:
        raise RoundClosedError(round=view.round.name)
    cells = _cells(list(rows_of(table, MARKS, NEEDED)), view)
    by_judge: dict[JudgeCode, list[ScoreSheet]] = {}
    for sheet in _sheets(cells, view.round.rubric):
        by_judge.setdefault(sheet.judge, []).append(sheet)
    begin_round(unit, view.round.key)
    new = [file for judge, sheets in by_judge.items() if (file := _file(view, judge, tuple(sheets)))]
    for file in new:
        accepted = exchange.own_file(known_contest(unit), file)
        receipt = FileReceipt(digest=accepted.file.digest, name=name, received_at_ms=scribe.clock.now_ms())
        unit.add_file(accepted.file, envelope=accepted.envelope, receipt=receipt)
    scribe.note(unit, "import-marks", name)
    unit.commit()
    count = sum(len(sheets) for sheets in by_judge.values())
    return MarksImported(sheets=count, judges=len(by_judge), same=len(by_judge) - len(new))


def _cells(rows: list[Row], view: RoundView) -> list[_Cell]:
    criteria = _criteria(view.round.rubric)
    judges = {judge.code for judge in view.judges}
    entries = {entry.code for entry in view.entries}
    cells, problems, seen = [], [], set()
    for row in rows:
        found = list(_problems(row, judges, entries, criteria, view.round.rubric))
        place = (row["judge"], row["entry"], criteria.one(row["criterion"]))
        if place in seen and not found:
            found.append(RowProblem(row.number, "mark-twice", row["criterion"]))
        seen.add(place)
        problems += found
        position = criteria.one(row["criterion"])
        if not found and position is not None:
            cells.append(_cell(row, position))
    if problems:
        raise RowsWrongError(problems=tuple(problems))
    return cells


def _criteria(rubric: Rubric) -> Names[int]:
    """Positions of criteria by what a table may call them."""
    return Names((criterion.key, criterion.name, i) for i, criterion in enumerate(rubric.criteria))


def _problems(
    row: Row, judges: set[JudgeCode], entries: set[EntryCode], criteria: Names[int], rubric: Rubric
) -> Iterator[RowProblem]:
    if row["judge"] not in judges:
        yield RowProblem(row.number, "judge-unknown", row["judge"])
    if row["entry"] not in entries:
        yield RowProblem(row.number, "entry-unknown", row["entry"])
    position = criteria.one(row["criterion"])
    if position is None:
        many = len(criteria.all(row["criterion"])) > 1
        yield RowProblem(row.number, "criterion-ambiguous" if many else "criterion-unknown", row["criterion"])
    elif row["mark"]:
        yield from mark_problems(row.number, row["mark"], rubric.criteria[position])


def mark_problems(number: int, text: str, criterion: Criterion, shown: str = "") -> Iterator[RowProblem]:
    """What keeps a text from being a mark of that criterion; `shown`: what to call it, the text itself otherwise."""
    try:
        criterion.check(parse_mark(text))
    except MarkTextError:
        yield RowProblem(number, "mark-no-number", shown or text)
    except MarkOutOfRangeError:
        yield RowProblem(number, "mark-out-of-range", shown or text)
    except MarkOffStepError:
        yield RowProblem(number, "mark-off-step", shown or text)


def _cell(row: Row, position: int) -> _Cell:
    return _Cell(
        pair=(JudgeCode(row["judge"]), EntryCode(row["entry"])),
        position=position,
        mark=parse_mark(row["mark"]) if row["mark"] else None,
        remark=row["remark"],
    )


def _sheets(cells: Iterable[_Cell], rubric: Rubric) -> Iterator[ScoreSheet]:
    size = len(rubric.criteria)
    pairs: dict[Pair, list[_Cell]] = {}
    for cell in cells:
        pairs.setdefault(cell.pair, []).append(cell)
    for (judge, entry), row in sorted(pairs.items()):
        marks: list[int | None] = [None] * size
        remarks = [""] * size
        for cell in row:
            marks[cell.position], remarks[cell.position] = cell.mark, cell.remark
        yield ScoreSheet(
            judge=judge, entry=entry, state=SheetState.SUBMITTED, marks=tuple(marks), remarks=tuple(remarks)
        )


def _file(view: RoundView, judge: JudgeCode, sheets: tuple[ScoreSheet, ...]) -> StoredFile | None:
    """The judge's next file, None where each sheet is what an earlier table said last. A table that takes a correction
    back says something new.
    """
    earlier = [file for file in view.files if file.judge == judge and file.source is Source.TABLE]
    in_order = sorted(earlier, key=attrgetter("sequence"))
    latest = {sheet.entry: sheet for file in in_order if file.rubric == view.reading.number for sheet in file.sheets}
    if all(latest.get(sheet.entry) == sheet for sheet in sheets):
        return None
    return StoredFile(
        digest=FileDigest(""),
        round=RoundKey(view.round.key),
        judge=judge,
        enrolment=ENROLMENT,
        sequence=max((file.sequence for file in earlier), default=0) + 1,
        device_key="",
        sheets=sheets,
        source=Source.TABLE,
    )
