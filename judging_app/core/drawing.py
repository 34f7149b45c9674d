"""An assignment drawn by lot: so many judges for each entry, loads and blocks even, all judges comparable.

Everything follows from the seed by SHA-256: the same panel, entries and seed give the same assignment on every machine.
"""

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from judging_app.core.balancing import even_out
from judging_app.core.digest import digest
from judging_app.core.ids import BlockKey, EntryCode, JudgeCode
from judging_app.core.linking import link
from judging_app.core.sharing import Pair, Sharing


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawn:
    """What was drawn. `short`: entries for which there are fewer judges than wanted, in order of code; `linked`: whether
    entries lead from every judge to every other, without which severities can't be compared.
    """

    pairs: frozenset[Pair]
    short: tuple[EntryCode, ...]
    linked: bool


def draw_assignment(
    judges: Collection[JudgeCode],
    entries: Mapping[EntryCode, BlockKey],
    *,
    per_entry: int,
    seed: str,
    barred: Collection[Pair] = (),
    kept: Collection[Pair] = (),
) -> Drawn:
    """Draw who marks what: `per_entry` judges for each entry, or as many as there are for it.

    The judges' loads differ by 1 at most where recusals (`barred`) and what is `kept` allow, and so do their loads in each
    block where that does not go against the former; exactly: no other assignment has a smaller sum of squares of loads,
    and none of those a smaller one of loads in blocks, but for swaps that link judges who would not be comparable. Judges
    meet each other as evenly as loads let them. The order in which judges and entries are named changes nothing.
    """
    sharing = Sharing(judges, entries, barred, [(judge, entry) for judge, entry in kept if entry in entries])
    _deal(sharing, per_entry, seed)
    even_out(sharing)
    linked = link(sharing)
    return Drawn(
        pairs=frozenset((judge, entry) for entry, panel in sharing.panels.items() for judge in panel),
        short=tuple(entry for entry, panel in sharing.panels.items() if len(panel) < per_entry),
        linked=linked,
    )


def _deal(sharing: Sharing, per_entry: int, seed: str) -> None:
    """Deal the entries in the order of the lot, each to the judges who have least; of these to those who met least."""
    met: Counter[tuple[JudgeCode, JudgeCode]] = Counter()
    for entry in sorted(sharing.panels, key=lambda code: digest([seed, code])):
        panel = sharing.panels[entry]
        while len(panel) < per_entry and (free := sharing.free(entry)):
            block = sharing.blocks[entry]
            chosen = min(
                free,
                key=lambda judge: (
                    sharing.loads[judge],
                    sharing.of_block[block, judge],
                    sum(met[judge, other] for other in panel),
                    digest([seed, entry, judge]),
                ),
            )
            met.update({pair: 1 for other in panel for pair in ((chosen, other), (other, chosen))})
            sharing.give(chosen, entry)
