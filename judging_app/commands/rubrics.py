"""The command about versions of a round's rubric, and the chair's ruling on sheets of earlier ones."""

from argparse import Namespace
from collections.abc import Sequence
from dataclasses import is_dataclass
from fractions import Fraction
from pathlib import Path

from judging_app.bootstrap import Application
from judging_app.commands.report import Json, Report, table
from judging_app.commands.words import Speaker
from judging_app.core.digest import code_of
from judging_app.core.rubric import Rubric
from judging_app.core.rubric_changes import ChangeKind, RubricChange, rubric_changes
from judging_app.core.rubric_versions import RubricRuling, RubricRulingKind, RubricVersion
from judging_app.core.vietnamese.numbers import format_fraction, format_hundredths
from judging_app.ports.rubric_errors import NoRubricThereError
from judging_app.ports.storage import ContestUnit
from judging_app.ports.work import Progress
from judging_app.services.edit_rubric import CONTEST_FILE, RULES_FILE, RubricThere, rubrics_in
from judging_app.services.list_reading import RUBRIC_LIST, read_list
from judging_app.services.rounds import load_round, round_key
from judging_app.services.rubric_rulings import old_sheets, rule_on_sheets, take_back_ruling
from judging_app.services.rubric_versions import JudgeTouched, issue_version, issue_version_of_table, touched

HUNDREDTHS = frozenset({"least", "most", "step", "remark_below", "remark_above"})


def rubric(app: Application, args: Namespace, say: Speaker, progress: Progress) -> Report:
    """Make a new version, rule on sheets of earlier ones, take the ruling back, or show all."""
    scribe = app.scribe(args.by)
    with app.contest(args.contest) as store, store.unit() as unit:
        if args.new_version is not None:
            _make(app, args, unit)
        elif args.ruling is not None:
            kind = RubricRulingKind(args.ruling)
            rule_on_sheets(unit, kind=kind, reason=args.reason, scribe=scribe, round_key=args.round)
        elif args.take_back:
            take_back_ruling(unit, reason=args.reason, scribe=scribe, round_key=args.round)
        view = load_round(unit, args.round)
        judges, waiting = touched(unit, view, view.round.rubric), old_sheets(view)
    changes = rubric_changes(view.versions[-2].rubric, view.round.rubric) if view.versions[1:] else ()
    lines = [*_versions(view.versions, say), *(_change(one, say) for one in changes)]
    if waiting and view.ruling is None:
        lines.append(say.say("{count} sheets on earlier versions wait for the chair's ruling.", count=waiting))
    if view.ruling is not None:
        ruled = _ruling_words(view.ruling.kind, say)
        lines.append(say.say("Ruling: {kind}. {reason}", kind=ruled, reason=view.ruling.reason))
    lines += _judges(judges, say)
    return Report(
        lines=tuple(lines),
        data={
            "round": view.round.key,
            "versions": [_version(one) for one in view.versions],
            "changes": [_plain_change(one) for one in changes],
            "old_sheets": waiting,
            "ruling": _ruling(view.ruling) if view.ruling else None,
            "judges": [_plain_judge(one) for one in judges],
        },
    )


def _make(app: Application, args: Namespace, unit: ContestUnit) -> RubricVersion:
    path: Path = args.new_version
    scribe, files = app.scribe(args.by), app.rules_files
    if path.suffix.lower() in {CONTEST_FILE, RULES_FILE}:
        key = round_key(unit, args.round)
        found = rubrics_in(path, stores=app.contests, rules_files=files, limit=app.settings.file_limit)
        name = unit.contest().rules.round(key).name
        return issue_version(
            unit, reason=args.reason, rules_files=files, scribe=scribe, round_key=key, rubric=_wanted(found, name, path)
        )
    read = read_list(app.tables.grid(path), RUBRIC_LIST)
    return issue_version_of_table(
        unit, table=read, reason=args.reason, rules_files=files, scribe=scribe, round_key=args.round
    )


def _wanted(found: Sequence[RubricThere], name: str, path: Path) -> Rubric:
    """The only rubric of a file, or that of the round of the same name."""
    named = found if len(found) == 1 else [one for one in found if one.round == name]
    if not named:
        raise NoRubricThereError(path=str(path))
    return named[0].rubric


def _versions(versions: Sequence[RubricVersion], say: Speaker) -> tuple[str, ...]:
    rows = [
        (str(one.number), str(len(one.rubric.criteria)), format_fraction(one.rubric.total, 2), one.reason)
        for one in versions
    ]
    return table([say.heads("version", "criteria", "total", "reason"), *rows], right=frozenset({0, 1, 2}))


def _judges(judges: Sequence[JudgeTouched], say: Speaker) -> tuple[str, ...]:
    rows = [
        (one.judge.code, one.judge.name, str(one.pack or "–"), str(one.sheets), str(one.standing), str(one.fitting))
        for one in judges
        if not one.untouched
    ]
    heads = say.heads("judge", "name", "old pack", "old sheets", "all marks stand", "some marks stand")
    return table([heads, *rows], right=frozenset(range(2, 6))) if rows else ()


def _ruling_words(kind: RubricRulingKind, say: Speaker) -> str:
    return {
        RubricRulingKind.WHOLE: say.say("sheets whose every mark stands count"),
        RubricRulingKind.FITTING: say.say("marks that stand count, the others are given again"),
        RubricRulingKind.AGAIN: say.say("all sheets are marked again"),
    }[kind]


def _change(one: RubricChange, say: Speaker) -> str:
    part = one.part.name or one.part.key
    line = {
        ChangeKind.NEW: say.say("new: {part}", part=part),
        ChangeKind.GONE: say.say("gone: {part}", part=part),
        ChangeKind.MOVED: say.say("moved: {part}", part=part),
        ChangeKind.CHANGED: say.say("changed: {part}", part=part),
    }[one.kind]
    return (
        f"{line}: {one.field} {_value(one.field, one.before)} → {_value(one.field, one.after)}" if one.field else line
    )


def _value(field: str, value: object) -> str:
    if isinstance(value, int) and field in HUNDREDTHS:
        return format_hundredths(value)
    if isinstance(value, tuple):
        return str(len(value))
    return "–" if value in (None, "") else str(value)


def _plain_change(one: RubricChange) -> Json:
    return {
        "kind": one.kind.value,
        "part": one.part.key,
        "field": one.field or None,
        "before": _plain(one.before),
        "after": _plain(one.after),
    }


def _plain(value: object) -> Json:
    if isinstance(value, Fraction):
        return str(value)
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    if is_dataclass(value):
        return {name: _plain(getattr(value, name)) for name in ("low", "high", "text")}
    return value if value is None or isinstance(value, int) else str(value)


def _version(one: RubricVersion) -> Json:
    return {
        "number": one.number,
        "reason": one.reason or None,
        "at_ms": one.at_ms or None,
        "criteria": len(one.rubric.criteria),
        "total": str(one.rubric.total),
        "fingerprint": code_of(one.fingerprint) if one.fingerprint else None,
    }


def _ruling(one: RubricRuling) -> Json:
    return {"number": one.number, "version": one.version, "kind": one.kind.value, "reason": one.reason}


def _plain_judge(one: JudgeTouched) -> Json:
    return {
        "code": one.judge.code,
        "old_pack": one.pack or None,
        "old_sheets": one.sheets,
        "standing": one.standing,
        "fitting": one.fitting,
    }
