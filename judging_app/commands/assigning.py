"""Commands about who marks what: assign, recuse, join, leave."""

from argparse import Namespace

from judging_app.bootstrap import Application
from judging_app.commands.report import Json, Report, table
from judging_app.commands.words import Speaker
from judging_app.core.assignment import Assignment, Share
from judging_app.core.ids import EntryCode, JudgeCode
from judging_app.core.people import Judge
from judging_app.ports.office_errors import RecordGoneError
from judging_app.ports.storage import ContestUnit
from judging_app.ports.work import Progress
from judging_app.services.assign import change_cells, draw, join, leave, step_in, take_back
from judging_app.services.audit import Scribe
from judging_app.services.fill_up import fill_up, give_share, replacements, share_for
from judging_app.services.recuse import dismiss, interests_of, recuse, take_back_interest
from judging_app.services.rounds import RoundView, load_round


def assign(app: Application, args: Namespace, say: Speaker, progress: Progress) -> Report:
    """Draw, change cells, take the last step back, or show who marks what."""
    scribe, lines = app.scribe(args.by), []
    with app.contest(args.contest) as store, store.unit() as unit:
        if args.take_back is not None:
            take_back(unit, number=args.take_back or _last(unit, args), reason=args.reason, scribe=scribe)
        elif args.seed is not None:
            drawn = draw(unit, seed=args.seed, scribe=scribe, round_key=args.round)
            if drawn.short:
                lines.append(say.say("Too few judges for: {entries}", entries=", ".join(drawn.short)))
            if not drawn.linked:
                lines.append(say.say("Not all judges can be compared: no entries lead from some to the others."))
        elif args.fill or args.share is not None:
            lines += _fill(unit, args, scribe, say)
        elif args.give or args.take:
            change_cells(
                unit,
                give=[(JudgeCode(judge), EntryCode(entry)) for judge, entry in args.give],
                take=[(JudgeCode(judge), EntryCode(entry)) for judge, entry in args.take],
                reason=args.reason,
                scribe=scribe,
                round_key=args.round,
            )
        view = load_round(unit, args.round)
    return Report(lines=(*_loads(view, say), *lines), data=_matrix(view))


def _fill(unit: ContestUnit, args: Namespace, scribe: Scribe, say: Speaker) -> list[str]:
    """Draw for places left empty, or a share for one judge; only tell what would be drawn where that is asked for."""
    view, judge = load_round(unit, args.round), None if args.share is None else JudgeCode(args.share)
    told = replacements(unit, view) if judge is None else share_for(unit, view, judge)
    if not args.only_show and judge is None:
        fill_up(unit, reason=args.reason, scribe=scribe, round_key=args.round)
    elif not args.only_show and judge is not None:
        give_share(unit, judge=judge, reason=args.reason, scribe=scribe, round_key=args.round)
    lines = [f"+ {one} {entry}" for one, entry in sorted(told.given)]
    lines += [f"- {one} {entry}" for one, entry in sorted(told.taken)]
    short = [say.say("Too few judges for: {entries}", entries=", ".join(told.short))] if told.short else []
    return [*lines, *short]


def _last(unit: ContestUnit, args: Namespace) -> int:
    steps = load_round(unit, args.round).steps
    if not steps:
        raise RecordGoneError
    return steps[-1].number


def _loads(view: RoundView, say: Speaker) -> tuple[str, ...]:
    blocks = [block.name for block in view.contest.rules.blocks]
    rows = [(*say.heads("judge", "name", "entries"), *blocks)]
    for judge in view.panel:
        mine = view.entries_for(judge.code)
        shares = (sum(view.unit_of(one).block == block.key for one in mine) for block in view.contest.rules.blocks)
        rows.append((judge.code, judge.name, str(len(mine)), *map(str, shares)))
    return table(rows, right=frozenset(range(2, 3 + len(blocks))))


def _matrix(view: RoundView) -> Json:
    judges: list[Json] = [
        {"code": one.code, "entries": [entry.code for entry in view.entries_for(one.code)]} for one in view.panel
    ]
    return {
        "round": view.round.key,
        "per_entry": view.round.sheets_per_entry,
        "judges": judges,
        "steps": [_step(one) for one in view.all_steps],
    }


