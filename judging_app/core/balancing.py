"""Loads made even: as long as a chain of moves makes them more even, it is made.

What is made least is first the sum of the squares of the judges' loads, then the sum of the squares of their loads in each
block. That is a flow of least cost from a hub over judges, and over judges in blocks, to entries; its costs are convex, so
that it is least where no cycle of the residual graph is negative (Klein 1967). Every cycle that is found is one chain.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from judging_app.core.ids import BlockKey, JudgeCode
from judging_app.core.sharing import Sharing, Way

HUB = ("", "")
Node = tuple[str, str]
"""Block and judge; without a block the judge's whole load; without either the hub."""


class Edge(NamedTuple):
    """One step of a chain, what it costs, and the move that it stands for, if it is one."""

    start: Node
    end: Node
    cost: int
    way: Way | None = None


def even_out(sharing: Sharing) -> None:
    """Move entries between judges until no chain of moves makes loads, or loads in blocks, more even."""
    sharing.index_ways()
    nodes = tuple(_nodes(sharing))
    while cycle := _negative_cycle(nodes, tuple(_edges(sharing, len(nodes)))):
        for edge in cycle:
            if edge.way is not None:
                sharing.move_along(edge.way)


def _nodes(sharing: Sharing) -> Iterator[Node]:
    yield HUB
    for judge in sharing.judges:
        yield "", judge
        for block in _blocks(sharing):
            yield _key(block), judge


def _blocks(sharing: Sharing) -> list[BlockKey]:
    return sorted(set(sharing.blocks.values()))


def _key(block: BlockKey) -> str:
    """Apart from the empty name, which stands for all blocks together."""
    return f"block {block}"


def _edges(sharing: Sharing, nodes: int) -> Iterator[Edge]:
    """What one more costs is twice the load and one, what one less saves is that less two: differences of squares."""
    heavier = nodes * (2 * len(sharing.blocks) + 2)  # any one step of loads outweighs all steps of loads in blocks
    for judge in sharing.judges:
        load = sharing.loads[judge]
        yield Edge(("", judge), HUB, heavier * (2 * load + 1))
        yield Edge(HUB, ("", judge), -heavier * (2 * load - 1))
        yield from _within(sharing, judge)
    for way, entries in sorted(sharing.ways.items()):
        if entries:
            block, giver, taker = way
            yield Edge((_key(block), giver), (_key(block), taker), 0, way)


def _within(sharing: Sharing, judge: JudgeCode) -> Iterator[Edge]:
    for block in _blocks(sharing):
        load = sharing.of_block[block, judge]
        yield Edge((_key(block), judge), ("", judge), 2 * load + 1)
        yield Edge(("", judge), (_key(block), judge), -(2 * load - 1))


def _negative_cycle(nodes: Sequence[Node], edges: Sequence[Edge]) -> Sequence[Edge]:
    """A cycle whose costs add up to less than nothing, empty where there is none (Bellman and Ford)."""
    costs = dict.fromkeys(nodes, 0)
    came_by: dict[Node, Edge] = {}
    last: Node | None = None
    for _ in nodes:
        last = None
        for edge in edges:
            if costs[edge.start] + edge.cost < costs[edge.end]:
                costs[edge.end] = costs[edge.start] + edge.cost
                came_by[edge.end] = edge
                last = edge.end
        if last is None:
            return ()
    return _back_around(last, came_by, len(nodes))


def _back_around(node: Node | None, came_by: Mapping[Node, Edge], steps: int) -> Sequence[Edge]:
    for _ in range(steps):
        node = came_by[node].start if node else None
    cycle: list[Edge] = []
    while node and not (cycle and cycle[-1].start == cycle[0].end):
        cycle.append(came_by[node])
        node = cycle[-1].start
    return cycle
