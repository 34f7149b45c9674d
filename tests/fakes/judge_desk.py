"""A judge's desk without a window, a player or a disk: a small pack, a host and a player that note what is asked of them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction
from pathlib import Path
from typing import Any

from judging_app.bootstrap import Application
from judging_app.core.ids import EntryCode
from judging_app.ports.exchange import PackClip
from judging_app.ports.media import Frame, Player, PlayerEvent
from judging_app.ports.storage import WorkspaceUnit
from judging_app.services.open_pack import Desk, confirm_code
from judging_app.settings import Settings
from tests.fakes.immediate_runner import ImmediateRunner
from tests.fakes.storage import FakeContestStores, FakeWorkspaceStores
from tests.services.looked_again import closed_office, opened, send
from tests.services.office import RULES, Office
from ui.tasks.runner import TaskRunner
from ui.tasks.sitting import Sitting
from ui.tasks.to_print import ToPrint
from ui.theme.phrase import Words
from ui.widgets.cells import Dot

ONE, TWO, THREE = EntryCode("001"), EntryCode("002"), EntryCode("003")
LENGTH_MS = 10_000
BANDS = [
    {"from": "8", "to": "10", "text": "Tốt: rõ ngay từ đầu"},
    {"from": "5", "to": "7.75", "text": "Đạt: có nói đến"},
    {"from": "0", "to": "4.75", "text": "Yếu: lạc chủ đề"},
]


def rules() -> dict[str, Any]:
    """The small rules with bands and guidance on the first criterion."""
    first, second = RULES["rounds"][0]["rubric"]["sections"][0]["criteria"]
    criteria = [{**first, "guidance": "Xem mở đầu và kết thúc.", "bands": BANDS}, second]
    section = {**RULES["rounds"][0]["rubric"]["sections"][0], "criteria": criteria}
    return {**RULES, "rounds": [{**RULES["rounds"][0], "rubric": {"sections": [section]}}]}


@dataclass
class NotingHost:
    """Fills `ui.widgets.host.Host` and `Prints`."""

    places: list[str] = field(default_factory=list)
    marks: dict[str, tuple[Dot, Words]] = field(default_factory=dict)
    said: list[Words] = field(default_factory=list)
    worries: list[Words] = field(default_factory=list)
    notes: list[Words] = field(default_factory=list)
    told: list[tuple[str, Words]] = field(default_factory=list)
    errors: list[BaseException] = field(default_factory=list)
    in_hand: list[tuple[str, str]] = field(default_factory=list)
    kept: dict[str, str] = field(default_factory=dict)
    printed: list[ToPrint] = field(default_factory=list)

    def go(self, place: str) -> None:
        self.places.append(place)

    def go_to(self, place: str, what: str) -> None:
        self.in_hand.append((place, what))

    def remember(self, key: str, value: str) -> None:
        self.kept[key] = value

    def recall(self, key: str) -> str:
        return self.kept.get(key, "")

    def mark(self, place: str, dot: Dot, count: Words = "") -> None:
        self.marks[place] = (dot, count)

    def saved(self, words: Words) -> None:
        self.said.append(words)

    def unsaved(self, words: Words) -> None:
        self.worries.append(words)

    def note(self, words: Words) -> None:
        self.notes.append(words)

    def tell(self, tone: str, words: Words, problems: Sequence[Words] = ()) -> None:
        self.told.append((tone, words))

    def tell_error(self, error: BaseException) -> None:
        self.errors.append(error)

    def print_papers(self, wish: ToPrint) -> None:
        self.printed.append(wish)


@dataclass
class NotingChanges:
    """Fills `ui.tasks.sitting.Tells`."""

    names: list[str] = field(default_factory=list)

    def tell(self, names: object) -> None:
        assert isinstance(names, set)
        self.names += sorted(names)


class FakePlayer:
    """Fills `judging_app.ports.media.Player`; the test says what happens with `tell`."""

    def __init__(self, on_event: Callable[[PlayerEvent], None]) -> None:
        self.tell = on_event
        self.calls: list[tuple[object, ...]] = []
        self.opening = 0
        self.frame: Frame | None = None

    def open(self, path: Path, *, start_ms: int = 0, playing: bool = False) -> int:
        self.opening += 1
        self.calls.append(("open", path.name, start_ms, playing))
        return self.opening

    def play(self) -> None:
        self.calls.append(("play",))

    def pause(self) -> None:
        self.calls.append(("pause",))

    def seek(self, ms: int) -> None:
        self.calls.append(("seek", ms))

    def prepare(self, path: Path, *, start_ms: int = 0) -> None:
        self.calls.append(("prepare", path.name, start_ms))

    def step(self, *, forward: bool) -> None:
        self.calls.append(("step", forward))

    def set_loop(self, start_ms: int, end_ms: int | None) -> None:
        self.calls.append(("loop", start_ms, end_ms))

    def set_audio_track(self, track: int) -> None:
        self.calls.append(("audio", track))

    def set_subtitle(self, track: int | None) -> None:
        self.calls.append(("subtitle", track))

    def set_visible(self, *, visible: bool) -> None:
        self.calls.append(("visible", visible))

    def set_volume(self, percent: int) -> None:
        self.calls.append(("volume", percent))

    def set_muted(self, *, muted: bool) -> None:
        self.calls.append(("muted", muted))

    def set_rate(self, percent: int) -> None:
        self.calls.append(("rate", percent))

    def resize(self, width: int, height: int) -> None:
        self.calls.append(("room", width, height))

    def latest_frame(self) -> Frame | None:
        return self.frame

    def stop(self) -> None:
        self.calls.append(("stop",))

    def close(self) -> None:
        self.calls.append(("close",))


class Laptop(Application):
    """The program with a player of the test's own; `players` are those that were made."""

    players: list[FakePlayer]

    def player(self, on_event: Callable[[PlayerEvent], None]) -> Player:
        made = FakePlayer(on_event)
        self.__dict__.setdefault("players", []).append(made)
        return made


