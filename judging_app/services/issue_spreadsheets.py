"""Spreadsheets for judges who mark in Excel: each with the judge's own entries, all written or none."""

from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from judging_app.core.counting import Source
from judging_app.core.file_names import file_name
from judging_app.core.people import Judge
from judging_app.ports.judge_tables import JudgeTable, JudgeTables
from judging_app.ports.office_errors import OtherWayError
from judging_app.ports.storage import ContestStore
from judging_app.ports.whole_files import whole_file
from judging_app.services.audit import Scribe
from judging_app.services.issue_packs import chosen_judges, entries_for, pack_entry
from judging_app.services.known import known_contest
from judging_app.services.rounds import RoundView, begin_round, load_round
from judging_app.services.ways_in import record_way


@dataclass(frozen=True, slots=True, kw_only=True)
class IssuedTable:
    """One spreadsheet that was written: for whom, where, and how many entries."""

    judge: Judge
    path: Path
    entries: int


def issue_spreadsheets(
    store: ContestStore,
    *,
    out: Path,
    tables: JudgeTables,
    scribe: Scribe,
    judges: Sequence[str] = (),
    round_key: str | None = None,
    deadline: str = "",
) -> tuple[IssuedTable, ...]:
    """Write a spreadsheet for each of the judges (all when none are named) into the folder `out`.

    A judge for whom no way in is declared yet sends spreadsheets from now on. Raises OtherWayError where another is
    declared, RoundClosedError, NothingToIssueError, JudgeUnknownError or CannotWriteError; then none is new.
    """
    with ExitStack() as files, store.unit() as unit:
        view = load_round(unit, round_key)
        chosen = chosen_judges(view, judges)
        begin_round(unit, view.round.key)
        known, issued = known_contest(unit), []
        for judge in chosen:
            if view.records.ways.get(judge.code, Source.SPREADSHEET) is not Source.SPREADSHEET:
                raise OtherWayError(judge=judge.code, way=view.records.ways[judge.code].value)
            if judge.code not in view.records.ways:
                record_way(unit, view, judge.code, Source.SPREADSHEET)
            path, wanted = out / f"{file_name(judge.code)}.xlsx", _table(view, judge, deadline)
            file = files.enter_context(whole_file(path))
            file.write(tables.written(wanted, known))
            scribe.note(unit, "issue-spreadsheet", f"{view.round.key} {judge.code}")
            issued.append(IssuedTable(judge=judge, path=path, entries=len(wanted.entries)))
        unit.commit()
    return tuple(issued)


def _table(view: RoundView, judge: Judge, deadline: str) -> JudgeTable:
    entries = (pack_entry(view, entry, {}) for entry in entries_for(view, judge.code))
    return JudgeTable(round=view.round.key, judge=judge, entries=tuple(entries), deadline=deadline)
