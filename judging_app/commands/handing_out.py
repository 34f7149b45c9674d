"""Commands beside issuing: covering pages, and codes of laptops as they are compared."""

from argparse import Namespace

from judging_app.bootstrap import Application
from judging_app.commands.report import Json, Report, table
from judging_app.commands.words import Speaker
from judging_app.core.ids import JudgeCode
from judging_app.ports.work import Progress
from judging_app.services.cover_pages import print_covers
from judging_app.services.judge_codes import LaptopCode, laptop_codes, record_compared
from judging_app.services.rounds import load_round


def covers(app: Application, args: Namespace, say: Speaker, progress: Progress) -> Report:
    """A page for each judge who has a pack."""
    with app.contest(args.contest) as store:
        made = print_covers(
            store,
            out=args.out,
            printer=app.printer,
            exchange=app.exchange,
            scribe=app.scribe(args.by),
            judges=args.judge,
            round_key=args.round,
            progress=progress,
        )
    paths: list[Json] = [path.as_posix() for path in made]
    return Report(lines=tuple(str(path) for path in made), data={"covers": paths})


def compare(app: Application, args: Namespace, say: Speaker, progress: Progress) -> Report:
    """Tick a code off, or list all."""
    with app.contest(args.contest) as store, store.unit() as unit:
        if args.judge is None or args.code is None:
            found = laptop_codes(unit, load_round(unit, args.round), app.exchange)
            shown = tuple(one for one in found if args.judge in (None, one.judge))
        else:
            shown = (
                record_compared(
                    unit,
                    judge=JudgeCode(args.judge),
                    code=args.code,
                    exchange=app.exchange,
                    scribe=app.scribe(args.by),
                    round_key=args.round,
                    take_back=args.take_back,
                ),
            )
    return _listed(shown, say)


def _listed(codes: tuple[LaptopCode, ...], say: Speaker) -> Report:
    yes, no = say.say("compared"), say.say("not compared yet")
    rows = [(one.judge, str(one.pack), one.code, yes if one.compared else no) for one in codes]
    data: list[Json] = [
        {"judge": one.judge, "enrolment": one.pack, "code": one.code, "compared": one.compared} for one in codes
    ]
    heads = say.heads("judge", "pack no.", "judge code", "state")
    return Report(lines=table([heads, *rows], right=frozenset({1})), data={"codes": data})
