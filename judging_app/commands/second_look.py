"""The command for second looks: which entries diverge, sending them back, keying what was answered on paper."""

from argparse import Namespace
from fractions import Fraction

from judging_app.bootstrap import Application
from judging_app.commands.report import Json, Report, exact, point, table
from judging_app.commands.words import Speaker
from judging_app.core.errors import MarkTextError
from judging_app.core.ids import EntryCode
from judging_app.core.rubric import HUNDRED, Rubric
from judging_app.core.vietnamese.numbers import format_fraction, parse_mark
from judging_app.ports.work import Progress
from judging_app.services.copy_clips import Follower
from judging_app.services.key_answer import key_answer
from judging_app.services.rounds import load_round
from judging_app.services.second_look import EntryLook, JudgeLook, entry_looks, take_back_look
from judging_app.services.send_back import SentBack, Whom, send_back

DECIMALS = 2
LEAST = 2
"""An answer names a second look and an entry; then follow the marks."""


def second_look(app: Application, args: Namespace, say: Speaker, progress: Progress) -> Report:
    """Send diverging entries back, key an answer, take a second look back, or list how far all are."""
    if args.take_back is not None:
        return _take_back(app, args, say)
    if args.answer is not None:
        return _answer(app, args, say)
    if args.out is not None:
        return _send(app, args, say, progress)
    with app.contest(args.contest) as store, store.unit() as unit:
        view = load_round(unit, args.round)
    return _listed(entry_looks(view), view.round.rubric, say)


def _send(app: Application, args: Namespace, say: Speaker, progress: Progress) -> Report:
    with app.contest(args.contest) as store:
        sent = send_back(
            store,
            out=args.out,
            exchange=app.exchange,
            copying=app.copy_tools,
            scribe=app.scribe(args.by),
            whom=Whom(entries=args.entry, judges=args.judge),
            round_key=args.round,
            with_clips=args.with_clips,
            deadline=args.deadline.isoformat() if args.deadline else "",
            follower=Follower(progress=progress),
        )
    return _sent(sent, say)


def _sent(sent: SentBack, say: Speaker) -> Report:
    rows = [(one.judge.code, one.judge.name, str(one.enrolment), str(one.entries), str(one.path)) for one in sent.packs]
    heads = say.heads("judge", "name", "pack no.", "entries", "file")
    paper = ", ".join(judge.code for judge in sent.on_paper)
    lines = table([heads, *rows], right=frozenset({2, 3})) if rows else ()
    lines += (say.say("On paper: {judges}. Key what they answer.", judges=paper),) if paper else ()
    packs: list[Json] = [
        {"judge": one.judge.code, "enrolment": one.enrolment, "entries": one.entries, "path": one.path.as_posix()}
        for one in sent.packs
    ]
    return Report(lines=lines, data={"packs": packs, "on_paper": [judge.code for judge in sent.on_paper]})


def _answer(app: Application, args: Namespace, say: Speaker) -> Report:
    if len(args.answer) <= LEAST or not args.answer[0].isdecimal():
        raise MarkTextError(text=" ".join(args.answer))
    number, entry, *marks = args.answer
    with app.contest(args.contest) as store, store.unit() as unit:
        rubric = load_round(unit, args.round).round.rubric
        digest = key_answer(
            unit,
            number=int(number),
            entry=EntryCode(entry),
            marks=_marks(marks, rubric),
            reason=args.reason,
            exchange=app.exchange,
            scribe=app.scribe(args.by),
            round_key=args.round,
        )
    line = say.say("The answer on entry {entry} is taken in.", entry=entry)
    return Report(lines=(line,), data={"number": int(number), "entry": entry, "digest": digest})


def _marks(texts: list[str], rubric: Rubric) -> tuple[int | None, ...]:
    """Marks in the rubric's order, "-" where a bonus is not given; those that are left out at the end are not given."""
    lacking = len(rubric.criteria) - len(texts)
    if lacking < 0:
        raise MarkTextError(text=" ".join(texts))
    return (*(None if text == "-" else parse_mark(text) for text in texts), *(None,) * lacking)


def _take_back(app: Application, args: Namespace, say: Speaker) -> Report:
    with app.contest(args.contest) as store, store.unit() as unit:
        gone = take_back_look(
            unit, number=args.take_back, reason=args.reason, scribe=app.scribe(args.by), round_key=args.round
        )
    line = say.say(
        "Second look {number} is taken back: what judge {judge} gave before counts.", **_named(gone.number, gone.judge)
    )
    return Report(lines=(line,), data=_named(gone.number, gone.judge))


def _named(number: int, judge: str) -> dict[str, Json]:
    return {"number": number, "judge": judge}


def _listed(looks: tuple[EntryLook, ...], rubric: Rubric, say: Speaker) -> Report:
    rows = [
        (
            look.entry.code,
            format_fraction(look.spread, DECIMALS),
            format_fraction(look.limit, DECIMALS),
            one.judge.code,
            format_fraction(one.total, DECIMALS),
            str(one.look.number) if one.look else "–",
            _said(one, rubric, say),
            say.say(look.state.value),
        )
        for look in looks
        for one in look.judges
    ]
    heads = say.heads("entry", "spread", "limit", "judge", "total", "second look", "answer", "state")
    lines = table([heads, *rows], right=frozenset({1, 2, 4, 5})) if rows else (say.say("No entry diverges."),)
    return Report(lines=lines, data={"entries": [_plain(look, rubric) for look in looks]})


def _said(one: JudgeLook, rubric: Rubric, say: Speaker) -> str:
    if one.answer is None:
        return "–"
    if not one.answer.changed or one.answer.before is None:
        return say.say("confirmed: {reason}", reason=one.sheet.reason)
    before = format_fraction(one.answer.before.total(rubric), DECIMALS)
    return say.say("changed from {before}: {reason}", before=before, reason=one.sheet.reason)


def _plain(look: EntryLook, rubric: Rubric) -> Json:
    return {
        "code": look.entry.code,
        "spread": exact(look.spread),
        "limit": exact(look.limit),
        "state": look.state.value,
        "judges": [_plain_judge(one, rubric) for one in look.judges],
    }


def _plain_judge(one: JudgeLook, rubric: Rubric) -> Json:
    answer = one.answer
    return {
        "code": one.judge.code,
        "total": exact(one.total),
        "second_look": one.look.number if one.look else None,
        "answered": answer is not None,
        "before": exact(answer.before.total(rubric)) if answer and answer.before else None,
        "marks": [None if mark is None else point(Fraction(mark, HUNDRED), DECIMALS) for mark in one.sheet.marks],
        "reason": one.sheet.reason if answer else None,
    }
