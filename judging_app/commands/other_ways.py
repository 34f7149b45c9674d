"""Commands for judges whose sheets come in another way than as a signed file."""

from argparse import Namespace

from judging_app.bootstrap import Application
from judging_app.commands.report import Json, Report, table
from judging_app.commands.words import Speaker
from judging_app.core.counting import Source
from judging_app.core.ids import JudgeCode
from judging_app.ports.work import Progress
from judging_app.services.issue_spreadsheets import issue_spreadsheets
from judging_app.services.rounds import load_round
from judging_app.services.ways_in import declare_way, take_back_way


def way(app: Application, args: Namespace, say: Speaker, progress: Progress) -> Report:
    """Declare a judge's way in, take the last word on it back, or only tell it."""
    judge, scribe = JudgeCode(args.judge), app.scribe(args.by)
    with app.contest(args.contest) as store:
        with store.unit() as unit:
            if args.take_back:
                take_back_way(unit, judge=judge, reason=args.reason, scribe=scribe, round_key=args.round)
            elif args.way:
                declare_way(
                    unit,
                    judge=judge,
                    way=Source(args.way),
                    reason=args.reason,
                    scribe=scribe,
                    round_key=args.round,
                )
        with store.unit() as unit:
            found = load_round(unit, args.round).records.ways.get(judge)
    if found is None:
        line = say.say("No way in is declared for judge {judge}.", judge=judge)
    else:
        line = say.say("Judge {judge}: the sheets come in by {way}.", judge=judge, way=say.say(found.value))
    return Report(lines=(line,), data={"judge": judge, "way": found.value if found else None})


def spreadsheets(app: Application, args: Namespace, say: Speaker) -> Report:
    """Write a spreadsheet for each judge."""
    with app.contest(args.contest) as store:
        issued = issue_spreadsheets(
            store,
            out=args.out,
            tables=app.judge_tables,
            scribe=app.scribe(args.by),
            judges=args.judge,
            round_key=args.round,
            deadline=args.deadline.isoformat() if args.deadline else "",
        )
    rows = [(one.judge.code, one.judge.name, str(one.entries), str(one.path)) for one in issued]
    tables: list[Json] = [
        {"judge": one.judge.code, "entries": one.entries, "path": one.path.as_posix()} for one in issued
    ]
    heads = say.heads("judge", "name", "entries", "file")
    return Report(lines=table([heads, *rows], right=frozenset({2})), data={"spreadsheets": tables})
