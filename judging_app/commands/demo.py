"""The command demo: the whole chain on the sample contest, and what it made."""

from argparse import Namespace
from fractions import Fraction

from judging_app.bootstrap import Application
from judging_app.commands.report import Json, Report, table
from judging_app.commands.words import Speaker
from judging_app.core.vietnamese.numbers import format_fraction
from judging_app.ports.work import Progress
from judging_app.services.sample.demo import Demo, DemoSize
from judging_app.services.sample.demo_tools import DemoPlaces, DemoTools


def demo(app: Application, args: Namespace, say: Speaker, progress: Progress) -> Report:
    """Run the chain into a folder."""
    places = DemoPlaces(out=args.out)
    size = DemoSize(entries=args.entries, judges=args.judges, seed=args.seed)
    steps = list(Demo(tools_of(app, progress), places, size).run())
    rows = [
        (say.say(f"demo {one.name}"), str(one.count), format_fraction(Fraction(one.took_ms, 1000), 1), str(one.path))
        for one in steps
    ]
    heads = say.heads("step", "made", "seconds", "where")
    data: list[Json] = [
        {"step": one.name, "count": one.count, "ms": one.took_ms, "path": one.path.as_posix()} for one in steps
    ]
    papers = tuple(str(path) for path in sorted(places.papers.iterdir()))
    lines = (*table([heads, *rows], right=frozenset({1, 2})), "", say.say("The papers:"), *papers)
    return Report(lines=lines, data={"steps": data, "documents": list(papers), "contest": places.contest.as_posix()})


def tools_of(app: Application, progress: Progress) -> DemoTools:
    """The application's adapters for the demonstration."""
    return DemoTools(
        clock=app.clock,
        contests=app.contests,
        workspaces=app.workspaces,
        exchange=app.exchange,
        rules_files=app.rules_files,
        tables=app.tables,
        probe=app.probe,
        copying=app.copy_tools,
        sample_clips=app.sample_clips,
        printer=app.printer,
        progress=progress,
        sample=app.settings.resources / "sample",
    )
