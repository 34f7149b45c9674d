"""Two real programs on one screen with the same pack: the second offers to go to the first, and says it where that hangs."""

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from judging_app.bootstrap import Application
from judging_app.services.open_pack import confirm_code
from judging_app.settings import Settings
from tests.acceptance.person import Person, differ, has_colour, program_on
from tests.fakes.judge_desk import rules
from tests.fakes.storage import FakeContestStores, FakeWorkspaceStores
from tests.services.office import Office
from tools.virtual_screen import virtual_screen

pytestmark = [
    pytest.mark.screen,
    pytest.mark.slow,
    pytest.mark.skipif(not (shutil.which("Xvfb") and shutil.which("xdotool")), reason="needs Xvfb and xdotool"),
    pytest.mark.skipif(sys.platform == "win32", reason="processes can't be stopped there"),
]


BUTTON, TEXT = (560, 484, 780, 496), (440, 380, 980, 434)
ACCENT = (0x0F, 0x5C, 0x7A)


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    """A pack whose code was compared on this laptop already."""
    office = Office(tmp_path, FakeContestStores(), FakeWorkspaceStores(), rules())
    office.set_up().issue()
    path = tmp_path / "packs" / "GK1.clipjury"
    app = Application(settings=Settings(data=tmp_path / "home"))
    desk = app.open_pack(path)
    confirm_code(desk, clock=app.clock)
    desk.store.close()
    return path


@pytest.fixture
def display() -> Iterator[str]:
    with virtual_screen(1366, 768) as made:
        yield made


@pytest.fixture
def first(display: str, tmp_path: Path, pack: Path) -> Iterator[Person]:
    with program_on(display, tmp_path / "home", pack) as person:
        person.turn_to("Hội thi thử")
        yield person


def offer(second: Person) -> None:
    """Until the second window has read the pack, and its keys go to the offer."""
    second.turn_to("Mở gói chấm")
    second.wait(lambda: has_colour(second.look().crop(BUTTON), ACCENT), "the offer")


def test_the_second_window_goes_to_the_first_and_closes(
    first: Person, display: str, tmp_path: Path, pack: Path
) -> None:
    with program_on(display, tmp_path / "home", pack) as second:
        offer(second)
        assert second.has_keyboard()
        second.press("space")
        assert second.ended() == 0
    first.wait(first.has_keyboard, "the first window to come to the front")
    assert first.quit() == 0


def test_a_first_window_that_hangs_keeps_the_second_which_can_try_again(
    first: Person, display: str, tmp_path: Path, pack: Path
) -> None:
    first.stop()
    with program_on(display, tmp_path / "home", pack) as second:
        offer(second)
        asked = second.look().crop(TEXT)
        second.press("space")
        second.wait(lambda: differ(asked, second.look().crop(TEXT)), "the word that nobody answers")
        first.kill()
        second.press("space")
        second.turn_to("Hội thi thử")
        assert second.quit() == 0
