"""A rubric from a table: all rows or none. What would come of it can be looked at before."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from operator import attrgetter

from judging_app.core.ids import CriterionKey, SectionKey
from judging_app.core.rubric import HUNDRED, Criterion, Rubric, Section
from judging_app.core.rubric_edit import free_key, keys_of
from judging_app.core.vietnamese.fold import fold
from judging_app.ports.errors import RowProblem, RowsWrongError, RulesProblem
from judging_app.ports.exchange import RulesFiles, Table
from judging_app.ports.rubric_errors import RubricRefusedError
from judging_app.ports.storage import ContestUnit
from judging_app.services.audit import Scribe
from judging_app.services.columns import RUBRIC, Row, rows_of
from judging_app.services.edit_rubric import RubricReplaced, checked_rules, names_by_key, replace_rubric, rubric_in_hand
from judging_app.services.rounds import round_key
from judging_app.services.rubric_rows import Cells, Kind, RubricRow, cells_of, decimal_of, points_of, rubric_rows, sums

NEEDED = ("criterion", "most")
ACTION = "import-rubric"
STEP = 25
_PLACE = re.compile(r".*\.rubric\.sections\[(\d+)\](?:\.criteria\[(\d+)\])?(?:\.(\w+))?.*")
_COLUMNS = {"max": "most", "min": "least", "name": "criterion"}
_WHAT = {
    ("most", "range"): "most-below-least",
    ("step", "step"): "step-off",
    ("bands", "band-outside"): "bands-outside",
    ("key", "duplicate"): "key-twice",
    ("criterion", "empty"): "no-criterion",
    ("criteria", "empty"): "section-empty",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class RubricPlan:
    """What would come of a table. `rubric` is None where there are `problems`, else `parts` says what each row is in it;
    `before`: the rubric that it would replace.
    """

    rows: tuple[Row, ...]
    before: Rubric
    rubric: Rubric | None = None
    parts: Mapping[int, Section | Criterion] = field(default_factory=dict)
    problems: tuple[RowProblem, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Line:
    """A section with its criteria, and the rows that they come from."""

    row: Row
    name: str
    key: str
    weight: Fraction
    rows: tuple[tuple[RubricRow, Cells], ...]


def plan_rubric(unit: ContestUnit, *, table: Table, rules_files: RulesFiles, key: str | None = None) -> RubricPlan:
    """Look at a table without taking it in.

    A part that is called as one of the rubric in hand keeps that one's key, so that rules that go by it still do.
    Raises TableHeadsError, TableHeadTwiceError, RoundUnknownError, RoundBegunError or RubricNeededError.
    """
    rules, name = unit.contest().rules, round_key(unit, key)
    before = rubric_in_hand(unit, name)
    rows = tuple(rows_of(table, RUBRIC, NEEDED))
    told = tuple(rubric_rows(rows))
    read = {one.row.number: cells_of(one.row) for one in told if one.kind is Kind.CRITERION}
    problems = [problem for _, wrong in read.values() for problem in wrong] + list(_weights(rows))
    cells = {number: found for number, (found, _) in read.items() if found is not None}
    if problems:
        return RubricPlan(rows=rows, before=before, problems=_in_order(problems))
    lines = list(_lines(told, cells))
    problems = list(_sums(told, lines))
    rubric = _rubric(lines, before, frozenset(names_by_key(unit, name)))
    if not problems:
        try:
            checked_rules(rules, name, rubric, rules_files)
        except RubricRefusedError as error:
            problems = [_problem(one, lines) for one in error.problems]
    if problems:
        return RubricPlan(rows=rows, before=before, problems=_in_order(problems))
    return RubricPlan(rows=rows, before=before, rubric=rubric, parts=dict(_parts(lines, rubric)))


def import_rubric(
    unit: ContestUnit, *, table: Table, rules_files: RulesFiles, scribe: Scribe, key: str | None = None
) -> RubricReplaced:
    """Let a round be marked by the rubric of a table.

    Raises as `plan_rubric`, and RowsWrongError naming every bad row; then nothing was taken in.
    """
    plan = plan_rubric(unit, table=table, rules_files=rules_files, key=key)
    if plan.rubric is None:
        raise RowsWrongError(problems=plan.problems)
    return replace_rubric(unit, rubric=plan.rubric, rules_files=rules_files, scribe=scribe, key=key, action=ACTION)


def _in_order(problems: Iterable[RowProblem]) -> tuple[RowProblem, ...]:
    return tuple(sorted(dict.fromkeys(problems), key=attrgetter("row")))


def _weights(rows: Iterable[Row]) -> Iterator[RowProblem]:
    for row in rows:
        if row["section_weight"] and decimal_of(row["section_weight"]) is None:
            yield RowProblem(row.number, "section_weight-wrong", row["section_weight"])


def _lines(told: Sequence[RubricRow], cells: Mapping[int, Cells]) -> Iterator[_Line]:
    """The sections with the rows that belong to them; criteria before the first one stand in one without a name."""
    groups: list[list[RubricRow]] = []
    name: str | None = None
    for one in told:
        if one.kind is Kind.SUM:
            continue
        if name is None or (one.section and fold(one.section) != fold(name)) or one.kind is Kind.SECTION:
            groups.append([])
            name = one.section
        groups[-1].append(one)
    for group in groups:
        head = group[0]
        weight = next((one.row["section_weight"] for one in group if one.row["section_weight"]), "1")
        yield _Line(
            row=head.row,
            name=head.section,
            key=head.row["key"] if head.kind is Kind.SECTION else "",
            weight=decimal_of(weight) or Fraction(0),
            rows=tuple((one, cells[one.row.number]) for one in group if one.kind is Kind.CRITERION),
        )


def _sums(told: Sequence[RubricRow], lines: Sequence[_Line]) -> Iterator[RowProblem]:
    """Sums that a table gives must be those of its criteria: else a row was lost or misread."""
    heads = {line.row.number: line for line in lines}
    for one in told:
        said = points_of(one.row["most"])
        if one.kind is Kind.CRITERION or said is None:
            continue
        of = [heads[one.row.number]] if one.kind is Kind.SECTION else lines
        found = sums((cells, line.weight) for line in of for _, cells in line.rows)
        if Fraction(said, HUNDRED) not in found:
            yield RowProblem(one.row.number, "sum-wrong", one.row["most"])


def _rubric(lines: Sequence[_Line], before: Rubric, used: frozenset[str]) -> Rubric:
    sections = _Keys(before.sections, keys_of(before) | used)
    criteria = _Keys(before.criteria, keys_of(before) | used)
    return Rubric(
        sections=tuple(
            Section(
                key=SectionKey(sections.give(line.key, line.name)),
                name=line.name,
                weight=line.weight,
                criteria=tuple(
                    _criterion(one, cells, criteria.give(one.row["key"], one.name)) for one, cells in line.rows
                ),
            )
            for line in lines
        )
    )


class _Keys:
    """Gives each part the key that the table says, else that of the part of the same name, else a new one."""

    def __init__(self, before: Sequence[Section | Criterion], taken: frozenset[str]) -> None:
        self._known = {fold(one.name): str(one.key) for one in before}
        self._taken, self._given = taken, set[str]()

    def give(self, said: str, name: str) -> str:
        """The key of the next part."""
        same = self._known.get(fold(name), "")
        key = said or (same if same and same not in self._given else free_key(name, self._taken | self._given))
        self._given.add(key)
        return key


def _criterion(one: RubricRow, cells: Cells, key: str) -> Criterion:
    return Criterion(
        key=CriterionKey(key),
        name=one.name,
        most=cells.most,
        least=cells.least,
        step=STEP if cells.step is None else cells.step,
        guidance=one.row["guidance"],
        weight=cells.weight,
        bonus=cells.bonus,
        remark_below=cells.remark_below,
        remark_above=cells.remark_above,
        bands=cells.bands,
    )


def _parts(lines: Sequence[_Line], rubric: Rubric) -> Iterator[tuple[int, Section | Criterion]]:
    for line, section in zip(lines, rubric.sections, strict=True):
        yield line.row.number, section
        yield from ((one.row.number, part) for (one, _), part in zip(line.rows, section.criteria, strict=True))


def _problem(problem: RulesProblem, lines: Sequence[_Line]) -> RowProblem:
    """The row of a place of the rubric; what is about no row is told of the first."""
    found = _PLACE.fullmatch(problem.where)
    if found is None:
        return RowProblem(lines[0].row.number if lines else 1, "nothing-to-mark")
    section, criterion, setting = found.groups()
    line = lines[int(section)]
    row = line.row if criterion is None else line.rows[int(criterion)][0].row
    column = _COLUMNS.get(setting, setting) if criterion else ("section_weight" if setting == "weight" else setting)
    return RowProblem(row.number, _WHAT.get((column, problem.what), f"{column}-wrong"), row[column])
