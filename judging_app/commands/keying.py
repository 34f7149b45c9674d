"""The command that keys a sheet on paper."""

from argparse import Namespace
from collections.abc import Mapping

from judging_app.bootstrap import Application
from judging_app.commands.grammar import BY, CONTEST, REASON, ROUND, Command, argument
from judging_app.commands.report import Json, Report
from judging_app.commands.typed import text
from judging_app.commands.words import Speaker
from judging_app.core.ids import CriterionKey, EntryCode, JudgeCode
from judging_app.core.keying import under_way
from judging_app.core.rubric import Rubric
from judging_app.core.vietnamese.numbers import format_hundredths, parse_mark
from judging_app.ports.office_errors import MarkCountError, NoSuchCriterionError
from judging_app.ports.storage import ContestUnit
from judging_app.ports.work import Progress
from judging_app.services.key_sheets import PaperSheet, SheetKeyed, key_first, key_second, settle_keying
from judging_app.services.rounds import load_round

NOT_GIVEN = "-"


def key(app: Application, args: Namespace, say: Speaker, progress: Progress) -> Report:
    """Keep a keying; say whether the sheet counts, or where the two keyings differ."""
    with app.contest(args.contest) as store, store.unit() as unit:
        rubric = load_round(unit, args.round).round.rubric
        done = _keyed(app, unit, args, _sheet(args, rubric))
    entry, differences = done.keyed.first.entry, () if done.file else done.keyed.differences
    data: Json = {
        "judge": args.judge,
        "entry": entry,
        "counts": done.file is not None,
        "differences": [rubric.criteria[place].key for place in differences],
    }
    if differences:
        found = ", ".join(_difference(done, rubric, place) for place in differences)
        said = say.say("Entry {entry}: the two keyings differ. Look at the paper: {found}", entry=entry, found=found)
        return Report(data=data, refusals=(said,))
    if done.file:
        return Report(lines=(say.say("Entry {entry}: the sheet counts.", entry=entry),), data=data)
    return Report(lines=(say.say("Entry {entry}: keyed once; now once more.", entry=entry),), data=data)


def _keyed(app: Application, unit: ContestUnit, args: Namespace, sheet: PaperSheet) -> SheetKeyed:
    scribe, exchange = app.scribe(args.by), app.exchange
    if args.settle:
        keyings = unit.keyings(load_round(unit, args.round).round.key)
        found = under_way(keyings).get((sheet.judge, sheet.entry))
        settled = {place: sheet.marks[place] for place in (found.differences if found else ())}
        return settle_keying(
            unit,
            judge=sheet.judge,
            entry=sheet.entry,
            settled=settled,
            exchange=exchange,
            scribe=scribe,
            round_key=args.round,
        )
    if args.again:
        return key_second(unit, sheet=sheet, exchange=exchange, scribe=scribe, round_key=args.round)
    return key_first(unit, sheet=sheet, scribe=scribe, reason=args.reason, round_key=args.round)


def _sheet(args: Namespace, rubric: Rubric) -> PaperSheet:
    if len(args.marks) != len(rubric.criteria):
        raise MarkCountError(entry=args.entry, given=len(args.marks), wanted=len(rubric.criteria))
    said = {CriterionKey(name): words for name, words in args.remark}
    keys = [one.key for one in rubric.criteria]
    if unknown := [name for name in said if name not in keys]:
        raise NoSuchCriterionError(criterion=unknown[0], keys=tuple(keys))
    remarks = () if args.again or args.settle else tuple(said.get(name, "") for name in keys)
    return PaperSheet(
        judge=JudgeCode(args.judge),
        entry=EntryCode(args.entry),
        marks=tuple(None if mark == NOT_GIVEN else parse_mark(mark) for mark in args.marks),
        remarks=remarks,
        remark=args.overall,
    )


def _difference(done: SheetKeyed, rubric: Rubric, place: int) -> str:
    second = done.keyed.second
    marks = (done.keyed.first.marks[place], second.marks[place] if second else None)
    first, other = (NOT_GIVEN if mark is None else format_hundredths(mark) for mark in marks)
    return f"{rubric.criteria[place].name} ({first} / {other})"


COMMANDS: Mapping[str, Command] = {
    "key": Command(
        "key a sheet on paper: once, once more, and where both differ what the paper says",
        (
            CONTEST,
            argument("judge", type=text, metavar="JUDGE"),
            argument("entry", type=text, metavar="ENTRY"),
            argument("marks", type=text, nargs="+", metavar="MARK", help="in the paper's order; - for one not given"),
            argument("--again", action="store_true", help="the second keying"),
            argument("--settle", action="store_true", help="what the paper says where the two keyings differ"),
            argument(
                "--remark",
                type=text,
                nargs=2,
                action="append",
                default=[],
                metavar=("CRITERION", "TEXT"),
                help="a remark on a criterion, by its key",
            ),
            argument("--overall", type=text, default="", metavar="TEXT", help="the remark on the whole"),
            ROUND,
            REASON,
            BY,
        ),
        key,
    )
}
