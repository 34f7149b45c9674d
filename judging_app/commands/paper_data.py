"""The commands papers and earlier: contest data for papers is told and changed, earlier contests are taken in for comparison."""

from argparse import Namespace
from collections.abc import Iterator, Mapping
from pathlib import Path

from judging_app.bootstrap import Application
from judging_app.commands.grammar import BY, CONTEST, Command, argument
from judging_app.commands.report import Json, Report
from judging_app.commands.typed import text
from judging_app.commands.words import Speaker
from judging_app.core.contest import Contest
from judging_app.core.earlier import EarlierYear
from judging_app.core.papers import Value, own_value
from judging_app.core.plain import Plain, to_plain
from judging_app.core.vietnamese.numbers import group
from judging_app.ports.whole_files import read_whole, write_whole
from judging_app.ports.work import Progress
from judging_app.services.change_papers import PaperChange, change_papers
from judging_app.services.check_papers import check_papers
from judging_app.services.earlier_years import leave_out_earlier, take_earlier
from judging_app.services.paper_fields import FIELDS
from judging_app.services.paper_file import papers_file, papers_from_file
from judging_app.services.typed_papers import field_of, shown_value, typed_value
from judging_app.services.usual_papers import papers_of


def papers(app: Application, args: Namespace, say: Speaker, progress: Progress) -> Report:
    """Change contest data for papers, or tell it."""
    wanted: dict[str, Value | None] = {}
    if args.taken is not None:
        wanted |= papers_from_file(read_whole(args.taken, app.settings.file_limit))
    wanted |= {key: typed_value(field_of(key), texts) for key, *texts in args.set}
    wanted |= dict.fromkeys(args.usual)
    with app.contest(args.contest) as store, store.unit() as unit:
        done = change_papers(unit, wanted, scribe=app.scribe(args.by))
    if args.out is not None:
        write_whole(args.out, papers_file(done.contest))
    lines = _changed(done.changes, say) if wanted else tuple(_told(done.contest, say))
    changes: list[Json] = [_change_json(one) for one in done.changes]
    data: Json = {"fields": _fields_json(done.contest, say), "changes": changes}
    return Report(lines=(*lines, *_notes(done.contest, say)), data=data)


def earlier(app: Application, args: Namespace, say: Speaker, progress: Progress) -> Report:
    """Take earlier contests in, leave one out, or tell which there are."""
    scribe = app.scribe(args.by)
    with app.contest(args.contest) as store:
        if args.files:
            take_earlier(store, args.files, copies=app.copies, scribe=scribe)
        with store.unit() as unit:
            for which in args.leave_out:
                leave_out_earlier(unit, which, scribe=scribe)
        with store.unit() as unit:
            years = unit.contest().papers.earlier
    data: list[Json] = [_json(to_plain(one)) for one in years]
    lines = tuple(_year(one, say) for one in years) or (say.say("No earlier contest was taken in."),)
    return Report(lines=lines, data={"earlier": data})


def _year(one: EarlierYear, say: Speaker) -> str:
    figures = one.figures
    return say.say(
        "{year} {name}: {received} entries, {valid} valid, {units} units, {awards} awards, {money} đồng ({file}, SHA-256 {digest})",
        year=one.year,
        name=one.name,
        received=figures.received,
        valid=figures.valid,
        units=figures.units,
        awards=figures.awards,
        money=group(figures.money),
        file=one.file,
        digest=one.digest,
    )


def _changed(changes: tuple[PaperChange, ...], say: Speaker) -> tuple[str, ...]:
    lines = [f"{one.key}: {_short(one.key, one.before, say)} -> {_short(one.key, one.after, say)}" for one in changes]
    return say.say("{count} fields are others now.", count=len(changes)), *lines


def _told(contest: Contest, say: Speaker) -> Iterator[str]:
    """Every field with what is printed; the contest's own words have a star."""
    stands = papers_of(contest)
    for key in FIELDS:
        mark = " " if own_value(contest.papers, key) is None else "*"
        yield f"{mark} {key}: {_short(key, getattr(stands, key), say)}"


def _notes(contest: Contest, say: Speaker) -> Iterator[str]:
    for one in check_papers(contest):
        yield say.say("Look at {field}: {what}", field=one.key, what=say.error_words(one.said))


def _short(key: str, value: Value | None, say: Speaker) -> str:
    if value is None:
        return say.say("the usual wording")
    if isinstance(value, tuple):
        return " | ".join(str(one.year) if isinstance(one, EarlierYear) else one for one in value) or "-"
    return shown_value(FIELDS[key], value) or "-"


def _fields_json(contest: Contest, say: Speaker) -> Json:
    stands, notes = papers_of(contest), check_papers(contest)
    return {
        key: {
            "value": _json(to_plain(getattr(stands, key))),
            "usual": own_value(contest.papers, key) is None,
            "kind": field.kind.value,
            "notes": [
                {"what": one.fault.value, "row": one.row or None, "sentence": say.error_words(one.said)}
                for one in notes
                if one.key == key
            ],
        }
        for key, field in FIELDS.items()
    }


def _change_json(one: PaperChange) -> Json:
    return {"field": one.key, "before": _json(to_plain(one.before)), "after": _json(to_plain(one.after))}


def _json(value: Plain) -> Json:
    return value


COMMANDS: Mapping[str, Command] = {
    "papers": Command(
        "tell or change what the papers say besides results: agencies, legal bases, signer, numbers, days, wording",
        (
            CONTEST,
            argument(
                "--set",
                nargs="+",
                action="append",
                type=text,
                default=[],
                metavar=("FIELD", "TEXT"),
                help="what a field is to hold; several texts for a list, none to leave it empty",
            ),
            argument("--usual", nargs="+", default=[], metavar="FIELD", help="fields that get the usual wording again"),
            argument("--from", dest="taken", type=Path, metavar="FILE", help="a JSON file whose fields are taken"),
            argument("--out", type=Path, metavar="FILE", help="write the contest's own words into this new JSON file"),
            BY,
        ),
        papers,
    ),
    "earlier": Command(
        "compare with earlier contests in the final report: their figures are read from their files",
        (
            CONTEST,
            argument("files", nargs="*", type=Path, metavar="FILE", help="an earlier contest's file; it is only read"),
            argument(
                "--leave-out", nargs="+", default=[], metavar="YEAR", help="years, or ids, that are left out again"
            ),
            BY,
        ),
        earlier,
    ),
}
