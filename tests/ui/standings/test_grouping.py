"""Blocks with their own places, and the podium of what is shown."""

from collections.abc import Sequence
from dataclasses import replace

from judging_app.core.ids import EntryCode
from ui.screens.standings.grouping import EVERY, GROUPED, kept, within
from ui.screens.standings.podium import podium_of
from ui.screens.standings.podium_card import award_of
from ui.screens.standings.rows import StandingRow
from ui.widgets.cells import Chip, Tone

BLOCKS = (("x", "Khối X"), ("y", "Khối Y"))


def rows(*told: str) -> tuple[StandingRow, ...]:
    """ "A1x": entry A at place 1, of block x; "B0y" has none."""
    return tuple(
        StandingRow(
            number=number,
            code=EntryCode(one[0]),
            place=int(one[1]),
            rank=one[1],
            title=one[0],
            unit="",
            block=one[2],
            awards=("Nhất",) if one[1] == "1" else (),
            first=one[1] == "1",
        )
        for number, one in enumerate(told)
    )


ALL = rows("A1x", "B2y", "C2x", "D4y", "E4y", "F0x")


def told(found: Sequence[StandingRow]) -> list[str]:
    return [f"{row.code} {row.rank}" for row in found]


def test_places_within_a_block_count_its_own_entries_alone() -> None:
    assert told(within([row for row in ALL if row.block == "y"])) == ["B 1", "D 2 =", "E 2 ="]


def test_all_rows_stand_as_they_are_without_a_block() -> None:
    assert kept(ALL, EVERY, BLOCKS, own_places=True) == ALL


def test_under_heads_each_block_has_its_own_places_only_where_the_rules_give_it_prizes() -> None:
    own = kept(ALL, GROUPED, BLOCKS, own_places=True)
    assert [row.head.words for row in own if row.head] == ["Khối X", "Khối Y"]
    assert told([row for row in own if row.head is None]) == ["A 1", "C 2", "F 0", "B 1", "D 2 =", "E 2 ="]
    shared = kept(ALL, GROUPED, BLOCKS, own_places=False)
    assert told([row for row in shared if row.head is None]) == ["A 1", "C 2", "F 0", "B 2", "D 4", "E 4"]
    assert told(kept(ALL, "x", BLOCKS, own_places=False)) == ["A 1", "C 2", "F 0"]


def test_the_podium_is_the_places_up_to_the_third_shared_ones_together() -> None:
    assert [(step.place, len(step.rows)) for step in podium_of(ALL)] == [(1, 1), (2, 2)]
    assert podium_of(rows("F0x")) == ()


def test_an_open_tie_shows_as_undecided_and_several_awards_are_counted() -> None:
    (first, second) = podium_of(ALL)
    assert award_of(first) == Chip(words="Nhất", filled=True)
    assert award_of(second) is None
    (waiting,) = podium_of([replace(ALL[0], waits=True)])
    chip = award_of(waiting)
    assert chip is not None
    assert chip.tone is Tone.WARN
    (rich,) = podium_of([replace(ALL[0], awards=("Nhất", "Bình chọn"))])
    assert award_of(rich) == Chip(words="Nhất +1", filled=True)
