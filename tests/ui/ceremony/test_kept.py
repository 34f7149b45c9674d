"""The choices for an evening are there the next time."""

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from judging_app.core.ids import EntryCode
from tests.fakes.chair import APART, closed
from tests.ui.ceremony.test_presenter import with_clips
from tests.ui.ceremony.test_view import begun, opened, running
from ui.screens.ceremony.kept import key_of, read, written
from ui.screens.ceremony.run import Clips, Order, Pace, Stretch, Wish

CODES = st.text("0123456789", min_size=1, max_size=4).map(EntryCode)
STRETCHES = st.builds(Stretch, start_s=st.integers(0, 600), length_s=st.integers(1, 600))
WISHES = st.builds(
    Wish,
    clips=st.sampled_from(Clips),
    pace=st.sampled_from(Pace),
    order=st.sampled_from(Order),
    scores=st.booleans(),
    empty_prizes=st.booleans(),
    stretches=st.dictionaries(CODES, STRETCHES, max_size=3),
)


@given(WISHES, st.text(max_size=5))
def test_what_is_written_reads_the_same(wish: Wish, screen: str) -> None:
    assert read(written(wish, screen)) == (wish, screen)


@given(
    st.one_of(st.text(), st.sampled_from(['{"clips": 3, "stretches": {"1": [1], "2": ["a", 2]}, "screen": 4}', "[]"]))
)
def test_whatever_stands_there_the_usual_choices_are_as_good(text: str) -> None:
    assert read(text) == (Wish(), "")


def test_covered_names_are_chosen_anew_each_time() -> None:
    assert read(written(Wish(covered=True), ""))[0] == Wish()


def test_two_contests_have_choices_of_their_own(tmp_path: Path) -> None:
    assert key_of(tmp_path / "a.contest") != key_of(tmp_path / "b.contest")


def test_the_desk_keeps_the_choices_and_shows_them_again(qtbot: QtBot, tmp_path: Path) -> None:
    room = closed(tmp_path, APART)
    with_clips(room)
    screen = opened(qtbot, room)
    screen.choices.pace.choose(Pace.ALL.value)
    screen.choices.pace.chosen.emit(Pace.ALL.value)
    screen.choices.scores.setChecked(True)
    again = opened(qtbot, room)
    assert again.presenter.wish.pace is Pace.ALL
    assert again.choices.pace.key() == Pace.ALL.value
    assert again.choices.scores.isChecked()


class Nights:
    """Notes what the system is asked."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def hold(self) -> None:
        self.asked.append("hold")

    def let_go(self) -> None:
        self.asked.append("let go")


def test_the_machine_stays_awake_as_long_as_the_reveal_runs(qtbot: QtBot, tmp_path: Path) -> None:
    room = closed(tmp_path, APART)
    with_clips(room)
    screen, nights = opened(qtbot, room), Nights()
    screen.awake = nights
    begun(screen)
    assert nights.asked == ["hold"]
    screen.leave()
    assert running(screen) is None
    assert nights.asked == ["hold", "let go"]
