"""The sample contest in this person's own folder, made by the same use cases as any contest. Knows no Qt."""

from collections.abc import Callable, Mapping
from pathlib import Path

from judging_app.bootstrap import Application
from judging_app.ports.errors import StorageError
from judging_app.services.rounds import load_round
from judging_app.services.sample.demo import STEP_NAMES, Demo, DemoSize
from judging_app.services.sample.demo_tools import DemoPlaces, DemoTools
from ui.tasks.runner import WHOLE, Cancelled, Progress, StoppedError
from ui.theme.phrase import Phrase, phrase

FOLDER = "sample"
WHOLE_SAMPLE = DemoSize()
STEP_WORDS: Mapping[str, Phrase] = {
    "clips": phrase("Making the clips"),
    "lists": phrase("Writing the lists"),
    "new": phrase("Setting up the contest"),
    "import": phrase("Taking in the entries"),
    "screen": phrase("Screening the clips"),
    "decide": phrase("Deciding the findings"),
    "issue": phrase("Issuing the packs"),
    "judge": phrase("Judging"),
    "merge": phrase("Merging the score files"),
    "close": phrase("Closing the round"),
    "standings": phrase("Working out the standings"),
    "documents": phrase("Printing the papers"),
}
SHARES: Mapping[str, int] = {"clips": 600, "screen": 120, "issue": 20, "judge": 150, "documents": 80}
"""Permille of the time that the longer steps take; the others share what is left."""


def places(app: Application) -> DemoPlaces:
    """Where the sample lies."""
    return DemoPlaces(out=app.settings.data / FOLDER)


def sample_contest(app: Application) -> Path:
    """The sample's contest file."""
    return places(app).contest


def sample_pack(app: Application) -> Path:
    """The pack of the sample's first judge, to try the judge's desk."""
    packs = sorted(places(app).packs.glob("*.clipjury"))
    return packs[0] if packs else places(app).packs


def sample_is_ready(app: Application) -> bool:
    """Whether the sample was made to its end."""
    if not places(app).contest.exists():
        return False
    try:
        with app.contest(places(app).contest) as store, store.unit() as unit:
            return load_round(unit).closed
    except StorageError:
        return False


def make_sample(app: Application, size: DemoSize, progress: Progress, cancelled: Cancelled) -> Path:
    """Make the sample contest; its file. Raises StoppedError when it is cancelled, and what the use cases raise."""
    for _step in Demo(demo_tools(app, _told(progress, cancelled)), places(app), size).run():
        pass
    return places(app).contest


def demo_tools(app: Application, progress: Callable[[str, int], None]) -> DemoTools:
    """The application's adapters for the sample."""
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


def _told(progress: Progress, cancelled: Cancelled) -> Callable[[str, int], None]:
    """Progress within a step as progress of the whole; the step is known by its name, other names are parts of it."""
    step = [STEP_NAMES[0]]

    def told(what: str, permille: int) -> None:
        if cancelled():
            raise StoppedError
        step[0] = what if what in STEP_WORDS else step[0]
        progress(STEP_WORDS[step[0]], _whole(step[0], permille))

    return told


def _whole(step: str, permille: int) -> int:
    rest = (WHOLE - sum(SHARES.values())) // (len(STEP_NAMES) - len(SHARES))
    before = sum(SHARES.get(name, rest) for name in STEP_NAMES[: STEP_NAMES.index(step)])
    return min(WHOLE, before + SHARES.get(step, rest) * permille // WHOLE)
