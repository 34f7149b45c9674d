"""Commands about what came in: the inbox with what a person says of its files, sheets of a wrong entry, votes."""

from argparse import Namespace
from collections.abc import Mapping

from judging_app.bootstrap import Application
from judging_app.commands.grammar import BY, CONTEST, REASON, ROUND, TAKE_BACK, Command, argument
from judging_app.commands.report import Json, Report, table
from judging_app.commands.typed import text
from judging_app.commands.words import Speaker
from judging_app.core.beside import VoteImport
from judging_app.core.counting import Choice
from judging_app.core.ids import EntryCode, JudgeCode
from judging_app.core.moving import Move
from judging_app.ports.office_errors import RecordGoneError
from judging_app.ports.storage import ContestUnit
from judging_app.ports.work import Progress
from judging_app.services.audit import Scribe
from judging_app.services.file_states import (
    SHORT,
    InboxRecord,
    counting,
    file_state,
    find_file,
    inbox_records,
    take_back_record,
)
from judging_app.services.import_votes import take_back_votes, vote_tables
from judging_app.services.move_sheet import move_sheet, take_back_move
from judging_app.services.rounds import RoundView, load_round
from judging_app.services.rule_on_file import accept_late, restore_keyed, set_aside, withdraw_keyed
from judging_app.services.settle_conflict import settle_conflict


def inbox(app: Application, args: Namespace, say: Speaker, progress: Progress) -> Report:
    """Say something of a file, take a record back, or only list both."""
    with app.contest(args.contest) as store, store.unit() as unit:
        _act(unit, args, app.scribe(args.by))
        view = load_round(unit, args.round)
        return _listed(unit, view, say)


def _act(unit: ContestUnit, args: Namespace, scribe: Scribe) -> None:
    if args.take_back is not None:
        take_back_record(unit, key=args.take_back, reason=args.reason, scribe=scribe, round_key=args.round)
    acts = ((args.choose, settle_conflict), (args.set_aside, set_aside), (args.accept, accept_late))
    for called, act in acts:
        if called is not None:
            file = find_file(unit, load_round(unit, args.round), called)
            act(unit, file=file, reason=args.reason, scribe=scribe, round_key=args.round)


def _listed(unit: ContestUnit, view: RoundView, say: Speaker) -> Report:
    files, records = {one.digest: one for one in view.files}, inbox_records(unit, view)
    came = [(one.name, files[one.digest]) for one in unit.receipts() if one.digest in files]
    rows = [say.heads("file", "digest", "judge", "sheets", "counting", "outcome")]
    for name, file in came:
        sheets, count = str(len(file.sheets)), str(counting(view, file))
        rows.append((name, file.digest[:SHORT], file.judge, sheets, count, say.say(file_state(view, file).value)))
    told = [say.heads("record", "judge", "what", "reason")]
    told += [(one.key, one.judge, _what(one, say), one.reason) for one in records]
    data: dict[str, Json] = {
        "files": [
            {
                "name": name,
                "digest": file.digest,
                "judge": file.judge,
                "source": file.source.value,
                "sheets": len(file.sheets),
                "counting": counting(view, file),
                "state": file_state(view, file).value,
            }
            for name, file in came
        ],
        "records": [{"key": one.key, "judge": one.judge, "reason": one.reason} for one in records],
    }
    return Report(lines=(*table(rows, right=frozenset({3, 4})), *(table(told) if records else ())), data=data)


def _what(one: InboxRecord, say: Speaker) -> str:
    if isinstance(one.record, Move):
        return f"{one.record.entry} -> {one.record.to}"
    if isinstance(one.record, Choice):
        return say.say("chosen")
    return f"{say.say(one.record.kind.value)} {one.name}"


def move(app: Application, args: Namespace, say: Speaker, progress: Progress) -> Report:
    """Move a sheet to the entry that it was meant for, or take that back."""
    judge, entry, to, scribe = JudgeCode(args.judge), EntryCode(args.entry), EntryCode(args.to), app.scribe(args.by)
    with app.contest(args.contest) as store, store.unit() as unit:
        if args.take_back:
            round_key = load_round(unit, args.round).round.key
            same = [one for one in unit.moves() if (one.round, one.judge, one.entry) == (round_key, judge, entry)]
            moves = tuple(one for one in same if one.to == to)
            if not moves:
                raise RecordGoneError
            for one in moves:
                take_back_move(unit, move=one, scribe=scribe)
            line = say.say("The sheet of judge {judge} counts for entry {entry} again.", judge=judge, entry=entry)
        else:
            moves = move_sheet(
                unit,
                judge=judge,
                entry=entry,
                to=to,
                reason=args.reason,
                scribe=scribe,
                round_key=args.round,
                swap=args.swap,
            )
            line = "\n".join(_moved(one, say) for one in moves)
    return Report(lines=(line,), data=[{"judge": judge, "entry": one.entry, "to": one.to} for one in moves])


