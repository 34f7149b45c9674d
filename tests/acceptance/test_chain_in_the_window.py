"""The chain in the real window on a virtual screen: a pack is opened, a clip plays, marks are typed, handed in, merged, ranked."""

import json
import shutil
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import pytest

from judging_app.__main__ import main as command_line
from judging_app.bootstrap import Application
from judging_app.ports.exchange import Pack
from judging_app.ports.work import no_progress
from judging_app.services.progress import CellState, progress_of
from judging_app.services.rounds import load_round
from judging_app.services.sample.demo import Demo, DemoSize
from judging_app.services.sample.demo_tools import DemoPlaces
from judging_app.settings import Settings
from tests.acceptance.person import Person, at_the_program, differ, has_colour, is_picture
from ui.screens.start.sample import demo_tools
from ui.shell.desks import JUDGE
from ui.tasks.sitting import HANDING_IN

pytestmark = [
    pytest.mark.screen,
    pytest.mark.slow,
    pytest.mark.skipif(not (shutil.which("Xvfb") and shutil.which("xdotool")), reason="needs Xvfb and xdotool"),
]

PICTURE, ANSWERS = (320, 80, 950, 420), (106, 370, 274, 406)
ACCENT = (0x0F, 0x5C, 0x7A)
TO_HAND_IN = 1 + [key for key, *_ in JUDGE].index(HANDING_IN)
ENTRIES = 2
BETTER, WORSE = "5", "4,75"


@dataclass(frozen=True, slots=True, kw_only=True)
class Issued:
    """A contest whose only pack is out; `pack` is read, to know in which order its entries come."""

    places: DemoPlaces
    file: Path
    pack: Pack


@pytest.fixture
def issued(tmp_path: Path) -> Issued:
    """Two entries with real clips, one judge, nothing forced: no watched share, no remarks, no other sheets."""
    app = Application(settings=Settings(data=tmp_path / "maker"))
    places = DemoPlaces(out=tmp_path / "contest")
    tools = replace(demo_tools(app, no_progress), sample=_easy_sample(app, tmp_path / "sample"))
    demo = Demo(tools, places, DemoSize(judges=1))
    demo.entries = replace(demo.entries, rows=demo.entries.rows[1 : 1 + ENTRIES])
    for step in demo.run():
        if step.name == "issue":
            break
    (file,) = places.packs.glob("*.clipjury")
    return Issued(places=places, file=file, pack=app.exchange.read_pack(file.read_bytes()).pack)


def _easy_sample(app: Application, folder: Path) -> Path:
    shutil.copytree(app.settings.resources / "sample", folder)
    rules = json.loads((folder / "rules.json").read_text(encoding="utf-8"))
    rules["least_watched"], rules["rounds"][0]["least_sheets"] = "0", 1
    for section in rules["rounds"][0]["rubric"]["sections"]:
        for criterion in section["criteria"]:
            criterion.pop("remark_below", None)
    (folder / "rules.json").write_text(json.dumps(rules), encoding="utf-8")
    return folder


def test_a_pack_is_marked_handed_in_merged_and_ranked_in_the_window(issued: Issued, tmp_path: Path) -> None:
    better = issued.pack.entries[0].code
    score_file = _judge(issued, tmp_path / "judge")
    _merge(issued, tmp_path / "secretariat", score_file)
    assert command_line(["close", str(issued.places.contest)]) == 0
    first = _first_row(issued, tmp_path / "chair")
    assert first[:2] == ["1", better]
    assert "60,00" in first, "five points for each of twelve criteria"


def _judge(issued: Issued, home: Path) -> Path:
    """Compare the code, see the clip play, mark both entries by keyboard only, hand in."""
    with at_the_program(home, issued.file) as person:
        person.turn_to("Mở gói chấm")
        _confirm(person)
        _see_it_play(person)
        safety = issued.file.with_name(f"{issued.pack.judge.code}-1.safety.clipscore")
        for mark in (BETTER, WORSE):
            before = _bytes(safety)
            person.type(f"{mark}\n" * len(issued.pack.rubric.criteria))
            person.press("ctrl+Return")
            person.wait(partial(_changed, safety, before), "the finished sheet")
        person.press(f"ctrl+{TO_HAND_IN}", "ctrl+Return")
        written = issued.file.with_name(f"{issued.pack.judge.code}-1.clipscore")
        person.wait(written.exists, "the score file")
        assert person.quit() == 0
    return written


def _bytes(path: Path) -> bytes:
    return path.read_bytes() if path.exists() else b""


def _changed(path: Path, before: bytes) -> bool:
    """The safety copy that follows each finished sheet."""
    return _bytes(path) != before


def _confirm(person: Person) -> None:
    """The answer "the same" stands before the one that has the focus, so that Enter alone never says it."""
    person.wait(lambda: has_colour(person.look().crop(ANSWERS), ACCENT), "the question")
    person.press("shift+Tab", "space")


def _see_it_play(person: Person) -> None:
    """The picture is there, and changes while the clip plays."""
    person.wait(lambda: is_picture(person.look().crop(PICTURE)), "the clip's picture")
    still = person.look().crop(PICTURE)
    person.press("space")
    person.wait(lambda: differ(still, person.look().crop(PICTURE)), "the clip to move")
    assert is_picture(person.look().crop(PICTURE))


def _merge(issued: Issued, home: Path, score_file: Path) -> None:
    """The secretariat's window takes the file in."""
    app = Application()

    def received() -> int:
        with app.contest(issued.places.contest) as store, store.unit() as unit:
            return progress_of(load_round(unit)).count(CellState.IN)

    with at_the_program(home, issued.places.contest, score_file) as person:
        person.turn_to("Hội thi")
        person.wait(lambda: received() == ENTRIES, "the sheets in the contest")
        assert person.quit() == 0


def _first_row(issued: Issued, home: Path) -> list[str]:
    """The first row of the standings, as the chair copies it out of the window."""
    with at_the_program(home, issued.places.contest) as person:
        person.turn_to("Hội thi")
        copied = [""]

        def copy() -> bool:
            person.press("ctrl+c")
            copied[0] = person.clipboard()
            return bool(copied[0])

        person.wait(copy, "a row in the clipboard")
        assert person.quit() == 0
    return copied[0].split("\t")
