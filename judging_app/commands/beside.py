"""Commands for what counts beside the sheets: adjust, settle, order, advance."""

from argparse import Namespace

from judging_app.bootstrap import Application
from judging_app.commands.report import Json, Report, point
from judging_app.commands.words import Speaker
from judging_app.core.beside import Adjustment
from judging_app.core.entry import FindingKind
from judging_app.core.ids import EntryCode, JudgeCode
from judging_app.core.vietnamese.numbers import format_hundredths, parse_mark
from judging_app.ports.office_errors import AdjustmentUnknownError, RecordGoneError
from judging_app.ports.storage import ContestUnit
from judging_app.ports.work import Progress
from judging_app.services.adjust import set_adjustment, take_back_adjustment
from judging_app.services.open_next_round import open_next_round
from judging_app.services.rounds import load_round
from judging_app.services.settle import order_tie, settle_divergence, take_back_order, take_back_settlement


def adjust(app: Application, args: Namespace, say: Speaker, progress: Progress) -> Report:
    """Give or take points of an entry, or take that back."""
    points, scribe = parse_mark(args.points), app.scribe(args.by)
    with app.contest(args.contest) as store, store.unit() as unit:
        if args.take_back:
            number = _adjustment(unit, args, points)
            done = take_back_adjustment(unit, number=number, reason=args.reason, scribe=scribe)
        else:
            done = set_adjustment(
                unit,
                entry=EntryCode(args.entry),
                points=points,
                reason=args.reason,
                scribe=scribe,
                round_key=args.round,
                finding=FindingKind(args.finding) if args.finding else None,
            )
    if done.taken_back:
        line = say.say("Entry {entry}: {points} points taken back.", entry=done.entry, points=_signed(points))
    else:
        line = say.say("Entry {entry}: {points} points.", entry=done.entry, points=_signed(points))
    return Report(lines=(line,), data=_adjusted(done))


def _adjustment(unit: ContestUnit, args: Namespace, points: int) -> int:
    """The last adjustment of so many points that the entry has."""
    found = [one for one in load_round(unit, args.round).beside.adjustments if one.entry == args.entry]
    numbers = [one.number for one in found if one.points == points]
    if not numbers:
        raise AdjustmentUnknownError(entry=args.entry, mark=points)
    return numbers[-1]


def _signed(points: int) -> str:
    return f"{'+' if points > 0 else ''}{format_hundredths(points)}"


def _adjusted(one: Adjustment) -> dict[str, Json]:
    return {
        "number": one.number,
        "round": one.round,
        "entry": one.entry,
        "points": point(one.exact, 2),
        "reason": one.reason,
        "finding": one.finding.value if one.finding else None,
        "taken_back": one.taken_back or None,
    }


def settle(app: Application, args: Namespace, say: Speaker, progress: Progress) -> Report:
    """Settle the divergence of an entry's sheets, or take that back."""
    scribe, entry = app.scribe(args.by), EntryCode(args.entry)
    with app.contest(args.contest) as store, store.unit() as unit:
        if args.take_back:
            found = [one for one in load_round(unit, args.round).beside.settlements if one.entry == entry]
            if not found:
                raise RecordGoneError
            done = take_back_settlement(unit, number=found[-1].number, reason=args.reason, scribe=scribe)
            line = say.say("The divergence of entry {entry} is open again.", entry=entry)
        else:
            done = settle_divergence(
                unit,
                entry=entry,
                reason=args.reason,
                scribe=scribe,
                round_key=args.round,
                judge=JudgeCode(args.third) if args.third else None,
                points=parse_mark(args.points) if args.points else None,
            )
            line = say.say("The divergence of entry {entry} is settled.", entry=entry)
    return Report(lines=(line,), data={"number": done.number, "round": done.round, "entry": done.entry})


def order(app: Application, args: Namespace, say: Speaker, progress: Progress) -> Report:
    """Record the chair's word on a tie, or take it back."""
    scribe, entries = app.scribe(args.by), tuple(map(EntryCode, args.entries))
    with app.contest(args.contest) as store, store.unit() as unit:
        if args.take_back:
            found = [one for one in load_round(unit, args.round).beside.orders if set(one.entries) == set(entries)]
            if not found:
                raise RecordGoneError
            done = take_back_order(unit, number=found[-1].number, reason=args.reason, scribe=scribe)
            line = say.say("The tie of {entries} is open again.", entries=", ".join(entries))
        else:
            done = order_tie(unit, entries=entries, reason=args.reason, scribe=scribe, round_key=args.round)
            line = say.say("The chair's word is recorded: {entries}.", entries=" > ".join(entries))
    return Report(lines=(line,), data={"number": done.number, "round": done.round, "entries": list(done.entries)})


def advance(app: Application, args: Namespace, say: Speaker, progress: Progress) -> Report:
    """Open the next round for the entries that go on."""
    with app.contest(args.contest) as store, store.unit() as unit:
        status = open_next_round(unit, scribe=app.scribe(args.by), round_key=args.round)
    codes = status.entries or ()
    line = say.say("{count} entries go on to round {round}.", count=len(codes), round=status.key)
    return Report(lines=(line,), data={"round": status.key, "entries": list(codes)})
