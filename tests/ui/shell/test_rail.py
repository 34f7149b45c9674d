"""The rail shows the names of all places whole, chosen or not, in both languages, at every scale."""

import pytest
from pytestqt.qtbot import QtBot

from ui.messages import language
from ui.shell.desks import CHAIR, SECRETARIAT
from ui.shell.navigation import Desk, Place, RailKind
from ui.shell.rail import Rail, StepItem
from ui.theme.theme import Theme, px
from ui.widgets.cells import Dot

TABLES = {"secretariat": SECRETARIAT, "chair": CHAIR}


def rail(qtbot: QtBot, desk: str) -> Rail:
    places = tuple(
        Place(key=key, title=name, icon=icon, build=lambda _host: pytest.fail("nothing is gone to"))
        for key, name, icon, _ in TABLES[desk]
    )
    made = Rail(Desk(key=desk, title="Hội thi", below="", rail=RailKind.STEPS, places=places), ())
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize("scale", [100, 150, 200])
@pytest.mark.parametrize("code", ["vi", "en"])
@pytest.mark.parametrize("desk", list(TABLES))
def test_no_name_is_cut_even_beside_a_long_count(qtbot: QtBot, look: Theme, desk: str, code: str, scale: int) -> None:
    spoken = language()
    assert spoken is not None
    spoken.use(code)
    look.zoom(scale)
    made = rail(qtbot, desk)
    for item in made.findChildren(StepItem):
        made.mark(item.place.key, Dot.WARN, "110")
        first, rest = item.lines()
        room, measure = item.room(), look.metrics("strong").horizontalAdvance
        assert " ".join(filter(None, (first, rest))) == item.text()
        assert max(measure(first), measure(rest)) <= room
        assert item.sizeHint().height() == px(38 + (18 if rest else 0))


def test_choosing_a_place_moves_none(qtbot: QtBot) -> None:
    made = rail(qtbot, "chair")
    made.mark("work-list", Dot.WARN, "11")
    (item,) = (one for one in made.findChildren(StepItem) if one.place.key == "work-list")
    before = item.sizeHint()
    made.show_place("work-list")
    assert item.sizeHint() == before
