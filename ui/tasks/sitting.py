"""A judge at the desk: what the screens of one opened pack share. Knows no Qt.

Made once per opened pack, whose contest code is confirmed, and given to the builders of its screens:

    sitting = Sitting(app=app, desk=desk, runner=runner, changes=changes)
    Place(key=JUDGING, build=judging.view.build(sitting), ...)
    Place(key=COMPARING, build=comparing.view.build(sitting), ...)
    Place(key=HANDING_IN, build=handing_in.view.build(sitting), ...)
    Place(key=PACK, build=opening.view.build_known(sitting), ...)
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Protocol

from judging_app.bootstrap import Application
from judging_app.core.ids import CriterionKey, EntryCode
from judging_app.core.score_sheet import ScoreSheet
from judging_app.services.open_pack import Desk
from judging_app.services.undo import History, edit_of
from ui.tasks.runner import TaskRunner
from ui.tasks.saves import Saves

JUDGING, COMPARING, HANDING_IN, PACK = "judging", "comparing", "handing-in", "pack"


class Tells(Protocol):
    """Who hears what was changed (`ui.tasks.changes.Changes`)."""

    def tell(self, names: Iterable[str]) -> None:
        """Say what was changed."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """An entry, and where named a criterion of it, that another screen wants to see."""

    entry: EntryCode
    criterion: CriterionKey | None = None


@dataclass(slots=True, kw_only=True)
class Sitting:
    """`saves` is the one line of changes; `wanted` is left by one screen for another that comes to the front;
    `stale`: sheets were changed on another screen than the one where clips are judged; `history`: what can be taken back,
    on whichever screen it was done.
    """

    app: Application
    desk: Desk
    runner: TaskRunner
    changes: Tells
    saves: Saves = field(init=False)
    wanted: Wanted | None = None
    stale: bool = False
    history: History = field(default_factory=History)

    def __post_init__(self) -> None:
        self.saves = Saves(self.runner)

    def note(self, before: ScoreSheet, after: ScoreSheet) -> None:
        """Keep a change of a sheet that was made, to be taken back."""
        now = self.app.clock.now_ms()
        self.history = self.history.with_edit(edit_of(before, after, rubric=self.desk.pack.rubric, at_ms=now))

    def take_wanted(self) -> Wanted | None:
        """What another screen wants to see; asked once."""
        found, self.wanted = self.wanted, None
        return found

    def end(self) -> None:
        """Write what waits and let go of the workspace; may be called twice."""
        self.saves.finish()
        self.desk.store.close()
