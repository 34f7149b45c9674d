"""What the prizes cost: by tier, by block and in all, as given and as the prize table has it."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from judging_app.core.ids import BlockKey, TierKey
from judging_app.core.outcome import Award
from judging_app.core.rules import AwardRules, Block


@dataclass(frozen=True, slots=True, kw_only=True)
class TierSum:
    """One tier of one block (None: of all together): prizes of the table and given, and the money of both in whole đồng.

    More is given than the table has where a shared place costs prizes of its own.
    """

    tier: TierKey
    block: BlockKey | None
    count: int
    given: int
    planned: int
    money: int


def tier_sums(rules: AwardRules, blocks: Sequence[Block], awards: Sequence[Award]) -> tuple[TierSum, ...]:
    """Every tier, block by block in the order of the rule book."""
    given = Counter((one.tier, one.block) for one in awards)
    keys: tuple[BlockKey | None, ...] = tuple(block.key for block in blocks) if rules.per_block else (None,)
    return tuple(
        TierSum(
            tier=tier.key,
            block=block,
            count=tier.count,
            given=given[tier.key, block],
            planned=tier.count * tier.money,
            money=given[tier.key, block] * tier.money,
        )
        for block in keys
        for tier in rules.tiers
    )
