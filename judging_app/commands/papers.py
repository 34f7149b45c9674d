"""The command documents: the papers of a closed round, as PDF and for a word processor."""

from argparse import ArgumentTypeError, Namespace

from judging_app.bootstrap import Application
from judging_app.commands.grammar import BY, CONTEST, OUT, ROUND, Command, argument
from judging_app.commands.report import Json, Report
from judging_app.commands.second_count import second_count_json, second_count_lines
from judging_app.commands.typed import iso_date, positive
from judging_app.commands.words import Speaker
from judging_app.ports.documents import ReplacedDecision
from judging_app.ports.work import Progress
from judging_app.services.count_twice import last_consolidation
from judging_app.services.paper_kinds import NUMBERED, THE_SET, Paper
from judging_app.services.print_documents import print_documents
from judging_app.services.print_jobs import PrintOrder


def documents(app: Application, args: Namespace, say: Speaker, progress: Progress) -> Report:
    """Print the papers."""
    kinds = tuple(Paper(kind) for kind in args.kind) or THE_SET
    numbers = dict(args.numbers)
    order = PrintOrder(
        out=args.out,
        kinds=kinds,
        day=args.date,
        number=args.number,
        numbers=numbers,
        word=args.docx,
        earlier=ReplacedDecision(number=args.replaces, day=args.replaces_date),
    )
    with app.contest(args.contest) as store:
        printed = print_documents(
            store,
            order,
            printer=app.printer,
            exchange=app.exchange,
            scribe=app.scribe(args.by),
            round_key=args.round,
            progress=progress,
        )
        with store.unit() as unit:
            kept = last_consolidation(unit, args.round)
    differences = kept.differences if kept else ()
    files: list[Json] = [{"kind": one.kind.value, "path": one.path.as_posix()} for one in printed]
    lines = (*(str(one.path) for one in printed), *second_count_lines(differences, say))
    return Report(lines=lines, data={"files": files, "second_count": second_count_json(differences)})


def numbered(text: str) -> tuple[Paper, int]:
    """The number of one kind of paper, written as minutes=3; the decision has an argument of its own."""
    kind, _, number = text.partition("=")
    known = {one.value: one for one in NUMBERED if one is not Paper.DECISION}
    if kind not in known:
        raise ArgumentTypeError(text)
    return known[kind], positive(number)


COMMANDS = {
    "documents": Command(
        "print the papers of a closed round as PDF, some of them for a word processor as well",
        (
            CONTEST,
            OUT,
            argument("--kind", nargs="+", default=(), choices=tuple(paper.value for paper in Paper), metavar="KIND"),
            argument(
                "--date",
                type=iso_date,
                metavar="YYYY-MM-DD",
                help="of all papers; else what the contest data says, or blank",
            ),
            argument(
                "--number", type=positive, metavar="N", help="the decision's; else what the contest data says, or blank"
            ),
            argument(
                "--numbers",
                type=numbered,
                nargs="+",
                default=(),
                metavar="KIND=N",
                help="of minutes, proposal and report; of certificates the first",
            ),
            argument("--replaces", type=positive, metavar="N", help="number of the decision that this one replaces"),
            argument("--replaces-date", type=iso_date, metavar="YYYY-MM-DD", help="its date"),
            argument("--docx", action="store_true", help="minutes, proposal, decision and report as .docx as well"),
            ROUND,
            BY,
        ),
        documents,
    ),
}
