"""Commands of the secretariat about clips: screen, match, decide, findings."""

from argparse import Namespace
from collections.abc import Sequence
from pathlib import PurePath

from judging_app.bootstrap import Application
from judging_app.commands.report import Json, Report, table
from judging_app.commands.words import Speaker
from judging_app.core.clip_file import ClipFile
from judging_app.core.entry import Finding, FindingDecision, FindingKind
from judging_app.core.ids import EntryCode
from judging_app.core.vietnamese.numbers import format_hundredths, parse_mark
from judging_app.ports.screening_errors import ClipFileUnknownError
from judging_app.ports.storage import ContestUnit
from judging_app.ports.work import Progress
from judging_app.services.decide_finding import decide_finding
from judging_app.services.decided_findings import decided_findings
from judging_app.services.screen_clips import screen_clips
from judging_app.services.settle_file import FileKey, settle_file, unsettle_file

NONE, BY_NAME = "-", "?"


def screen(app: Application, args: Namespace, say: Speaker, progress: Progress) -> Report:
    """Match, probe and hash clips; report findings."""
    with app.contest(args.contest) as store:
        done = screen_clips(
            store, folders=args.clips, tools=app.clip_tools, scribe=app.scribe(args.by), progress=progress
        )
        with store.unit() as unit:
            unsure = [file for file in unit.clip_files() if file.waits]
    lines = [say.say("{matched} clips matched, {count} findings.", matched=done.matched, count=len(done.findings))]
    changes = ((say.say("Another file than before"), done.altered), (say.say("The file is gone"), done.gone))
    lines += [f"{words}: {', '.join(codes)}" for words, codes in changes if codes]
    lines += _finding_lines(done.findings, say)
    lines += [_unsure_line(file, say) for file in unsure]
    return Report(
        lines=tuple(lines),
        data={
            "matched": done.matched,
            "findings": [_finding(one) for one in done.findings],
            "leftover": list(done.leftover),
            "unsure": [_unsure(file) for file in unsure],
            "new": list(done.new),
            "altered": list(done.altered),
            "gone": list(done.gone),
        },
    )


def _unsure_line(file: ClipFile, say: Speaker) -> str:
    like = ", ".join(f"{one.entry} ({one.score} %)" for one in file.candidates)
    if like:
        return say.say("Belongs to no entry for certain: {name}; it is like {entries}", name=file.name, entries=like)
    return say.say("Belongs to no entry: {name}", name=file.name)


def _unsure(file: ClipFile) -> Json:
    candidates: list[Json] = [{"entry": one.entry, "score": one.score} for one in file.candidates]
    return {"folder": file.folder, "name": file.name, "candidates": candidates}


def _finding_lines(findings: Sequence[Finding], say: Speaker) -> list[str]:
    rows = [
        (
            one.entry,
            say.say(one.kind.value),
            one.found,
            one.limit,
            say.say(one.decision.value),
            _points(one),
            one.reason,
        )
        for one in findings
    ]
    heads = say.heads("entry", "finding", "found", "limit", "decision", "points", "reason")
    return list(table([heads, *rows], right=frozenset({5}))) if rows else []


def _points(one: Finding) -> str:
    return format_hundredths(-one.penalty) if one.penalty else ""


def _finding(one: Finding) -> Json:
    return {
        "entry": one.entry,
        "kind": one.kind.value,
        "found": one.found,
        "limit": one.limit,
        "decision": one.decision.value,
        "reason": one.reason,
        "penalty": f"{one.penalty // 100}.{one.penalty % 100:02}" if one.penalty else "",
    }


def match(app: Application, args: Namespace, say: Speaker, progress: Progress) -> Report:
    """Say to which entry a file belongs, that it belongs to none, or let names decide again."""
    scribe = app.scribe(args.by)
    with app.contest(args.contest) as store, store.unit() as unit:
        key = _key(unit, args.file)
        if args.entry == BY_NAME:
            done = unsettle_file(unit, key, scribe=scribe)
        else:
            entry = None if args.entry == NONE else EntryCode(args.entry)
            done = settle_file(unit, key, entry=entry, scribe=scribe)
    (file,) = (one for one in done.files if one.key == (key.folder, key.name))
    unsure = [one for one in done.files if one.waits]
    data: Json = {"file": key.name, "entry": file.entry or "", "unsure": [_unsure(one) for one in unsure]}
    left = tuple(_unsure_line(one, say) for one in unsure)
    if file.entry is None:
        return Report(lines=(say.say("{name} belongs to no entry.", name=key.name), *left), data=data)
    line = say.say("{name} is the clip of entry {entry}.", name=key.name, entry=file.entry)
    return Report(lines=(line, *left), data=data)


def _key(unit: ContestUnit, wanted: str) -> FileKey:
    """The one file of that path, of that name below its folder, or of that bare name."""
    path = wanted.replace("\\", "/")
    files = unit.clip_files()
    for fits in (
        [one for one in files if f"{one.folder}/{one.name}" == path],
        [one for one in files if one.name == path],
        [one for one in files if PurePath(one.name).name == path],
    ):
        if len(fits) == 1:
            return FileKey(folder=fits[0].folder, name=fits[0].name)
    raise ClipFileUnknownError(name=wanted)


def decide(app: Application, args: Namespace, say: Speaker, progress: Progress) -> Report:
    """Accept a finding, with or without a penalty, reject it, or take a decision back."""
    with app.contest(args.contest) as store, store.unit() as unit:
        entry = decide_finding(
            unit,
            entry=EntryCode(args.entry),
            kind=FindingKind(args.kind),
            decision=FindingDecision(args.decision),
            reason=args.reason,
            penalty=parse_mark(args.points) if args.points else 0,
            scribe=app.scribe(args.by),
        )
    line = say.say("Entry {entry} is {state}.", entry=entry.code, state=say.say(entry.state.value))
    return Report(lines=(line,), data={"entry": entry.code, "state": entry.state.value})


def findings(app: Application, args: Namespace, say: Speaker, progress: Progress) -> Report:
    """What was decided on findings, with reasons, for the minutes; with `--all` also what waits."""
    with app.contest(args.contest) as store, store.unit() as unit:
        listed = unit.findings() if args.all else tuple(one.finding for one in decided_findings(unit))
    data: list[Json] = [_finding(one) for one in listed]
    lines = _finding_lines(listed, say) or [say.say("There are no findings.")]
    return Report(lines=tuple(lines), data={"findings": data})
