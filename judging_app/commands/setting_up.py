"""Commands of the secretariat before judging: new, import, screen, decide, issue."""

from argparse import Namespace
from pathlib import Path

from judging_app.bootstrap import Application
from judging_app.commands.report import Json, Report, table
from judging_app.commands.words import Speaker
from judging_app.core.entry import Finding, FindingDecision, FindingKind
from judging_app.core.ids import EntryCode
from judging_app.ports.whole_files import read_whole
from judging_app.ports.work import Progress
from judging_app.services.decide_finding import decide_finding
from judging_app.services.files import name_of
from judging_app.services.import_entries import import_entries
from judging_app.services.import_judges import import_judges
from judging_app.services.import_marks import import_marks
from judging_app.services.issue_packs import issue_packs
from judging_app.services.new_contest import new_contest
from judging_app.services.screen_clips import screen_clips


def new(app: Application, args: Namespace, say: Speaker, progress: Progress) -> Report:
    """A contest from a rules file."""
    store = new_contest(
        path=args.contest,
        rules_file=read_whole(args.rules, app.settings.file_limit),
        stores=app.contests,
        rules_files=app.rules_files,
        exchange=app.exchange,
        scribe=app.scribe(args.by),
    )
    with store.unit() as unit:
        contest = unit.contest()
        keys = unit.keys()
    store.close()
    code = app.exchange.contest_code(contest.id, keys.public, keys.recipient)
    return Report(
        lines=(
            say.say("Made {path}: {name}.", path=args.contest, name=contest.rules.name),
            say.say("Contest code: {code}", code=code),
        ),
        data={"contest": contest.rules.name, "id": contest.id, "path": str(args.contest), "code": code},
    )


def take_in(app: Application, args: Namespace, say: Speaker, progress: Progress) -> Report:
    """Entries, judges or marks from a table."""
    read = app.tables.read(args.file)
    with app.contest(args.contest) as store, store.unit() as unit:
        scribe = app.scribe(args.by)
        if args.what == "marks":
            marks = import_marks(
                unit, table=read, name=name_of(args.file), exchange=app.exchange, scribe=scribe, round_key=args.round
            )
            line = say.say("{sheets} sheets of {judges} judges taken in.", sheets=marks.sheets, judges=marks.judges)
            data: Json = {"sheets": marks.sheets, "judges": marks.judges, "same": marks.same}
            return Report(lines=(line,), data=data)
        done = {"entries": import_entries, "judges": import_judges}[args.what](unit, table=read, scribe=scribe)
    line = say.say("{added} new, {changed} changed.", added=done.added, changed=done.changed)
    return Report(lines=(line,), data={"added": done.added, "changed": done.changed})


def screen(app: Application, args: Namespace, say: Speaker, progress: Progress) -> Report:
    """Match, probe and hash clips; report findings."""
    with app.contest(args.contest) as store:
        done = screen_clips(
            store,
            folder=args.clips,
            probe=app.probe,
            hasher=app.hasher,
            scribe=app.scribe(args.by),
            progress=progress,
        )
    rows = [
        (one.entry, say.say(one.kind.value), one.found, one.limit, say.say(one.decision.value)) for one in done.findings
    ]
    heads = say.heads("entry", "finding", "found", "limit", "decision")
    lines = [say.say("{matched} clips matched, {count} findings.", matched=done.matched, count=len(rows))]
    lines += table([heads, *rows]) if rows else ()
    lines += [say.say("Belongs to no entry: {name}", name=name) for name in done.leftover]
    findings: list[Json] = [_finding(one) for one in done.findings]
    return Report(
        lines=tuple(lines), data={"matched": done.matched, "findings": findings, "leftover": list(done.leftover)}
    )


def _finding(one: Finding) -> Json:
    return {
        "entry": one.entry,
        "kind": one.kind.value,
        "found": one.found,
        "limit": one.limit,
        "decision": one.decision.value,
        "reason": one.reason,
    }


def decide(app: Application, args: Namespace, say: Speaker, progress: Progress) -> Report:
    """Accept or reject a finding, or take a decision back."""
    with app.contest(args.contest) as store, store.unit() as unit:
        entry = decide_finding(
            unit,
            entry=EntryCode(args.entry),
            kind=FindingKind(args.kind),
            decision=FindingDecision(args.decision),
            reason=args.reason,
            scribe=app.scribe(args.by),
        )
    line = say.say("Entry {entry} is {state}.", entry=entry.code, state=say.say(entry.state.value))
    return Report(lines=(line,), data={"entry": entry.code, "state": entry.state.value})


def issue(app: Application, args: Namespace, say: Speaker, progress: Progress) -> Report:
    """Packs into a folder."""
    with app.contest(args.contest) as store:
        issued = issue_packs(
            store,
            out=args.out,
            exchange=app.exchange,
            hasher=app.hasher,
            scribe=app.scribe(args.by),
            judges=args.judge,
            round_key=args.round,
            with_clips=args.with_clips,
            deadline=args.deadline.isoformat() if args.deadline else "",
            progress=progress,
        )
    rows = [(one.judge.code, one.judge.name, str(one.enrolment), str(one.entries), str(one.path)) for one in issued]
    heads = say.heads("judge", "name", "pack no.", "entries", "file")
    packs: list[Json] = [
        {"judge": one.judge.code, "enrolment": one.enrolment, "entries": one.entries, "path": _plain(one.path)}
        for one in issued
    ]
    return Report(lines=table([heads, *rows], right=frozenset({2, 3})), data={"packs": packs})


def _plain(path: Path) -> str:
    return path.as_posix()
