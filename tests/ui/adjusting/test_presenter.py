"""Points given and taken: rows with their reason, from a finding or by hand, taken back on record."""

from pathlib import Path

import pytest

from judging_app.core.entry import Finding, FindingDecision, FindingKind
from judging_app.core.ids import EntryCode
from tests.fakes.secretariat import Room, filled
from ui.screens.adjusting.presenter import AdjustmentsPresenter
from ui.screens.adjusting.rows import AdjustmentsShown, details_of, source_of

ONE = EntryCode("001")


class Screen:
    """Fills `presenter.AdjustmentsView`."""

    def __init__(self) -> None:
        self.shown: AdjustmentsShown | None = None

    def show_adjustments(self, shown: AdjustmentsShown) -> None:
        self.shown = shown


@pytest.fixture
def room(tmp_path: Path) -> Room:
    made = Room(tmp_path)
    made.list_entries()
    with made.work.store.unit() as unit:
        finding = Finding(
            entry=ONE,
            kind=FindingKind.TOO_LONG,
            found="400000",
            limit="300000",
            decision=FindingDecision.ACCEPTED,
            reason="gửi lại không kịp",
        )
        unit.replace_findings([finding])
        unit.commit()
    return made


def shown(screen: Screen, presenter: AdjustmentsPresenter) -> AdjustmentsShown:
    presenter.load()
    assert screen.shown is not None
    return screen.shown


def test_points_are_given_taken_and_taken_back(room: Room) -> None:
    screen = Screen()
    presenter = AdjustmentsPresenter(screen, room.desk())
    assert shown(screen, presenter).entries[0].findings == (FindingKind.TOO_LONG,)
    presenter.give(ONE, -250, "quá dài", FindingKind.TOO_LONG)
    presenter.give(EntryCode("002"), 100, "vùng xa", None)
    found = shown(screen, presenter)
    assert [(row.one.entry, row.points, row.title) for row in found.rows] == [
        ("002", "+1,00", "Thời 4.0"),
        ("001", "-2,50", "Một cửa"),
    ]
    assert [filled(source_of(row)) for row in found.rows] == ["By hand", "Too long"]
    assert filled(found.headline) == "2 count, for 2 entries"
    presenter.take_back(found.rows[1], "nhầm bài")
    found = shown(screen, presenter)
    assert filled(found.headline) == "1 count, for 1 entries · 1 taken back"
    assert not found.rows[1].counts
    assert details_of(found.rows[1])[-1].text == "nhầm bài"
    assert room.host.errors == []


def test_what_can_not_be_recorded_is_told(room: Room) -> None:
    presenter = AdjustmentsPresenter(Screen(), room.desk())
    presenter.give(ONE, 0, "quá dài", None)
    presenter.give(ONE, 100, " ", None)
    presenter.give(EntryCode("009"), 100, "x", None)
    assert [type(one).__name__ for one in room.host.errors] == [
        "NothingToAdjustError",
        "ReasonMissingError",
        "EntryUnknownError",
    ]
