"""The desks of the program as tables: which screens each role has, in which order."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from judging_app.bootstrap import Application
from ui.screens.adjusting import view as adjusting
from ui.screens.approving import view as approving
from ui.screens.ceremony import view as ceremony
from ui.screens.clips import view as clips
from ui.screens.comparing import view as comparing
from ui.screens.contest import view as contest
from ui.screens.entries import view as entries
from ui.screens.handing_in import view as handing_in
from ui.screens.judges_report import view as judges_report
from ui.screens.judging import view as judging
from ui.screens.judging.rubric_look import RubricLook
from ui.screens.merging import view as merging
from ui.screens.opening import view as opening
from ui.screens.packs import view as packs
from ui.screens.panel import view as panel
from ui.screens.paper import view as paper
from ui.screens.papers import view as papers
from ui.screens.progress import view as progress
from ui.screens.rounds import view as rounds
from ui.screens.rubric import view as rubric
from ui.screens.second_look import view as second_look
from ui.screens.standings import view as standings
from ui.screens.start.recents import Role
from ui.screens.start.rows import ROLE_WORDS
from ui.screens.votes import view as votes
from ui.screens.what_if import view as what_if
from ui.screens.work_list import view as work_list
from ui.shell.navigation import Builder, Desk, Place, RailKind
from ui.tasks.changes import Changes
from ui.tasks.runner import TaskRunner
from ui.tasks.sitting import COMPARING, HANDING_IN, JUDGING, PACK, Sitting
from ui.tasks.steps import (
    APPROVING,
    CLIPS,
    CONTEST,
    ENTRIES,
    INBOX,
    LOOKS,
    PACKS,
    PANEL,
    PAPER,
    POINTS,
    PROGRESS,
    ROUNDS,
    RUBRIC,
    VOTES,
    WHAT_IF,
    WORK_LIST,
)
from ui.theme.phrase import Phrase, Words, phrase

BuilderOf = Callable[[Application, Path, TaskRunner, Changes], Builder]
START = "home"


@dataclass(frozen=True, slots=True, kw_only=True)
class Bench:
    """What every screen of a contest's desk is built with."""

    app: Application
    path: Path
    runner: TaskRunner
    changes: Changes


def start_desk(build: Builder) -> Desk:
    """Nothing is open yet."""
    place = Place(key=START, title=phrase("Start"), icon="home", build=build)
    return Desk(key=START, title=phrase("Judging of clips"), below="", rail=RailKind.ICONS, places=(place,))


def opening_desk(build: Builder) -> Desk:
    """A pack is chosen, its code not compared yet."""
    place = Place(key=PACK, title=phrase("Open a pack"), icon="key", build=build)
    return Desk(key="opening", title=phrase("Open a pack"), below="", rail=RailKind.ICONS, places=(place,))


JUDGE: tuple[tuple[str, Phrase, str, Callable[[Sitting], Builder]], ...] = (
    (JUDGING, phrase("Judging"), "play", judging.build),
    (COMPARING, phrase("Comparing"), "compare", comparing.build),
    (HANDING_IN, phrase("Handing in"), "send", handing_in.build),
    (PACK, phrase("About this pack"), "key", opening.build_known),
)


def judge_desk(sitting: Sitting) -> Desk:
    """A judge at work."""
    pack = sitting.desk.pack
    places = tuple(
        Place(key=key, title=name, icon=icon, build=build(sitting), ahead=key != JUDGING)
        for key, name, icon, build in JUDGE
    )
    return Desk(key="judge", title=pack.rules.name, below=pack.judge.name, rail=RailKind.ICONS, places=places)


def setting_up_desk(build: Builder) -> Desk:
    """A new contest, before it has a file."""
    place = Place(key=CONTEST, title=phrase("New contest"), icon="plus", build=build)
    return Desk(key="setting-up", title=phrase("New contest"), below="", rail=RailKind.ICONS, places=(place,))


SECRETARIAT: tuple[tuple[str, Phrase, str, BuilderOf], ...] = (
    (CONTEST, phrase("Contest and rules"), "settings", contest.build),
    (RUBRIC, phrase("Rubric"), "rubric", partial(rubric.build, look=RubricLook)),
    (ENTRIES, phrase("Entries"), "list", entries.build),
    (CLIPS, phrase("Clips and screening"), "clip", clips.build),
    (PANEL, phrase("Judges"), "people", panel.build),
    (PACKS, phrase("Issue packs"), "send", packs.build),
    (INBOX, phrase("Take in sheets"), "inbox", merging.build),
    (PAPER, phrase("Paper, spreadsheets"), "document", paper.build),
    (PROGRESS, phrase("Progress"), "grid", progress.build),
    (LOOKS, phrase("Diverging marks"), "compare", second_look.build),
    (POINTS, phrase("Points given and taken"), "minus", adjusting.build),
    (VOTES, phrase("Votes"), "people", votes.build),
    (ROUNDS, phrase("From round to round"), "ranking", rounds.build),
    ("papers", phrase("Papers"), "document", papers.build_for_office),
)


def secretariat_desk(bench: Bench, title: Words) -> Desk:
    """The secretariat, in the order in which a contest goes."""
    places, below = _places(bench, SECRETARIAT, {RUBRIC, PANEL}), ROLE_WORDS[Role.SECRETARIAT]
    return Desk(key="secretariat", title=title, below=below, rail=RailKind.STEPS, places=places)


CHAIR: tuple[tuple[str, Phrase, str, BuilderOf], ...] = (
    ("standings", phrase("Standings"), "ranking", standings.build),
    (WORK_LIST, phrase("Work list"), "list", work_list.build),
    (WHAT_IF, phrase("What if"), "compare", what_if.build),
    ("judges-report", phrase("About the judges"), "people", judges_report.build),
    (APPROVING, phrase("Awards, approval"), "award", approving.build),
    ("papers", phrase("Papers"), "document", papers.build),
    ("ceremony", phrase("Announcing the results"), "award", ceremony.build),
)


def chair_desk(bench: Bench, title: Words) -> Desk:
    """The chair of the jury."""
    places = _places(bench, CHAIR, {key for key, *_ in CHAIR[1:]})
    return Desk(key="chair", title=title, below=ROLE_WORDS[Role.CHAIR], rail=RailKind.STEPS, places=places)


def _places(
    bench: Bench, table: tuple[tuple[str, Phrase, str, BuilderOf], ...], ahead: Collection[str]
) -> tuple[Place, ...]:
    parts = (bench.app, bench.path, bench.runner, bench.changes)
    return tuple(
        Place(key=key, title=name, icon=icon, build=build(*parts), ahead=key in ahead)
        for key, name, icon, build in table
    )
