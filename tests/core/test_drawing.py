"""Drawing who marks what: exactly so many judges each, even loads and blocks, all comparable, the same for one seed."""

from collections import Counter
from collections.abc import Collection, Mapping
from itertools import combinations, product

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from judging_app.core.drawing import Drawn, draw_assignment
from judging_app.core.ids import BlockKey, EntryCode, JudgeCode
from judging_app.core.linking import link
from judging_app.core.sharing import Sharing

Pair = tuple[JudgeCode, EntryCode]
BLOCKS = [BlockKey("town"), BlockKey("commune"), BlockKey("school")]


def people(count: int) -> list[JudgeCode]:
    return [JudgeCode(f"GK{i}") for i in range(1, count + 1)]


def codes(*blocks: int) -> dict[EntryCode, BlockKey]:
    """So many entries in the first block, so many in the second ..."""
    return {EntryCode(f"{b}{i:02}"): BLOCKS[b] for b, count in enumerate(blocks) for i in range(count)}


def panels(drawn: Drawn) -> Mapping[EntryCode, set[JudgeCode]]:
    found: dict[EntryCode, set[JudgeCode]] = {}
    for judge, entry in drawn.pairs:
        found.setdefault(entry, set()).add(judge)
    return found


def loads(pairs: Collection[Pair], judges: Collection[JudgeCode]) -> list[int]:
    count = Counter(judge for judge, _ in pairs)
    return [count[judge] for judge in judges]


def spread(values: Collection[int]) -> int:
    return max(values) - min(values)


FEW = settings(max_examples=25, deadline=None)
juries = st.integers(2, 6).map(people)
lists = st.tuples(st.integers(1, 6), st.integers(0, 4), st.integers(0, 2)).map(lambda counts: codes(*counts))
seeds = st.text(max_size=5)


@st.composite
def barred(draw: st.DrawFn, judges: Collection[JudgeCode], entries: Collection[EntryCode]) -> frozenset[Pair]:
    return frozenset(
        draw(st.lists(st.tuples(st.sampled_from(list(judges)), st.sampled_from(list(entries))), max_size=8))
    )


@FEW
@given(judges=juries, entries=lists, per_entry=st.integers(1, 5), seed=seeds)
def test_without_recusals_loads_differ_by_one_at_most_and_all_are_comparable(
    judges: list[JudgeCode], entries: dict[EntryCode, BlockKey], per_entry: int, seed: str
) -> None:
    assume(per_entry <= len(judges))
    drawn = draw_assignment(judges, entries, per_entry=per_entry, seed=seed)
    assert {len(panel) for panel in panels(drawn).values()} == {per_entry}
    assert drawn.short == ()
    assert spread(loads(drawn.pairs, judges)) <= 1
    enough = len(entries) * (per_entry - 1) >= len(judges) - 1
    assert drawn.linked or not enough


@FEW
@given(judges=st.integers(2, 5).map(people), per_entry=st.integers(2, 4), seed=seeds)
def test_every_judge_has_the_same_share_of_every_block(judges: list[JudgeCode], per_entry: int, seed: str) -> None:
    assume(per_entry <= len(judges))
    entries = codes(11, 7, 6)
    drawn = draw_assignment(judges, entries, per_entry=per_entry, seed=seed)
    for block in BLOCKS:
        assert spread(loads([pair for pair in drawn.pairs if entries[pair[1]] == block], judges)) <= 1


@FEW
@given(data=st.data(), judges=juries, entries=lists, per_entry=st.integers(1, 4), seed=seeds)
def test_each_entry_gets_as_many_judges_as_there_are_for_it_and_none_who_stands_aside(
    data: st.DataObject, judges: list[JudgeCode], entries: dict[EntryCode, BlockKey], per_entry: int, seed: str
) -> None:
    aside = data.draw(barred(judges, entries))
    drawn = draw_assignment(judges, entries, per_entry=per_entry, seed=seed, barred=aside)
    assert not drawn.pairs & aside
    free = {entry: sum((judge, entry) not in aside for judge in judges) for entry in entries}
    assert {entry: len(panels(drawn).get(entry, ())) for entry in entries} == {
        entry: min(per_entry, count) for entry, count in free.items()
    }
    assert drawn.short == tuple(entry for entry in sorted(entries) if free[entry] < per_entry)


