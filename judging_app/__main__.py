"""The command line: one command, one report, one exit code. Never imports Qt."""

import gc
import sys
from collections.abc import Callable, Sequence

from judging_app.ports.work import Progress, no_progress

HELPERS = ("_player", "_probe", "_neutral")
INTERRUPTED = 130
"""What shells say of a program that Ctrl+C ended."""
MANY_NEW = 5_000_000
"""A command ends soon, and a large round has millions of small values that stay: unless so many are new, garbage is not looked for."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command or a hidden helper; 0 done, 1 refused, 2 wrong usage, 130 broken off by the user."""
    words = list(sys.argv[1:] if argv is None else argv)
    try:
        if words and words[0] in HELPERS:
            return _helper(words[0])(words[1:])
        return _command(words)
    except KeyboardInterrupt:
        return INTERRUPTED


def _helper(name: str) -> Callable[[Sequence[str]], int]:
    if name == "_player":
        from judging_app.media import player_helper

        return player_helper.main
    if name == "_neutral":
        from judging_app.media import neutral_helper

        return neutral_helper.main
    from judging_app.media import probe_helper

    return probe_helper.main


def _command(words: Sequence[str]) -> int:
    from judging_app.bootstrap import Application
    from judging_app.commands import console
    from judging_app.commands.parser import COMMANDS, parser
    from judging_app.commands.words import speaker
    from judging_app.core.errors import CoreError
    from judging_app.ports.errors import PortError

    gc.set_threshold(MANY_NEW)
    console.prepare()
    args = parser().parse_args(words)
    app = Application()
    say = speaker(app.settings.resources / "i18n", args.language or app.settings.language)
    try:
        report = COMMANDS[args.command].run(app, args, say, _progress())
    except (PortError, CoreError) as error:
        return console.refuse(error, say, json=args.json)
    return console.answer(report, say, json=args.json)


def _progress() -> Progress:
    """Tells standard error how far work is, where that is a terminal."""
    if sys.stderr is None or not sys.stderr.isatty():
        return no_progress

    def show(what: str, permille: int) -> None:
        print(f"\r{permille // 10:3} %  {what[:60]:60}", end="\r" if permille < 1000 else "\n", file=sys.stderr)

    return show


if __name__ == "__main__":
    sys.exit(main())