class StubbornStore:
    """A workspace whose disk can be full: then units fail as storage fails."""

    def __init__(self, store: Any) -> None:
        self._store = store
        self.error: Exception | None = None

    def unit(self) -> WorkspaceUnit:
        if self.error is not None:
            raise self.error
        unit: WorkspaceUnit = self._store.unit()
        return unit

    reading = unit

    def close(self) -> None:
        self._store.close()


def judge_desk(folder: Path, *, confirmed: bool = True, least_watched: int = 0) -> Desk:
    """The desk of GK1 with three entries, clips of ten seconds, `least_watched` per cent of which are asked for."""
    office = Office(folder, FakeContestStores(), FakeWorkspaceStores(), rules())
    office.set_up().issue()
    desk = office.desk("GK1", confirm=confirmed)
    clips = tuple(
        replace(one, clip=PackClip(path=f"clips/{one.code}.mp4", size=1, sha256="0" * 64, length_ms=LENGTH_MS))
        for one in sorted(desk.pack.entries, key=lambda one: one.code)
    )
    asked = replace(desk.pack.rules, least_watched=Fraction(least_watched, 100))
    pack = replace(desk.pack, entries=clips, rules=asked)
    return replace(desk, store=StubbornStore(desk.store), pack=pack)


def laptop(folder: Path) -> Laptop:
    """The program on a laptop whose data lie below `folder`."""
    return Laptop(settings=Settings(data=folder / "data"))


def sitting(folder: Path, *, least_watched: int = 0, runner: TaskRunner | None = None) -> Sitting:
    """A judge at that desk; jobs run at once unless another runner is given."""
    return Sitting(
        app=laptop(folder),
        desk=judge_desk(folder, least_watched=least_watched),
        runner=runner or ImmediateRunner(),
        changes=NotingChanges(),
    )


def second_look(folder: Path) -> Sitting:
    """Entry 001 came back to GK2, who gave 5 and 5 and lies eight points below the other judge."""
    office = closed_office(folder)
    send(office)
    desk = confirm_code(opened(office), clock=office.clock)
    return Sitting(app=laptop(folder), desk=desk, runner=ImmediateRunner(), changes=NotingChanges())


def again(before: Sitting) -> Sitting:
    """The same desk opened once more: nothing is left but what was stored."""
    return Sitting(app=before.app, desk=before.desk, runner=ImmediateRunner(), changes=NotingChanges())
