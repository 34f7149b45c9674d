"""The list of entries shows what is asked for, in the order asked for; the entry in hand never vanishes from it."""

import pytest
from PySide6.QtCore import Qt

from judging_app.core.pace import WorkState
from tests.fakes.judge_desk import ONE, THREE, TWO
from tests.services.office import NOVELTY, TOPIC
from tests.ui.judging.front import Desk
from ui.screens.judging.listing import BLOCK, CODE, FILTERS, GIVEN, LENGTH, TOTAL, filters


@pytest.fixture
def begun(desk: Desk) -> Desk:
    """The first entry has five points, the second nine; the third is in hand."""
    for entry, mark in ((ONE, 300), (TWO, 700)):
        desk.screen.presenter.choose(entry)
        desk.screen.presenter.marking.give(TOPIC, mark)
        desk.screen.presenter.marking.give(NOVELTY, 200)
    desk.screen.presenter.choose(THREE)
    return desk


def keep(desk: Desk, key: str) -> tuple[str, ...]:
    desk.screen.entries.filter.choose(key)
    desk.screen.entries.filter.chosen.emit(key)
    return desk.screen.entries.codes()


def order(desk: Desk, key: str) -> tuple[str, ...]:
    desk.screen.entries.order.choose(key)
    desk.screen.entries.order.chosen.emit(key)
    return desk.screen.entries.codes()


def test_a_filter_keeps_its_state_and_the_entry_in_hand(begun: Desk) -> None:
    assert keep(begun, WorkState.UNMARKED.value) == (THREE,)
    assert keep(begun, WorkState.IN_PROGRESS.value) == (ONE, TWO, THREE)
    assert keep(begun, WorkState.DONE.value) == (THREE,)
    assert keep(begun, "all") == (ONE, TWO, THREE)


def test_the_list_is_ordered_by_own_total_the_best_first_and_those_without_last(begun: Desk) -> None:
    assert order(begun, TOTAL) == (TWO, ONE, THREE)
    assert order(begun, CODE) == (ONE, TWO, THREE)
    assert order(begun, LENGTH) == (ONE, TWO, THREE)
    assert order(begun, GIVEN) == (ONE, TWO, THREE)


def test_the_page_keys_walk_in_the_order_shown(begun: Desk) -> None:
    order(begun, TOTAL)
    begun.screen.presenter.choose(TWO)
    begun.key(Qt.Key.Key_PageDown)
    assert begun.screen.presenter.entry == ONE


def test_those_clips_alone_are_shown_until_all_are_wanted_again(begun: Desk) -> None:
    begun.screen.entries.show_only((ONE,))
    assert begun.screen.entries.codes() == (ONE, THREE)
    begun.screen.entries.back.click()
    assert begun.screen.entries.codes() == (ONE, TWO, THREE)


def test_blocks_are_offered_where_there_are_several() -> None:
    assert filters(["Xã", "Xã"]) == FILTERS
    assert filters(["Xã", "Sở"])[len(FILTERS) :] == ((BLOCK + "Sở", "Sở"), (BLOCK + "Xã", "Xã"))