@FEW
@given(data=st.data(), judges=juries, entries=lists, per_entry=st.integers(1, 4), seed=seeds)
def test_what_is_kept_stays_whatever_is_drawn_beside_it(
    data: st.DataObject, judges: list[JudgeCode], entries: dict[EntryCode, BlockKey], per_entry: int, seed: str
) -> None:
    kept = data.draw(barred(judges, entries))
    drawn = draw_assignment(judges, entries, per_entry=per_entry, seed=seed, kept=kept)
    assert kept <= drawn.pairs
    wanted = Counter(entry for _, entry in kept)
    assert all(len(panels(drawn)[entry]) == max(wanted[entry], min(per_entry, len(judges))) for entry in entries)


@FEW
@given(data=st.data(), judges=juries, entries=lists, seed=seeds)
def test_the_order_in_which_judges_and_entries_are_named_changes_nothing(
    data: st.DataObject, judges: list[JudgeCode], entries: dict[EntryCode, BlockKey], seed: str
) -> None:
    other = {code: entries[code] for code in data.draw(st.permutations(list(entries)))}
    drawn = draw_assignment(judges, entries, per_entry=2, seed=seed)
    assert drawn == draw_assignment(data.draw(st.permutations(judges)), other, per_entry=2, seed=seed)


@FEW
@given(data=st.data(), seed=seeds)
def test_no_other_assignment_has_more_even_loads(data: st.DataObject, seed: str) -> None:
    judges, entries = people(3), codes(3, 2)
    aside = data.draw(barred(judges, entries))
    drawn = draw_assignment(judges, entries, per_entry=2, seed=seed, barred=aside)
    choices = []
    for entry in entries:
        free = [judge for judge in judges if (judge, entry) not in aside]
        choices.append([[(judge, entry) for judge in some] for some in combinations(free, min(2, len(free)))])
    best = min(
        sum(load * load for load in loads([pair for part in whole for pair in part], judges))
        for whole in product(*choices)
    )
    assert sum(load * load for load in loads(drawn.pairs, judges)) == best


def test_one_judge_each_leaves_nothing_to_compare_judges_by() -> None:
    assert not draw_assignment(people(3), codes(6), per_entry=1, seed="1").linked


def test_another_seed_draws_another_assignment() -> None:
    drawn = [draw_assignment(people(5), codes(10), per_entry=2, seed=seed).pairs for seed in ("1", "2")]
    assert drawn[0] != drawn[1]


def test_the_same_seed_draws_the_same_on_every_machine() -> None:
    drawn = draw_assignment(people(3), codes(3), per_entry=2, seed="2023")
    assert {entry: sorted(panel) for entry, panel in sorted(panels(drawn).items())} == SAME_EVERYWHERE


SAME_EVERYWHERE = {"000": ["GK1", "GK2"], "001": ["GK1", "GK3"], "002": ["GK2", "GK3"]}


def test_judges_meet_each_other_evenly() -> None:
    drawn = draw_assignment(people(7), codes(60, 50), per_entry=3, seed="1")
    met = Counter(pair for panel in panels(drawn).values() for pair in combinations(sorted(panel), 2))
    assert len(met) == 21
    assert spread(met.values()) <= 3


@pytest.mark.parametrize("kept", [(), (("GK1", "000"), ("GK2", "000"))])
def test_two_separate_couples_of_judges_are_linked_by_a_swap(kept: tuple[tuple[str, str], ...]) -> None:
    """Recusals leave entries to two couples; the only entry open to all links them."""
    judges, entries = people(4), codes(3)
    first, second = EntryCode("001"), EntryCode("002")
    aside = {(judges[2], first), (judges[3], first), (judges[0], second), (judges[1], second)}
    fixed = [(JudgeCode(judge), EntryCode(entry)) for judge, entry in kept]
    drawn = draw_assignment(judges, entries, per_entry=2, seed="1", barred=aside, kept=fixed)
    assert drawn.linked is not bool(kept)


def test_what_is_kept_is_not_swapped_to_link_judges() -> None:
    first, second, third, fourth = people(4)
    entries = codes(3)
    one, two, three = entries
    sharing = Sharing(people(4), entries, (), [(third, three), (fourth, three)])
    for judge, entry in product((first, second), (one, two)):
        sharing.give(judge, entry)
    assert link(sharing)
    assert sharing.panels[three] == {third, fourth}
    assert spread(sharing.loads.values()) == 1
