"""Commands for what the chair decides: the work list, waivers, prizes given otherwise, approval, and the way back."""

from argparse import Namespace
from collections.abc import Iterator, Mapping, Sequence

from judging_app.bootstrap import Application
from judging_app.commands.decided import approved_lines, decision_json, order_json, order_line
from judging_app.commands.grammar import BY, CONTEST, REASON, ROUND, TAKE_BACK, Command, argument
from judging_app.commands.report import Json, Report, table
from judging_app.commands.typed import text
from judging_app.commands.words import Speaker
from judging_app.core.decisions import AwardOrder, Reversal
from judging_app.core.ids import BlockKey, EntryCode, TierKey
from judging_app.core.work import WorkItem, WorkKind
from judging_app.ports.office_errors import RecordGoneError
from judging_app.ports.storage import ContestUnit
from judging_app.ports.work import Progress
from judging_app.services.approve import approve, look_at_approval
from judging_app.services.award_prizes import PrizeWish, order_award, take_back_award_order
from judging_app.services.own_file import take_over
from judging_app.services.reverse import open_correction, revoke_award, take_back_reversal
from judging_app.services.rounds import load_round
from judging_app.services.work_list import WorkList, look_at_work, take_back_waiver, waive


def open_work(app: Application, args: Namespace, say: Speaker, progress: Progress) -> Report:
    """Everything that is open before approval, waived things among it."""
    with app.contest(args.contest) as store, store.unit() as unit:
        work = look_at_work(unit, exchange=app.exchange, scribe=app.scribe(args.by), round_key=args.round)
    return Report(lines=tuple(_work_lines(work, say)), data={"open": [_item_json(one) for one in work.items]})


def _work_lines(work: WorkList, say: Speaker) -> Iterator[str]:
    if work.items:
        tiers = {one.key: one.name for one in work.view.contest.rules.awards.tiers}
        kinds = _kinds(say)
        rows = [say.heads("item", "what is open", "prize", "can be settled by", "waived")]
        for one in work.items:
            ways = ", ".join(say.say(way.value) for way in one.ways)
            prize = " ".join(filter(None, (tiers.get(one.tier) if one.tier else "", one.block)))
            rows.append((one.key, kinds[one.kind], prize, ways, one.waiver.reason if one.waiver else ""))
        yield from table(rows)
    must = sum(one.must for one in work.open)
    if work.open:
        counts = {"count": len(work.open), "must": must}
        yield say.say("Open before approval: {count}, of which {must} can't be waived.", **counts)
    else:
        yield say.say("Nothing stands in the way of approval.")


def _kinds(say: Speaker) -> Mapping[WorkKind, str]:
    """What is open, in words."""
    words = say.heads(
        "the two counts differ",
        "the sheets are not those of the file that the judge signed",
        "files contradict each other",
        "there are no votes",
        "the sheets lie too far apart",
        "equal entries, a prize hangs on their order",
        "the chair's word on a prize speaks of another proposal",
        "a file came after the close and does not count",
        "sheets are missing",
        "the code of the laptop was not compared",
        "the judge may have read the scale upside down",
        "the judge gave all entries the same total",
        "the judges' orders agree no more than chance would have it",
    )
    return dict(zip(WorkKind, words, strict=True))


def _item_json(one: WorkItem) -> Json:
    return {
        "item": one.key,
        "kind": one.kind.value,
        "entries": list(one.entries),
        "judges": list(one.judges),
        "tier": one.tier,
        "block": one.block,
        "file": one.file,
        "must": one.must,
        "ways": [way.value for way in one.ways],
        "waived": {"number": one.waiver.number, "reason": one.waiver.reason} if one.waiver else None,
    }


def waive_item(app: Application, args: Namespace, say: Speaker, progress: Progress) -> Report:
    """Let something stay open, or take that back."""
    scribe = app.scribe(args.by)
    with app.contest(args.contest) as store, store.unit() as unit:
        if args.take_back:
            number = _waiver(unit, args)
            done = take_back_waiver(unit, number=number, reason=args.reason, scribe=scribe)
            line = say.say("{item} is open again.", item=done.item)
        else:
            done = waive(
                unit,
                item=args.item,
                reason=args.reason,
                exchange=app.exchange,
                scribe=scribe,
                round_key=args.round,
            )
            line = say.say("{item} may stay open: {reason}", item=done.item, reason=done.reason)
    return Report(lines=(line,), data={"number": done.number, "item": done.item, "reason": done.reason})


def _waiver(unit: ContestUnit, args: Namespace) -> int:
    found = [one.number for one in unit.waivers() if one.item == args.item and not one.taken_back]
    if not found:
        raise RecordGoneError
    return found[-1]


def award(app: Application, args: Namespace, say: Speaker, progress: Progress) -> Report:
    """Give a prize to another entry or to nobody, or take that back."""
    scribe = app.scribe(args.by)
    with app.contest(args.contest) as store, store.unit() as unit:
        rules = unit.contest().rules
        if args.take_back:
            number = _last_order(unit, args)
            done = take_back_award_order(unit, number=number, reason=args.reason, scribe=scribe)
        else:
            done = order_award(unit, wish=_wish(args), reason=args.reason, scribe=scribe, round_key=args.round)
    line = order_line(rules, done, say)
    if done.taken_back:
        line = say.say("Taken back: {what}", what=line)
    return Report(lines=(line,), data=order_json(done))


def _wish(args: Namespace) -> PrizeWish:
    nobody = args.none is not None
    holder = args.instead_of or (args.none or args.entry if nobody else None)
    return PrizeWish(
        tier=TierKey(args.tier),
        entry=EntryCode(args.entry) if args.entry and not nobody else None,
        instead_of=EntryCode(holder) if holder else None,
        block=BlockKey(args.block) if args.block else None,
    )


