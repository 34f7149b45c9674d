"""The panel from a table: all rows or none."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from operator import attrgetter

from judging_app.core.ids import JudgeCode, RoundKey
from judging_app.core.people import Judge, JudgeRole
from judging_app.core.shutting_out import not_judging
from judging_app.core.vietnamese.fold import fold
from judging_app.ports.errors import RowProblem, RowsWrongError
from judging_app.ports.exchange import Table
from judging_app.ports.storage import ContestUnit
from judging_app.services.audit import Scribe
from judging_app.services.codes import code_problems
from judging_app.services.columns import JUDGES, Row, rows_of
from judging_app.services.import_entries import Imported
from judging_app.services.panels import fixed_roles, seat
from judging_app.services.rounds import check_drafting
from judging_app.services.take_ins import TakenIn

NEEDED = ("code", "name")
ROLES = {
    fold(word): role
    for role, words in {
        JudgeRole.CHAIR: ("chair", "trưởng ban", "trưởng ban giám khảo"),
        JudgeRole.MEMBER: ("member", "thành viên", "ủy viên", "giám khảo", "phó trưởng ban", ""),
        JudgeRole.SUBSTITUTE: ("substitute", "dự khuyết", "thành viên dự khuyết", "giám khảo dự khuyết", "dự bị"),
    }.items()
    for word in words
}


@dataclass(frozen=True, slots=True, kw_only=True)
class JudgesPlan:
    """What would come of a list; `judges` by row, whole only where there are no `problems`."""

    rows: tuple[Row, ...]
    judges: Mapping[int, Judge]
    known: Mapping[JudgeCode, Judge]
    problems: tuple[RowProblem, ...]


def plan_judges(unit: ContestUnit, *, table: Table, round_key: str | None = None) -> JudgesPlan:
    """Look at a list without taking it in. With a round, it is of that round's whole panel.

    Raises TableHeadsError, TableHeadTwiceError, RoundBegunError or RoundUnknownError.
    """
    check_drafting(unit, round_key)
    rows = tuple(rows_of(table, JUDGES, NEEDED))
    known = {judge.code: judge for judge in unit.judges()}
    problems = [*code_problems(rows, known), *_problems(rows, {} if round_key else known)]
    wrong = {one.row for one in problems}
    judges = {row.number: _judge(row) for row in rows if row.number not in wrong}
    shut_out = (
        RowProblem(row, "not-judging", one.name)
        for row, one in judges.items()
        if not_judging(unit.contest().rules, one)
    )
    problems = sorted([*problems, *shut_out, *fixed_roles(unit, judges, known)], key=attrgetter("row"))
    return JudgesPlan(rows=rows, judges=judges, known=known, problems=tuple(problems))


def import_judges(unit: ContestUnit, *, table: Table, scribe: Scribe, round_key: str | None = None) -> Imported:
    """Take in the panel; a row with a known code replaces that judge. With a round, these are that round's whole panel.

    Raises as `plan_judges`, and RowsWrongError naming every bad row; then nothing was taken in.
    """
    plan = plan_judges(unit, table=table, round_key=round_key)
    if plan.problems:
        raise RowsWrongError(problems=plan.problems)
    judges = tuple(plan.judges.values())
    before = tuple(plan.known[one.code] for one in judges if one.code in plan.known)
    if round_key is not None:
        seat(unit, RoundKey(round_key), judges, plan.known)
    unit.save_judges(judges)
    scribe.note(unit, "import-judges", f"{round_key}: {len(judges)}" if round_key else f"{len(judges)}")
    unit.commit()
    taken = TakenIn.of_judges(before, judges)
    return Imported(added=len(judges) - len(before), changed=len(before), taken=taken)


def _problems(rows: Sequence[Row], known: Mapping[JudgeCode, Judge]) -> Iterable[RowProblem]:
    """`known`: who sits on the same panel already."""
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
