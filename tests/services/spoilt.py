"""A prize table that no program should have let in: the two counts do not agree on it."""

from dataclasses import replace

from judging_app.core.ids import TierKey
from judging_app.core.rules import AwardTier
from judging_app.ports.storage import ContestStore

PRIZE = "first (-) 3000000"


def spoil(store: ContestStore) -> None:
    """Fewer than no prizes of a tier: the first count leaves it out, to the second it is one that nobody can be given."""
    fewer = AwardTier(key=TierKey("fewer"), name="Giải lỗi", count=-1)
    with store.unit() as unit:
        contest = unit.contest()
        awards = replace(contest.rules.awards, tiers=(fewer, *contest.rules.awards.tiers))
        unit.save_contest(replace(contest, rules=replace(contest.rules, awards=awards)))
        unit.commit()
