"""The desks of the program as tables: which screens each role has, in which order."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QWidget

from judging_app.bootstrap import Application
from ui.screens.handing_in import view as handing_in
from ui.screens.judging import view as judging
from ui.screens.opening import view as opening
from ui.screens.papers import view as papers
from ui.screens.standings import view as standings
from ui.screens.start.recents import Role
from ui.screens.start.rows import ROLE_WORDS
from ui.shell.navigation import Desk, Place, RailKind
from ui.tasks.changes import Changes
from ui.tasks.runner import TaskRunner
from ui.tasks.sitting import HANDING_IN, JUDGING, PACK, Sitting
from ui.theme.phrase import Words, phrase
from ui.widgets.host import Host

Builder = Callable[[Host], QWidget]
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


def judge_desk(sitting: Sitting) -> Desk:
    """A judge at work."""
    pack = sitting.desk.pack
    places = (
        Place(key=JUDGING, title=phrase("Judging"), icon="play", build=judging.build(sitting)),
        Place(key=HANDING_IN, title=phrase("Handing in"), icon="send", build=handing_in.build(sitting)),
        Place(key=PACK, title=phrase("About this pack"), icon="key", build=opening.build_known(sitting)),
    )
    return Desk(key="judge", title=pack.rules.name, below=pack.judge.name, rail=RailKind.ICONS, places=places)


def chair_desk(bench: Bench, title: Words) -> Desk:
    """The chair of the jury."""
    parts = (bench.app, bench.path, bench.runner, bench.changes)
    places = (
        Place(key="standings", title=phrase("Standings"), icon="ranking", build=standings.build(*parts)),
        Place(key="papers", title=phrase("Papers"), icon="document", build=papers.build(*parts)),
    )
    return Desk(key="chair", title=title, below=ROLE_WORDS[Role.CHAIR], rail=RailKind.STEPS, places=places)