def _moved(one: Move, say: Speaker) -> str:
    named: dict[str, object] = {"judge": one.judge, "entry": one.entry, "to": one.to}
    return say.say("The sheet of judge {judge} for entry {entry} counts for entry {to}.", **named)


def withdraw(app: Application, args: Namespace, say: Speaker, progress: Progress) -> Report:
    """Withdraw a sheet that was keyed from paper, or take that back."""
    act = restore_keyed if args.take_back else withdraw_keyed
    with app.contest(args.contest) as store, store.unit() as unit:
        act(
            unit,
            judge=JudgeCode(args.judge),
            entry=EntryCode(args.entry),
            reason=args.reason,
            scribe=app.scribe(args.by),
            round_key=args.round,
        )
    named: dict[str, object] = {"judge": args.judge, "entry": args.entry}
    if args.take_back:
        line = say.say("The keyed sheet of judge {judge} for entry {entry} counts again.", **named)
    else:
        line = say.say("The keyed sheet of judge {judge} for entry {entry} is withdrawn.", **named)
    return Report(lines=(line,), data={"judge": args.judge, "entry": args.entry, "withdrawn": not args.take_back})


def votes(app: Application, args: Namespace, say: Speaker, progress: Progress) -> Report:
    """List the tables of votes of a round, or take the last one back."""
    with app.contest(args.contest) as store, store.unit() as unit:
        key = args.round or next((one.key for one in unit.contest().rules.rounds if one.votes), None)
        view = load_round(unit, key)
        if args.take_back:
            standing = vote_tables(unit, view.round.key)
            number = standing[-1].number if standing else 0
            take_back_votes(unit, number=number, reason=args.reason, scribe=app.scribe(args.by), round_key=key)
        standing = vote_tables(unit, view.round.key)
        tables = [one for one in unit.vote_imports() if one.round == view.round.key]
    last = standing[-1].number if standing else 0
    rows = [say.heads("no.", "file", "entries", "state", "reason")]
    rows += [
        (str(one.number), one.name, str(len(one.votes)), _vote_state(one, last, say), one.taken_back) for one in tables
    ]
    data: list[Json] = [
        {
            "number": one.number,
            "file": one.name,
            "entries": len(one.votes),
            "counts": one.number == last,
            "taken_back": one.taken_back or None,
        }
        for one in tables
    ]
    return Report(lines=table(rows, right=frozenset({0, 2})), data={"round": view.round.key, "tables": data})


def _vote_state(one: VoteImport, last: int, say: Speaker) -> str:
    if one.taken_back:
        return say.say("taken back")
    return say.say("counts") if one.number == last else say.say("replaced")


JUDGE = argument("judge", type=text, metavar="JUDGE")
ENTRY = argument("entry", type=text, metavar="ENTRY")
SAY = "?say"

COMMANDS: Mapping[str, Command] = {
    "inbox": Command(
        "list what came in and what was said of it; choose in a conflict, set a file aside, accept a late one, take a record back",
        (
            CONTEST,
            argument("--choose", choice=SAY, type=text, metavar="FILE", help="in its conflict this file counts"),
            argument("--set-aside", choice=SAY, type=text, metavar="FILE", help="nothing of this file counts"),
            argument("--accept", choice=SAY, type=text, metavar="FILE", help="this late file counts"),
            argument("--take-back", choice=SAY, type=text, metavar="RECORD", help="this record stands no more"),
            ROUND,
            REASON,
            BY,
        ),
        inbox,
    ),
    "move": Command(
        "move a judge's sheet to the entry that it was meant for, or take that back",
        (
            CONTEST,
            JUDGE,
            ENTRY,
            argument("to", type=text, metavar="TO"),
            argument("--swap", action="store_true", help="and the sheet that is there the other way round"),
            TAKE_BACK,
            ROUND,
            REASON,
            BY,
        ),
        move,
    ),
    "withdraw": Command(
        "withdraw a sheet that was keyed from paper, or take that back",
        (CONTEST, JUDGE, ENTRY, TAKE_BACK, ROUND, REASON, BY),
        withdraw,
    ),
    "votes": Command(
        "list the tables of votes that were taken in, or take the last one back",
        (CONTEST, TAKE_BACK, ROUND, REASON, BY),
        votes,
    ),
}
