"""What the command line's grammar is made of, and the arguments that many commands have."""

from argparse import Namespace
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from judging_app.bootstrap import Application
from judging_app.commands.report import Report
from judging_app.commands.typed import text
from judging_app.commands.words import Speaker
from judging_app.ports.work import Progress

Run = Callable[[Application, Namespace, Speaker, Progress], Report]


@dataclass(frozen=True, slots=True)
class Argument:
    """One argument as argparse takes it. Of those of one `choice` exactly one must be given; of one whose name begins with
    "?" at most one.
    """

    names: tuple[str, ...]
    options: Mapping[str, Any]
    choice: str = ""


def argument(*names: str, choice: str = "", **options: Any) -> Argument:
    """An argument of a command."""
    return Argument(names, options, choice)


CONTEST = argument("contest", type=Path, metavar="CONTEST", help="the contest's file (*.contest)")
OUT = argument("--out", type=Path, required=True, metavar="DIR", help="the folder to write into")
ROUND = argument("--round", type=text, metavar="KEY", help="the round; the one in hand where none is named")
BY = argument("--by", type=text, default="", metavar="NAME", help="who does it, for the audit trail")
REASON = argument("--reason", type=text, default="", metavar="TEXT", help="why")
TAKE_BACK = argument("--take-back", action="store_true", help="take back what was recorded")


@dataclass(frozen=True, slots=True)
class Command:
    """One command: what it does in a line, its arguments, and the function that runs it."""

    does: str
    arguments: tuple[Argument, ...]
    run: Run
