"""Judges made comparable: two of them can be compared where entries lead from one to the other."""

from collections.abc import Callable, Iterator

from judging_app.core.ids import EntryCode, JudgeCode
from judging_app.core.sharing import Pair, Sharing

Find = Callable[[JudgeCode], JudgeCode]
Step = tuple[EntryCode, JudgeCode, JudgeCode]
"""An entry goes from one judge to another."""


def link(sharing: Sharing) -> bool:
    """Swap judges between entries until all who mark anything are linked; loads stay as even as they are.

    A swap takes a judge from an entry where the judge is not needed as a link, and brings two parts together. It stays in
    one block where it can. Where no swap is possible, one with more entries hands one over to one with fewer. False where
    the judges can't be linked in this way.
    """
    while True:
        find, spare = _parts(sharing)
        if len({find(judge) for judge in sharing.judges if sharing.loads[judge]}) < 2:
            return True
        steps = next(_swaps(sharing, find, spare), None) or next(_shifts(sharing, find, spare), None)
        if steps is None:
            return False
        for entry, giver, taker in steps:
            sharing.move(entry, giver, taker)


def _parts(sharing: Sharing) -> tuple[Find, list[Pair]]:
    """Which part each judge belongs to, and the cells without which the parts hold together all the same.

    Entries that few others may mark are taken as links first, so that those with a choice are left to be changed.
    """
    leads_to: dict[JudgeCode, JudgeCode] = {}

    def find(judge: JudgeCode) -> JudgeCode:
        while judge in leads_to:
            judge = leads_to[judge]
        return judge

    spare = []
    for entry in sorted(sharing.panels, key=lambda code: (len(sharing.free(code)), code)):
        panel = sharing.panels[entry]
        kept_first = sorted(panel, key=lambda judge: (not sharing.is_kept(judge, entry), judge))
        for judge in kept_first[1:]:
            if find(judge) == find(kept_first[0]):
                spare.append((judge, entry))
            else:
                leads_to[find(judge)] = find(kept_first[0])
    return find, [cell for cell in spare if not sharing.is_kept(*cell)]


def _shifts(sharing: Sharing, find: Find, spare: list[Pair]) -> Iterator[tuple[Step, ...]]:
    for judge, entry in spare:
        for other in sharing.free(entry):
            if find(other) != find(judge) and 0 < sharing.loads[other] < sharing.loads[judge]:
                yield ((entry, judge, other),)


def _swaps(sharing: Sharing, find: Find, spare: list[Pair]) -> Iterator[tuple[Step, ...]]:
    for same_block in (True, False):
        for judge, entry in spare:
            for other, elsewhere in _others(sharing, find, judge, entry):
                if not same_block or sharing.blocks[entry] == sharing.blocks[elsewhere]:
                    yield (entry, judge, other), (elsewhere, other, judge)


def _others(sharing: Sharing, find: Find, judge: JudgeCode, entry: EntryCode) -> Iterator[Pair]:
    """Cells of other parts that could be swapped with this one."""
    part = find(judge)
    wanted = {other for other in sharing.judges if find(other) != part and sharing.may_mark(other, entry)}
    for elsewhere, panel in sharing.panels.items():
        if sharing.may_mark(judge, elsewhere):
            for other in sorted(panel & wanted):
                if not sharing.is_kept(other, elsewhere):
                    yield other, elsewhere
