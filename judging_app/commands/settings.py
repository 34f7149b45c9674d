"""The settings of a contest as a rules file: printed or written out, changed, and taken in again."""

import json
from argparse import Namespace
from collections.abc import Mapping
from pathlib import Path

from judging_app.bootstrap import Application
from judging_app.commands.grammar import BY, CONTEST, Command, argument
from judging_app.commands.report import Json, Report
from judging_app.commands.words import Speaker
from judging_app.ports.whole_files import read_whole, write_whole
from judging_app.ports.work import Progress
from judging_app.services.change_settings import SettingsChanged, change_settings


def settings(app: Application, args: Namespace, say: Speaker, progress: Progress) -> Report:
    """Take settings in, or tell them."""
    with app.contest(args.contest) as store, store.unit() as unit:
        if args.rules is not None:
            taken = read_whole(args.rules, app.settings.file_limit)
            done = change_settings(unit, rules_file=taken, rules_files=app.rules_files, scribe=app.scribe(args.by))
            return _changed(done, say)
        written = app.rules_files.write(unit.contest().rules)
    rules: Json = json.loads(written)
    if args.out is None:
        return Report(lines=tuple(written.decode("utf-8").splitlines()), data=rules)
    write_whole(args.out, written)
    return Report(lines=(say.say("The rules are written to {path}.", path=args.out),), data=rules)


def _changed(done: SettingsChanged, say: Speaker) -> Report:
    lines = [say.say("{count} settings are others now.", count=len(done.changes))]
    lines += [f"{one.where}: {_text(one.before)} -> {_text(one.after)}" for one in done.changes]
    changes: list[Json] = [
        {"where": one.where, "before": json.loads(_text(one.before)), "after": json.loads(_text(one.after))}
        for one in done.changes
    ]
    return Report(lines=tuple(lines), data={"changes": changes})


def _text(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


COMMANDS: Mapping[str, Command] = {
    "settings": Command(
        "print the rules of a contest as a rules file, or let the settings of one be those of the contest; rubrics stay",
        (
            CONTEST,
            argument("--rules", type=Path, metavar="FILE", help="the rules file whose settings are taken"),
            argument("--out", type=Path, metavar="FILE", help="write the rules into this new file"),
            BY,
        ),
        settings,
    )
}
