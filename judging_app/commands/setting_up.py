"""Commands of the secretariat before judging: new, import, export, issue."""

from argparse import Namespace
from collections.abc import Callable, Mapping
from pathlib import Path

from judging_app.bootstrap import Application
from judging_app.commands.other_ways import spreadsheets
from judging_app.commands.report import Json, Report, table
from judging_app.commands.words import Speaker
from judging_app.core.counting import Source
from judging_app.core.ids import EntryCode
from judging_app.core.rules import Rules
from judging_app.core.vietnamese.legacy import Coding
from judging_app.core.vietnamese.numbers import format_fraction
from judging_app.ports.whole_files import read_whole
from judging_app.ports.work import Progress
from judging_app.services.copy_clips import Follower
from judging_app.services.deliver_packs import deliver_packs
from judging_app.services.export_lists import export_entries, export_judges
from judging_app.services.files import name_of
from judging_app.services.import_entries import import_entries
from judging_app.services.import_judges import import_judges
from judging_app.services.import_marks import import_marks
from judging_app.services.import_rubric import import_rubric
from judging_app.services.import_votes import import_votes, vote_list
from judging_app.services.list_reading import ENTRY_LIST, JUDGE_LIST, MARK_LIST, RUBRIC_LIST, ListKind, read_list
from judging_app.services.new_contest import make_contest, read_rules
from judging_app.services.rounds import load_round
from judging_app.services.rule_sources import Template, renamed, rules_of_last_year, template_rules
from judging_app.services.trial_entry import choose_trial


