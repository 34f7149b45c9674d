"""The judge of the evening: hands on the keyboard, eyes on the screen and on what the laptop has kept."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from judging_app.bootstrap import Application
from judging_app.core.ids import EntryCode
from judging_app.core.score_sheet import ScoreSheet, SheetState, empty_sheet
from judging_app.ports.storage import WorkspaceUnit
from judging_app.services.open_pack import workspace_name
from tests.acceptance.person import Person, has_colour
from tools.evening_stage import Look, Stage

OPENING, LITTLE, ASIDE, AGAIN, KEYS = (
    "Mở gói chấm",
    "Clip này mới xem được ít",
    "Rút khỏi chấm",
    "Mở lại phiếu đã nộp",
    "Phím tắt",
)
ANSWERS = (106, 370, 274, 406)
SHEET, FOOT = 384, 100
ACCENTS = {"light": (0x0F, 0x5C, 0x7A), "dark": (0x6C, 0xC3, 0xE0)}


class Eyes:
    """What the program has kept on the laptop; only looked at, while the program writes."""

    def __init__(self, stage: Stage) -> None:
        self._place = stage.home / "workspaces" / workspace_name(stage.pack)
        self._pack, self._app = stage.pack, Application()

    def entry(self) -> str:
        """The entry in hand."""
        with self._unit() as unit:
            return unit.settings().get("entry", "")

    def confirmed(self) -> bool:
        """Whether the code was compared."""
        if not self._place.exists():
            return False
        with self._unit() as unit:
            return unit.info().confirmed_ms > 0

    def sheet(self, entry: EntryCode) -> ScoreSheet:
        """A sheet as it is kept."""
        with self._unit() as unit:
            found = unit.sheet(entry)
        return found or empty_sheet(self._pack.judge.code, entry, self._pack.rubric)

    def sheets(self) -> dict[EntryCode, ScoreSheet]:
        """All sheets that were ever touched."""
        with self._unit() as unit:
            return {sheet.entry: sheet for sheet in unit.sheets()}

    @contextmanager
    def _unit(self) -> Iterator[WorkspaceUnit]:
        store = self._app.workspaces.look(self._place)
        try:
            with store.unit() as unit:
                yield unit
        finally:
            store.close()


class Judge:
    """Sits at the program; `shots` is the folder for pictures, None for an evening without."""

    def __init__(self, person: Person, stage: Stage, look: Look, shots: Path | None) -> None:
        self.person, self.stage, self.look = person, stage, look
        self.eyes = Eyes(stage)
        self.files: list[Path] = []
        self._shots, self._taken = shots, 0
        self._seen: set[str] = set()
        self.press, self.type, self.wait = person.press, person.type, person.wait

    def come_back(self, person: Person) -> None:
        """Sit down at the program that was started again."""
        self.person = person
        self.press, self.type, self.wait = person.press, person.type, person.wait
        self.ready()
        self.shot("started-again")

    def sit_down(self) -> None:
        """Turn to the desk, let it fill the screen, compare the code where that is asked."""
        self.person.turn_to(OPENING, self.look.size)
        self.wait(lambda: self._sees_button(*ANSWERS), "the question whether the code is the same")
        self.shot("opening")
        self.press("shift+Tab", "space")
        self.wait(self.eyes.confirmed, "the code to be confirmed")
        self.ready()

    def ready(self) -> None:
        """Turn to the desk and wait until it has read where the work stands."""
        self.back()
        right, bottom = (edge * 100 // self.look.scale for edge in self.look.size)
        place = (right - SHEET, bottom - FOOT, right, bottom)
        self.wait(lambda: self._sees_button(*place), "the desk to be ready")

    def _sees_button(self, *edges: int) -> bool:
        """Whether the one action shows itself ready within these edges (pixels at 100 %)."""
        left, top, right, bottom = (edge * self.look.scale // 100 for edge in edges)
        return has_colour(self.person.look().crop((left, top, right, bottom)), ACCENTS[self.look.mode])

    def back(self) -> None:
        """Turn to the desk again; no window manager does that here."""
        self.person.turn_to(self.stage.pack.rules.name, self.look.size)

    def answer(self, title: str, text: str, key: str = "ctrl+Return", shot: str = "") -> None:
        """Answer the question of that title, taking a picture where it has a name, and turn back to the desk."""
        self.person.turn_to(title)
        self.type(text)
        if shot:
            self.shot(shot)
        self.press(key)
        self.wait(lambda: not self.person.sees(title), "the question to be gone")
        self.back()

    def choose(self, title: str, folder: Path, shot: str = "") -> None:
        """Type a folder into the dialog of that title and turn back to the desk."""
        self.person.turn_to(title)
        if shot:
            self.shot(shot)
        self.press("ctrl+a")
        self.type(str(folder))
        self.press("Return")
        self.wait(lambda: not self.person.sees(title), "the dialog to be gone")
        self.back()

    def come_to(self, entry: EntryCode) -> None:
        """Wait until an entry is in hand."""
        self.wait(lambda: self.eyes.entry() == entry, f"entry {entry}")

    def all_done(self) -> bool:
        """Whether no sheet is left to be finished."""
        sheets = self.eyes.sheets()
        ended = {SheetState.SUBMITTED, SheetState.RECUSED}
        return all(one.code in sheets and sheets[one.code].state in ended for one in self.stage.pack.entries)

    def until(self, entry: EntryCode, state: SheetState) -> None:
        """Wait until a sheet is in a state."""
        self.wait(lambda: self.eyes.sheet(entry).state is state, f"sheet {entry} to be {state.value}")

    def keep_file(self) -> None:
        """Wait for the next score file; each bears a name of its own."""
        number = len(self.files) + 1
        first = self.stage.score_file
        wanted = first if number == 1 else first.with_stem(f"{first.stem}-{number}")
        self.wait(wanted.exists, f"score file {number}")
        self.files.append(wanted)

    def shot(self, name: str) -> None:
        """A picture of the screen once it is calm."""
        if self._shots is not None:
            self._taken += 1
            self.person.calm().save(self._shots / f"{self._taken:02}-{name}.png")

    def shot_once(self, name: str) -> None:
        """A picture of a state that comes more than once, the first time only."""
        if name not in self._seen:
            self._seen.add(name)
            self.shot(name)

    def either(self, one: Callable[[], bool], other: Callable[[], bool], what: str) -> bool:
        """Wait for one of two; True where it was the first."""
        found: list[bool] = []

        def came() -> bool:
            found[:] = [first for first, seen in ((True, one), (False, other)) if seen()][:1]
            return bool(found)

        self.wait(came, what)
        return found[0]