def _last_order(unit: ContestUnit, args: Namespace) -> int:
    """The last word in force on that prize, and on that entry where one is named."""

    def meant(one: AwardOrder) -> bool:
        named = args.entry in (None, one.entry, one.instead_of)
        return one.tier == args.tier and args.block in (None, one.block) and named and not one.taken_back

    found = [one.number for one in unit.award_orders() if meant(one)]
    if not found:
        raise RecordGoneError
    return found[-1]


def approve_result(app: Application, args: Namespace, say: Speaker, progress: Progress) -> Report:
    """Approve the result of the last round, or show what would be approved."""
    with app.contest(args.contest) as store, store.unit() as unit:
        given = {"by": args.by, "exchange": app.exchange, "scribe": app.scribe(args.by), "round_key": args.round}
        own = app.own_file(args.contest)
        made = look_at_approval(unit, **given) if args.only_show else approve(unit, own=own, **given)
    return Report(lines=tuple(approved_lines(made, say, shown=args.only_show)), data=decision_json(made))


def revoke(app: Application, args: Namespace, say: Speaker, progress: Progress) -> Report:
    """Revoke the award of an entry of an approved result, or take that back."""
    entry = EntryCode(args.entry)
    with app.contest(args.contest) as store, store.unit() as unit:
        if args.take_back:
            done = _take_back(unit, app, args, entry)
            line = say.say("The award of entry {entry} is not revoked any more.", entry=entry)
        else:
            done = revoke_award(
                unit, entry=entry, reason=args.reason, own=app.own_file(args.contest), scribe=app.scribe(args.by)
            )
            line = say.say(
                "The award of entry {entry} is revoked; the next decision replaces no. {number}.",
                entry=entry,
                number=done.decision,
            )
    return Report(lines=(line,), data=_reversal_json(done))


def correct(app: Application, args: Namespace, say: Speaker, progress: Progress) -> Report:
    """Open an approved result for corrections, or take that back."""
    with app.contest(args.contest) as store, store.unit() as unit:
        if args.take_back:
            done = _take_back(unit, app, args, None)
            line = say.say("The correction is closed; decision no. {number} holds as it is.", number=done.decision)
        else:
            done = open_correction(unit, reason=args.reason, own=app.own_file(args.contest), scribe=app.scribe(args.by))
            line = say.say(
                "The result is open for corrections; the next decision replaces no. {number}.", number=done.decision
            )
    return Report(lines=(line,), data=_reversal_json(done))


def _take_back(unit: ContestUnit, app: Application, args: Namespace, entry: EntryCode | None) -> Reversal:
    last = unit.contest().rules.rounds[-1].key
    found: Sequence[Reversal] = [one for one in load_round(unit, last).approval.opening if one.entry == entry]
    if not found:
        raise RecordGoneError
    own, scribe = app.own_file(args.contest), app.scribe(args.by)
    return take_back_reversal(unit, number=found[-1].number, reason=args.reason, own=own, scribe=scribe)


def take_file_over(app: Application, args: Namespace, say: Speaker, progress: Progress) -> Report:
    """Let a copy be the contest's own file on this machine."""
    with app.contest(args.contest) as store, store.unit() as unit:
        own = app.own_file(args.contest)
        place = take_over(unit, own=own, reason=args.reason, scribe=app.scribe(args.by))
    line = say.say("From now on this is the contest's own file here: {path}", path=own.path.resolve())
    return Report(lines=(line,), data={"was": place.value, "path": own.path.resolve().as_posix()})


def _reversal_json(one: Reversal) -> dict[str, Json]:
    return {
        "number": one.number,
        "decision": one.decision,
        "entry": one.entry,
        "reason": one.reason,
        "taken_back": one.taken_back or None,
    }


COMMANDS: Mapping[str, Command] = {
    "open": Command(
        "everything that is open before approval, and how it can be settled", (CONTEST, ROUND, BY), open_work
    ),
    "waive": Command(
        "let something of the work list stay open, for a reason, or take that back",
        (CONTEST, argument("item", type=text, metavar="ITEM"), TAKE_BACK, ROUND, REASON, BY),
        waive_item,
    ),
    "award": Command(
        "give a prize to another entry than proposed, or to nobody, for a reason, or take that back",
        (
            CONTEST,
            argument("tier", type=text, metavar="TIER"),
            argument("entry", type=text, nargs="?", metavar="ENTRY"),
            argument("--none", type=text, nargs="?", const="", metavar="ENTRY", help="nobody has the prize (of ENTRY)"),
            argument("--instead-of", type=text, metavar="ENTRY", help="whose prize it is now, where several have one"),
            argument("--block", type=text, metavar="KEY", help="the block, where the entries do not tell"),
            TAKE_BACK,
            ROUND,
            REASON,
            BY,
        ),
        award,
    ),
    "approve": Command(
        "approve the result of the last round; from then on nothing changes it but revoke and correct",
        (CONTEST, argument("--only-show", action="store_true", help="tell what would be approved"), ROUND, BY),
        approve_result,
    ),
    "revoke": Command(
        "revoke the award of an entry of an approved result; prizes are passed on as the rules say",
        (
            CONTEST,
            argument("--entry", type=text, required=True, metavar="CODE", help="whose award"),
            TAKE_BACK,
            REASON,
            BY,
        ),
        revoke,
    ),
    "take-over": Command(
        "let a copy of a contest's file be its own on this machine, for a reason",
        (CONTEST, REASON, BY),
        take_file_over,
    ),
    "correct": Command(
        "open an approved result for corrections, for a reason, or take that back",
        (CONTEST, TAKE_BACK, REASON, BY),
        correct,
    ),
}