def new(app: Application, args: Namespace, say: Speaker, progress: Progress) -> Report:
    """A contest from a rules file, a template or last year's contest."""
    rules = _source(app, args)
    if args.name is not None or args.year is not None:
        rules = renamed(rules, name=rules.name if args.name is None else args.name, year=args.year or rules.year)
    store = make_contest(
        path=args.contest, rules=rules, stores=app.contests, exchange=app.exchange, scribe=app.scribe(args.by)
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


def _source(app: Application, args: Namespace) -> Rules:
    if args.like is not None:
        return rules_of_last_year(args.like, stores=app.contests)
    if args.template is not None:
        template = Template(args.template)
        return template_rules(template, resources=app.settings.resources, rules_files=app.rules_files)
    return read_rules(read_whole(args.rules, app.settings.file_limit), app.rules_files)


LISTS: Mapping[str, ListKind] = {"entries": ENTRY_LIST, "judges": JUDGE_LIST, "marks": MARK_LIST}


def take_in(app: Application, args: Namespace, say: Speaker, progress: Progress) -> Report:
    """Entries, judges, marks, votes or a rubric from a list."""
    coding = Coding(args.encoding) if args.encoding else None
    if args.what in BY_ROUND:
        return BY_ROUND[args.what](app, args, say, coding)
    read = read_list(app.tables.grid(args.file), LISTS[args.what], coding=coding, codes=bool(args.codes))
    with app.contest(args.contest) as store, store.unit() as unit:
        scribe = app.scribe(args.by)
        if args.what == "marks":
            marks = import_marks(
                unit, table=read, name=name_of(args.file), exchange=app.exchange, scribe=scribe, round_key=args.round
            )
            line = say.say("{sheets} sheets of {judges} judges taken in.", sheets=marks.sheets, judges=marks.judges)
            data: Json = {"sheets": marks.sheets, "judges": marks.judges, "same": marks.same}
            return Report(lines=(line,), data=data)
        if args.what == "entries":
            done = import_entries(unit, table=read, scribe=scribe, codes=args.codes)
        else:
            done = import_judges(unit, table=read, scribe=scribe, round_key=args.round)
    line = say.say("{added} new, {changed} changed.", added=done.added, changed=done.changed)
    notes = [say.say("Rows to look at:"), *(f"  {say.note(one)}" for one in done.notes)] if done.notes else []
    noted: list[Json] = [{"row": one.row, "what": one.what, "cell": one.cell} for one in done.notes]
    return Report(lines=(line, *notes), data={"added": done.added, "changed": done.changed, "notes": noted})


def _votes(app: Application, args: Namespace, say: Speaker, coding: Coding | None) -> Report:
    """What their columns are follows from the rules of the round."""
    grid = app.tables.grid(args.file)
    with app.contest(args.contest) as store, store.unit() as unit:
        read = read_list(grid, vote_list(unit, args.round), coding=coding)
        votes = import_votes(
            unit, table=read, name=name_of(args.file), scribe=app.scribe(args.by), round_key=args.round
        )
    counts: dict[str, Json] = {"entries": votes.entries, "without": votes.without}
    line = say.say("Votes for {entries} entries taken in; {without} have none.", **counts)
    return Report(lines=(line,), data=counts)


def _rubric(app: Application, args: Namespace, say: Speaker, coding: Coding | None) -> Report:
    """The rubric of a round instead of the one that it has."""
    read = read_list(app.tables.grid(args.file), RUBRIC_LIST, coding=coding)
    with app.contest(args.contest) as store, store.unit() as unit:
        done = import_rubric(unit, table=read, rules_files=app.rules_files, scribe=app.scribe(args.by), key=args.round)
    total = format_fraction(done.after.total, 2)
    parts: dict[str, Json] = {"sections": len(done.after.sections), "criteria": len(done.after.criteria)}
    line = say.say("{criteria} criteria in {sections} sections, {total} points in all.", **parts, total=total)
    return Report(lines=(line,), data={**parts, "total": str(done.after.total), "changed": done.before != done.after})


BY_ROUND: Mapping[str, Callable[[Application, Namespace, Speaker, Coding | None], Report]] = {
    "votes": _votes,
    "rubric": _rubric,
}


def trial(app: Application, args: Namespace, say: Speaker, progress: Progress) -> Report:
    """Make an entry the trial, or none."""
    entry = None if args.entry is None else EntryCode(args.entry)
    with app.contest(args.contest) as store, store.unit() as unit:
        choose_trial(unit, entry=entry, scribe=app.scribe(args.by))
    chosen = say.say("Entry {entry} is the trial: all mark it first, and it never counts.", entry=args.entry)
    return Report(lines=(chosen if entry else say.say("There is no trial."),), data={"trial": entry})


def export(app: Application, args: Namespace, say: Speaker, progress: Progress) -> Report:
    """Entries or judges as a spreadsheet that reads the same again."""
    write = {"entries": export_entries, "judges": export_judges}[args.what]
    with app.contest(args.contest) as store, store.unit() as unit:
        count = write(unit, path=args.out, tables=app.tables)
    line = say.say("{count} rows written to {path}.", count=count, path=args.out)
    return Report(lines=(line,), data={"rows": count, "path": _plain(args.out)})


def issue(app: Application, args: Namespace, say: Speaker, progress: Progress) -> Report:
    """Packs, or spreadsheets, into a folder."""
    if args.spreadsheets:
        return spreadsheets(app, args, say)
    with app.contest(args.contest) as store:
        done = deliver_packs(
            store,
            out=args.out,
            tools=app.delivery_tools,
            scribe=app.scribe(args.by),
            judges=args.judge,
            round_key=args.round,
            with_clips=args.with_clips,
            deadline=args.deadline.isoformat() if args.deadline else "",
            reason=args.reason,
            follower=Follower(progress=progress),
        )
        with store.unit() as unit:
            ways = load_round(unit, args.round).records.ways
    rows = [(one.judge.code, one.judge.name, str(one.enrolment), str(one.entries), str(one.path)) for one in done.packs]
    heads = say.heads("judge", "name", "pack no.", "entries", "file")
    packs: list[Json] = [
        {"judge": one.judge.code, "enrolment": one.enrolment, "entries": one.entries, "path": _plain(one.path)}
        for one in done.packs
    ]
    covers: list[Json] = [_plain(path) for path in done.covers]
    astray = [one.judge.code for one in done.packs if ways.get(one.judge.code, Source.FILE) is not Source.FILE]
    lines = (
        *table([heads, *rows], right=frozenset({2, 3})),
        *((say.sentence(done.trouble),) if done.trouble else ()),
        *((_warned(say, ", ".join(astray)),) if astray else ()),
    )
    return Report(lines=lines, data={"packs": packs, "covers": covers})


def _warned(say: Speaker, judges: str) -> str:
    return say.say(
        "Another way in is declared for {judges}: score files from these packs do not count unless it is changed.",
        judges=judges,
    )


def _plain(path: Path) -> str:
    return path.as_posix()
