"""Commands from the returned files to the papers: merge, progress, close, reopen, lot."""

from argparse import Namespace
from collections import Counter
from collections.abc import Mapping, Sequence

from judging_app.bootstrap import Application
from judging_app.commands.alarms import alarm_lines, alarms_json
from judging_app.commands.report import Json, Report, table
from judging_app.commands.words import Speaker
from judging_app.core.entry import Entry
from judging_app.core.ids import JudgeCode
from judging_app.core.rules import Block
from judging_app.ports.work import Progress
from judging_app.services.close_round import close_round, reopen_round
from judging_app.services.draw_lot import draw_lot
from judging_app.services.export_progress import export_progress
from judging_app.services.files import name_of
from judging_app.services.merge_files import Merged, merge_files
from judging_app.services.owed_papers import print_owed
from judging_app.services.progress import CellState, entries_by_block, progress_of
from judging_app.services.progress import Progress as Matrix
from judging_app.services.rounds import load_round
from judging_app.services.statistics import alarms_in
from judging_app.services.ways_in import sheets_by_source


def merge(app: Application, args: Namespace, say: Speaker, progress: Progress) -> Report:
    """Score files and spreadsheets; one outcome per file, exit 1 if any was refused."""
    with app.contest(args.contest) as store:
        merged = merge_files(
            store,
            args.files,
            exchange=app.exchange,
            scribe=app.scribe(args.by),
            tables=app.judge_tables,
            progress=progress,
        )
    refused = tuple(f"{one.path}: {say.sentence(one.error)}" for one in merged if one.error)
    rows = [
        (name_of(one.path), one.judge or "", str(len(one.sheets)), say.say(one.outcome.value))
        for one in merged
        if one.outcome
    ]
    heads = say.heads("file", "judge", "sheets", "outcome")
    return Report(
        lines=table([heads, *rows], right=frozenset({2})) if rows else (),
        data={"files": [_merged(one, say) for one in merged]},
        refusals=refused,
    )


def _merged(one: Merged, say: Speaker) -> Json:
    if one.outcome is None:
        kind = type(one.error).__name__
        return {"path": str(one.path), "outcome": "refused", "error": kind, "reason": say.sentence(_error(one))}
    return {
        "path": str(one.path),
        "outcome": one.outcome.value,
        "judge": one.judge,
        "digest": one.digest,
        "sheets": {entry: outcome.value for entry, outcome in sorted(one.sheets.items())},
    }


def _error(one: Merged) -> BaseException:
    return one.error or KeyError(one.path)


def progress(app: Application, args: Namespace, say: Speaker, progress: Progress) -> Report:
    """Expected, received, missing, recused, diverging: per judge, block and entry."""
    with app.contest(args.contest) as store:
        with store.unit() as unit:
            view = load_round(unit, args.round)
        matrix, sources = progress_of(view), sheets_by_source(view)
        if args.pdf is not None:
            scribe = app.scribe(args.by)
            print_owed(store, out=args.pdf, printer=app.printer, scribe=scribe, round_key=args.round)
        if args.xlsx is not None:
            export_progress(view, path=args.xlsx, tables=app.tables)
    blocks = entries_by_block(view)
    judges = [(one.code, one.name, _figures(matrix, judge=one.code)) for one in matrix.judges]
    lines = [*_counts(say.heads("judge", "name"), judges, say)]
    if len(blocks) > 1:
        sums = [(one.key, one.name, _figures(matrix, entries=its)) for one, its in blocks]
        lines += _counts(say.heads("block", "name of the block"), sums, say)
    total = _figures(matrix)
    lines.append(say.say("{received} of {expected} sheets are in.", **total))
    if sources:
        ways = ", ".join(f"{say.say(source.value)} {count}" for source, count in sources.items())
        lines.append(say.say("By way in: {ways}.", ways=ways))
    lines += [say.say("Diverging: {entries}", entries=", ".join(matrix.diverging))] if matrix.diverging else []
    alarms = alarms_in(view) if view.closed else {}
    return Report(
        lines=(*lines, *alarm_lines(alarms, say)),
        data={
            **_matrix(matrix, blocks),
            "sources": {one.value: count for one, count in sources.items()},
            "alarms": alarms_json(alarms) if view.closed else None,
        },
    )


