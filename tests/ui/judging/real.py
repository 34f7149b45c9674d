"""The judge's desk in its window with the real libVLC, a real workspace and real clip files."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from pathlib import Path

from pytestqt.qtbot import QtBot

from judging_app.bootstrap import Application
from judging_app.core.ids import EntryCode
from judging_app.media.hashing import sha256_of
from judging_app.ports.exchange import PackClip
from judging_app.settings import Settings
from judging_app.storage.stores import SqlContestStores, SqlWorkspaceStores
from tests.fakes.judge_desk import NotingChanges, rules
from tests.services.office import Office, StepClock
from tests.ui.judging.front import Desk, shown
from ui.tasks.runner import TaskRunner
from ui.tasks.sitting import Sitting

WAIT_MS = 30_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Clip:
    """A clip file below the folder of the pack, as it is issued; `content` None for one that is not there."""

    name: str
    content: bytes | None
    length_ms: int

    def issue(self, folder: Path) -> PackClip:
        """Lay it beside the pack."""
        path = folder / "clips" / self.name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(self.content or b"")
        made = PackClip(
            path=f"clips/{self.name}", size=path.stat().st_size, sha256=sha256_of(path), length_ms=self.length_ms
        )
        if self.content is None:
            path.unlink()
        return made


def office_in(folder: Path) -> Office:
    """The secretariat's contest, its packs issued."""
    office = Office(folder, SqlContestStores(clock=StepClock()), SqlWorkspaceStores(clock=StepClock()), rules())
    office.set_up().issue()
    return office


def real_sitting(
    office: Office, runner: TaskRunner, clips: Mapping[EntryCode, Clip], *, least_watched: Fraction = Fraction(0)
) -> Sitting:
    """GK1 at the desk; the pack has just these entries, in their order."""
    opened = office.desk("GK1")
    by_code = {one.code: one for one in opened.pack.entries}
    entries = tuple(replace(by_code[code], clip=clip.issue(opened.folder)) for code, clip in clips.items())
    asked = replace(opened.pack.rules, least_watched=least_watched)
    opened = replace(opened, pack=replace(opened.pack, entries=entries, rules=asked))
    app = Application(settings=Settings(data=office.folder / "data"))
    return Sitting(app=app, desk=opened, runner=runner, changes=NotingChanges())


def opened_again(qtbot: QtBot, before: Desk) -> Desk:
    """The program was ended and started again: nothing is left but what was stored."""
    before.screen.leave()
    at = before.sitting
    store = SqlWorkspaceStores(clock=StepClock()).open(next((at.desk.folder.parent / "laptop").glob("*.workspace")))
    return shown(qtbot, Sitting(app=at.app, desk=replace(at.desk, store=store), runner=at.runner, changes=at.changes))


def has_picture(desk: Desk) -> bool:
    """Whether a picture of the clip stands there and no sentence in its place."""
    video = desk.screen.clip.video
    return video.has_picture() and not video._words