def _step(one: Assignment) -> Json:
    return {
        "number": one.number,
        "kind": one.kind.value,
        "amendment": one.amendment or None,
        "judge": one.judge,
        "seed": one.seed or None,
        "given": [_share(share) for share in one.given],
        "taken": [_share(share) for share in one.taken],
        "reason": one.reason,
        "taken_back": one.taken_back or None,
    }


def _share(one: Share) -> Json:
    return {"judge": one.judge, "entries": list(one.entries)}


def conflicts(app: Application, args: Namespace, say: Speaker, progress: Progress) -> Report:
    """Conflicts that the lists propose or that are on record."""
    with app.contest(args.contest) as store, store.unit() as unit:
        view = load_round(unit, args.round)
        found = interests_of(unit, view)
    units = {entry.code: view.unit_of(entry).name for entry in view.judged}
    rows = [(one.judge, one.entry, units[one.entry], say.say(one.state.value), one.reason) for one in found]
    listed: list[Json] = [
        {
            "judge": one.judge,
            "entry": one.entry,
            "state": one.state.value,
            "reason": one.reason,
            "proposed": one.proposed,
        }
        for one in found
    ]
    return Report(lines=table([say.heads("judge", "entry", "unit", "state", "reason"), *rows]), data=listed)


def stand_aside(app: Application, args: Namespace, say: Speaker, progress: Progress) -> Report:
    """A judge stands aside for an entry, does not, or what was said of it is taken back."""
    judge, entry, scribe = JudgeCode(args.judge), EntryCode(args.entry), app.scribe(args.by)
    with app.contest(args.contest) as store, store.unit() as unit:
        if args.take_back:
            take_back_interest(unit, judge=judge, entry=entry, reason=args.reason, scribe=scribe)
            line = say.say("What was recorded of judge {judge} and entry {entry} is taken back.", **_named(args))
        elif args.dismiss:
            dismiss(unit, judge=judge, entry=entry, reason=args.reason, scribe=scribe)
            line = say.say("Judge {judge} marks entry {entry}: no conflict.", **_named(args))
        else:
            recuse(unit, judge=judge, entry=entry, reason=args.reason, scribe=scribe)
            line = say.say("Judge {judge} stands aside for entry {entry}.", **_named(args))
    return Report(lines=(line,), data={"judge": judge, "entry": entry})


def _named(args: Namespace) -> dict[str, str]:
    return {"judge": args.judge, "entry": args.entry}


def come(app: Application, args: Namespace, say: Speaker, progress: Progress) -> Report:
    """A judge joins a round that has begun."""
    judge = Judge(code=JudgeCode(args.judge), name=args.name, unit=args.unit)
    with app.contest(args.contest) as store, store.unit() as unit:
        done = join(unit, judge=judge, reason=args.reason, scribe=app.scribe(args.by), round_key=args.round)
    return Report(lines=(say.say("Judge {judge} sits on the panel.", judge=args.judge),), data=_step(done))


def go(app: Application, args: Namespace, say: Speaker, progress: Progress) -> Report:
    """A judge drops out."""
    with app.contest(args.contest) as store, store.unit() as unit:
        judge, scribe = JudgeCode(args.judge), app.scribe(args.by)
        if args.substitute is not None:
            substitute, why = JudgeCode(args.substitute), args.reason
            done = step_in(unit, judge=judge, substitute=substitute, reason=why, scribe=scribe, round_key=args.round)
        else:
            done = leave(
                unit,
                judge=judge,
                reason=args.reason,
                scribe=scribe,
                to_others=args.to_others,
                round_key=args.round,
            )
    gone, passed = (sum(len(share.entries) for share in some) for some in (done.taken, done.given))
    fields: dict[str, object] = {"judge": args.judge, "gone": gone, "passed": passed}
    line = say.say("Judge {judge} drops out: {gone} sheets less, {passed} of them go to others.", **fields)
    if args.substitute is not None:
        line = say.say(
            "Judge {judge} drops out, {substitute} steps in for {passed} sheets.", substitute=args.substitute, **fields
        )
    return Report(lines=(line,), data=_step(done))
