"""An entry with two awards shows both, the highest first and loudest."""

from dataclasses import replace
from pathlib import Path

from judging_app.core.outcome import Award
from judging_app.core.rules import AwardTier
from tests.services.closed_round import EVEN, THREE, marked, office_of, standing, view
from ui.screens.standings.columns import COLUMNS
from ui.screens.standings.rows import rows_of
from ui.widgets.cells import Chip, Chips, said


def test_an_entry_with_two_awards_shows_both(tmp_path: Path) -> None:
    office = marked(office_of(tmp_path), EVEN)
    seen = view(office)
    first = seen.contest.rules.awards.tiers[0]
    loved = AwardTier(key="loved", name="Giải Bình chọn", count=1, money=0)  # type: ignore[arg-type]  # keys are text
    rules = replace(seen.contest.rules, awards=replace(seen.contest.rules.awards, tiers=(first, loved)))
    awards = tuple(Award(tier=tier, entry=THREE, money=0) for tier in (first.key, loved.key))
    rows = rows_of(replace(seen, contest=replace(seen.contest, rules=rules)), replace(standing(office), awards=awards))
    row = next(one for one in rows if one.code == THREE)
    cell = COLUMNS[-1].value(row)
    assert cell == Chips(chips=(Chip(words="Nhất", filled=True), Chip(words="Bình chọn")))
    assert said(cell) == "Nhất, Bình chọn"
