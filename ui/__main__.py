"""The start of the program: a command goes to the command line, a file or nothing opens the window. No Qt at import."""

import multiprocessing
import sys
from collections.abc import Sequence
from pathlib import Path

SELF_TEST = "--self-test"
HELPERS = frozenset({"_player", "_probe", "_neutral"})
PRINT = "_print"


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program with these words; 0 done, 1 refused or failed, 2 wrong usage."""
    multiprocessing.freeze_support()
    words = list(sys.argv[1:] if argv is None else argv)
    if words == [SELF_TEST]:
        from ui.self_test import self_test

        return self_test()
    if words and words[0] == PRINT:
        from ui.tasks.print_helper import main as print_helper

        return print_helper(words[1:])
    if words and not _is_file(words[0]):
        from judging_app.__main__ import main as command_line

        return command_line(words)
    from ui.shell.program import run_program

    return run_program([Path(word) for word in words])


def _is_file(word: str) -> bool:
    """Whether the window is to open it: it is there, or it is at least called like a file. All else is the command line's."""
    if word in HELPERS or word.startswith("-"):
        return False
    from judging_app.commands.parser import COMMANDS

    return word not in COMMANDS and (bool(Path(word).suffix) or Path(word).exists())


if __name__ == "__main__":
    sys.exit(main())
