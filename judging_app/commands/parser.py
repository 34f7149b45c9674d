"""The command line's grammar as a table: commands, their arguments, who runs them."""

from argparse import ArgumentParser
from collections.abc import Iterable, Mapping
from pathlib import Path

from judging_app.commands import (
    assigning,
    beside,
    deciding,
    demo,
    handing_out,
    inbox,
    keying,
    other_ways,
    paper_data,
    papers,
    results,
    rubrics,
    schema,
    screening,
    second_look,
    setting_up,
    settings,
    signing,
    standings,
    statistics,
    what_if,
)
from judging_app.commands.grammar import BY, CONTEST, OUT, REASON, ROUND, TAKE_BACK, Argument, Command, argument
from judging_app.commands.typed import iso_date, positive, text, year
from judging_app.core.counting import Source
from judging_app.core.entry import FindingDecision, FindingKind
from judging_app.core.rubric_versions import RubricRulingKind
from judging_app.core.vietnamese.legacy import Coding
from judging_app.services.rule_sources import Template

COMMANDS: Mapping[str, Command] = {
    "demo": Command(
        "run the whole chain on the sample contest with real clips",
        (
            OUT,
            argument("--entries", type=positive, default=110, metavar="N"),
            argument("--judges", type=positive, default=7, metavar="N"),
            argument("--seed", type=int, default=2023, metavar="N"),
        ),
        demo.demo,
    ),
    "new": Command(
        "make a contest from a rules file, a template or the rules of last year's contest",
        (
            CONTEST,
            argument("--rules", choice="source", type=Path, metavar="FILE", help="a rules file"),
            argument(
                "--template",
                choice="source",
                choices=tuple(template.value for template in Template),
                help="a rule set that the program brings along",
            ),
            argument("--like", choice="source", type=Path, metavar="OLD", help="last year's contest file"),
            argument("--name", type=text, metavar="TEXT", help="the contest's name, instead of that in the rules"),
            argument("--year", type=year, metavar="N", help="the contest's year, instead of that in the rules"),
            BY,
        ),
        setting_up.new,
    ),
    **settings.COMMANDS,
    "import": Command(
        "take in entries, judges, marks, votes or a rubric from .xlsx, .xls or .csv: all rows or none",
        (
            CONTEST,
            argument("what", choices=("entries", "judges", "marks", "votes", "rubric")),
            argument("file", type=Path, metavar="FILE"),
            argument(
                "--encoding",
                choices=tuple(coding.value for coding in Coding),
                help="how the text is coded; asked for where it looks older than Unicode",
            ),
            argument(
                "--codes",
                type=text,
                default="",
                metavar="PATTERN",
                help="codes for entries that have none, such as {block}-{n:03}",
            ),
            ROUND,
            BY,
        ),
        setting_up.take_in,
    ),
    "export": Command(
        "write entries or judges as .xlsx that reads the same again",
        (
            CONTEST,
            argument("what", choices=("entries", "judges")),
            argument("--out", type=Path, required=True, metavar="FILE", help="the new file"),
        ),
        setting_up.export,
    ),
    "screen": Command(
        "match clip files to entries, look into them, report findings",
        (CONTEST, argument("--clips", type=Path, nargs="+", required=True, metavar="DIR"), BY),
        screening.screen,
    ),
    "match": Command(
        "say which entry a clip file belongs to (- for none, ? to let names decide again)",
        (CONTEST, argument("file", type=text, metavar="FILE"), argument("entry", type=text, metavar="ENTRY"), BY),
        screening.match,
    ),
    "decide": Command(
        "accept a finding of screening, with a penalty or without, reject it, or take a decision back (open)",
        (
            CONTEST,
            argument("entry", type=text, metavar="ENTRY"),
            argument("kind", choices=tuple(kind.value for kind in FindingKind)),
            argument("decision", choices=tuple(decision.value for decision in FindingDecision)),
            REASON,
            argument("--points", type=text, default="", metavar="POINTS", help="what it costs, with penalty"),
            BY,
        ),
        screening.decide,
    ),
    "findings": Command(
        "what was decided on findings of screening, with reasons",
        (CONTEST, argument("--all", action="store_true", help="also what waits for a decision")),
        screening.findings,
    ),
    "trial": Command(
        "make an entry the trial that all mark first and that never counts; without ENTRY there is none",
        (CONTEST, argument("entry", type=text, nargs="?", metavar="ENTRY"), BY),
        setting_up.trial,
    ),
    "assign": Command(
        "draw who marks what, change it, take a step back, or show it",
        (
            CONTEST,
            argument("--seed", type=text, metavar="TEXT", help="draw anew; everything follows from it"),
            argument("--give", type=text, nargs=2, action="append", default=[], metavar=("JUDGE", "ENTRY")),
            argument("--take", type=text, nargs=2, action="append", default=[], metavar=("JUDGE", "ENTRY")),
            argument("--fill", action="store_true", help="draw judges for entries left short of them"),
            argument("--share", type=text, metavar="JUDGE", help="draw a share for a judge who joined late"),
            argument("--only-show", action="store_true", help="tell what would be drawn and change nothing"),
            argument(
                "--take-back", type=positive, nargs="?", const=0, metavar="STEP", help="take a step back; the last"
            ),
            ROUND,
            REASON,
            BY,
        ),
        assigning.assign,
    ),
    "rubric": Command(
        "versions of a round's rubric: make a new one, rule on sheets of earlier ones, take the ruling back, or show them",
        (
            CONTEST,
            argument("--new-version", type=Path, metavar="FILE", help="a table, a rules file or a contest"),
            argument(
                "--ruling", choices=[one.value for one in RubricRulingKind], help="what becomes of earlier sheets"
            ),
            TAKE_BACK,
            ROUND,
            REASON,
            BY,
        ),
        rubrics.rubric,
    ),
    "conflicts": Command(
        "judges whose office is the unit of an entry, and what was said of it",
        (CONTEST, ROUND),
        assigning.conflicts,
    ),
    "recuse": Command(
        "let a judge stand aside for an entry, record that there is no conflict, or take that back",
        (
            CONTEST,
            argument("judge", type=text, metavar="JUDGE"),
            argument("entry", type=text, metavar="ENTRY"),
            argument("--dismiss", action="store_true", help="there is no conflict"),
            TAKE_BACK,
            REASON,
            BY,
        ),
        assigning.stand_aside,
    ),
    "join": Command(
        "seat a judge in a round that has begun",
        (
            CONTEST,
            argument("judge", type=text, metavar="CODE"),
            argument("name", type=text, metavar="NAME"),
            argument("--unit", type=text, default="", metavar="OFFICE"),
            ROUND,
            REASON,
            BY,
        ),
        assigning.come,
    ),
    "leave": Command(
        "let a judge drop out: what is missing is waived, or drawn among the others, or a substitute steps in",
        (
            CONTEST,
            argument("judge", type=text, metavar="JUDGE"),
            argument("--to-others", action="store_true", help="draw it among the others"),
            argument("--substitute", type=text, metavar="JUDGE", help="the substitute who steps in"),
            ROUND,
            REASON,
            BY,
        ),
        assigning.go,
    ),
    "issue": Command(
        "write packs for the judges, each with a covering page",
        (
            CONTEST,
            OUT,
            argument("--judge", type=text, nargs="+", default=(), metavar="CODE", help="only for these judges"),
            argument(
                "--spreadsheets", action="store_true", help="write a spreadsheet for each judge instead of a pack"
            ),
            argument("--with-clips", action="store_true", help="copy the clips beside the packs, checked by hash"),
            argument("--deadline", type=iso_date, metavar="YYYY-MM-DD"),
            ROUND,
            REASON,
            BY,
        ),
        setting_up.issue,
    ),
    "compare": Command(
        "record that the code which a judge reads out or signed is that of the laptop, take that back, or list all codes",
        (
            CONTEST,
            argument("judge", type=text, nargs="?", metavar="JUDGE"),
            argument(
                "code", type=text, nargs="?", metavar="CODE", help="24 digits, in quotes where blanks stand in it"
            ),
            TAKE_BACK,
            ROUND,
            BY,
        ),
        handing_out.compare,
    ),
    "covers": Command(
        "print the covering pages of judges who have a pack",
        (
            CONTEST,
            OUT,
            argument("--judge", type=text, nargs="+", default=(), metavar="CODE", help="only for these judges"),
            ROUND,
            BY,
        ),
        handing_out.covers,
    ),
    "merge": Command(
        "take in score files and judges' spreadsheets, in any order, however often",
        (CONTEST, argument("files", nargs="+", type=Path, metavar="FILE"), BY),
        results.merge,
    ),
    **inbox.COMMANDS,
    **keying.COMMANDS,
    "way": Command(
        "declare by which way a judge's sheets come in, or take the last word on it back",
        (
            CONTEST,
            argument("judge", type=text, metavar="JUDGE"),
            argument("way", nargs="?", choices=tuple(source.value for source in Source)),
            TAKE_BACK,
            ROUND,
            REASON,
            BY,
        ),
        other_ways.way,
    ),
    "progress": Command(
        "expected, received, missing, recused, diverging: per judge, block and entry",
        (
            CONTEST,
            argument("--pdf", type=Path, metavar="FILE", help="print who owes what as well"),
            argument(
                "--xlsx", type=Path, metavar="FILE", help="write the table judge x entry as a spreadsheet as well"
            ),
            ROUND,
            BY,
        ),
        results.progress,
    ),
    "close": Command(
        "close a round; with sheets missing only for a reason", (CONTEST, ROUND, REASON, BY), results.close
    ),
    "reopen": Command("open a closed round again, for a reason", (CONTEST, ROUND, REASON, BY), results.reopen),
    "lot": Command(
        "record the number drawn in the room, for ties that a lot decides",
        (CONTEST, argument("number", type=text, metavar="NUMBER"), ROUND, REASON, BY),
        results.lot,
    ),
    "adjust": Command(
        "give an entry points or take some (-2.5), for a reason, or take that back",
        (
            CONTEST,
            argument("entry", type=text, metavar="ENTRY"),
            argument("points", type=text, metavar="POINTS"),
            argument("--finding", choices=tuple(kind.value for kind in FindingKind), help="the finding it comes from"),
            TAKE_BACK,
            ROUND,
            REASON,
            BY,
        ),
        beside.adjust,
    ),
    "settle": Command(
        "settle the divergence of an entry's sheets, or take that back",
        (
            CONTEST,
            argument("entry", type=text, metavar="ENTRY"),
            argument("--third", type=text, metavar="JUDGE", help="the third judge, where the rules call one"),
            argument("--points", type=text, metavar="POINTS", help="the figure that the chair sets instead"),
            TAKE_BACK,
            ROUND,
            REASON,
            BY,
        ),
        beside.settle,
    ),
    "second-look": Command(
        "send diverging entries back to their judges, key an answer on paper, take one back, or list how far all are",
        (
            CONTEST,
            argument("--out", type=Path, metavar="DIR", help="send back: the folder to write packs into"),
            argument("--entry", type=text, nargs="+", default=(), metavar="CODE", help="only these entries"),
            argument("--judge", type=text, nargs="+", default=(), metavar="CODE", help="only these, even once more"),
            argument("--with-clips", action="store_true", help="copy the clips beside the packs, checked by hash"),
            argument("--deadline", type=iso_date, metavar="YYYY-MM-DD"),
            argument(
                "--answer", type=text, nargs="+", metavar="TEXT", help="NUMBER ENTRY MARK …, in the rubric's order"
            ),
            argument("--take-back", type=positive, metavar="NUMBER", help="let no answer to this second look count"),
            ROUND,
            REASON,
            BY,
        ),
        second_look.second_look,
    ),
    "order": Command(
        "record the chair's word on a tie, best entry first, or take it back",
        (CONTEST, argument("entries", type=text, nargs="+", metavar="ENTRY"), TAKE_BACK, ROUND, REASON, BY),
        beside.order,
    ),
    "advance": Command(
        "let entries go on from a closed round to the next one",
        (CONTEST, ROUND, BY),
        beside.advance,
    ),
    **standings.COMMANDS,
    **what_if.COMMANDS,
    **statistics.COMMANDS,
    **deciding.COMMANDS,
    **papers.COMMANDS,
    **signing.COMMANDS,
    **paper_data.COMMANDS,
    "schema": Command("print the JSON Schema of a file form", (argument("what", choices=("rules",)),), schema.schema),
}


def parser() -> ArgumentParser:
    """The whole grammar; wrong usage ends the program with exit code 2."""
    top = ArgumentParser(prog="judging-app", description="Judging of the clips of a contest.")
    commands = top.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, command in COMMANDS.items():
        sub = commands.add_parser(name, help=command.does, description=command.does)
        _take(sub, command.arguments)
        sub.add_argument("--json", action="store_true", help="print one JSON document")
        sub.add_argument("--language", choices=("vi", "en"), help="of the sentences")
    return top


def _take(sub: ArgumentParser, arguments: Iterable[Argument]) -> None:
    choices = {}
    for one in arguments:
        if one.choice and one.choice not in choices:
            needed = not one.choice.startswith("?")
            choices[one.choice] = sub.add_mutually_exclusive_group(required=needed)
        place = choices.get(one.choice, sub)
        place.add_argument(*one.names, **one.options)
