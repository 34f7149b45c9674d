"""Who stands on a decision, and for what."""

from pathlib import Path

from judging_app.services.consolidate import standing_in
from judging_app.services.import_marks import import_marks
from judging_app.services.result_papers import decision_data
from judging_app.services.rounds import load_round
from tests.fakes.storage import FakeContestStores, FakeWorkspaceStores
from tests.services.office import RULES, Office, table

BLOCKS = [{"key": "office", "name": "Khối sở"}, {"key": "commune", "name": "Khối xã"}]


def awards(folder: Path, *, per_block: bool) -> list[tuple[str, str, str]]:
    tiers = {"per_block": per_block, "tiers": RULES["awards"]["tiers"]}
    rules = {**RULES, "blocks": BLOCKS, "awards": tiers}
    office = Office(folder, FakeContestStores(), FakeWorkspaceStores(), rules)
    office.set_up(table("code,title,unit,block", "001,A,Sở A,office", "002,B,Xã B,commune"))
    rows = [f"GK1,{entry},{key},{mark}" for entry, mark in (("001", 5), ("002", 8)) for key in ("topic", "novelty")]
    with office.store.unit() as unit:
        marks = table("judge,entry,criterion,mark", *rows)
        import_marks(unit, table=marks, name="m.csv", exchange=office.exchange, scribe=office.scribe)
    with office.store.unit() as unit:
        view = load_round(unit)
    decision = decision_data(view, standing_in(view), day=None, number=None)
    return [(one.tier_name, one.entry_code, one.unit) for one in decision.awards]


def test_prizes_of_blocks_name_their_block(tmp_path: Path) -> None:
    assert awards(tmp_path, per_block=True) == [
        ("Giải Nhất (Khối sở)", "001", "Sở A"),
        ("Giải Nhất (Khối xã)", "002", "Xã B"),
    ]


def test_prizes_for_all_name_no_block(tmp_path: Path) -> None:
    assert awards(tmp_path, per_block=False) == [("Giải Nhất", "002", "Xã B")]
