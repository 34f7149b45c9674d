"""Commands for judges whose sheets come in another way than as a signed file."""

from argparse import Namespace

from judging_app.bootstrap import Application
from judging_app.commands.report import Report
from judging_app.commands.words import Speaker
from judging_app.core.counting import Source
from judging_app.core.ids import JudgeCode
from judging_app.ports.work import Progress
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
