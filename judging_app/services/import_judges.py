"""The panel from a table: all rows or none."""

from collections.abc import Iterable
from operator import attrgetter

from judging_app.core.ids import JudgeCode
from judging_app.core.people import Judge, JudgeRole
from judging_app.core.vietnamese.fold import fold
from judging_app.ports.errors import RowProblem, RowsWrongError
from judging_app.ports.exchange import Table
from judging_app.ports.storage import ContestUnit
from judging_app.services.audit import Scribe
from judging_app.services.codes import code_problems
from judging_app.services.columns import JUDGES, Row, rows_of
from judging_app.services.import_entries import Imported
from judging_app.services.rounds import check_drafting

NEEDED = ("code", "name")
ROLES = {
    fold(word): role
    for role, words in {
        JudgeRole.CHAIR: ("chair", "trưởng ban", "trưởng ban giám khảo"),
        JudgeRole.MEMBER: ("member", "thành viên", "ủy viên", "giám khảo", "phó trưởng ban", ""),
    }.items()
    for word in words
}


def import_judges(unit: ContestUnit, *, table: Table, scribe: Scribe) -> Imported:
    """Take in the panel; a row with a known code replaces that judge.

    Raises TableHeadsError, RowsWrongError naming every bad row, or RoundBegunError; then nothing was taken in.
    """
    check_drafting(unit)
    rows = list(rows_of(table, JUDGES, NEEDED))
    known = {judge.code: judge for judge in unit.judges()}
    problems = tuple(sorted(_problems(rows, known), key=attrgetter("row")))
    if problems:
        raise RowsWrongError(problems=problems)
    judges = [_judge(row) for row in rows]
    unit.save_judges(judges)
    scribe.note(unit, "import-judges", f"{len(judges)}")
    unit.commit()
    changed = sum(judge.code in known for judge in judges)
    return Imported(added=len(judges) - changed, changed=changed)


def _problems(rows: list[Row], known: dict[JudgeCode, Judge]) -> Iterable[RowProblem]:
    yield from code_problems(rows, known)
    replaced = {row["code"] for row in rows}
    chairs = sum(j.role is JudgeRole.CHAIR and j.code not in replaced for j in known.values())
    for row in rows:
        if not row["name"]:
            yield RowProblem(row.number, "no-name")
        role = ROLES.get(fold(row["role"]))
        if role is None:
            yield RowProblem(row.number, "role-unknown", row["role"])
        chairs += role is JudgeRole.CHAIR
        if role is JudgeRole.CHAIR and chairs > 1:
            yield RowProblem(row.number, "second-chair", row["name"])


def _judge(row: Row) -> Judge:
    role = ROLES[fold(row["role"])]
    return Judge(code=JudgeCode(row["code"]), name=row.line("name"), role=role, unit=row.line("unit"))