def _counts(
    whose: tuple[str, ...], rows: Sequence[tuple[str, str, Mapping[str, int]]], say: Speaker
) -> tuple[str, ...]:
    heads = say.heads("expected", "received", "missing", "recused", "set aside", "older rubric", "conflict")
    lines = [(key, name, *(str(value) for value in figures.values())) for key, name, figures in rows]
    return table([(*whose, *heads), *lines], right=frozenset(range(2, 9)))


def _figures(
    matrix: Matrix, *, judge: JudgeCode | None = None, entries: Sequence[Entry] | None = None
) -> dict[str, int]:
    among = None if entries is None else {one.code for one in entries}
    pairs = [pair for pair in matrix.cells if judge in (None, pair[0]) and (among is None or pair[1] in among)]
    counts = Counter(matrix.cells[pair] for pair in pairs)
    return {
        "expected": sum(pair in matrix.owed for pair in pairs),
        "received": counts[CellState.IN],
        "missing": counts[CellState.MISSING],
        "recused": counts[CellState.RECUSED],
        "set_aside": counts[CellState.SET_ASIDE],
        "old_rubric": counts[CellState.OLD_RUBRIC],
        "conflict": counts[CellState.CONFLICT],
    }


def _matrix(matrix: Matrix, blocks: Sequence[tuple[Block, Sequence[Entry]]]) -> dict[str, Json]:
    return {
        **_figures(matrix),
        "diverging": None if matrix.diverging is None else list(matrix.diverging),
        "judges": [{"code": judge.code, **_figures(matrix, judge=judge.code)} for judge in matrix.judges],
        "blocks": [
            {
                "key": block.key,
                **_figures(matrix, entries=entries),
                "judges": [
                    {"code": judge.code, **_figures(matrix, judge=judge.code, entries=entries)}
                    for judge in matrix.judges
                ],
            }
            for block, entries in blocks
        ],
        "entries": [
            {
                "code": entry.code,
                **_figures(matrix, entries=[entry]),
                "sheets": {judge.code: matrix.cells[judge.code, entry.code].value for judge in matrix.judges},
            }
            for entry in matrix.entries
        ],
    }


def close(app: Application, args: Namespace, say: Speaker, progress: Progress) -> Report:
    """Close a round: what counts is written down."""
    with app.contest(args.contest) as store, store.unit() as unit:
        closed = close_round(unit, scribe=app.scribe(args.by), round_key=args.round, reason=args.reason)
        alarms = alarms_in(load_round(unit, closed.status.key))
    status, sheets = closed.status, closed.sheets
    line = say.say("Round {round} is closed; {count} sheets count.", round=status.key, count=sheets)
    data: Json = {"round": status.key, "state": status.state.value, "sheets": sheets, "alarms": alarms_json(alarms)}
    return Report(lines=(line, *alarm_lines(alarms, say)), data=data)


def reopen(app: Application, args: Namespace, say: Speaker, progress: Progress) -> Report:
    """Open a closed round again."""
    with app.contest(args.contest) as store, store.unit() as unit:
        status = reopen_round(unit, scribe=app.scribe(args.by), round_key=args.round, reason=args.reason)
    line = say.say("Round {round} is open again.", round=status.key)
    return Report(lines=(line,), data={"round": status.key, "state": status.state.value})


def lot(app: Application, args: Namespace, say: Speaker, progress: Progress) -> Report:
    """Record the number drawn in the room."""
    with app.contest(args.contest) as store, store.unit() as unit:
        status = draw_lot(
            unit, number=args.number, scribe=app.scribe(args.by), round_key=args.round, override=args.reason
        )
    return Report(lines=(say.say("The number {number} is recorded.", number=status.lot),), data={"lot": status.lot})
