"""The command line: one command, one report, one exit code. Never imports Qt."""

import sys
from collections.abc import Callable, Sequence

from judging_app.ports.work import Progress, no_progress

HELPERS = ("_player", "_probe")


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command or a hidden helper; 0 done, 1 refused, 2 wrong usage."""
    words = list(sys.argv[1:] if argv is None else argv)
    if words and words[0] in HELPERS:
        return _helper(words[0])(words[1:])
    return _command(words)


def _helper(name: str) -> Callable[[Sequence[str]], int]:
    if name == "_player":
        from judging_app.media import player_helper

        return player_helper.main
    from judging_app.media import probe_helper

    return probe_helper.main


def _command(words: Sequence[str]) -> int:
    from judging_app.bootstrap import Application
    from judging_app.commands.parser import COMMANDS, parser
    from judging_app.commands.words import speaker
    from judging_app.core.errors import CoreError
    from judging_app.ports.errors import PortError

    args = parser().parse_args(words)
    app = Application()
    say = speaker(app.settings.resources / "i18n", args.language or app.settings.language)
    try:
        report = COMMANDS[args.command].run(app, args, say, _progress())
    except (PortError, CoreError) as error:
        print(say.sentence(error), file=sys.stderr)
        return 1
    if args.json or report.lines:
        print(report.json() if args.json else "\n".join(report.lines))
    for refusal in report.refusals:
        print(refusal, file=sys.stderr)
    return report.exit_code


def _progress() -> Progress:
    """Tells standard error how far work is, where that is a terminal."""
    if not sys.stderr.isatty():
        return no_progress

    def show(what: str, permille: int) -> None:
        print(f"\r{permille // 10:3} %  {what[:60]:60}", end="\r" if permille < 1000 else "\n", file=sys.stderr)

    return show


if __name__ == "__main__":
    sys.exit(main())
